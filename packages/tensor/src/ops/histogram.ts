// Counting into bins: bincount and histc.
import { isFloatingPoint } from '../dtype.js';
import { DTypeError, ShapeError, ValueError } from '../errors.js';
import { onesLike } from '../factories.js';
import { formatShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { where } from './arithmetic.js';
import { binaryFunctions } from './binary.js';
import { reshape, to } from './copying.js';
import { type HostElements, readLater, readNow } from './host-read.js';
import { amax, amin } from './reduce.js';
import { spreadAt } from './take.js';
import { unaryFunctions } from './unary.js';
import { detach } from './views.js';

export interface BincountOptions {
  /** What each element adds to its bin, instead of 1. */
  weights?: Tensor | null;
  /** The least number of bins; 0. */
  minlength?: number;
}

function checkCounted(self: Tensor, { weights, minlength = 0 }: BincountOptions): void {
  if (self.ndim !== 1 || isFloatingPoint(self.dtype)) {
    throw new DTypeError(
      `bincount: only supports 1-d non-negative integral inputs, got ${self.dtype} ${formatShape(self.shape)}`,
    );
  }
  if (weights && weights.numel() !== self.numel())
    throw new ShapeError(
      `bincount: weights should be 1-d and have the same length as input, got ${formatShape(weights.shape)} and ${formatShape(self.shape)}`,
    );
  if (!(minlength >= 0)) throw new ValueError(`bincount: minlength should be >= 0, got ${minlength}`);
}

function counted(self: Tensor, elements: HostElements, { weights, minlength = 0 }: BincountOptions): Tensor {
  let bins = minlength;
  for (let i = 0; i < elements.length; i++) {
    if (elements[i]! < 0)
      throw new ValueError(`bincount: only supports non-negative inputs, got ${elements[i]}`);
    bins = Math.max(bins, elements[i]! + 1);
  }
  const each = weights
    ? weights.dtype === 'float32'
      ? weights
      : to(weights, 'float64')
    : to(onesLike(self), 'int64');
  return spreadAt(each, 0, to(self, 'int64'), bins);
}

/** How often each number from 0 occurs in a vector of integers; the result is as long as the largest says, which is read. */
export function bincount(self: Tensor, options: BincountOptions = {}): Tensor {
  checkCounted(self, options);
  return counted(self, readNow('bincount', self), options);
}

/** As {@link bincount}, on any device. */
export async function bincountAsync(self: Tensor, options: BincountOptions = {}): Promise<Tensor> {
  checkCounted(self, options);
  return counted(self, await readLater(self), options);
}

export interface HistcOptions {
  /** Number of bins; 100. */
  bins?: number;
  /** The range; both 0 (the default) mean the smallest and the largest element. */
  min?: number;
  max?: number;
}

/** How many elements lie in each of `bins` bins of equal width; elements outside the range are not counted. */
export function histc(self: Tensor, { bins = 100, min = 0, max = 0 }: HistcOptions = {}): Tensor {
  if (!isFloatingPoint(self.dtype)) throw new DTypeError(`histc: not implemented for ${self.dtype}`);
  if (!(bins > 0)) throw new ValueError(`histc: bins must be > 0, got ${bins}`);
  if (max < min) throw new ValueError(`histc: max must be larger than min, got ${min} and ${max}`);
  const { add, div, eq, ge, le, logicalAnd, mul, sub } = binaryFunctions;
  const x = reshape(detach(self), -1);
  const own = min === max && x.numel() > 0;
  const [least, most] = own ? [amin(x), amax(x)] : [onesLike(x.sum()).mul(min), onesLike(x.sum()).mul(max)];
  // A range of nothing is widened by 1 to both sides.
  const flat = eq(least, most);
  const [low, high] = [where(flat, sub(least, 1), least), where(flat, add(most, 1), most)];
  const bin = unaryFunctions.floor(div(mul(sub(x, low), bins), sub(high, low))).clamp(0, bins - 1);
  const inside = logicalAnd(ge(x, low), le(x, high));
  return spreadAt(to(inside, x.dtype), 0, to(where(inside, bin, 0), 'int64'), bins);
}
