// Covariance and correlation of variables over observations.
import { DTypeError, ShapeError } from '../errors.js';
import { formatShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { binaryFunctions } from './binary.js';
import { reshape } from './copying.js';
import { mm } from './matmul.js';
import { diagonal, permute, unsqueeze } from './views.js';

export interface CovOptions {
  /** The sum of products is divided by the count less this; 1. */
  correction?: number;
}

/** Covariance matrix of variables (rows) from observations (columns). */
export function cov(self: Tensor, { correction = 1 }: CovOptions = {}): Tensor {
  if (self.ndim > 2)
    throw new ShapeError(
      `cov: expected input to have two or fewer dimensions but got shape ${formatShape(self.shape)}`,
    );
  if (self.dtype === 'bool') throw new DTypeError('cov: bool dtype is not supported for input');
  const x = self.ndim < 2 ? reshape(self, [1, self.numel()]) : self;
  const count = x.shape[1]!;
  const centred = binaryFunctions.sub(x, x.mean(1, { keepdim: true }));
  const products = binaryFunctions.div(mm(centred, permute(centred, 1, 0)), Math.max(0, count - correction));
  return self.ndim < 2 ? reshape(products, []) : products;
}

/** Correlation matrix of variables (rows) from observations (columns). */
export function corrcoef(self: Tensor): Tensor {
  const c = cov(self);
  if (c.ndim === 0) return binaryFunctions.div(c, c);
  const deviation = diagonal(c).sqrt();
  return binaryFunctions.div(binaryFunctions.div(c, unsqueeze(deviation, 1)), deviation).clamp(-1, 1);
}
