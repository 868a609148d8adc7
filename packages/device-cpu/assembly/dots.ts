// Products A·Bᵀ of few rows: dots of rows that both run along k, four lanes at a time.
import { loadFirst, mulAdd, sumLanes } from './lanes';
import { ACCUMULATE, BIAS } from './tile';

/** Dots of `rows` rows of A and two rows of Bᵀ, all running along k. Rows are a constant, 1 to 4. */
// @ts-ignore: decorator
@inline
function dots(
  rows: i32, pair: bool, depth: usize, a: usize, aRow: usize, b: usize, bColumn: usize, c: usize, cRow: usize,
  start: i32, bias: usize,
): void {
  let c00 = f32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
  const a1 = aRow, a2 = aRow << 1, a3 = aRow + a2;
  const second = pair ? bColumn : 0;
  const whole = depth & ~3;
  for (let k: usize = 0; k < whole; k += 4) {
    const b0 = v128.load(b);
    const b1 = v128.load(b + second);
    const x0 = v128.load(a);
    c00 = mulAdd(c00, x0, b0);
    c01 = mulAdd(c01, x0, b1);
    if (rows > 1) {
      const x1 = v128.load(a + a1);
      c10 = mulAdd(c10, x1, b0);
      c11 = mulAdd(c11, x1, b1);
    }
    if (rows > 2) {
      const x2 = v128.load(a + a2);
      c20 = mulAdd(c20, x2, b0);
      c21 = mulAdd(c21, x2, b1);
    }
    if (rows > 3) {
      const x3 = v128.load(a + a3);
      c30 = mulAdd(c30, x3, b0);
      c31 = mulAdd(c31, x3, b1);
    }
    a += 16;
    b += 16;
  }
  const rest = depth - whole;
  if (rest > 0) {
    const b0 = loadFirst(b, rest), b1 = loadFirst(b + second, rest);
    const x0 = loadFirst(a, rest);
    c00 = mulAdd(c00, x0, b0);
    c01 = mulAdd(c01, x0, b1);
    if (rows > 1) {
      const x1 = loadFirst(a + a1, rest);
      c10 = mulAdd(c10, x1, b0);
      c11 = mulAdd(c11, x1, b1);
    }
    if (rows > 2) {
      const x2 = loadFirst(a + a2, rest);
      c20 = mulAdd(c20, x2, b0);
      c21 = mulAdd(c21, x2, b1);
    }
    if (rows > 3) {
      const x3 = loadFirst(a + a3, rest);
      c30 = mulAdd(c30, x3, b0);
      c31 = mulAdd(c31, x3, b1);
    }
  }
  let s0 = sumLanes(c00, c10, c20, c30);
  let s1 = sumLanes(c01, c11, c21, c31);
  if (start == BIAS) {
    s0 = f32x4.add(s0, v128.load_splat<f32>(bias));
    if (pair) s1 = f32x4.add(s1, v128.load_splat<f32>(bias, 4));
  }
  storeDots(c, f32x4.extract_lane(s0, 0), f32x4.extract_lane(s1, 0), pair, start);
  if (rows > 1) storeDots(c + cRow, f32x4.extract_lane(s0, 1), f32x4.extract_lane(s1, 1), pair, start);
  if (rows > 2) storeDots(c + 2 * cRow, f32x4.extract_lane(s0, 2), f32x4.extract_lane(s1, 2), pair, start);
  if (rows > 3) storeDots(c + 3 * cRow, f32x4.extract_lane(s0, 3), f32x4.extract_lane(s1, 3), pair, start);
}

// @ts-ignore: decorator
@inline
function storeDots(c: usize, x: f32, y: f32, pair: bool, start: i32): void {
  if (start == ACCUMULATE) {
    x += load<f32>(c);
    if (pair) y += load<f32>(c, 4);
  }
  store<f32>(c, x);
  if (pair) store<f32>(c, y, 4);
}

/** C = A·Bᵀ for few rows: rows of A and of Bᵀ both run along k. C's `[begin, end)` are columns. */
export function gemmDots(
  begin: usize, end: usize, m: usize, depth: usize,
  a: usize, aRow: usize, b: usize, bColumn: usize, c: usize, cRow: usize, start: i32, bias: usize,
): void {
  dotColumns(begin, end, m, depth, a, aRow, b, bColumn, c, cRow, start, bias);
}

export function dotColumns(
  begin: usize, end: usize, m: usize, depth: usize,
  a: usize, aRow: usize, b: usize, bColumn: usize, c: usize, cRow: usize, start: i32, bias: usize,
): void {
  for (let j = begin; j < end; j += 2) {
    const pair = j + 2 <= end;
    const from = b + j * bColumn;
    const biasAt = bias + j * 4;
    let i: usize = 0, x = a, y = c + j * 4;
    for (; i + 4 <= m; i += 4, x += 4 * aRow, y += 4 * cRow) {
      dots(4, pair, depth, x, aRow, from, bColumn, y, cRow, start, biasAt);
    }
    const rest = m - i;
    if (rest == 3) dots(3, pair, depth, x, aRow, from, bColumn, y, cRow, start, biasAt);
    else if (rest == 2) dots(2, pair, depth, x, aRow, from, bColumn, y, cRow, start, biasAt);
    else if (rest == 1) dots(1, pair, depth, x, aRow, from, bColumn, y, cRow, start, biasAt);
  }
}
