// A second opinion: on operators that both libraries have, Kindling's outputs and gradients are those of tfjs-core.
import '@kindling/autograd';
import './support/quiet.js';
import { reference } from '@kindling/device-reference';
import { laidOut, type Tensor, uniformDraws } from '@kindling/tensor';
import '@tensorflow/tfjs-backend-cpu';
// The main file for Node.js has the operations only.
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
// The gradient of prod calls this as a method.
import '@tensorflow/tfjs-core/dist/public/chained_ops/reshape.js';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type OpPair, opPairs } from './support/op-pairs.js';

const device = reference();
/** Both compute in single precision, with other polynomials here and there. */
const [RELATIVE, ABSOLUTE] = [1e-5, 2e-6];

interface Answer {
  readonly shape: readonly number[];
  readonly values: ArrayLike<number>;
}

function expectSame(name: string, actual: Answer, expected: Answer): void {
  expect(actual.shape, `shape of ${name}`).toEqual(expected.shape);
  Array.from(expected.values).forEach((x, i) => {
    const allowed = ABSOLUTE + RELATIVE * Math.abs(x);
    const difference = Math.abs(actual.values[i]! - x);
    if (!(Number.isFinite(x) && difference <= allowed))
      expect.fail(`${name}, element ${i}: ${actual.values[i]}, tfjs-core gives ${x}`);
  });
}

interface Draws {
  readonly inputs: readonly { readonly shape: readonly number[]; readonly values: readonly number[] }[];
  /** Weights of the output's elements in the number whose gradient is taken. */
  readonly weight: (count: number) => number[];
}

function draw({ shapes, low, high }: OpPair, seed: number): Draws {
  const next = uniformDraws(seed);
  const list = (count: number, from: number, to: number): number[] =>
    Array.from({ length: count }, () => Math.fround(from + (to - from) * next()));
  const inputs = shapes.map((shape) => ({
    shape,
    values: list(tf.util.sizeFromShape([...shape]), low, high),
  }));
  const weights = list(64 * 64, -1, 1);
  return { inputs, weight: (count) => weights.slice(0, count) };
}

/** The output and the gradient for each input. */
function kindlingAnswers({ kindling }: OpPair, { inputs, weight }: Draws): Answer[] {
  const leaves = inputs.map(({ shape, values }) => laidOut(values, shape, 'float32', 'contiguous', device));
  for (const x of leaves) x.requiresGrad = true;
  const y = kindling(...leaves);
  y.backward({ gradient: laidOut(weight(y.numel()), y.shape, 'float32', 'contiguous', device) });
  const answer = (t: Tensor): Answer => ({
    shape: t.shape,
    values: t.detach().contiguous().dataSync() as Float32Array,
  });
  return [y, ...leaves.map((x) => x.grad!)].map(answer);
}

function tfjsAnswers({ tfjs }: OpPair, { inputs, weight }: Draws): Answer[] {
  const answers: Answer[] = [];
  tf.tidy(() => {
    const leaves = inputs.map(({ shape, values }) => tf.tensor([...values], [...shape], 'float32'));
    const y = tfjs(...leaves);
    const gradients = tf.grads(tfjs)(leaves, tf.tensor(weight(y.size), y.shape));
    for (const t of [y, ...gradients]) answers.push({ shape: t.shape, values: t.dataSync().slice() });
  });
  return answers;
}

beforeAll(() => tf.setBackend('cpu'));

describe(`${opPairs.length} operators`, () => {
  it.each(opPairs.map((p) => [p.name, p] as const))('%s', (_, operator) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 30 }), (seed) => {
        const draws = draw(operator, seed);
        const [actual, expected] = [kindlingAnswers(operator, draws), tfjsAnswers(operator, draws)];
        actual.forEach((answer, i) => {
          expectSame(i === 0 ? 'output' : `gradient of input ${i - 1}`, answer, expected[i]!);
        });
      }),
      { numRuns: 5 },
    );
  });
});
