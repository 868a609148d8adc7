// Functional losses over margins and over embeddings.
import {
  arange,
  binaryFunctions,
  checkReduction,
  checkTargets,
  elementwiseLoss,
  formatShape,
  reduceLoss,
  ShapeError,
  sameShape,
  type Tensor,
  takeAt,
  ValueError,
  where,
} from '@kindling/tensor';
import { floating, pairwiseDistance } from './distance.js';
import type { LossOptions, WeightedLossOptions } from './loss.js';

const { eq, maximum } = binaryFunctions;
const positive = (x: Tensor): Tensor => maximum(x, 0);

export interface MarginOptions extends LossOptions {
  margin?: number;
}

/** log(1 + exp(−t·x)) for targets ±1. */
export function softMarginLoss(
  input: Tensor,
  target: Tensor,
  { reduction = 'mean' }: LossOptions = {},
): Tensor {
  return elementwiseLoss('softMarginLoss', input, target, { reduction });
}

/** x where the target is 1, max(0, margin − x) where it is −1. */
export function hingeEmbeddingLoss(
  input: Tensor,
  target: Tensor,
  { margin = 1, reduction = 'mean' }: MarginOptions = {},
): Tensor {
  checkReduction('hingeEmbeddingLoss', reduction);
  const far = where(eq(target, 1), 0, positive(input.neg().add(margin)));
  const near = where(eq(target, -1), 0, input);
  return reduceLoss(far.add(near), reduction);
}

/** 1 − cos(x1, x2) where the target is 1, max(0, cos(x1, x2) − margin) where it is −1; vectors along the last dim. */
export function cosineEmbeddingLoss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  { margin = 0, reduction = 'mean' }: MarginOptions = {},
): Tensor {
  checkReduction('cosineEmbeddingLoss', reduction);
  if (target.ndim + 1 !== input1.ndim || target.ndim + 1 !== input2.ndim || target.ndim > 1) {
    throw new ShapeError(
      `cosineEmbeddingLoss: expects inputs [N, D] with a target [N], or [D] with a 0-d one, got inputs ${formatShape(input1.shape)} ` +
        `and ${formatShape(input2.shape)} with target ${formatShape(target.shape)}`,
    );
  }
  // PyTorch adds ε under the root here, where cosineSimilarity bounds the lengths from below.
  const EPSILON = 1e-12;
  const square = (x: Tensor): Tensor => x.square().sum(-1).add(EPSILON);
  const cos = input1
    .mul(input2)
    .sum(-1)
    .div(square(input1).mul(square(input2)).sqrt());
  const apart = where(eq(target, -1), positive(cos.sub(margin)), 0);
  return reduceLoss(where(eq(target, 1), cos.neg().add(1), apart), reduction);
}

/** max(0, −t·(x1 − x2) + margin): t = 1 wants x1 to rank above x2. */
export function marginRankingLoss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  { margin = 0, reduction = 'mean' }: MarginOptions = {},
): Tensor {
  checkReduction('marginRankingLoss', reduction);
  if (input1.ndim !== input2.ndim || input1.ndim !== target.ndim) {
    throw new ShapeError(
      `marginRankingLoss: All input tensors should have same dimension but got sizes: ${formatShape(input1.shape)}, ` +
        `${formatShape(input2.shape)}, ${formatShape(target.shape)}`,
    );
  }
  const ranked = floating(target.neg().mul(input1.sub(input2)));
  return reduceLoss(positive(ranked.add(margin)), reduction);
}

export interface TripletMarginOptions extends MarginOptions {
  /** Exponent of the norm; 2 by default. */
  p?: number;
  /** Added to every difference; 1e-6 by default. */
  eps?: number;
  /** Use the distance from positive to negative where it is the smaller one. */
  swap?: boolean;
}

/** max(0, |anchor − positive| − |anchor − negative| + margin), norms along the last dim. */
export function tripletMarginLoss(
  anchor: Tensor,
  near: Tensor,
  far: Tensor,
  options: TripletMarginOptions = {},
): Tensor {
  const { p = 2, eps = 1e-6, swap = false } = options;
  return tripletMarginWithDistanceLoss(anchor, near, far, {
    ...options,
    swap,
    distanceFunction: (a, b) => pairwiseDistance(a, b, { p, eps }),
  });
}

export interface TripletDistanceOptions extends MarginOptions {
  /** A distance of two batches of vectors; pairwiseDistance by default. */
  distanceFunction?: ((a: Tensor, b: Tensor) => Tensor) | null;
  swap?: boolean;
}

