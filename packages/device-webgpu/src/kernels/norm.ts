// Batch norm and layer norm and their gradients: statistics and all that follows from them in one kernel, in which a
// thread or a workgroup goes through the elements of a mean three times.
import type { OptionalKernels, View } from '@kindling/tensor';
import { type Source, workgroups } from '../launch.js';
import { count, dims, mergeDims, type Walk, walkCode, walkParameters } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { layerNormParameterGrad } from './norm-parameters.js';
import { operandOf } from './operands.js';
import { rowsMain } from './rows.js';

/** One of the contract's optional kernels, on a runtime. */
type Native<K extends keyof OptionalKernels> = (
  runtime: Runtime,
  ...operands: Parameters<Required<OptionalKernels>[K]>
) => boolean;

type Strided = Pick<View, 'strides'>;

/** How a norm splits its input: into rows, each of which has a mean, and the elements of a row. */
interface Split {
  readonly rows: readonly number[];
  readonly inner: readonly number[];
  /** A parameter goes with the rows (a channel's) or with their elements. */
  readonly parameters: 'rows' | 'inner';
}

/** Batch norm of [N, C, …]: a row is a channel of all samples. */
const byChannel = (input: View): Split => ({
  rows: [1],
  inner: input.shape.map((_, d) => d).filter((d) => d !== 1),
  parameters: 'rows',
});

/** Layer norm: rows are all dims but as many last ones as leave `statistics` its elements. */
function byRow(input: View, statistics: View): Split {
  const all = [...input.shape.keys()];
  const lead = statistics.shape.findLastIndex((size, d) => size === input.shape[d] && size !== 1) + 1;
  // Dims of 1 before the last reduced ones belong to either.
  return { rows: all.slice(0, lead), inner: all.slice(lead), parameters: 'inner' };
}

const pick = (v: View, of: readonly number[]): Strided => ({ strides: of.map((d) => v.strides[d]!) });

/** Rows from this length on are shared by a workgroup on a real GPU; from the second on one of 256 threads. */
const SHARED = 64;
const LONG = 1024;
/** Rows longer than this, when they are fewer than a GPU wants, are left to reductions that share a row among workgroups. */
const HUGE = 65536;
const FEW_ROWS = 64;
/** Software drivers share a row only where rows are too few to keep all cores busy, and long. */
const SOFTWARE_ROWS = 256;
const SOFTWARE_LENGTH = 512;

/** Threads that share a row; `undefined` where the composition does better. */
function threadsFor(runtime: Runtime, rows: number, length: number): 1 | 64 | 256 | undefined {
  if (runtime.adapterClass === 'software') return rows < SOFTWARE_ROWS && length >= SOFTWARE_LENGTH ? 64 : 1;
  if (length > HUGE && rows < FEW_ROWS) return undefined;
  return length < SHARED ? 1 : length < LONG ? 64 : 256;
}

interface Norm {
  readonly kernel: string;
  readonly split: Split;
  /** Views of the input's shape; the last is written. */
  readonly full: readonly View[];
  /** Views of an element a row: read, then written. */
  readonly perRow: readonly View[];
  readonly perRowWritten: readonly (View | null)[];
  /** Weight and bias, as far as there are any. */
  readonly parameters: readonly (View | null)[];
  readonly eps: number;
  readonly code: (names: Names, loop: Loops) => string;
}

/** WGSL of elements: of the full views at the current element, of a row's values, of parameters (1 or 0 where absent). */
interface Names {
  readonly full: readonly string[];
  readonly perRow: readonly string[];
  /** A statement that writes a row's value, once. */
  readonly write: readonly ((value: string) => string)[];
  readonly parameters: readonly (string | undefined)[];
}

interface Loops {
  /** Goes through the row's elements. */
  readonly each: (statement: string) => string;
  /** Declares sums over the row of expressions, by name. */
  readonly sums: (of: Readonly<Record<string, string>>) => string;
}

