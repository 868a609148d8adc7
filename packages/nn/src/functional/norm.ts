// Functional normalisations.
import {
  add_,
  batchNormEval,
  batchNorm as batchNormOf,
  detach,
  formatShape,
  groupNorm as groupNormOf,
  isFloatingPoint,
  layerNorm as layerNormOf,
  type Normalized,
  padDims,
  type Shape,
  ShapeError,
  sameShape,
  sumPool,
  type Tensor,
  ValueError,
  withoutTemporaries,
} from '@kindling/tensor';

/** Added to the variance. */
const EPS = 1e-5;
const MOMENTUM = 0.1;

export interface AffineOptions {
  weight?: Tensor | null;
  bias?: Tensor | null;
  /** Added to the variance; 1e-5 by default. */
  eps?: number;
}

export interface BatchNormOptions extends AffineOptions {
  /** Normalise by the batch's own statistics and update the running ones; false by default. */
  training?: boolean;
  /** Share of the new statistics in the running ones; 0.1 by default. A 0-d tensor serves where a device counts it. */
  momentum?: number | Tensor;
}

function checkRunning(op: string, what: string, t: Tensor | null | undefined, channels: number): void {
  if (t && t.numel() !== channels) {
    throw new ShapeError(
      `${op}: ${what} should contain ${channels} elements not ${t.numel()} (shape ${formatShape(t.shape)})`,
    );
  }
}

/** running ← (1 − momentum)·running + momentum·fresh, outside the graph. */
function follow(running: Tensor | null | undefined, fresh: () => Tensor, momentum: number | Tensor): void {
  if (!running) return;
  withoutTemporaries(() => {
    const value = detach(fresh()).reshape(running.shape).to(running.dtype);
    if (typeof momentum === 'number') add_(running.mul_(1 - momentum), value, { alpha: momentum });
    else running.mul_(momentum.neg().add(1)).add_(value.mul(momentum));
  });
}

/** The unbiased variance that running statistics keep. */
const unbiased = (variance: Tensor, count: number): Tensor => detach(variance).mul(count / (count - 1));

/**
 * Normalises each channel of [N, C, …] over all else: by the batch's statistics in training (which move the running
 * ones, in place), by the running ones otherwise. Throws ValueError where a channel has a single value in training.
 */
export function batchNorm(
  input: Tensor,
  runningMean: Tensor | null | undefined,
  runningVar: Tensor | null | undefined,
  options: BatchNormOptions = {},
): Tensor {
  const { weight = null, bias = null, training = false, momentum = MOMENTUM, eps = EPS } = options;
  if (input.numel() === 0) return input.clone();
  const channels = channelsOf('batchNorm', input);
  checkRunning('batchNorm', 'running_mean', runningMean, channels);
  checkRunning('batchNorm', 'running_var', runningVar, channels);
  if (!training) {
    if (!runningMean || !runningVar)
      throw new ValueError(
        'batchNorm: Expected running_mean and running_var to be given when training=false',
      );
    return batchNormEval(input, weight, bias, runningMean, runningVar, eps);
  }
  const count = input.numel() / channels;
  if (count === 1) {
    throw new ValueError(
      `batchNorm: Expected more than 1 value per channel when training, got input size ${formatShape(input.shape)}`,
    );
  }
  const { output, mean, variance } = batchNormOf(input, weight, bias, eps);
  follow(runningMean, () => mean, momentum);
  follow(runningVar, () => unbiased(variance, count), momentum);
  return output;
}

function channelsOf(op: string, input: Tensor): number {
  if (input.ndim < 2)
    throw new ShapeError(
      `${op}: expected an input [N, C, …] of at least 2 dims, got ${formatShape(input.shape)}`,
    );
  return input.shape[1]!;
}

export interface LayerNormOptions extends AffineOptions {}

/** Normalises over the last dims, whose sizes are `normalizedShape`; weight and bias have that shape. */
export function layerNorm(
  input: Tensor,
  normalizedShape: number | Shape,
  options: LayerNormOptions = {},
): Tensor {
  const { weight = null, bias = null, eps = EPS } = options;
  return layerNormOf(input, [normalizedShape].flat(), weight, bias, eps);
}

/** Normalises over `numGroups` groups of channels of each sample of [N, C, …]. */
export function groupNorm(
  input: Tensor,
  numGroups: number,
  { weight = null, bias = null, eps = EPS }: AffineOptions = {},
): Tensor {
  return groupNormOf(input, numGroups, weight, bias, eps);
}

