// Every required kernel against the reference device: random dtypes, shapes, strides, offsets, repeats, NaN.
import { reference } from '@kindling/device-reference';
import { type Device, type DType, dtypes, expression, fromFloat16, type View } from '@kindling/tensor';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { cpu } from '../src/index.js';
import {
  type Allowed,
  contents,
  expectSame,
  type Form,
  forms,
  place,
  relative,
  shapes,
} from './support/views.js';

const slow = reference();
const runs = { numRuns: 150 };

interface Operand {
  readonly dtype: DType;
  readonly form: Form;
  readonly seed: number;
  readonly special?: number;
}

/** Runs `call` on `fast` and on the reference device over equal operands and compares the buffers of `outputs`. */
function compareOn(
  fast: Device,
  operands: readonly Operand[],
  outputs: readonly number[],
  call: (device: Device, views: readonly View[]) => void,
  allowed: Allowed | number,
): void {
  const sides = [fast, slow].map((device) => {
    const views = operands.map((o) =>
      place(device, o.dtype, o.form, contents(o.dtype, o.form.length, o.seed, o.special)),
    );
    call(device, views);
    return { device, views };
  });
  for (const k of outputs) {
    const [a, b] = sides.map(({ device, views }) => [device, views[k]] as const);
    expectSame(a, b, operands[k].form.length, typeof allowed === 'number' ? relative(allowed) : allowed);
  }
}

const operand = (
  shape: readonly number[],
  dtype: fc.Arbitrary<DType> | DType,
  written = false,
  special = 0,
): fc.Arbitrary<Operand> =>
  fc.record({
    dtype: typeof dtype === 'string' ? fc.constant(dtype) : dtype,
    form: forms(shape, written),
    seed: fc.integer(),
    special: fc.constant(special),
  });

const anyDType = fc.constantFrom(...dtypes);
const tolerance: Record<DType, number> = {
  bool: 0,
  uint8: 0,
  int32: 0,
  int64: 0,
  float16: 2e-3,
  float32: 1e-6,
  float64: 1e-13,
};

/** The functions of vectors are at most 2 ulp from the exact value, which a rounding to float16 may widen to its own. */
const ofFunctions = (out: DType): number =>
  out === 'float16' ? 2 ** -10 : out.startsWith('float') ? 2 ** -22 : 0;

/**
 * The error allowed of each element of a·b, what roundings add up to at worst: (k + 2)·u times the sum of the magnitudes
 * of its k terms (Higham, Accuracy and Stability of Numerical Algorithms, 3.1), and the rounding of the result.
 */
function ofProducts(operands: readonly Operand[]): Allowed {
  const [{ dtype, form }] = operands;
  if (!dtype.startsWith('float')) return () => 0;
  const [a, b, c] = operands.map((o) => {
    const data = contents(o.dtype, o.form.length, o.seed).map(
      o.dtype === 'float16' ? (v) => v & 0x7fff : Math.abs,
    );
    return place(slow, o.dtype, o.form, data);
  });
  slow.matmul(a, b, c);
  const sums = slow.readSync!(c.buffer, dtype, 0, operands[2].form.length);
  const depth = form.shape[form.shape.length - 1];
  const u = dtype === 'float64' ? 2 ** -53 : 2 ** -24;
  return (i, expected) =>
    (depth + 2) * u * Number(dtype === 'float16' ? fromFloat16(sums[i]) : sums[i]) +
    (dtype === 'float16' ? 2 ** -10 * Math.abs(expected) : 0);
}

const { input, add, mul, max, select, lt, exp, binary } = expression;
const expressions = [
  expression.pointwise(input(0), 2),
  expression.pointwise(add(input(0), input(1))),
  expression.pointwise(mul(input(0), add(input(1), 2))),
  expression.pointwise(max(input(0), input(1))),
  expression.pointwise(select(lt(input(0), input(1)), input(0), exp(input(1)))),
  expression.pointwise([binary('sub', input(0), input(1)), mul(input(0), input(0))]),
  expression.pointwise(binary('floorDiv', input(0), input(1))),
  expression.pointwise(select(1, 3, input(0)), 2),
];

