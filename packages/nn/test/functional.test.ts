// Functions that are no module's: sampling on grids, Gumbel softmax, attention, forms in place.
import { readFileSync } from 'node:fs';
import { reference } from '@kindling/device-reference';
import {
  drawUniform,
  manualSeed,
  ones,
  randn,
  setDefaultDevice,
  type Tensor,
  tensor,
  zeros,
} from '@kindling/tensor';
import { beforeAll, describe, expect, it } from 'vitest';
import * as nn from '../src/index.js';
import { expectNear } from './support/records.js';

const F = nn.functional;
/** Made by fixtures/record-functional.py with PyTorch 1.13. */
const recorded = JSON.parse(readFileSync(new URL('fixtures/functional.json', import.meta.url), 'utf8'));

beforeAll(() => {
  setDefaultDevice(reference());
});

const made = (values: number[], shape: number[]): Tensor => tensor(values, { dtype: 'float32' }).view(shape);
const near = (t: Tensor, values: number[], what: string): void =>
  expectNear(t.detach().dataSync(), values, what, 2e-5, 1e-5);

describe('gridSample', () => {
  for (const r of recorded.grid) {
    it(`${r.dims} dims, ${r.mode}, ${r.padding}, corners ${r.align ? 'aligned' : 'not aligned'}`, () => {
      const x = made(r.x, r.xs).requiresGrad_();
      const grid = made(r.grid, r.gs).requiresGrad_();
      const y = F.gridSample(x, grid, { mode: r.mode, paddingMode: r.padding, alignCorners: r.align });
      near(y, r.y, 'output');
      y.square().sum().backward();
      near(x.grad!, r.dx, 'gradient of the input');
      if (r.mode === 'nearest') expect(grid.grad).toBeNull();
      else near(grid.grad!, r.dgrid, 'gradient of the grid');
    });
  }

  it('says what it cannot take', () => {
    expect(() => F.gridSample(ones(1, 1, 2, 2), ones(1, 1, 1, 3))).toThrow('gridSample: expected input');
    expect(() => F.gridSample(ones(1, 1, 2, 2, 2), ones(1, 1, 1, 1, 3), { mode: 'bicubic' })).toThrow(
      'bicubic',
    );
  });
});

it('affineGrid', () => {
  for (const r of recorded.affine)
    near(F.affineGrid(made(r.theta, r.ts), r.size, { alignCorners: r.align }), r.y, `${r.size} ${r.align}`);
});

it('gumbelSoftmax draws as PyTorch', () => {
  const { logits, soft, hard } = recorded.gumbel;
  manualSeed(6);
  near(F.gumbelSoftmax(made(logits, [3, 4]), { tau: 0.7 }), soft, 'soft');
  manualSeed(6);
  near(F.gumbelSoftmax(made(logits, [3, 4]), { hard: true, dim: 0 }), hard, 'hard');
});

it('scaledDotProductAttention: causal is its mask, and the fifth argument of nothing', () => {
  const [q, k, v] = [randn(2, 3, 4), randn(2, 3, 4), randn(2, 3, 5)];
  const mask = ones(3, 3, { dtype: 'bool' }).tril();
  const causal = F.scaledDotProductAttention(q, k, v, { isCausal: true });
  near(F.scaledDotProductAttention(q, k, v, { attnMask: mask }), Array.from(causal.dataSync()), 'bool mask');
  const bias = tensor(
    [
      [0, -Infinity, -Infinity],
      [0, 0, -Infinity],
      [0, 0, 0],
    ],
    { dtype: 'float32' },
  );
  near(F.scaledDotProductAttention(q, k, v, { attnMask: bias }), Array.from(causal.dataSync()), 'float mask');
  near(causal.select(1, 0), Array.from(v.select(1, 0).dataSync()), 'the first sees itself alone');
  near(
    F.scaledDotProductAttention(q, k, v, { scale: 0 }).select(1, 0),
    Array.from(v.mean(1).dataSync()),
    'no scores: the mean',
  );
  expect(() => F.scaledDotProductAttention(q, k, v, { attnMask: mask, isCausal: true })).toThrow('not both');
  expect(() => F.scaledDotProductAttention(q, randn(2, 3, 3), v)).toThrow('expected query [*, L, E]');
});

it("multiHeadAttentionForward is the module's", () => {
  manualSeed(3);
  const m = new nn.MultiheadAttention(4, 2);
  const [q, k] = [randn(3, 2, 4), randn(5, 2, 4)];
  const [y, w] = m(q, k, k);
  const [z, u] = F.multiHeadAttentionForward(
    q,
    k,
    k,
    4,
    2,
    m.inProjWeight,
    m.inProjBias,
    null,
    null,
    false,
    0,
    m.outProj.weight,
    m.outProj.bias,
  );
  near(z, Array.from(y.detach().dataSync()), 'output');
  near(u!, Array.from(w!.detach().dataSync()), 'weights');
});

