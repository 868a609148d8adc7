// Tensors that pass between Kindling and TensorFlow.js, sharing their memory.

import { allocate, type Device, DeviceError, type DType, DTypeError, type Tensor } from '@kindling/tensor';
import * as tf from '@tensorflow/tfjs-core';
import { bufferOf } from './buffer.js';
import { sessionOf } from './session.js';
import { full } from './views.js';

const dtypes: Partial<Record<tf.DataType, DType>> = { float32: 'float32', int32: 'int32', bool: 'bool' };

/**
 * A Kindling tensor as one of TensorFlow.js, of the same shape: float32 and bool as such, all integers as int32. It is
 * the caller's to dispose of, and keeps its elements whatever becomes of the Kindling tensor. A tensor that is contiguous
 * shares its memory. Throws DeviceError for a tensor on another kind of device.
 */
export function toTfjs(tensor: Tensor): tf.Tensor {
  const session = sessionOf(tensor.device);
  if (session === undefined)
    throw new DeviceError(
      `toTfjs: the tensor is on ${tensor.device.name}, which is not made by tfjs(); move it there with to(device) first`,
    );
  return session.run('toTfjs', () => tf.keep(tf.clone(full(session, tensor.deviceView))));
}

/**
 * A tensor of TensorFlow.js as a Kindling tensor on `device`, of the same shape and dtype (float32, int32 or bool),
 * sharing its memory: either may be disposed of, and writing to the Kindling tensor in place leaves `x` as it is. Throws
 * DTypeError for strings and complex numbers, DeviceError where `device` is not made by `tfjs()`.
 */
export function fromTfjs(x: tf.Tensor, device: Device): Tensor {
  const session = sessionOf(device);
  if (session === undefined)
    throw new DeviceError(`fromTfjs: ${device.name} is not a device made by tfjs(); pass one that is`);
  const dtype = dtypes[x.dtype];
  if (dtype === undefined)
    throw new DTypeError(`fromTfjs: a tensor of ${x.dtype} has no counterpart; pass float32, int32 or bool`);
  const tensor = allocate(device, x.shape, dtype);
  session.run('fromTfjs', () => bufferOf(tensor.deviceView.buffer).set(x));
  return tensor;
}
