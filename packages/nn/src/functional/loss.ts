// Functional losses between predictions and targets.
import {
  binaryFunctions,
  checkReduction,
  elementwiseLoss,
  formatShape,
  fullLike,
  isFloatingPoint,
  type LossReduction,
  type NllLossOptions,
  nllLoss as nll,
  reduceLoss,
  ShapeError,
  sameShape,
  type Tensor,
  takeAt,
  ValueError,
  where,
} from '@kindling/tensor';

export interface LossOptions {
  /** `'mean'` (default) over all elements, `'sum'`, or `'none'` for one loss per element. */
  reduction?: LossReduction;
}

export type { LossReduction, NllLossOptions };

/**
 * Negative log-likelihood: `input` [N, C, …] of log-probabilities, `target` [N, …] of class indices (int64). Throws
 * IndexError on a target that is no class.
 */
export const nllLoss = nll;

export interface CrossEntropyOptions extends NllLossOptions {
  /** Share of every target that is spread evenly over all classes, 0 to 1. */
  labelSmoothing?: number;
}

/**
 * Cross entropy of logits `input` [N, C, …] (or [C]) for `target`: class indices [N, …], or class probabilities of the
 * input's shape and a floating dtype.
 */
export function crossEntropy(input: Tensor, target: Tensor, options: CrossEntropyOptions = {}): Tensor {
  const { labelSmoothing = 0, weight = null, reduction = 'mean' } = options;
  checkReduction('crossEntropy', reduction);
  if (labelSmoothing < 0 || labelSmoothing > 1) {
    throw new ValueError(`crossEntropy: labelSmoothing must be between 0.0 and 1.0. Got: ${labelSmoothing}`);
  }
  if (input.ndim === 0)
    throw new ShapeError('crossEntropy: expected input [N, C, …] or [C], got a 0-d tensor');
  const classDim = input.ndim === 1 ? 0 : 1;
  const logProbabilities = input.logSoftmax(classDim);
  if (isFloatingPoint(target.dtype)) return withProbabilities(logProbabilities, target, classDim, options);
  if (labelSmoothing === 0) return nll(logProbabilities, target, options);
  const { ignoreIndex = -100 } = options;
  const own = nll(logProbabilities, target, options);
  const classes = input.shape[classDim]!;
  // The even share: every class's loss, weighted, left out where the target is ignored.
  const weighted =
    weight === null ? logProbabilities : logProbabilities.mul(perClass(weight, input, classDim));
  const spread = where(target.eq(ignoreIndex), 0, weighted.sum(classDim).neg());
  let even = spread;
  if (reduction === 'sum') even = spread.sum();
  if (reduction === 'mean') {
    const counted = target.ne(ignoreIndex);
    const total =
      weight === null ? counted.to(input.dtype).sum() : targetWeights(weight, target, counted).sum();
    even = spread.sum().div(total);
  }
  return own.mul(1 - labelSmoothing).add(even.mul(labelSmoothing / classes));
}

const perClass = (weight: Tensor, input: Tensor, dim: number): Tensor =>
  weight.view([weight.shape[0]!, ...new Array<number>(input.ndim - 1 - dim).fill(1)]);

/** The class weight of every target, 0 where it is not counted. */
function targetWeights(weight: Tensor, target: Tensor, counted: Tensor): Tensor {
  const safe = where(counted, target, 0);
  return where(counted, takeAt(weight, 0, safe.reshape(-1)).reshape(target.shape), 0);
}

