// Reductions, products, indexing, scans, sorting and random bits against the reference, in many shapes and layouts.
import { DeviceError, type DType, IndexError, type View } from '@kindling/tensor';
import { describe, expect, test } from 'vitest';
import { agree, draw, gpu, type Layout, type Placed, place } from './support.js';

const floats = { relative: 2e-6, absolute: 2e-6 };

/** An input's layout, the number of dims that are kept, and the output's layout. */
const reductions: [string, Layout, Layout][] = [
  ['everything', { shape: [7, 9] }, { shape: [] }],
  ['0-d', { shape: [] }, { shape: [] }],
  ['nothing', { shape: [5, 6] }, { shape: [5, 6] }],
  ['rows', { shape: [16, 33] }, { shape: [16] }],
  ['columns', { shape: [33, 16], order: [1, 0] }, { shape: [33] }],
  ['inner dims of a permuted input', { shape: [3, 4, 5, 6], order: [2, 0, 3, 1] }, { shape: [3, 4] }],
  [
    'outer dims in a strided output',
    { shape: [8, 5, 16], order: [2, 1, 0] },
    { shape: [8, 5], order: [1, 0], gap: 2 },
  ],
  ['broadcast input', { shape: [8, 50], broadcast: [1] }, { shape: [8] }],
  ['an empty dim', { shape: [3, 0] }, { shape: [3] }],
  ['no output', { shape: [0, 3] }, { shape: [0] }],
  ['many', { shape: [2, 9000], offset: 3 }, { shape: [2] }],
  ['many in three dims', { shape: [2, 30, 10, 30], order: [1, 3, 0, 2] }, { shape: [2] }],
];

describe('reduce', () => {
  for (const [name, from, to] of reductions) {
    test(name, async (ctx) => {
      const device = await gpu(ctx);
      for (const kind of ['sum', 'prod', 'max', 'min', 'any', 'all'] as const) {
        const logical = kind === 'any' || kind === 'all';
        for (const dtype of ['float32', 'int32', 'int64', 'uint8', 'bool'] as const) {
          if (dtype === 'bool' && (kind === 'sum' || kind === 'prod')) continue;
          const at = place(dtype, from);
          // Products of many numbers stay near 1; integer products of many overflow what the reference counts in.
          const many = at.length > 100;
          if (kind === 'prod' && many && dtype !== 'float32') continue;
          const domain = kind === 'prod' ? (many ? { low: 0.999, high: 1.001 } : { low: -2, high: 2 }) : {};
          await agree(device, {
            inputs: [{ at, data: draw(dtype, at.length, 1, domain) }],
            outputs: [{ at: place(logical ? 'bool' : dtype, to) }],
            run: (d, [x], [y]) => d.reduce(kind, x!, y!),
            // n roundings of 2⁻²⁴ each.
            tolerance:
              dtype === 'float32' ? { relative: Math.max(1e-6, at.length * 2 ** -24), absolute: 2e-6 } : {},
            what: `${kind} ${dtype}`,
          });
        }
      }
    });
  }

  test('NaN wins in max and min; integers and bools sum to int64', async (ctx) => {
    const device = await gpu(ctx);
    const at = place('float32', { shape: [40, 6] });
    for (const kind of ['max', 'min', 'sum'] as const) {
      await agree(device, {
        inputs: [{ at, data: draw('float32', at.length, 3, { special: true }) }],
        outputs: [{ at: place('float32', { shape: [40] }) }],
        run: (d, [x], [y]) => d.reduce(kind, x!, y!),
        tolerance: floats,
      });
    }
    for (const dtype of ['int32', 'uint8', 'bool'] as const) {
      await agree(device, {
        inputs: [{ at: { ...at, dtype }, data: draw(dtype, at.length, 3) }],
        outputs: [{ at: place('int64', { shape: [40] }) }],
        run: (d, [x], [y]) => d.reduce('sum', x!, y!),
      });
    }
  });

  test('a long float32 sum keeps its digits', async (ctx) => {
    const device = await gpu(ctx);
    const n = 1 << 20;
    const at = place('float32', { shape: [n] });
    await agree(device, {
      inputs: [{ at, data: new Float32Array(n).fill(0.1) }],
      outputs: [{ at: place('float32', { shape: [] }) }],
      run: (d, [x], [y]) => d.reduce('sum', x!, y!),
      tolerance: { relative: 1e-6 },
    });
  });
});

