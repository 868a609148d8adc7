// Normalisation by mean and variance, and its gradients: of the channels of [N, C, S] (units are channels), and of rows.
// Sums go through blocks of float32 lanes into float64, as those of reductions do.
import { sumRun } from './reduce';

/** Vectors that each of two lanes' sums takes before it joins the float64 total. */
const BLOCK: usize = 32;

// @ts-ignore: decorator
@inline
function widened(x: v128): v128 {
  return f64x2.add(f64x2.promote_low_f32x4(x), f64x2.promote_low_f32x4(v128.shuffle<i64>(x, x, 1, 1)));
}
// @ts-ignore: decorator
@inline
function lanes(x: v128): f64 {
  return f64x2.extract_lane(x, 0) + f64x2.extract_lane(x, 1);
}

/** The sum of `(x − mean)²` over `n` elements. */
function squaresRun(x: usize, n: usize, mean: f32): f64 {
  const m = f32x4.splat(mean);
  let total = f64x2.splat(0);
  while (n >= 8) {
    const vectors = min(BLOCK, n >> 3);
    let a = f32x4.splat(0), b = a;
    for (const end = x + vectors * 32; x < end; x += 32) {
      const d0 = f32x4.sub(v128.load(x), m), d1 = f32x4.sub(v128.load(x, 16), m);
      a = f32x4.add(a, f32x4.mul(d0, d0));
      b = f32x4.add(b, f32x4.mul(d1, d1));
    }
    total = f64x2.add(total, f64x2.add(widened(a), widened(b)));
    n -= vectors << 3;
  }
  let rest: f64 = 0;
  for (; n > 0; n--, x += 4) {
    const d = load<f32>(x) - mean;
    rest += <f64>(d * d);
  }
  return lanes(total) + rest;
}

/** What `momentsRun` adds to: the sums of the gradient u, and of `u·(x − mean)`. */
let total: f64 = 0;
let moment: f64 = 0;

/** Adds the sums over `n` elements; u is `g`, or `g·w` where `weighted` (a constant) says so. */
// @ts-ignore: decorator
@inline
function momentsRun(weighted: bool, g: usize, x: usize, w: usize, n: usize, mean: f32): void {
  const m = f32x4.splat(mean);
  let totals = f64x2.splat(0), moments = totals;
  while (n >= 8) {
    const vectors = min(BLOCK, n >> 3);
    let t0 = f32x4.splat(0), t1 = t0, m0 = t0, m1 = t0;
    for (const end = x + vectors * 32; x < end; x += 32, g += 32) {
      let u0 = v128.load(g), u1 = v128.load(g, 16);
      if (weighted) {
        u0 = f32x4.mul(u0, v128.load(w));
        u1 = f32x4.mul(u1, v128.load(w, 16));
        w += 32;
      }
      t0 = f32x4.add(t0, u0);
      t1 = f32x4.add(t1, u1);
      m0 = f32x4.add(m0, f32x4.mul(u0, f32x4.sub(v128.load(x), m)));
      m1 = f32x4.add(m1, f32x4.mul(u1, f32x4.sub(v128.load(x, 16), m)));
    }
    totals = f64x2.add(totals, f64x2.add(widened(t0), widened(t1)));
    moments = f64x2.add(moments, f64x2.add(widened(m0), widened(m1)));
    n -= vectors << 3;
  }
  let t = lanes(totals), s = lanes(moments);
  for (; n > 0; n--, x += 4, g += 4) {
    let u = load<f32>(g);
    if (weighted) {
      u *= load<f32>(w);
      w += 4;
    }
    t += <f64>u;
    s += <f64>(u * (load<f32>(x) - mean));
  }
  total += t;
  moment += s;
}

/** `y = (x − mean)·scale + shift`. */
function applyRun(x: usize, n: usize, mean: f32, scale: f32, shift: f32, y: usize): void {
  const m = f32x4.splat(mean), a = f32x4.splat(scale), b = f32x4.splat(shift);
  for (; n >= 8; n -= 8, x += 32, y += 32) {
    v128.store(y, f32x4.add(f32x4.mul(f32x4.sub(v128.load(x), m), a), b));
    v128.store(y, f32x4.add(f32x4.mul(f32x4.sub(v128.load(x, 16), m), a), b), 16);
  }
  for (; n > 0; n--, x += 4, y += 4) store<f32>(y, (load<f32>(x) - mean) * scale + shift);
}

