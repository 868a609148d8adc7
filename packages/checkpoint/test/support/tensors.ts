// Tensors for tests, made of storages directly, and their elements in logical order.
import { type Device, type DType, hostArray, Storage, Tensor, type TypedArray } from '@kindling/tensor';

/** A storage that holds `data`. */
export function storage(device: Device, dtype: DType, data: ArrayLike<number>): Storage {
  const made = new Storage(device, dtype, data.length);
  const elements = hostArray(dtype, data.length);
  elements.set(data);
  if (data.length > 0) device.write(made.buffer, dtype, 0, elements);
  return made;
}

/** A window on a storage; row-major over the whole of it unless said. */
export function window(
  on: Storage,
  shape: number[] = [on.length],
  strides = rowMajor(shape),
  offset = 0,
): Tensor {
  return new Tensor(on, shape, strides, offset);
}

function rowMajor(shape: readonly number[]): number[] {
  const strides: number[] = [];
  let stride = 1;
  for (const size of [...shape].reverse()) {
    strides.unshift(stride);
    stride *= Math.max(size, 1);
  }
  return strides;
}

/** A contiguous tensor on its own storage. */
export function tensor(device: Device, dtype: DType, data: ArrayLike<number>, shape = [data.length]): Tensor {
  return window(storage(device, dtype, data), shape);
}

/** All elements of a tensor in row-major order of its shape. */
export async function values(t: Tensor): Promise<number[]> {
  const all: TypedArray = await t.device.read(t.storage.buffer, t.dtype, 0, t.storage.length);
  let at = [t.storageOffset];
  t.shape.forEach((size, dim) => {
    at = at.flatMap((start) => Array.from({ length: size }, (_, i) => start + i * t.strides[dim]!));
  });
  return at.map((i) => all[i]!);
}
