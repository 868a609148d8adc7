// In-place random filling: uniform_, normal_, bernoulli_, random_, … Drawn on the host, so that streams agree on every device.
import type { Device, View } from '../device.js';
import { type Attributes, defineOp, dispatchInto, type KernelOp } from '../dispatch.js';
import { type DType, hostArray, isFloatingPoint } from '../dtype.js';
import { DTypeError, ValueError } from '../errors.js';
import * as e from '../expression.js';
import * as draws from '../random/draws.js';
import type { Generator } from '../random/generator.js';
import { defaultGenerator } from '../random/generator.js';
import { denseStrides, memoryOrder } from '../random/memory-order.js';
import { broadcastShapes, isContiguous, numel, sameShape } from '../shape.js';
import { Storage } from '../storage.js';
import { Tensor } from '../tensor.js';
import { isOptions } from './arguments.js';
import { expandedView } from './define.js';

/** The last argument of everything that draws. */
export interface RandomOptions {
  /** Where to draw from; the default generator by default. */
  generator?: Generator | undefined;
}

/** A host array, in the layout's memory order, that `fill` has drawn. float16 is drawn as float32. */
type Fill = (out: draws.Drawn, attrs: Attributes, dense: boolean) => void;

const drawnAs = (dtype: DType): DType => (dtype === 'float16' ? 'float32' : dtype);

/** A tensor like `self` with undefined contents and its order of dims in memory: PyTorch's `empty_like`. */
export function emptyAlike(self: Tensor, dtype: DType = self.dtype, device: Device = self.device): Tensor {
  const { shape, strides } = self;
  return new Tensor(new Storage(device, dtype, numel(shape)), shape, denseStrides(shape, strides), 0);
}

/** Hands elements drawn in memory order, of dtype `drawnAs(target)` or `from`, to `use` as a view of the target's shape. */
function withElements(
  device: Device,
  target: View,
  from: DType,
  data: draws.Drawn,
  use: (source: View) => void,
): void {
  const { shape } = target;
  const temporary = new Storage(device, from, data.length);
  device.write(temporary.buffer, from, 0, data as Float32Array);
  const strides = denseStrides(shape, target.strides);
  use({ buffer: temporary.buffer, dtype: from, shape, strides, offset: 0 });
  temporary.dispose();
}

function write(device: Device, target: View, data: draws.Drawn): void {
  const order = memoryOrder(target.shape, target.strides);
  const [shape, strides] = [order.map((d) => target.shape[d]!), order.map((d) => target.strides[d]!)];
  if (isContiguous(shape, strides) && target.dtype === drawnAs(target.dtype)) {
    device.write(target.buffer, target.dtype, target.offset, data as Float32Array);
  } else {
    withElements(device, target, drawnAs(target.dtype), data, (source) => device.copy(source, target));
  }
}

/** An op that overwrites its input with drawn numbers. */
function drawOp(name: string, accepts: 'float' | 'any', fill: Fill): KernelOp {
  return defineOp<KernelOp>({
    kind: 'kernel',
    name,
    elementwise: true,
    // Random: what it draws is tested against PyTorch's streams, not by sampling.
    samples: () => [],
    infer: ([self]) => {
      const { shape, dtype } = self as Tensor;
      if (accepts === 'float' && !isFloatingPoint(dtype))
        throw new DTypeError(
          `${name}_: not implemented for ${dtype}; draw floats and convert with to(dtype)`,
        );
      return [{ shape, dtype }];
    },
    run: (device, _inputs, [output], attrs) => {
      const { shape, strides, dtype } = output!;
      const count = numel(shape);
      if (count === 0) return;
      const data = hostArray(drawnAs(dtype), count) as draws.Drawn;
      fill(data, { ...attrs, dtype }, isContiguous(shape, strides));
      write(device, output!, data);
    },
  });
}

/** Largest integer drawn by an unbounded `random_`, plus 1: all whose neighbours the dtype can tell apart. */
const wholeRange: Readonly<Record<DType, bigint>> = {
  bool: 2n,
  uint8: 256n,
  int32: 1n << 31n,
  int64: 1n << 63n,
  float16: (1n << 11n) + 1n,
  float32: (1n << 24n) + 1n,
  float64: (1n << 53n) + 1n,
};
const wide: ReadonlySet<DType> = new Set(['int64', 'float64']);

