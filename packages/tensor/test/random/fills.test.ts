// In-place fills, factories and generator states against what PyTorch drew.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { reference } from '@kindling/device-reference';
import * as k from '@kindling/tensor';
import { type DType, Generator, manualSeed, type Tensor, tensor, zeros } from '@kindling/tensor';
import { describe, expect, it } from 'vitest';
import { withoutSync } from '../support.js';

k.setDefaultDevice(reference());

const fixtures: { fills: any[]; layouts: any[]; others: any[]; states: any[] } = JSON.parse(
  readFileSync(new URL('./fixtures/random.json', import.meta.url), 'utf8'),
);

const camel = (name: string): string => name.replace(/_(?=[a-z])(.)/g, (_, c: string) => c.toUpperCase());
const call = (t: Tensor, method: string, args: readonly unknown[]): Tensor =>
  (t as unknown as Record<string, (...a: unknown[]) => Tensor>)[camel(method)]!(...args);
const numbers = (t: Tensor): number[] => Array.from(t.to('float64').dataSync());

/** float32's rounding, or float16's step: those differ where PyTorch computes in float32. */
const tolerance: Partial<Record<DType, number>> = { float32: 1e-6, float64: 1e-12, float16: 1e-3 };

function expectClose(got: readonly number[], want: readonly (number | string)[], dtype: DType): void {
  expect(got.length).toBe(want.length);
  const rtol = tolerance[dtype] ?? 1e-12;
  want.forEach((given, i) => {
    const w = Number(given);
    expect(Math.abs(got[i]! - w), `element ${i}: ${got[i]} for ${w}`).toBeLessThanOrEqual(
      rtol * Math.max(1, Math.abs(w)),
    );
  });
}

describe('fills', () => {
  it.each(fixtures.fills.map((f) => [`${f.method}(${f.args}) of ${f.n} ${f.dtype}`, f]))('%s', (_, f) => {
    manualSeed(3);
    const t = zeros(f.n, { dtype: f.dtype });
    expect(call(t, f.method, f.args)).toBe(t);
    expect(t.version).toBeGreaterThan(0);
    expectClose(numbers(t), f.values, f.dtype);
    // The stream stands where PyTorch's does.
    expect(k.rand(1).itemSync()).toBe(f.after);
  });

  const views: Record<string, (b: Tensor) => Tensor> = {
    transposed: (b) => b.t(),
    strided: (b) => b.slice(1, { step: 2 }),
    permuted: (b) => b.view(2, 3, 8).permute(2, 0, 1),
    column: (b) => b.narrow(1, 1, 1),
  };
  it.each(fixtures.layouts.map((f) => [`${f.method} of a ${f.view} tensor`, f]))('%s', (_, f) => {
    manualSeed(11);
    const base = zeros(6, 8);
    call(views[f.view]!(base), f.method, f.args);
    expectClose(numbers(base), f.base, 'float32');
  });

  it('draws nothing for an empty tensor', () => {
    manualSeed(1);
    const first = k.rand(1).itemSync();
    manualSeed(1);
    zeros(0, 3).uniform_();
    expect(k.rand(1).itemSync()).toBe(first);
  });

  it('takes options by name and a generator of its own', () => {
    const generator = new Generator().manualSeed(4);
    const a = zeros(3).uniform_({ from: 2, to: 3, generator });
    const b = zeros(3).uniform_(2, 3, { generator: new Generator().manualSeed(4) });
    expect(numbers(a)).toEqual(numbers(b));
    expect(zeros(3).normal_({ std: 0, mean: 2 }).toArraySync()).toEqual([2, 2, 2]);
    expect(zeros(2).bernoulli_({ p: 1 }).toArraySync()).toEqual([1, 1]);
  });

  it('refuses what PyTorch refuses', () => {
    expect(() => zeros(2, { dtype: 'int64' }).uniform_()).toThrow(k.DTypeError);
    expect(() => zeros(2).uniform_(2, 1)).toThrow(/from=2 > to=1/);
    expect(() => zeros(2).normal_(0, -1)).toThrow(/std >= 0/);
    expect(() => zeros(2).exponential_(-1)).toThrow(/lambda/);
    expect(() => zeros(2).geometric_(0)).toThrow(/in \(0, 1\)/);
    expect(() => zeros(2).cauchy_(0, 0)).toThrow(/sigma/);
    expect(() => zeros(2).logNormal_(0, 0)).toThrow(/std > 0/);
    expect(() => zeros(2).bernoulli_(1.5)).toThrow(/\[0, 1\]/);
    expect(() => zeros(2).bernoulli_(tensor([1, 0]))).toThrow(k.DTypeError);
    expect(() => zeros(2).random_(5, 5)).toThrow(/less than 'to'/);
    expect(() => zeros(2, { dtype: 'uint8' }).random_(300)).toThrow(/out of bounds for uint8/);
    expect(() => zeros(1).expand(3).uniform_()).toThrow(/single memory location/);
    expect(() => k.randperm(-1)).toThrow(k.ValueError);
    expect(() => k.normal(0, 1)).toThrow(/size/);
    expect(() => k.multinomial(tensor([0.5, 0.5]), 3)).toThrow(/without replacement/);
    expect(() => k.multinomial(tensor([0.5, -0.5]), 1)).toThrow(/element < 0/);
    expect(() => k.multinomial(tensor([0, 0], { dtype: 'float32' }), 1)).toThrow(/sum of probabilities/);
    expect(() => k.multinomial(tensor([1, 2]), 1)).toThrow(k.DTypeError);
    expect(() => k.multinomial(zeros(1, 1, 1), 1)).toThrow(/1 or 2 dim/);
    expect(() => k.rand(-1)).toThrow(k.ShapeError);
  });
});

