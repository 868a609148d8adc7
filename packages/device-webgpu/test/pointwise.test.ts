// Pointwise kernels against the reference: every function in every dtype, every layout, aliased outputs, constants.
import { type DType, expression, type View } from '@kindling/tensor';
import { describe, test } from 'vitest';
import { agree, draw, generator, gpu, type Layout, place, type Tolerance } from './support.js';

const { input, unary, binary, pointwise } = expression;
const x = input(0);
const y = input(1);

type UnaryFn = expression.UnaryFn;
type BinaryFn = expression.BinaryFn;

/** Where each function is tried besides special values, and how far float32 may be from the rounded double. */
const floatUnary: Record<UnaryFn, { low: number; high: number } & Tolerance> = Object.fromEntries(
  (
    [
      ['neg abs sign floor ceil round trunc isnan signbit not', -10, 10, 0],
      ['reciprocal sqrt rsqrt', -1, 50, 3e-7],
      ['exp exp2', -90, 90, 5e-7],
      ['expm1', -3, 3, 5e-7],
      ['log log2 log10 log1p', -0.5, 30, 5e-7, 1e-7],
      ['sin cos', -20, 20, 2e-7, 2e-7],
      ['tan', -1.5, 1.5, 1e-6],
      ['asin acos atanh', -1.1, 1.1, 1e-6, 2e-7],
      ['atan asinh', -20, 20, 5e-7],
      ['acosh', 0.5, 20, 2e-6],
      ['sinh cosh', -12, 12, 1e-6],
      ['tanh', -12, 12, 5e-7],
      ['erf', -4, 4, 5e-7],
      ['erfc', -3, 9, 5e-6],
      ['erfcx', -9, 30, 5e-6],
      ['erfinv', -1, 1, 2e-6],
      ['ndtri', 0, 1, 1e-6, 1e-6],
      ['lgamma', -9.5, 30, 2e-6, 2e-6],
      ['digamma', -9.5, 30, 5e-6, 3e-6],
    ] as [string, number, number, number, number?][]
  ).flatMap(([fns, low, high, relative, absolute = 0]) =>
    fns.split(' ').map((fn) => [fn, { low, high, relative, absolute }]),
  ),
) as Record<UnaryFn, { low: number; high: number } & Tolerance>;

const floatBinary: Partial<Record<BinaryFn, Tolerance>> = {
  div: { relative: 3e-7 },
  pow: { relative: 2e-6 },
  atan2: { relative: 5e-7 },
  hypot: { relative: 3e-7 },
};

const everywhere = 4096;

describe('functions', () => {
  for (const fn of Object.keys(floatUnary) as UnaryFn[]) {
    test(`float32 ${fn}`, async (ctx) => {
      const device = await gpu(ctx);
      const { low, high, ...tolerance } = floatUnary[fn];
      const at = place('float32', { shape: [everywhere] });
      await agree(device, {
        inputs: [{ at, data: draw('float32', everywhere, 1, { low, high, special: true }) }],
        outputs: [{ at }],
        run: (d, [a], [out]) => d.pointwise(pointwise(unary(fn, x)), 'float32', [a!], [out!]),
        tolerance,
      });
    });
  }

  const binaries: BinaryFn[] = [
    ...([
      'add',
      'sub',
      'mul',
      'div',
      'floorDiv',
      'rem',
      'fmod',
      'pow',
      'atan2',
      'hypot',
      'nextafter',
      'min',
    ] as const),
    ...(['max', 'eq', 'ne', 'lt', 'le', 'gt', 'ge', 'and', 'or', 'xor'] as const),
  ];
  for (const fn of binaries) {
    test(`float32 ${fn}`, async (ctx) => {
      const device = await gpu(ctx);
      const at = place('float32', { shape: [everywhere] });
      await agree(device, {
        inputs: [3, 4].map((seed) => ({ at, data: draw('float32', everywhere, seed, { special: true }) })),
        outputs: [{ at }],
        run: (d, [a, b], [out]) => d.pointwise(pointwise(binary(fn, x, y)), 'float32', [a!, b!], [out!]),
        tolerance: floatBinary[fn] ?? {},
      });
    });
  }

  const integerUnary: UnaryFn[] = ['neg', 'abs', 'sign', 'floor', 'isnan', 'signbit', 'not', 'bitNot'];
  const integerBinary: BinaryFn[] = [
    ...([
      'add',
      'sub',
      'mul',
      'div',
      'floorDiv',
      'rem',
      'fmod',
      'pow',
      'min',
      'max',
      'eq',
      'ne',
      'lt',
    ] as const),
    ...(['le', 'gt', 'ge', 'and', 'or', 'xor', 'bitAnd', 'bitOr', 'bitXor', 'shl', 'shr'] as const),
  ];
  for (const dtype of ['int32', 'int64', 'uint8', 'bool'] as const) {
    test(`${dtype}`, async (ctx) => {
      const device = await gpu(ctx);
      const n = 256;
      const at = place(dtype, { shape: [n] });
      for (const fn of integerUnary) {
        await agree(device, {
          inputs: [{ at, data: draw(dtype, n, 5, { low: -100, high: 100 }) }],
          outputs: [{ at }],
          run: (d, [a], [out]) => d.pointwise(pointwise(unary(fn, x)), dtype, [a!], [out!]),
          what: fn,
        });
      }
      for (const fn of integerBinary) {
        await agree(device, {
          inputs: [6, 7].map((seed) => ({ at, data: draw(dtype, n, seed, { low: -9, high: 9 }) })),
          outputs: [{ at }],
          run: (d, [a, b], [out]) => d.pointwise(pointwise(binary(fn, x, y)), dtype, [a!, b!], [out!]),
          what: fn,
        });
      }
    });
  }

  test('int64 past 32 bits', async (ctx) => {
    const device = await gpu(ctx);
    const n = 256;
    const at = place('int64', { shape: [n] });
    const large = (seed: number, bits: number) =>
      draw('int64', n, seed, { low: -(2 ** bits), high: 2 ** bits });
    const cases: [BinaryFn, number, number][] = [
      ...(
        [
          'add',
          'sub',
          'floorDiv',
          'rem',
          'div',
          'fmod',
          'min',
          'max',
          'lt',
          'ge',
          'bitAnd',
          'bitXor',
        ] as const
      ).map((fn): [BinaryFn, number, number] => [fn, 51, 35]),
      ['mul', 30, 22],
    ];
    for (const [fn, a, b] of cases) {
      await agree(device, {
        inputs: [
          { at, data: large(8, a) },
          { at, data: large(9, b) },
        ],
        outputs: [{ at }],
        run: (d, [p, q], [out]) => d.pointwise(pointwise(binary(fn, x, y)), 'int64', [p!, q!], [out!]),
        what: fn,
      });
    }
    await agree(device, {
      inputs: [
        { at, data: large(8, 51) },
        { at, data: draw('int64', n, 9, { low: 0, high: 50 }) },
      ],
      outputs: [{ at }],
      run: (d, [p, q], [out]) => d.pointwise(pointwise(binary('shr', x, y)), 'int64', [p!, q!], [out!]),
      what: 'shr',
    });
  });
});

