// Convolutions over one or two spatial dims and their gradients, by the operations of the backend, channels last.
import type { ConvGeometry, View } from '@kindling/tensor';
import * as tf from '@tensorflow/tfjs-core';
import { product } from './layout.js';
import type { Session } from './session.js';
import { full, store } from './views.js';

type Four = [number, number, number, number];
type Pair = [number, number];

/** A convolution in two dims; one of one dim has a first spatial dim of size 1. */
interface Plane {
  readonly stride: Pair;
  readonly dilation: Pair;
  readonly pad: tf.backend_util.ExplicitPadding;
}

/** The geometry in two dims, or `undefined` for what the backends have no operation for. */
function planeOf(
  { stride, padding, dilation, groups }: ConvGeometry,
  views: readonly View[],
): Plane | undefined {
  const usable =
    groups === 1 && stride.length <= 2 && views.every((v) => v.dtype === 'float32' && product(v.shape) > 0);
  if (!usable) return undefined;
  const pair = (list: readonly number[], first: number): Pair =>
    list.length === 1 ? [first, list[0]!] : [list[0]!, list[1]!];
  const [top, left] = pair(padding, 0);
  const pad: Plane['pad'] = [
    [0, 0],
    [top, top],
    [left, left],
    [0, 0],
  ];
  return { stride: pair(stride, 1), dilation: pair(dilation, 1), pad };
}

const isOne = ([a, b]: Pair): boolean => a === 1 && b === 1;

/** A view's shape with two spatial dims. */
function shapeOf({ shape }: View): Four {
  return (shape.length === 3 ? [shape[0]!, shape[1]!, 1, shape[2]!] : shape) as Four;
}

/** A view as a tensor of four dims, permuted. */
function permuted(session: Session, view: View, perm: Four): tf.Tensor4D {
  return tf.transpose(tf.reshape(full(session, view), shapeOf(view)), perm);
}

/** Writes a tensor of four dims, permuted, to a view. */
function put(session: Session, view: View, x: tf.Tensor, perm: Four): true {
  store(session, view, tf.reshape(tf.transpose(x, perm), [...view.shape]));
  return true;
}

/** From [N, C, H, W] to [N, H, W, C] and back; a weight from [O, I, H, W] to [H, W, I, O] and back. */
const [toLast, fromLast, toFilter, fromFilter]: Four[] = [
  [0, 2, 3, 1],
  [0, 3, 1, 2],
  [2, 3, 1, 0],
  [3, 2, 0, 1],
];

export function conv(
  session: Session,
  input: View,
  weight: View,
  bias: View | null,
  geometry: ConvGeometry,
  output: View,
): boolean {
  const plane = planeOf(geometry, [input, weight, output]);
  if (!plane || !(isOne(plane.stride) || isOne(plane.dilation))) return false;
  const [x, filter] = [permuted(session, input, toLast!), permuted(session, weight, toFilter!)];
  const y = tf.conv2d(x, filter, plane.stride, plane.pad, 'NHWC', plane.dilation);
  return put(session, output, bias ? tf.add(y, full(session, bias)) : y, fromLast!);
}

export function convInputGrad(
  session: Session,
  gradOutput: View,
  weight: View,
  geometry: ConvGeometry,
  gradInput: View,
): boolean {
  const plane = planeOf(geometry, [gradOutput, weight, gradInput]);
  if (!plane || !isOne(plane.dilation) || !session.has('Conv2DBackpropInput')) return false;
  const [batch, channels, height, width] = shapeOf(gradInput);
  const result = tf.engine().runKernel(
    'Conv2DBackpropInput',
    { dy: permuted(session, gradOutput, toLast!), filter: permuted(session, weight, toFilter!) },
    {
      strides: plane.stride,
      pad: plane.pad as unknown as number[],
      dataFormat: 'NHWC',
      inputShape: [batch, height, width, channels],
    },
  ) as tf.Tensor;
  return put(session, gradInput, result, fromLast!);
}

export function convWeightGrad(
  session: Session,
  gradOutput: View,
  input: View,
  geometry: ConvGeometry,
  gradWeight: View,
): boolean {
  const plane = planeOf(geometry, [gradOutput, input, gradWeight]);
  if (!plane || !isOne(plane.dilation)) return false;
  const [features, channels, height, width] = shapeOf(gradWeight);
  if (session.has('Conv2DBackpropFilter')) {
    const result = tf.engine().runKernel(
      'Conv2DBackpropFilter',
      { x: permuted(session, input, toLast!), dy: permuted(session, gradOutput, toLast!) },
      {
        strides: plane.stride,
        pad: plane.pad as unknown as number[],
        dataFormat: 'NHWC',
        filterShape: [height, width, channels, features],
      },
    ) as tf.Tensor;
    return put(session, gradWeight, result, fromFilter!);
  }
  // As a convolution of the input with the gradient: samples are its channels, channels its samples, steps its dilation.
  const x = permuted(session, input, [1, 2, 3, 0]);
  const filter = permuted(session, gradOutput, [2, 3, 0, 1]);
  const whole = tf.conv2d(x, filter, 1, plane.pad, 'NHWC', plane.stride);
  // Rows that a step of the stride did not reach give positions beyond the weight.
  return put(
    session,
    gradWeight,
    tf.slice(whole, [0, 0, 0, 0], [channels, height, width, features]),
    [3, 0, 1, 2],
  );
}
