// Gather and scatter along one dim, by positions in the flat tensor.

import type { ScatterKind, View } from '@kindling/tensor';
import * as tf from '@tensorflow/tfjs-core';
import { bufferOf } from './buffer.js';
import { type Held, wrapByte } from './dtypes.js';
import { checkIndices, scatterOnHost } from './host.js';
import { product } from './layout.js';
import type { Session } from './session.js';
import { full, store } from './views.js';

/**
 * For every element of `index`, where in `view`'s buffer the element lies that it means. Positions outside the dim are
 * an IndexError where reading them is cheap; elsewhere they are brought back into it.
 */
function pointed(session: Session, op: string, view: View, dim: number, index: View): tf.Tensor1D {
  const [size, stride] = [view.shape[dim]!, view.strides[dim]!];
  let which = tf.reshape(full(session, index), [product(index.shape)]) as tf.Tensor1D;
  if (session.hostMemory || size === 0) checkIndices(op, which.dataSync(), dim, size);
  else which = tf.minimum(tf.maximum(which, tf.scalar(0, 'int32')), tf.scalar(size - 1, 'int32'));
  const steps = stride === 1 ? which : tf.mul(which, tf.scalar(stride, 'int32'));
  const starts = session.tables.of({
    shape: index.shape,
    strides: view.strides.with(dim, 0),
    offset: view.offset,
  });
  return tf.add(starts, steps) as tf.Tensor1D;
}

/** `output[…i…] = input[…index[…i…]…]`. */
export function gather(session: Session, input: View, dim: number, index: View, output: View): void {
  if (product(output.shape) === 0) return;
  const positions = pointed(session, 'gather', input, dim, index);
  const values = tf.gather(bufferOf(input.buffer).flat, positions);
  store(session, output, tf.reshape(values, [...output.shape]));
}

/** `target[…index[…i…]…] ∘= source[…i…]`. */
export function scatter(
  session: Session,
  kind: ScatterKind,
  target: View,
  dim: number,
  index: View,
  source: View,
): void {
  const count = product(index.shape);
  if (count === 0) return;
  const { dtype } = target;
  if (dtype === 'bool' || (kind !== 'set' && kind !== 'add')) {
    scatterOnHost(session, kind, target, dim, index, source);
    return;
  }
  const buffer = bufferOf(target.buffer);
  const positions = tf.reshape(pointed(session, 'scatter', target, dim, index), [count, 1]);
  const values = tf.reshape(full(session, source), [count]);
  if (kind === 'set') {
    // The cpu backend's operation writes to its own input, whose memory others may share: it gets a copy.
    const copied = tf.mul(buffer.flat, tf.scalar(1, buffer.flat.dtype as Held));
    buffer.set(tf.tensorScatterUpdate(copied, positions, values));
    return;
  }
  const sum = tf.add(buffer.flat, tf.scatterND(positions, values, [buffer.length]));
  buffer.set(dtype === 'uint8' ? wrapByte(sum) : sum);
}
