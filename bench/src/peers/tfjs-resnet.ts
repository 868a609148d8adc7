// The ResNet of bench/src/peers/kindling.ts for TensorFlow.js, NHWC.
import * as tf from '@tensorflow/tfjs-core';
import type { Forward, Parameter } from './tfjs.js';

type Layer = (x: tf.Tensor4D) => tf.Tensor4D;

/** A convolution without bias and batch norm with the batch's own statistics. */
function layer(parameter: Parameter, inputs: number, outputs: number, size: number, stride = 1): Layer {
  const w = parameter([size, size, inputs, outputs], size * size * inputs) as unknown as tf.Tensor4D;
  const [scale, shift] = [tf.variable(tf.ones([outputs])), tf.variable(tf.zeros([outputs]))];
  return (x) => {
    const y = tf.conv2d(x, w, stride, 'same');
    const { mean, variance } = tf.moments(y, [0, 1, 2]);
    const factor = tf.mul(tf.rsqrt(tf.add(variance, 1e-5)), scale);
    return tf.add(tf.mul(tf.sub(y, mean), factor), shift);
  };
}

function block(parameter: Parameter, inputs: number, outputs: number, stride: number): Layer {
  const [a, b] = [layer(parameter, inputs, outputs, 3, stride), layer(parameter, outputs, outputs, 3)];
  const shortcut: Layer =
    stride === 1 && inputs === outputs ? (x) => x : layer(parameter, inputs, outputs, 1, stride);
  return (x) => tf.relu(tf.add(b(tf.relu(a(x))), shortcut(x)));
}

export function resnet8(parameter: Parameter): Forward {
  const first = layer(parameter, 3, 16, 3);
  const blocks = [block(parameter, 16, 16, 1), block(parameter, 16, 32, 2), block(parameter, 32, 64, 2)];
  const [w, b] = [parameter([64, 10], 64) as unknown as tf.Tensor2D, parameter([10], 64)];
  return (x) => {
    const y = blocks.reduce((y, f) => f(y), tf.relu(first(x as tf.Tensor4D)));
    return tf.add(tf.matMul(tf.mean(y, [1, 2]) as tf.Tensor2D, w), b);
  };
}