function withProbabilities(
  logProbabilities: Tensor,
  target: Tensor,
  dim: number,
  options: CrossEntropyOptions,
): Tensor {
  const { labelSmoothing = 0, weight = null, ignoreIndex = -100, reduction = 'mean' } = options;
  if (!sameShape(logProbabilities.shape, target.shape)) {
    throw new ShapeError(
      `crossEntropy: Expected floating point type target with class probabilities to have the same shape as the input ` +
        `${formatShape(logProbabilities.shape)}, got ${formatShape(target.shape)}`,
    );
  }
  if (ignoreIndex >= 0)
    throw new ValueError('crossEntropy: ignoreIndex is not supported for floating point target');
  const classes = logProbabilities.shape[dim]!;
  const smooth = labelSmoothing === 0 ? target : target.mul(1 - labelSmoothing).add(labelSmoothing / classes);
  const terms = logProbabilities.mul(smooth);
  const weighted = weight === null ? terms : terms.mul(perClass(weight, logProbabilities, dim));
  if (reduction === 'none') return weighted.sum(dim).neg();
  const total = weighted.sum().neg();
  return reduction === 'sum' ? total : total.div(logProbabilities.numel() / classes);
}

/** Mean (or sum) of (input − target)²; shapes broadcast. */
export function mseLoss(input: Tensor, target: Tensor, { reduction = 'mean' }: LossOptions = {}): Tensor {
  return elementwiseLoss('mseLoss', input, target, { reduction });
}

/** Mean (or sum) of |input − target|; shapes broadcast. */
export function l1Loss(input: Tensor, target: Tensor, { reduction = 'mean' }: LossOptions = {}): Tensor {
  checkReduction('l1Loss', reduction);
  return reduceLoss(input.sub(target).abs(), reduction);
}

export interface SmoothL1LossOptions extends LossOptions {
  /** Below this distance the loss is quadratic; 1 by default, 0 gives l1Loss. */
  beta?: number;
}

/** Quadratic below `beta`, linear above: ½d²/β or |d| − ½β. */
export function smoothL1Loss(
  input: Tensor,
  target: Tensor,
  { reduction = 'mean', beta = 1 }: SmoothL1LossOptions = {},
): Tensor {
  if (beta < 0) throw new ValueError(`smoothL1Loss: does not support negative values for beta, got ${beta}`);
  if (beta === 0) return l1Loss(input, target, { reduction });
  return elementwiseLoss('smoothL1Loss', input, target, { reduction, width: beta });
}

export interface HuberLossOptions extends LossOptions {
  /** Below this distance the loss is quadratic; 1 by default. */
  delta?: number;
}

/** Quadratic below `delta`, linear above: ½d² or δ(|d| − ½δ). */
export function huberLoss(
  input: Tensor,
  target: Tensor,
  { reduction = 'mean', delta = 1 }: HuberLossOptions = {},
): Tensor {
  if (delta <= 0)
    throw new ValueError(`huberLoss: does not support non-positive values for delta, got ${delta}`);
  return elementwiseLoss('huberLoss', input, target, { reduction, width: delta });
}

export interface WeightedLossOptions extends LossOptions {
  /** Multiplies the loss of every element; broadcast. */
  weight?: Tensor | null;
}

function checkSame(op: string, input: Tensor, target: Tensor): void {
  if (!sameShape(input.shape, target.shape)) {
    throw new ShapeError(
      `${op}: Using a target size (${formatShape(target.shape)}) that is different to the input size (${formatShape(input.shape)}) ` +
        'is not supported. Please ensure they have the same size, for example with view().',
    );
  }
}

/** Binary cross entropy of probabilities: −(t·log x + (1 − t)·log(1 − x)), logarithms at least −100. */
export function binaryCrossEntropy(
  input: Tensor,
  target: Tensor,
  { weight = null, reduction = 'mean' }: WeightedLossOptions = {},
): Tensor {
  checkSame('binaryCrossEntropy', input, target);
  return elementwiseLoss('binaryCrossEntropy', input, target, { reduction }, weight);
}

export interface LogitsLossOptions extends WeightedLossOptions {
  /** Weight of the positive class; broadcast. */
  posWeight?: Tensor | null;
}

/** Binary cross entropy of logits, stable: sigmoid and loss in one. */
export function binaryCrossEntropyWithLogits(
  input: Tensor,
  target: Tensor,
  options: LogitsLossOptions = {},
): Tensor {
  const { weight = null, posWeight = null, reduction = 'mean' } = options;
  checkSame('binaryCrossEntropyWithLogits', input, target);
  return elementwiseLoss('binaryCrossEntropyWithLogits', input, target, { reduction }, weight, posWeight);
}

