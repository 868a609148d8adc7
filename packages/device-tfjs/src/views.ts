// Views read and written: a strided window on a flat tensor as a dense one, and back.

import type { View } from '@kindling/tensor';
import * as tf from '@tensorflow/tfjs-core';
import { bufferOf } from './buffer.js';
import { boxOf, memoryOrder, product } from './layout.js';
import type { Session } from './session.js';

/** The most dims that every backend transposes and slices. */
const MOST_DIMS = 5;

const inOrder = (dims: readonly number[]): boolean => dims.every((d, i) => i === 0 || dims[i - 1]! < d);

/** Which place of a sorted list each of its elements, taken in ascending order, has: the permutation back. */
const ranks = (dims: readonly number[]): number[] =>
  dims.map((_, i) => i).sort((a, b) => dims[a]! - dims[b]!);

/**
 * The elements of a view as a dense tensor of its shape, but of size 1 along repeated dims (stride 0). A whole buffer is
 * shared, a stretch of it sliced, permuted dims transposed, a box sliced; the rest is gathered by a table of positions.
 */
export function dense(session: Session, view: View): tf.Tensor {
  const { shape, strides, offset } = view;
  const sizes = shape.map((size, d) => (strides[d] === 0 ? Math.min(size, 1) : size));
  const count = product(sizes);
  if (count === 0) return tf.reshape(tf.slice(bufferOf(view.buffer).flat, 0, 0), sizes);
  const { flat } = bufferOf(view.buffer);
  const order = memoryOrder(view);
  let packed: tf.Tensor | undefined;
  if (order.dims.length <= MOST_DIMS) {
    if (order.dense) packed = count === flat.size && offset === 0 ? flat : tf.slice(flat, offset, count);
    else packed = boxed(flat, view);
  }
  if (packed === undefined) {
    const positions = session.tables.of({ shape: sizes, strides, offset });
    return tf.reshape(tf.gather(flat, positions), sizes);
  }
  if (!inOrder(order.dims)) packed = tf.transpose(tf.reshape(packed, [...order.sizes]), ranks(order.dims));
  return tf.reshape(packed, sizes);
}

function boxed(flat: tf.Tensor1D, view: View): tf.Tensor | undefined {
  const box = boxOf(memoryOrder(view), view.offset, flat.size);
  if (box === undefined || box.extents.length > MOST_DIMS) return undefined;
  const used = box.used === flat.size ? flat : tf.slice(flat, 0, box.used);
  return tf.slice(tf.reshape(used, [...box.extents]), [...box.starts], [...box.sizes]);
}

/** As {@link dense}, with repeated dims spelt out. */
export function full(session: Session, view: View): tf.Tensor {
  return spread(dense(session, view), view.shape);
}

/** A tensor repeated along its dims of size 1 to `shape`. */
export function spread(x: tf.Tensor, shape: readonly number[]): tf.Tensor {
  return x.size === product(shape) ? tf.reshape(x, [...shape]) : tf.broadcastTo(x, [...shape]);
}

/** Writes `values`, of the view's shape or to be repeated to it and of its dtype, and leaves what lies beside it. */
export function store(session: Session, view: View, values: tf.Tensor): void {
  const count = product(view.shape);
  if (count === 0) return;
  const buffer = bufferOf(view.buffer);
  const { length } = buffer;
  const whole = spread(values, view.shape);
  const order = memoryOrder(view);
  if (!order.dense || order.dims.length > MOST_DIMS) {
    const both = tf.concat([buffer.flat, tf.reshape(whole, [count])] as tf.Tensor1D[]);
    buffer.set(tf.gather(both, session.tables.merging(view, length)));
    return;
  }
  let packed: tf.Tensor = whole;
  if (!inOrder(order.dims)) {
    const own = view.shape.filter((size) => size > 1);
    const ascending = order.dims.toSorted((a, b) => a - b);
    packed = tf.transpose(
      tf.reshape(whole, own),
      order.dims.map((d) => ascending.indexOf(d)),
    );
  }
  if (count === length) {
    buffer.set(packed);
    return;
  }
  const end = view.offset + count;
  const parts = [tf.reshape(packed, [count])];
  if (view.offset > 0) parts.unshift(tf.slice(buffer.flat, 0, view.offset));
  if (end < length) parts.push(tf.slice(buffer.flat, end, length - end));
  buffer.set(tf.concat(parts as tf.Tensor1D[]));
}
