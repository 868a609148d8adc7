// Matrix products against double precision: every kernel, tails, strides, bias, batches.
import type { View } from '@kindling/tensor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WasmKernels } from '../../src/wasm/index.js';
import { noise, rowMajor, TestHeap } from './heap.js';

const heap = new TestHeap(true);
const kernels = new WasmKernels(heap);

/** Products of doubles, and of magnitudes, which bound the rounding error. */
function expected(a: View, b: View, bias?: View): { value: Float64Array; bound: Float64Array } {
  const [m, k] = a.shape.slice(-2);
  const n = b.shape.at(-1)!;
  const [x, y] = [heap.read(a), heap.read(b)];
  const batch = x.length / Math.max(1, m * k) || 1;
  const from = bias && heap.read(bias);
  const value = new Float64Array(batch * m * n);
  const bound = new Float64Array(batch * m * n);
  for (let z = 0; z < batch; z++)
    for (let i = 0; i < m; i++)
      for (let j = 0; j < n; j++) {
        const at = (z * m + i) * n + j;
        if (from) {
          value[at] = from[i * n + j];
          bound[at] = Math.abs(value[at]);
        }
        for (let p = 0; p < k; p++) {
          const term = x[(z * m + i) * k + p] * y[(z * k + p) * n + j];
          value[at] += term;
          bound[at] += Math.abs(term);
        }
      }
  return { value, bound };
}

function close(output: View, { value, bound }: ReturnType<typeof expected>, depth: number): void {
  const actual = heap.read(output);
  expect(actual.length).toBe(value.length);
  let worst = 0;
  for (let i = 0; i < value.length; i++) {
    // Each of `depth` additions rounds once, each product once.
    const allowed = (depth + 2) * 2 ** -24 * bound[i];
    const error = Math.abs(actual[i] - value[i]);
    worst = Math.max(worst, error === 0 ? 0 : error / allowed);
  }
  expect(worst).toBeLessThanOrEqual(1);
  expect(heap.marginsIntact(output)).toBe(true);
}

type Layout = 'rows' | 'columns' | 'spaced';

function operand(shape: readonly number[], layout: Layout, seed: number): View {
  const random = noise(seed);
  const d = shape.length;
  if (layout === 'rows') return heap.view('float32', shape, random);
  if (layout === 'spaced') {
    const strides = rowMajor([...shape.slice(0, -1), shape[d - 1] + 1]).map((s) => 2 * s);
    return heap.view('float32', shape, random, strides, 3);
  }
  const strides = rowMajor([...shape.slice(0, -2), shape[d - 1], shape[d - 2]]);
  [strides[d - 2], strides[d - 1]] = [strides[d - 1], strides[d - 2]];
  return heap.view('float32', shape, random, strides, 1);
}

const layout = fc.constantFrom<Layout>('rows', 'columns', 'spaced');
const sizes = fc.tuple(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 0, max: 40 }),
);

describe('matmul', () => {
  it('agrees with double precision in any size and layout', () => {
    fc.assert(
      fc.property(sizes, layout, layout, fc.integer(), ([m, n, k], left, right, seed) => {
        heap.clear();
        const [a, b] = [operand([m, k], left, seed), operand([k, n], right, seed + 1)];
        const c = heap.view('float32', [m, n], () => 7);
        expect(kernels.matmul(a, b, c)).toBe(true);
        close(c, expected(a, b), k);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['beyond a block of columns', 33, 530, 9, 'columns', 'columns'],
    ['beyond a block of depth', 35, 21, 1500, 'rows', 'columns'],
    ['beyond a block of rows', 150, 9, 40, 'rows', 'spaced'],
    ['packed rows of B', 37, 523, 260, 'rows', 'rows'],
    ['packed columns of A', 301, 13, 270, 'columns', 'rows'],
    ['one row', 1, 300, 70, 'rows', 'rows'],
    ['three rows', 3, 67, 70, 'rows', 'rows'],
  ] as const)('%s', (_, m, n, k, left, right) => {
    heap.clear();
    const [a, b] = [operand([m, k], left, 1), operand([k, n], right, 2)];
    const c = heap.view('float32', [m, n], () => 7);
    expect(kernels.matmul(a, b, c)).toBe(true);
    close(c, expected(a, b), k);
  });

  it('multiplies batches, broadcast ones too', () => {
    heap.clear();
    const a = operand([2, 3, 5, 7], 'rows', 1);
    const b = heap.view('float32', [2, 3, 7, 6], noise(2), [42, 0, 6, 1]);
    const c = heap.view('float32', [2, 3, 5, 6], () => 7);
    expect(kernels.matmul(a, b, c)).toBe(true);
    close(c, expected(a, b), 7);
  });

  it.each<[string, number, number, number, 'rows' | 'columns', 'rows' | 'columns']>([
    ['few rows', 2, 40, 9, 'rows', 'rows'],
    ['panels', 9, 21, 8, 'columns', 'rows'],
    ['dots', 7, 9, 30, 'rows', 'columns'],
    ['packed', 35, 20, 17, 'rows', 'columns'],
  ])('multiplies batches at once: %s', (_, m, n, k, left, right) => {
    heap.clear();
    const [a, b] = [operand([5, m, k], left, 1), operand([5, k, n], right, 2)];
    const c = heap.view('float32', [5, m, n], () => 7);
    expect(kernels.matmul(a, b, c)).toBe(true);
    close(c, expected(a, b), k);
  });

  it('adds a row of bias', () => {
    fc.assert(
      fc.property(sizes, layout, layout, fc.integer(), ([m, n, k], left, right, seed) => {
        heap.clear();
        const [a, b] = [operand([m, k], left, seed), operand([k, n], right, seed + 1)];
        const bias = heap.view('float32', [m, n], noise(seed + 2), [0, 1]);
        const c = heap.view('float32', [m, n], () => 7);
        expect(kernels.addmm(bias, a, b, c)).toBe(true);
        close(c, expected(a, b, bias), k + 1);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps NaN and infinities in their rows and columns', () => {
    heap.clear();
    const a = heap.view('float32', [5, 6], (i) => (i === 8 ? Number.NaN : 1));
    const b = heap.view('float32', [6, 9], (i) => (i === 4 ? Number.POSITIVE_INFINITY : 1));
    const c = heap.view('float32', [5, 9], () => 7);
    kernels.matmul(a, b, c);
    const want = Array.from({ length: 45 }, (_, i) =>
      Math.floor(i / 9) === 1 ? Number.NaN : i % 9 === 4 ? Number.POSITIVE_INFINITY : 6,
    );
    expect([...heap.read(c)]).toEqual(want);
  });

  it('leaves other dtypes and layouts alone', () => {
    heap.clear();
    const double = heap.view('float64', [2, 2], () => 1);
    expect(kernels.matmul(double, double, double)).toBe(false);
    const single = heap.view('float32', [2, 2], () => 1);
    const columns = heap.view('float32', [2, 2], () => 1, [1, 2]);
    expect(kernels.matmul(single, single, columns)).toBe(false);
  });

  it('runs on an unshared memory', () => {
    const plain = new TestHeap(false, 32);
    const [a, c] = [plain.view('float32', [2, 2], (i) => i), plain.view('float32', [2, 2], () => 7)];
    expect(new WasmKernels(plain).matmul(a, a, c)).toBe(true);
    expect([...plain.read(c)]).toEqual([2, 3, 6, 11]);
  });
});
