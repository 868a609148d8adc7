// Initial values drawn from distributions: uniform, normal, Xavier, Kaiming, truncated normal.
import { noGrad } from '@kindling/autograd';
import {
  expression as e,
  type Generator,
  normal_ as normalInto,
  renderPointwise,
  type Tensor,
  uniform_ as uniformInto,
} from '@kindling/tensor';
import { type Trailing, trailing } from '../module/trailing.js';
import { calculateFanInAndFanOut, calculateGain, type FanMode, fanOf } from './fan.js';

export interface DrawOptions {
  /** Where to draw from; the default generator by default. */
  generator?: Generator;
}

const source = ({ generator }: DrawOptions): DrawOptions => (generator === undefined ? {} : { generator });
const uniform = (t: Tensor, from: number, to: number, o: DrawOptions): Tensor =>
  noGrad(() => uniformInto(t, from, to, source(o)));
const normal = (t: Tensor, mean: number, std: number, o: DrawOptions): Tensor =>
  noGrad(() => normalInto(t, mean, std, source(o)));

export interface UniformOptions extends DrawOptions {
  a?: number;
  b?: number;
}

/** Fills with uniform numbers in [a, b): [0, 1) by default. */
export function uniform_(tensor: Tensor, ...rest: Trailing<[a: number, b: number], UniformOptions>): Tensor {
  const o = trailing<UniformOptions>(['a', 'b'], rest);
  return uniform(tensor, o.a ?? 0, o.b ?? 1, o);
}

export interface NormalOptions extends DrawOptions {
  mean?: number;
  std?: number;
}

/** Fills with normal numbers: mean 0 and standard deviation 1 by default. */
export function normal_(
  tensor: Tensor,
  ...rest: Trailing<[mean: number, std: number], NormalOptions>
): Tensor {
  const o = trailing<NormalOptions>(['mean', 'std'], rest);
  return normal(tensor, o.mean ?? 0, o.std ?? 1, o);
}

export interface XavierOptions extends DrawOptions {
  /** A factor on the width; see `calculateGain`. */
  gain?: number;
}

function xavierStd(tensor: Tensor, { gain = 1 }: XavierOptions): number {
  const { fanIn, fanOut } = calculateFanInAndFanOut(tensor);
  return gain * Math.sqrt(2 / (fanIn + fanOut));
}

/** Uniform numbers of variance gain²·2 / (fanIn + fanOut) (Glorot & Bengio, 2010). */
export function xavierUniform_(tensor: Tensor, ...rest: Trailing<[gain: number], XavierOptions>): Tensor {
  const o = trailing<XavierOptions>(['gain'], rest);
  const bound = Math.sqrt(3) * xavierStd(tensor, o);
  return uniform(tensor, -bound, bound, o);
}

/** Normal numbers of variance gain²·2 / (fanIn + fanOut) (Glorot & Bengio, 2010). */
export function xavierNormal_(tensor: Tensor, ...rest: Trailing<[gain: number], XavierOptions>): Tensor {
  const o = trailing<XavierOptions>(['gain'], rest);
  return normal(tensor, 0, xavierStd(tensor, o), o);
}

export interface KaimingOptions extends DrawOptions {
  /** The negative slope of leaky ReLU. */
  a?: number;
  /** Whether forward signals (`'fanIn'`) or gradients (`'fanOut'`) keep their size. */
  mode?: FanMode;
  /** The nonlinearity that follows; leaky ReLU by default. */
  nonlinearity?: string;
}

function kaimingStd(tensor: Tensor, o: KaimingOptions): number {
  const gain = calculateGain(o.nonlinearity ?? 'leakyRelu', o.a ?? 0);
  return gain / Math.sqrt(fanOf(tensor, o.mode ?? 'fanIn'));
}

type KaimingArguments = Trailing<[a: number, mode: FanMode, nonlinearity: string], KaimingOptions>;

/** Uniform numbers of variance gain² / fan (He et al., 2015). An empty tensor stays as it is. */
export function kaimingUniform_(tensor: Tensor, ...rest: KaimingArguments): Tensor {
  const o = trailing<KaimingOptions>(['a', 'mode', 'nonlinearity'], rest);
  if (tensor.numel() === 0) return tensor;
  const bound = Math.sqrt(3) * kaimingStd(tensor, o);
  return uniform(tensor, -bound, bound, o);
}

/** Normal numbers of variance gain² / fan (He et al., 2015). An empty tensor stays as it is. */
export function kaimingNormal_(tensor: Tensor, ...rest: KaimingArguments): Tensor {
  const o = trailing<KaimingOptions>(['a', 'mode', 'nonlinearity'], rest);
  if (tensor.numel() === 0) return tensor;
  return normal(tensor, 0, kaimingStd(tensor, o), o);
}

const [erf] = renderPointwise(e.pointwise(e.unary('erf', e.input(0))), 'float64');
/** The normal distribution function. */
const cdf = (x: number): number => (1 + erf!(x / Math.SQRT2)) / 2;

export interface TruncNormalOptions extends NormalOptions {
  /** Least value; −2 by default. */
  a?: number;
  /** Greatest value; 2 by default. */
  b?: number;
}

/** Normal numbers held within [a, b], by the inverse of the distribution function. */
export function truncNormal_(
  tensor: Tensor,
  ...rest: Trailing<[mean: number, std: number, a: number, b: number], TruncNormalOptions>
): Tensor {
  const o = trailing<TruncNormalOptions>(['mean', 'std', 'a', 'b'], rest);
  const { mean = 0, std = 1, a = -2, b = 2 } = o;
  return noGrad(() => {
    uniform(tensor, 2 * cdf((a - mean) / std) - 1, 2 * cdf((b - mean) / std) - 1, o);
    return tensor
      .erfinv_()
      .mul_(std * Math.SQRT2)
      .add_(mean)
      .clamp_({ min: a, max: b });
  });
}
