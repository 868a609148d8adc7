// Reductions: a thread per output where there are many outputs, else partial results first and then theirs.
import type { ReduceKind, View } from '@kindling/tensor';
import type { Allocation } from '../buffers.js';
import { linearMain, type Source, workgroups } from '../launch.js';
import { count, dims, mergeDims, type Walk, walkCode, walkParameters } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { combine, identityOf, narrowed } from '../wgsl/monoid.js';
import { converted, loaded, registerOf, registerType, stored } from '../wgsl/registers.js';
import { treeParts, treePass } from './reduce-tree.js';

/** The walks of a reduction: over outputs (input, output), and over what each output reduces (input). */
export interface Reduction {
  readonly outer: Walk;
  readonly inner: Walk;
  readonly outputs: number;
  readonly length: number;
}

export function reductionOf(input: View, output: View): Reduction {
  const rank = output.shape.length;
  const reduced = dims(input, rank);
  const all = count(input.shape);
  return {
    outer: mergeDims(output.shape, [dims(input, 0, rank), output], all),
    inner: mergeDims(reduced.shape, [reduced], all),
    outputs: count(output.shape),
    length: count(reduced.shape),
  };
}

/** Elements that one thread goes through at most before the work of few outputs is split among more threads. */
const longest = { software: 2048, gpu: 64 } as const;
/** Threads that keep an adapter busy. */
const busy = { software: 256, gpu: 16384 } as const;

/** Among how many threads each output's elements are split. */
export function splits(runtime: Runtime, outputs: number, length: number): number {
  const { adapterClass } = runtime;
  if (length <= longest[adapterClass] || outputs >= busy[adapterClass]) return 1;
  return Math.min(Math.ceil(length / 32), Math.ceil(busy[adapterClass] / outputs));
}

/** A dense view of a temporary. */
export function denseView(buffer: Allocation, shape: readonly number[], strides: readonly number[]): View {
  return { buffer, dtype: buffer.dtype, shape, strides, offset: 0 };
}

/**
 * `main` of a reduction. Threads of one output take every `splits`-th element, so that neighbours read neighbours.
 * `step(position, k)` is the code for one element. Sums of many are sums of sums of 64, which keeps rounding small.
 */
export function reductionCode(
  r: Reduction,
  body: {
    start: string;
    blockStart?: string;
    step: (at: string, k: string) => string;
    blockEnd?: string;
    end: string;
  },
): { integers: string[]; code: string } {
  const outer = walkCode('o', r.outer.sizes.length, 'row', ['base', 'target_']);
  const inner = walkCode('i', r.inner.sizes.length, 'k', ['at']);
  const code = `
  let part = i % p.splits;
  let row = i / p.splits;
  var base = p.inputOffset;
  var target_ = p.outputOffset;
${outer.code}
  target_ = target_ * p.splits + part;
  ${body.start}
  for (var first = part; first < p.length; first += 64u * p.splits) {
    ${body.blockStart ?? ''}
    for (var k = first; k < min(p.length, first + 64u * p.splits); k += p.splits) {
      var at = base;
${inner.code}
      ${body.step('at', 'k')}
    }
    ${body.blockEnd ?? ''}
  }
  ${body.end}`;
  return {
    integers: [
      'threads',
      'splits',
      'length',
      'inputOffset',
      'outputOffset',
      ...outer.parameters,
      ...inner.parameters,
    ],
    code: linearMain('p.threads', code),
  };
}

/** The values of {@link reductionCode}'s parameters. Partial results (`splits` > 1) go to a dense output. */
export function reductionParameters(r: Reduction, input: View, output: View, parts: number): number[] {
  return [
    r.outputs * parts,
    parts,
    r.length,
    input.offset,
    output.offset,
    ...walkParameters(r.outer),
    ...walkParameters(r.inner),
  ];
}

function source(kind: ReduceKind, r: Reduction, input: View, output: View, names: readonly string[]): Source {
  const { dtype } = output;
  const type = registerType[registerOf(dtype)];
  const join = combine(kind, dtype);
  const start = identityOf(kind, dtype);
  const result = stored(narrowed('total', dtype), dtype);
  return reductionCode(r, {
    start: `var total: ${type} = ${start};`,
    blockStart: `var block: ${type} = ${start};`,
    step: (at) => {
      const x = converted(loaded(`${names[0]}[${at}]`, input.dtype), input.dtype, dtype);
      return `block = ${join('block', x)};`;
    },
    blockEnd: `total = ${join('total', 'block')};`,
    end: `${names[1]}[target_] = ${result};`,
  });
}

/** Reduces the trailing dims of `input` that `output` lacks; see `Device.reduce`. */
export function reduce(runtime: Runtime, kind: ReduceKind, input: View, output: View): void {
  const outputs = count(output.shape);
  if (outputs === 0) return;
  const length = count(input.shape.slice(output.shape.length));
  const tree = treeParts(runtime, reductionOf(input, output));
  const parts = tree ?? splits(runtime, outputs, length);
  const pass = (target: View): void => {
    const r = reductionOf(input, target);
    if (tree === undefined) threadPass(runtime, kind, r, input, target, parts);
    else treePass(runtime, kind, r, input, target, parts);
  };
  if (parts === 1) {
    pass(output);
    return;
  }
  // Partial sums of float16 stay float32.
  const dtype = output.dtype === 'float16' ? 'float32' : output.dtype;
  runtime.withTemporary(dtype, outputs * parts, (partial) => {
    pass(denseView(partial, output.shape, denseRows(output.shape)));
    const rows = denseRows(output.shape).map((s) => s * parts);
    reduce(runtime, kind, denseView(partial, [...output.shape, parts], [...rows, 1]), output);
  });
}

/** Dense row-major strides. */
export function denseRows(shape: readonly number[]): number[] {
  return shape.map((_, d) => count(shape.slice(d + 1)));
}

function threadPass(
  runtime: Runtime,
  kind: ReduceKind,
  r: Reduction,
  input: View,
  output: View,
  parts: number,
): void {
  runtime.launch({
    kernel: 'reduce',
    key: `${kind}/${input.dtype}/${output.dtype}/${r.outer.sizes.length}/${r.inner.sizes.length}`,
    operands: [
      { buffer: runtime.own(input.buffer, input.dtype), dtype: input.dtype },
      { buffer: runtime.own(output.buffer, output.dtype), dtype: output.dtype, write: true },
    ],
    integers: reductionParameters(r, input, output, parts),
    grid: workgroups(r.outputs * parts),
    views: [input, output],
    source: (names) => source(kind, r, input, output, names),
  });
}
