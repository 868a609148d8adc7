// Functional activations: max(x, 0) and its many relatives. With `inplace` the result is written into the input.
import {
  type ActivationName,
  activation,
  drawUniform,
  glu as gluOf,
  type Operand,
  ones,
  ShapeError,
  sameShape,
  type Tensor,
  tensor,
  type UnaryName,
  unaryFunctions,
  unaryInPlace,
  ValueError,
} from '@kindling/tensor';
import { isOptions } from './options.js';

export interface InplaceOptions {
  /** Write the result into the input. */
  inplace?: boolean;
}

/** An activation of one tensor, elementwise. */
export type Activation = (input: Tensor, options?: InplaceOptions) => Tensor;

function unary(name: UnaryName): Activation {
  const [plain, inPlace] = [unaryFunctions[name], unaryInPlace[`${name}_`]];
  return (input, options) => (options?.inplace ? inPlace(input) : plain(input));
}

/** max(x, 0). */
export const relu = unary('relu');
/** min(max(x, 0), 6). */
export const relu6 = unary('relu6');
/** 1 / (1 + exp(−x)). */
export const sigmoid = unary('sigmoid');
/** tanh x. */
export const tanh = unary('tanh');
/** x·sigmoid(x). */
export const silu = unary('silu');
/** log(sigmoid(x)), stable. */
export const logsigmoid = unary('logsigmoid');
/** min(max(x + 3, 0), 6) / 6. */
export const hardsigmoid = unary('hardsigmoid');
/** x·hardsigmoid(x). */
export const hardswish = unary('hardswish');
/** x / (1 + |x|). */
export const softsign = unary('softsign');

/** x·tanh(log(1 + exp x)). */
export const mish: Activation = (input, options) => activation('mish', input, [], options?.inplace);
/** x − tanh x. */
export const tanhshrink = (input: Tensor): Tensor => input.sub(input.tanh());

/** A number by position or the options, with its default. */
function parameter<O extends object, K extends keyof O>(
  given: number | O | undefined,
  options: O | undefined,
  key: K,
  standard: number,
): [number, O] {
  if (isOptions<O>(given)) return [(given[key] as number | undefined) ?? standard, given];
  const o = options ?? ({} as O);
  return [(given as number | undefined) ?? (o[key] as number | undefined) ?? standard, o];
}

/** Dispatches an activation under the options' `inplace`. */
function run(
  name: ActivationName,
  input: Tensor,
  parameters: readonly Operand[],
  options: InplaceOptions,
): Tensor {
  return activation(name, input, parameters, options.inplace);
}

export interface LeakyReluOptions extends InplaceOptions {
  negativeSlope?: number;
}

/** x where positive, else `negativeSlope`·x (0.01). */
export function leakyRelu(
  input: Tensor,
  negativeSlope?: number | LeakyReluOptions,
  options?: LeakyReluOptions,
): Tensor {
  const [slope, o] = parameter(negativeSlope, options, 'negativeSlope', 0.01);
  return run('leakyRelu', input, [slope], o);
}

export interface AlphaOptions extends InplaceOptions {
  alpha?: number;
}

/** x where positive, else α·(exp x − 1). */
export function elu(input: Tensor, alpha?: number | AlphaOptions, options?: AlphaOptions): Tensor {
  const [a, o] = parameter(alpha, options, 'alpha', 1);
  return run('elu', input, [a, 1, 1], o);
}

/** max(x, 0) + min(α·(exp(x/α) − 1), 0). */
export function celu(input: Tensor, alpha?: number | AlphaOptions, options?: AlphaOptions): Tensor {
  const [a, o] = parameter(alpha, options, 'alpha', 1);
  if (a === 0) throw new ValueError('celu: alpha must not be 0');
  return run('elu', input, [a, 1, 1 / a], o);
}

/** The constants with which activations keep mean 0 and variance 1 (Klambauer et al., 2017). */
const SELU_ALPHA = 1.6732632423543772;
const SELU_SCALE = 1.0507009873554805;

/** Scaled ELU with the self-normalising constants. */
export const selu: Activation = (input, options = {}) =>
  run('elu', input, [SELU_ALPHA, SELU_SCALE, 1], options);

export interface GeluOptions {
  /** `'tanh'` approximates the normal distribution function by a tanh. */
  approximate?: 'none' | 'tanh';
}

/** x·Φ(x), Φ the normal distribution function. */
export function gelu(input: Tensor, { approximate = 'none' }: GeluOptions = {}): Tensor {
  if (approximate !== 'none' && approximate !== 'tanh') {
    throw new ValueError(`gelu: approximate argument must be either none or tanh, got '${approximate}'`);
  }
  return activation(approximate === 'none' ? 'gelu' : 'geluTanh', input, []);
}

