// Buffers: the handle of one allocation and the typed array that carries it.
import type { DeviceBuffer, DType, TypedArray, View } from '@kindling/tensor';

/** One allocation. Kernels take lengths from views: the array may be longer than what was asked for. */
export class CpuBuffer {
  constructor(
    readonly dtype: DType,
    readonly array: TypedArray,
  ) {}
}

/** The elements behind a handle. */
export function arrayOf(buffer: DeviceBuffer): TypedArray {
  return (buffer as CpuBuffer).array;
}

/** The elements behind a view. */
export function elements(view: View): TypedArray {
  return (view.buffer as CpuBuffer).array;
}
