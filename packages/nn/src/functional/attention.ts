// Functional attention: scaled dot products, and the multi-head form with its projections.
import {
  attention,
  cat,
  formatShape,
  full,
  isFloatingPoint,
  linear,
  ones,
  ShapeError,
  type Tensor,
  ValueError,
  where,
  zeros,
} from '@kindling/tensor';
import { dropout } from './dropout.js';

export interface ScaledDotProductOptions {
  /** Added to the scores where floating; where bool, true takes part. Broadcasts to [*, L, S]. */
  attnMask?: Tensor | null;
  /** Probability that a weight is dropped; 0 by default. */
  dropoutP?: number;
  /** Let each query see the keys up to its own position only. */
  isCausal?: boolean;
  /** Factor of the scores; 1 / √E by default. */
  scale?: number | null;
}

/** Scores where `mask` is true, −∞ elsewhere. */
const only = (mask: Tensor, scores: Tensor): Tensor => where(mask, scores, Number.NEGATIVE_INFINITY);

/**
 * Whether the device has a kernel for attention, which keeps no scores: for operands of one dtype and a mask that needs no
 * gradient and makes the scores no larger.
 */
function isFused(query: Tensor, key: Tensor, value: Tensor, mask: Tensor | null): boolean {
  if (query.device.kernels?.attention === undefined) return false;
  if (key.dtype !== query.dtype || value.dtype !== query.dtype || !isFloatingPoint(query.dtype)) return false;
  if (mask === null) return true;
  const scores = [...query.shape.slice(0, -1), key.shape.at(-2)!];
  const fits = mask.shape.every((n, d) => n === 1 || n === scores[scores.length - mask.ndim + d]);
  return fits && !mask.requiresGrad && (mask.dtype === 'bool' || mask.dtype === query.dtype);
}

/** softmax(q·kᵀ / √E + mask)·v for q [*, L, E], k [*, S, E], v [*, S, V]. */
export function scaledDotProductAttention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  options: ScaledDotProductOptions = {},
): Tensor {
  const { attnMask = null, dropoutP = 0, isCausal = false, scale = null } = options;
  if (query.ndim < 2 || key.ndim < 2 || value.ndim < 2 || query.size(-1) !== key.size(-1))
    throw new ShapeError(
      `scaledDotProductAttention: expected query [*, L, E], key [*, S, E] and value [*, S, V], got ${formatShape(query.shape)}, ` +
        `${formatShape(key.shape)} and ${formatShape(value.shape)}`,
    );
  if (attnMask !== null && isCausal)
    throw new ValueError('scaledDotProductAttention: give attnMask or isCausal, not both');
  const factor = scale ?? 1 / Math.sqrt(query.size(-1));
  if (dropoutP === 0 && isFused(query, key, value, attnMask))
    return attention(query, key, value, attnMask, { scale: factor, isCausal });
  let scores = query.mul(factor).matmul(key.transpose(-2, -1));
  if (isCausal) scores = only(causal(query.size(-2), key.size(-2), query), scores);
  else if (attnMask !== null)
    scores = attnMask.dtype === 'bool' ? only(attnMask, scores) : scores.add(attnMask);
  const weights = scores.softmax(-1);
  return (dropoutP > 0 ? dropout(weights, dropoutP) : weights).matmul(value);
}

/** Which keys [S] each query [L] may see when it sees none after itself. */
function causal(queries: number, keys: number, like: Tensor): Tensor {
  return ones([queries, keys], { dtype: 'bool', device: like.device }).tril();
}

/** How the inputs of multi-head attention are projected. */
export type Projections =
  | { readonly packed: Tensor }
  | { readonly query: Tensor; readonly key: Tensor; readonly value: Tensor };