function fillIntegers(out: draws.Drawn, { from, to, dtype, generator }: Attributes): void {
  if (from === undefined) {
    const range = wholeRange[dtype as DType];
    const narrow = Number(range);
    for (let i = 0; i < out.length; i++)
      out[i] = wide.has(dtype) ? Number(generator.random64() % range) : generator.random() % narrow;
    return;
  }
  draws.drawIntegers(out, from, to ?? wholeRange[dtype as DType], generator);
}

const uniformOp = drawOp('uniform', 'float', (out, a) =>
  draws.drawUniform(out, a.from, a.to, a.generator, a.dtype === 'float16' ? 11 : 24),
);
const normalOp = drawOp('normal', 'float', (out, a, dense) =>
  draws.drawNormal(out, a.mean, a.std, a.generator, dense),
);
const logNormalOp = drawOp('logNormal', 'float', (out, a) =>
  draws.drawLogNormal(out, a.mean, a.std, a.generator),
);
const exponentialOp = drawOp('exponential', 'float', (out, a) =>
  draws.drawExponential(out, a.lambd, a.generator),
);
const cauchyOp = drawOp('cauchy', 'float', (out, a) => draws.drawCauchy(out, a.median, a.sigma, a.generator));
const geometricOp = drawOp('geometric', 'any', (out, a) => draws.drawGeometric(out, a.p, a.generator));
const randomOp = drawOp('random', 'any', fillIntegers);

const below = e.pointwise(e.lt(e.input(0), e.input(1)));

/** 1 with the probability that the second input gives, else 0. */
const bernoulliOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'bernoulli',
  elementwise: true,
  samples: () => [],
  infer: ([self, p]) => {
    const { shape, dtype } = self as Tensor;
    if (p instanceof Tensor && !sameShape(broadcastShapes('bernoulli_', shape, p.shape), shape))
      throw new ValueError(`bernoulli_: p of shape [${p.shape}] does not expand to [${shape}]`);
    return [{ shape, dtype }];
  },
  run: (device, [, p], [output], { generator }) => {
    const count = numel(output!.shape);
    if (count === 0) return;
    if (!(p instanceof Tensor)) {
      const data = hostArray(drawnAs(output!.dtype), count) as draws.Drawn;
      write(device, output!, draws.drawBernoulli(data, p as number, generator));
      return;
    }
    const compute: DType = p.dtype === 'float64' ? 'float64' : 'float32';
    const drawn = draws.drawUniform(hostArray(compute, count) as draws.Drawn, 0, 1, generator);
    withElements(device, output!, compute, drawn, (u) =>
      device.pointwise(below, compute, [u, expandedView(p, output!.shape)], [output!]),
    );
  },
});

/** Merges positional arguments and the options object that may stand in any of their places. */
function named<K extends string>(
  keys: readonly K[],
  given: readonly unknown[],
): Record<K, any> & RandomOptions {
  const merged: Record<string, unknown> = {};
  given.forEach((value, i) => {
    if (isOptions(value)) Object.assign(merged, value);
    else if (value !== undefined && value !== null) merged[keys[i]!] = value;
  });
  return { ...merged, generator: merged['generator'] ?? defaultGenerator } as Record<K, any> & RandomOptions;
}

function check(condition: boolean, message: string): void {
  if (!condition) throw new ValueError(message);
}

/** Fills with uniform numbers in [from, to): 24 random bits each in float32, 53 in float64. */
export function uniform_(
  self: Tensor,
  from?: number | ({ from?: number; to?: number } & RandomOptions),
  to?: number | RandomOptions,
  options?: RandomOptions,
): Tensor {
  const { from: low = 0, to: high = 1, generator } = named(['from', 'to'], [from, to, options]);
  check(low <= high, `uniform_: expects to return a [from, to) range, but found from=${low} > to=${high}`);
  return dispatchInto(uniformOp, self, [self], { from: low, to: high, generator });
}

/** Fills with normal numbers. */
export function normal_(
  self: Tensor,
  mean?: number | ({ mean?: number; std?: number } & RandomOptions),
  std?: number | RandomOptions,
  options?: RandomOptions,
): Tensor {
  const { mean: m = 0, std: s = 1, generator } = named(['mean', 'std'], [mean, std, options]);
  check(s >= 0, `normal_: expects std >= 0.0, but found std ${s}`);
  return dispatchInto(normalOp, self, [self], { mean: m, std: s, generator });
}

