// Dtypes in TensorFlow.js: which tensor holds each, and the way between them and host arrays.

import { DeviceError, type DType, hostArray, type TypedArray } from '@kindling/tensor';
import * as tf from '@tensorflow/tfjs-core';

/** The numeric dtypes of TensorFlow.js. */
export type Held = 'float32' | 'int32' | 'bool';

const holders = { float32: 'float32', int32: 'int32', int64: 'int32', uint8: 'int32', bool: 'bool' } as const;

/** What the device holds and computes in. float64 and float16 do not exist in TensorFlow.js. */
export const heldDTypes: ReadonlySet<DType> = new Set(Object.keys(holders) as DType[]);

/** The dtype of the tensor that holds elements of `dtype`: 64-bit integers live in 32 bits, bytes in words. */
export function heldAs(dtype: DType): Held {
  return holders[dtype as keyof typeof holders];
}

/** Host elements as a flat tensor that shares nothing with `data`. Throws DeviceError for an int64 beyond 32 bits. */
export function upload(dtype: DType, data: TypedArray): tf.Tensor1D {
  if (dtype === 'int64') checkRange(data);
  const held = heldAs(dtype);
  return tf.tensor1d(arrays[held].from(data as ArrayLike<number>), held);
}

function checkRange(data: TypedArray): void {
  for (let i = 0; i < data.length; i++) {
    if (data[i] === (data[i]! | 0)) continue;
    throw new DeviceError(
      `tfjs: element ${i} of an int64 tensor is ${data[i]}; TensorFlow.js has integers of 32 bits only, so that int64 ` +
        'goes from -2147483648 to 2147483647 here; keep larger numbers on another device, or convert with to("float32")',
    );
  }
}

export type Elements = Float32Array | Int32Array | Uint8Array;

const arrays = { float32: Float32Array, int32: Int32Array, bool: Uint8Array } as const;

/** A tensor's elements on the host, in the array of its dtype. It may be the backend's own: read only. */
export function elementsOf(x: tf.Tensor): Elements {
  const elements = x.dataSync() as Elements;
  const array = arrays[x.dtype as Held];
  // A cast from integers to floats may leave integers behind.
  return elements instanceof array ? elements : array.from(elements);
}

/** Room for `length` elements of a tensor that holds `dtype`. */
export function room(dtype: DType, length: number): Elements {
  return new arrays[heldAs(dtype)](length);
}

/** What a tensor of `dtype` gave, as the host array of that dtype; always a copy. */
export function toHostArray(dtype: DType, values: ArrayLike<number>): TypedArray {
  const array = hostArray(dtype, values.length);
  array.set(values);
  return array;
}

/** Elements of one dtype as elements of another: floats truncate to integers, bytes wrap around, bool tests ≠ 0. */
export function convert(x: tf.Tensor, from: DType, to: DType): tf.Tensor {
  if (from === to) return x;
  if (to === 'bool') return nonZero(x);
  const y = x.dtype === heldAs(to) ? x : tf.cast(x, heldAs(to));
  return to === 'uint8' && from !== 'bool' ? wrapByte(y) : y;
}

/** 1 where an element is not 0 (NaN is not), as bool. */
export function nonZero(x: tf.Tensor): tf.Tensor {
  return x.dtype === 'bool' ? x : tf.notEqual(x, tf.scalar(0, x.dtype as Held));
}

/** int32 elements modulo 256. */
export function wrapByte(x: tf.Tensor): tf.Tensor {
  return tf.mod(x, tf.scalar(256, 'int32'));
}