export interface MultiHeadOptions {
  readonly numHeads: number;
  /** [3·E, E] for all three, or one weight each: [E, E], [E, kdim], [E, vdim]. */
  readonly projections: Projections;
  /** [3·E]. */
  readonly inProjBias: Tensor | null;
  readonly outProjWeight: Tensor;
  readonly outProjBias: Tensor | null;
  /** [1, 1, E], one more key and value for all. */
  readonly biasK?: Tensor | null;
  readonly biasV?: Tensor | null;
  readonly addZeroAttn?: boolean;
  readonly dropoutP?: number;
  readonly training?: boolean;
  /** [N, S]: true (or −∞ where floating) at keys to leave out. */
  readonly keyPaddingMask?: Tensor | null;
  readonly needWeights?: boolean;
  /** [L, S] or [N·heads, L, S]: true (or −∞ where floating) at pairs to leave out. */
  readonly attnMask?: Tensor | null;
  readonly averageAttnWeights?: boolean;
  readonly isCausal?: boolean;
}

/** Query, key and value after their projections. */
function project(query: Tensor, key: Tensor, value: Tensor, o: MultiHeadOptions): [Tensor, Tensor, Tensor] {
  const { projections, inProjBias } = o;
  if (!('packed' in projections)) {
    const [bq, bk, bv] = inProjBias === null ? [null, null, null] : inProjBias.chunk(3);
    return [
      linear(query, projections.query, bq),
      linear(key, projections.key, bk),
      linear(value, projections.value, bv),
    ];
  }
  const { packed } = projections;
  if (query === key && key === value)
    return linear(query, packed, inProjBias).chunk(3, -1) as [Tensor, Tensor, Tensor];
  const width = query.size(-1);
  const part = (x: Tensor, from: number, count: number): Tensor =>
    linear(
      x,
      packed.narrow(0, from * width, count * width),
      inProjBias?.narrow(0, from * width, count * width),
    );
  const q = part(query, 0, 1);
  if (key === value) return [q, ...(part(key, 1, 2).chunk(2, -1) as [Tensor, Tensor])];
  return [q, part(key, 1, 1), part(value, 2, 1)];
}

/** A mask as something to add: −∞ where it is true. */
function additive(mask: Tensor, like: Tensor): Tensor {
  if (isFloatingPoint(mask.dtype)) return mask.to(like.dtype);
  return where(
    mask.dtype === 'bool' ? mask : mask.ne(0),
    Number.NEGATIVE_INFINITY,
    zeros([], { dtype: like.dtype, device: like.device }),
  );
}

/** One more column that hides nothing. */
function widen(mask: Tensor): Tensor {
  const shape = [...mask.shape.slice(0, -1), 1];
  return cat([mask, full(shape, 0, { dtype: mask.dtype, device: mask.device })], -1);
}

function checkShapes(query: Tensor, key: Tensor, value: Tensor, o: MultiHeadOptions): void {
  const dims = query.ndim;
  if ((dims !== 2 && dims !== 3) || key.ndim !== dims || value.ndim !== dims)
    throw new ShapeError(
      `multiHeadAttention: query, key and value should be unbatched 2D or batched 3D tensors alike, got ${formatShape(query.shape)}, ` +
        `${formatShape(key.shape)} and ${formatShape(value.shape)}`,
    );
  if (query.size(-1) % o.numHeads !== 0)
    throw new ShapeError(
      `multiHeadAttention: embed_dim ${query.size(-1)} not divisible by num_heads ${o.numHeads}`,
    );
}

/** Attention's weights [*, L, S], some of them dropped, with something added to the scores. */
function attentionWeights(query: Tensor, key: Tensor, added: Tensor | null, dropoutP: number): Tensor {
  const scores = query.div(Math.sqrt(query.size(-1))).matmul(key.transpose(-2, -1));
  const weights = (added === null ? scores : scores.add(added)).softmax(-1);
  return dropoutP > 0 ? dropout(weights, dropoutP) : weights;
}

/**
 * Multi-head attention (Vaswani et al., 2017): query [L, N, E], key [S, N, kdim], value [S, N, vdim] (without N for one
 * sequence) → output [L, N, E] and, unless `needWeights` is false, weights [N, L, S] averaged over heads, or
 * [N, heads, L, S].
 */
