// Section pointwise: expressions over every layout and dtype, their functions, constants, outputs and conversions.
import { type DType, type Expr, expression as e, isFloatingPoint, isInteger } from '@kindling/tensor';
import type { DeviceCase } from '../case.js';
import { forms } from '../forms.js';
import { arithmeticDTypes, type Kit, kernelCase } from '../kit.js';
import { drawn, layouts, type Operand, operand, output } from '../operand.js';
import {
  boolBinary,
  floatBinary,
  integerBinary,
  integerUnary,
  linearAtZero,
  scaleFree,
  special,
  unaryDomain,
} from './functions.js';

const section = 'pointwise';
const [x, y] = [e.input(0), e.input(1)];

/** A case of one expression over operands of the compute dtype. */
function expressionCase(
  kit: Kit,
  title: string,
  expr: Expr | readonly Expr[],
  compute: DType,
  inputs: () => readonly (Operand | number)[],
  results: () => readonly Operand[],
  relative = false,
): DeviceCase {
  return kernelCase(kit, section, title, () => {
    const [given, written] = [inputs(), results()];
    const tensors = given.filter((t) => typeof t !== 'number');
    const kernel = e.pointwise(expr, given.length);
    return {
      operands: [...tensors, ...written],
      writes: written.map((_, k) => tensors.length + k),
      relative,
      call: (device, views) => {
        let next = 0;
        const placed = given.map((t) => (typeof t === 'number' ? t : views[next++]!));
        device.pointwise(kernel, compute, placed, views.slice(tensors.length));
      },
    };
  });
}

/** Values of both sides, every one with every other, as two operands. */
function pairs(dtype: DType, left: readonly number[], right: readonly number[]): Operand[] {
  const shape = [left.length, right.length];
  return [
    operand(dtype, shape, (i) => left[Math.floor(i / right.length)]!),
    operand(dtype, shape, (i) => right[i % right.length]!),
  ];
}

const list = (dtype: DType, values: readonly number[]): Operand =>
  operand(dtype, [values.length], (i) => values[i]!);

function* layoutCases(kit: Kit, dtype: DType): Iterable<DeviceCase> {
  const sum = dtype === 'bool' ? e.binary('xor', x, y) : e.add(x, e.mul(y, 2));
  for (const form of forms) {
    yield expressionCase(
      kit,
      `x + 2y ${dtype}, ${form.name}`,
      sum,
      dtype,
      () => [
        operand(dtype, form.shape, drawn(dtype, 1), form.input),
        operand(dtype, form.shape, drawn(dtype, 2), layouts.contiguous),
      ],
      () => [output(dtype, form.shape, form.output)],
    );
  }
}

function* floatFunctions(kit: Kit, dtype: DType): Iterable<DeviceCase> {
  const on = (title: string, expr: Expr, inputs: () => Operand[], relative = false): DeviceCase =>
    expressionCase(kit, title, expr, dtype, inputs, () => [output(dtype, inputs()[0]!.shape)], relative);
  const [tiny, huge] = dtype === 'float16' ? [2 ** -10, 2 ** 12] : [1e-30, 1e30];
  for (const [fn, domain] of Object.entries(unaryDomain) as [e.UnaryFn, readonly number[]][]) {
    if (domain.length === 0) continue;
    yield on(`${fn} ${dtype}`, e.unary(fn, x), () => [list(dtype, domain)]);
    yield on(`${fn} ${dtype}, NaN, infinities and zeros`, e.unary(fn, x), () => [list(dtype, special)]);
  }
  for (const fn of scaleFree) {
    const values = [tiny * 1.7, huge * 1.3, tiny, huge];
    yield on(`${fn} ${dtype}, tiny and huge`, e.unary(fn, x), () => [list(dtype, values)], true);
  }
  for (const fn of linearAtZero) {
    const values = [tiny, -tiny, tiny * 5, 1e-4, -1e-4];
    yield on(`${fn} ${dtype}, near zero`, e.unary(fn, x), () => [list(dtype, values)], true);
  }
  const grid = [-2.5, -1, -0.75, 0.3125, 1, 2, 3.75];
  for (const fn of floatBinary) {
    if (fn === 'nextafter' && dtype === 'float16') continue;
    yield on(`${fn} ${dtype}`, e.binary(fn, x, y), () => pairs(dtype, grid, grid), fn === 'nextafter');
    yield on(`${fn} ${dtype}, NaN, infinities and zeros`, e.binary(fn, x, y), () =>
      pairs(dtype, special, special),
    );
  }
}

