// Host draws against PyTorch's recorded streams.
import {
  drawBernoulli,
  drawExponential,
  drawIntegers,
  drawMultinomial,
  drawNormal,
  drawPermutation,
  drawUniform,
  manualSeed,
} from '@kindling/tensor';
import { describe, expect, it } from 'vitest';
import { recorded } from './support.js';

const close = (got: ArrayLike<number>, want: readonly number[]): void => {
  expect(got.length).toBe(want.length);
  want.forEach((w, i) => {
    expect(Math.abs(got[i]! - w), `element ${i}: ${got[i]} for ${w}`).toBeLessThanOrEqual(
      1e-6 * Math.max(1, Math.abs(w)),
    );
  });
};
const f32 = (n: number): Float32Array => new Float32Array(n);

describe.each(['0', '42'])('seed %s', (seed) => {
  it('draws floats to 1e-6', (ctx) => {
    const want = recorded(ctx)[seed];
    const at = (fill: (out: Float32Array) => unknown, n: number): Float32Array => {
      manualSeed(BigInt(seed));
      const out = f32(n);
      fill(out);
      return out;
    };
    close(
      at((o) => drawUniform(o), 5),
      want['rand(5)'],
    );
    for (const n of [3, 15, 16, 37])
      close(
        at((o) => drawNormal(o), n),
        want[`randn(${n})`],
      );
    close(
      at((o) => drawUniform(o, -2, 3), 6),
      want['empty(6).uniform_(-2,3)'],
    );
    close(
      at((o) => drawNormal(o, 1, 2), 20),
      want['empty(20).normal_(1,2)'],
    );
    close(
      at((o) => drawExponential(o, 1), 6),
      want['empty(6).exponential_()'],
    );
    manualSeed(Number(seed));
    const parts = [drawNormal(f32(3)), drawUniform(f32(2)), drawNormal(f32(20))];
    parts.forEach((p, i) => {
      close(p, want['randn(3), rand(2), randn(20)'][i]);
    });
  });

  it('draws integers exactly', (ctx) => {
    const want = recorded(ctx)[seed];
    const p = Math.fround(0.3);
    manualSeed(Number(seed));
    expect(drawIntegers(new Array(12).fill(0), 0, 10)).toEqual(want['randint(0,10,(12,))']);
    manualSeed(Number(seed));
    expect(drawIntegers(new Array(6).fill(0), -5, 1000000)).toEqual(want['randint(-5,1000000,(6,))']);
    manualSeed(Number(seed));
    expect(drawPermutation(20)).toEqual(want['randperm(20)']);
    manualSeed(Number(seed));
    expect(drawMultinomial(Float32Array.of(0.1, 0.2, 0.3, 0.4), 10, true)).toEqual(
      want['multinomial([.1,.2,.3,.4],10,replacement)'],
    );
    manualSeed(Number(seed));
    const u = drawUniform(f32(20));
    expect(Array.from(u, (x) => Number(x < p))).toEqual(want['bernoulli(full(20,0.3))']);
    manualSeed(Number(seed));
    expect(drawBernoulli(new Array(30).fill(0), 0.5).map((x) => 2 * x)).toEqual(
      want['dropout(ones(30),0.5)'],
    );
  });
});
