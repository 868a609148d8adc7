// Matrix products: C = A·B (+ bias, or + C) over register tiles of 4 rows by 8 columns. Strides are in bytes.
import { loadFirst, mulAdd, sumLanes } from './lanes';
import { scratch } from './scratch';

/** Rows of A that stay in the second-level cache while panels of B pass by. */
const ROW_BLOCK: usize = 128;
/** Depth of a packed block: a panel of 8 columns (32 KiB) then stays in the first-level cache. */
const DEPTH_BLOCK: usize = 1024;
/** Columns of a packed block: the block (2 MiB at most) is this thread's scratch. */
const COLUMN_BLOCK: usize = 512;

/** Bytes between the columns of A from which it is packed: steps of a page fall into few sets of the cache. */
const LONG_STEP: usize = 1024;

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
  // What else there is comes last: sums of parts err less than one long sum, and PyTorch adds its biases last too.
  if (start == BIAS) {
    const low = v128.load(bias), high = v128.load(bias, 16);
    c00 = f32x4.add(c00, low);
    c01 = f32x4.add(c01, high);
    if (rows > 1) { c10 = f32x4.add(c10, low); c11 = f32x4.add(c11, high); }
    if (rows > 2) { c20 = f32x4.add(c20, low); c21 = f32x4.add(c21, high); }
    if (rows > 3) { c30 = f32x4.add(c30, low); c31 = f32x4.add(c31, high); }
  } else if (start == ROW_BIAS) {
    const b0 = v128.load_splat<f32>(bias);
    c00 = f32x4.add(c00, b0);
    c01 = f32x4.add(c01, b0);
    if (rows > 1) {
      const b1 = v128.load_splat<f32>(bias, 4);
      c10 = f32x4.add(c10, b1);
      c11 = f32x4.add(c11, b1);
    }
    if (rows > 2) {
      const b2 = v128.load_splat<f32>(bias, 8);
      c20 = f32x4.add(c20, b2);
      c21 = f32x4.add(c21, b2);
    }
    if (rows > 3) {
      const b3 = v128.load_splat<f32>(bias, 12);
      c30 = f32x4.add(c30, b3);
      c31 = f32x4.add(c31, b3);
    }
  } else if (start == ACCUMULATE) {
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

/** Writes `depth` rows of B as panels of 8 columns, zeros past the last column. */
function pack(to: usize, b: usize, bStep: usize, bColumn: usize, depth: usize, n: usize): void {
  for (let j: usize = 0; j < n; j += 8) {
    const columns = min<usize>(8, n - j);
    if (columns == 8 && bColumn == 4) {
      for (let k: usize = 0, from = b; k < depth; k++, from += bStep, to += 32) {
        v128.store(to, v128.load(from));
        v128.store(to, v128.load(from, 16), 16);
      }
    } else if (columns == 8 && bStep == 4) {
      packTransposed(to, b, bColumn, depth);
      to += depth * 32;
    } else {
      for (let k: usize = 0, row = b; k < depth; k++, row += bStep) {
        let from = row;
        for (let i: usize = 0; i < 8; i++, from += bColumn, to += 4) {
          store<f32>(to, i < columns ? load<f32>(from) : 0);
        }
      }
    }
    b += 8 * bColumn;
  }
}

/** A panel from 8 rows that each run along k, four steps of k at a time. */
function packTransposed(to: usize, b: usize, bColumn: usize, depth: usize): void {
  let k: usize = 0;
  for (; k + 4 <= depth; k += 4, b += 16, to += 128) {
    transposeStore(to, b, bColumn);
    transposeStore(to + 16, b + 4 * bColumn, bColumn);
  }
  for (; k < depth; k++, b += 4) {
    for (let i: usize = 0, from = b; i < 8; i++, from += bColumn, to += 4) store<f32>(to, load<f32>(from));
  }
}

/** Four rows of four, `row` bytes apart, to four columns 32 bytes apart. */
// @ts-ignore: decorator
@inline
function transposeStore(to: usize, from: usize, row: usize): void {
  const r0 = v128.load(from), r1 = v128.load(from + row), r2 = v128.load(from + 2 * row), r3 = v128.load(from + 3 * row);
  const a = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5), b = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
  const c = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7), d = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f64>(a, b, 0, 2));
  v128.store(to, v128.shuffle<f64>(a, b, 1, 3), 32);
  v128.store(to, v128.shuffle<f64>(c, d, 0, 2), 64);
  v128.store(to, v128.shuffle<f64>(c, d, 1, 3), 96);
}

