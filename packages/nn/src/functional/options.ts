// How functional arguments come: options last, and by position where PyTorch users write them so.
import { Tensor } from '@kindling/tensor';

/** Whether `x` is an options object rather than a tensor, a number, a list or nothing. */
export function isOptions<T extends object>(x: unknown): x is T {
  return typeof x === 'object' && x !== null && !Array.isArray(x) && !(x instanceof Tensor);
}

/** A number for all spatial dims, or one per dim. */
export type Sizes = number | readonly number[];
