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