describe('layouts', () => {
  const layouts: [string, Layout, Layout, Layout][] = [
    [
      'small',
      { shape: [3, 4, 5], order: [2, 0, 1] },
      { shape: [3, 4, 5], broadcast: [1] },
      { shape: [3, 4, 5] },
    ],
    ['0-d', { shape: [] }, { shape: [] }, { shape: [] }],
    ['empty', { shape: [3, 0] }, { shape: [3, 0] }, { shape: [3, 0] }],
    ['one', { shape: [1, 1] }, { shape: [1, 1] }, { shape: [1, 1] }],
    ['dense', { shape: [25, 17] }, { shape: [25, 17] }, { shape: [25, 17] }],
    ['fours', { shape: [24, 16] }, { shape: [24, 16] }, { shape: [24, 16] }],
    ['scalar', { shape: [24, 16] }, { shape: [24, 16], broadcast: [0, 1] }, { shape: [24, 16] }],
    ['row', { shape: [24, 16] }, { shape: [24, 16], broadcast: [0] }, { shape: [24, 16] }],
    ['column', { shape: [24, 16] }, { shape: [24, 16], broadcast: [1] }, { shape: [24, 16] }],
    ['transposed', { shape: [24, 16], order: [1, 0] }, { shape: [24, 16] }, { shape: [24, 16] }],
    ['transposed output', { shape: [24, 16] }, { shape: [24, 16] }, { shape: [24, 16], order: [1, 0] }],
    ['offset 4', { shape: [808], offset: 4 }, { shape: [808] }, { shape: [808], offset: 8 }],
    ['offset 1', { shape: [809], offset: 1 }, { shape: [809] }, { shape: [809], offset: 3 }],
    ['slice of output', { shape: [806] }, { shape: [806] }, { shape: [806], offset: 4, gap: 3 }],
    ['gaps', { shape: [30, 12], gap: 2 }, { shape: [30, 12] }, { shape: [30, 12], gap: 4 }],
    [
      'channels',
      { shape: [2, 3, 8, 8] },
      { shape: [2, 3, 8, 8], broadcast: [0, 2, 3] },
      { shape: [2, 3, 8, 8] },
    ],
    [
      'permuted',
      { shape: [4, 3, 6, 5], order: [2, 0, 3, 1] },
      { shape: [4, 3, 6, 5] },
      { shape: [4, 3, 6, 5], order: [3, 1, 0, 2] },
    ],
    [
      'six dims',
      { shape: [2, 3, 4, 3, 2, 3], order: [5, 3, 1, 0, 2, 4] },
      { shape: [2, 3, 4, 3, 2, 3] },
      { shape: [2, 3, 4, 3, 2, 3] },
    ],
  ];
  for (const [name, a, b, out] of layouts) {
    test(name, async (ctx) => {
      const device = await gpu(ctx);
      for (const dtype of ['float32', 'int64'] as const) {
        const places = [a, b, out].map((l) => place(dtype, l)) as [
          ReturnType<typeof place>,
          ReturnType<typeof place>,
          ReturnType<typeof place>,
        ];
        await agree(device, {
          inputs: places.slice(0, 2).map((at, k) => ({ at, data: draw(dtype, at.length, k) })),
          outputs: [{ at: places[2] }],
          run: (d, [p, q], [r]) => d.pointwise(pointwise(binary('sub', x, y)), dtype, [p!, q!], [r!]),
          what: dtype,
        });
      }
    });
  }

  test('more than one dimension of workgroups', async (ctx) => {
    const device = await gpu(ctx);
    const n = 64 * 65535 + 17;
    const at = place('uint8', { shape: [n] });
    const view = (buffer: object): View => ({
      buffer,
      dtype: 'uint8',
      shape: [n, 1],
      strides: [1, 1],
      offset: 0,
    });
    const strided = (buffer: object): View => ({ ...view(buffer), shape: [n], strides: [2] });
    const source = device.allocate('uint8', 2 * n);
    const target = device.allocate('uint8', n);
    device.write(source, 'uint8', 2 * n - 2, Uint8Array.of(123));
    device.pointwise(
      pointwise(expression.add(x, 1)),
      'uint8',
      [strided(source)],
      [{ ...view(target), shape: [n], strides: [1] }],
    );
    const [last] = await device.read(target, 'uint8', n - 1, 1);
    if (last !== 124) throw new Error(`the last element is ${last}, not 124 (${at.length} elements)`);
    device.free(source);
    device.free(target);
  });
});

