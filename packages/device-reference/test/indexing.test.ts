// gather and scatter: by hand along either dim, every kind, repeated positions, wrong positions.
import { type DType, dtypes, IndexError } from '@kindling/tensor';
import { describe, expect, it } from 'vitest';
import { broadcast, device, layouts, output, values, view } from './support/bench.js';

const numbers = dtypes.filter((d) => d !== 'bool');
const indexes: readonly DType[] = ['int64', 'int32'];
const data = [10, 11, 12, 20, 21, 22];

describe.each(numbers.flatMap((d) => indexes.map((i) => [d, i] as const)))('%s by %s', (dtype, itype) => {
  it.each(layouts)('gathers from %s', (layout) => {
    const source = view(dtype, [2, 3], data, layout);
    const rows = output(dtype, [3, 3]);
    device.gather(source, 0, view(itype, [3, 3], [1, 1, 1, 0, 0, 0, 1, 0, 1], layout), rows);
    expect(values(rows)).toEqual([20, 21, 22, 10, 11, 12, 20, 11, 22]);
    const columns = output(dtype, [2, 2], layout);
    device.gather(source, 1, view(itype, [2, 2], [2, 0, 1, 1]), columns);
    expect(values(columns)).toEqual([12, 10, 21, 21]);
  });

  it.each(layouts)('scatters into %s', (layout) => {
    const into = (kind: 'set' | 'add' | 'mul' | 'max' | 'min') => {
      const target = view(dtype, [2, 3], [1, 2, 3, 4, 5, 6], layout);
      device.scatter(
        kind,
        target,
        1,
        view(itype, [2, 2], [2, 2, 0, 1]),
        view(dtype, [2, 2], [7, 2, 3, 9], layout),
      );
      return values(target);
    };
    expect(into('set')).toEqual([1, 2, 2, 3, 9, 6]);
    expect(into('add')).toEqual([1, 2, 12, 7, 14, 6]);
    expect(into('mul')).toEqual([1, 2, 42, 12, 45, 6]);
    expect(into('max')).toEqual([1, 2, 7, 4, 9, 6]);
    expect(into('min')).toEqual([1, 2, 2, 3, 5, 6]);
  });

  it('takes broadcast indices and sources, and a smaller index', () => {
    const target = view(dtype, [3, 2], [0, 0, 0, 0, 0, 0]);
    const index = broadcast(view(itype, [2], [2, 0]), 0, 2);
    device.scatter('add', target, 0, index, broadcast(view(dtype, [2], [5, 6]), 0, 2));
    expect(values(target)).toEqual([0, 12, 0, 0, 10, 0]);
  });
});

it('bool: gathers and sets', () => {
  const result = output('bool', [3]);
  device.gather(view('bool', [2], [0, 1]), 0, view('int64', [3], [1, 0, 1]), result);
  expect(values(result)).toEqual([1, 0, 1]);
  device.scatter('set', result, 0, view('int64', [1], [1]), view('bool', [1], [1]));
  expect(values(result)).toEqual([1, 1, 1]);
});

it.each([-1, 2])('names the position %d outside a dim of 2', (at) => {
  const [x, index] = [view('float32', [2], [1, 2]), view('int64', [1], [at])];
  const message = `index ${at} is out of bounds for dimension 0 with size 2`;
  expect(() => device.gather(x, 0, index, output('float32', [1]))).toThrow(IndexError);
  expect(() => device.gather(x, 0, index, output('float32', [1]))).toThrow(message);
  expect(() => device.scatter('set', x, 0, index, output('float32', [1]))).toThrow(message);
});
