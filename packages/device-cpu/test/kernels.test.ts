// Every required kernel against the reference device: random dtypes, shapes, strides, offsets, repeats, NaN.
import { reference } from '@kindling/device-reference';
import {
  type Device,
  type DType,
  dtypes,
  expression,
  fromFloat16,
  type ReduceKind,
  type View,
} from '@kindling/tensor';
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
const exactly: Allowed = () => 0;
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
  allowed: Allowed,
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
    expectSame(a, b, operands[k].form.length, allowed);
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
const isFloat = (dtype: DType): boolean => dtype.startsWith('float');
/** The unit roundoff of what sums and products are added up in: half precision is computed as single. */
const unit = (dtype: DType): number => (dtype === 'float64' ? 2 ** -53 : 2 ** -24);
/** What a last rounding to half precision may add to an error: one of its own units in the last place. */
const halfUnit = (dtype: DType, value: number): number =>
  dtype === 'float16' ? 2 ** -10 * Math.abs(value) + 2 ** -24 : 0;

/** The functions of vectors are at most 2 ulp from the exact value, which a rounding to float16 may widen to its own. */
const ofFunctions = (out: DType): number => (out === 'float16' ? 2 ** -10 : isFloat(out) ? 2 ** -22 : 0);

/** What `call` leaves in the buffer of operand `k` on the reference device, given the operands' magnitudes. */
function ofMagnitudes(
  operands: readonly Operand[],
  k: number,
  call: (views: readonly View[]) => void,
): (i: number) => number {
  const views = operands.map(({ dtype, form, seed, special }) => {
    const data = contents(dtype, form.length, seed, special);
    if (!isFloat(dtype)) return place(slow, dtype, form, data);
    return place(slow, dtype, form, data.map(dtype === 'float16' ? (bits) => bits & 0x7fff : Math.abs));
  });
  call(views);
  const { dtype, form } = operands[k];
  const values = slow.readSync!(views[k].buffer, dtype, 0, form.length);
  return (i) => (dtype === 'float16' ? fromFloat16(values[i]) : values[i]);
}

/**
 * The error allowed of a sum of `terms` products, what roundings add up to at worst: (terms + 2)·u times the sum of their
 * magnitudes (Higham, Accuracy and Stability of Numerical Algorithms, 3.1), and the rounding of the result.
 */
const ofSums =
  (dtype: DType, terms: number, magnitude: (i: number) => number): Allowed =>
  (i, expected) =>
    (terms + 2) * unit(dtype) * magnitude(i) + halfUnit(dtype, expected);

/** The same of a product of `terms` factors: so many units of its own, where it is not below the normal numbers. */
const ofFactors =
  (dtype: DType, terms: number): Allowed =>
  (_, expected) =>
    (terms + 2) * (unit(dtype) * Math.abs(expected) + 2 ** -149) + halfUnit(dtype, expected);

/** The error allowed of a·b. */
function ofMatmul(operands: readonly Operand[]): Allowed {
  const [{ dtype, form }] = operands;
  if (!isFloat(dtype)) return exactly;
  const sums = ofMagnitudes(operands, 2, ([a, b, c]) => slow.matmul(a, b, c));
  return ofSums(dtype, form.shape[form.shape.length - 1], sums);
}

/** The error allowed of a sum or product over all but the output's dims. */
function ofReduction(kind: 'sum' | 'prod', operands: readonly Operand[]): Allowed {
  const [{ dtype, form }, { form: kept }] = operands;
  if (!isFloat(dtype)) return exactly;
  const terms = form.shape.slice(kept.shape.length).reduce((a, b) => a * b, 1);
  if (kind === 'prod') return ofFactors(dtype, terms);
  return ofSums(
    dtype,
    terms,
    ofMagnitudes(operands, 1, ([x, y]) => slow.reduce('sum', x, y)),
  );
}

/** Elements along the dim that an index replaces: so many steps may meet in one element. */
const PLACES = 4;

/**
 * The error allowed of what a scatter adds or multiplies in half precision, where one device rounds after each step and the
 * other after the last (in wider dtypes both do the same, in the same order). Factors are at most 3.
 */
function ofHalfScatter(
  kind: 'add' | 'mul',
  operands: readonly Operand[],
  scatter: (device: Device, views: readonly View[]) => void,
): Allowed {
  const magnitude = ofMagnitudes(operands, 0, (views) => scatter(slow, views));
  const below = kind === 'mul' ? 3 ** PLACES * 2 ** -24 : 0;
  return (i) => (PLACES + 1) * 2 ** -11 * magnitude(i) + below;
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
          kernel.key.includes('exp') ? relative(ofFunctions(out.dtype)) : exactly,
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
            exactly,
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
        ([a, b]) => compare([a, b], [1], (device, [x, y]) => device.copy(x, y), exactly),
      ),
      { numRuns: 300 },
    );
  });

  test('reduce', () => {
    const cases = fc.tuple(shapes(0, 3), shapes(0, 3)).chain(([kept, reduced]) =>
      fc.record({
        kind: fc.constantFrom<ReduceKind>('sum', 'prod', 'max', 'min', 'any', 'all'),
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
        const operands = [
          { dtype, form: input, seed, special },
          { dtype: out, form: output, seed: seed + 1 },
        ];
        // The order of a sum is free, so that only its error is bounded.
        compare(
          operands,
          [1],
          (device, [x, y]) => device.reduce(kind, x, y),
          kind === 'sum' || kind === 'prod' ? ofReduction(kind, operands) : exactly,
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
        compare([input, output], [1], (device, [x, y]) => device.argReduce(kind, x, y), exactly),
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
        compare([a, b, c], [2], (device, [x, y, z]) => device.matmul(x, y, z), ofMatmul([a, b, c])),
      ),
      { numRuns: 80 },
    );
  });

  const indexed = shapes(1, 4, 5).chain((shape) =>
    fc.nat(shape.length - 1).chain((dim) => {
      const fixed = shape.map((size) => Math.max(size, 1));
      const index = fixed.map((size, d) => (d === dim ? PLACES : size));
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
          exactly,
        );
      }),
      runs,
    );
  });

  test('scatter', () => {
    const kinds = fc.constantFrom<'set' | 'add' | 'mul' | 'max' | 'min'>('set', 'add', 'mul', 'max', 'min');
    fc.assert(
      fc.property(indexed, kinds, ({ dim, size, table, index, dense }, kind) => {
        const operands = [table, index, { ...dense, dtype: table.dtype, special: 0.05 }];
        const scatter = (device: Device, [x, at, y]: readonly View[]): void => {
          inRange(device, { ...at, shape: [index.form.length], strides: [1], offset: 0 }, size);
          device.scatter(kind, x, dim, at, y);
        };
        const rounds = table.dtype === 'float16' && (kind === 'add' || kind === 'mul');
        compare(operands, [0], scatter, rounds ? ofHalfScatter(kind, operands, scatter) : exactly);
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
        const dtype: DType = reports || isFloat(input.dtype) ? input.dtype : 'int64';
        // Both sum and multiply in doubles, in the same order.
        compare(
          [input, { ...output, dtype }, indices],
          reports ? [1, 2] : [1],
          (device, [x, y, at]) => device.scan(kind, x, y, reports ? at : undefined),
          reports ? exactly : (_, expected) => halfUnit(dtype, expected),
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
          exactly,
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
          exactly,
        );
      }),
      runs,
    );
  });
});
