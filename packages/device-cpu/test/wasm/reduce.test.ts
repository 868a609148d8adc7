// Reductions, softmax and copies against double precision and plain loops, in any layout.
import type { DType, ReduceKind, View } from '@kindling/tensor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WasmKernels } from '../../src/wasm/index.js';
import { noise, rowMajor, TestHeap } from './heap.js';

const heap = new TestHeap(true);
const kernels = new WasmKernels(heap);
const sizeOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

/** A view whose dims are `order`ed in memory, with its dims in their usual order. */
function permuted(shape: readonly number[], order: readonly number[], fill: (i: number) => number): View {
  const inMemory = rowMajor(order.map((d) => shape[d]));
  const strides = shape.map((_, d) => inMemory[order.indexOf(d)]);
  return heap.view('float32', shape, fill, strides, 2);
}

const orderOf = (n: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray(
    Array.from({ length: n }, (_, i) => i),
    { minLength: n, maxLength: n },
  );
const shaped = fc
  .array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 3 })
  .chain((shape) =>
    fc.tuple(fc.constant(shape), orderOf(shape.length), fc.integer({ min: 0, max: shape.length })),
  );

const folds: Record<string, (a: number, b: number) => number> = {
  sum: (a, b) => a + b,
  prod: (a, b) => a * b,
  max: Math.max,
  min: Math.min,
};
const identities: Record<string, number> = { sum: 0, prod: 1, max: -Infinity, min: Infinity };
/** Unit roundoff. */
const u = 2 ** -24;
/** Terms that are added in float32 before their sum joins a float64 total. */
const BLOCK = 32;
/** Dims in row-major order, for which every kernel has code. */
const isRowMajor = (order: readonly number[]): boolean => order.every((d, i) => d === i);

describe('reductions', () => {
  it.each(['sum', 'prod', 'max', 'min'] as const)('%s', (kind) => {
    fc.assert(
      fc.property(shaped, fc.integer(), ([shape, order, kept], seed) => {
        heap.clear();
        const random = noise(seed);
        const x = permuted(shape, order, () => (kind === 'prod' ? 1 + random() / 8 : random()));
        const y = heap.view('float32', shape.slice(0, kept), () => 7);
        const isNative = kernels.reduce(kind, x, y);
        if (isRowMajor(order)) expect(isNative).toBe(true);
        if (!isNative) return;
        const xs = heap.read(x);
        const size = sizeOf(shape.slice(kept));
        const actual = heap.read(y);
        actual.forEach((value, i) => {
          let [want, magnitude] = [identities[kind], 0];
          for (let j = 0; j < size; j++) {
            want = folds[kind](want, xs[i * size + j]);
            magnitude += Math.abs(xs[i * size + j]);
          }
          const roundings = Math.min(size, BLOCK) + 1;
          if (kind === 'sum') expect(Math.abs(value - want)).toBeLessThanOrEqual(roundings * u * magnitude);
          else if (kind === 'prod') expect(Math.abs(value / want - 1)).toBeLessThanOrEqual(size * 2 * u);
          else expect(value).toBe(want);
        });
        expect(heap.marginsIntact(y)).toBe(true);
      }),
    );
  });

  it('a long sum errs no more than one of 32 terms', () => {
    const big = new TestHeap(true, 600);
    const [n, allowed] = [8_000_000, (BLOCK + 1) * u];
    const x = big.view('float32', [n], () => 0.1);
    const y = big.view('float32', [], () => 7);
    expect(new WasmKernels(big).reduce('sum', x, y)).toBe(true);
    expect(Math.abs(big.read(y)[0] / (n * Math.fround(0.1)) - 1)).toBeLessThan(allowed);
    const columns = big.view('float32', [9], () => 7);
    const rows = { ...x, shape: [9, 100_000], strides: [1, 9] };
    expect(new WasmKernels(big).reduce('sum', rows, columns)).toBe(true);
    for (const sum of big.read(columns)) {
      expect(Math.abs(sum / (100_000 * Math.fround(0.1)) - 1)).toBeLessThan(allowed);
    }
  });

  it('maxima and minima keep NaN, wherever it stands', () => {
    for (const kind of ['max', 'min'] as const)
      for (let n = 1; n < 40; n++)
        for (const at of [0, n >> 1, n - 1]) {
          heap.clear();
          const x = heap.view('float32', [2, n], (i) => (i === n + at ? Number.NaN : i));
          const y = heap.view('float32', [2], () => 7);
          kernels.reduce(kind, x, y);
          expect([...heap.read(y)]).toEqual([kind === 'max' ? n - 1 : 0, Number.NaN]);
          const columns = heap.view('float32', [n], () => 7);
          kernels.reduce(kind, { ...x, shape: [n, 2], strides: [1, n] }, columns);
          expect(heap.read(columns)[at]).toBe(Number.NaN);
        }
  });

  it('positions of the first largest and smallest, or first NaN', () => {
    fc.assert(
      fc.property(shaped, fc.integer(), fc.constantFrom('max', 'min'), ([shape, order, kept], seed, kind) => {
        heap.clear();
        const random = noise(seed);
        const x = permuted(
          shape,
          order,
          () => [1, 2, 2, 3, -Infinity, Infinity, 0, Number.NaN][Math.floor((random() + 1) * 3.6)],
        );
        const y = heap.view('int64', shape.slice(0, kept), () => 7);
        const isNative = kernels.argReduce(kind, x, y);
        if (isRowMajor(order)) expect(isNative).toBe(true);
        if (!isNative) return;
        const xs = heap.read(x);
        const size = sizeOf(shape.slice(kept));
        heap.read(y).forEach((place, i) => {
          const row = [...xs.subarray(i * size, (i + 1) * size)];
          const nan = row.findIndex(Number.isNaN);
          expect(place).toBe(
            nan >= 0 ? nan : row.indexOf(kind === 'max' ? Math.max(...row) : Math.min(...row)),
          );
        });
      }),
    );
  });

  it('leaves what it has no code for', () => {
    heap.clear();
    const x = heap.view('float32', [2, 2], () => 1);
    expect(
      kernels.reduce(
        'any' as ReduceKind,
        x,
        heap.view('bool', [2], () => 0),
      ),
    ).toBe(false);
    expect(
      kernels.reduce(
        'sum',
        heap.view('float32', [2, 0], () => 1),
        heap.view('float32', [2], () => 7),
      ),
    ).toBe(false);
  });
});

