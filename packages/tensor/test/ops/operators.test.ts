// Joining, rearranging, reducing and linear algebra against PyTorch's answers: dtypes, 0-d, empty, NaN, extremes, errors.
import { readFileSync } from 'node:fs';
import { reference } from '@kindling/device-reference';
import * as k from '@kindling/tensor';
import { KindlingError } from '@kindling/tensor';
import { describe, expect, it } from 'vitest';
import { type Call, expectEqual, run } from './recorded.js';

k.setDefaultDevice(reference());

const calls: Call[] = JSON.parse(readFileSync(new URL('./fixtures/operators.json', import.meta.url), 'utf8'));

/** A few roundings of float32; factorisations take another road than LAPACK's, whose error grows with the condition. */
const tolerance = (op: string): number => (op.startsWith('linalg.') ? 2e-5 : 2e-6);

describe('as PyTorch answers', () => {
  it.each(calls.map((c, i) => [`${i} ${c[0]}`, c] as const))('%s', (_, [op, args, outputs]) => {
    if (Array.isArray(outputs)) {
      const got = run(op, args);
      expect(got.length).toBe(outputs.length);
      got.forEach((t, i) => {
        expectEqual(t, outputs[i]!, tolerance(op));
      });
    } else {
      expect(() => run(op, args), (outputs as { error: string }).error).toThrow(KindlingError);
    }
  });
});

it('infos name the first pivot that is 0, and the first leading part that is not positive', () => {
  const matrices = k.stack([k.eye(3), k.diag(k.tensor([1, -1, 2])), k.diag(k.tensor([2, 3, 0]))]);
  expect(Array.from(k.linalg.choleskyEx(matrices).info.dataSync())).toEqual([0, 2, 3]);
  expect(Array.from(k.linalg.luFactorEx(matrices).info.dataSync())).toEqual([0, 0, 3]);
  expect(Array.from(k.linalg.invEx(matrices).info.dataSync())).toEqual([0, 0, 3]);
});

describe('under a mask', () => {
  const x = k.tensor([1, 2, 3, 4, 5, 6], { dtype: 'float32' }).view(2, 3);
  const mask = k.tensor([
    [true, false, true],
    [false, false, false],
  ]);
  const list = (t: k.Tensor): number[] => Array.from(t.to('float64').dataSync());

  /** torch.masked of PyTorch 1.13 with the same tensors. */
  it.each([
    ['sum', k.masked.sum(x, 1, { mask }), [4, 0]],
    ['prod', k.masked.prod(x, { dim: 1, mask }), [3, 1]],
    ['prod of all', k.masked.prod(x, null, { mask }), [3]],
    ['mean', k.masked.mean(x, 1, { mask }), [2, Number.NaN]],
    ['amax', k.masked.amax(x, 1, { mask }), [3, -Infinity]],
    ['amin', k.masked.amin(x, 1, { mask }), [1, Infinity]],
    ['argmax', k.masked.argmax(x, 1, { mask }), [2, 0]],
    ['var', k.masked.var(x, 1, { mask }), [1, Number.NaN]],
    ['var, unbiased', k.masked.var(x, 1, true, { mask }), [2, Number.NaN]],
    ['std', k.masked.std(x, 1, { mask, unbiased: true }), [Math.fround(Math.SQRT2), Number.NaN]],
    ['median', k.masked.median(x, 1, { mask }), [1, Number.NaN]],
    ['norm', k.masked.norm(x, 1, 1, { mask }), [4, 0]],
    ['cumsum', k.masked.cumsum(x, 1, { mask }), [1, 1, 4, 0, 0, 0]],
    ['normalize', k.masked.normalize(x, 1, 1, { mask }), [0.25, 0, 0.75, 0, 0, 0]],
    ['softmax', k.masked.softmax(x.mul(0), 1, { mask }), [0.5, 0, 0.5, Number.NaN, Number.NaN, Number.NaN]],
    ['a row for all', k.masked.sum(x, 1, { mask: mask.select(0, 0), keepdim: true }), [4, 10]],
    ['integers', k.masked.amax(x.to('uint8'), 1, { mask }), [3, 0]],
  ])('%s', (_, got, wanted) => {
    expect(list(got)).toEqual(wanted);
  });
});
