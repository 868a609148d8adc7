// Sections reduce and argReduce: every kind over every layout and dtype, empty inputs, NaN, long sums.
import { type DType, isFloatingPoint, type ReduceKind } from '@kindling/tensor';
import type { DeviceCase } from '../case.js';
import { type Form, forms } from '../forms.js';
import { arithmeticDTypes, type KernelCase, type Kit, kernelCase } from '../kit.js';
import { drawn, type Layout, layouts, operand, output, uniform } from '../operand.js';

const kinds: readonly ReduceKind[] = ['sum', 'prod', 'max', 'min', 'any', 'all'];

/** Input and output dtypes of a kind, as core asks for them. */
function resultDType(kind: ReduceKind, dtype: DType): DType {
  if (kind === 'any' || kind === 'all') return 'bool';
  if (kind === 'max' || kind === 'min' || isFloatingPoint(dtype)) return dtype;
  return 'int64';
}

/** Elements of which even thousands have a result that any order of rounding comes near to. */
function elements(kind: ReduceKind, dtype: DType, seed: number, many = false): () => number {
  const next = uniform(seed);
  const plain = drawn(dtype, seed);
  // Of one sign, so that a long sum is large beside its rounding.
  if (kind === 'sum' && many && isFloatingPoint(dtype)) return () => Math.abs(plain());
  if (kind !== 'prod') return plain;
  if (!isFloatingPoint(dtype)) return () => Number(next() < 0.9) * (dtype === 'bool' || next() < 0.8 ? 1 : 2);
  return () => {
    const x = 1 + Math.round(next() * 512) / 1024;
    return next() < 0.5 ? x : Math.fround(1 / x);
  };
}

interface Plan {
  readonly shape: readonly number[];
  /** How many leading dims stay. */
  readonly kept: number;
  readonly values: () => number;
  readonly input?: Layout;
  readonly output?: Layout;
}

function plan(kind: ReduceKind, from: DType, to: DType, { shape, kept, values, ...by }: Plan): KernelCase {
  return {
    operands: [operand(from, shape, values, by.input), output(to, shape.slice(0, kept), by.output)],
    writes: [1],
    call: (device, [input, result]) => device.reduce(kind, input!, result!),
  };
}

/** How many leading dims a form keeps: one less than it has, all of a 0-d one. */
const keptOf = ({ shape }: Form): number => Math.max(0, shape.length - 2);

export function* reduce(kit: Kit): Iterable<DeviceCase> {
  const dtypes = arithmeticDTypes(kit);
  for (const dtype of dtypes) {
    for (const kind of kinds) {
      const to = resultDType(kind, dtype);
      if (!dtypes.includes(to) || (dtype === 'bool' && (kind === 'max' || kind === 'min'))) continue;
      const add = (title: string, build: () => Plan) =>
        kernelCase(kit, 'reduce', `${kind} ${dtype}, ${title}`, () => plan(kind, dtype, to, build()));
      for (const form of forms) {
        // Half precision cannot hold what thousands of terms add up to on the way.
        if (form.name === 'empty' || (form.name === 'large' && dtype === 'float16')) continue;
        yield add(form.name, () => ({
          shape: form.shape,
          kept: keptOf(form),
          values: elements(kind, dtype, 3, form.name === 'large'),
          input: form.input,
          output: form.output,
        }));
      }
      const values = elements(kind, dtype, 4);
      yield add('all dims', () => ({ shape: [3, 4, 5], kept: 0, values, input: layouts.transposed }));
      yield add('no dim', () => ({ shape: [3, 4], kept: 2, values, input: layouts.transposed }));
      yield add('no output', () => ({ shape: [0, 3], kept: 1, values }));
      if (dtype !== 'float16')
        yield add('one long row', () => ({
          shape: [1, 10007],
          kept: 1,
          values: elements(kind, dtype, 5, true),
        }));
      yield add('many short rows', () => ({ shape: [1031, 3], kept: 1, values, output: layouts.offset }));
      yield add('down the columns', () => ({ shape: [33, 257], kept: 1, values, input: layouts.transposed }));
      if (kind !== 'max' && kind !== 'min')
        yield add('nothing gives the identity', () => ({ shape: [2, 0], kept: 1, values }));
      if (isFloatingPoint(dtype)) {
        const rows = [1, Number.NaN, 2, Infinity, 0.5, -1, -Infinity, Infinity, 3, Number.NaN, 1, 1];
        yield add('NaN and infinities', () => ({ shape: [4, 3], kept: 1, values: rowsOf(rows) }));
      }
    }
    for (const to of dtypes.filter((d) => d !== dtype && d !== 'bool' && d !== resultDType('sum', dtype))) {
      // Halves: whether each was truncated, or their sum, shows in an integer.
      const values = isFloatingPoint(dtype) ? rowsOf([1.5, 2.5, 0.5]) : drawn(dtype, 8);
      if (dtype === 'bool' || isFloatingPoint(dtype) || to !== 'uint8')
        yield kernelCase(kit, 'reduce', `sum ${dtype} as ${to}`, () =>
          plan('sum', dtype, to, { shape: [4, 6], kept: 1, values, input: layouts.transposed }),
        );
    }
    if (isFloatingPoint(dtype) && dtype !== 'float16') {
      const next = uniform(9);
      yield kernelCase(kit, 'reduce', `sum ${dtype}, a long sum keeps its digits`, () => ({
        ...plan('sum', dtype, dtype, {
          shape: [100003],
          kept: 0,
          values: () => Math.round(next() * 4096) / 4096,
        }),
        relative: true,
      }));
    }
  }
}

/** The given elements one after the other. */
function rowsOf(values: readonly number[]): () => number {
  let i = 0;
  return () => values[i++ % values.length]!;
}

export function* argReduce(kit: Kit): Iterable<DeviceCase> {
  const dtypes = arithmeticDTypes(kit);
  if (!dtypes.includes('int64')) return;
  for (const dtype of dtypes.filter((d) => d !== 'bool')) {
    for (const kind of ['max', 'min'] as const) {
      const add = (title: string, { shape, kept, values, ...by }: Plan) =>
        kernelCase(kit, 'argReduce', `${kind} ${dtype}, ${title}`, () => ({
          operands: [
            operand(dtype, shape, values, by.input),
            output('int64', shape.slice(0, kept), by.output),
          ],
          writes: [1],
          call: (device, [input, result]) => device.argReduce(kind, input!, result!),
        }));
      for (const form of forms) {
        if (form.name === 'empty') continue;
        const values = drawn(dtype, 6);
        yield add(form.name, { ...form, kept: keptOf(form), values });
      }
      yield add('all dims', {
        shape: [3, 4, 5],
        kept: 0,
        values: drawn(dtype, 7),
        input: layouts.transposed,
      });
      yield add('the first of equals', { shape: [2, 5], kept: 1, values: rowsOf([1, 3, 3, 0, 0]) });
      if (!isFloatingPoint(dtype)) continue;
      const rows = [
        1,
        Number.NaN,
        2,
        Number.NaN,
        -Infinity,
        Infinity,
        -Infinity,
        Infinity,
        -Infinity,
        -Infinity,
        0,
        1,
      ];
      yield add('the first NaN, infinities', { shape: [3, 4], kept: 1, values: rowsOf(rows) });
    }
  }
}
