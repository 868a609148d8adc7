// jax-js (wasm or webgpu backend): the same cases in its own idiom, jitted. Arguments are consumed: `.ref` keeps them.
import {
  blockUntilReady,
  defaultDevice,
  init,
  jit,
  lax,
  nn,
  numpy as np,
  random,
  tree,
  valueAndGrad,
} from '@jax-js/jax';
import { parseCase } from '../cases/names.js';
import { adapterText } from '../hosts/adapter.js';
import type { Peer, Setup, Step } from '../protocol.js';
import { resnet8, resnet8Params } from './jax-resnet.js';
import { transformer, transformerParams } from './jax-transformer.js';

export type Arr = np.Array;
export type Params = Record<string, Arr>;
export type Draw = (shape: number[], bound: number) => Arr;

let seed = 0;
const uniform = (shape: number[], bound: number): Arr =>
  random.uniform(random.key(seed++), shape, { minval: -bound, maxval: bound });
const normal = (shape: number[]): Arr => random.normal(random.key(seed++), shape);

function lenetParams(): Params {
  const layer = (name: string, shape: number[], fanIn: number, outputs: number): Params => ({
    [`${name}w`]: uniform(shape, 1 / Math.sqrt(fanIn)),
    [`${name}b`]: uniform([outputs], 1 / Math.sqrt(fanIn)),
  });
  return {
    ...layer('c1', [6, 3, 5, 5], 75, 6),
    ...layer('c2', [16, 6, 5, 5], 150, 16),
    ...layer('f1', [400, 120], 400, 120),
    ...layer('f2', [120, 84], 120, 84),
    ...layer('f3', [84, 10], 84, 10),
  };
}

function lenet(p: Params, x: Arr): Arr {
  const batch = x.shape[0]!;
  const conv = (input: Arr, w: Arr, b: Arr, outputs: number): Arr => {
    const y = lax.conv(input, w, [1, 1], 'VALID').add(b.reshape([1, outputs, 1, 1]));
    return lax.reduceWindow(nn.relu(y), np.max as (x: Arr) => Arr, [2, 2], [2, 2]);
  };
  let y = conv(x, p.c1w!, p.c1b!, 6);
  y = conv(y, p.c2w!, p.c2b!, 16).reshape([batch, 400]);
  y = nn.relu(np.dot(y, p.f1w!).add(p.f1b!));
  y = nn.relu(np.dot(y, p.f2w!).add(p.f2b!));
  return np.dot(y, p.f3w!).add(p.f3b!);
}

/** Training by cross-entropy. */
function training(params: Params, forward: (p: Params, x: Arr) => Arr, shape: number[]): Step {
  const labels = nn.oneHot(np.arange(shape[0]!).mod(10), 10);
  const loss = (p: Params, input: Arr, target: Arr): Arr =>
    nn
      .logSoftmax(forward(p, input))
      .mul(target)
      .sum()
      .mul(-1 / shape[0]!);
  return descending(params, loss, normal(shape), labels);
}

/** SGD with momentum on `loss(params, x, labels)`. */
function descending(
  params: Params,
  loss: (p: Params, x: Arr, labels: Arr) => Arr,
  x: Arr,
  labels: Arr,
): Step {
  const update = jit((p: Params, m: Params, input: Arr, target: Arr): [Params, Params, Arr] => {
    const [value, grads] = valueAndGrad(loss)(tree.ref(p), input, target) as [Arr, Params];
    const momentum = Object.fromEntries(Object.keys(m).map((k) => [k, m[k]!.mul(0.9).add(grads[k]!)]));
    const next = Object.fromEntries(Object.keys(p).map((k) => [k, p[k]!.sub(momentum[k]!.ref.mul(0.001))]));
    return [next, momentum, value];
  });
  let p = params;
  let m = Object.fromEntries(Object.entries(params).map(([k, v]) => [k, np.zerosLike(v.ref)]));
  return async () => {
    const [next, momentum, value] = update(p, m, x.ref, labels.ref) as [Params, Params, Arr];
    [p, m] = [next, momentum];
    await value.data();
  };
}

const waiting =
  (work: () => Arr): Step =>
  async () => {
    const y = work();
    await blockUntilReady(y.ref);
    y.dispose();
  };

const rows = (n: number): [number, number] => [Math.max(1, n / 1000), Math.min(n, 1000)];
const TINY = 1000;

const setups: Readonly<Record<string, (n: number) => Step>> = {
  lenet: (n) => training(lenetParams(), lenet, [n, 3, 32, 32]),
  resnet8: (n) => training(resnet8Params(uniform), resnet8, [n, 3, 32, 32]),
  mlp: (n) => {
    const params = {
      aw: uniform([784, 256], 1 / 28),
      ab: uniform([256], 1 / 28),
      bw: uniform([256, 10], 1 / 16),
      bb: uniform([10], 1 / 16),
    };
    const forward = (p: Params, x: Arr): Arr =>
      np.dot(nn.relu(np.dot(x, p.aw!).add(p.ab!)), p.bw!).add(p.bb!);
    return training(params, forward, [n, 784]);
  },
  transformer: (n) => {
    const loss = (p: Params, x: Arr, labels: Arr): Arr => {
      labels.dispose();
      const y = transformer(p, x);
      return y.ref.mul(y).mean();
    };
    return descending(transformerParams(uniform), loss, normal([n, 64, 64]), np.zeros([1]));
  },
  'lenet-forward': (n) => {
    const params = lenetParams();
    const x = normal([n, 3, 32, 32]);
    const forward = jit(lenet);
    return waiting(() => forward(tree.ref(params), x.ref) as Arr);
  },
  matmul: (n) => {
    const [a, b] = [uniform([n, n], 1), uniform([n, n], 1)];
    return waiting(() => np.matmul(a.ref, b.ref));
  },
  softmax: (n) => {
    const x = normal(rows(n));
    return waiting(() => nn.softmax(x.ref, -1));
  },
  elementwise: (n) => {
    const [a, b] = [uniform([n], 1), uniform([n], 1)];
    const chain = jit((p: Arr, q: Arr) => nn.relu(p.ref.mul(q).add(p)));
    return waiting(() => chain(a.ref, b.ref) as Arr);
  },
  'tiny-add': () => {
    const [a, b] = [np.array([1.5, 2]), np.array([3.5, 4])];
    return async () => {
      for (let i = 0; i < TINY; i++) {
        const y = a.ref.add(b.ref);
        await blockUntilReady(y.ref);
        y.dispose();
      }
    };
  },
};

/** Put in by the bundler. */
declare const JAX_VERSION: string;

/** jax-js on one of its backends. */
export async function jax(backend: 'wasm' | 'webgpu'): Promise<Peer> {
  const started = await init(backend);
  if (!started.includes(backend)) throw new Error(`jax: its backend ${backend} does not start`);
  defaultDevice(backend);
  return {
    name: `jax-js ${backend}`,
    version: JAX_VERSION,
    ...(backend === 'webgpu' && { adapter: await adapterText() }),
    setup: (caseName): Setup | undefined => {
      const [family, size] = parseCase(caseName);
      const make = setups[family];
      return make && (() => make(size));
    },
  };
}
