// Functional dropout: zeroes elements, channels or units at random, and scales what stays.
import {
  bernoulli_,
  empty,
  formatShape,
  type Shape,
  ShapeError,
  type Tensor,
  ValueError,
  zeros,
} from '@kindling/tensor';
import { isOptions } from './options.js';

export interface DropoutOptions {
  /** Probability that an element is zeroed; 0.5 by default. */
  p?: number;
  /** Whether to drop at all; true by default. */
  training?: boolean;
  /** Write the result into the input. */
  inplace?: boolean;
}

type Dropout = (input: Tensor, p?: number | DropoutOptions, options?: DropoutOptions) => Tensor;

interface Kind {
  readonly op: string;
  /** Whether whole channels are dropped. */
  readonly channels?: boolean;
  /** Whether what is dropped becomes SELU's saturation value, so that mean and variance stay. */
  readonly alpha?: boolean;
  /** Dims an input may have. */
  readonly dims?: readonly number[];
}

/** −scale·alpha of SELU: where it saturates. */
const SATURATION = 1.7580993408473766;

function channelShape(op: string, shape: Shape): Shape {
  if (shape.length < 2)
    throw new ShapeError(
      `${op}: Feature dropout requires at least 2 dimensions in the input, got ${formatShape(shape)}`,
    );
  return shape.map((size, d) => (d < 2 ? size : 1));
}

function dropping({ op, channels = false, alpha = false, dims }: Kind): Dropout {
  return (input, p, options = {}) => {
    const given = isOptions<DropoutOptions>(p) ? p : { ...options, ...(p !== undefined && { p }) };
    const { p: share = 0.5, training = !alpha, inplace = false } = given;
    if (!(share >= 0 && share <= 1))
      throw new ValueError(`${op}: dropout probability has to be between 0 and 1, but got ${share}`);
    if (dims !== undefined && !dims.includes(input.ndim))
      throw new ShapeError(
        `${op}: Expected ${dims.join('D or ')}D input, but received a ${input.ndim}D input ${formatShape(input.shape)}`,
      );
    if (share === 0 || !training || input.numel() === 0) return input;
    const like = { dtype: input.dtype, device: input.device };
    const times = (factor: Tensor): Tensor => (inplace ? input.mul_(factor) : input.mul(factor));
    if (share === 1) return times(zeros([], like));
    const unbatched = dims !== undefined && input.ndim < Math.max(...dims);
    const shape = channels ? channelShape(op, unbatched ? [1, ...input.shape] : input.shape) : input.shape;
    // Row-major, however the input lies in memory: so PyTorch draws it.
    const noise = bernoulli_(empty(unbatched ? shape.slice(1) : shape, like), 1 - share);
    if (!alpha) return times(noise.div_(1 - share));
    const a = 1 / Math.sqrt((SATURATION * SATURATION * share + 1) * (1 - share));
    const shift = noise
      .sub(1)
      .mul_(SATURATION * a)
      .add_(SATURATION * a * share);
    const y = times(noise.mul_(a));
    return inplace ? y.add_(shift) : y.add(shift);
  };
}

/** Zeroes elements with probability `p` and scales the others by 1 / (1 − p), in training (the default). */
export const dropout = dropping({ op: 'dropout' });
/** Zeroes whole channels of [N, C, L] or [C, L]. */
export const dropout1d = dropping({ op: 'dropout1d', channels: true, dims: [2, 3] });
/** Zeroes whole channels of [N, C, …] (a 3-D input is one of samples with one spatial dim, as in PyTorch). */
export const dropout2d = dropping({ op: 'dropout2d', channels: true });
/** Zeroes whole channels of [N, C, D, H, W] or [C, D, H, W]. */
export const dropout3d = dropping({ op: 'dropout3d', channels: true, dims: [4, 5] });
/** Sets elements to SELU's saturation value and rescales, so that mean and variance stay; off unless `training`. */
export const alphaDropout = dropping({ op: 'alphaDropout', alpha: true });
/** {@link alphaDropout} of whole channels. */
export const featureAlphaDropout = dropping({ op: 'featureAlphaDropout', channels: true, alpha: true });
