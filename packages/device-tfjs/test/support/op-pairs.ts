// Operators that Kindling and tfjs-core both have: the same function of the same inputs, written for each.
import { functional as F } from '@kindling/nn';
import * as k from '@kindling/tensor';
import * as tf from '@tensorflow/tfjs-core';

/** One operator. Inputs are drawn uniformly from [low, high) in the given shapes; both sides must give one tensor. */
export interface OpPair {
  readonly name: string;
  readonly shapes: readonly (readonly number[])[];
  readonly low: number;
  readonly high: number;
  readonly kindling: (...x: k.Tensor[]) => k.Tensor;
  readonly tfjs: (...x: tf.Tensor[]) => tf.Tensor;
}

type Kindling = OpPair['kindling'];
type Tfjs = OpPair['tfjs'];

const pair = (
  name: string,
  shapes: readonly (readonly number[])[],
  kindling: Kindling,
  tfjs: Tfjs,
  [low, high] = [-2, 2],
): OpPair => ({ name, shapes, low: low!, high: high!, kindling, tfjs });

const matrix = [[3, 4]];
const both = [
  [3, 4],
  [3, 4],
];
/** Operands that are broadcast against one another. */
const mixed = [
  [2, 1, 4],
  [3, 1],
];

/** Which columns a condition takes. */
const chosen = [1, 0, 0, 1];

const f = tf.scalar;
const unary: OpPair[] = (
  [
    ['exp', (x) => x.exp(), tf.exp],
    ['expm1', (x) => x.expm1(), tf.expm1],
    ['log', (x) => x.log(), tf.log, [0.1, 4]],
    ['log1p', (x) => x.log1p(), tf.log1p, [-0.8, 4]],
    ['sqrt', (x) => x.sqrt(), tf.sqrt, [0.1, 4]],
    ['rsqrt', (x) => x.rsqrt(), tf.rsqrt, [0.1, 4]],
    ['reciprocal', (x) => x.reciprocal(), tf.reciprocal, [0.2, 3]],
    ['square', (x) => x.square(), tf.square],
    ['abs', (x) => x.abs(), tf.abs],
    ['neg', (x) => x.neg(), tf.neg],
    ['floor', (x) => x.floor(), tf.floor],
    ['ceil', (x) => x.ceil(), tf.ceil],
    ['round', (x) => x.round(), tf.round],
    ['sign', (x) => x.sign(), tf.sign],
    ['sin', (x) => x.sin(), tf.sin],
    ['cos', (x) => x.cos(), tf.cos],
    ['tan', (x) => x.tan(), tf.tan, [-1.2, 1.2]],
    ['asin', (x) => x.asin(), tf.asin, [-0.9, 0.9]],
    ['acos', (x) => x.acos(), tf.acos, [-0.9, 0.9]],
    ['atan', (x) => x.atan(), tf.atan],
    ['sinh', (x) => x.sinh(), tf.sinh],
    ['cosh', (x) => x.cosh(), tf.cosh],
    ['tanh', (x) => x.tanh(), tf.tanh],
    ['asinh', (x) => x.asinh(), tf.asinh],
    ['acosh', (x) => x.acosh(), tf.acosh, [1.2, 4]],
    ['atanh', (x) => x.atanh(), tf.atanh, [-0.9, 0.9]],
    ['erf', (x) => x.erf(), tf.erf],
    ['sigmoid', (x) => x.sigmoid(), tf.sigmoid],
    ['logsigmoid', (x) => F.logsigmoid(x), tf.logSigmoid],
    ['relu', (x) => F.relu(x), tf.relu],
    ['relu6', (x) => F.relu6(x), tf.relu6, [-3, 9]],
    ['elu', (x) => F.elu(x), tf.elu],
    ['selu', (x) => F.selu(x), tf.selu],
    ['leakyRelu', (x) => F.leakyRelu(x, 0.2), (x) => tf.leakyRelu(x, 0.2)],
    ['softplus', (x) => F.softplus(x), tf.softplus],
    ['clamp', (x) => x.clamp(-1, 0.5), (x) => tf.clipByValue(x, -1, 0.5)],
    ['pow of a number', (x) => x.pow(3), (x) => tf.pow(x, f(3))],
  ] as const satisfies (readonly [string, Kindling, Tfjs, (readonly [number, number])?])[]
).map(([name, kindling, tfjs, range]) =>
  pair(name, matrix, kindling as Kindling, tfjs as Tfjs, range as [number, number] | undefined),
);