describe('argReduce', () => {
  for (const [name, from, to] of reductions) {
    const at = place('float32', from);
    if (at.length === 0 || from.shape.includes(0)) continue;
    test(name, async (ctx) => {
      const device = await gpu(ctx);
      for (const kind of ['max', 'min'] as const) {
        for (const dtype of ['float32', 'int64', 'uint8'] as const) {
          for (const special of [false, true]) {
            // Few distinct values, so that ties abound.
            const data = draw(dtype, at.length, 5, { low: -3, high: 3, special }).map((x) => Math.round(x));
            await agree(device, {
              inputs: [{ at: { ...at, dtype }, data }],
              outputs: [{ at: place('int64', to) }],
              run: (d, [x], [y]) => d.argReduce(kind, x!, y!),
              what: `${kind} ${dtype}`,
            });
          }
        }
      }
    });
  }
});

describe('matmul', () => {
  const sizes: [string, number[], number, number, number][] = [
    ['one', [], 1, 1, 1],
    ['small', [], 3, 5, 2],
    ['fours', [], 8, 12, 16],
    ['tall', [], 37, 4, 9],
    ['vector', [], 1, 20, 33],
    ['batched', [3], 9, 6, 7],
    ['two batch dims', [2, 3], 4, 8, 4],
    ['no depth', [2], 3, 0, 4],
    ['no rows', [], 0, 3, 4],
    ['long sums', [], 5, 2051, 6],
    ['long sums of fours', [2], 4, 2048, 8],
  ];
  for (const [name, batch, m, k, n] of sizes) {
    test(name, async (ctx) => {
      const device = await gpu(ctx);
      const r = batch.length;
      const swapped = (shape: number[]) =>
        [...shape.keys()].map((d) => (d === r ? r + 1 : d === r + 1 ? r : d));
      const a = [...batch, m, k];
      const b = [...batch, k, n];
      for (const [orderA, orderB, gap] of [
        [undefined, undefined, 0],
        [undefined, swapped(b), 0],
        [swapped(a), undefined, 0],
        [swapped(a), swapped(b), 4],
        [undefined, undefined, 1],
      ] as const) {
        const [atA, atB] = [
          place('float32', { shape: a, gap, ...(orderA ? { order: orderA } : {}) }),
          place('float32', { shape: b, gap, ...(orderB ? { order: orderB } : {}) }),
        ];
        await agree(device, {
          inputs: [
            { at: atA, data: draw('float32', atA.length, 1, { low: -1, high: 1 }) },
            { at: atB, data: draw('float32', atB.length, 2, { low: -1, high: 1 }) },
          ],
          outputs: [{ at: place('float32', { shape: [...batch, m, n], gap }) }],
          run: (d, [x, y], [z]) => d.matmul(x!, y!, z!),
          tolerance: { relative: 1e-5, absolute: 2e-5 },
          what: `gap ${gap}`,
        });
      }
    });
  }

  test('integers, float16, broadcast batches and strided outputs', async (ctx) => {
    const device = await gpu(ctx);
    for (const dtype of ['int32', 'int64', 'uint8', 'float16'] as const) {
      if (!device.capabilities.arithmetic.has(dtype)) continue;
      const a = place(dtype, { shape: [3, 4, 6], broadcast: [0], offset: 1 });
      const b = place(dtype, { shape: [3, 6, 5], order: [0, 2, 1] });
      await agree(device, {
        inputs: [
          { at: a, data: draw(dtype, a.length, 1) },
          { at: b, data: draw(dtype, b.length, 2) },
        ],
        outputs: [{ at: place(dtype, { shape: [3, 4, 5], order: [1, 2, 0] }) }],
        run: (d, [x, y], [z]) => d.matmul(x!, y!, z!),
        tolerance: dtype === 'float16' ? { relative: 1e-3, absolute: 1e-2 } : {},
        what: dtype,
      });
    }
  });
});