export interface KlDivOptions {
  /** `'batchmean'` divides the sum by the batch size, as the mathematical definition asks. */
  reduction?: LossReduction | 'batchmean';
  /** Whether the target holds logarithms too. */
  logTarget?: boolean;
}

/** Kullback-Leibler divergence: t·(log t − x) for log-probabilities x and probabilities t. */
export function klDiv(
  input: Tensor,
  target: Tensor,
  { reduction = 'mean', logTarget = false }: KlDivOptions = {},
): Tensor {
  const pointwise = logTarget
    ? target.exp().mul(target.sub(input))
    : binaryFunctions.xlogy(target, target).sub(target.mul(input));
  if (reduction === 'batchmean') return pointwise.sum().div(input.shape[0] ?? 1);
  checkReduction('klDiv', reduction);
  return reduceLoss(pointwise, reduction);
}

export interface PoissonNllLossOptions extends LossOptions {
  /** Whether the input is the logarithm of the rate; true by default. */
  logInput?: boolean;
  /** Add Stirling's approximation of log t!. */
  full?: boolean;
  /** Added to the rate under the logarithm when `logInput` is false. */
  eps?: number;
}

/** Negative log-likelihood of Poisson counts: exp(x) − t·x, or x − t·log(x + ε). */
export function poissonNllLoss(input: Tensor, target: Tensor, options: PoissonNllLossOptions = {}): Tensor {
  const { logInput = true, full = false, eps = 1e-8, reduction = 'mean' } = options;
  checkReduction('poissonNllLoss', reduction);
  const loss = logInput ? input.exp().sub(target.mul(input)) : input.sub(target.mul(input.add(eps).log()));
  if (!full) return reduceLoss(loss, reduction);
  const safe = where(target.gt(1), target, 1);
  const stirling = safe
    .mul(safe.log())
    .sub(safe)
    .add(
      safe
        .mul(2 * Math.PI)
        .log()
        .mul(0.5),
    );
  return reduceLoss(loss.add(where(target.gt(1), stirling, 0)), reduction);
}

export interface GaussianNllLossOptions extends LossOptions {
  /** Add the constant ½·log 2π. */
  full?: boolean;
  /** Least variance. */
  eps?: number;
}

/** Negative log-likelihood of normal values: ½(log v + (x − t)²/v); `variance` of the input's shape, or with a last dim of 1 or none. */
export function gaussianNllLoss(
  input: Tensor,
  target: Tensor,
  variance: Tensor | number,
  options: GaussianNllLossOptions = {},
): Tensor {
  const { full = false, eps = 1e-6, reduction = 'mean' } = options;
  checkReduction('gaussianNllLoss', reduction);
  const given = typeof variance === 'number' ? fullLike(input, variance) : variance;
  const v = fitVariance(input, given);
  // The bound is outside the graph, as in PyTorch: gradients pass through it.
  const bounded = v.add(v.detach().clamp({ min: eps }).sub(v.detach()));
  const loss = bounded.log().add(input.sub(target).square().div(bounded)).mul(0.5);
  return reduceLoss(full ? loss.add(0.5 * Math.log(2 * Math.PI)) : loss, reduction);
}

function fitVariance(input: Tensor, variance: Tensor): Tensor {
  if (sameShape(input.shape, variance.shape)) return variance;
  const lead = input.shape.slice(0, -1);
  if (sameShape(lead, variance.shape)) return variance.unsqueeze(-1);
  if (
    variance.ndim === input.ndim &&
    variance.shape.at(-1) === 1 &&
    sameShape(lead, variance.shape.slice(0, -1))
  )
    return variance;
  throw new ShapeError(
    `gaussianNllLoss: variance is of incorrect size ${formatShape(variance.shape)} for input ${formatShape(input.shape)}`,
  );
}
