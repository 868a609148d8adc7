// Matrix products of floats: one batched operation, with transposed operands taken as they lie.

import type { View } from '@kindling/tensor';
import * as tf from '@tensorflow/tfjs-core';
import { matmulOfIntegers } from './host.js';
import { product } from './layout.js';
import type { Session } from './session.js';
import { full, store } from './views.js';

/** A view as a batch of matrices, and whether each is to be read transposed. */
export function matricesOf(session: Session, view: View): { x: tf.Tensor3D; transposed: boolean } {
  const { shape, strides } = view;
  const n = shape.length;
  const [rows, columns] = [shape[n - 2]!, shape[n - 1]!];
  const transposed =
    !session.packsMatrices && strides[n - 2]! < strides[n - 1]! && rows > 1 && strides[n - 2] !== 0;
  const batch = product(shape.slice(0, -2));
  if (!transposed) return { x: tf.reshape(full(session, view), [batch, rows, columns]), transposed };
  const swapped = {
    ...view,
    shape: [...shape.slice(0, -2), columns, rows],
    strides: [...strides.slice(0, -2), strides[n - 1]!, strides[n - 2]!],
  };
  return { x: tf.reshape(full(session, swapped), [batch, columns, rows]), transposed };
}

/** A tensor of its own where the backend remembers one, and its first shape, by the memory that it shares. */
export function unshared(session: Session, x: tf.Tensor): tf.Tensor {
  return session.packsMatrices ? tf.mul(x, tf.scalar(1)) : x;
}

/** As {@link matricesOf}, for a second operand. */
export function secondMatricesOf(session: Session, view: View): { x: tf.Tensor3D; transposed: boolean } {
  const { x, transposed } = matricesOf(session, view);
  return { x: unshared(session, x) as tf.Tensor3D, transposed };
}

/** `[…, M, K] × […, K, N] → […, M, N]`. */
export function matmul(session: Session, a: View, b: View, output: View): void {
  if (product(output.shape) === 0) return;
  if (output.dtype !== 'float32') {
    matmulOfIntegers(session, a, b, output);
    return;
  }
  if (a.shape.at(-1) === 0) {
    store(session, output, tf.scalar(0));
    return;
  }
  const [left, right] = [matricesOf(session, a), secondMatricesOf(session, b)];
  const result = tf.matMul(left.x, right.x, left.transposed, right.transposed);
  store(session, output, tf.reshape(result, [...output.shape]));
}