/** Fills with exponentials of normal numbers (of `mean` 1 and `std` 2 unless said). */
export function logNormal_(
  self: Tensor,
  mean?: number | ({ mean?: number; std?: number } & RandomOptions),
  std?: number | RandomOptions,
  options?: RandomOptions,
): Tensor {
  const { mean: m = 1, std: s = 2, generator } = named(['mean', 'std'], [mean, std, options]);
  check(s > 0, `logNormal_: expects std > 0.0, but found std=${s}`);
  return dispatchInto(logNormalOp, self, [self], { mean: m, std: s, generator });
}

/** Fills with exponentially distributed numbers of rate `lambd`. */
export function exponential_(
  self: Tensor,
  lambd?: number | ({ lambd?: number } & RandomOptions),
  options?: RandomOptions,
): Tensor {
  const { lambd: rate = 1, generator } = named(['lambd'], [lambd, options]);
  check(rate >= 0, `exponential_: expects lambda >= 0.0, but found lambda=${rate}`);
  return dispatchInto(exponentialOp, self, [self], { lambd: rate, generator });
}

/** Fills with Cauchy distributed numbers. */
export function cauchy_(
  self: Tensor,
  median?: number | ({ median?: number; sigma?: number } & RandomOptions),
  sigma?: number | RandomOptions,
  options?: RandomOptions,
): Tensor {
  const { median: m = 0, sigma: s = 1, generator } = named(['median', 'sigma'], [median, sigma, options]);
  check(s > 0, `cauchy_: expects sigma > 0.0, but found sigma=${s}`);
  return dispatchInto(cauchyOp, self, [self], { median: m, sigma: s, generator });
}

/** Fills with the number of trials until the first success, of probability `p` in (0, 1): 1, 2, … */
export function geometric_(self: Tensor, p: number, options: RandomOptions = {}): Tensor {
  check(p > 0 && p < 1, `geometric_: expects p to be in (0, 1), but got p=${p}`);
  return dispatchInto(geometricOp, self, [self], { p, ...named([], [options]) });
}

/** Fills with integers: `random_()` over all that the dtype can tell apart, `random_(to)` from 0, `random_(from, to)`; `to` is excluded. */
export function random_(
  self: Tensor,
  from?: number | ({ from?: number; to?: number } & RandomOptions),
  to?: number | null | RandomOptions,
  options?: RandomOptions,
): Tensor {
  const given = named(['from', 'to'], [from, to, options]);
  // One number alone is the upper end, unless null stands for it: random_(5), random_(5, null).
  const alone = typeof from === 'number' && to !== null && given.to === undefined;
  const [low, high] = alone
    ? [0, given.from]
    : [given.from ?? (given.to === undefined ? undefined : 0), given.to];
  if (low !== undefined && high !== undefined)
    check(low < high, `random_: expects 'from' to be less than 'to', but got from=${low} >= to=${high}`);
  if (low !== undefined && !isFloatingPoint(self.dtype)) {
    const most = wholeRange[self.dtype];
    const least = self.dtype === 'int32' || self.dtype === 'int64' ? -most : 0n;
    check(
      low >= least && low < most && (high === undefined || high <= most),
      `random_: [${low}, ${high ?? most}) is out of bounds for ${self.dtype}`,
    );
  }
  return dispatchInto(randomOp, self, [self], { from: low, to: high, generator: given.generator });
}

/** Fills with 1 (with probability `p`: a number, or a floating tensor that expands to this one's shape) and 0. */
export function bernoulli_(
  self: Tensor,
  p?: number | Tensor | ({ p?: number | Tensor } & RandomOptions),
  options?: RandomOptions,
): Tensor {
  const { p: probability = 0.5, generator } = named(['p'], [p, options]);
  if (probability instanceof Tensor) {
    if (!isFloatingPoint(probability.dtype))
      throw new DTypeError(`bernoulli_: expected a floating p, got ${probability.dtype}`);
  } else {
    check(
      probability >= 0 && probability <= 1,
      `bernoulli_: expects p to be in [0, 1], but got p=${probability}`,
    );
  }
  return dispatchInto(bernoulliOp, self, [self, probability], { generator });
}
