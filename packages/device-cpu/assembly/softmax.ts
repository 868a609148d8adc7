// Softmax and log-softmax of contiguous rows, and their gradients. Units are rows.
import { exp, expBelow, logOf } from './exp';
import { storeFirst } from './lanes';
import { foldMax } from './reduce';

/** The first `count` (1 to 4) elements, `filler` for the rest. */
// @ts-ignore: decorator
@inline
function loadOr(from: usize, count: usize, filler: v128): v128 {
  const lanes = i32x4.gt_s(i32x4.splat(<i32>count), i32x4(0, 1, 2, 3));
  return v128.bitselect(v128.load(from), filler, lanes);
}

// @ts-ignore: decorator
@inline
function sumOf(x: v128): f64 {
  const sum = f64x2.add(f64x2.promote_low_f32x4(x), f64x2.promote_low_f32x4(v128.shuffle<i64>(x, x, 1, 1)));
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

/** Lanes' sums join a float64 total after this many vectors. */
const BLOCK: usize = 64;

/** Writes `exp(x − high)`, x at most `high`, to `y` where `keep` (a constant) says so; returns the sum. */
// @ts-ignore: decorator
@inline
export function expSum(keep: bool, x: usize, n: usize, high: v128, y: usize): f64 {
  let total: f64 = 0;
  const infinite = f32x4.splat(-Infinity);
  while (n > 0) {
    let sum = f32x4.splat(0);
    let block = min(n, BLOCK * 4);
    n -= block;
    // Two at a time: their long chains of operations overlap.
    for (; block >= 8; block -= 8, x += 32, y += 32) {
      const e = expBelow(f32x4.sub(v128.load(x), high)), f = expBelow(f32x4.sub(v128.load(x, 16), high));
      if (keep) {
        v128.store(y, e);
        v128.store(y, f, 16);
      }
      sum = f32x4.add(sum, f32x4.add(e, f));
    }
    for (; block >= 4; block -= 4, x += 16, y += 16) {
      const e = expBelow(f32x4.sub(v128.load(x), high));
      if (keep) v128.store(y, e);
      sum = f32x4.add(sum, e);
    }
    if (block > 0) {
      const e = expBelow(f32x4.sub(loadOr(x, block, infinite), high));
      if (keep) storeFirst(y, e, block);
      // Not where the row's maximum is −∞ too: then a filler gives NaN, as the row itself does.
      sum = f32x4.add(sum, e);
      x += block * 4;
      y += block * 4;
    }
    total += sumOf(sum);
  }
  return total;
}

export function softmax(begin: usize, end: usize, log: i32, x: usize, n: usize, y: usize): void {
  x += begin * n * 4;
  y += begin * n * 4;
  for (; begin < end; begin++, x += n * 4, y += n * 4) {
    const greatest = foldMax(x, n);
    const high = f32x4.splat(greatest);
    if (log) {
      const sum = expSum(false, x, n, high, y);
      const low = f32x4.splat(sum == sum ? <f32>logOf(sum) : NaN);
      let j: usize = 0;
      for (; j + 4 <= n; j += 4) v128.store(y + j * 4, f32x4.sub(f32x4.sub(v128.load(x + j * 4), high), low));
      if (j < n) storeFirst(y + j * 4, f32x4.sub(f32x4.sub(v128.load(x + j * 4), high), low), n - j);
    } else {
      const scale = f32x4.splat(<f32>expSum(true, x, n, high, y));
      let j: usize = 0;
      for (; j + 4 <= n; j += 4) v128.store(y + j * 4, f32x4.div(v128.load(y + j * 4), scale));
      if (j < n) storeFirst(y + j * 4, f32x4.div(v128.load(y + j * 4), scale), n - j);
    }
  }
}

/** From the gradient `g` of softmax's output `y` (`log`: log-softmax's), the input's gradient `x`. */
export function softmaxGrad(begin: usize, end: usize, log: i32, g: usize, y: usize, n: usize, x: usize): void {
  const skip = begin * n * 4;
  g += skip;
  y += skip;
  x += skip;
  const zero = f32x4.splat(0);
  for (; begin < end; begin++, g += n * 4, y += n * 4, x += n * 4) {
    let total: f64 = 0;
    let sum = zero;
    for (let j: usize = 0; j < n; j += 4) {
      const count = n - j;
      let term = loadOr(g + j * 4, count, zero);
      if (!log) term = f32x4.mul(term, loadOr(y + j * 4, count, zero));
      sum = f32x4.add(sum, term);
      if ((j & (BLOCK * 4 - 4)) == BLOCK * 4 - 4) {
        total += sumOf(sum);
        sum = zero;
      }
    }
    const all = f32x4.splat(<f32>(total + sumOf(sum)));
    for (let j: usize = 0; j < n; j += 4) {
      const slope = v128.load(g + j * 4), output = v128.load(y + j * 4);
      const result = log
        ? f32x4.sub(slope, f32x4.mul(exp(output), all))
        : f32x4.mul(output, f32x4.sub(slope, all));
      storeFirst(x + j * 4, result, n - j);
    }
  }
}