/** As {@link tripletMarginLoss}, with any distance. */
export function tripletMarginWithDistanceLoss(
  anchor: Tensor,
  near: Tensor,
  far: Tensor,
  options: TripletDistanceOptions = {},
): Tensor {
  const { margin = 1, swap = false, reduction = 'mean', distanceFunction } = options;
  checkReduction('tripletMarginLoss', reduction);
  const distance = distanceFunction ?? ((a: Tensor, b: Tensor) => pairwiseDistance(a, b));
  let apart = distance(anchor, far);
  if (swap) apart = binaryFunctions.minimum(apart, distance(near, far));
  return reduceLoss(positive(distance(anchor, near).sub(apart).add(margin)), reduction);
}

export interface MultiMarginOptions extends WeightedLossOptions {
  /** Exponent, 1 or 2. */
  p?: number;
  margin?: number;
}

/** Σ over the other classes j of w_t·max(0, margin − x_t + x_j)^p / C, for `input` [N, C] or [C] and class indices [N] or []. */
export function multiMarginLoss(input: Tensor, target: Tensor, options: MultiMarginOptions = {}): Tensor {
  const { p = 1, margin = 1, weight = null, reduction = 'mean' } = options;
  checkReduction('multiMarginLoss', reduction);
  if (p !== 1 && p !== 2) throw new ValueError(`multiMarginLoss: only p == 1 and p == 2 supported, got ${p}`);
  const x = input.ndim < 2 ? input.reshape([1, input.numel()]) : input;
  const t = target.reshape(-1);
  if (x.ndim !== 2 || t.shape[0] !== x.shape[0]) {
    throw new ShapeError(
      `multiMarginLoss: expected input [N, C] or [C] with as many targets, got ${formatShape(input.shape)} and ${formatShape(target.shape)}`,
    );
  }
  const classes = x.shape[1]!;
  checkTargets('multiMarginLoss', t, classes, Number.NaN);
  const own = takeAt(x, 1, t.unsqueeze(1));
  let terms = positive(x.sub(own).add(margin));
  if (p === 2) terms = terms.square();
  if (weight !== null) terms = terms.mul(takeAt(weight, 0, t).unsqueeze(1));
  const others = where(eq(t.unsqueeze(1), classRange(classes, t)), 0, terms);
  const losses = others.sum(1).div(classes);
  return reduceLoss(input.ndim < 2 && reduction === 'none' ? losses.squeeze(0) : losses, reduction);
}

/**
 * Σ over targets t and all classes j that are none, of max(0, 1 − (x_t − x_j)) / C. `input` and `target` are [N, C] or
 * [C]; a row of targets lists class indices and ends at the first −1.
 */
export function multilabelMarginLoss(
  input: Tensor,
  target: Tensor,
  { reduction = 'mean' }: LossOptions = {},
): Tensor {
  checkReduction('multilabelMarginLoss', reduction);
  if (!sameShape(input.shape, target.shape) || input.ndim > 2) {
    throw new ShapeError(
      `multilabelMarginLoss: expected input and target of one shape [N, C], [C] or [], got ${formatShape(input.shape)} and ${formatShape(target.shape)}`,
    );
  }
  const [x, t] = input.ndim === 2 ? [input, target] : [input.reshape(1, -1), target.reshape(1, -1)];
  const classes = x.shape[1]!;
  checkTargets('multilabelMarginLoss', t, classes, -1);
  // A target counts while no −1 has come before it.
  const listed = eq(t.lt(0).to(x.dtype).cumsum(1), 0);
  const safe = where(listed, t, 0);
  const own = takeAt(x, 1, safe);
  const hits = eq(safe.unsqueeze(2), classRange(classes, t)).logicalAnd(listed.unsqueeze(2));
  const isTarget = hits.any(1);
  const terms = positive(x.unsqueeze(1).sub(own.unsqueeze(2)).add(1));
  const counted = listed.unsqueeze(2).logicalAnd(isTarget.logicalNot().unsqueeze(1));
  const losses = where(counted, terms, 0).sum([1, 2]).div(classes);
  return reduceLoss(input.ndim < 2 && reduction === 'none' ? losses.squeeze(0) : losses, reduction);
}

/** The mean over classes of the binary cross entropy of logits, [N, C]: several labels may hold at once. */
export function multilabelSoftMarginLoss(
  input: Tensor,
  target: Tensor,
  { weight = null, reduction = 'mean' }: WeightedLossOptions = {},
): Tensor {
  checkReduction('multilabelSoftMarginLoss', reduction);
  const plain = target.mul(input.logsigmoid()).add(target.neg().add(1).mul(input.neg().logsigmoid())).neg();
  const weighted = weight === null ? plain : plain.mul(weight);
  return reduceLoss(weighted.mean(-1), reduction);
}

/** 0 … classes − 1, beside `like`. */
const classRange = (classes: number, like: Tensor): Tensor =>
  arange(0, classes, 1, { dtype: 'int64', device: like.device });
