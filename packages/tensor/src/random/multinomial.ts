// multinomial: positions drawn by weight. On the host where the device can block, else composed on the device.
import { type DType, isFloatingPoint } from '../dtype.js';
import { DTypeError, ShapeError, ValueError } from '../errors.js';
import { tensorFromData } from '../factories.js';
import { isOptions } from '../ops/arguments.js';
import { div } from '../ops/arithmetic.js';
import { binaryFunctions } from '../ops/binary.js';
import { dataSync } from '../ops/copying.js';
import { emptyAlike, exponential_, type RandomOptions } from '../ops/random.js';
import { sum } from '../ops/reduce.js';
import { cumsum } from '../ops/scan.js';
import { searchsorted } from '../ops/search.js';
import { topk } from '../ops/sort.js';
import { detach } from '../ops/views.js';
import { formatShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { drawMultinomial, drawUniform } from './draws.js';

const { minimum } = binaryFunctions;

/** The smallest float32 that is not below `x` in [0, 1): then a float32 is below one where it is below the other. */
function roundedUp(x: number): number {
  const near = Math.fround(x);
  if (near >= x) return near;
  const word = new Float32Array([near]);
  new Int32Array(word.buffer)[0]! += 1;
  return word[0]!;
}

/** Without replacement: the largest of the weights, each divided by an exponential number. */
function drawDistinct(weights: Tensor, count: number, options: RandomOptions): Tensor {
  return topk(div(weights, exponential_(emptyAlike(weights), 1, options)), count).indices;
}

/** With replacement: where uniform numbers fall among the summed weights. */
function drawAgain(weights: Tensor, count: number, { generator }: RandomOptions): Tensor {
  const shape = [...weights.shape.slice(0, -1), count];
  const drawn = drawUniform(new Float64Array(shape.reduce((a, b) => a * b, 1)), 0, 1, generator);
  const exact = weights.dtype === 'float64';
  const data = exact ? drawn : Float32Array.from(drawn, roundedUp);
  const dtype: DType = exact ? 'float64' : 'float32';
  const points = tensorFromData(data, { shape, dtype, device: weights.device });
  const sums = div(cumsum(weights, -1), sum(weights, -1, { keepdim: true }));
  return minimum(searchsorted(sums, points), weights.shape.at(-1)! - 1);
}

function drawOnHost(weights: Tensor, count: number, again: boolean, { generator }: RandomOptions): Tensor {
  const n = weights.shape.at(-1)!;
  const values = dataSync(weights) as Float32Array;
  const rows = weights.ndim === 1 ? 1 : weights.shape[0]!;
  const drawn = Array.from({ length: rows }, (_, i) =>
    drawMultinomial(values.subarray(i * n, (i + 1) * n), count, again, generator),
  );
  const shape = [...weights.shape.slice(0, -1), count];
  return tensorFromData(Float64Array.from(drawn.flat()), { shape, dtype: 'int64', device: weights.device });
}

/**
 * `numSamples` positions for each row of weights (a vector or a matrix; they need not sum to 1), int64. Without
 * replacement (the default) no position comes twice. Throws ValueError on weights that are negative, not finite or all
 * zero, where the device can block; elsewhere the weights are not looked at.
 */
export function multinomial(
  self: Tensor,
  numSamples: number,
  replacement?: boolean | ({ replacement?: boolean } & RandomOptions),
  options?: RandomOptions,
): Tensor {
  const given: { replacement?: boolean | undefined } & RandomOptions = isOptions(replacement)
    ? replacement
    : { ...options, replacement: replacement as boolean | undefined };
  const again = given.replacement ?? false;
  if (self.ndim < 1 || self.ndim > 2)
    throw new ShapeError(`multinomial: prob_dist must be 1 or 2 dim, got shape ${formatShape(self.shape)}`);
  if (!isFloatingPoint(self.dtype))
    throw new DTypeError(`multinomial: only supports floating-point dtypes for input, got: ${self.dtype}`);
  if (!Number.isInteger(numSamples) || numSamples <= 0)
    throw new ValueError(`multinomial: cannot sample n_sample <= 0 samples, got ${numSamples}`);
  const n = self.shape.at(-1)!;
  if (!again && numSamples > n) {
    throw new ValueError(
      `multinomial: cannot sample n_sample > prob_dist.size(-1) samples without replacement: ${numSamples} of ${n}`,
    );
  }
  const plain = detach(self);
  const weights = plain.dtype === 'float16' ? plain.to('float32') : plain;
  if (weights.device.readSync !== undefined) return drawOnHost(weights, numSamples, again, given);
  return !again || numSamples === 1
    ? drawDistinct(weights, numSamples, given)
    : drawAgain(weights, numSamples, given);
}
