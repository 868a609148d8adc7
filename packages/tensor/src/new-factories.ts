// Tensors made after another one, in its dtype and on its device: newZeros, newOnes, newFull, newEmpty, newTensor.

import type { TypedArray } from './dtype.js';
import {
  empty,
  full,
  type NestedArray,
  ones,
  type SizeArguments,
  sizeArguments,
  type TensorOptions,
  tensor,
  zeros,
} from './factories.js';
import type { Shape } from './shape.js';
import type { Tensor } from './tensor.js';

const after = (self: Tensor, options: TensorOptions): TensorOptions => ({
  dtype: self.dtype,
  device: self.device,
  ...options,
});

function sized(op: string, make: (shape: Shape, options: TensorOptions) => Tensor) {
  return (self: Tensor, ...args: SizeArguments): Tensor => {
    const { shape, options } = sizeArguments(op, args);
    return make(shape, after(self, options));
  };
}

/** Zeros of the given shape: `x.newZeros(2, 3)`. */
export const newZeros = sized('newZeros', zeros);
/** Ones of the given shape. */
export const newOnes = sized('newOnes', ones);
/** Undefined contents of the given shape. */
export const newEmpty = sized('newEmpty', empty);

/** One value in the given shape. */
export const newFull = (
  self: Tensor,
  size: Shape,
  fillValue: number | boolean,
  options: TensorOptions = {},
): Tensor => full(size, fillValue, after(self, options));

/** A tensor of the given data. */
export const newTensor = (
  self: Tensor,
  data: NestedArray | TypedArray | Uint8ClampedArray,
  options: TensorOptions = {},
): Tensor => tensor(data, after(self, options));