/** `y = (x − mean)·r·w + b`, with weights and biases of their own for every element; those that are 0 are not there. */
// @ts-ignore: decorator
@inline
function applyRow(weighted: bool, biased: bool, x: usize, n: usize, mean: f32, r: f32, w: usize, b: usize, y: usize): void {
  const m = f32x4.splat(mean), scale = f32x4.splat(r);
  for (; n >= 4; n -= 4, x += 16, y += 16) {
    let z = f32x4.mul(f32x4.sub(v128.load(x), m), scale);
    if (weighted) {
      z = f32x4.mul(z, v128.load(w));
      w += 16;
    }
    if (biased) {
      z = f32x4.add(z, v128.load(b));
      b += 16;
    }
    v128.store(y, z);
  }
  for (; n > 0; n--, x += 4, y += 4) {
    let z = (load<f32>(x) - mean) * r;
    if (weighted) {
      z *= load<f32>(w);
      w += 4;
    }
    if (biased) {
      z += load<f32>(b);
      b += 4;
    }
    store<f32>(y, z);
  }
}

/** `to = scale·(u − shift − (x − mean)·slope)`, with u as in `momentsRun`. */
// @ts-ignore: decorator
@inline
function slopeRun(
  weighted: bool, g: usize, x: usize, w: usize, n: usize, mean: f32, scale: f32, shift: f32, slope: f32, to: usize,
): void {
  const m = f32x4.splat(mean), a = f32x4.splat(scale), b = f32x4.splat(shift), c = f32x4.splat(slope);
  for (; n >= 4; n -= 4, x += 16, g += 16, to += 16) {
    let u = v128.load(g);
    if (weighted) {
      u = f32x4.mul(u, v128.load(w));
      w += 16;
    }
    const d = f32x4.sub(v128.load(x), m);
    v128.store(to, f32x4.mul(a, f32x4.sub(f32x4.sub(u, b), f32x4.mul(d, c))));
  }
  for (; n > 0; n--, x += 4, g += 4, to += 4) {
    let u = load<f32>(g);
    if (weighted) {
      u *= load<f32>(w);
      w += 4;
    }
    store<f32>(to, scale * (u - shift - (load<f32>(x) - mean) * slope));
  }
}

/**
 * Channels of `images` images [channels, n], `xImage` bytes apart in `x`, without gaps in `y`. Writes the channels' means and
 * biased variances too. `weight` and `bias` are 0 where there are none.
 */
export function batchNorm(
  begin: usize, end: usize, x: usize, xImage: usize, images: usize, channels: usize, n: usize,
  weight: usize, bias: usize, eps: f64, y: usize, means: usize, variances: usize,
): void {
  const plane = n * 4, yImage = channels * plane, count = <f64>(images * n);
  for (let c = begin; c < end; c++) {
    const from = x + c * plane, to = y + c * plane;
    let sum: f64 = 0;
    for (let i: usize = 0; i < images; i++) sum += sumRun(from + i * xImage, n);
    const mean = <f32>(sum / count);
    let squares: f64 = 0;
    for (let i: usize = 0; i < images; i++) squares += squaresRun(from + i * xImage, n, mean);
    const variance = <f32>(squares / count);
    store<f32>(means + c * 4, mean);
    store<f32>(variances + c * 4, variance);
    const r = 1 / Math.sqrt(<f64>variance + eps);
    const scale = weight == 0 ? <f32>r : <f32>(r * <f64>load<f32>(weight + c * 4));
    const shift: f32 = bias == 0 ? 0 : load<f32>(bias + c * 4);
    for (let i: usize = 0; i < images; i++) applyRun(from + i * xImage, n, mean, scale, shift, to + i * yImage);
  }
}

/** The gradients of `batchNorm` for input, weight and bias, the last two where `gradWeight` is not 0. */
export function batchNormGrad(
  begin: usize, end: usize, g: usize, gImage: usize, x: usize, xImage: usize, images: usize, channels: usize, n: usize,
  weight: usize, means: usize, variances: usize, eps: f64, gradInput: usize, gradWeight: usize, gradBias: usize,
): void {
  const plane = n * 4, toImage = channels * plane, count = <f64>(images * n);
  for (let c = begin; c < end; c++) {
    const skip = c * plane;
    const mean = load<f32>(means + c * 4);
    total = 0;
    moment = 0;
    for (let i: usize = 0; i < images; i++) {
      momentsRun(false, g + i * gImage + skip, x + i * xImage + skip, 0, n, mean);
    }
    const r = 1 / Math.sqrt(<f64>load<f32>(variances + c * 4) + eps);
    const scale = weight == 0 ? r : r * <f64>load<f32>(weight + c * 4);
    const shift = <f32>(total / count), slope = <f32>(moment * r * r / count);
    for (let i: usize = 0; i < images; i++) {
      slopeRun(
        false, g + i * gImage + skip, x + i * xImage + skip, 0, n, mean, <f32>scale, shift, slope,
        gradInput + i * toImage + skip,
      );
    }
    if (gradWeight == 0) continue;
    store<f32>(gradWeight + c * 4, <f32>(moment * r));
    store<f32>(gradBias + c * 4, <f32>total);
  }
}

