// Inclusive scans and stable sorts along the last dim, in JavaScript.
import type { ScanKind, TypedArray, View } from '@kindling/tensor';
import { elements } from '../buffer.js';
import { Odometer, sizeOf } from './layout.js';

/** Calls `row` with the offsets of every row along the last dim. Views of no dims have one row of one element. */
function eachRow(views: readonly View[], row: (length: number, offsets: readonly number[]) => void): void {
  const { shape } = views[0];
  if (sizeOf(shape) === 0) return;
  const dims = Math.max(0, shape.length - 1);
  const loops = { shape: shape as number[], strides: views.map((v) => v.strides as number[]) };
  const at = new Odometer(
    loops,
    views.map((v) => v.offset),
    dims,
  );
  const length = shape.length === 0 ? 1 : shape[dims];
  do row(length, at.offsets);
  while (at.next());
}

const lastStride = (v: View): number => (v.strides.length === 0 ? 1 : v.strides[v.strides.length - 1]);

/** See `Device.scan`. */
export function scan(kind: ScanKind, input: View, output: View, indices?: View): void {
  const [data, out] = [elements(input), elements(output)];
  const [step, outStep] = [lastStride(input), lastStride(output)];
  if (kind === 'sum') {
    eachRow([input, output], (n, [p, q]) => {
      let total = 0;
      for (let i = 0; i < n; i++, p += step, q += outStep) out[q] = total += data[p];
    });
  } else if (kind === 'prod') {
    const wraps = output.dtype === 'int32';
    eachRow([input, output], (n, [p, q]) => {
      let total = 1;
      for (let i = 0; i < n; i++, p += step, q += outStep) {
        total = wraps ? Math.imul(total, data[p]) : total * data[p];
        out[q] = total;
      }
    });
  } else {
    extremes(kind === 'max' ? 1 : -1, input, output, indices);
  }
}

function extremes(sign: 1 | -1, input: View, output: View, indices: View | undefined): void {
  const [data, out] = [elements(input), elements(output)];
  const at = indices === undefined ? undefined : elements(indices);
  const [step, outStep, atStep] = [
    lastStride(input),
    lastStride(output),
    indices === undefined ? 0 : lastStride(indices),
  ];
  const views = indices === undefined ? [input, output] : [input, output, indices];
  eachRow(views, (n, [p, q, r]) => {
    let best = data[p];
    let place = 0;
    for (let i = 0; i < n; i++, p += step, q += outStep, r += atStep) {
      const x = data[p];
      // Equals and further NaNs move the place on; a NaN that was met stays.
      if (Number.isNaN(x) || (!Number.isNaN(best) && x * sign >= best * sign)) {
        best = x;
        place = i;
      }
      out[q] = best;
      if (at !== undefined) at[r] = place;
    }
  });
}

/** Elements sorted by insertion before merging begins. */
const SHORT = 12;

let keys = new Float64Array(64);
let spareKeys = new Float64Array(64);
let order = new Int32Array(64);
let spareOrder = new Int32Array(64);

/** See `Device.sort`. */
export function sort(input: View, descending: boolean, values: View, indices: View): void {
  const [data, out, at] = [elements(input), elements(values), elements(indices)];
  const [step, outStep, atStep] = [lastStride(input), lastStride(values), lastStride(indices)];
  eachRow([input, values, indices], (n, [p, q, r]) => {
    sortRow(data, p, n, step, descending);
    for (let i = 0; i < n; i++, q += outStep, r += atStep) {
      out[q] = data[p + order[i] * step];
      at[r] = order[i];
    }
  });
}

/** Fills `order` with the stable order of a row, NaN largest. Descending order sorts negated keys. */
function sortRow(data: TypedArray, p: number, n: number, step: number, descending: boolean): void {
  if (keys.length < n) {
    [keys, spareKeys] = [new Float64Array(n), new Float64Array(n)];
    [order, spareOrder] = [new Int32Array(n), new Int32Array(n)];
  }
  let nans = 0;
  for (let i = 0; i < n; i++) if (Number.isNaN(data[p + i * step])) nans++;
  const numbers = n - nans;
  let [number, nan] = descending ? [nans, 0] : [0, numbers];
  const first = number;
  for (let i = 0; i < n; i++) {
    const x = data[p + i * step];
    if (Number.isNaN(x)) {
      order[nan++] = i;
    } else {
      keys[number] = descending ? -x : x;
      order[number++] = i;
    }
  }
  mergeSort(first, numbers, n);
}

function mergeSort(first: number, count: number, total: number): void {
  const end = first + count;
  for (let from = first; from < end; from += SHORT) {
    const to = Math.min(from + SHORT, end);
    for (let i = from + 1; i < to; i++) {
      const key = keys[i];
      const place = order[i];
      let j = i - 1;
      for (; j >= from && keys[j] > key; j--) {
        keys[j + 1] = keys[j];
        order[j + 1] = order[j];
      }
      keys[j + 1] = key;
      order[j + 1] = place;
    }
  }
  const start = order;
  for (let width = SHORT; width < count; width *= 2) {
    for (let from = first; from < end; from += 2 * width) {
      merge(from, Math.min(from + width, end), Math.min(from + 2 * width, end));
    }
    [keys, spareKeys] = [spareKeys, keys];
    [order, spareOrder] = [spareOrder, order];
  }
  // What lies outside the merged range (NaNs) did not move along.
  if (order !== start) {
    for (let i = 0; i < first; i++) order[i] = start[i];
    for (let i = end; i < total; i++) order[i] = start[i];
  }
}

function merge(from: number, middle: number, end: number): void {
  let [i, j] = [from, middle];
  for (let at = from; at < end; at++) {
    if (i < middle && (j >= end || keys[i] <= keys[j])) {
      spareKeys[at] = keys[i];
      spareOrder[at] = order[i++];
    } else {
      spareKeys[at] = keys[j];
      spareOrder[at] = order[j++];
    }
  }
}
