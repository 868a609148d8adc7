// Reading elements on the host: item, toArray (nested), and their synchronous forms.
import { ShapeError } from '../errors.js';
import { formatShape, type Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { data, dataSync } from './copying.js';

/** Nested arrays of the elements, as `toArray` gives them; a plain value for 0-d tensors. */
export type Nested = number | boolean | Nested[];

function nest(values: ArrayLike<number>, shape: Shape, isBool: boolean): Nested {
  let at = 0;
  const build = (depth: number): Nested => {
    if (depth === shape.length) {
      const v = values[at++]!;
      return isBool ? v !== 0 : v;
    }
    return Array.from({ length: shape[depth]! }, () => build(depth + 1));
  };
  return build(0);
}

function single(self: Tensor): void {
  if (self.numel() !== 1) {
    throw new ShapeError(
      `item: a Tensor with ${self.numel()} elements (shape ${formatShape(self.shape)}) cannot be converted to a scalar`,
    );
  }
}

/** float16 bits become numbers on the way out. */
async function numbers(self: Tensor): Promise<ArrayLike<number>> {
  return self.dtype === 'float16' ? data(self.to('float32')) : data(self);
}

/** The one element of the tensor, when the device has computed it. */
export async function item(self: Tensor): Promise<number> {
  single(self);
  return (await numbers(self))[0]!;
}

/** The one element, without waiting. Booleans come as booleans. */
export function itemSync(self: Tensor): number | boolean {
  single(self);
  const value = dataSync(self.dtype === 'float16' ? self.to('float32') : self)[0]!;
  return self.dtype === 'bool' ? value !== 0 : value;
}

/** The elements as nested arrays. */
export async function toArray(self: Tensor): Promise<Nested> {
  return nest(await numbers(self), self.shape, self.dtype === 'bool');
}

/** The elements as nested arrays, without waiting. PyTorch's `tolist`. */
export function toArraySync(self: Tensor): Nested {
  return nest(
    dataSync(self.dtype === 'float16' ? self.to('float32') : self),
    self.shape,
    self.dtype === 'bool',
  );
}

export const tolist = toArraySync;
