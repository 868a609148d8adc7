// The ResNet of bench/src/peers/kindling.ts for jax-js: parameters by name, and the function over them.
import { lax, nn, numpy as np } from '@jax-js/jax';
import type { Arr, Draw, Params } from './jax.js';

/** Input and output channels of a stage's block, and its stride. */
const stages = [
  [16, 16, 1],
  [16, 32, 2],
  [32, 64, 2],
] as const;

export function resnet8Params(draw: Draw): Params {
  const p: Params = {};
  const conv = (name: string, inputs: number, outputs: number, size: number): void => {
    p[`${name}w`] = draw([outputs, inputs, size, size], 1 / Math.sqrt(inputs * size * size));
    p[`${name}scale`] = np.ones([1, outputs, 1, 1]);
    p[`${name}shift`] = np.zeros([1, outputs, 1, 1]);
  };
  conv('c', 3, 16, 3);
  stages.forEach(([inputs, outputs, stride], i) => {
    conv(`s${i}a`, inputs, outputs, 3);
    conv(`s${i}b`, outputs, outputs, 3);
    if (stride !== 1) conv(`s${i}p`, inputs, outputs, 1);
  });
  p['fw'] = draw([64, 10], 1 / 8);
  p['fb'] = draw([10], 1 / 8);
  return p;
}

export function resnet8(p: Params, x: Arr): Arr {
  /** A convolution without bias and batch norm with the batch's own statistics. */
  const layer = (name: string, input: Arr, stride = 1): Arr => {
    const y = lax.conv(input, p[`${name}w`]!, [stride, stride], 'SAME');
    const centred = y.ref.sub(y.mean([0, 2, 3], { keepdims: true }));
    const variance = centred.ref.mul(centred.ref).mean([0, 2, 3], { keepdims: true });
    const scale = p[`${name}scale`]!.div(np.sqrt(variance.add(1e-5)));
    return centred.mul(scale).add(p[`${name}shift`]!);
  };
  let y = nn.relu(layer('c', x));
  stages.forEach(([, , stride], i) => {
    const inner = layer(`s${i}b`, nn.relu(layer(`s${i}a`, y.ref, stride)));
    y = nn.relu(inner.add(stride === 1 ? y : layer(`s${i}p`, y, stride)));
  });
  return np.dot(y.mean([2, 3]), p['fw']!).add(p['fb']!);
}
