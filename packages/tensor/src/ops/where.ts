// where as users call it: choosing by a condition, or finding where it holds; and as a method of the first choice.
import { DTypeError } from '../errors.js';
import type { Tensor } from '../tensor.js';
import { where as choose } from './arithmetic.js';
import type { Scalar } from './binary.js';
import { nonzero } from './nonzero.js';

/** Positions where `condition` holds, one int64 vector a dim. Reads the data, as `nonzero`. */
export function where(condition: Tensor): Tensor[];
/** Elements of `self` where `condition` (bool) is true, of `other` elsewhere; all broadcast, dtypes promote. */
export function where(condition: Tensor, self: Tensor | Scalar, other: Tensor | Scalar): Tensor;
export function where(condition: Tensor, self?: Tensor | Scalar, other?: Tensor | Scalar): Tensor | Tensor[] {
  if (self === undefined || other === undefined) return nonzero(condition, { asTuple: true });
  if (condition.dtype !== 'bool' && condition.dtype !== 'uint8') {
    throw new DTypeError(
      `where: expected condition to be a boolean tensor, but got a tensor with dtype ${condition.dtype}; compare it, or convert with to('bool')`,
    );
  }
  return choose(condition, self, other);
}

/** `self` where `condition` is true, `other` elsewhere: the method. */
export const whereMethod = (self: Tensor, condition: Tensor, other: Tensor | Scalar): Tensor =>
  where(condition, self, other);