export interface InstanceNormOptions extends AffineOptions {
  runningMean?: Tensor | null;
  runningVar?: Tensor | null;
  /** Normalise by each sample's own statistics (the default), or by the running ones. */
  useInputStats?: boolean;
  momentum?: number;
}

/** Normalises each channel of each sample of [N, C, …] over its spatial dims. */
export function instanceNorm(input: Tensor, options: InstanceNormOptions = {}): Tensor {
  const { runningMean = null, runningVar = null, weight = null, bias = null, eps = EPS } = options;
  const { useInputStats = true, momentum = MOMENTUM } = options;
  const channels = channelsOf('instanceNorm', input);
  if (!useInputStats && (!runningMean || !runningVar)) {
    throw new ValueError(
      'instanceNorm: Expected running_mean and running_var to be defined when use_input_stats is false',
    );
  }
  const [batch, , ...spatial] = input.shape as [number, number, ...number[]];
  const count = input.numel() / (batch * channels);
  if (useInputStats && count === 1) {
    throw new ValueError(
      `instanceNorm: Expected more than 1 spatial element when training, got input size ${formatShape(input.shape)}`,
    );
  }
  // Every channel of every sample becomes a channel of one sample.
  const x = input.reshape([1, batch * channels, ...spatial]);
  const each = (p: Tensor | null): Tensor | null =>
    p === null ? null : p.expand([batch, channels]).reshape(-1);
  if (!useInputStats) {
    return batchNormEval(x, each(weight), each(bias), each(runningMean)!, each(runningVar)!, eps).view(
      input.shape,
    );
  }
  const { output, mean, variance }: Normalized = batchNormOf(x, each(weight), each(bias), eps);
  const overBatch = (t: Tensor): Tensor => detach(t).reshape([batch, channels]).mean(0);
  follow(runningMean, () => overBatch(mean), momentum);
  follow(runningVar, () => overBatch(unbiased(variance, count)), momentum);
  return output.view(input.shape);
}

export interface RmsNormOptions {
  weight?: Tensor | null;
  /** Added to the mean square; the dtype's machine epsilon by default. */
  eps?: number | null;
}

const machineEps = { float16: 2 ** -10, float32: 2 ** -23, float64: 2 ** -52 } as const;

/** Divides by the root of the mean square over the last dims, whose sizes are `normalizedShape`. */
export function rmsNorm(
  input: Tensor,
  normalizedShape: number | Shape,
  { weight = null, eps = null }: RmsNormOptions = {},
): Tensor {
  const sizes = [normalizedShape].flat();
  if (sizes.length === 0 || !sameShape(input.shape.slice(-sizes.length), sizes)) {
    throw new ShapeError(
      `rmsNorm: Given normalized_shape=${formatShape(sizes)}, expected input with shape [*, ${sizes.join(', ')}], but got input ` +
        `of size ${formatShape(input.shape)}`,
    );
  }
  if (!isFloatingPoint(input.dtype))
    throw new ValueError(`rmsNorm: expected a floating dtype, got ${input.dtype}`);
  const dims = sizes.map((_, i) => input.ndim - sizes.length + i);
  const own = eps ?? machineEps[input.dtype as keyof typeof machineEps];
  const scaled = input.mul(input.square().mean(dims, { keepdim: true }).add(own).rsqrt());
  return weight === null ? scaled : scaled.mul(weight);
}

export interface LocalResponseNormOptions {
  alpha?: number;
  beta?: number;
  k?: number;
}

/** Divides each element by a power of its neighbourhood of `size` channels: x / (k + α·mean(x²))^β over [N, C, …]. */
export function localResponseNorm(
  input: Tensor,
  size: number,
  { alpha = 1e-4, beta = 0.75, k = 1 }: LocalResponseNormOptions = {},
): Tensor {
  if (input.ndim < 3) {
    throw new ShapeError(
      `localResponseNorm: Expected 3D or higher dimensionality input (got ${input.ndim} dimensions)`,
    );
  }
  if (input.numel() === 0) return input;
  // Windows slide over the channels of [N, 1, C, rest].
  const [batch, channels] = input.shape as [number, number];
  const squares = input.square().reshape([batch, 1, channels, input.numel() / (batch * channels)]);
  const padded = padDims(squares, [
    [0, 0],
    [0, 0],
    [Math.floor(size / 2), Math.floor((size - 1) / 2)],
    [0, 0],
  ]);
  const mean = sumPool(padded, [size, 1]).div(size).reshape(input.shape);
  return input.div(mean.mul(alpha).add(k).pow(beta));
}
