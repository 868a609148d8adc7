// The encoder layer of bench/src/peers/kindling.ts for TensorFlow.js.
import * as tf from '@tensorflow/tfjs-core';
import type { Parameter } from './tfjs.js';

const [WIDTH, HEADS, HIDDEN] = [64, 4, 128];

type Layer = (x: tf.Tensor2D) => tf.Tensor2D;

function linear(parameter: Parameter, inputs: number, outputs: number): Layer {
  const w = parameter([inputs, outputs], inputs) as unknown as tf.Tensor2D;
  const b = tf.variable(tf.zeros([outputs]));
  return (x) => tf.add(tf.matMul(x, w), b);
}

function layerNorm(): Layer {
  const [scale, shift] = [tf.variable(tf.ones([WIDTH])), tf.variable(tf.zeros([WIDTH]))];
  return (x) => {
    const { mean, variance } = tf.moments(x, 1, true);
    const standard = tf.mul(tf.sub(x, mean), tf.rsqrt(tf.add(variance, 1e-5)));
    return tf.add(tf.mul(standard, scale), shift);
  };
}

/** [batch, length, width] → [batch · length, width]. */
export function transformer(parameter: Parameter): (x: tf.Tensor) => tf.Tensor2D {
  const square = (): Layer => linear(parameter, WIDTH, WIDTH);
  const [query, key, value, joined] = [square(), square(), square(), square()];
  const [up, down] = [linear(parameter, WIDTH, HIDDEN), linear(parameter, HIDDEN, WIDTH)];
  const [first, second] = [layerNorm(), layerNorm()];
  return (input) => {
    const [batch, length] = input.shape as [number, number];
    const x = tf.reshape(input, [batch * length, WIDTH]) as tf.Tensor2D;
    const heads = (layer: Layer): tf.Tensor =>
      tf.transpose(tf.reshape(layer(x), [batch, length, HEADS, WIDTH / HEADS]), [0, 2, 1, 3]);
    const scores = tf.mul(tf.matMul(heads(query), heads(key), false, true), 1 / Math.sqrt(WIDTH / HEADS));
    const heard = tf.transpose(tf.matMul(tf.softmax(scores), heads(value)), [0, 2, 1, 3]);
    const y = first(tf.add(joined(tf.reshape(heard, [batch * length, WIDTH])), x));
    return second(tf.add(down(tf.relu(up(y))), y));
  };
}
