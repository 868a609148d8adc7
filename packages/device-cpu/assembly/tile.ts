// Register tiles of matrix products: 4 rows by 8 columns, over panels of 8 columns of B.
import { mulAdd } from './lanes';

/** What `start` holds: what a product is added to. */
export const ZERO: i32 = 0;
/** One bias for each column. */
export const BIAS: i32 = 1;
export const ACCUMULATE: i32 = 2;
/** One bias for each row. */
export const ROW_BIAS: i32 = 3;

/** Stores the first `columns` (1 to 8) of two vectors. */
// @ts-ignore: decorator
@inline
function storeRow(c: usize, low: v128, high: v128, columns: usize): void {
  if (columns == 8) {
    v128.store(c, low);
    v128.store(c, high, 16);
    return;
  }
  if (columns >= 4) {
    v128.store(c, low);
    c += 16;
    low = high;
    columns -= 4;
  }
  if (columns >= 2) {
    v128.store64_lane(c, low, 0);
    c += 8;
    low = i8x16.shuffle(low, low, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15);
    columns -= 2;
  }
  if (columns == 1) v128.store32_lane(c, low, 0);
}

/**
 * A tile of `rows` (a constant, 1 to 4) by `columns` (1 to 8): reads whole vectors of B, past its last column too.
 * k is not unrolled: the eight sums, two vectors of B and one of A are what the registers hold without spilling.
 */
// @ts-ignore: decorator
@inline
function tile(
  rows: i32, columns: usize, depth: usize,
  a: usize, aRow: usize, aStep: usize, b: usize, bStep: usize, c: usize, cRow: usize, start: i32, bias: usize,
): void {
  let c00 = f32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
  if (start == BIAS) {
    c00 = v128.load(bias);
    c01 = v128.load(bias, 16);
    c10 = c00; c11 = c01; c20 = c00; c21 = c01; c30 = c00; c31 = c01;
  } else if (start == ROW_BIAS) {
    c00 = v128.load_splat<f32>(bias);
    c01 = c00;
    if (rows > 1) { c10 = v128.load_splat<f32>(bias, 4); c11 = c10; }
    if (rows > 2) { c20 = v128.load_splat<f32>(bias, 8); c21 = c20; }
    if (rows > 3) { c30 = v128.load_splat<f32>(bias, 12); c31 = c30; }
  }
  const a1 = aRow, a2 = aRow << 1, a3 = aRow + a2;
  for (let k: usize = 0; k < depth; k++) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const x0 = v128.load_splat<f32>(a);
    c00 = mulAdd(c00, x0, b0);
    c01 = mulAdd(c01, x0, b1);
    if (rows > 1) {
      const x1 = v128.load_splat<f32>(a + a1);
      c10 = mulAdd(c10, x1, b0);
      c11 = mulAdd(c11, x1, b1);
    }
    if (rows > 2) {
      const x2 = v128.load_splat<f32>(a + a2);
      c20 = mulAdd(c20, x2, b0);
      c21 = mulAdd(c21, x2, b1);
    }
    if (rows > 3) {
      const x3 = v128.load_splat<f32>(a + a3);
      c30 = mulAdd(c30, x3, b0);
      c31 = mulAdd(c31, x3, b1);
    }
    a += aStep;
    b += bStep;
  }
  // What is there is added last: sums of parts err less than one long sum.
  if (start == ACCUMULATE) {
    c00 = f32x4.add(v128.load(c), c00);
    c01 = f32x4.add(v128.load(c, 16), c01);
    if (rows > 1) { c10 = f32x4.add(v128.load(c + cRow), c10); c11 = f32x4.add(v128.load(c + cRow, 16), c11); }
    if (rows > 2) { c20 = f32x4.add(v128.load(c + 2 * cRow), c20); c21 = f32x4.add(v128.load(c + 2 * cRow, 16), c21); }
    if (rows > 3) { c30 = f32x4.add(v128.load(c + 3 * cRow), c30); c31 = f32x4.add(v128.load(c + 3 * cRow, 16), c31); }
  }
  storeRow(c, c00, c01, columns);
  if (rows > 1) storeRow(c + cRow, c10, c11, columns);
  if (rows > 2) storeRow(c + 2 * cRow, c20, c21, columns);
  if (rows > 3) storeRow(c + 3 * cRow, c30, c31, columns);
}

/**
 * Rows `[begin, end)` of one panel of B. Tiles of four rows are `aTile` bytes apart by the row, the rows in a tile `aRow`:
 * the same, unless A is packed.
 */
function strip(
  begin: usize, end: usize, columns: usize, depth: usize,
  a: usize, aTile: usize, aRow: usize, aStep: usize, b: usize, bStep: usize, c: usize, cRow: usize,
  start: i32, bias: usize,
): void {
  a += begin * aTile;
  c += begin * cRow;
  if (start == ROW_BIAS) bias += begin * 4;
  for (; begin + 4 <= end; begin += 4) {
    tile(4, columns, depth, a, aRow, aStep, b, bStep, c, cRow, start, bias);
    a += aTile << 2;
    c += cRow << 2;
    if (start == ROW_BIAS) bias += 16;
  }
  const rows = end - begin;
  if (rows == 3) tile(3, columns, depth, a, aRow, aStep, b, bStep, c, cRow, start, bias);
  else if (rows == 2) tile(2, columns, depth, a, aRow, aStep, b, bStep, c, cRow, start, bias);
  else if (rows == 1) tile(1, columns, depth, a, aRow, aStep, b, bStep, c, cRow, start, bias);
}

/** See `gemmPanels`; without blocks of rows, and for packed tiles of A. */
// @ts-ignore: decorator
@inline
export function panels(
  begin: usize, end: usize, n: usize, depth: usize,
  a: usize, aTile: usize, aRow: usize, aStep: usize, b: usize, bStep: usize, bPanel: usize, c: usize, cRow: usize,
  start: i32, bias: usize,
): void {
  for (let j: usize = 0; j < n; j += 8) {
    strip(begin, end, min<usize>(8, n - j), depth, a, aTile, aRow, aStep, b, bStep, c, cRow, start, bias);
    b += bPanel;
    c += 32;
    if (start == BIAS) bias += 32;
  }
}
