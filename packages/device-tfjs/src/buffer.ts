// Buffers: each holds one flat tensor, which is replaced when the buffer is written, as tensors never change.

import { type DeviceBuffer, DeviceError, type DType, internalAssert } from '@kindling/tensor';
import * as tf from '@tensorflow/tfjs-core';
import { heldAs } from './dtypes.js';

/** One allocation. */
export class TfjsBuffer {
  #flat: tf.Tensor1D | undefined;
  #freed = false;

  constructor(
    readonly dtype: DType,
    readonly length: number,
  ) {}

  /** All elements, row-major; zeros before the first write. The buffer keeps it: dispose of nothing that is got here. */
  get flat(): tf.Tensor1D {
    this.#check();
    this.#flat ??= tf.keep(tf.zeros([this.length], heldAs(this.dtype)));
    return this.#flat;
  }

  /** Takes the elements of `values`, of any shape, and shares their memory. */
  set(values: tf.Tensor): void {
    this.#check();
    internalAssert(values.size === this.length, `${values.size} elements for a buffer of ${this.length}`);
    internalAssert(values.dtype === heldAs(this.dtype), `${values.dtype} for a buffer of ${this.dtype}`);
    const flat = tf.keep(tf.reshape(values, [this.length]) as tf.Tensor1D);
    this.#flat?.dispose();
    this.#flat = flat;
  }

  free(): void {
    this.#check();
    this.#freed = true;
    this.#flat?.dispose();
    this.#flat = undefined;
  }

  #check(): void {
    if (this.#freed) throw new DeviceError('tfjs: a buffer was used after free');
  }
}

/** The buffer behind a handle. */
export function bufferOf(handle: DeviceBuffer): TfjsBuffer {
  internalAssert(handle instanceof TfjsBuffer, 'a buffer of another device');
  return handle;
}
