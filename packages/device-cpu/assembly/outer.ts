// Products of one to four columns by as many rows, whose sums are short: what counts is to write C in order.
import { mulAdd, storeFirst } from './lanes';

/** One or two rows (a constant) of C from `depth` (a constant, 1 to 4) rows of B, in the order in which tiles sum. */
// @ts-ignore: decorator
@inline
function outerRows(
  pair: bool, depth: i32, n: usize, a: usize, aRow: usize, aStep: usize, b: usize, bStep: usize, c: usize, cRow: usize,
): void {
  const b1 = bStep, b2 = bStep << 1, b3 = bStep + b2, zero = f32x4.splat(0);
  const second = a + aRow;
  const x0 = v128.load_splat<f32>(a), y0 = pair ? v128.load_splat<f32>(second) : zero;
  const x1 = depth > 1 ? v128.load_splat<f32>(a + aStep) : zero;
  const y1 = pair && depth > 1 ? v128.load_splat<f32>(second + aStep) : zero;
  const x2 = depth > 2 ? v128.load_splat<f32>(a + 2 * aStep) : zero;
  const y2 = pair && depth > 2 ? v128.load_splat<f32>(second + 2 * aStep) : zero;
  const x3 = depth > 3 ? v128.load_splat<f32>(a + 3 * aStep) : zero;
  const y3 = pair && depth > 3 ? v128.load_splat<f32>(second + 3 * aStep) : zero;
  for (; n > 0; b += 16, c += 16) {
    const at0 = v128.load(b);
    let x = mulAdd(zero, x0, at0), y = pair ? mulAdd(zero, y0, at0) : zero;
    if (depth > 1) {
      const at1 = v128.load(b + b1);
      x = mulAdd(x, x1, at1);
      if (pair) y = mulAdd(y, y1, at1);
    }
    if (depth > 2) {
      const at2 = v128.load(b + b2);
      x = mulAdd(x, x2, at2);
      if (pair) y = mulAdd(y, y2, at2);
    }
    if (depth > 3) {
      const at3 = v128.load(b + b3);
      x = mulAdd(x, x3, at3);
      if (pair) y = mulAdd(y, y3, at3);
    }
    if (n < 4) {
      storeFirst(c, x, n);
      if (pair) storeFirst(c + cRow, y, n);
      return;
    }
    v128.store(c, x);
    if (pair) v128.store(c + cRow, y);
    n -= 4;
  }
}

/** C = A·B for rows `[begin, end)`, `depth` 1 to 4, and a B whose rows are contiguous. */
export function gemmOuter(
  begin: usize, end: usize, n: usize, depth: usize,
  a: usize, aRow: usize, aStep: usize, b: usize, bStep: usize, c: usize, cRow: usize,
): void {
  a += begin * aRow;
  c += begin * cRow;
  for (; begin + 2 <= end; begin += 2, a += aRow << 1, c += cRow << 1) {
    if (depth == 4) outerRows(true, 4, n, a, aRow, aStep, b, bStep, c, cRow);
    else if (depth == 3) outerRows(true, 3, n, a, aRow, aStep, b, bStep, c, cRow);
    else if (depth == 2) outerRows(true, 2, n, a, aRow, aStep, b, bStep, c, cRow);
    else outerRows(true, 1, n, a, aRow, aStep, b, bStep, c, cRow);
  }
  if (begin == end) return;
  if (depth == 4) outerRows(false, 4, n, a, aRow, aStep, b, bStep, c, cRow);
  else if (depth == 3) outerRows(false, 3, n, a, aRow, aStep, b, bStep, c, cRow);
  else if (depth == 2) outerRows(false, 2, n, a, aRow, aStep, b, bStep, c, cRow);
  else outerRows(false, 1, n, a, aRow, aStep, b, bStep, c, cRow);
}
