// The one place that touches tensors' insides: storages out to typed arrays and back.
import {
  type Device,
  type DType,
  isFloatingPoint,
  KindlingError,
  Storage,
  Tensor,
  type TypedArray,
} from '@kindling/tensor';
import { CorruptCheckpointError, UnsupportedCheckpointError } from './errors.js';

/** Whether a value is a tensor (parameters are). */
export function isTensor(value: unknown): value is Tensor {
  return value instanceof Tensor;
}

/** All elements of a storage, whatever views exist, as of now: the read is enqueued before this returns. */
export function readStorage(storage: Storage): Promise<TypedArray> {
  return storage.device.read(storage.buffer, storage.dtype, 0, storage.length);
}

/** A storage on `device` with these elements, which are copied. */
export function makeStorage(device: Device, dtype: DType, data: TypedArray): Storage {
  const storage = new Storage(device, dtype, data.length);
  if (data.length > 0) device.write(storage.buffer, dtype, 0, data);
  return storage;
}

/**
 * A tensor that views a storage. The window must lie within it.
 * @throws CorruptCheckpointError where integers shall require grad.
 * @throws UnsupportedCheckpointError where a tensor shall require grad and autograd was not imported.
 */
export function makeTensor(
  storage: Storage,
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
  requiresGrad: boolean,
): Tensor {
  const tensor = new Tensor(storage, shape, strides, offset);
  if (!requiresGrad) return tensor;
  if (!isFloatingPoint(storage.dtype))
    throw new CorruptCheckpointError(
      `a tensor of ${storage.dtype} requires grad, which floating point alone can`,
    );
  try {
    return tensor.requiresGrad_();
  } catch (cause) {
    throw new UnsupportedCheckpointError(`a tensor requires grad: ${(cause as Error).message}`, { cause });
  }
}

export { type Device, type DType, KindlingError, type Storage, type Tensor, type TypedArray };
