// Reductions: over rows of contiguous elements, and over rows laid one under the other. Long sums go through blocks of
// float32 lanes into float64, so that their error is that of short ones.

/** Kinds, as the host numbers them. */
const SUM: i32 = 0;
const PROD: i32 = 1;
const MAX: i32 = 2;
const MIN: i32 = 3;

/** Vectors that each of four lanes' sums takes before it joins the float64 total. */
const BLOCK: usize = 16;

/** One step of a fold. The short forms of maximum and minimum pass over NaN in `b`: see `nanOf`. */
// @ts-ignore: decorator
@inline
function combine(kind: i32, a: v128, b: v128): v128 {
  if (kind == PROD) return f32x4.mul(a, b);
  return kind == MAX ? f32x4.pmax(a, b) : f32x4.pmin(a, b);
}

/** Lanes where NaN was seen, `x` now included; products need no such care. */
// @ts-ignore: decorator
@inline
function nanOf(kind: i32, seen: v128, x: v128): v128 {
  return kind == PROD ? seen : v128.or(seen, f32x4.ne(x, x));
}

// @ts-ignore: decorator
@inline
function combineOne(kind: i32, a: f32, b: f32): f32 {
  if (kind == PROD) return a * b;
  return kind == MAX ? max(a, b) : min(a, b);
}

// @ts-ignore: decorator
@inline
function identity(kind: i32): f32 {
  if (kind == SUM) return 0;
  if (kind == PROD) return 1;
  return kind == MAX ? -Infinity : Infinity;
}

// @ts-ignore: decorator
@inline
function lowHalf(x: v128): v128 { return f64x2.promote_low_f32x4(x); }
// @ts-ignore: decorator
@inline
function highHalf(x: v128): v128 { return f64x2.promote_low_f32x4(v128.shuffle<i64>(x, x, 1, 1)); }

/** The sum of `n` elements, in float64 beyond short runs. */
export function sumRun(x: usize, n: usize): f64 {
  let total = f64x2.splat(0);
  while (n >= 16) {
    const vectors = min(BLOCK, n >> 4);
    let a = f32x4.splat(0), b = a, c = a, d = a;
    for (const end = x + vectors * 64; x < end; x += 64) {
      a = f32x4.add(a, v128.load(x));
      b = f32x4.add(b, v128.load(x, 16));
      c = f32x4.add(c, v128.load(x, 32));
      d = f32x4.add(d, v128.load(x, 48));
    }
    const sum = f32x4.add(f32x4.add(a, b), f32x4.add(c, d));
    total = f64x2.add(total, f64x2.add(lowHalf(sum), highHalf(sum)));
    n -= vectors << 4;
  }
  let rest: f64 = 0;
  for (; n > 0; n--, x += 4) rest += <f64>load<f32>(x);
  return f64x2.extract_lane(total, 0) + f64x2.extract_lane(total, 1) + rest;
}

// @ts-ignore: decorator
@inline
function fold(kind: i32, x: usize, n: usize, from: f32): f32 {
  let result = from;
  if (n >= 16) {
    let a = f32x4.splat(identity(kind)), b = a, c = a, d = a;
    let nan = f32x4.splat(0);
    for (const end = x + (n & ~15) * 4; x < end; x += 64) {
      const x0 = v128.load(x), x1 = v128.load(x, 16), x2 = v128.load(x, 32), x3 = v128.load(x, 48);
      a = combine(kind, a, x0);
      b = combine(kind, b, x1);
      c = combine(kind, c, x2);
      d = combine(kind, d, x3);
      nan = nanOf(kind, nanOf(kind, nanOf(kind, nanOf(kind, nan, x0), x1), x2), x3);
    }
    if (v128.any_true(nan)) return NaN;
    a = combine(kind, combine(kind, a, b), combine(kind, c, d));
    result = combineOne(kind, result, f32x4.extract_lane(a, 0));
    result = combineOne(kind, result, f32x4.extract_lane(a, 1));
    result = combineOne(kind, result, f32x4.extract_lane(a, 2));
    result = combineOne(kind, result, f32x4.extract_lane(a, 3));
    n &= 15;
  }
  for (; n > 0; n--, x += 4) result = combineOne(kind, result, load<f32>(x));
  return result;
}

export function foldMax(x: usize, n: usize): f32 {
  return fold(MAX, x, n, -Infinity);
}

/**
 * Element i of `y`, for i in `[begin, end)`: reduces `runs` runs of `n` contiguous elements each, `runStep` bytes apart,
 * the first at `x + i · rowStep`. `kind`: 0 sum, 1 product, 2 maximum, 3 minimum; NaN propagates.
 */
export function reduceRows(
  begin: usize, end: usize, kind: i32, x: usize, rowStep: usize, runs: usize, runStep: usize, n: usize, y: usize, yStep: usize,
): void {
  for (; begin < end; begin++) {
    let run = x + begin * rowStep;
    const to = y + begin * yStep;
    if (kind == SUM) {
      let total: f64 = 0;
      for (let i: usize = 0; i < runs; i++, run += runStep) total += sumRun(run, n);
      store<f32>(to, <f32>total);
      continue;
    }
    let result = identity(kind);
    for (let i: usize = 0; i < runs; i++, run += runStep) {
      if (kind == PROD) result = fold(PROD, run, n, result);
      else if (kind == MAX) result = fold(MAX, run, n, result);
      else result = fold(MIN, run, n, result);
    }
    store<f32>(to, result);
  }
}

