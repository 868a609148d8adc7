// The methods of Tensor that have several call signatures, written out: a mapped type would keep only the last.
import type { ExtremumMethod } from './ops/extremum.js';
import type { Tensor } from './tensor.js';

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
