// matmul: a product by hand, batches, every pair of layouts, depth 0, integers.
import { dtypes } from '@kindling/tensor';
import { describe, expect, it } from 'vitest';
import { broadcast, device, layouts, output, values, view } from './support/bench.js';

const a = [1, 2, 3, 4, 5, 6];
const b = [1, 0, 2, 1, 0, 3];
// [1 2 3; 4 5 6] × [1 0; 2 1; 0 3]
const product = [5, 11, 14, 23];

describe.each(dtypes.filter((d) => d !== 'bool'))('%s', (dtype) => {
  it.each(layouts.flatMap((p) => layouts.map((q) => [p, q] as const)))('%s × %s', (p, q) => {
    const result = output(dtype, [2, 2], q);
    device.matmul(view(dtype, [2, 3], a, p), view(dtype, [3, 2], b, q), result);
    expect(values(result)).toEqual(product);
  });

  it('a batch, one side broadcast', () => {
    const result = output(dtype, [2, 2, 2]);
    const both = view(dtype, [2, 2, 3], [...a, ...a.map((v) => v * 2)]);
    device.matmul(both, broadcast(view(dtype, [3, 2], b), 0, 2), result);
    expect(values(result)).toEqual([...product, ...product.map((v) => v * 2)]);
  });

  it('depth 0 gives zeros', () => {
    const result = output(dtype, [2, 2]);
    device.matmul(output(dtype, [2, 0]), output(dtype, [0, 2]), result);
    expect(values(result)).toEqual([0, 0, 0, 0]);
  });
});

it('wraps int32 around', () => {
  const result = output('int32', [1, 1]);
  const side = [65537, 1];
  device.matmul(view('int32', [1, 2], side), view('int32', [2, 1], side), result);
  expect(values(result)).toEqual([Math.imul(65537, 65537) + 1]);
});
