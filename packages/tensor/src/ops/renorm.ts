// renorm: slices scaled down to a largest norm.
import { ShapeError, ValueError } from '../errors.js';
import { formatShape, normalizeDim } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { where } from './arithmetic.js';
import { binaryFunctions } from './binary.js';
import { copy_ } from './copying.js';
import { vectorNorm } from './vector-norm.js';

/** Each slice along `dim` whose p-norm is above `maxnorm` scaled down to it. */
export function renorm(self: Tensor, p: number, dim: number, maxnorm: number): Tensor {
  if (self.ndim < 2)
    throw new ShapeError(`renorm: input needs at least 2 dimensions, got shape ${formatShape(self.shape)}`);
  if (!(p > 0)) throw new ValueError(`renorm: non-positive-norm not supported, got ${p}`);
  if (!(maxnorm >= 0)) throw new ValueError(`renorm: expected maxnorm to be >= 0 but got ${maxnorm}`);
  const d = normalizeDim(dim, self.ndim, 'renorm');
  const others = self.shape.map((_, i) => i).filter((i) => i !== d);
  const norms = vectorNorm(self, p, { dim: others, keepdim: true });
  const { add, div, gt, mul } = binaryFunctions;
  // PyTorch's guard against a division that rounds up.
  return mul(self, where(gt(norms, maxnorm), div(maxnorm, add(norms, 1e-7)), 1));
}

export const renorm_ = (self: Tensor, p: number, dim: number, maxnorm: number): Tensor =>
  copy_(self, renorm(self, p, dim, maxnorm));
