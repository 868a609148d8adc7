// pointwise: naive formulas over every layout and dtype; aliasing, several outputs, conversions.
import { type DType, dtypes, expression as e } from '@kindling/tensor';
import { describe, expect, it } from 'vitest';
import { broadcast, device, layouts, output, values, view } from './support/bench.js';

const [x, y] = [e.input(0), e.input(1)];
const a = [1, 2, 3, 4, 5, 6];
const b = [6, 5, 4, 3, 2, 1];

describe.each(dtypes.filter((d) => d !== 'bool'))('%s', (dtype) => {
  it.each(layouts.flatMap((p) => layouts.map((q) => [p, q] as const)))(
    'x·2 + y from %s to %s',
    (from, to) => {
      const result = output(dtype, [2, 3], to);
      const inputs = [view(dtype, [2, 3], a, from), view(dtype, [2, 3], b)];
      device.pointwise(e.pointwise(e.add(e.mul(x, 2), y)), dtype, inputs, [result]);
      expect(values(result)).toEqual([8, 9, 10, 11, 12, 13]);
    },
  );

  it('numbers, broadcasts and 0-d views as inputs', () => {
    const result = output(dtype, [2, 3]);
    const row = broadcast(view(dtype, [3], [1, 2, 3]), 0, 2);
    device.pointwise(e.pointwise(e.add(x, y)), dtype, [row, 10], [result]);
    expect(values(result)).toEqual([11, 12, 13, 11, 12, 13]);
    const scalar = output(dtype, []);
    device.pointwise(e.pointwise(e.add(x, y)), dtype, [view(dtype, [], [4]), 3], [scalar]);
    expect(values(scalar)).toEqual([7]);
  });

  it('leaves an empty view alone', () => {
    const [from, to] = [view(dtype, [2, 3], a), view(dtype, [2, 3], b)];
    const none = { shape: [0, 3] };
    device.pointwise(e.pointwise(x), dtype, [{ ...from, ...none }], [{ ...to, ...none }]);
    expect(values(to)).toEqual(b);
  });
});

it('bool: arithmetic is logical', () => {
  const run = (expr: e.Expr) => {
    const result = output('bool', [4]);
    const inputs = [view('bool', [4], [0, 0, 1, 1]), view('bool', [4], [0, 1, 0, 1])];
    device.pointwise(e.pointwise(expr, 2), 'bool', inputs, [result]);
    return values(result);
  };
  expect(run(e.add(x, y))).toEqual([0, 1, 1, 1]);
  expect(run(e.mul(x, y))).toEqual([0, 0, 0, 1]);
  expect(run(e.unary('bitNot', x))).toEqual([1, 1, 0, 0]);
});

it('computes all outputs of an element before it stores any', () => {
  const [p, q] = [view('float32', [3], [1, 2, 3]), view('float32', [3], [10, 20, 30])];
  device.pointwise(e.pointwise([y, e.add(x, y)]), 'float32', [p, q], [p, q]);
  expect([values(p), values(q)]).toEqual([
    [10, 20, 30],
    [11, 22, 33],
  ]);
});

it.each<[DType, DType, number[], number[]]>([
  ['int32', 'float32', [1, -2, 3], [0.5, -1, 1.5]],
  ['uint8', 'float64', [1, 2, 255], [0.5, 1, 127.5]],
  ['bool', 'float32', [1, 0, 1], [0.5, 0, 0.5]],
  ['float64', 'float32', [0.1, 1, 2], [Math.fround(0.1) / 2, 0.5, 1]],
  ['float16', 'float32', [0.5, 1, 2], [0.25, 0.5, 1]],
])('reads %s in %s', (from, compute, given, expected) => {
  const result = output(compute, [3]);
  device.pointwise(e.pointwise(e.mul(x, 0.5)), compute, [view(from, [3], given)], [result]);
  expect(values(result)).toEqual(expected);
});

it('stores comparisons as bool, and constants rounded to the compute dtype', () => {
  const result = output('bool', [2]);
  device.pointwise(e.pointwise(e.eq(x, 0.1)), 'float32', [view('float32', [2], [0.1, 0.2])], [result]);
  expect(values(result)).toEqual([1, 0]);
});