it('forms in place change their input', () => {
  const run = (fn: (x: Tensor) => Tensor): number[] => {
    const x = tensor([-2, 1], { dtype: 'float32' });
    expect(fn(x)).toBe(x);
    return Array.from(x.dataSync());
  };
  expect(run(F.relu_)).toEqual([0, 1]);
  expect(run((x) => F.leakyRelu_(x, 0.5))).toEqual([-1, 1]);
  expect(run((x) => F.elu_(x, { alpha: 0 }))[1]).toBe(1);
  expect(run((x) => F.threshold_(x, 0, 7))).toEqual([7, 1]);
  expect(run((x) => F.hardtanh_(x, { minVal: -0.5 }))).toEqual([-0.5, 1]);
  expect(run((x) => F.rrelu_(x, { lower: 0.25, upper: 0.25 }))).toEqual([-0.5, 1]);
});

it('dropout refuses what is no probability, and passes in evaluation', () => {
  expect(() => F.dropout(ones(1), 1.5)).toThrow('has to be between 0 and 1, but got 1.5');
  expect(() => F.dropout1d(ones(1))).toThrow('Expected 2D or 3D input');
  const x = ones(3);
  expect(F.dropout(x, { training: false })).toBe(x);
  expect(F.alphaDropout(x)).toBe(x);
  expect(F.dropout(zeros(0, 3), 0.5).shape).toEqual([0, 3]);
  expect(() => new nn.Dropout(-1)).toThrow('Dropout: dropout probability');
});

it('integers: convolutions and averages stay whole, margins and distances become floats', () => {
  const whole = (values: number[], ...shape: number[]): Tensor =>
    tensor(values, { dtype: 'int64' }).view(shape);
  const expectWhole = (t: Tensor, values: number[]): void => {
    expect(t.dtype).toBe('int64');
    expect(Array.from(t.dataSync())).toEqual(values);
  };
  const x = whole([-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5], 1, 2, 6);
  const strided = { bias: whole([5], 1), stride: 2, padding: 1 };
  expectWhole(F.conv1d(x, whole([1, -2, 3, 4], 1, 2, 2), strided), [17, 19, 31, 19]);
  expectWhole(F.convTranspose1d(whole([1, 2, -3], 1, 1, 3), whole([1, 5], 1, 1, 2)), [1, 7, 7, -15]);
  const image = whole([-7, 2, 3, 4, -5, 6, 7, 8, -10], 1, 1, 3, 3);
  expectWhole(F.conv2d(image, whole([1, 2, 3, -4], 1, 1, 2, 2)), [29, -31, -17, 71]);
  expectWhole(F.avgPool2d(image, 2, 1), [-1, 1, 3, 0]);
  const inside = { padding: 1, countIncludePad: false };
  expectWhole(F.avgPool2d(image, 2, 1, inside), [-7, -2, 2, 3, -1, -1, 1, 4, 5, 3, 0, -2, 7, 7, -1, -10]);
  const [a, b, t] = [whole([-3, 1, 9], 3), whole([-7, -4, 8], 3), whole([1, -1, 1], 3)];
  near(F.marginRankingLoss(a, b, t, { margin: 1 }), [2], 'margin');
  near(F.marginRankingLoss(a, b, t), [5 / 3], 'no margin');
  // The difference wraps as bytes do, before ε makes it a float.
  const bytes = (...values: number[]): Tensor => tensor(values, { dtype: 'uint8' });
  near(F.pairwiseDistance(bytes(6, 0, 2), bytes(2, 6, 9), { eps: 1 }), [354.2965], 'distance');
});

it('rrelu draws slopes as PyTorch: one for each element that is not positive', () => {
  manualSeed(3);
  const x = tensor([-1, 2, -3, -4, 0, -1], { dtype: 'float32' }).requiresGrad_();
  const y = F.rrelu(x, { training: true });
  y.sum().backward();
  near(y, [-0.132105872, 2, -0.55421263, -1.144095778, 0, -0.28236872], 'output');
  near(x.grad!, [0.132105872, 1, 0.184737548, 0.286023945, 0.161443129, 0.28236872], 'gradient');
  // The stream stands where PyTorch's does: five numbers of float64 on.
  const next = randn(1).dataSync()[0]!;
  manualSeed(3);
  drawUniform(new Float64Array(5), 0, 1);
  expect(randn(1).dataSync()[0]).toBe(next);
  near(F.rrelu(ones(2, 2), { training: true }), [1, 1, 1, 1], 'nothing to draw');
});
