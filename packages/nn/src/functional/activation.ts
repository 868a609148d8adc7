// Functional activations.
import { type Tensor, unaryFunctions, unaryInPlace, type UnaryName } from '@kindling/tensor';

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
