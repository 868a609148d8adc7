// Initial values against PyTorch's, from their seeds.
import { readFileSync } from 'node:fs';
import { reference } from '@kindling/device-reference';
import { empty, manualSeed, ones, setDefaultDevice, type Tensor, zeros } from '@kindling/tensor';
import { beforeAll, describe, expect, it } from 'vitest';
import * as nn from '../src/index.js';
import { camelKeys, expectNear, sharedFile } from './support/records.js';

interface Case {
  name: string;
  shape: number[];
  kwargs: Record<string, unknown>;
  seed: number;
  values: number[];
}

/** Made by fixtures/record-init.py with PyTorch 1.13. */
const { cases, gains } = JSON.parse(readFileSync(new URL('fixtures/init.json', import.meta.url), 'utf8')) as {
  cases: Case[];
  gains: [string, number | null, number][];
};

/** Arguments that PyTorch requires. */
const required: Record<string, string> = { constant_: 'val', sparse_: 'sparsity' };
const camel = (name: string): string => Object.keys(camelKeys({ [name]: 0 }))[0]!;

beforeAll(() => {
  setDefaultDevice(reference());
});

describe('init', () => {
  for (const { name, shape, kwargs, seed, values } of cases) {
    it(`${name}(${JSON.stringify(shape)}, ${JSON.stringify(kwargs)})`, () => {
      const fill = (nn.init as any)[camel(name)] as (t: Tensor, ...rest: unknown[]) => Tensor;
      const { [required[name] ?? '']: first, ...options } = camelKeys(kwargs);
      manualSeed(seed);
      const t = empty(shape);
      expect(fill(t, ...(first === undefined ? [] : [first]), options)).toBe(t);
      expectNear(t.dataSync(), values, name, 2e-6, 2e-6);
    });
  }

  it('gains', () => {
    for (const [name, param, gain] of gains) expect(nn.init.calculateGain(name, param)).toBeCloseTo(gain, 12);
    expect(() => nn.init.calculateGain('swish')).toThrow('Unsupported nonlinearity swish');
  });

  it('takes positional arguments as PyTorch does, and leaves no graph', () => {
    const p = new nn.Parameter(zeros(3, 3));
    nn.init.uniform_(p, 2, 2);
    expect(Array.from(p.dataSync())).toEqual(new Array(9).fill(2));
    expect(p.isLeaf && p.requiresGrad).toBe(true);
  });

  it('says which shapes it cannot fill', () => {
    expect(() => nn.init.xavierUniform_(ones(3))).toThrow('fewer than 2 dimensions, got [3]');
    expect(() => nn.init.eye_(ones(1, 2, 3))).toThrow('eye_: Only tensors with 2 dimensions');
    expect(() => nn.init.dirac_(ones(3, 1, 2), 2)).toThrow('divisible by groups');
  });

  it('makes orthogonal matrices in any precision', () => {
    const q = nn.init.orthogonal_(empty([3, 4], { dtype: 'float64' }));
    const product = q.matmul(q.t()).dataSync();
    expectNear(product, [1, 0, 0, 0, 1, 0, 0, 0, 1], 'q·qᵀ', 1e-12, 0);
  });
});

describe('rng.json', () => {
  const path = sharedFile('oracle/rng.json');
  if (path === undefined) it('layers', (ctx) => ctx.skip('shared/oracle is absent'));
  const seeds = (path ? JSON.parse(readFileSync(path, 'utf8')) : {}) as Record<string, Record<string, any>>;
  for (const [seed, expected] of Object.entries(seeds)) {
    it(`layers of seed ${seed}`, () => {
      const check = (key: string, made: () => Record<string, Tensor>): void => {
        manualSeed(Number(seed));
        for (const [name, t] of Object.entries(made())) {
          const wanted = (name === '' ? expected[key] : expected[key][name]) as unknown[];
          expectNear(t.dataSync(), wanted.flat(4) as number[], `${key} ${name}`, 1e-6, 1e-6);
        }
      };
      check('Linear(4,3)', () => new nn.Linear(4, 3).stateDict());
      check('Embedding(5,3)', () => ({ '': new nn.Embedding(5, 3).weight.detach() }));
      check('LSTM(3,4)', () => new nn.LSTM(3, 4).stateDict());
      check('Conv2d(3,6,5)[0,0], bias', () => {
        const { weight, bias } = new nn.Conv2d(3, 6, 5);
        return { 0: weight.detach().select(0, 0).select(0, 0), 1: bias!.detach() };
      });
      check('orthogonal_(4,4)', () => ({ '': nn.init.orthogonal_(empty(4, 4)) }));
      check('trunc_normal_(3,7)', () => ({ '': nn.init.truncNormal_(empty(3, 7)) }));
      check('dropout(ones(30),0.5)', () => ({ '': nn.functional.dropout(ones(30), 0.5) }));
    });
  }
});