const binary: OpPair[] = [
  pair('add, broadcast', mixed, (x, y) => x.add(y), tf.add as Tfjs),
  pair('sub, broadcast', mixed, (x, y) => x.sub(y), tf.sub as Tfjs),
  pair('mul, broadcast', mixed, (x, y) => x.mul(y), tf.mul as Tfjs),
  pair('div, broadcast', mixed, (x, y) => x.div(y), tf.div as Tfjs, [0.3, 2]),
  pair('pow', both, (x, y) => x.pow(y), tf.pow as Tfjs, [0.2, 2]),
  pair('maximum', both, (x, y) => x.maximum(y), tf.maximum as Tfjs),
  pair('minimum', both, (x, y) => x.minimum(y), tf.minimum as Tfjs),
  pair('atan2', both, (x, y) => x.atan2(y), tf.atan2 as Tfjs, [0.2, 2]),
  pair('squaredDifference', both, (x, y) => x.sub(y).square(), tf.squaredDifference as Tfjs),
  pair(
    'where',
    both,
    (x, y) => k.where(k.tensor(chosen, { dtype: 'bool', device: x.device }), x, y),
    (x, y) => tf.where(tf.tensor1d(chosen, 'bool'), x!, y!),
  ),
  pair('prelu', [[3, 4], [1]], (x, w) => F.prelu(x, w), tf.prelu as Tfjs, [-1, 1]),
];

const reductions: OpPair[] = [
  pair(
    'sum',
    matrix,
    (x) => x.sum(),
    (x) => tf.sum(x),
  ),
  pair(
    'sum over a dim',
    [[2, 3, 4]],
    (x) => x.sum(1, { keepdim: true }),
    (x) => tf.sum(x, 1, true),
  ),
  pair(
    'mean over a dim',
    matrix,
    (x) => x.mean(0),
    (x) => tf.mean(x, 0),
  ),
  pair(
    'max over a dim',
    matrix,
    (x) => x.amax(1),
    (x) => tf.max(x, 1),
  ),
  pair(
    'min over a dim',
    matrix,
    (x) => x.amin(0),
    (x) => tf.min(x, 0),
  ),
  pair(
    'prod',
    matrix,
    (x) => x.prod(1),
    (x) => tf.prod(x, 1),
    [0.5, 1.5],
  ),
  pair(
    'logsumexp',
    matrix,
    (x) => x.logsumexp(1),
    (x) => tf.logSumExp(x, 1),
  ),
  pair(
    'variance',
    matrix,
    (x) => x.var(1, { correction: 0 }),
    (x) => tf.moments(x, 1).variance,
  ),
  pair(
    'norm',
    matrix,
    (x) => x.norm(),
    (x) => tf.norm(x),
  ),
  pair(
    'cumsum',
    matrix,
    (x) => x.cumsum(1),
    (x) => tf.cumsum(x, 1),
  ),
  pair(
    'softmax',
    matrix,
    (x) => x.softmax(1),
    (x) => tf.softmax(x),
  ),
  pair(
    'logSoftmax',
    matrix,
    (x) => x.logSoftmax(1),
    (x) => tf.logSoftmax(x),
  ),
];

const movements: OpPair[] = [
  pair(
    'transpose',
    [[2, 3, 4]],
    (x) => x.permute(2, 0, 1),
    (x) => tf.transpose(x, [2, 0, 1]),
  ),
  pair(
    'reshape',
    matrix,
    (x) => x.reshape(2, 6),
    (x) => tf.reshape(x, [2, 6]),
  ),
  pair(
    'cat',
    both,
    (x, y) => k.cat([x, y], 1),
    (x, y) => tf.concat([x!, y!], 1),
  ),
  pair(
    'stack',
    both,
    (x, y) => k.stack([x, y], 1),
    (x, y) => tf.stack([x!, y!], 1),
  ),
  pair(
    'narrow',
    matrix,
    (x) => x.narrow(1, 1, 2),
    (x) => tf.slice(x, [0, 1], [3, 2]),
  ),
  pair(
    'flip',
    matrix,
    (x) => x.flip(1),
    (x) => tf.reverse(x, 1),
  ),
  pair(
    'repeat',
    matrix,
    (x) => x.repeat(2, 1),
    (x) => tf.tile(x, [2, 1]),
  ),
  pair(
    'pad',
    matrix,
    (x) => F.pad(x, [1, 2, 0, 1]),
    (x) =>
      tf.pad(x, [
        [0, 1],
        [1, 2],
      ]),
  ),
  pair(
    'indexSelect',
    [[5, 4]],
    (x) => x.indexSelect(0, k.tensor([4, 0, 4], { dtype: 'int64', device: x.device })),
    (x) => tf.gather(x, tf.tensor1d([4, 0, 4], 'int32'), 0),
  ),
];