function launch(runtime: Runtime, norm: Norm): boolean {
  const { split, full, perRow, perRowWritten, parameters, eps } = norm;
  const input = full[0]!;
  if (input.dtype !== 'float32') return false;
  const rowShape = split.rows.map((d) => input.shape[d]!);
  const innerShape = split.inner.map((d) => input.shape[d]!);
  const [rows, length] = [count(rowShape), count(innerShape)];
  if (rows === 0 || length === 0) return false;
  const threads = threadsFor(runtime, rows, length);
  if (threads === undefined) return false;
  const present = parameters.filter((v) => v !== null);
  const written = perRowWritten.filter((v) => v !== null);
  // Parameters have the shape of what they go with.
  const ofRows = split.parameters === 'rows' ? present : [];
  const ofInner = split.parameters === 'inner' ? present : [];
  const outer = mergeDims(rowShape, [
    ...full.map((v) => pick(v, split.rows)),
    ...perRow.map((v) => pick(v, split.rows)),
    ...ofRows.map((v) => dims(v, 0)),
  ]);
  const inner = mergeDims(innerShape, [
    ...full.map((v) => pick(v, split.inner)),
    ...ofInner.map((v) => aligned(v, innerShape.length)),
  ]);
  const views = [...full.slice(0, -1), ...perRow, ...present, full.at(-1)!, ...written];
  const reads = views.length - 1 - written.length;
  runtime.launch({
    kernel: norm.kernel,
    key: `${threads}/${outer.sizes.length}/${inner.sizes.length}/${parameters.map((v) => v !== null)}/${perRowWritten.map((v) => v !== null)}`,
    operands: views.map((v, i) => operandOf(runtime, v, { write: i >= reads })),
    integers: [
      rows,
      length,
      ...views.map((v) => v.offset),
      ...walkParameters(outer),
      ...walkParameters(inner),
    ],
    floats: [eps],
    grid: threads === 1 ? workgroups(rows) : rows,
    views,
    source: (arrays) =>
      source(norm, { outer, inner, threads, present: present.length, reads }, arrays, runtime.subgroups),
  });
  return true;
}

/** A parameter's view with as many dims as a row has; it has the last ones, those before are of size 1. */
function aligned(v: View, rank: number): Strided {
  const missing = Math.max(0, rank - v.shape.length);
  return {
    strides: [...new Array<number>(missing).fill(0), ...v.strides.slice(v.shape.length - rank + missing)],
  };
}

interface Shape {
  readonly outer: Walk;
  readonly inner: Walk;
  readonly threads: number;
  readonly present: number;
  readonly reads: number;
}

function source(norm: Norm, shape: Shape, arrays: readonly string[], subgroups: boolean): Source {
  const { split, full, perRow, perRowWritten, parameters, code } = norm;
  const { outer, inner, threads, present, reads } = shape;
  const base = (i: number): string => `base${i}`;
  // Places among the operands: full views read, rows' values, parameters, the full view written, rows' results.
  const fulls = [...full.slice(0, -1).keys(), reads];
  const rowValues = perRow.map((_, i) => full.length - 1 + i);
  const ownParameters = Array.from({ length: present }, (_, i) => full.length - 1 + perRow.length + i);
  const withRows = split.parameters === 'rows' ? ownParameters : [];
  const withInner = split.parameters === 'inner' ? ownParameters : [];
  const outerWalk = walkCode('o', outer.sizes.length, 'i', [...fulls, ...rowValues, ...withRows].map(base));
  const moving = [...fulls, ...withInner];
  const innerWalk = walkCode(
    'e',
    inner.sizes.length,
    'k',
    moving.map((i) => `at${i}`),
  );
  const places = `${moving.map((i) => `var at${i} = base${i};`).join(' ')}
${innerWalk.code}`;
  const step = 'k += STEP';
  const loop: Loops = {
    each: (statement) => `for (var k = first(l); k < p.length; ${step}) {
    ${places}
    ${statement}
  }`,
    sums: (of) => {
      const names = Object.keys(of);
      const declare = (suffix: string): string =>
        names.map((name) => `var ${name}${suffix} = 0.0;`).join(' ');
      // Sums of many are sums of sums of 64, which keeps rounding small.
      return `${declare('')}
  for (var from_ = first(l); from_ < p.length; from_ += 64u * STEP) {
    ${declare('Block')}
    for (var k = from_; k < min(p.length, from_ + 64u * STEP); ${step}) {
      ${places}
      ${names.map((name) => `${name}Block += ${of[name]};`).join(' ')}
    }
    ${names.map((name) => `${name} += ${name}Block;`).join(' ')}
  }
  ${names.map((name) => `${name} = allSum(l, ${name});`).join(' ')}`;
    },
  };
  let next = 0;
  let result = reads;
  const names: Names = {
    full: fulls.map((i) => `${arrays[i]}[at${i}]`),
    perRow: rowValues.map((i) => `${arrays[i]}[base${i}]`),
    write: perRowWritten.map((v) => {
      if (v === null) return () => '';
      const i = ++result;
      return (value) => `if (first(l) == 0u) { ${arrays[i]}[p.offset${i} + i] = ${value}; }`;
    }),
    parameters: parameters.map((v) => {
      if (v === null) return undefined;
      const i = ownParameters[next++]!;
      return `${arrays[i]}[${split.parameters === 'rows' ? 'base' : 'at'}${i}]`;
    }),
  };
  const row = `${arrays.map((_, i) => `  var base${i} = p.offset${i};`).join('\n')}
${outerWalk.code}
  let size = f32(p.length);
  ${code(names, loop)}`;
  return {
    integers: [
      ...['rows', 'length', ...arrays.map((_, i) => `offset${i}`)],
      ...outerWalk.parameters,
      ...innerWalk.parameters,
    ],
    floats: ['eps'],
    code: rowsMain(row, threads, subgroups),
  };
}

