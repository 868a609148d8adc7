// Random factories: rand, randn, randint, randperm, normal, bernoulli, and their likes.
import { getDefaultDevice } from '../default-device.js';
import { allocate } from '../dispatch.js';
import { isFloatingPoint } from '../dtype.js';
import { DTypeError, ValueError } from '../errors.js';
import {
  empty,
  emptyLike,
  type SizeArguments,
  sizeArguments,
  type TensorOptions,
  tensorFromData,
} from '../factories.js';
import { isOptions } from '../ops/arguments.js';
import { bernoulli_, emptyAlike, normal_, type RandomOptions, random_, uniform_ } from '../ops/random.js';
import { broadcastShapes, type Shape } from '../shape.js';
import { Tensor } from '../tensor.js';
import { drawPermutation } from './draws.js';

/** Options of the random factories. */
export type RandomTensorOptions = TensorOptions & RandomOptions;

/** Sizes by position or as one array, then options. */
export type RandomSizeArguments = readonly (number | Shape | RandomTensorOptions)[];

function finish(t: Tensor, { requiresGrad }: TensorOptions): Tensor {
  if (requiresGrad) t.requiresGrad = true;
  return t;
}

/** A factory of sizes whose elements `fill` draws. */
function filled(op: string, fill: (t: Tensor, options: RandomOptions) => Tensor) {
  return (...args: RandomSizeArguments): Tensor => {
    const { shape, options } = sizeArguments(op, args as SizeArguments);
    const { requiresGrad: _, ...plain } = options;
    return finish(fill(empty(shape, plain), { generator: (options as RandomOptions).generator }), options);
  };
}

/** As `filled`, with shape, dtype, device and order in memory of another tensor. */
function filledLike(fill: (t: Tensor, options: RandomOptions) => Tensor) {
  return (self: Tensor, options: RandomTensorOptions = {}): Tensor =>
    finish(fill(emptyAlike(self, options.dtype, options.device), { generator: options.generator }), options);
}

const unit = (t: Tensor, options: RandomOptions): Tensor => uniform_(t, 0, 1, options);
const standard = (t: Tensor, options: RandomOptions): Tensor => normal_(t, 0, 1, options);

/** Uniform numbers in [0, 1): `rand(2, 3)`, `rand([2, 3], { generator })`. */
export const rand = filled('rand', unit);
/** Standard normal numbers. */
export const randn = filled('randn', standard);
/** Uniform numbers in [0, 1), in another tensor's shape, dtype and device. */
export const randLike = filledLike(unit);
/** Standard normal numbers, in another tensor's shape, dtype and device. */
export const randnLike = filledLike(standard);

/** `randint(high, shape)` or `randint(low, high, shape)`: integers in [low, high), int64 unless `dtype` says otherwise. */
export function randint(high: number, shape: Shape, options?: RandomTensorOptions): Tensor;
export function randint(low: number, high: number, shape: Shape, options?: RandomTensorOptions): Tensor;
export function randint(
  first: number,
  second: number | Shape,
  third?: Shape | RandomTensorOptions,
  fourth?: RandomTensorOptions,
): Tensor {
  const [low, high] = typeof second === 'number' ? [first, second] : [0, first];
  const shape = (typeof second === 'number' ? third : second) as Shape;
  const options = ((typeof second === 'number' ? fourth : third) ?? {}) as RandomTensorOptions;
  sizeArguments('randint', [shape]);
  const t = allocate(options.device ?? getDefaultDevice(), shape, options.dtype ?? 'int64');
  return finish(random_(t, low, high, { generator: options.generator }), options);
}

/** `randintLike(x, high)` or `randintLike(x, low, high)`: integers in [low, high), in another tensor's shape, dtype and device. */
export function randintLike(
  self: Tensor,
  low: number,
  high?: number | RandomTensorOptions,
  options?: RandomTensorOptions,
): Tensor {
  const asked: RandomTensorOptions = (typeof high === 'number' ? options : high) ?? {};
  const [from, to] = typeof high === 'number' ? [low, high] : [0, low];
  const t = emptyAlike(self, asked.dtype, asked.device);
  return finish(random_(t, from, to, { generator: asked.generator }), asked);
}

/** The integers below `n` in random order, int64 unless `dtype` says otherwise. */
export function randperm(n: number, options: RandomTensorOptions = {}): Tensor {
  if (!Number.isInteger(n) || n < 0) throw new ValueError(`randperm: n must be non-negative, got ${n}`);
  const order = Float64Array.from(drawPermutation(n, options.generator));
  const { device } = options;
  const t = tensorFromData(order, { dtype: 'int64', ...(device && { device }) });
  return finish(options.dtype === undefined ? t : t.to(options.dtype), options);
}

/**
 * Normal numbers. `mean` and `std` are numbers (then `size` is given) or tensors that broadcast with one another:
 * `normal(0, 1, [2, 3])`, `normal(means, stds)`, `normal(means)`.
 */
export function normal(
  mean: number | Tensor,
  std: number | Tensor | RandomOptions = 1,
  size?: Shape | RandomTensorOptions,
  options: RandomTensorOptions = {},
): Tensor {
  const spread = isOptions(std) ? 1 : (std as number | Tensor);
  const last = [std, size, options].findLast((x) => isOptions(x)) ?? options;
  const { generator } = last as RandomOptions;
  if (typeof mean === 'number' && typeof spread === 'number') {
    if (!Array.isArray(size)) throw new ValueError('normal: a mean and a std that are numbers need a size');
    return finish(
      normal_(empty(size, { ...(last as TensorOptions), requiresGrad: false }), mean, spread, { generator }),
      last as TensorOptions,
    );
  }
  const both = [mean, spread].filter((x) => x instanceof Tensor);
  for (const t of both) {
    if (!isFloatingPoint(t.dtype)) throw new DTypeError(`normal: expected floating tensors, got ${t.dtype}`);
  }
  const shape = both.map((t) => t.shape).reduce((a, b) => broadcastShapes('normal', a, b));
  const { dtype, device } = both[0]!;
  const t = empty(shape, { dtype, device });
  if (spread instanceof Tensor) return normal_(t, 0, 1, { generator }).mul(spread).add(mean);
  return normal_(t, 0, spread, { generator }).add(mean);
}

/** 1 with the probability that each element gives (or that `p` gives to all), else 0; in the tensor's dtype. */
export function bernoulli(
  self: Tensor,
  p?: number | ({ p?: number } & RandomOptions),
  options?: RandomOptions,
): Tensor {
  const given = isOptions(p) ? (p as { p?: number } & RandomOptions) : { ...options, p };
  if (given.p === undefined && !isFloatingPoint(self.dtype))
    throw new DTypeError(`bernoulli: expected floating probabilities, got ${self.dtype}`);
  // Row-major, unlike what randLike gives: so does PyTorch.
  return bernoulli_(emptyLike(self), given.p ?? self, { generator: given.generator });
}