/** Rows of `n` elements, without gaps; weights and biases are a row, or 0. Units are rows. */
export function layerNorm(
  begin: usize, end: usize, x: usize, n: usize, weight: usize, bias: usize, eps: f64, y: usize, means: usize, variances: usize,
): void {
  for (let i = begin; i < end; i++) {
    const from = x + i * n * 4, to = y + i * n * 4;
    const mean = <f32>(sumRun(from, n) / <f64>n);
    const variance = <f32>(squaresRun(from, n, mean) / <f64>n);
    store<f32>(means + i * 4, mean);
    store<f32>(variances + i * 4, variance);
    const r = <f32>(1 / Math.sqrt(<f64>variance + eps));
    if (weight != 0 && bias != 0) applyRow(true, true, from, n, mean, r, weight, bias, to);
    else if (weight != 0) applyRow(true, false, from, n, mean, r, weight, 0, to);
    else if (bias != 0) applyRow(false, true, from, n, mean, r, 0, bias, to);
    else applyRow(false, false, from, n, mean, r, 0, 0, to);
  }
}

/** The gradient of `layerNorm` for its input. Units are rows. */
export function layerNormGrad(
  begin: usize, end: usize, g: usize, x: usize, n: usize, weight: usize, means: usize, variances: usize, eps: f64,
  gradInput: usize,
): void {
  for (let i = begin; i < end; i++) {
    const skip = i * n * 4;
    const mean = load<f32>(means + i * 4);
    const r = 1 / Math.sqrt(<f64>load<f32>(variances + i * 4) + eps);
    total = 0;
    moment = 0;
    if (weight == 0) momentsRun(false, g + skip, x + skip, 0, n, mean);
    else momentsRun(true, g + skip, x + skip, weight, n, mean);
    const shift = <f32>(total / <f64>n), slope = <f32>(moment * r * r / <f64>n);
    const to = gradInput + skip;
    if (weight == 0) slopeRun(false, g + skip, x + skip, 0, n, mean, <f32>r, shift, slope, to);
    else slopeRun(true, g + skip, x + skip, weight, n, mean, <f32>r, shift, slope, to);
  }
}

/** Rows of a column whose sums stay in float32 before they join the float64 total. */
const ROWS: usize = 32;

/** The gradients of `layerNorm` for weight and bias, summed over `rows` rows. Units are columns. */
export function layerNormParameterGrad(
  begin: usize, end: usize, g: usize, x: usize, rows: usize, n: usize, means: usize, variances: usize, eps: f64,
  gradWeight: usize, gradBias: usize,
): void {
  const small = f32x4.splat(<f32>eps);
  let j = begin;
  for (; j + 4 <= end; j += 4) {
    let w0 = f64x2.splat(0), w1 = w0, b0 = w0, b1 = w0;
    let from = g + j * 4, at = x + j * 4;
    for (let i: usize = 0; i < rows;) {
      let w = f32x4.splat(0), b = w;
      for (const stop = min(rows, i + ROWS); i < stop; i++, from += n * 4, at += n * 4) {
        const u = v128.load(from);
        const r = f32x4.div(f32x4.splat(1), f32x4.sqrt(f32x4.add(v128.load_splat<f32>(variances + i * 4), small)));
        w = f32x4.add(w, f32x4.mul(u, f32x4.mul(f32x4.sub(v128.load(at), v128.load_splat<f32>(means + i * 4)), r)));
        b = f32x4.add(b, u);
      }
      w0 = f64x2.add(w0, f64x2.promote_low_f32x4(w));
      w1 = f64x2.add(w1, f64x2.promote_low_f32x4(v128.shuffle<i64>(w, w, 1, 1)));
      b0 = f64x2.add(b0, f64x2.promote_low_f32x4(b));
      b1 = f64x2.add(b1, f64x2.promote_low_f32x4(v128.shuffle<i64>(b, b, 1, 1)));
    }
    v128.store(gradWeight + j * 4, demoted(w0, w1));
    v128.store(gradBias + j * 4, demoted(b0, b1));
  }
  for (; j < end; j++) {
    let w: f64 = 0, b: f64 = 0;
    for (let i: usize = 0, skip = j * 4; i < rows; i++, skip += n * 4) {
      const u = <f64>load<f32>(g + skip);
      const d = <f64>load<f32>(x + skip) - <f64>load<f32>(means + i * 4);
      w += u * d / Math.sqrt(<f64>load<f32>(variances + i * 4) + eps);
      b += u;
    }
    store<f32>(gradWeight + j * 4, <f32>w);
    store<f32>(gradBias + j * 4, <f32>b);
  }
}

// @ts-ignore: decorator
@inline
function demoted(low: v128, high: v128): v128 {
  return v128.shuffle<i64>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 2);
}