test('an output may be an input, and several outputs are stored after all are computed', async (ctx) => {
  const device = await gpu(ctx);
  const at = place('float32', { shape: [3, 4] });
  await agree(device, {
    inputs: [{ at, data: draw('float32', 12, 1) }],
    outputs: [{ at }, { at }],
    run: (d, [g], [a, b]) => {
      const swap = pointwise([binary('add', y, input(2)), binary('mul', x, y)]);
      d.pointwise(swap, 'float32', [a!, b!, g!], [a!, b!]);
    },
    tolerance: { relative: 1e-7 },
  });
});

test('plain numbers are constants of the compute dtype', async (ctx) => {
  const device = await gpu(ctx);
  for (const dtype of ['float32', 'int32', 'int64', 'uint8', 'bool'] as const) {
    for (const value of [2.75, -3, 0]) {
      const at = place(dtype, { shape: [9] });
      await agree(device, {
        inputs: [{ at, data: draw(dtype, 9, 3) }],
        outputs: [{ at }],
        run: (d, [a], [out]) => d.pointwise(pointwise(binary('add', x, y)), dtype, [a!, value], [out!]),
        what: `${dtype} + ${value}`,
      });
    }
  }
  const at = place('int64', { shape: [5] });
  await agree(device, {
    inputs: [{ at, data: draw('int64', 5, 3) }],
    outputs: [{ at }],
    run: (d, [a], [out]) =>
      d.pointwise(pointwise(binary('mul', x, y)), 'int64', [a!, -(2 ** 40) + 3], [out!]),
  });
});

test('copies convert between all dtypes', async (ctx) => {
  const device = await gpu(ctx);
  const random = generator(5);
  const dtypes = [...device.capabilities.storage];
  for (const from of dtypes) {
    for (const to of dtypes) {
      const n = 40 + Math.floor(random() * 9);
      await agree(device, {
        inputs: [
          {
            at: place(from, { shape: [n] }),
            data: draw(from, n, 9, { low: -300, high: 300, special: true }),
          },
        ],
        outputs: [{ at: place(to, { shape: [n], offset: 2 }) }],
        run: (d, [a], [out]) => d.copy(a!, out!),
        what: `${from} to ${to}`,
        tolerance: { relative: 1e-7 },
      });
    }
  }
});

test('float16 is computed in float32 and rounded at the end', async (ctx) => {
  const device = await gpu(ctx);
  const dtype: DType = 'float16';
  if (!device.capabilities.arithmetic.has(dtype)) ctx.skip('the adapter has no shader-f16');
  const at = place(dtype, { shape: [3, 11], offset: 1 });
  await agree(device, {
    inputs: [1, 2].map((seed) => ({ at, data: draw(dtype, at.length, seed, { special: true }) })),
    outputs: [{ at }],
    run: (d, [a, b], [out]) => d.pointwise(pointwise(binary('mul', x, y)), dtype, [a!, b!], [out!]),
    tolerance: { relative: 1e-3 },
  });
});