describe('factories', () => {
  const mean = k.arange(6).to('float32').view(2, 3);
  const std = tensor([0.5, 1, 2]);
  // torch.linspace(0, 1, 12) in float32.
  const p = tensor(Array.from({ length: 12 }, (_, i) => i))
    .div(11)
    .view(3, 4);
  const w = tensor([
    [1, 2, 3, 4],
    [4, 0, 1, 0],
  ]).to('float32');
  const x = zeros(3, 4).t();
  const draws: Record<string, () => Tensor> = {
    randLike: () => k.randLike(x),
    randnLike: () => k.randnLike(zeros(6, 4).t()),
    randintLike: () => k.randintLike(x, 3, 9),
    expanded: () => k.randLike(zeros(1, 4).expand(3, 4)),
    randperm: () => k.randperm(10, { dtype: 'int32' }),
    randint: () => k.randint(7, [5], { dtype: 'float32' }),
    'normal tensors': () => k.normal(mean, std),
    'normal mean': () => k.normal(mean),
    'normal mean, number': () => k.normal(mean, 2),
    'normal number, std': () => k.normal(1, std),
    'normal numbers': () => k.normal(1, 0.5, [2, 9]),
    bernoulli: () => k.bernoulli(p),
    'bernoulli transposed': () => k.bernoulli(p.t()),
    'bernoulli float64': () => k.bernoulli(p.to('float64')),
    'bernoulli p': () => k.bernoulli(zeros(6), 0.25),
    'bernoulli_ tensor': () => zeros(3, 4, { dtype: 'int64' }).bernoulli_(tensor([0.1, 0.4, 0.6, 0.9])),
    'multinomial 1': () => k.multinomial(w, 1),
    'multinomial 2': () => k.multinomial(w, 2),
    'multinomial replacement': () => k.multinomial(w, 9, true),
    'multinomial float64': () => k.multinomial(w.to('float64'), 9, { replacement: true }),
    'multinomial vector': () => k.multinomial(w.select(0, 0), 4),
  };
  it.each<[string, any]>(fixtures.others.map((f: any) => [f.label, f]))('%s', (label, f) => {
    manualSeed(21);
    const t = draws[label]!();
    expect([t.shape, t.dtype]).toEqual([f.shape, f.dtype]);
    expectClose(numbers(t), f.values, f.dtype);
  });

  it('multinomial draws the same on a device that cannot block', async () => {
    const slow = withoutSync(reference());
    for (const [count, again] of [
      [1, false],
      [2, false],
      [9, true],
      [1, true],
    ] as const) {
      for (const dtype of ['float32', 'float64'] as const) {
        const here = k.multinomial(w.to(dtype), count, again, { generator: new Generator().manualSeed(6) });
        const there = k.multinomial(
          tensor(w.toArraySync() as number[][], { dtype, device: slow }),
          count,
          again,
          {
            generator: new Generator().manualSeed(6),
          },
        );
        expect(await there.toArray()).toEqual(here.toArraySync());
      }
    }
  });

  it('asks for a gradient where told, and gives shapes by list', () => {
    expect(k.randn([2, 3], { dtype: 'float64' }).shape).toEqual([2, 3]);
    expect(k.rand().shape).toEqual([]);
    expect(k.randint(0, 5, []).shape).toEqual([]);
    expect(k.randperm(0).shape).toEqual([0]);
  });
});

describe('Generator', () => {
  const sha = (g: Generator): string => createHash('sha256').update(g.getState()).digest('hex');
  const steps: Record<string, (g: Generator) => unknown> = {
    fresh: () => undefined,
    seeded: (g) => g.manualSeed(5),
    'after 3 normals': (g) => k.randn(3, { generator: g }),
    'after 700 uniforms': (g) => k.rand(700, { generator: g }),
    'after 1 normal': (g) => k.randn(1, { generator: g }),
    'seed -1': (g) => g.manualSeed(-1),
    'seed 2**40 + 17': (g) => g.manualSeed(2 ** 40 + 17),
  };

  it("has PyTorch's states, byte for byte", () => {
    const g = new Generator();
    for (const { label, sha256, initialSeed } of fixtures.states) {
      steps[label]!(g);
      expect(sha(g), label).toBe(sha256);
      expect(String(g.initialSeed()), label).toBe(initialSeed);
    }
  });

  it('goes on from a state, the kept normal included', () => {
    const g = new Generator().manualSeed(9);
    k.randn(3, { generator: g });
    const state = g.getState();
    const [a, b] = [g, new Generator().setState(state)].map((from) =>
      numbers(k.randn(20, { generator: from })),
    );
    expect(a).toEqual(b);
    expect(sha(new Generator().setState(state).clone())).toBe(sha(new Generator().setState(state)));
  });

  it('refuses seeds and states that are none', () => {
    const g = new Generator();
    expect(() => g.manualSeed(1.5)).toThrow(/integer/);
    expect(() => g.manualSeed(1n << 64n)).toThrow(/64 bits/);
    expect(() => g.setState(new Uint8Array(7))).toThrow(/5056 bytes/);
    expect(() => g.setState(new Uint8Array(5056))).toThrow(/no state/);
    expect(() => g.setState([] as never)).toThrow(k.ValueError);
  });

  it('is seeded as a whole, and forked', () => {
    expect(manualSeed(7)).toBe(k.defaultGenerator);
    expect(k.initialSeed()).toBe(7);
    const state = k.getRngState();
    const inside = k.forkRng(() => k.rand(2).toArraySync());
    expect(k.rand(2).toArraySync()).toEqual(inside);
    k.setRngState(state);
    expect(k.rand(2).toArraySync()).toEqual(inside);
    expect(k.seed()).toBe(k.initialSeed());
  });
});
