// Convolutions as products by tiles, and both gradients, on whatever adapter there is, against the reference.
import '@kindling/autograd';
import { functional as F } from '@kindling/nn';
import { type Device, type Tensor, tensor } from '@kindling/tensor';
import { describe, expect, test } from 'vitest';
import { draw, expectClose, oracle, ownGpu } from './support.js';

interface Options {
  stride?: number;
  padding?: number;
  dilation?: number;
  groups?: number;
}

describe('tiled convolution', () => {
  /** Name, input [N, C, …], weight [O, C / groups, …], options; whether the input's strides are another order's. */
  const cases: [string, number[], number[], Options, boolean?][] = [
    ['window 3', [2, 16, 9, 10], [18, 16, 3, 3], { padding: 1 }],
    ['stride 2', [2, 16, 11, 12], [32, 16, 3, 3], { stride: 2, padding: 1 }],
    ['dilation', [1, 16, 12, 12], [16, 16, 3, 3], { dilation: 2, padding: 2 }],
    ['groups', [2, 36, 7, 7], [40, 18, 3, 3], { groups: 2 }],
    ['window 1', [2, 20, 6, 6], [24, 20, 1, 1], {}],
    ['tiles of 64', [16, 8, 16, 16], [64, 8, 3, 3], { padding: 1 }],
    ['channels innermost', [2, 16, 9, 10], [18, 16, 3, 3], { padding: 1 }, true],
    ['1 dim', [3, 16, 40], [17, 16, 3], { padding: 1 }],
    ['3 dims', [1, 16, 5, 6, 4], [16, 16, 2, 3, 2], { padding: 1 }],
  ];

  const data = (shape: number[], seed: number): number[] =>
    Array.from(
      draw(
        'float32',
        shape.reduce((n, s) => n * s),
        seed,
        { low: -1, high: 1 },
      ),
    );

  for (const [name, input, weight, options, turned] of cases) {
    test(name, { timeout: 120_000 }, async (ctx) => {
      const gpu = await ownGpu(ctx, { kernels: 'gpu' });
      const run = async (device: Device): Promise<number[][]> => {
        const on = (shape: number[], seed: number): Tensor =>
          tensor(data(shape, seed), { device }).reshape(shape).requiresGrad_();
        const [x, w, b] = [on(input, 1), on(weight, 2), on([weight[0]!], 3)];
        const conv = { 3: F.conv1d, 4: F.conv2d, 5: F.conv3d }[input.length] as typeof F.conv2d;
        const placed = turned ? x.transpose(1, -1).contiguous().transpose(1, -1) : x;
        const y = conv(placed, w, { bias: b, ...options });
        y.mul(tensor(data([...y.shape], 4), { device }).reshape([...y.shape]))
          .sum()
          .backward();
        const read = (t: Tensor): Promise<number[]> => t.reshape([-1]).toArray() as Promise<number[]>;
        return Promise.all([y, x.grad!, w.grad!].map(read));
      };
      gpu.resetCounters();
      const [actual, expected] = [await run(gpu), await run(oracle)];
      const { kernels } = gpu.counters;
      expect([kernels['conv'], kernels['convWeightGrad']]).not.toContain(undefined);
      ['output', 'gradient of the input', 'gradient of the weight'].forEach((what, i) => {
        expectClose(actual[i]!, expected[i]!, { relative: 1e-4, absolute: 2e-4 }, what);
      });
    });
  }

  test('the kernels are those by tiles', async (ctx) => {
    const gpu = await ownGpu(ctx, { kernels: 'gpu' });
    const x = tensor(data([2, 16, 8, 8], 1), { device: gpu })
      .reshape([2, 16, 8, 8])
      .requiresGrad_();
    const w = tensor(data([16, 16, 3, 3], 2), { device: gpu })
      .reshape([16, 16, 3, 3])
      .requiresGrad_();
    const trace = await gpu.explain(() => F.conv2d(x, w).sum().backward());
    for (const kernel of ['conv', 'convInputGrad', 'convWeightGrad']) {
      expect(trace.find((d) => d.kernel === kernel)?.wgsl ?? '').toContain('sliceA');
    }
  });
});