describe('softmax', () => {
  const rows = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 70 }));
  /** Exponentials below become 0. */
  const SMALLEST = 2 ** -125;
  /** Some units of the numbers below the normal ones, whose errors are not relative. */
  const BELOW = 8 * 2 ** -149;

  it.each([false, true])('and its gradient, log: %s', (log) => {
    fc.assert(
      fc.property(rows, fc.integer(), fc.constantFrom(1, 30, 200), ([m, n], seed, scale) => {
        heap.clear();
        const random = noise(seed);
        const x = heap.view('float32', [m, n], () => scale * random());
        const [y, g, gx] = [0, 1, 2].map((k) => heap.view('float32', [m, n], k === 1 ? random : () => 7));
        expect(kernels.softmax(x, log, y)).toBe(true);
        expect(kernels.softmaxGrad(g, y, log, gx)).toBe(true);
        const [xs, ys, gs, gxs] = [x, y, g, gx].map((v) => heap.read(v));
        for (let i = 0; i < m; i++) {
          const at = i * n;
          const row = [...xs.subarray(at, at + n)];
          const high = Math.max(...row);
          const total = row.reduce((s, v) => s + Math.exp(v - high), 0);
          // The exponentials' shifts, weighed by themselves, are ln n at most; a lane adds up n / 4 of them; the total is rounded.
          const ofTotal = Math.log(n) + 4 + n / 4 + 4;
          let dot = 0;
          let size = 0;
          for (let j = 0; j < n; j++) {
            const want = log ? row[j] - high - Math.log(total) : Math.exp(row[j] - high) / total;
            // The difference to the maximum rounds, by u times itself, and its exponential follows and adds 2 ulp.
            const shift = Math.abs(row[j] - high);
            const allowed = log
              ? u * (2 * shift + 2 * Math.log(n) + 1 + ofTotal)
              : u * (shift + 5 + ofTotal) * want + SMALLEST;
            expect(Math.abs(ys[at + j] - want)).toBeLessThanOrEqual(allowed);
            dot += log ? gs[at + j] : gs[at + j] * ys[at + j];
            size += Math.abs(log ? gs[at + j] : gs[at + j] * ys[at + j]);
          }
          for (let j = 0; j < n; j++) {
            const factor = log ? Math.exp(ys[at + j]) : ys[at + j];
            const want = log ? gs[at + j] - factor * dot : factor * (gs[at + j] - dot);
            // The sum rounds n / 4 times and thrice more; the exponential (2 ulp), its product and the difference follow.
            const slope = Math.abs(gs[at + j]) * (log ? 1 : 2 * factor);
            const allowed = u * (slope + factor * size * (n / 4 + 3 + 6)) + BELOW * (1 + size);
            expect(Math.abs(gxs[at + j] - want)).toBeLessThanOrEqual(allowed);
          }
        }
        expect(heap.marginsIntact(y) && heap.marginsIntact(gx)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('gives NaN where the row has NaN, ∞ or nothing but −∞, and 0 at −∞', () => {
    heap.clear();
    const inf = Number.POSITIVE_INFINITY;
    const x = heap.view(
      'float32',
      [4, 5],
      (i) =>
        [
          [1, 2, Number.NaN],
          [1, inf],
          [-inf, -inf, -inf, -inf, -inf],
          [0, -inf, 0, -inf, -inf],
        ][Math.floor(i / 5)][i % 5] ?? 0,
    );
    const [y, z] = [heap.view('float32', [4, 5], () => 7), heap.view('float32', [4, 5], () => 7)];
    kernels.softmax(x, false, y);
    kernels.softmax(x, true, z);
    const [a, b] = [heap.read(y), heap.read(z)];
    expect([...a.subarray(0, 5)].every(Number.isNaN) && [...b.subarray(0, 5)].every(Number.isNaN)).toBe(true);
    expect(a[6]).toBe(Number.NaN);
    expect([...a.subarray(10, 15)].every(Number.isNaN) && [...b.subarray(10, 15)].every(Number.isNaN)).toBe(
      true,
    );
    expect([...a.subarray(15)]).toEqual([0.5, 0, 0.5, 0, 0]);
    expect([...b.subarray(15)]).toEqual([Math.fround(-Math.LN2), -inf, Math.fround(-Math.LN2), -inf, -inf]);
  });
});

describe('copy', () => {
  it('between any layouts', () => {
    const pair = fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: 0, maxLength: 4 })
      .chain((shape) => fc.tuple(fc.constant(shape), orderOf(shape.length), orderOf(shape.length)));
    fc.assert(
      fc.property(pair, fc.integer(), fc.boolean(), ([shape, left, right], seed, broadcast) => {
        heap.clear();
        let x = permuted(shape, left, noise(seed));
        if (broadcast && shape.length > 0)
          x = { ...x, strides: x.strides.map((s, d) => (d === left[0] ? 0 : s)) };
        const y = permuted(shape, right, () => 7);
        expect(kernels.copy(x, y)).toBe(true);
        expect([...heap.read(y)]).toEqual([...heap.read(x)]);
        expect(heap.marginsIntact(y)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('converts from and to float32', () => {
    heap.clear();
    const values = [0, 1, -1.5, 2.75, 300, Number.NaN, Number.POSITIVE_INFINITY, 1e-40, 2 ** 40];
    const x = heap.view('float32', [values.length], (i) => values[i]);
    const target = (dtype: DType): View => heap.view(dtype, [values.length], () => 7);
    const [whole, truth, double] = [target('int64'), target('bool'), target('float64')];
    for (const y of [whole, truth, double]) expect(kernels.copy(x, y)).toBe(true);
    expect([...heap.read(whole)]).toEqual([0, 1, -1, 2, 300, 0, 0, 0, 2 ** 40]);
    expect([...heap.read(truth)]).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect([...heap.read(double)]).toEqual(values.map(Math.fround));
    const bytes = heap.view('uint8', [5], (i) => 50 * i + 55);
    const singles = heap.view('float32', [5], () => 7);
    expect(kernels.copy(bytes, singles)).toBe(true);
    expect([...heap.read(singles)]).toEqual([55, 105, 155, 205, 255]);
    // A double that float32 has no room for is still true.
    expect(
      kernels.copy(
        heap.view('float64', [1], () => 1e-300),
        heap.view('bool', [1], () => 0),
      ),
    ).toBe(false);
  });
});
