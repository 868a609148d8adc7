// Matrix products: C = A·B (+ bias, or + C) over register tiles of 4 rows by 8 columns. Strides are in bytes.
import { pack, packTiles } from './pack';
import { scratch } from './scratch';
import { ACCUMULATE, BIAS, panels } from './tile';

/** Rows of A that stay in the second-level cache while panels of B pass by. */
const ROW_BLOCK: usize = 128;
/** Depth of a packed block: a panel of 8 columns (16 KiB) then stays in the first-level cache, and sums are of parts. */
const DEPTH_BLOCK: usize = 512;
/** Columns of a packed block: the block (1 MiB at most) is this thread's scratch. */
const COLUMN_BLOCK: usize = 512;

/** Bytes between the columns of A from which it is packed: steps of a page fall into few sets of the cache. */
const LONG_STEP: usize = 1024;

/** Rows `[begin, end)` against panels of 8 columns, `bPanel` bytes apart, whose rows are `bStep` bytes apart. */
export function gemmPanels(
  begin: usize, end: usize, n: usize, depth: usize,
  a: usize, aRow: usize, aStep: usize, b: usize, bStep: usize, bPanel: usize, c: usize, cRow: usize,
  start: i32, bias: usize,
): void {
  for (; begin < end; begin += ROW_BLOCK) {
    panels(
      begin, min(begin + ROW_BLOCK, end), n, depth, a, aRow, aRow, aStep, b, bStep, bPanel, c, cRow, start, bias,
    );
  }
}

/**
 * Rows `[begin, end)` of C, with B packed block by block into scratch, and an A that runs down long columns too (see
 * `gemmScratch`).
 */
export function gemmPacked(
  begin: usize, end: usize, n: usize, depth: usize,
  a: usize, aRow: usize, aStep: usize, b: usize, bStep: usize, bColumn: usize, c: usize, cRow: usize,
  start: i32, bias: usize,
): void {
  const tiles = aRow == 4 && aStep >= LONG_STEP;
  const tilesAt = scratch + blockBytes(n, depth);
  for (let j: usize = 0; j < n; j += COLUMN_BLOCK) {
    const columns = min(COLUMN_BLOCK, n - j);
    for (let k: usize = 0; k < depth; k += DEPTH_BLOCK) {
      const steps = min(DEPTH_BLOCK, depth - k);
      const from = k == 0 ? start : ACCUMULATE;
      const biasAt = start == BIAS ? bias + j * 4 : 0;
      const cAt = c + j * 4;
      pack(scratch, b + j * bColumn + k * bStep, bStep, bColumn, steps, columns);
      for (let i = begin; i < end; i += ROW_BLOCK) {
        const stop = min(i + ROW_BLOCK, end);
        if (tiles) {
          packTiles(tilesAt, i, stop, steps, a + k * aStep, aStep);
          panels(
            0, stop - i, columns, steps, tilesAt, steps * 4, 4, 16, scratch, 32, steps * 32, cAt + i * cRow, cRow, from, biasAt,
          );
        } else {
          panels(
            i, stop, columns, steps, a + k * aStep, aRow, aRow, aStep, scratch, 32, steps * 32, cAt, cRow, from, biasAt,
          );
        }
      }
    }
  }
}

/** Bytes of a packed block of B. */
// @ts-ignore: decorator
@inline
function blockBytes(n: usize, depth: usize): usize {
  return min(COLUMN_BLOCK, (n + 7) & ~7) * min(DEPTH_BLOCK, depth) * 4;
}

/** Bytes of scratch that `gemmPacked` needs. */
export function gemmScratch(n: usize, depth: usize): usize {
  return blockBytes(n, depth) + ROW_BLOCK * min(DEPTH_BLOCK, depth) * 4;
}

