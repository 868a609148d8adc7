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

/** See `Device.reduce`. */
export function reduce(context: Context, kind: ReduceKind, input: View, output: View): boolean {
  const code = kinds[kind];
  if (code === undefined || !isFloat32(input, output)) return false;
  const kept = output.shape.length;
  const [count, size] = [sizeOf(output.shape), sizeOf(input.shape.slice(kept))];
  if (count === 0) return true;
  if (size === 0) return false;
  const outer = collapse(...descending(output.shape, [input.strides.slice(0, kept), output.strides]));
  const inner = collapse(...descending(input.shape.slice(kept), [input.strides.slice(kept)]));
  const [from, to] = [context.heap.address(input), context.heap.address(output)];
  const last = outer.shape.length - 1;
  const [units, step, outStep] = [outer.shape[last], outer.strides[0][last], outer.strides[1][last]];
  const rank = inner.shape.length;
  const [length, stride] = [inner.shape[rank - 1], inner.strides[0][rank - 1]];
  const operations = size * units;
  if (rank <= 2 && (stride === 1 || size === 1)) {
    const [runs, runStep] = rank === 2 ? [inner.shape[0], inner.strides[0][0]] : [1, 0];
    eachLeading(outer, (i, o) => {
      const args = [code, from + 4 * i, 4 * step, runs, 4 * runStep, length, to + 4 * o, 4 * outStep];
      context.run('reduceRows', units, 1, operations, args);
    });
    return true;
  }
  if (rank === 1 && step === 1 && outStep === 1) {
    eachLeading(outer, (i, o) => {
      const args = [code, from + 4 * i, length, 4 * stride, to + 4 * o];
      context.run('reduceColumns', units, 16, operations, args);
    });
    return true;
  }
  return false;
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
