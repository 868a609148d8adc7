// Covariance and correlation of variables over observations.
import { getDefaultDtype, isFloatingPoint } from '../dtype.js';
import { DTypeError, ShapeError } from '../errors.js';
import { formatShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { binaryFunctions } from './binary.js';
import { reshape, to } from './copying.js';
import { mm } from './matmul.js';
import { mean, sum } from './reduce.js';
import { diagonal, permute, unsqueeze } from './views.js';

const { div, mul, sub } = binaryFunctions;

export interface CovOptions {
  /** The sum of products is divided by the count less this; 1. */
  correction?: number;
  /** How often each observation was made. */
  fweights?: Tensor | null;
  /** How much each observation counts. */
  aweights?: Tensor | null;
}

/** Mean of each variable, weights of the observations, and what the sums are divided by. */
function weighted(
  x: Tensor,
  { correction = 1, fweights = null, aweights = null }: CovOptions,
): { centre: Tensor; weights: Tensor | null; divisor: Tensor | number } {
  const weights = fweights && aweights ? mul(fweights, aweights) : (fweights ?? aweights);
  if (weights === null) {
    const count = x.shape[1]!;
    return { centre: mean(x, 1, { keepdim: true }), weights, divisor: Math.max(0, count - correction) };
  }
  const total = sum(weights);
  const centre = div(sum(mul(x, weights), 1, { keepdim: true }), total);
  // Weights of importance correct by their own mean.
  const lost = aweights ? div(mul(sum(mul(weights, aweights)), correction), total) : correction;
  return { centre, weights, divisor: sub(total, lost).clamp({ min: 0 }) };
}

/** Covariance matrix of variables (rows) from observations (columns); a single variable gives a 0-d variance. */
export function cov(self: Tensor, options: CovOptions = {}): Tensor {
  if (self.ndim > 2)
    throw new ShapeError(
      `cov: expected input to have two or fewer dimensions but got shape ${formatShape(self.shape)}`,
    );
  if (self.dtype === 'bool') throw new DTypeError('cov: bool dtype is not supported for input');
  const observed = isFloatingPoint(self.dtype) ? self : to(self, getDefaultDtype());
  const x = self.ndim < 2 ? reshape(observed, [1, self.numel()]) : observed;
  const { centre, weights, divisor } = weighted(x, options);
  const centred = sub(x, centre);
  const other = weights ? mul(centred, weights) : centred;
  const products = div(mm(centred, permute(other, 1, 0)), divisor);
  return x.shape[0] === 1 ? reshape(products, []) : products;
}

/** Correlation matrix of variables (rows) from observations (columns), within −1 and 1. */
export function corrcoef(self: Tensor): Tensor {
  const c = cov(self);
  if (c.ndim === 0) return div(c, c);
  const deviation = diagonal(c).sqrt();
  return div(div(c, unsqueeze(deviation, 1)), deviation).clamp(-1, 1);
}
