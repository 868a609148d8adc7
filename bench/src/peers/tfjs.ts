// TensorFlow.js (core with its cpu, wasm or webgpu backend): the same cases in its own idiom, NHWC, tidied.
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import { parseCase } from '../cases/names.js';
import { adapterText } from '../hosts/adapter.js';
import type { Peer, Setup, Step } from '../protocol.js';
import { resnet8 } from './tfjs-resnet.js';
import { transformer } from './tfjs-transformer.js';

/** A variable drawn as PyTorch's default initialisation draws: uniform within ±1/√fanIn. */
function parameter(shape: number[], fanIn: number): tf.Variable {
  const bound = 1 / Math.sqrt(fanIn);
  return tf.variable(tf.randomUniform(shape, -bound, bound));
}

export type Parameter = typeof parameter;

export type Forward = (x: tf.Tensor) => tf.Tensor2D;

const linear = (inputs: number, outputs: number): ((x: tf.Tensor2D) => tf.Tensor2D) => {
  const [w, b] = [parameter([inputs, outputs], inputs), parameter([outputs], inputs)];
  return (x) => tf.add(tf.matMul(x, w as unknown as tf.Tensor2D), b);
};

function lenet(): Forward {
  const conv = (inputs: number, outputs: number): ((x: tf.Tensor4D) => tf.Tensor4D) => {
    const w = parameter([5, 5, inputs, outputs], 25 * inputs);
    const b = parameter([outputs], 25 * inputs);
    return (x) => tf.add(tf.conv2d(x, w as unknown as tf.Tensor4D, 1, 'valid'), b);
  };
  const [conv1, conv2] = [conv(3, 6), conv(6, 16)];
  const [fc1, fc2, fc3] = [linear(400, 120), linear(120, 84), linear(84, 10)];
  return (input) => {
    let x = tf.maxPool(tf.relu(conv1(input as tf.Tensor4D)), 2, 2, 'valid');
    x = tf.maxPool(tf.relu(conv2(x)), 2, 2, 'valid');
    let y = tf.reshape(x, [-1, 400]) as tf.Tensor2D;
    y = tf.relu(fc1(y));
    y = tf.relu(fc2(y));
    return fc3(y);
  };
}

function mlp(): Forward {
  const [a, b] = [linear(784, 256), linear(256, 10)];
  return (x) => b(tf.relu(a(x as tf.Tensor2D)));
}

function training(net: Forward, shape: number[]): Step {
  const x = tf.randomNormal(shape);
  const labels = tf.oneHot(tf.randomUniform([shape[0]!], 0, 10, 'int32') as tf.Tensor1D, 10) as tf.Tensor2D;
  return descending(() => tf.losses.softmaxCrossEntropy(labels, net(x)) as tf.Scalar);
}

/** SGD with momentum on a loss. */
function descending(lossOf: () => tf.Scalar): Step {
  const optimizer = tf.train.momentum(0.001, 0.9);
  return async () => {
    const loss = optimizer.minimize(lossOf, true)!;
    await loss.data();
    loss.dispose();
  };
}

/** Runs `work` tidied and waits for one element of its result. */
function computing(work: () => tf.Tensor): Step {
  return async () => {
    const first = tf.tidy(() => tf.slice(tf.reshape(work(), [-1]), 0, 1));
    await first.data();
    first.dispose();
  };
}

const rows = (n: number): [number, number] => [Math.max(1, n / 1000), Math.min(n, 1000)];
const TINY = 1000;

const setups: Readonly<Record<string, (n: number) => Step>> = {
  lenet: (n) => training(lenet(), [n, 32, 32, 3]),
  resnet8: (n) => training(resnet8(parameter), [n, 32, 32, 3]),
  mlp: (n) => training(mlp(), [n, 784]),
  transformer: (n) => {
    const net = transformer(parameter);
    const x = tf.randomNormal([n, 64, 64]);
    return descending(() => tf.mean(tf.square(net(x))) as tf.Scalar);
  },
  'lenet-forward': (n) => {
    const net = lenet();
    const x = tf.randomNormal([n, 32, 32, 3]);
    return async () => {
      const y = tf.tidy(() => net(x));
      await y.data();
      y.dispose();
    };
  },
  matmul: (n) => {
    const [a, b] = [tf.randomUniform([n, n]) as tf.Tensor2D, tf.randomUniform([n, n]) as tf.Tensor2D];
    return computing(() => tf.matMul(a, b));
  },
  softmax: (n) => {
    const x = tf.randomNormal(rows(n));
    return computing(() => tf.softmax(x));
  },
  layernorm: (n) => {
    const x = tf.randomNormal(rows(n));
    return computing(() => {
      const { mean, variance } = tf.moments(x, 1, true);
      return tf.mul(tf.sub(x, mean), tf.rsqrt(tf.add(variance, 1e-5)));
    });
  },
  elementwise: (n) => {
    const [a, b] = [tf.randomUniform([n]), tf.randomUniform([n])];
    return computing(() => tf.relu(tf.add(tf.mul(a, b), a)));
  },
  'tiny-add': () => {
    const [a, b] = [tf.tensor1d([1.5, 2]), tf.tensor1d([3.5, 4])];
    return () => {
      for (let i = 0; i < TINY; i++) tf.add(a, b).dispose();
    };
  },
  'tiny-backward': () => {
    const [a, b] = [tf.tensor1d([1.5, 2]), tf.tensor1d([3.5, 4])];
    const gradient = tf.grad((x: tf.Tensor) => tf.sum(tf.mul(x, b)));
    return () => {
      for (let i = 0; i < TINY; i++) gradient(a).dispose();
    };
  },
};

const register = {
  cpu: () => import('@tensorflow/tfjs-backend-cpu'),
  wasm: async () => {
    const { setThreadsCount, setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
    setWasmPaths(new URL('.', import.meta.resolve('@tensorflow/tfjs-backend-wasm')).pathname);
    setThreadsCount(1);
  },
  webgpu: () => import('@tensorflow/tfjs-backend-webgpu'),
} as const;

/** TensorFlow.js on one of its backends, the CPU's with one thread. */
export async function tfjs(backend: keyof typeof register): Promise<Peer> {
  await register[backend]();
  // Its advice for Node.js would be printed between the results.
  tf.env().set('PROD', true);
  if (!(await tf.setBackend(backend))) throw new Error(`tfjs: its backend ${backend} does not start`);
  await tf.ready();
  return {
    name: `tfjs-${backend}`,
    version: tf.version_core,
    ...(backend === 'webgpu' && { adapter: await adapterText() }),
    setup: (caseName): Setup | undefined => {
      const [family, size] = parseCase(caseName);
      const make = setups[family];
      return make && (() => make(size));
    },
  };
}
