// Sections scan and sort: inclusive scans of every kind, positions of ties and NaN, stable sorting both ways.
import { type DType, isFloatingPoint, type ScanKind } from '@kindling/tensor';
import type { DeviceCase } from '../case.js';
import { forms } from '../forms.js';
import { arithmeticDTypes, type KernelCase, type Kit, kernelCase } from '../kit.js';
import { drawn, type Layout, layouts, operand, output, uniform } from '../operand.js';

interface Plan {
  readonly shape: readonly number[];
  readonly values: () => number;
  readonly input?: Layout;
  readonly output?: Layout;
}

const usable = forms.filter((f) => f.shape.length > 0 && f.input !== layouts.broadcast);
const cycle = (values: readonly number[]) => {
  let i = 0;
  return () => values[i++ % values.length]!;
};
const holes = [1, Number.NaN, 2, Infinity, -Infinity, Number.NaN, 3, -1];

function scanPlan(kind: ScanKind, from: DType, to: DType, indexed: boolean, by: Plan): KernelCase {
  return {
    operands: [
      operand(from, by.shape, by.values, by.input),
      output(to, by.shape, by.output),
      ...(indexed ? [output('int64', by.shape, by.output)] : []),
    ],
    writes: indexed ? [1, 2] : [1],
    call: (device, [input, result, indices]) => device.scan(kind, input!, result!, indices),
  };
}

/** Factors near 1 in size, whose products stay in range. */
function factors(dtype: DType): () => number {
  const next = uniform(5);
  if (!isFloatingPoint(dtype)) return cycle([1, 1, 2, 1, 1, 1]);
  return () => Math.round((0.7 + next() * 0.6) * 1024) / 1024;
}

export function* scan(kit: Kit): Iterable<DeviceCase> {
  const dtypes = arithmeticDTypes(kit);
  for (const dtype of dtypes.filter((d) => d !== 'bool')) {
    for (const kind of ['sum', 'prod', 'max', 'min'] as const) {
      const indexed = kind === 'max' || kind === 'min';
      const to = indexed || isFloatingPoint(dtype) ? dtype : 'int64';
      if (!dtypes.includes(to) || (indexed && !dtypes.includes('int64'))) continue;
      const add = (title: string, build: () => Plan) =>
        kernelCase(kit, 'scan', `${kind} ${dtype}, ${title}`, () =>
          scanPlan(kind, dtype, to, indexed, build()),
        );
      const values = () => (kind === 'prod' ? factors(dtype) : drawn(dtype, 4));
      for (const form of usable) {
        // Integer products over a thousand elements have no value worth comparing.
        if (form.name === 'large' && kind === 'prod') continue;
        yield add(form.name, () => ({ ...form, values: values() }));
      }
      yield add('a row of 1', () => ({ shape: [4, 1], values: values() }));
      for (const wide of indexed ? [] : dtypes.filter((d) => isFloatingPoint(d) && d !== to)) {
        yield kernelCase(kit, 'scan', `${kind} ${dtype} as ${wide}`, () =>
          scanPlan(kind, dtype, wide, false, { shape: [3, 5], values: values(), input: layouts.transposed }),
        );
      }
      if (indexed) yield add('the last of equals', () => ({ shape: [6], values: cycle([1, 3, 3, 0, 3, 0]) }));
      if (isFloatingPoint(dtype))
        yield add('NaN and infinities', () => ({ shape: [2, 8], values: cycle(holes) }));
    }
  }
}

export function* sort(kit: Kit): Iterable<DeviceCase> {
  const dtypes = arithmeticDTypes(kit);
  if (!dtypes.includes('int64')) return;
  for (const dtype of dtypes) {
    for (const descending of [false, true]) {
      const way = descending ? 'descending' : 'ascending';
      const add = (title: string, by: () => Plan) =>
        kernelCase(kit, 'sort', `${dtype} ${way}, ${title}`, () => {
          const { shape, values, ...layout } = by();
          return {
            operands: [
              operand(dtype, shape, values, layout.input),
              output(dtype, shape, layout.output),
              output('int64', shape, layout.output),
            ],
            writes: [1, 2],
            call: (device, [input, result, indices]) => device.sort(input!, descending, result!, indices!),
          };
        });
      for (const form of usable) yield add(form.name, () => ({ ...form, values: drawn(dtype, 5) }));
      yield add('equals keep their order', () => ({ shape: [2, 9], values: cycle([1, 0, 1, 1, 0]) }));
      yield add('a row of 1', () => ({ shape: [4, 1], values: drawn(dtype, 5) }));
      if (isFloatingPoint(dtype)) {
        yield add('NaN is largest', () => ({ shape: [2, 8], values: cycle(holes) }));
        yield add('zeros of either sign are equal', () => ({
          shape: [6],
          values: cycle([0, -0, 1, -0, 0, -1]),
        }));
      }
    }
  }
}
