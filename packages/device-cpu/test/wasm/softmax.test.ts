// Softmax over its whole range: how accurate, where it ends in 0, and what is not finite.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WasmKernels } from '../../src/wasm/index.js';
import { TestHeap } from './heap.js';

const heap = new TestHeap(true);
const kernels = new WasmKernels(heap);

function softmax(row: readonly number[], log = false): number[] {
  heap.clear();
  const x = heap.view('float32', [1, row.length], (i) => row[i]);
  const y = heap.view('float32', [1, row.length], () => 7);
  expect(kernels.softmax(x, log, y)).toBe(true);
  expect(heap.marginsIntact(y)).toBe(true);
  return [...heap.read(y)];
}

/** Relative errors of a result: two units in the last place of the exponential, and a rounding each of sum and quotient. */
const RELATIVE = 4 * 2 ** -23;
/** Exponentials below become 0. */
const SMALLEST = 2 ** -125;

const single = fc.double({ min: -120, max: 0, noNaN: true }).map(Math.fround);

describe('softmax', () => {
  it('is within a few units in the last place, down to where it is 0', () => {
    fc.assert(
      fc.property(fc.array(single, { minLength: 1, maxLength: 70 }), (rest) => {
        const row = [0, ...rest];
        const powers = row.map(Math.exp);
        const sum = powers.reduce((a, b) => a + b, 0);
        softmax(row).forEach((y, i) => {
          const want = powers[i] / sum;
          if (powers[i] < SMALLEST * (1 - 1e-4)) expect(y).toBe(0);
          else if (powers[i] > SMALLEST * (1 + 1e-4))
            expect(Math.abs(y - want)).toBeLessThanOrEqual(RELATIVE * want);
        });
      }),
    );
  });

  it('of infinities and NaN', () => {
    const { NaN: nan, NEGATIVE_INFINITY: low, POSITIVE_INFINITY: high } = Number;
    expect(softmax([low, 0, low, low, 0])).toEqual([0, 0.5, 0, 0, 0.5]);
    expect(softmax([low, 0], true)).toEqual([low, 0]);
    for (const row of [[low, low], [0, nan, 1], Array.from({ length: 40 }, (_, i) => (i === 37 ? nan : i))])
      for (const log of [false, true]) expect(softmax(row, log)).toEqual(row.map(() => nan));
    expect(softmax([high, 0, high])).toEqual([nan, nan, nan]);
  });
});