/** Element j of `y`, for j in `[begin, end)`: reduces column j of `rows` rows, `rowStep` bytes apart. `y` is contiguous. */
export function reduceColumns(
  begin: usize, end: usize, kind: i32, x: usize, rows: usize, rowStep: usize, y: usize,
): void {
  x += begin * 4;
  y += begin * 4;
  let left = end - begin;
  // Sixteen columns are a cache line; then eight, as two fours, then one by one in float64.
  for (; left >= 16; left -= 16, x += 64, y += 64) {
    if (kind == SUM) sumColumns16(x, rows, rowStep, y);
    else if (kind == PROD) foldColumns16(PROD, x, rows, rowStep, y);
    else if (kind == MAX) foldColumns16(MAX, x, rows, rowStep, y);
    else foldColumns16(MIN, x, rows, rowStep, y);
  }
  if (left >= 8 && kind == SUM) {
    sumColumns4(x, rows, rowStep, y);
    sumColumns4(x + 16, rows, rowStep, y + 16);
    left -= 8;
    x += 32;
    y += 32;
  }
  for (; left > 0; left--, x += 4, y += 4) {
    if (kind == SUM) {
      sumColumn(x, rows, rowStep, y);
      continue;
    }
    let result = identity(kind);
    let at = x;
    for (let i: usize = 0; i < rows; i++, at += rowStep) result = combineOne(kind, result, load<f32>(at));
    store<f32>(y, result);
  }
}

// @ts-ignore: decorator
@inline
function foldColumns16(kind: i32, x: usize, rows: usize, rowStep: usize, y: usize): void {
  let a = f32x4.splat(identity(kind)), b = a, c = a, d = a;
  let na = f32x4.splat(0), nb = na, nc = na, nd = na;
  for (; rows > 0; rows--, x += rowStep) {
    const x0 = v128.load(x), x1 = v128.load(x, 16), x2 = v128.load(x, 32), x3 = v128.load(x, 48);
    a = combine(kind, a, x0);
    b = combine(kind, b, x1);
    c = combine(kind, c, x2);
    d = combine(kind, d, x3);
    na = nanOf(kind, na, x0);
    nb = nanOf(kind, nb, x1);
    nc = nanOf(kind, nc, x2);
    nd = nanOf(kind, nd, x3);
  }
  // All bits set is NaN.
  v128.store(y, v128.or(a, na));
  v128.store(y, v128.or(b, nb), 16);
  v128.store(y, v128.or(c, nc), 32);
  v128.store(y, v128.or(d, nd), 48);
}

// @ts-ignore: decorator
@inline
function demoted(low: v128, high: v128): v128 {
  return v128.shuffle<i64>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 2);
}

function sumColumns16(x: usize, rows: usize, rowStep: usize, y: usize): void {
  let t0 = f64x2.splat(0), t1 = t0, t2 = t0, t3 = t0, t4 = t0, t5 = t0, t6 = t0, t7 = t0;
  while (rows > 0) {
    const block = min(BLOCK << 1, rows);
    let a = f32x4.splat(0), b = a, c = a, d = a;
    for (let i: usize = 0; i < block; i++, x += rowStep) {
      a = f32x4.add(a, v128.load(x));
      b = f32x4.add(b, v128.load(x, 16));
      c = f32x4.add(c, v128.load(x, 32));
      d = f32x4.add(d, v128.load(x, 48));
    }
    t0 = f64x2.add(t0, lowHalf(a));
    t1 = f64x2.add(t1, highHalf(a));
    t2 = f64x2.add(t2, lowHalf(b));
    t3 = f64x2.add(t3, highHalf(b));
    t4 = f64x2.add(t4, lowHalf(c));
    t5 = f64x2.add(t5, highHalf(c));
    t6 = f64x2.add(t6, lowHalf(d));
    t7 = f64x2.add(t7, highHalf(d));
    rows -= block;
  }
  v128.store(y, demoted(t0, t1));
  v128.store(y, demoted(t2, t3), 16);
  v128.store(y, demoted(t4, t5), 32);
  v128.store(y, demoted(t6, t7), 48);
}

function sumColumns4(x: usize, rows: usize, rowStep: usize, y: usize): void {
  let t0 = f64x2.splat(0), t1 = t0;
  while (rows > 0) {
    const block = min(BLOCK << 1, rows);
    let a = f32x4.splat(0);
    for (let i: usize = 0; i < block; i++, x += rowStep) a = f32x4.add(a, v128.load(x));
    t0 = f64x2.add(t0, lowHalf(a));
    t1 = f64x2.add(t1, highHalf(a));
    rows -= block;
  }
  v128.store(y, demoted(t0, t1));
}

function sumColumn(x: usize, rows: usize, rowStep: usize, y: usize): void {
  let total: f64 = 0;
  for (; rows > 0; rows--, x += rowStep) total += <f64>load<f32>(x);
  store<f32>(y, <f32>total);
}

/**
 * Element i of `y` (the float64 that carry int64), for i in `[begin, end)`: the position, among the `n` elements from
 * `x + i · rowStep` on that are `step` bytes apart, of the first largest, or smallest, or of the first NaN.
 */
export function argReduce(
  begin: usize, end: usize, smallest: i32, x: usize, rowStep: usize, n: usize, step: usize, y: usize, yStep: usize,
): void {
  for (; begin < end; begin++) {
    let at = x + begin * rowStep;
    let best = load<f32>(at);
    let place: usize = 0;
    for (let i: usize = 1; i < n && best == best; i++) {
      at += step;
      const value = load<f32>(at);
      if (smallest ? !(value >= best) : !(value <= best)) {
        best = value;
        place = i;
      }
    }
    store<f64>(y + begin * yStep, <f64>place);
  }
}