function* integerFunctions(kit: Kit, dtype: DType): Iterable<DeviceCase> {
  const signed = (values: readonly number[]) => (dtype === 'uint8' ? values.map(Math.abs) : values);
  const on = (title: string, expr: Expr, inputs: () => Operand[]): DeviceCase =>
    expressionCase(kit, title, expr, dtype, inputs, () => [output(dtype, inputs()[0]!.shape)]);
  const left = signed([-9, -8, -1, 0, 1, 4, 7]);
  for (const fn of integerUnary) yield on(`${fn} ${dtype}`, e.unary(fn, x), () => [list(dtype, left)]);
  for (const [fn, right] of Object.entries(integerBinary) as [e.BinaryFn, readonly number[]][]) {
    yield on(`${fn} ${dtype}`, e.binary(fn, x, y), () => pairs(dtype, left, signed(right)));
  }
  if (dtype === 'int64') {
    const large = [2 ** 31, -(2 ** 31) - 1, 2 ** 40 + 1, -(2 ** 52) + 1];
    for (const fn of ['add', 'sub', 'min', 'max', 'lt', 'eq'] as const) {
      yield on(`${fn} int64, beyond 32 bits`, e.binary(fn, x, y), () => pairs(dtype, large, large));
    }
    yield on('mul int64, beyond 32 bits', e.mul(x, y), () =>
      pairs(dtype, [2 ** 20 + 1, -3], [2 ** 30 - 1, 5]),
    );
    return;
  }
  const edge = dtype === 'uint8' ? [255, 254, 128, 1] : [2 ** 31 - 1, -(2 ** 31), 65536, 46341];
  for (const fn of ['add', 'sub', 'mul'] as const) {
    yield on(`${fn} ${dtype}, wraps around`, e.binary(fn, x, y), () => pairs(dtype, edge, edge));
  }
  yield on(`neg ${dtype}, wraps around`, e.neg(x), () => [list(dtype, edge)]);
}

/** What the shape of a kernel may be: constants, several outputs, unread inputs, in place, conversions. */
function* kernelShapes(kit: Kit, dtype: DType): Iterable<DeviceCase> {
  const shape = [4, 5];
  const one = (seed: number) => operand(dtype, shape, drawn(dtype, seed));
  yield expressionCase(
    kit,
    `a number as input ${dtype}`,
    e.add(x, y),
    dtype,
    () => [one(1), 3],
    () => [output(dtype, shape)],
  );
  yield expressionCase(
    kit,
    `numbers only ${dtype}`,
    x,
    dtype,
    () => [3],
    () => [output(dtype, shape, layouts.stepped)],
  );
  yield expressionCase(
    kit,
    `unread inputs ${dtype}`,
    e.mul(y, 2),
    dtype,
    () => [one(1), one(2), one(3)],
    () => [output(dtype, shape)],
  );
  yield expressionCase(
    kit,
    `several outputs ${dtype}`,
    [e.add(x, y), e.mul(e.add(x, y), x), y],
    dtype,
    () => [one(1), one(2)],
    () => [
      output(dtype, shape),
      output(dtype, shape, layouts.stepped),
      output(dtype, shape, layouts.transposed),
    ],
  );
  yield expressionCase(
    kit,
    `where takes either branch ${dtype}`,
    e.select(e.gt(x, y), e.mul(x, 2), e.sub(y, x)),
    dtype,
    () => [one(1), one(2)],
    () => [output(dtype, shape)],
  );
  for (const layout of [layouts.contiguous, layouts.offset, layouts.stepped, layouts.transposed]) {
    yield kernelCase(kit, section, `output is an input ${dtype}, ${layout.name}`, () => ({
      operands: [operand(dtype, shape, drawn(dtype, 1), layout), one(2)],
      writes: [0],
      call: (device, [a, b]) => device.pointwise(e.pointwise([e.add(e.mul(x, 2), y)]), dtype, [a!, b!], [a!]),
    }));
  }
  yield kernelCase(kit, section, `two outputs are inputs, swapped ${dtype}`, () => ({
    operands: [one(1), one(2)],
    writes: [0, 1],
    call: (device, [a, b]) => device.pointwise(e.pointwise([y, x]), dtype, [a!, b!], [a!, b!]),
  }));
}

function* conversions(kit: Kit): Iterable<DeviceCase> {
  const dtypes = arithmeticDTypes(kit);
  for (const compute of dtypes) {
    for (const from of dtypes) {
      if (isFloatingPoint(from) && !isFloatingPoint(compute)) continue;
      yield expressionCase(
        kit,
        `${from} read as ${compute}`,
        compute === 'bool' ? e.unary('not', x) : e.mul(x, 2),
        compute,
        () => [operand(from, [3, 4], drawn(from, 1), layouts.offset)],
        () => [output(compute, [3, 4])],
      );
    }
    if (compute === 'bool' || !dtypes.includes('bool')) continue;
    yield expressionCase(
      kit,
      `comparison of ${compute} stored as bool`,
      e.lt(x, y),
      compute,
      () => [operand(compute, [3, 4], drawn(compute, 1)), operand(compute, [3, 4], drawn(compute, 2))],
      () => [output('bool', [3, 4], layouts.offset)],
    );
  }
}

export function* pointwise(kit: Kit): Iterable<DeviceCase> {
  for (const dtype of arithmeticDTypes(kit)) {
    yield* layoutCases(kit, dtype);
    if (dtype === 'bool') {
      for (const fn of boolBinary) {
        yield expressionCase(
          kit,
          `${fn} bool`,
          e.binary(fn, x, y),
          dtype,
          () => pairs(dtype, [0, 1], [0, 1]),
          () => [output(dtype, [2, 2])],
        );
      }
      continue;
    }
    yield* kernelShapes(kit, dtype);
    if (isInteger(dtype)) yield* integerFunctions(kit, dtype);
    else yield* floatFunctions(kit, dtype);
  }
  yield* conversions(kit);
}
