// What linear algebra over the last two dims shares: checks, batches as one dim, transposes.
import { isFloatingPoint } from '../dtype.js';
import { DTypeError, ShapeError } from '../errors.js';
import { formatShape, numel, type Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { reshape } from './copying.js';
import { transpose } from './views.js';

/** Throws unless `x` holds matrices of floating dtype. */
export function checkMatrices(op: string, x: Tensor): void {
  if (x.ndim < 2)
    throw new ShapeError(
      `${op}: The input tensor A must have at least 2 dimensions, got shape ${formatShape(x.shape)}`,
    );
  if (!isFloatingPoint(x.dtype))
    throw new DTypeError(
      `${op}: Expected a floating point tensor as input, got ${x.dtype}; convert with to('float32')`,
    );
}

/** Throws unless `x` holds square matrices of floating dtype. */
export function checkSquare(op: string, x: Tensor): void {
  checkMatrices(op, x);
  if (x.shape.at(-1) !== x.shape.at(-2)) {
    throw new ShapeError(
      `${op}: A must be batches of square matrices, but they are ${x.shape.at(-2)} by ${x.shape.at(-1)} matrices (shape ${formatShape(x.shape)})`,
    );
  }
}

export const batchShape = (x: { readonly shape: Shape }): Shape => x.shape.slice(0, -2);

/** `[…, n, m]` as `[B, n, m]`. */
export function batched(x: Tensor): Tensor {
  return reshape(x, [numel(batchShape(x)), ...x.shape.slice(-2)]);
}

/** The transposes of the matrices: a view. */
export const transposed = (x: Tensor): Tensor => transpose(x, -2, -1);
