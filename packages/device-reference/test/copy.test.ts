// copy: every pair of layouts, and conversions as PyTorch's.
import { type DType, dtypes } from '@kindling/tensor';
import { describe, expect, it } from 'vitest';
import { broadcast, device, layouts, output, values, view } from './support/bench.js';

describe.each(dtypes)('%s', (dtype) => {
  const given = [0, 1, 1, 0, 0, 1];
  it.each(layouts.flatMap((p) => layouts.map((q) => [p, q] as const)))('%s to %s', (p, q) => {
    const target = output(dtype, [2, 3], q);
    device.copy(view(dtype, [2, 3], given, p), target);
    expect(values(target)).toEqual(given);
  });

  it.each(dtypes)('to %s and back', (other) => {
    const [there, back] = [output(other, [6]), output(dtype, [6])];
    device.copy(view(dtype, [6], given), there);
    device.copy(there, back);
    expect(values(back)).toEqual(given);
  });

  it('repeats a broadcast source, copies 0-d, leaves empty', () => {
    const target = output(dtype, [2, 3]);
    device.copy(broadcast(view(dtype, [3], [1, 0, 1]), 0, 2), target);
    expect(values(target)).toEqual([1, 0, 1, 1, 0, 1]);
    const scalar = output(dtype, []);
    device.copy(view(dtype, [], [0]), scalar);
    expect(values(scalar)).toEqual([0]);
    device.copy(output(dtype, [0, 2]), output(dtype, [0, 2]));
  });
});

it.each<[DType, DType, number[], number[]]>([
  ['float32', 'int32', [1.9, -1.9, 0.5], [1, -1, 0]],
  ['float64', 'int64', [1.9, -1.9, 2 ** 40 + 0.5], [1, -1, 2 ** 40]],
  ['float32', 'uint8', [200.7, 256.7, -1.5], [200, 0, 255]],
  ['float32', 'bool', [0, 0.1, Number.NaN], [0, 1, 1]],
  ['int32', 'uint8', [256, -1, 255], [0, 255, 255]],
  ['int64', 'int32', [2 ** 32 + 5, -1, 7], [5, -1, 7]],
  ['float64', 'float32', [0.1, 1e300, Number.NaN], [Math.fround(0.1), Infinity, Number.NaN]],
  ['float64', 'float16', [0.1, 65519, 65520], [0.0999755859375, 65504, Infinity]],
  ['float32', 'float16', [2 ** -24, 2 ** -25, 3 * 2 ** -25], [2 ** -24, 0, 2 ** -23]],
  ['float64', 'float16', [2049, 2051, -0], [2048, 2052, -0]],
])('%s to %s', (from, to, given, expected) => {
  const target = output(to, [3]);
  device.copy(view(from, [3], given), target);
  expect(values(target)).toEqual(expected);
});