/** Index data within `[0, size)`. */
const indices = (dtype: 'int32' | 'int64', at: Placed, size: number, seed: number) =>
  draw(dtype, at.length, seed, { low: 0, high: size });

describe('gather and scatter', () => {
  const cases: [string, number[], number[], number][] = [
    ['rows', [7, 5], [4, 5], 0],
    ['columns', [4, 9], [4, 3], 1],
    ['a smaller index', [9, 6, 10], [8, 7, 9], 1],
    ['one dim', [11], [30], 0],
    ['no index', [4, 3], [0, 3], 0],
    ['long lanes', [50], [9000], 0],
  ];
  for (const [name, big, small, dim] of cases) {
    for (const dtype of ['float32', 'int64', 'bool'] as const) {
      test(`${name} ${dtype}`, async (ctx) => {
        const device = await gpu(ctx);
        const order = [...big.keys()].reverse();
        for (const indexType of ['int64', 'int32'] as const) {
          const source = place(dtype, { shape: big, order, offset: 2 });
          const which = place(indexType, { shape: small, order });
          const result = place(dtype, { shape: small, gap: 1 });
          await agree(device, {
            inputs: [
              { at: source, data: draw(dtype, source.length, 1) },
              { at: which, data: indices(indexType, which, big[dim]!, 2) },
            ],
            outputs: [{ at: result }],
            run: (d, [x, i], [y]) => d.gather(x!, dim, i!, y!),
            what: 'gather',
          });
          for (const kind of ['set', 'add', 'mul', 'max', 'min'] as const) {
            if (dtype === 'bool' && kind !== 'set') continue;
            if (kind === 'mul' && (name === 'long lanes' || dtype === 'int64')) continue;
            await agree(device, {
              inputs: [
                { at: which, data: indices(indexType, which, big[dim]!, 3) },
                {
                  at: result,
                  data: draw(dtype, result.length, 4, kind === 'mul' ? { low: -1.5, high: 1.5 } : {}),
                },
              ],
              outputs: [{ at: source }],
              run: (d, [i, x], [y]) => d.scatter(kind, y!, dim, i!, x!),
              tolerance: dtype === 'float32' ? { relative: 1e-5, absolute: 1e-3 } : {},
              what: `scatter ${kind}`,
            });
          }
        }
      });
    }
  }

  test('an index out of range is an IndexError at the next read, once', async (ctx) => {
    const device = await gpu(ctx);
    const at = place('float32', { shape: [4] });
    for (const dtype of ['int64', 'int32'] as const) {
      for (const bad of [4, -1, 2 ** 30]) {
        const x = device.allocate('float32', 4);
        const i = device.allocate(dtype, 3);
        device.write(x, 'float32', 0, Float32Array.of(1, 2, 3, 4));
        device.write(i, dtype, 0, dtype === 'int64' ? Float64Array.of(0, bad, 2) : Int32Array.of(0, bad, 2));
        const view = (buffer: object, dtype: DType, n: number): View => ({
          buffer,
          dtype,
          shape: [n],
          strides: [1],
          offset: 0,
        });
        const out = device.allocate('float32', 3);
        device.gather(view(x, 'float32', 4), 0, view(i, dtype, 3), view(out, 'float32', 3));
        const failed = await device.read(out, 'float32', 0, 3).catch((e: unknown) => e);
        expect(failed).toBeInstanceOf(IndexError);
        expect((failed as Error).message).toContain(
          `gather: index ${bad} is out of bounds for a dimension of size 4`,
        );
        await device.read(out, 'float32', 0, 3);
        device.scatter('add', view(x, 'float32', 4), 0, view(i, dtype, 3), view(out, 'float32', 3));
        await expect(device.synchronize()).rejects.toThrow(IndexError);
        await device.synchronize();
        for (const b of [x, i, out]) device.free(b);
      }
    }
    expect(at.length).toBe(4);
  });
});

