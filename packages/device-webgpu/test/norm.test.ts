// Batch norm and layer norm, native, with a thread and with a workgroup for each mean, against the reference.
import '@kindling/autograd';
import { functional as F } from '@kindling/nn';
import { type Device, type Tensor, tensor } from '@kindling/tensor';
import { describe, expect, test } from 'vitest';
import { draw, expectClose, oracle, ownGpu, subgroupChoices } from './support.js';

const choices = (['software', 'gpu'] as const).flatMap((kernels) =>
  subgroupChoices.map(([name, features]) => [kernels, name, features] as const),
);

describe.each(choices)('norms, kernels for %s, %s', (kernels, _, features) => {
  /** Name, input's shape, dims of layer norm (0: batch norm), parameters or none, whether strides are another order's. */
  const cases: [string, number[], number, boolean, boolean?][] = [
    ['batch norm', [5, 7, 6, 4], 0, true],
    ['batch norm, long rows', [9, 3, 12, 11], 0, true],
    ['batch norm of vectors', [300, 5], 0, true],
    ['batch norm, channels innermost', [4, 6, 5, 8], 0, false, true],
    ['layer norm', [40, 33], 1, true],
    ['layer norm, long rows', [3, 1500], 1, true],
    ['layer norm of two dims', [2, 70, 3, 30], 2, true],
    ['layer norm, turned, no parameters', [6, 5, 80], 1, false, true],
    ['layer norm of everything', [1, 90], 2, true],
  ];
  for (const [name, shape, last, parameters, turned] of cases) {
    test(name, { timeout: 60_000 }, async (ctx) => {
      const gpu = await ownGpu(ctx, { kernels, features });
      const own = last === 0 ? [shape[1]!] : shape.slice(-last);
      const run = async (device: Device): Promise<number[][]> => {
        const on = (of: number[], seed: number): Tensor => {
          const n = of.reduce((a, b) => a * b);
          return tensor(Array.from(draw('float32', n, seed, { low: -1, high: 2 })), { device }).reshape(of);
        };
        const x = on(shape, 1).requiresGrad_();
        const [w, b] = parameters ? [on(own, 2).requiresGrad_(), on(own, 3).requiresGrad_()] : [null, null];
        const placed = turned ? x.transpose(1, -1).contiguous().transpose(1, -1) : x;
        const y =
          last === 0
            ? F.batchNorm(placed, null, null, { weight: w, bias: b, training: true })
            : F.layerNorm(placed, own, { weight: w, bias: b });
        y.backward(on(shape, 4));
        const all = [y, x.grad!, ...(w && b ? [w.grad!, b.grad!] : [])];
        return Promise.all(all.map((t) => t.reshape([-1]).toArray() as Promise<number[]>));
      };
      gpu.resetCounters();
      const actual = await run(gpu);
      const kernel = last === 0 ? 'batchNorm' : 'layerNorm';
      expect([gpu.counters.kernels[kernel], gpu.counters.kernels[`${kernel}Grad`]]).toEqual([1, 1]);
      const expected = await run(oracle);
      ['output', 'gradient', 'weight’s gradient', 'bias’s gradient'].forEach((what, i) => {
        if (actual[i]) expectClose(actual[i]!, expected[i]!, { relative: 1e-4, absolute: 1e-4 }, what);
      });
    });
  }
});
