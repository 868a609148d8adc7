// The methods of Tensor that have several call signatures, written out: a mapped type would keep only the last.
import type { ExtremumMethod } from './ops/extremum.js';
import type { MedianMethod } from './ops/median.js';
import type { UniqueConsecutiveOptions, UniqueOptions, ValuesOnly } from './ops/unique.js';
import type { Tensor } from './tensor.js';

interface UniqueMethod<O> {
  (options?: O & ValuesOnly): Tensor;
  (options: O): Tensor | Tensor[];
}

interface UniqueAsyncMethod<O> {
  (options?: O & ValuesOnly): Promise<Tensor>;
  (options: O): Promise<Tensor | Tensor[]>;
}

export interface OverloadedMethods {
  max: ExtremumMethod;
  min: ExtremumMethod;
  median: MedianMethod;
  nanmedian: MedianMethod;
  /** Positions of the elements that are not 0; see the function. */
  nonzero: {
    (options: { asTuple: true }): Tensor[];
    (options?: { asTuple?: false }): Tensor;
  };
  nonzeroAsync: {
    (options: { asTuple: true }): Promise<Tensor[]>;
    (options?: { asTuple?: false }): Promise<Tensor>;
  };
  /** Distinct elements or slices; see the function. */
  unique: UniqueMethod<UniqueOptions>;
  uniqueConsecutive: UniqueMethod<UniqueConsecutiveOptions>;
  uniqueAsync: UniqueAsyncMethod<UniqueOptions>;
  uniqueConsecutiveAsync: UniqueAsyncMethod<UniqueConsecutiveOptions>;
}
