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
