// The optional kernels for which backends have operations of their own; what they cannot do, the compositions do.
import type { OptionalKernels, PoolGeometry, View } from '@kindling/tensor';
import * as tf from '@tensorflow/tfjs-core';
import { conv, convInputGrad, convWeightGrad } from './conv.js';
import { product } from './layout.js';
import { matricesOf, secondMatricesOf, unshared } from './matmul.js';
import type { Session } from './session.js';
import { full, store } from './views.js';

const usable = (...views: View[]): boolean =>
  views.every((v) => v.dtype === 'float32' && product(v.shape) > 0);

/** Max pooling over one or two dims with its positions. Its operation knows no NaN and no −∞: finite inputs only. */
function maxPool(
  session: Session,
  input: View,
  geometry: PoolGeometry,
  values: View,
  indices: View,
): boolean {
  const { kernelSize, stride, padding, dilation } = geometry;
  if (!usable(input, values) || kernelSize.length > 2) return false;
  if (dilation.some((d) => d !== 1)) return false;
  const flat = kernelSize.length === 1;
  // One number pads both dims, a dim of size 1 included.
  if (flat ? padding[0] !== 0 : padding[0] !== padding[1]) return false;
  const pair = (list: readonly number[], first: number): [number, number] =>
    flat ? [first, list[0]!] : [list[0]!, list[1]!];
  const [batch, channels, ...spatial] = input.shape as [number, number, ...number[]];
  const planes = tf.reshape(full(session, input), [batch, channels, ...pair(spatial, 1)]);
  if (!tf.all(tf.isFinite(planes)).dataSync()[0]) return false;
  const x = tf.transpose(planes, [0, 2, 3, 1]) as tf.Tensor4D;
  const { result, indexes } = tf.maxPoolWithArgmax(x, pair(kernelSize, 1), pair(stride, 1), padding[0]!) as {
    result: tf.Tensor4D;
    indexes: tf.Tensor4D;
  };
  // A last window that hangs over the end, which is not counted there.
  if (result.size !== product(values.shape)) return false;
  const planewise = (t: tf.Tensor, shape: readonly number[]): tf.Tensor =>
    tf.reshape(tf.transpose(t, [0, 3, 1, 2]), [...shape]);
  store(session, values, planewise(result, values.shape));
  // Positions count channels too.
  const positions = tf.floorDiv(indexes, tf.scalar(channels, 'int32'));
  store(session, indices, planewise(positions, indices.shape));
  return true;
}

/** Whether the backend has the operation, and takes the largest of negative numbers too. */
function poolsNegatives(): boolean {
  try {
    const x = tf.tensor4d([-2, -3, -1, -4], [1, 2, 2, 1]);
    const { result, indexes } = tf.maxPoolWithArgmax(x, 2, 1, 0) as Record<string, tf.Tensor>;
    return result!.dataSync()[0] === -1 && indexes!.dataSync()[0] === 2;
  } catch {
    return false;
  }
}

function addmm(session: Session, bias: View, a: View, b: View, output: View): boolean {
  const alongRows = bias.shape.length === 2 && (bias.strides[0] === 0 || bias.shape[0] === 1);
  if (!usable(a, b, output) || !alongRows || !session.has('_FusedMatMul')) return false;
  const row = { ...bias, shape: bias.shape.slice(1), strides: bias.strides.slice(1) };
  const [left, right] = [matricesOf(session, a), secondMatricesOf(session, b)];
  const result = tf.fused.matMul({
    a: left.x,
    b: right.x,
    transposeA: left.transposed,
    transposeB: right.transposed,
    bias: unshared(session, full(session, row)),
  });
  store(session, output, tf.reshape(result, [...output.shape]));
  return true;
}

function softmax(session: Session, input: View, log: boolean, output: View): boolean {
  if (!usable(input, output)) return false;
  const x = full(session, input);
  store(session, output, log ? tf.logSoftmax(x) : tf.softmax(x));
  return true;
}

/** The kernels, bound to a session. */
export function optionalKernels(session: Session): OptionalKernels {
  const bound =
    <Args extends unknown[]>(op: string, kernel: (session: Session, ...args: Args) => boolean) =>
    (...args: Args): boolean =>
      session.run(op, () => kernel(session, ...args));
  return {
    conv: bound('conv', conv),
    convInputGrad: bound('convInputGrad', convInputGrad),
    convWeightGrad: bound('convWeightGrad', convWeightGrad),
    // Whether all is finite must be known at once, which costs too much where reading is a round trip.
    ...(session.hostMemory &&
      session.run('maxPool', poolsNegatives) && { maxPool: bound('maxPool', maxPool) }),
    addmm: bound('addmm', addmm),
    softmax: bound('softmax', softmax),
  };
}
