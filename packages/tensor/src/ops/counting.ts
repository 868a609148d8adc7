// Reductions that look past some elements or count them: nansum, nanmean, countNonzero; and the distance of tensors.
import { isFloatingPoint } from '../dtype.js';
import { normalizeDims } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { type Positional, positional } from './arguments.js';
import { where } from './arithmetic.js';
import { binaryFunctions } from './binary.js';
import { type DimArgument, type ReduceOptions, sum } from './reduce.js';
import { unaryFunctions } from './unary.js';
import { vectorNorm } from './vector-norm.js';

/** Sum of what is not NaN, over all dims or the given ones. */
export function nansum(self: Tensor, dim?: DimArgument, options?: ReduceOptions): Tensor {
  if (!isFloatingPoint(self.dtype)) return sum(self, dim, options);
  return sum(where(unaryFunctions.isnan(self), 0, self), dim, options);
}

/** Mean of what is not NaN, over all dims or the given ones; NaN where nothing is left. */
export function nanmean(self: Tensor, dim?: DimArgument, options?: ReduceOptions): Tensor {
  const counted = binaryFunctions.eq(self, self);
  return binaryFunctions.div(nansum(self, dim, options), sum(counted, dim, withoutDType(options)));
}

const withoutDType = (options: ReduceOptions | undefined): ReduceOptions | undefined =>
  options && (({ dtype: _, ...rest }) => rest)(options);

/** How many elements are not 0, of all or along `dim`; int64. */
export function countNonzero(self: Tensor, dim?: Positional<'dim', number | readonly number[]>): Tensor {
  const asked = Array.isArray(dim)
    ? (dim as readonly number[])
    : positional<number | readonly number[] | null>(dim, 'dim', null);
  return sum(binaryFunctions.ne(self, 0), normalizeDims(asked, self.ndim, 'countNonzero'));
}

/** The p-norm (2) of the difference, of all elements. */
export const dist = (self: Tensor, other: Tensor, p?: Positional<'p', number>): Tensor =>
  vectorNorm(binaryFunctions.sub(self, other), positional(p, 'p', 2));
