// What no TensorFlow.js operation does as the contract asks, done on the host: elements come down, results go up.

import { type DType, IndexError, type ScanKind, type ScatterKind, type View } from '@kindling/tensor';
import * as tf from '@tensorflow/tfjs-core';
import { type Elements, elementsOf, heldAs, room } from './dtypes.js';
import { positionsOf, product } from './layout.js';
import type { Session } from './session.js';
import { full, store } from './views.js';

/** A view's elements, row-major. The array may be the backend's own: read only. */
export function download(session: Session, view: View): Elements {
  return elementsOf(full(session, view));
}

/** Writes row-major elements, already in the range of the view's dtype, to a view. */
export function put(session: Session, view: View, elements: Elements): void {
  store(session, view, tf.tensor(elements, [...view.shape], heldAs(view.dtype)));
}

/** Throws IndexError for a position outside a dim. */
export function checkIndices(op: string, indices: ArrayLike<number>, dim: number, size: number): void {
  for (let i = 0; i < indices.length; i++) {
    if (indices[i]! >= 0 && indices[i]! < size) continue;
    throw new IndexError(
      `${op}: index ${indices[i]} is out of bounds for dimension ${dim} with size ${size}; indices go from 0 to ${size - 1}`,
    );
  }
}

/** Products of integers wrap around; of bool, both must be true. */
const multiplierOf = (dtype: DType): ((a: number, b: number) => number) =>
  dtype === 'float32' ? (a, b) => a * b : Math.imul;

/** How a scattered element meets what is there; bytes and bools are brought into range. */
function combiner(kind: ScatterKind, dtype: DType): (old: number, x: number) => number {
  const table: Record<ScatterKind, (old: number, x: number) => number> = {
    set: (_, x) => x,
    add: (old, x) => old + x,
    mul: multiplierOf(dtype),
    max: Math.max,
    min: Math.min,
  };
  const combine = table[kind];
  if (dtype === 'uint8') return (old, x) => combine(old, x) & 255;
  return dtype === 'bool' ? (old, x) => Number(combine(old, x) !== 0) : combine;
}

/** Scatter in row-major order of the source. */
export function scatterOnHost(
  session: Session,
  kind: ScatterKind,
  target: View,
  dim: number,
  index: View,
  source: View,
): void {
  const [indices, values] = [download(session, index), download(session, source)];
  checkIndices('scatter', indices, dim, target.shape[dim]!);
  // Positions within the target's own elements, as if it were contiguous.
  const { shape } = target;
  const strides = shape.map((_, d) => product(shape.slice(d + 1)));
  const places = positionsOf({ shape: index.shape, strides: strides.with(dim, 0), offset: 0 });
  const elements = download(session, target).slice();
  const combine = combiner(kind, target.dtype);
  places.forEach((start, i) => {
    const at = start + indices[i]! * strides[dim]!;
    elements[at] = combine(elements[at]!, values[i]!);
  });
  put(session, target, elements);
}

/** Inclusive scan by maximum or minimum: the last of equals, and a NaN, once met, stays. */
export function scanExtremes(
  session: Session,
  kind: Extract<ScanKind, 'max' | 'min'>,
  input: View,
  output: View,
  indices: View | undefined,
): void {
  const values = download(session, input);
  const size = input.shape.at(-1)!;
  const [results, places] = [room(output.dtype, values.length), new Int32Array(values.length)];
  const takes =
    kind === 'max' ? (x: number, best: number) => x >= best : (x: number, best: number) => x <= best;
  for (let i = 0; i < values.length; i++) {
    const [k, x] = [i % size, values[i]!];
    const wins = k === 0 || Number.isNaN(x) || takes(x, results[i - 1]!);
    results[i] = wins ? x : results[i - 1]!;
    places[i] = wins ? k : places[i - 1]!;
  }
  put(session, output, results);
  if (indices) put(session, indices, places);
}

/** Stable sort along the last dim, NaN largest. */
export function sort(session: Session, input: View, descending: boolean, values: View, indices: View): void {
  const elements = download(session, input);
  const size = input.shape.at(-1)!;
  const [sorted, places] = [room(input.dtype, elements.length), new Int32Array(elements.length)];
  const compare = (a: number, b: number): number =>
    Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || Number(a > b) - Number(a < b);
  const order = new Int32Array(size);
  for (let start = 0; start < elements.length; start += size) {
    for (let i = 0; i < size; i++) order[i] = i;
    const at = (i: number): number => elements[start + i]!;
    order.sort(descending ? (a, b) => compare(at(b), at(a)) : (a, b) => compare(at(a), at(b)));
    places.set(order, start);
    order.forEach((from, i) => {
      sorted[start + i] = at(from);
    });
  }
  put(session, values, sorted);
  put(session, indices, places);
}

/** Matrix products of integers, which wrap around; most backends multiply matrices of floats only. */
export function matmulOfIntegers(session: Session, a: View, b: View, output: View): void {
  const [x, y] = [download(session, a), download(session, b)];
  const [depth, columns] = b.shape.slice(-2) as [number, number];
  const rows = a.shape.at(-2)!;
  const result = room(output.dtype, product(output.shape));
  const fit =
    output.dtype === 'uint8'
      ? (x: number) => x & 255
      : (x: number) => (output.dtype === 'bool' ? Number(x !== 0) : x);
  for (let i = 0; i < result.length; i++) {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const matrix = Math.floor(row / rows) * depth * columns;
    let sum = 0;
    for (let k = 0; k < depth; k++)
      sum = (sum + Math.imul(x[row * depth + k]!, y[matrix + k * columns + column]!)) | 0;
    result[i] = fit(sum);
  }
  put(session, output, result);
}
