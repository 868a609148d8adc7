// The kernels for real GPUs, on whatever adapter there is: products by tiles in workgroup memory.
import { expression } from '@kindling/tensor';
import { describe, expect, test } from 'vitest';
import { agree, draw, ownGpu, place } from './support.js';

const one = { low: -1, high: 1 };
const plus = expression.pointwise(expression.add(expression.input(0), expression.input(1)));

describe('tiled matmul', () => {
  /** Name, batch, m, k, n; the order of dims in memory of a and b; gap after rows. */
  const cases: [string, number[], number, number, number, ('rows' | 'columns')[], number][] = [
    ['one tile', [], 32, 32, 32, ['rows', 'rows'], 0],
    ['partial tiles', [], 37, 50, 41, ['rows', 'rows'], 0],
    ['partial tiles by fours', [], 36, 52, 44, ['rows', 'columns'], 0],
    ['a turned', [], 36, 52, 44, ['columns', 'rows'], 4],
    ['both turned, nothing by fours', [], 33, 35, 34, ['columns', 'columns'], 1],
    ['batches', [2, 3], 20, 24, 28, ['rows', 'rows'], 0],
    ['tiles of 64', [8], 160, 20, 200, ['rows', 'rows'], 0],
    ['tiles of 128', [16], 200, 18, 130, ['columns', 'rows'], 0],
    ['a split sum', [], 33, 1030, 36, ['rows', 'rows'], 0],
    ['a split sum by fours', [2], 32, 1024, 64, ['columns', 'columns'], 0],
  ];
  for (const [name, batch, m, k, n, [orderA, orderB], gap] of cases) {
    test(name, { timeout: 60_000 }, async (ctx) => {
      const device = await ownGpu(ctx, { kernels: 'gpu' });
      const r = batch.length;
      const order = (by: 'rows' | 'columns') => [
        ...batch.keys(),
        ...(by === 'rows' ? [r, r + 1] : [r + 1, r]),
      ];
      const a = place('float32', { shape: [...batch, m, k], order: order(orderA!), gap });
      const b = place('float32', { shape: [...batch, k, n], order: order(orderB!), gap });
      await agree(device, {
        inputs: [
          { at: a, data: draw('float32', a.length, 1, one) },
          { at: b, data: draw('float32', b.length, 2, one) },
        ],
        outputs: [{ at: place('float32', { shape: [...batch, m, n], gap }) }],
        run: (d, [x, y], [z]) => d.matmul(x!, y!, z!),
        tolerance: { relative: 1e-5, absolute: 2e-5 },
      });
    });
  }

  test('no NaN comes in from beyond the sum', async (ctx) => {
    const device = await ownGpu(ctx, { kernels: 'gpu' });
    // A row of `a` ends where the next begins: what lies beyond k is Infinity and NaN.
    const a = place('float32', { shape: [32, 18], gap: 2 });
    const data = draw('float32', a.length, 1, one);
    for (let i = 0; i < data.length; i++) if (i % 20 >= 18) data[i] = i % 2 ? Number.NaN : 1 / 0;
    const b = place('float32', { shape: [18, 32] });
    await agree(device, {
      inputs: [
        { at: a, data },
        { at: b, data: draw('float32', b.length, 2, one) },
      ],
      outputs: [{ at: place('float32', { shape: [32, 32] }) }],
      run: (d, [x, y], [z]) => d.matmul(x!, y!, z!),
      tolerance: { relative: 1e-5, absolute: 2e-5 },
    });
  });

  test('a bias for each column, once where the sum is split', async (ctx) => {
    const device = await ownGpu(ctx, { kernels: 'gpu' });
    for (const k of [40, 1040]) {
      const a = place('float32', { shape: [36, k] });
      const b = place('float32', { shape: [k, 44] });
      const bias = place('float32', { shape: [36, 44], broadcast: [0] });
      await agree(device, {
        inputs: [
          { at: bias, data: draw('float32', bias.length, 3, one) },
          { at: a, data: draw('float32', a.length, 1, one) },
          { at: b, data: draw('float32', b.length, 2, one) },
        ],
        outputs: [{ at: place('float32', { shape: [36, 44] }) }],
        run: (d, [c, x, y], [z]) => {
          if (d === device) expect(d.kernels?.addmm?.(c!, x!, y!, z!)).toBe(true);
          else {
            d.matmul(x!, y!, z!);
            d.pointwise(plus, 'float32', [z!, c!], [z!]);
          }
        },
        tolerance: { relative: 1e-5, absolute: 2e-5 },
        what: `k ${k}`,
      });
    }
  });

  test('float16', async (ctx) => {
    const device = await ownGpu(ctx, { kernels: 'gpu' });
    if (!device.capabilities.arithmetic.has('float16')) ctx.skip('the adapter has no shader-f16');
    const a = place('float16', { shape: [36, 40] });
    const b = place('float16', { shape: [40, 44] });
    await agree(device, {
      inputs: [
        { at: a, data: draw('float16', a.length, 1, one) },
        { at: b, data: draw('float16', b.length, 2, one) },
      ],
      outputs: [{ at: place('float16', { shape: [36, 44] }) }],
      run: (d, [x, y], [z]) => d.matmul(x!, y!, z!),
      tolerance: { relative: 1e-3, absolute: 1e-2 },
    });
  });
});