/** Writes rows `[begin, end)` of an A whose columns are contiguous as tiles of four rows. */
function packTiles(to: usize, begin: usize, end: usize, depth: usize, a: usize, aStep: usize): void {
  for (; begin < end; begin += 4) {
    for (let k: usize = 0, from = a + begin * 4; k < depth; k++, from += aStep, to += 16) v128.store(to, v128.load(from));
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

/**
 * One to three rows against a B whose rows are contiguous: adds eight rows of B at a time to a row of C, so that memory
 * is read in order where tiles would jump. C's `[begin, end)` are columns.
 */
export function gemmRows(
  begin: usize, end: usize, m: usize, depth: usize,
  a: usize, aRow: usize, aStep: usize, b: usize, bStep: usize, c: usize, cRow: usize, start: i32, bias: usize,
): void {
  const n = end - begin;
  b += begin * 4;
  c += begin * 4;
  for (; m > 0; m--, a += aRow, c += cRow) {
    if (start == ZERO) memory.fill(c, 0, n * 4);
    else if (start == BIAS) memory.copy(c, bias + begin * 4, n * 4);
    let k: usize = 0, x = a, row = b;
    for (; k + 8 <= depth; k += 8, x += aStep << 3, row += bStep << 3) addRows(n, c, x, aStep, row, bStep);
    for (; k < depth; k++, x += aStep, row += bStep) addRow(n, c, load<f32>(x), row);
  }
}

// @ts-ignore: decorator
@inline
function addRow(n: usize, c: usize, x: f32, b: usize): void {
  let j: usize = 0;
  for (const x4 = f32x4.splat(x); j + 4 <= n; j += 4, c += 16, b += 16) {
    v128.store(c, mulAdd(v128.load(c), x4, v128.load(b)));
  }
  for (; j < n; j++, c += 4, b += 4) store<f32>(c, load<f32>(c) + x * load<f32>(b));
}

function addRows(n: usize, c: usize, a: usize, aStep: usize, b: usize, bStep: usize): void {
  const b1 = bStep, b2 = b1 + bStep, b3 = b2 + bStep, b4 = b3 + bStep, b5 = b4 + bStep, b6 = b5 + bStep, b7 = b6 + bStep;
  const x0 = v128.load_splat<f32>(a), x1 = v128.load_splat<f32>(a += aStep), x2 = v128.load_splat<f32>(a += aStep);
  const x3 = v128.load_splat<f32>(a += aStep), x4 = v128.load_splat<f32>(a += aStep);
  const x5 = v128.load_splat<f32>(a += aStep), x6 = v128.load_splat<f32>(a += aStep);
  const x7 = v128.load_splat<f32>(a += aStep);
  let j: usize = 0;
  for (; j + 4 <= n; j += 4, c += 16, b += 16) {
    let sum = mulAdd(v128.load(c), x0, v128.load(b));
    sum = mulAdd(sum, x1, v128.load(b + b1));
    sum = mulAdd(sum, x2, v128.load(b + b2));
    sum = mulAdd(sum, x3, v128.load(b + b3));
    sum = mulAdd(sum, x4, v128.load(b + b4));
    sum = mulAdd(sum, x5, v128.load(b + b5));
    sum = mulAdd(sum, x6, v128.load(b + b6));
    v128.store(c, mulAdd(sum, x7, v128.load(b + b7)));
  }
  for (; j < n; j++, c += 4, b += 4) {
    let sum = load<f32>(c) + f32x4.extract_lane(x0, 0) * load<f32>(b);
    sum += f32x4.extract_lane(x1, 0) * load<f32>(b + b1);
    sum += f32x4.extract_lane(x2, 0) * load<f32>(b + b2);
    sum += f32x4.extract_lane(x3, 0) * load<f32>(b + b3);
    sum += f32x4.extract_lane(x4, 0) * load<f32>(b + b4);
    sum += f32x4.extract_lane(x5, 0) * load<f32>(b + b5);
    sum += f32x4.extract_lane(x6, 0) * load<f32>(b + b6);
    store<f32>(c, sum + f32x4.extract_lane(x7, 0) * load<f32>(b + b7));
  }
}

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
