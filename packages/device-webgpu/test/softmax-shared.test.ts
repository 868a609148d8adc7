// Softmax with a workgroup for each row, on whatever adapter there is, against the reference.
import '@kindling/autograd';
import { type Device, type Tensor, tensor } from '@kindling/tensor';
import { describe, test } from 'vitest';
import { draw, expectClose, expectJoin, oracle, ownGpu, subgroupChoices } from './support.js';

describe.each(subgroupChoices)('softmax by workgroups, %s', (_, features) => {
  for (const [rows, length] of [
    [5, 64],
    [3, 200],
    [2, 1500],
  ] as const) {
    for (const log of [false, true]) {
      test(`${log ? 'logarithm, ' : ''}${rows} rows of ${length}`, { timeout: 60_000 }, async (ctx) => {
        const gpu = await ownGpu(ctx, { kernels: 'gpu', features });
        const data = draw('float32', rows * length, 1);
        // A row of -Infinity alone is NaN; one NaN makes its row NaN; one -Infinity is a zero.
        data.fill(Number.NEGATIVE_INFINITY, 0, length);
        data[length + 7] = Number.NEGATIVE_INFINITY;
        if (rows > 2) data[2 * length + 40] = Number.NaN;
        const run = async (device: Device): Promise<number[][]> => {
          const on = (seed: number): Tensor =>
            tensor(Array.from(seed === 1 ? data : draw('float32', rows * length, seed)), { device }).reshape([
              rows,
              length,
            ]);
          const x = on(1).requiresGrad_();
          const y = log ? x.logSoftmax(-1) : x.softmax(-1);
          y.backward(on(2));
          return Promise.all([y, x.grad!].map((t) => t.reshape([-1]).toArray() as Promise<number[]>));
        };
        let actual: number[][] = [];
        const trace = await gpu.explain(async () => {
          actual = await run(gpu);
        });
        for (const kernel of log ? ['logSoftmax', 'logSoftmaxGrad'] : ['softmax', 'softmaxGrad']) {
          expectJoin(gpu, trace.find((d) => d.kernel === kernel)?.wgsl ?? '');
        }
        const expected = await run(oracle);
        expectClose(actual[0]!, expected[0]!, { relative: 1e-5, absolute: 1e-6 }, 'output');
        expectClose(actual[1]!, expected[1]!, { relative: 1e-4, absolute: 1e-4 }, 'gradient');
      });
    }
  }
});
