// The encoder layer of bench/src/peers/kindling.ts for jax-js: parameters by name, and the function over them.
import { nn, numpy as np } from '@jax-js/jax';
import type { Arr, Draw, Params } from './jax.js';

const [WIDTH, HEADS, HIDDEN] = [64, 4, 128];

export function transformerParams(draw: Draw): Params {
  const p: Params = {};
  const linear = (name: string, inputs: number, outputs: number): void => {
    p[`${name}w`] = draw([inputs, outputs], 1 / Math.sqrt(inputs));
    p[`${name}b`] = np.zeros([outputs]);
  };
  for (const name of ['q', 'k', 'v', 'o']) linear(name, WIDTH, WIDTH);
  linear('up', WIDTH, HIDDEN);
  linear('down', HIDDEN, WIDTH);
  for (const name of ['n1', 'n2']) {
    p[`${name}w`] = np.ones([WIDTH]);
    p[`${name}b`] = np.zeros([WIDTH]);
  }
  return p;
}

/** [batch, length, width] → the same. */
export function transformer(p: Params, x: Arr): Arr {
  const [batch, length] = x.shape as [number, number];
  const linear = (name: string, y: Arr): Arr => np.dot(y, p[`${name}w`]!).add(p[`${name}b`]!);
  /** A projection as [batch, heads, length, size], or as `order` has these dims of [batch, length, heads, size]. */
  const heads = (name: string, order = [0, 2, 1, 3]): Arr =>
    linear(name, x.ref)
      .reshape([batch, length, HEADS, WIDTH / HEADS])
      .transpose(order);
  const norm = (name: string, y: Arr): Arr => nn.standardize(y, -1).mul(p[`${name}w`]!).add(p[`${name}b`]!);
  // Its own dotProductAttention needs helpers of iterators, which Node has from version 22 on.
  const scores = np.matmul(heads('q'), heads('k', [0, 2, 3, 1])).mul(1 / Math.sqrt(WIDTH / HEADS));
  const heard = np
    .matmul(nn.softmax(scores, -1), heads('v'))
    .transpose([0, 2, 1, 3])
    .reshape([batch, length, WIDTH]);
  const y = norm('n1', linear('o', heard).add(x));
  return norm('n2', linear('down', nn.relu(linear('up', y.ref))).add(y));
}
