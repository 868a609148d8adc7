// Conversion to a dtype by its name: `x.float()`, `x.long()` and the rest. Methods only: `float` and so on are dtypes.
import type { DType } from '../dtype.js';
import type { Tensor } from '../tensor.js';
import { to } from './copying.js';

const converter =
  (dtype: DType) =>
  (self: Tensor): Tensor =>
    to(self, dtype);

/** As float32. */
export const float = converter('float32');
/** As float64. */
export const double = converter('float64');
/** As float16. */
export const half = converter('float16');
/** As int32. */
export const int = converter('int32');
/** As int64. */
export const long = converter('int64');
/** As uint8. */
export const byte = converter('uint8');
/** As bool: whether not zero. */
export const bool = converter('bool');
/** As `other` in dtype and device. */
export const typeAs = (self: Tensor, other: Tensor): Tensor => to(self, other);
