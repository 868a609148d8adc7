// Where a page's policy forbids to compile text: pointwise kernels are interpreted, and give the same numbers.
import * as tensors from '@kindling/tensor';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as cpus from '../src/index.js';

/** A second instance of the packages, which has compiled nothing yet. */
let bound: { tensors: typeof tensors; cpus: typeof cpus };

beforeAll(async () => {
  vi.resetModules();
  bound = { tensors: await import('@kindling/tensor'), cpus: await import('../src/index.js') };
  expect(bound.tensors.allOps).not.toBe(tensors.allOps);
});
afterAll(() => vi.unstubAllGlobals());

/** Results of an op's samples on an instance's device in JavaScript, as numbers. */
function results(from: typeof bound, name: string, dtype: tensors.DType): number[][] {
  const device = from.cpus.cpu({ wasm: false });
  const op = from.tensors.allOps().get(name)!;
  return op.samples().flatMap((sample) =>
    from.tensors.sampleLayouts.flatMap((layout) => {
      const inputs = from.tensors.drawInputs(sample, { device, seed: 11, dtype, layout });
      return from.tensors.execute(op, inputs, sample.attrs).map((t) => [...t.dataSync()]);
    }),
  );
}

const elementwise = [...tensors.allOps().values()].filter((op) => op.kind === 'kernel' && op.elementwise);

let refused = 0;
function refuse(): never {
  refused++;
  throw new EvalError('Refused to evaluate a string as JavaScript');
}

describe('without compiled text', () => {
  it.each(elementwise.map((op) => op.name))('%s', (name) => {
    const dtypes = ['float64', 'float16'] as const;
    const expected = dtypes.map((dtype) => results({ tensors, cpus }, name, dtype));
    vi.stubGlobal('Function', refuse);
    try {
      expect(dtypes.map((dtype) => results(bound, name, dtype))).toEqual(expected);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('all that was asked for was refused', () => {
    // Kernels of one expression share a loop, and ops that draw have none.
    expect(refused).toBeGreaterThan(elementwise.length);
  });
});
