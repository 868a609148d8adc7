// scan and sort: by hand, positions, ties, NaN, every layout.
import { dtypes, isFloatingPoint } from '@kindling/tensor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { device, layouts, output, values, view } from './support/bench.js';

const NaN_ = Number.NaN;

describe.each(dtypes.filter((d) => d !== 'bool'))('%s', (dtype) => {
  it.each(layouts)('scans %s rows', (layout) => {
    const x = view(dtype, [2, 3], [2, 1, 3, 1, 2, 2], layout);
    const wide = isFloatingPoint(dtype) ? dtype : 'int64';
    const [sum, best, where] = [
      output(wide, [2, 3], layout),
      output(dtype, [2, 3], layout),
      output('int64', [2, 3]),
    ];
    device.scan('sum', x, sum);
    expect(values(sum)).toEqual([2, 3, 6, 1, 3, 5]);
    device.scan('prod', x, sum);
    expect(values(sum)).toEqual([2, 2, 6, 1, 2, 4]);
    device.scan('max', x, best, where);
    expect(values(best)).toEqual([2, 2, 3, 1, 2, 2]);
    expect(values(where)).toEqual([0, 0, 2, 0, 1, 2]);
    device.scan('min', x, best, where);
    expect(values(best)).toEqual([2, 1, 1, 1, 1, 1]);
    expect(values(where)).toEqual([0, 1, 1, 0, 0, 0]);
  });

  it.each(layouts)('sorts %s rows', (layout) => {
    const x = view(dtype, [2, 4], [2, 1, 3, 1, 4, 0, 4, 0], layout);
    const [sorted, from] = [output(dtype, [2, 4], layout), output('int64', [2, 4], layout)];
    device.sort(x, false, sorted, from);
    expect(values(sorted)).toEqual([1, 1, 2, 3, 0, 0, 4, 4]);
    expect(values(from)).toEqual([1, 3, 0, 2, 1, 3, 0, 2]);
    device.sort(x, true, sorted, from);
    expect(values(sorted)).toEqual([3, 2, 1, 1, 4, 4, 0, 0]);
    expect(values(from)).toEqual([2, 0, 1, 3, 0, 2, 1, 3]);
  });
});

it('a NaN, once met, stays in a scan; the latest is its position', () => {
  const [best, where] = [output('float32', [5]), output('int64', [5])];
  device.scan('max', view('float32', [5], [1, NaN_, 7, NaN_, 2]), best, where);
  expect(values(best)).toEqual([1, NaN_, NaN_, NaN_, NaN_]);
  expect(values(where)).toEqual([0, 1, 1, 3, 3]);
});

it('NaN is the largest when sorting', () => {
  const x = view('float32', [5], [NaN_, 1, Infinity, NaN_, -1]);
  const [sorted, from] = [output('float32', [5]), output('int64', [5])];
  device.sort(x, false, sorted, from);
  expect(values(sorted)).toEqual([-1, 1, Infinity, NaN_, NaN_]);
  expect(values(from)).toEqual([4, 1, 2, 0, 3]);
  device.sort(x, true, sorted, from);
  expect(values(from)).toEqual([0, 3, 2, 1, 4]);
});

it('a cumulative sum of float32 is kept in double precision', () => {
  const sums = output('float32', [3]);
  device.scan('sum', view('float32', [3], [2 ** 24, 1, 1]), sums);
  expect(values(sums)).toEqual([2 ** 24, 2 ** 24, 2 ** 24 + 2]);
});

it('sorting permutes: values are the input at the positions', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 30 }),
      fc.boolean(),
      (xs, descending) => {
        const [sorted, from] = [output('int32', [xs.length]), output('int64', [xs.length])];
        device.sort(view('int32', [xs.length], xs), descending, sorted, from);
        expect(values(from).map((i) => xs[i])).toEqual(values(sorted));
        expect(values(sorted)).toEqual(xs.toSorted((p, q) => (descending ? q - p : p - q)));
      },
    ),
  );
});