describe('scan', () => {
  const shapes: [string, Layout, Layout][] = [
    ['rows', { shape: [300, 17] }, { shape: [300, 17] }],
    ['transposed', { shape: [5, 9], order: [1, 0] }, { shape: [5, 9], gap: 3 }],
    ['one', { shape: [1] }, { shape: [1] }],
    ['empty', { shape: [2, 0] }, { shape: [2, 0] }],
    ['long', { shape: [2, 9000] }, { shape: [2, 9000], order: [1, 0] }],
  ];
  for (const [name, from, to] of shapes) {
    test(name, async (ctx) => {
      const device = await gpu(ctx);
      for (const kind of ['sum', 'prod', 'max', 'min'] as const) {
        for (const dtype of ['float32', 'int64', 'int32', 'uint8'] as const) {
          if (kind === 'prod' && dtype !== 'float32') continue;
          const at = place(dtype, from);
          const indexed = kind === 'max' || kind === 'min';
          const domain =
            kind === 'prod' ? { low: 0.99, high: 1.01 } : indexed ? { low: -3, high: 3, special: true } : {};
          const data = draw(dtype, at.length, 4, domain).map((x) => (indexed ? Math.round(x) : x));
          await agree(device, {
            inputs: [{ at, data }],
            outputs: [{ at: place(dtype, to) }, ...(indexed ? [{ at: place('int64', to) }] : [])],
            run: (d, [x], [y, i]) => d.scan(kind, x!, y!, i),
            tolerance: dtype === 'float32' ? { relative: 2e-4, absolute: indexed ? 0 : 2e-2 } : {},
            what: `${kind} ${dtype}`,
          });
        }
      }
    });
  }
});

describe('sort', () => {
  const shapes: [string, Layout][] = [
    ['one', { shape: [1] }],
    ['short rows', { shape: [4, 9], order: [1, 0] }],
    ['one run', { shape: [2, 32] }],
    ['two runs', { shape: [3, 33] }],
    ['long', { shape: [2, 1000], offset: 1, gap: 1 }],
    ['empty', { shape: [0, 3] }],
  ];
  for (const [name, layout] of shapes) {
    test(name, async (ctx) => {
      const device = await gpu(ctx);
      for (const descending of [false, true]) {
        for (const dtype of ['float32', 'int64', 'uint8', 'bool'] as const) {
          const at = place(dtype, layout);
          const data = draw(dtype, at.length, 4, { low: -9, high: 9, special: true }).map((x) =>
            Math.round(x),
          );
          await agree(device, {
            inputs: [{ at, data }],
            outputs: [
              { at: place(dtype, { shape: layout.shape }) },
              { at: place('int64', { shape: layout.shape, gap: 2 }) },
            ],
            run: (d, [x], [v, i]) => d.sort(x!, descending, v!, i!),
            what: `${dtype} ${descending}`,
          });
        }
      }
    });
  }
});

test('random bits are Philox words', async (ctx) => {
  const device = await gpu(ctx);
  for (const [seed, offset, n] of [
    [0, 0, 9],
    [2 ** 40 + 5, 2 ** 32 - 1, 30],
    [12345, 2 ** 33, 1],
  ] as const) {
    await agree(device, {
      inputs: [],
      outputs: [{ at: place('int32', { shape: [n], offset: 1 }) }],
      run: (d, _, [y]) => d.randomBits(seed, offset, y!),
    });
  }
});

test('what does not fit is refused with the numbers', async (ctx) => {
  const device = await gpu(ctx);
  expect(() => device.allocate('uint8', device.capabilities.maxBufferBytes)).toThrow(DeviceError);
  expect(() => device.allocate('uint8', device.capabilities.maxBufferBytes)).toThrow(
    /uint8 takes 4 bytes an element/,
  );
});
