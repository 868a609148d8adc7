// nn.utils against PyTorch: reparametrised weights, clipping, packed sequences; and edges.
import { readFileSync } from 'node:fs';
import { reference } from '@kindling/device-reference';
import {
  full,
  linspace,
  manualSeed,
  ones,
  setDefaultDevice,
  type Tensor,
  tensor,
  zeros,
} from '@kindling/tensor';
import { beforeAll, describe, expect, it } from 'vitest';
import * as nn from '../src/index.js';
import { camelKeys, expectNear } from './support/records.js';

/** Made by fixtures/record-utils.py with PyTorch 1.13. */
const expected = JSON.parse(readFileSync(new URL('fixtures/utils.json', import.meta.url), 'utf8'));
const { utils } = nn;

beforeAll(() => {
  setDefaultDevice(reference());
});

const near = (t: Tensor, values: number[], what: string): void =>
  expectNear(t.dataSync(), values, what, 1e-5, 5e-6);
const input = (): Tensor => tensor(expected.x).view(4, 3);

describe('weightNorm', () => {
  for (const dim of [0, null]) {
    it(`along ${dim}`, () => {
      const record = expected[`weight_norm ${dim === null ? 'None' : dim}`];
      manualSeed(1);
      const m = utils.weightNorm(new nn.Linear(3, 2), 'weight', { dim });
      expect(Object.keys(m.stateDict())).toEqual(record.keys);
      const y = m(input());
      near(y, record.y, 'output');
      y.square().sum().backward();
      expect([...m.getParameter('weight_g').shape]).toEqual(record.shape);
      near(m.getParameter('weight_g').grad!, record.g, 'gradient of g');
      near(m.getParameter('weight_v').grad!, record.v, 'gradient of v');
      const copy = m.clone();
      m.getParameter('weight_g').detach().mul_(2);
      near(copy(input()), record.y, 'the copy');
      m.getParameter('weight_g').detach().div_(2);
      utils.removeWeightNorm(m);
      expect(Object.keys(m.stateDict()).sort()).toEqual(['bias', 'weight']);
      near(m(input()), record.y, 'without the norm');
      expect(() => utils.removeWeightNorm(m)).toThrow("weight_norm of 'weight' not found in Linear");
      expect(() => utils.weightNorm(copy)).toThrow('Cannot register two weight_norm hooks');
      utils.removeWeightNorm(copy);
      expect(Object.keys(copy.stateDict()).sort()).toEqual(['bias', 'weight']);
      near(copy(input()), record.y, 'the copy without the norm');
      utils.weightNorm(copy, 'weight', { dim });
      near(copy(input()), record.y, 'the copy with the norm again');
    });
  }
});

describe('spectralNorm', () => {
  it('follows the largest singular value', () => {
    const record = expected.spectral_norm;
    manualSeed(2);
    const m = utils.spectralNorm(new nn.Linear(3, 2));
    expect(Object.keys(m.stateDict())).toEqual(record.keys);
    const y = m(input());
    near(y, record.y1, 'first output');
    y.square().sum().backward();
    near(m.getParameter('weight_orig').grad!, record.grad, 'gradient');
    near(m(input()), record.y2, 'second output');
    near(m.eval()(input()), record.y3, 'in evaluation');
    near(m.getBuffer('weight_u'), record.u, 'u');
    near(m.getBuffer('weight_v'), record.v, 'v');
    const copy = m.clone();
    for (const each of [m, copy]) {
      utils.removeSpectralNorm(each);
      expect(Object.keys(each.stateDict()).sort()).toEqual(['bias', 'weight']);
      near(each(input()), record.y3, 'without the norm');
    }
  });

  it('takes the second dim of transposed convolutions', () => {
    const record = expected['spectral_norm conv'];
    manualSeed(3);
    const m = utils.spectralNorm(new nn.ConvTranspose1d(2, 3, 2), 'weight', { nPowerIterations: 3 });
    expect([...m.getBuffer('weight_u').shape]).toEqual(record.u);
    near(m(linspace(-1, 1, 8).view(1, 2, 4)), record.y, 'output');
  });
});

