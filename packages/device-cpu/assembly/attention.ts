// Attention, softmax(scale · Q·Kᵀ + mask) · V, and its gradients, by blocks of queries: scores live in scratch alone.
import { expBelow, logOf } from './exp';
import { gemmPacked, gemmPanels } from './gemm';
import { loadFirst, mulAdd } from './lanes';
import { scratch } from './scratch';
import { expSum } from './softmax';
import { ACCUMULATE, ZERO } from './tile';

/** What a mask holds. */
const BOOL: i32 = 1;
const ADDED: i32 = 2;

/** Depth from which sums are made of parts, and elements of B from which it is packed (see matmul's choice). */
const PART: usize = 512;
const PACK_ELEMENTS: usize = 128 * 1024;

/** `C = A·B` for a B whose rows are contiguous. */
function product(m: usize, n: usize, depth: usize, a: usize, aRow: usize, b: usize, bRow: usize, c: usize, cRow: usize): void {
  if (depth > PART || (m >= 32 && n * depth >= PACK_ELEMENTS)) {
    gemmPacked(0, m, n, depth, a, aRow, 4, b, bRow, 4, c, cRow, ZERO, 0);
  } else gemmPanels(0, m, n, depth, a, aRow, 4, b, bRow, 32, c, cRow, ZERO, 0);
}

/** `C += Aᵀ·B`, where A has `depth` rows of `m`. */
function addTransposed(m: usize, n: usize, depth: usize, a: usize, aRow: usize, b: usize, bRow: usize, c: usize): void {
  gemmPanels(0, m, n, depth, a, 4, aRow, b, bRow, 32, c, n * 4, ACCUMULATE, 0);
}

/** Keys that rows up to `row` see. */
// @ts-ignore: decorator
@inline
function seen(causal: i32, row: usize, keys: usize): usize {
  return causal ? min(row + 1, keys) : keys;
}

/** Scales `n` scores in place and applies a row of the mask; returns the greatest, NaN where there is one. */
function maskRow(x: usize, n: usize, scale: f32, kind: i32, mask: usize): f32 {
  const factor = f32x4.splat(scale), infinite = f32x4.splat(-Infinity);
  let high = infinite;
  for (let j: usize = 0; j < n; j += 4) {
    let s = f32x4.mul(v128.load(x + j * 4), factor);
    if (kind == ADDED) s = f32x4.add(s, v128.load(mask + j * 4));
    else if (kind == BOOL) {
      const bytes = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(mask + j)));
      s = v128.bitselect(infinite, s, i32x4.eq(bytes, i32x4.splat(0)));
    }
    if (n - j < 4) s = v128.bitselect(s, infinite, i32x4.gt_s(i32x4.splat(<i32>(n - j)), i32x4(0, 1, 2, 3)));
    v128.store(x + j * 4, s);
    high = f32x4.max(high, s);
  }
  high = f32x4.max(high, v128.shuffle<f32>(high, high, 2, 3, 0, 1));
  return f32x4.extract_lane(f32x4.max(high, v128.shuffle<f32>(high, high, 1, 0, 3, 2)), 0);
}

/**
 * Units are blocks of `rows` queries, `blocks` for each of outer × `inner` heads; of each operand: the steps, in bytes,
 * between outer and inner ones, and between its rows, which are contiguous. `y` and `logs`, which receives the logarithm of
 * each row's sum of exponentials, are contiguous. Scratch: that of products, `productBytes`, then a block of scores.
 */
export function attention(
  begin: usize, end: usize, blocks: usize, rows: usize, inner: usize, length: usize, keys: usize, size: usize, width: usize,
  scale: f32, causal: i32, productBytes: usize,
  q: usize, qOuter: usize, qInner: usize, qRow: usize, k: usize, kOuter: usize, kInner: usize, kRow: usize,
  v: usize, vOuter: usize, vInner: usize, vRow: usize,
  mask: usize, maskOuter: usize, maskInner: usize, maskStep: usize, kind: i32, y: usize, logs: usize,
): void {
  const scores = scratch + productBytes, step = (keys * 4 + 31) & ~15;
  for (; begin < end; begin++) {
    const head = begin / blocks, first = (begin - head * blocks) * rows;
    const i = head / inner, j = head - i * inner;
    const m = min(rows, length - first), n = seen(causal, first + m - 1, keys);
    const at = head * length + first;
    const out = y + at * width * 4;
    gemmPacked(
      0, m, n, size, q + i * qOuter + j * qInner + first * qRow, qRow, 4, k + i * kOuter + j * kInner, 4, kRow, scores, step, ZERO, 0,
    );
    let masks = mask + i * maskOuter + j * maskInner + first * maskStep;
    for (let r: usize = 0, x = scores; r < m; r++, x += step, masks += maskStep) {
      const own = seen(causal, first + r, keys);
      const high = maskRow(x, own, scale, kind, masks);
      const sum = expSum(true, x, own, f32x4.splat(high), x);
      memory.fill(x + own * 4, 0, (n - own) * 4);
      store<f32>(logs + (at + r) * 4, sum == sum ? high + <f32>logOf(sum) : NaN);
      // The weights' sum divides what they give: later, when the product no longer needs this place.
      store<f32>(x + step - 4, <f32>sum);
    }
    product(m, width, n, scores, step, v + i * vOuter + j * vInner, vRow, out, width * 4);
    for (let r: usize = 0, to = out, x = scores; r < m; r++, x += step, to += width * 4) {
      const by = load<f32>(x + step - 4), all = f32x4.splat(by);
      let c: usize = 0;
      for (; c + 4 <= width; c += 4) v128.store(to + c * 4, f32x4.div(v128.load(to + c * 4), all));
      for (; c < width; c++) store<f32>(to + c * 4, load<f32>(to + c * 4) / by);
    }
  }
}

