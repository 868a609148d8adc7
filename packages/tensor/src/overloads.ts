// The methods of Tensor that have several call signatures, written out: a mapped type would keep only the last.
import type { ValuesIndices } from './ops/arguments.js';
import type { DimKeepdim } from './ops/extremum.js';
import type { Tensor } from './tensor.js';

/** `x.max()`, `x.max(other)`, `x.max(dim, { keepdim })`. */
export interface ExtremumMethod {
  /** Of all elements. */
  (): Tensor;
  /** Elementwise, of two tensors. */
  (other: Tensor): Tensor;
  /** Along a dim: values and positions. */
  (dim: number | { dim: number; keepdim?: boolean }, options?: boolean | DimKeepdim): ValuesIndices;
}

export interface OverloadedMethods {
  max: ExtremumMethod;
  min: ExtremumMethod;
  /** Positions of the elements that are not 0; see the function. */
  nonzero: {
    (options: { asTuple: true }): Tensor[];
    (options?: { asTuple?: false }): Tensor;
  };
  nonzeroAsync: {
    (options: { asTuple: true }): Promise<Tensor[]>;
    (options?: { asTuple?: false }): Promise<Tensor>;
  };
}