describe('clipping', () => {
  for (const norm of [2, 1, Number.POSITIVE_INFINITY]) {
    it(`by the ${norm}-norm`, () => {
      const record = expected[`clip ${norm === Number.POSITIVE_INFINITY ? 'inf' : `${norm}.0`}`];
      manualSeed(4);
      const m = new nn.Linear(3, 2);
      m(input()).square().sum().backward();
      const total = utils.clipGradNorm_(m.parameters(), 0.7, { normType: norm });
      near(total.reshape(1), [record.total], 'norm');
      [...m.parameters()].forEach((p, i) => {
        near(p.grad!, record.grads[i], `gradient ${i}`);
      });
    });
  }

  it('by value, of one tensor, of none, and of infinities', () => {
    const p = new nn.Parameter(zeros(3));
    expect(utils.clipGradNorm_([p], 1).dataSync()[0]).toBe(0);
    p.grad = tensor([-3, 0.5, 2]);
    utils.clipGradValue_(p, 1);
    expect(Array.from(p.grad.dataSync())).toEqual([-1, 0.5, 1]);
    p.grad = full([3], Number.POSITIVE_INFINITY);
    expect(() => utils.clipGradNorm_(p, 1, { errorIfNonfinite: true })).toThrow('non-finite');
  });

  it('parameters as a vector and back', () => {
    const m = new nn.Linear(2, 1);
    const vector = utils.parametersToVector(m.parameters());
    expect([...vector.shape]).toEqual([3]);
    utils.vectorToParameters(ones(3), m.parameters());
    expect(Array.from(m.weight.dataSync())).toEqual([1, 1]);
    expect(() => utils.vectorToParameters(ones(4), m.parameters())).toThrow(
      'expected a vector of 3 elements',
    );
  });
});

describe('packed sequences', () => {
  const { rnn } = utils;
  const padded = (): Tensor => linspace(-1, 1, 30).view(5, 3, 2);

  const make = {
    LSTM: (o: object): nn.Module => new nn.LSTM(2, 3, o),
    GRU: (o: object): nn.Module => new nn.GRU(2, 3, o),
    RNN: (o: object): nn.Module => new nn.RNN(2, 3, o),
  };

  for (const cls of ['LSTM', 'GRU', 'RNN'] as const) {
    it(`run through ${cls}`, () => {
      const record = expected[`packed ${cls}`];
      manualSeed(5);
      const m = make[cls](camelKeys(record.kwargs));
      const x = padded().requiresGrad_();
      const packed = rnn.packPaddedSequence(x, [2, 5, 3], { enforceSorted: false });
      expect([...packed.batchSizes]).toEqual(record.batch_sizes);
      near(packed.data.detach(), record.data, 'packed');
      const [output, states] = m(packed) as [nn.utils.rnn.PackedSequence, Tensor | Tensor[]];
      const [y, sizes] = rnn.padPackedSequence(output, { paddingValue: -7 });
      near(y.detach(), record.y, 'output');
      expect(Array.from(sizes.dataSync())).toEqual(record.sizes);
      const all = Array.isArray(states) ? states : [states];
      all.forEach((s, i) => {
        near(s.detach(), record.h[i], `state ${i}`);
      });
      all.reduce((sum, s) => sum.add(s.sum()), y.square().sum()).backward();
      near(x.grad!, record.grad, 'gradient of the input');
      near(m.getParameter('weight_hh_l0').grad!, record.weight, 'gradient of a weight');
    });
  }

  it('come and go', () => {
    const sequences = [ones(1, 2), ones(3, 2).mul(2), ones(2, 2).mul(3)];
    const back = rnn.unpackSequence(rnn.packSequence(sequences, { enforceSorted: false }));
    back.forEach((s, i) => {
      expect(Array.from(s.dataSync())).toEqual(Array.from(sequences[i]!.dataSync()));
    });
    expect([...rnn.padSequence(sequences, { batchFirst: true, paddingValue: 9 }).shape]).toEqual([3, 3, 2]);
    expect(() => rnn.packSequence(sequences)).toThrow('pass enforceSorted: false');
    expect(() => rnn.packPaddedSequence(ones(2, 2), [3, 1])).toThrow('greater than 0 and at most 2');
    expect(() => rnn.packPaddedSequence(ones(2, 2), [1])).toThrow('equal to batch_size');
  });
});