/**
 * The gradients `dq`, `dk` and `dv`, contiguous, from that of `y`, `g`. Units are heads; the rest as `attention` takes and
 * left it. Scratch: that of products, then two blocks of scores.
 */
export function attentionGrad(
  begin: usize, end: usize, rows: usize, inner: usize, length: usize, keys: usize, size: usize, width: usize,
  scale: f32, causal: i32, productBytes: usize,
  q: usize, qOuter: usize, qInner: usize, qRow: usize, k: usize, kOuter: usize, kInner: usize, kRow: usize,
  v: usize, vOuter: usize, vInner: usize, vRow: usize, g: usize, gOuter: usize, gInner: usize, gRow: usize,
  mask: usize, maskOuter: usize, maskInner: usize, maskStep: usize, kind: i32, y: usize, logs: usize,
  dq: usize, dk: usize, dv: usize,
): void {
  const step = (keys * 4 + 31) & ~15;
  const weights = scratch + productBytes, slopes = weights + rows * step;
  memory.fill(dk + begin * keys * size * 4, 0, (end - begin) * keys * size * 4);
  memory.fill(dv + begin * keys * width * 4, 0, (end - begin) * keys * width * 4);
  for (; begin < end; begin++) {
    const i = begin / inner, j = begin - i * inner;
    const kAt = k + i * kOuter + j * kInner, vAt = v + i * vOuter + j * vInner;
    const dkAt = dk + begin * keys * size * 4, dvAt = dv + begin * keys * width * 4;
    for (let first: usize = 0; first < length; first += rows) {
      const m = min(rows, length - first), n = seen(causal, first + m - 1, keys);
      const at = begin * length + first;
      const qAt = q + i * qOuter + j * qInner + first * qRow, gAt = g + i * gOuter + j * gInner + first * gRow;
      const masks = mask + i * maskOuter + j * maskInner + first * maskStep;
      gemmPacked(0, m, n, size, qAt, qRow, 4, kAt, 4, kRow, weights, step, ZERO, 0);
      for (let r: usize = 0; r < m; r++) {
        const x = weights + r * step, own = seen(causal, first + r, keys);
        maskRow(x, own, scale, kind, masks + r * maskStep);
        const log = f32x4.splat(load<f32>(logs + (at + r) * 4));
        for (let c: usize = 0; c < own; c += 4) v128.store(x + c * 4, expBelow(f32x4.sub(v128.load(x + c * 4), log)));
        memory.fill(x + own * 4, 0, (n - own) * 4);
      }
      addTransposed(n, width, m, weights, step, gAt, gRow, dvAt);
      gemmPacked(0, m, n, width, gAt, gRow, 4, vAt, 4, vRow, slopes, step, ZERO, 0);
      for (let r: usize = 0; r < m; r++) {
        const total = f32x4.splat(dot(gAt + r * gRow, y + (at + r) * width * 4, width)), factor = f32x4.splat(scale);
        const x = weights + r * step, to = slopes + r * step;
        for (let c: usize = 0; c < n; c += 4) {
          const slope = f32x4.mul(v128.load(x + c * 4), f32x4.sub(v128.load(to + c * 4), total));
          v128.store(to + c * 4, f32x4.mul(slope, factor));
        }
      }
      product(m, size, n, slopes, step, kAt, kRow, dq + at * size * 4, size * 4);
      addTransposed(n, size, m, slopes, step, qAt, qRow, dkAt);
    }
  }
}

function dot(a: usize, b: usize, n: usize): f32 {
  let sum = f32x4.splat(0);
  let i: usize = 0;
  for (; i + 4 <= n; i += 4) sum = mulAdd(sum, v128.load(a + i * 4), v128.load(b + i * 4));
  if (i < n) sum = mulAdd(sum, loadFirst(a + i * 4, n - i), loadFirst(b + i * 4, n - i));
  sum = f32x4.add(sum, v128.shuffle<f32>(sum, sum, 2, 3, 0, 1));
  return f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1);
}
