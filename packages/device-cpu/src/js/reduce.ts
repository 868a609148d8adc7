// Reductions in JavaScript: runs along the innermost dims; sums in double precision with several accumulators.
import {
  type DType,
  isFloatingPoint,
  isInteger,
  type ReduceKind,
  type TypedArray,
  type View,
} from '@kindling/tensor';
import { elements } from '../buffer.js';
import { dense } from './copy.js';
import { collapse, Odometer, sizeOf } from './layout.js';

/** Reduces `n` elements from `p` in steps of `step`, beginning with `start`. */
type Run = (data: TypedArray, p: number, n: number, step: number, start: number) => number;

/** Elements summed before they join the total: bounds the error of a long sum to that of short ones. */
const BLOCK = 1024;

function sumRun(data: TypedArray, p: number, n: number, step: number, start: number): number {
  let total = start;
  while (n > 0) {
    const block = Math.min(n, BLOCK);
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let i = 0;
    for (; i + 4 <= block; i += 4) {
      s0 += data[p];
      s1 += data[p + step];
      s2 += data[p + 2 * step];
      s3 += data[p + 3 * step];
      p += 4 * step;
    }
    for (; i < block; i++, p += step) s0 += data[p];
    total += s0 + s1 + (s2 + s3);
    n -= block;
  }
  return total;
}

const runs: Record<ReduceKind, Run> = {
  sum: sumRun,
  prod(data, p, n, step, start) {
    let total = start;
    for (let i = 0; i < n; i++, p += step) total *= data[p];
    return total;
  },
  max(data, p, n, step, start) {
    let best = start;
    for (let i = 0; i < n; i++, p += step) {
      const x = data[p];
      if (x > best || Number.isNaN(x)) best = x;
    }
    return best;
  },
  min(data, p, n, step, start) {
    let best = start;
    for (let i = 0; i < n; i++, p += step) {
      const x = data[p];
      if (x < best || Number.isNaN(x)) best = x;
    }
    return best;
  },
  any(data, p, n, step, start) {
    if (start !== 0) return 1;
    for (let i = 0; i < n; i++, p += step) if (data[p] !== 0) return 1;
    return 0;
  },
  all(data, p, n, step, start) {
    if (start === 0) return 0;
    for (let i = 0; i < n; i++, p += step) if (data[p] === 0) return 0;
    return 1;
  },
};

/** The products of integers, which wrap where doubles would round. */
function prodInt32(data: TypedArray, p: number, n: number, step: number, start: number): number {
  let total = start;
  for (let i = 0; i < n; i++, p += step) total = Math.imul(total, data[p]);
  return total;
}

const lowest: Partial<Record<DType, number>> = { int64: -(2 ** 63), int32: -(2 ** 31), uint8: 0, bool: 0 };
const highest: Partial<Record<DType, number>> = { int64: 2 ** 63, int32: 2 ** 31 - 1, uint8: 255, bool: 1 };

/** What a reduction over nothing gives. */
export function identity(kind: ReduceKind, dtype: DType): number {
  if (kind === 'sum' || kind === 'any') return 0;
  if (kind === 'prod' || kind === 'all') return 1;
  return kind === 'max'
    ? (lowest[dtype] ?? Number.NEGATIVE_INFINITY)
    : (highest[dtype] ?? Number.POSITIVE_INFINITY);
}

/** See `Device.reduce`. */
export function reduce(kind: ReduceKind, input: View, output: View): void {
  const count = sizeOf(output.shape);
  if (count === 0) return;
  // Elements become the output's dtype before they are reduced, which shows where floats are truncated.
  if (isFloatingPoint(input.dtype) && isInteger(output.dtype)) input = dense(input, output.dtype);
  const kept = output.shape.length;
  const reducedShape = input.shape.slice(kept);
  const [data, out] = [elements(input), elements(output)];
  const begin = identity(kind, output.dtype);
  const outer = collapse(output.shape, [input.strides.slice(0, kept), output.strides]);
  if (sizeOf(reducedShape) === 0) {
    const at = new Odometer(outer, [input.offset, output.offset], outer.shape.length);
    do out[at.offsets[1]] = begin;
    while (at.next());
    return;
  }
  const inner = collapse(reducedShape, [input.strides.slice(kept)]);
  const last = inner.shape.length - 1;
  const [length, step] = [inner.shape[last], inner.strides[0][last]];
  if (kind === 'sum' && step > 1 && outer.strides[0][outer.shape.length - 1] === 1) {
    sumColumns(input, output, outer, inner);
    return;
  }
  const run =
    kind === 'prod' && (output.dtype === 'int32' || output.dtype === 'uint8') ? prodInt32 : runs[kind];
  const at = new Odometer(outer, [input.offset, output.offset], outer.shape.length);
  do {
    let value = begin;
    if (last === 0) {
      value = run(data, at.offsets[0], length, step, value);
    } else {
      const within = new Odometer(inner, [at.offsets[0]], last);
      do {
        value = run(data, within.offsets[0], length, step, value);
        if (Number.isNaN(value)) break;
      } while (within.next());
    }
    out[at.offsets[1]] = value;
  } while (at.next());
}

let columns = new Float64Array(256);

/** Sums where neighbours in memory belong to neighbouring outputs: whole rows are added to a row of totals. */
function sumColumns(
  input: View,
  output: View,
  outer: ReturnType<typeof collapse>,
  inner: ReturnType<typeof collapse>,
): void {
  const [data, out] = [elements(input), elements(output)];
  const last = outer.shape.length - 1;
  const width = outer.shape[last];
  const outStep = outer.strides[1][last];
  if (columns.length < width) columns = new Float64Array(width);
  const totals = columns;
  const at = new Odometer(outer, [input.offset, output.offset], last);
  do {
    totals.fill(0, 0, width);
    const row = new Odometer(inner, [at.offsets[0]], inner.shape.length);
    do {
      const p = row.offsets[0];
      for (let j = 0; j < width; j++) totals[j] += data[p + j];
    } while (row.next());
    for (let j = 0, q = at.offsets[1]; j < width; j++, q += outStep) out[q] = totals[j];
  } while (at.next());
}

/** See `Device.argReduce`. */
export function argReduce(kind: 'max' | 'min', input: View, output: View): void {
  if (sizeOf(output.shape) === 0) return;
  const kept = output.shape.length;
  const [data, out] = [elements(input), elements(output)];
  const sign = kind === 'max' ? 1 : -1;
  const outer = collapse(output.shape, [input.strides.slice(0, kept), output.strides]);
  const inner = collapse(input.shape.slice(kept), [input.strides.slice(kept)]);
  const last = inner.shape.length - 1;
  const [length, step] = [inner.shape[last], inner.strides[0][last]];
  const at = new Odometer(outer, [input.offset, output.offset], outer.shape.length);
  do {
    const within = new Odometer(inner, [at.offsets[0]], last);
    let best = Number.NEGATIVE_INFINITY;
    let place = 0;
    let position = 0;
    let found = false;
    search: do {
      let p = within.offsets[0];
      for (let i = 0; i < length; i++, p += step, position++) {
        const x = data[p] * sign;
        if (Number.isNaN(x)) {
          place = position;
          break search;
        }
        if (x > best || !found) {
          best = x;
          place = position;
          found = true;
        }
      }
    } while (within.next());
    out[at.offsets[1]] = place;
  } while (at.next());
}