export interface SoftplusOptions {
  beta?: number;
  /** Where β·x is above it the function is linear. */
  threshold?: number;
}

/** log(1 + exp(β·x)) / β. */
export function softplus(input: Tensor, beta?: number | SoftplusOptions, options?: SoftplusOptions): Tensor {
  const [b, o] = parameter(beta, options, 'beta', 1);
  return activation('softplus', input, [b, o.threshold ?? 20]);
}

export interface HardtanhOptions extends InplaceOptions {
  minVal?: number;
  maxVal?: number;
}

/** x held between `minVal` (−1) and `maxVal` (1). */
export function hardtanh(input: Tensor, options: HardtanhOptions = {}): Tensor {
  const { minVal = -1, maxVal = 1 } = options;
  return run('hardtanh', input, [minVal, maxVal], options);
}

export interface ShrinkOptions {
  lambd?: number;
}

/** x where |x| > λ (0.5), else 0. */
export function hardshrink(input: Tensor, lambd?: number | ShrinkOptions): Tensor {
  return activation('hardshrink', input, [parameter(lambd, undefined, 'lambd', 0.5)[0]]);
}

/** x moved towards 0 by λ (0.5), 0 where |x| ≤ λ. */
export function softshrink(input: Tensor, lambd?: number | ShrinkOptions): Tensor {
  const [width] = parameter(lambd, undefined, 'lambd', 0.5);
  if (width < 0)
    throw new ValueError(`softshrink: lambda must be greater or equal to 0, but found to be ${width}.`);
  return activation('softshrink', input, [width]);
}

/** x where x > `threshold`, else `value`. */
export function threshold(input: Tensor, limit: number, value: number, options: InplaceOptions = {}): Tensor {
  return run('threshold', input, [limit, value], options);
}

/** x where positive, else weight·x; `weight` has one element, or one per channel (dim 1). */
export function prelu(input: Tensor, weight: Tensor): Tensor {
  const channels = input.ndim < 2 ? 1 : input.shape[1]!;
  if (weight.numel() !== 1 && (weight.numel() !== channels || input.ndim === 0)) {
    throw new ShapeError(
      `prelu: Mismatch of parameter numbers and input channel size. Found parameter numbers = ${weight.numel()} and channel size = ${channels}`,
    );
  }
  const shape =
    weight.numel() === 1 ? [] : [channels, ...new Array<number>(Math.max(0, input.ndim - 2)).fill(1)];
  const fitted = sameShape(weight.shape, shape) ? weight : weight.view(shape);
  return activation('prelu', input, [fitted]);
}

export interface RreluOptions extends InplaceOptions {
  /** Least slope; ⅛ by default. */
  lower?: number;
  /** Greatest slope; ⅓ by default. */
  upper?: number;
  /** Whether slopes are drawn, one per element; false by default. */
  training?: boolean;
}

/** x where positive, else r·x, r drawn between `lower` and `upper` in training and their mean otherwise. */
export function rrelu(input: Tensor, options: RreluOptions = {}): Tensor {
  const { lower = 1 / 8, upper = 1 / 3, training = false, inplace = false } = options;
  if (lower > upper) throw new ValueError(`rrelu: lower must be at most upper, got ${lower} and ${upper}`);
  if (!training) return run('leakyRelu', input, [(lower + upper) / 2], { inplace });
  return run('prelu', input, [drawnSlopes(input.detach(), lower, upper)], { inplace });
}

/**
 * Slopes from PyTorch's stream, which gives one to each element in turn that is not positive. A device that cannot block
 * is not asked how many these are: there the stream goes on as if all of them were.
 */
function drawnSlopes(x: Tensor, lower: number, upper: number): Tensor {
  const { dtype, device } = x;
  const takes = x.gt(0).logicalNot().reshape(-1);
  const canRead = device.readSync !== undefined;
  const count = canRead ? (takes.sum().itemSync() as number) : takes.numel();
  if (count === 0) return ones(x.shape, { dtype, device });
  const drawn = tensor(drawUniform(new Float64Array(count), lower, upper), { dtype, device });
  const turn = takes
    .to('int64')
    .cumsum(0)
    .sub(1)
    .clamp(0, count - 1);
  return drawn.gather(0, turn).view(x.shape);
}

/** a·sigmoid(b) for the two halves of the input along `dim` (−1). */
export function glu(input: Tensor, dim?: number | { dim?: number }): Tensor {
  return gluOf(input, isOptions<{ dim?: number }>(dim) ? (dim.dim ?? -1) : (dim ?? -1));
}