export function multiHeadAttention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  o: MultiHeadOptions,
): [output: Tensor, weights: Tensor | null] {
  checkShapes(query, key, value, o);
  const unbatched = query.ndim === 2;
  const { numHeads: heads, needWeights = true, averageAttnWeights = true, training = true } = o;
  const same = [query === key, key === value];
  const lift = (x: Tensor): Tensor => (unbatched ? x.unsqueeze(1) : x);
  const q0 = lift(query);
  const k0 = same[0] ? q0 : lift(key);
  const v0 = same[1] ? k0 : lift(value);
  const [length, batch, width] = q0.shape as [number, number, number];
  let [q, k, v] = project(q0, k0, v0, o);
  let padding = o.keyPaddingMask ?? null;
  if (padding !== null && unbatched) padding = padding.unsqueeze(0);
  let mask = o.attnMask ?? null;
  if (mask === null && o.isCausal) mask = causal(length, k0.shape[0]!, q0).logicalNot();
  mask = fitMask(mask, batch * heads, length, k0.shape[0]!);
  if (o.biasK && o.biasV) {
    k = cat([k, o.biasK.expand([1, batch, width])]);
    v = cat([v, o.biasV.expand([1, batch, width])]);
    mask &&= widen(mask);
    padding &&= widen(padding);
  }
  const size = width / heads;
  const split = (x: Tensor): Tensor => x.reshape(x.shape[0]!, batch * heads, size).transpose(0, 1);
  [q, k, v] = [split(q), split(k), split(v)];
  if (o.addZeroAttn) {
    const nothing = zeros([batch * heads, 1, size], { dtype: k.dtype, device: k.device });
    k = cat([k, nothing], 1);
    v = cat([v, nothing], 1);
    mask &&= widen(mask);
    padding &&= widen(padding);
  }
  const keys = k.shape[1]!;
  let hidden = mask === null ? null : additive(mask, q);
  if (padding !== null) {
    if (padding.shape.join() !== [batch, keys].join())
      throw new ShapeError(
        `multiHeadAttention: expecting key_padding_mask shape of (${batch}, ${keys}), but got ${formatShape(padding.shape)}`,
      );
    const everyHead = additive(padding, q)
      .view(batch, 1, 1, keys)
      .expand([batch, heads, 1, keys])
      .reshape(batch * heads, 1, keys);
    hidden = hidden === null ? everyHead : hidden.add(everyHead);
  }
  const p = training ? (o.dropoutP ?? 0) : 0;
  const fused = !needWeights && p === 0 && isFused(q, k, v, hidden);
  const weights = fused ? null : attentionWeights(q, k, hidden, p);
  const heard =
    weights === null
      ? attention(q, k, v, hidden, { scale: 1 / Math.sqrt(size), isCausal: false })
      : weights.matmul(v);
  const joined = heard.transpose(0, 1).reshape(length * batch, width);
  const output = linear(joined, o.outProjWeight, o.outProjBias).view(
    length,
    batch,
    o.outProjWeight.shape[0]!,
  );
  const y = unbatched ? output.squeeze(1) : output;
  if (!needWeights || weights === null) return [y, null];
  const perHead = weights.view(batch, heads, length, keys);
  const shown = averageAttnWeights ? perHead.sum(1).div(heads) : perHead;
  return [y, unbatched ? shown.squeeze(0) : shown];
}

/** The pairs' mask with its three dims. */
function fitMask(mask: Tensor | null, batches: number, length: number, keys: number): Tensor | null {
  if (mask === null) return null;
  const expected = mask.ndim === 3 ? [batches, length, keys] : [length, keys];
  if (mask.shape.join() !== expected.join())
    throw new ShapeError(
      `multiHeadAttention: The shape of the ${mask.ndim}D attn_mask is ${formatShape(mask.shape)}, but should be ${formatShape(expected)}`,
    );
  return mask.ndim === 3 ? mask : mask.unsqueeze(0);
}