const times = (value: string, weight: string | undefined): string =>
  weight === undefined ? value : `${value} * ${weight}`;
const plus = (value: string, bias: string | undefined): string =>
  bias === undefined ? value : `${value} + ${bias}`;

function forward(
  runtime: Runtime,
  kernel: string,
  split: Split,
  [input, weight, bias]: readonly [View, View | null, View | null],
  eps: number,
  output: View,
  statistics: readonly [View, View],
): boolean {
  return launch(runtime, {
    kernel,
    split,
    full: [input, output],
    perRow: [],
    perRowWritten: statistics,
    parameters: [weight, bias],
    eps,
    code: ({ full: [x, y], write: [writeMean, writeVariance], parameters: [w, b] }, { each, sums }) =>
      `${sums({ total: x! })}
  let mean = total / size;
  ${sums({ squares: `(${x} - mean) * (${x} - mean)` })}
  let variance = squares / size;
  ${writeMean!('mean')}
  ${writeVariance!('variance')}
  let r = 1.0 / sqrt(variance + p.eps);
  ${each(`${y} = ${plus(times(`(${x} - mean) * r`, w), b)};`)}`,
  });
}

function backward(
  runtime: Runtime,
  kernel: string,
  split: Split,
  [gradOutput, input, weight]: readonly [View, View, View | null],
  statistics: readonly [View, View],
  eps: number,
  gradInput: View,
  own: readonly (View | null)[],
): boolean {
  const constant = split.parameters === 'rows';
  return launch(runtime, {
    kernel,
    split,
    full: [gradOutput, input, gradInput],
    perRow: statistics,
    perRowWritten: own,
    parameters: [weight],
    eps,
    code: ({ full: [g, x, out], perRow: [m, v], write, parameters: [w] }, { each, sums }) => {
      // A weight that is the same for the whole row multiplies the sums.
      const wg = constant ? g! : times(g!, w);
      return `let mean = ${m};
  let r = 1.0 / sqrt(${v} + p.eps);
  ${sums({ total: wg, moment: `${wg} * (${x} - mean)` })}
  ${write.map((f, i) => f(i === 0 ? 'moment * r' : 'total')).join('\n  ')}
  ${constant && w !== undefined ? `total *= ${w}; moment *= ${w};` : ''}
  ${each(`${out} = r * (${times(g!, w)} - total / size - (${x} - mean) * (r * r) * moment / size);`)}`;
    },
  });
}

/** See `OptionalKernels.batchNorm`. */
export const batchNorm: Native<'batchNorm'> = (runtime, input, weight, bias, eps, output, mean, variance) => {
  return forward(runtime, 'batchNorm', byChannel(input), [input, weight, bias], eps, output, [
    mean,
    variance,
  ]);
};

/** See `OptionalKernels.batchNormGrad`. */
export const batchNormGrad: Native<'batchNormGrad'> = (
  runtime,
  gradOutput,
  input,
  weight,
  mean,
  variance,
  eps,
  gradInput,
  gradWeight,
  gradBias,
) => {
  return backward(
    runtime,
    'batchNormGrad',
    byChannel(input),
    [gradOutput, input, weight],
    [mean, variance],
    eps,
    gradInput,
    [gradWeight, gradBias],
  );
};

/** See `OptionalKernels.layerNorm`. */
export const layerNorm: Native<'layerNorm'> = (runtime, input, weight, bias, eps, output, mean, variance) => {
  return forward(runtime, 'layerNorm', byRow(input, mean), [input, weight, bias], eps, output, [
    mean,
    variance,
  ]);
};

/** See `OptionalKernels.layerNormGrad`. */
export const layerNormGrad: Native<'layerNormGrad'> = (
  runtime,
  gradOutput,
  input,
  weight,
  mean,
  variance,
  eps,
  gradInput,
  gradWeight,
  gradBias,
) => {
  const split = byRow(input, mean);
  const operands = [gradOutput, input, weight] as const;
  const done = backward(runtime, 'layerNormGrad', split, operands, [mean, variance], eps, gradInput, []);
  if (done && gradWeight !== null && gradBias !== null) {
    const lead = split.rows.length;
    layerNormParameterGrad(runtime, [gradOutput, input, mean, variance], lead, eps, gradWeight, gradBias);
  }
  return done;
};