describe.each([
  ['WebAssembly', cpu()],
  ['JavaScript', cpu({ wasm: false })],
])('required kernels in %s agree with the reference device', (_, fast) => {
  const compare = compareOn.bind(undefined, fast);

  test('pointwise', () => {
    const cases = shapes(0, 4).chain((shape) =>
      fc.record({
        kernel: fc.constantFrom(...expressions),
        compute: anyDType,
        a: operand(shape, anyDType, false, 0.1),
        b: fc.oneof(
          { weight: 4, arbitrary: operand(shape, anyDType, false, 0.1) },
          { weight: 1, arbitrary: fc.constantFrom(-2, 0.5, Number.NaN) },
        ),
        out: operand(shape, anyDType, true),
        second: operand(shape, anyDType, true),
      }),
    );
    fc.assert(
      fc.property(cases, ({ kernel, compute, a, b, out, second }) => {
        const operands = [a, out, second, ...(typeof b === 'number' ? [] : [b])];
        compare(
          operands,
          [1, 2],
          (device, [x, y, z, w]) => {
            device.pointwise(
              kernel,
              compute,
              [x, typeof b === 'number' ? b : w],
              kernel.outputs.length === 2 ? [y, z] : [y],
            );
          },
          kernel.key.includes('exp') ? ofFunctions(out.dtype) : 0,
        );
      }),
      { numRuns: 600 },
    );
  });

  test('pointwise in place', () => {
    fc.assert(
      fc.property(
        shapes(0, 3).chain((shape) => fc.tuple(operand(shape, 'float32', true), operand(shape, anyDType))),
        ([a, b]) => {
          compare(
            [a, b],
            [0],
            (device, [x, y]) => device.pointwise(expressions[2], 'float32', [x, y], [x]),
            0,
          );
        },
      ),
      runs,
    );
  });

  test('copy', () => {
    fc.assert(
      fc.property(
        shapes(0, 4).chain((shape) =>
          fc.tuple(operand(shape, anyDType, false, 0.1), operand(shape, anyDType, true)),
        ),
        ([a, b]) => compare([a, b], [1], (device, [x, y]) => device.copy(x, y), 0),
      ),
      { numRuns: 300 },
    );
  });

  test('reduce', () => {
    const cases = fc.tuple(shapes(0, 3), shapes(0, 3)).chain(([kept, reduced]) =>
      fc.record({
        kind: fc.constantFrom('sum', 'prod', 'max', 'min', 'any', 'all'),
        dtype: anyDType,
        special: fc.constantFrom(0, 0.1),
        input: forms([...kept, ...reduced], false),
        output: forms(kept, true),
        seed: fc.integer(),
      }),
    );
    fc.assert(
      fc.property(cases, ({ kind, dtype, special, input, output, seed }) => {
        const out: DType =
          kind === 'any' || kind === 'all'
            ? 'bool'
            : (kind === 'sum' || kind === 'prod') && !dtype.startsWith('float')
              ? 'int64'
              : dtype;
        // The order of a sum is free, so that only its error is bounded.
        compare(
          [
            { dtype, form: input, seed, special },
            { dtype: out, form: output, seed: seed + 1 },
          ],
          [1],
          (device, [x, y]) => device.reduce(kind, x, y),
          tolerance[dtype],
        );
      }),
      { numRuns: 400 },
    );
  });

  test('argReduce', () => {
    const cases = fc
      .tuple(shapes(0, 2), fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }))
      .chain(([kept, reduced]) =>
        fc.record({
          kind: fc.constantFrom<'max' | 'min'>('max', 'min'),
          input: operand([...kept, ...reduced], anyDType, false, 0.05),
          output: operand(kept, 'int64', true),
        }),
      );
    fc.assert(
      fc.property(cases, ({ kind, input, output }) =>
        compare([input, output], [1], (device, [x, y]) => device.argReduce(kind, x, y), 0),
      ),
      runs,
    );
  });

  test('matmul', () => {
    const size = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 10, max: 70 }));
    const cases = fc
      .tuple(shapes(0, 2, 3), size, size, fc.oneof(size, fc.integer({ min: 250, max: 530 })))
      .chain(([batch, m, n, k]) =>
        fc.constantFrom<DType>('float32', 'float64', 'float16', 'int32', 'int64', 'uint8').chain((dtype) =>
          fc.record({
            a: operand([...batch, m, k], dtype),
            b: operand([...batch, k, n], dtype),
            c: operand([...batch, m, n], dtype, true),
          }),
        ),
      );
    fc.assert(
      fc.property(cases, ({ a, b, c }) =>
        compare([a, b, c], [2], (device, [x, y, z]) => device.matmul(x, y, z), ofProducts([a, b, c])),
      ),
      { numRuns: 80 },
    );
  });

  const indexed = shapes(1, 4, 5).chain((shape) =>
    fc.nat(shape.length - 1).chain((dim) => {
      const fixed = shape.map((size) => Math.max(size, 1));
      const index = fixed.map((size, d) => (d === dim ? 4 : size));
      return fc.record({
        dim: fc.constant(dim),
        size: fc.constant(fixed[dim]),
        table: operand(fixed, anyDType, true, 0.05),
        index: operand(index, fc.constantFrom<DType>('int64', 'int32')),
        dense: operand(index, anyDType, true),
      });
    }),
  );

  /** Brings random integers into range. */
  const wrap = expression.pointwise(binary('rem', input(0), input(1)));
  const inRange = (device: Device, view: View, size: number): void =>
    device.pointwise(wrap, 'int64', [view, size], [view]);

  test('gather', () => {
    fc.assert(
      fc.property(indexed, ({ dim, size, table, index, dense }) => {
        const output = { ...dense, dtype: table.dtype };
        compare(
          [table, index, output],
          [2],
          (device, [x, at, y]) => {
            inRange(device, { ...at, shape: [index.form.length], strides: [1], offset: 0 }, size);
            device.gather(x, dim, at, y);
          },
          0,
        );
      }),
      runs,
    );
  });

  test('scatter', () => {
    const kinds = fc.constantFrom<'set' | 'add' | 'mul' | 'max' | 'min'>('set', 'add', 'mul', 'max', 'min');
    fc.assert(
      fc.property(indexed, kinds, ({ dim, size, table, index, dense }, kind) => {
        const source = { ...dense, dtype: table.dtype, special: 0.05 };
        compare(
          [table, index, source],
          [0],
          (device, [x, at, y]) => {
            inRange(device, { ...at, shape: [index.form.length], strides: [1], offset: 0 }, size);
            device.scatter(kind, x, dim, at, y);
          },
          tolerance[table.dtype],
        );
      }),
      { numRuns: 300 },
    );
  });

  test('scan', () => {
    const cases = shapes(1, 3).chain((shape) =>
      fc.record({
        kind: fc.constantFrom<'sum' | 'prod' | 'max' | 'min'>('sum', 'prod', 'max', 'min'),
        input: operand(shape, anyDType, false, 0.05),
        output: operand(shape, anyDType, true),
        indices: operand(shape, 'int64', true),
      }),
    );
    fc.assert(
      fc.property(cases, ({ kind, input, output, indices }) => {
        const reports = kind === 'max' || kind === 'min';
        const floats = input.dtype.startsWith('float');
        const dtype: DType = reports || floats ? input.dtype : 'int64';
        compare(
          [input, { ...output, dtype }, indices],
          reports ? [1, 2] : [1],
          (device, [x, y, at]) => device.scan(kind, x, y, reports ? at : undefined),
          tolerance[input.dtype],
        );
      }),
      { numRuns: 300 },
    );
  });

  test('sort', () => {
    const cases = fc
      .tuple(shapes(0, 2), fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 20, max: 120 })))
      .chain(([lead, length]) =>
        fc.record({
          descending: fc.boolean(),
          input: operand([...lead, length], anyDType, false, 0.1),
          values: operand([...lead, length], anyDType, true),
          indices: operand([...lead, length], 'int64', true),
        }),
      );
    fc.assert(
      fc.property(cases, ({ descending, input, values, indices }) =>
        compare(
          [input, { ...values, dtype: input.dtype }, indices],
          [1, 2],
          (device, [x, y, at]) => device.sort(x, descending, y, at),
          0,
        ),
      ),
      runs,
    );
  });

  test('randomBits', () => {
    const whole = fc.integer({ min: 0, max: 2 ** 53 - 1 });
    fc.assert(
      fc.property(whole, fc.nat(2 ** 40), fc.nat(19), (seed, offset, length) => {
        const form = { shape: [length], strides: [1], offset: 2, length: length + 4 };
        compare(
          [{ dtype: 'int32', form, seed: 1 }],
          [0],
          (device, [out]) => device.randomBits(seed, offset, out),
          0,
        );
      }),
      runs,
    );
  });
});
