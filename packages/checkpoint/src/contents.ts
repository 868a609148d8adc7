// Tensors out as row-major bytes and back, for formats that know no storages.
import { contiguousStrides, itemSize } from '@kindling/tensor';
import { UnsavableValueError } from './errors.js';
import { deviceFor, type MapLocation } from './location.js';
import {
  type DType,
  isTensor,
  makeStorage,
  makeTensor,
  type Tensor,
  type TypedArray,
} from './tensor-bridge.js';

/** Tensors by name, as these formats hold them. */
export type NamedTensors = Readonly<Record<string, Tensor>> | ReadonlyMap<string, Tensor>;

/** Names and tensors. Throws UnsavableValueError on anything that is no tensor. */
export function entriesOf(tensors: NamedTensors, who: string): [string, Tensor][] {
  const entries = tensors instanceof Map ? [...tensors] : Object.entries(tensors);
  for (const [name, t] of entries as [unknown, unknown][]) {
    if (typeof name !== 'string' || !isTensor(t))
      throw new UnsavableValueError(
        `${who}: '${String(name)}' is no tensor; this format holds tensors by name and nothing else`,
      );
    if (t.storage.disposed) throw new UnsavableValueError(`${who}: '${name}' was disposed`);
  }
  return entries as [string, Tensor][];
}

/** The tensor's elements in row-major order, as of now: the read is enqueued before this returns. */
export function elementsOf(t: Tensor): Promise<TypedArray> {
  return t.detach().contiguous().data();
}

/** A tensor on the device that `mapLocation` gives for 'cpu'; column-major where the elements are. */
export function tensorOf(
  data: TypedArray,
  dtype: DType,
  shape: readonly number[],
  mapLocation: MapLocation | undefined,
  fortranOrder = false,
): Tensor {
  const strides = fortranOrder
    ? [...contiguousStrides([...shape].reverse())].reverse()
    : contiguousStrides(shape);
  return makeTensor(makeStorage(deviceFor(mapLocation)('cpu'), dtype, data), shape, strides, 0, false);
}

/** Bytes that an element of `dtype` takes in files. */
export const bytesPerElement = (dtype: DType): number => (dtype === 'int64' ? 8 : itemSize(dtype));
