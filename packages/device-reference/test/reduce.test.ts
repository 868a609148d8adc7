// reduce and argReduce: hand-written sums and positions, identities, NaN, wrap-around, every layout.
import { type DType, dtypes, isFloatingPoint, type ReduceKind } from '@kindling/tensor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { device, layouts, output, values, view } from './support/bench.js';

const rows = [1, 0, 3, 2, 2, 1];

function reduced(
  kind: ReduceKind,
  from: DType,
  to: DType,
  shape: number[],
  kept: number,
  given: number[],
  layout = layouts[0],
) {
  const result = output(to, shape.slice(0, kept));
  device.reduce(kind, view(from, shape, given, layout), result);
  return values(result);
}

describe.each(dtypes.filter((d) => d !== 'bool'))('%s', (dtype) => {
  const sum = isFloatingPoint(dtype) ? dtype : 'int64';
  it.each(layouts)('every kind over %s rows', (layout) => {
    const by = (kind: ReduceKind, to: DType) => reduced(kind, dtype, to, [2, 3], 1, rows, layout);
    expect(by('sum', sum)).toEqual([4, 5]);
    expect(by('prod', sum)).toEqual([0, 4]);
    expect(by('max', dtype)).toEqual([3, 2]);
    expect(by('min', dtype)).toEqual([0, 1]);
    expect(by('any', 'bool')).toEqual([1, 1]);
    expect(by('all', 'bool')).toEqual([0, 1]);
  });

  it.each(layouts)('positions of the first extremes in %s rows', (layout) => {
    const result = output('int64', [2]);
    device.argReduce('max', view(dtype, [2, 3], rows, layout), result);
    expect(values(result)).toEqual([2, 0]);
    device.argReduce('min', view(dtype, [2, 3], rows, layout), result);
    expect(values(result)).toEqual([1, 2]);
  });

  it('all dims, and none', () => {
    expect(reduced('sum', dtype, sum, [2, 3], 0, rows, 'transposed')).toEqual([9]);
    expect(reduced('sum', dtype, sum, [2, 3], 2, rows, 'transposed')).toEqual(rows);
  });

  it('identities', () => {
    const none = (kind: ReduceKind, to: DType) => reduced(kind, dtype, to, [2, 0], 1, []);
    expect(none('sum', sum)).toEqual([0, 0]);
    expect(none('prod', sum)).toEqual([1, 1]);
    expect(none('any', 'bool')).toEqual([0, 0]);
    expect(none('all', 'bool')).toEqual([1, 1]);
    if (isFloatingPoint(dtype)) expect(none('max', dtype)).toEqual([-Infinity, -Infinity]);
  });
});

it('NaN wins, and the first NaN is the position', () => {
  const given = [1, Number.NaN, 5, Number.NaN];
  expect(reduced('max', 'float32', 'float32', [4], 0, given)).toEqual([Number.NaN]);
  expect(reduced('min', 'float32', 'float32', [4], 0, given)).toEqual([Number.NaN]);
  const place = output('int64', []);
  for (const kind of ['max', 'min'] as const) {
    device.argReduce(kind, view('float32', [4], given), place);
    expect(values(place)).toEqual([1]);
    device.argReduce(kind, view('float32', [4], given.with(0, Number.NaN)), place);
    expect(values(place)).toEqual([0]);
  }
});

it('sums float32 in double precision, integers with wrap-around', () => {
  expect(reduced('sum', 'float32', 'float32', [3], 0, [2 ** 24, 1, 1])).toEqual([2 ** 24 + 2]);
  expect(reduced('sum', 'int32', 'int32', [2], 0, [2 ** 31 - 1, 1])).toEqual([-(2 ** 31)]);
  expect(reduced('prod', 'int32', 'int32', [3], 0, [65537, 65537, 3])).toEqual([
    Math.imul(65537 * 65537 - 2 ** 32, 3),
  ]);
});

it('converts to the output’s dtype before it reduces', () => {
  expect(reduced('sum', 'float64', 'int64', [2], 0, [1.5, 1.5])).toEqual([2]);
});

it('agrees with a fold on random rows', () => {
  fc.assert(
    fc.property(
      fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 20 }),
      (xs) => {
        expect(reduced('max', 'float32', 'float32', [xs.length], 0, xs)[0]).toBe(Math.max(...xs));
        expect(reduced('sum', 'float64', 'float64', [xs.length], 0, xs)[0]).toBe(
          xs.reduce((s, v) => s + v, 0),
        );
      },
    ),
  );
});