/** Between channels first and last. */
const last = (x: tf.Tensor): tf.Tensor4D => tf.transpose(x as tf.Tensor4D, [0, 2, 3, 1]);
const first = (x: tf.Tensor): tf.Tensor => tf.transpose(x, [0, 3, 1, 2]);
const filter = (w: tf.Tensor): tf.Tensor4D => tf.transpose(w as tf.Tensor4D, [2, 3, 1, 0]);
const images = [2, 3, 6, 6];
const classes = [1, 3, 0];

const networks: OpPair[] = [
  pair(
    'matmul',
    [
      [3, 4],
      [4, 5],
    ],
    (a, b) => a.matmul(b),
    (a, b) => tf.matMul(a!, b!),
  ),
  pair(
    'matmul, batched and transposed',
    [
      [2, 3, 4],
      [2, 5, 4],
    ],
    (a, b) => a.matmul(b.mT),
    (a, b) => tf.matMul(a!, b!, false, true),
  ),
  pair(
    'dot',
    [[5], [5]],
    (a, b) => a.dot(b),
    (a, b) => tf.dot(a!, b!),
  ),
  pair(
    'outer',
    [[3], [4]],
    (a, b) => a.outer(b),
    (a, b) => tf.outerProduct(a as tf.Tensor1D, b as tf.Tensor1D),
  ),
  pair(
    'linear',
    [[3, 4], [5, 4], [5]],
    (x, w, b) => F.linear(x, w, b),
    (x, w, b) => tf.add(tf.matMul(x!, w!, false, true), b!),
  ),
  pair(
    'conv2d',
    [images, [4, 3, 3, 3]],
    (x, w) => F.conv2d(x, w),
    (x, w) => first(tf.conv2d(last(x!), filter(w!), 1, 'valid')),
  ),
  pair(
    'conv2d, stride and padding',
    [images, [4, 3, 3, 3]],
    (x, w) => F.conv2d(x, w, { stride: 2, padding: 1 }),
    (x, w) => first(tf.conv2d(last(x!), filter(w!), 2, 1)),
  ),
  pair(
    'convTranspose2d',
    [
      [2, 4, 4, 4],
      [4, 3, 3, 3],
    ],
    (x, w) => F.convTranspose2d(x, w),
    (x, w) => first(tf.conv2dTranspose(last(x!), filter(w!), [2, 6, 6, 3], 1, 'valid')),
  ),
  pair(
    'maxPool2d',
    [images],
    (x) => F.maxPool2d(x, 2),
    (x) => first(tf.maxPool(last(x!), 2, 2, 'valid')),
  ),
  pair(
    'avgPool2d',
    [images],
    (x) => F.avgPool2d(x, 3, { stride: 1 }),
    (x) => first(tf.avgPool(last(x!), 3, 1, 'valid')),
  ),
  pair(
    'batchNorm, in evaluation',
    [images, [3], [3]],
    (x, w, b) =>
      F.batchNorm(
        x,
        k.tensor([0.1, 0.2, 0.3], { device: x.device }),
        k.tensor([1, 2, 3], { device: x.device }),
        { weight: w, bias: b },
      ),
    (x, w, b) =>
      first(
        tf.batchNorm(
          last(x!),
          tf.tensor1d([0.1, 0.2, 0.3]),
          tf.tensor1d([1, 2, 3]),
          b as tf.Tensor1D,
          w as tf.Tensor1D,
          1e-5,
        ),
      ),
  ),
  pair(
    'crossEntropy',
    matrix,
    (x) => F.crossEntropy(x, k.tensor(classes, { dtype: 'int64', device: x.device })),
    (x) => tf.losses.softmaxCrossEntropy(tf.oneHot(classes, 4), x!),
  ),
  pair(
    'mseLoss',
    both,
    (x, y) => F.mseLoss(x, y),
    (x, y) => tf.losses.meanSquaredError(y!, x!),
  ),
  pair(
    'l1Loss',
    both,
    (x, y) => F.l1Loss(x, y),
    (x, y) => tf.losses.absoluteDifference(y!, x!),
  ),
  pair(
    'huberLoss',
    both,
    (x, y) => F.huberLoss(x, y),
    (x, y) => tf.losses.huberLoss(y!, x!),
  ),
  pair(
    'binaryCrossEntropyWithLogits',
    both,
    (x, y) => F.binaryCrossEntropyWithLogits(x, y.sigmoid()),
    (x, y) => tf.losses.sigmoidCrossEntropy(tf.sigmoid(y!), x!),
  ),
];

export const opPairs: readonly OpPair[] = [...unary, ...binary, ...reductions, ...movements, ...networks];
