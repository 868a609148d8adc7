// Reductions on views: dims are merged until rows, or columns, of contiguous elements remain.
import type { ReduceKind, View } from '@kindling/tensor';
import { collapse, type Loops, Odometer, sizeOf } from '../js/layout.js';
import { type Context, isFloat32 } from './context.js';

/** How the kernels number the kinds. */
const kinds: Partial<Record<ReduceKind, number>> = { sum: 0, prod: 1, max: 2, min: 3 };

/** The dims of `shape` and of every operand's strides, in descending order of the first operand's strides. */
function descending(
  shape: readonly number[],
  operands: readonly (readonly number[])[],
): [readonly number[], readonly (readonly number[])[]] {
  const [first] = operands;
  if (first.every((s, d) => d === 0 || first[d - 1] >= s)) return [shape, operands];
  const order = shape.map((_, d) => d).sort((a, b) => first[b] - first[a]);
  const pick = (list: readonly number[]): number[] => order.map((d) => list[d]);
  return [pick(shape), operands.map(pick)];
}

/** Calls `visit` with offsets of input and output for every place in all but the last outer dim. */
function eachLeading(outer: Loops, visit: (input: number, output: number) => void): void {
  const at = new Odometer(outer, [0, 0], outer.shape.length - 1);
  do visit(at.offsets[0], at.offsets[1]);
  while (at.next());
}

/** Dims merged where neighbours are walked as one; reused from call to call. */
interface Merged {
  rank: number;
  readonly sizes: number[];
  readonly strides: number[];
  /** Strides of the output, for dims that are kept. */
  readonly outStrides: number[];
}
const merged = (): Merged => ({ rank: 0, sizes: [], strides: [], outStrides: [] });
const [keptDims, reducedDims] = [merged(), merged()];

/** Merges dims `[from, to)` of the input, with those of the output where they are kept. */
function merge(into: Merged, input: View, from: number, to: number, outStrides?: readonly number[]): void {
  const { sizes, strides, outStrides: outs } = into;
  let last = -1;
  for (let d = from; d < to; d++) {
    const size = input.shape[d];
    if (size === 1) continue;
    const [step, out] = [input.strides[d], outStrides === undefined ? 0 : outStrides[d]];
    if (last >= 0 && strides[last] === step * size && outs[last] === out * size) sizes[last] *= size;
    else sizes[++last] = size;
    strides[last] = step;
    outs[last] = out;
  }
  if (last < 0) {
    sizes[++last] = 1;
    strides[last] = 1;
    outs[last] = 1;
  }
  into.rank = last + 1;
}

/** See `Device.reduce`. */
export function reduce(context: Context, kind: ReduceKind, input: View, output: View): boolean {
  const code = kinds[kind];
  if (code === undefined || input.dtype !== 'float32' || output.dtype !== 'float32') return false;
  const kept = output.shape.length;
  const { shape, strides } = input;
  let [count, size] = [1, 1];
  for (let d = 0; d < kept; d++) count *= shape[d];
  for (let d = kept; d < shape.length; d++) size *= shape[d];
  if (count === 0) return true;
  if (size === 0) return false;
  merge(keptDims, input, 0, kept, output.strides);
  merge(reducedDims, input, kept, shape.length);
  if (keptDims.rank === 1) {
    const [step, outStep] = [keptDims.strides[0], keptDims.outStrides[0]];
    const [from, to] = [context.heap.address(input), context.heap.address(output)];
    if (reduceLines(context, code, size, count, step, outStep, from, to)) return true;
  }
  return reduceOrdered(context, code, input, output, size, kept, strides);
}

/** Reduces `reducedDims` of `units` neighbours, `step` elements apart, where rows or columns are contiguous. */
function reduceLines(
  context: Context,
  code: number,
  size: number,
  units: number,
  step: number,
  outStep: number,
  from: number,
  to: number,
): boolean {
  const { rank, sizes, strides } = reducedDims;
  const [length, stride] = [sizes[rank - 1], strides[rank - 1]];
  if (rank <= 2 && (stride === 1 || size === 1)) {
    const [runs, runStep] = rank === 2 ? [sizes[0], strides[0]] : [1, 0];
    const args = [code, from, 4 * step, runs, 4 * runStep, length, to, 4 * outStep];
    context.run('reduceRows', units, 1, size * units, args);
    return true;
  }
  if (rank === 1 && step === 1 && outStep === 1) {
    context.run('reduceColumns', units, 16, size * units, [code, from, length, 4 * stride, to]);
    return true;
  }
  return false;
}

/** The general case: both groups of dims in the order of the input's strides, which a reduction does not mind. */
function reduceOrdered(
  context: Context,
  code: number,
  input: View,
  output: View,
  size: number,
  kept: number,
  strides: readonly number[],
): boolean {
  const outer = collapse(...descending(output.shape, [strides.slice(0, kept), output.strides]));
  const [innerShape, [innerStrides]] = descending(input.shape.slice(kept), [strides.slice(kept)]);
  const inner = { ...input, shape: innerShape, strides: innerStrides };
  merge(reducedDims, inner, 0, innerShape.length);
  const [from, to] = [context.heap.address(input), context.heap.address(output)];
  const last = outer.shape.length - 1;
  const [units, step, outStep] = [outer.shape[last], outer.strides[0][last], outer.strides[1][last]];
  let done = true;
  eachLeading(outer, (i, o) => {
    done &&= reduceLines(context, code, size, units, step, outStep, from + 4 * i, to + 4 * o);
  });
  return done;
}

/** See `Device.argReduce`. */
export function argReduce(context: Context, kind: 'max' | 'min', input: View, output: View): boolean {
  if (!isFloat32(input) || output.dtype !== 'int64') return false;
  const kept = output.shape.length;
  const size = sizeOf(input.shape.slice(kept));
  if (sizeOf(output.shape) === 0) return true;
  if (size === 0) return false;
  const outer = collapse(output.shape, [input.strides.slice(0, kept), output.strides]);
  // Positions count in the order of the dims: they may be merged, not sorted.
  const inner = collapse(input.shape.slice(kept), [input.strides.slice(kept)]);
  if (inner.shape.length > 1) return false;
  const [from, to] = [context.heap.address(input), context.heap.address(output)];
  const last = outer.shape.length - 1;
  const smallest = Number(kind === 'min');
  eachLeading(outer, (i, o) => {
    const row = [from + 4 * i, 4 * outer.strides[0][last], size, 4 * inner.strides[0][0]];
    const args = [smallest, ...row, to + 8 * o, 8 * outer.strides[1][last]];
    context.run('argReduce', outer.shape[last], 1, size * outer.shape[last], args);
  });
  return true;
}
