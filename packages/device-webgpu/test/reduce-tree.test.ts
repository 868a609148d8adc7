// Reductions by workgroups, on whatever adapter there is.
import { describe, expect, test } from 'vitest';
import { agree, draw, expectJoin, type Layout, ownGpu, place, subgroupChoices } from './support.js';

describe.each(subgroupChoices)('reductions by workgroups, %s', (_, features) => {
  /** Name, input, output, whether workgroups do it. */
  const cases: [string, Layout, number[], boolean][] = [
    ['rows', { shape: [9, 200] }, [9], true],
    ['rows, odd and long', { shape: [5, 1031], gap: 3 }, [5], true],
    ['columns', { shape: [7, 300], order: [1, 0] }, [7], true],
    ['everything', { shape: [3, 70_001] }, [], true],
    ['two dims with others between', { shape: [6, 20, 30], order: [1, 0, 2], offset: 2 }, [6], true],
    ['short rows', { shape: [50, 40] }, [50], false],
  ];
  for (const [name, layout, to, byWorkgroups] of cases) {
    test(name, { timeout: 60_000 }, async (ctx) => {
      const device = await ownGpu(ctx, { kernels: 'gpu', features });
      for (const [kind, dtype] of [
        ['sum', 'float32'],
        ['max', 'float32'],
        ['min', 'float32'],
        ['prod', 'float32'],
        ['prod', 'int32'],
        ['max', 'int32'],
        ['sum', 'int64'],
        ['any', 'bool'],
        ['all', 'bool'],
      ] as const) {
        const at = place(dtype, layout);
        const special = kind === 'max' || kind === 'min';
        const trace = await device.explain(() =>
          agree(device, {
            inputs: [{ at, data: draw(dtype, at.length, 1, { special, low: -3, high: 3 }) }],
            outputs: [{ at: place(dtype, { shape: to }) }],
            run: (d, [x], [y]) => d.reduce(kind, x!, y!),
            tolerance: dtype === 'float32' ? { relative: at.length * 2 ** -24, absolute: 1e-3 } : {},
            what: `${kind} ${dtype}`,
          }),
        );
        const { wgsl } = trace[0]!;
        if (byWorkgroups) expectJoin(device, wgsl, dtype !== 'int64');
        else expect(wgsl).not.toContain('workgroupBarrier');
      }
    });
  }

  test('a long sum keeps its digits', async (ctx) => {
    const device = await ownGpu(ctx, { kernels: 'gpu', features });
    const n = 1 << 20;
    await agree(device, {
      inputs: [{ at: place('float32', { shape: [n] }), data: new Float32Array(n).fill(0.1) }],
      outputs: [{ at: place('float32', { shape: [] }) }],
      run: (d, [x], [y]) => d.reduce('sum', x!, y!),
      tolerance: { relative: 1e-6 },
    });
  });
});
