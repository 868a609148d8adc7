// nonzero and argwhere: the positions of the elements that are not 0.
import { tensorFromData } from '../factories.js';
import { contiguousStrides, type Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { type HostElements, readLater, readNow } from './host-read.js';

export interface NonzeroOptions {
  /** One vector of positions per dim instead of one matrix. */
  asTuple?: boolean;
}

/** Row-major flat positions of the elements that are not 0. */
export function flatPositions(elements: HostElements): number[] {
  const found: number[] = [];
  for (let i = 0; i < elements.length; i++) if (elements[i] !== 0) found.push(i);
  return found;
}

/** One vector of int64 coordinates per dim of `shape`. */
export function coordinates(flat: readonly number[], shape: Shape, like: Tensor): Tensor[] {
  const strides = contiguousStrides(shape);
  return shape.map((size, dim) =>
    tensorFromData(
      Float64Array.from(flat, (at) => Math.floor(at / strides[dim]!) % size),
      {
        dtype: 'int64',
        device: like.device,
      },
    ),
  );
}

function matrix(flat: readonly number[], self: Tensor): Tensor {
  const { shape, ndim, device } = self;
  const strides = contiguousStrides(shape);
  const rows = new Float64Array(flat.length * ndim);
  flat.forEach((at, i) => {
    for (let d = 0; d < ndim; d++) rows[i * ndim + d] = Math.floor(at / strides[d]!) % shape[d]!;
  });
  return tensorFromData(rows, { shape: [flat.length, ndim], dtype: 'int64', device });
}

function result(
  elements: HostElements,
  self: Tensor,
  { asTuple = false }: NonzeroOptions,
): Tensor | Tensor[] {
  const flat = flatPositions(elements);
  if (!asTuple) return matrix(flat, self);
  return coordinates(flat, self.ndim === 0 ? [1] : self.shape, self);
}

/**
 * Positions of the elements that are not 0, in row-major order: int64 of shape [count, ndim], or one vector per dim with
 * `asTuple`. Reads the data: throws DeviceError on a device that cannot block; use `await nonzeroAsync(x)` there.
 */
export function nonzero(self: Tensor, options: { asTuple: true }): Tensor[];
export function nonzero(self: Tensor, options?: { asTuple?: false }): Tensor;
export function nonzero(self: Tensor, options?: NonzeroOptions): Tensor | Tensor[];
export function nonzero(self: Tensor, options: NonzeroOptions = {}): Tensor | Tensor[] {
  return result(readNow('nonzero', self), self, options);
}

/** `nonzero`, awaited, for every device. */
export function nonzeroAsync(self: Tensor, options: { asTuple: true }): Promise<Tensor[]>;
export function nonzeroAsync(self: Tensor, options?: { asTuple?: false }): Promise<Tensor>;
export async function nonzeroAsync(self: Tensor, options: NonzeroOptions = {}): Promise<Tensor | Tensor[]> {
  return result(await readLater(self), self, options);
}

/** Positions of the elements that are not 0: int64 of shape [count, ndim]. Reads the data, as `nonzero`. */
export const argwhere = (self: Tensor): Tensor => nonzero(self);
/** `argwhere`, awaited, for every device. */
export const argwhereAsync = (self: Tensor): Promise<Tensor> => nonzeroAsync(self);
