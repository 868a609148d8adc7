// Many products of one shape at once. Units are products: those of small matrices are too small for threads to share each.
import { dotColumns } from './dots';
import { gemmPacked, gemmPanels } from './gemm';
import { gemmRows } from './rows';
import { ZERO } from './tile';

/**
 * Products `[begin, end)` of outer × `inner` many: the operands' steps, in bytes, between outer and between inner ones, then
 * what the kernel of one product takes. `way` names that: 0 rows, 1 panels, 2 dots, 3 packed panels, which need scratch.
 */
export function gemmBatch(
  begin: usize, end: usize, way: i32, inner: usize, aOuter: usize, aInner: usize, bOuter: usize, bInner: usize,
  cOuter: usize, cInner: usize, m: usize, n: usize, depth: usize,
  a: usize, aRow: usize, aStep: usize, b: usize, bStep: usize, bColumn: usize, c: usize, cRow: usize,
): void {
  for (; begin < end; begin++) {
    const i = begin / inner, j = begin - i * inner;
    const x = a + i * aOuter + j * aInner, y = b + i * bOuter + j * bInner, z = c + i * cOuter + j * cInner;
    if (way == 0) gemmRows(0, n, m, depth, x, aRow, aStep, y, bStep, z, cRow, ZERO, 0);
    else if (way == 1) gemmPanels(0, m, n, depth, x, aRow, aStep, y, bStep, 32, z, cRow, ZERO, 0);
    else if (way == 2) dotColumns(0, n, m, depth, x, aRow, y, bColumn, z, cRow, ZERO, 0);
    else gemmPacked(0, m, n, depth, x, aRow, aStep, y, bStep, bColumn, z, cRow, ZERO, 0);
  }
}
