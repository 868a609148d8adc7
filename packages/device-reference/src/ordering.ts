// Scans and sorting along the last dim.
import type { ScanKind, View } from '@kindling/tensor';
import { convertingReader, reader, writer } from './buffer.js';
import { multiplier } from './reduce.js';
import { walk, withoutDim } from './walk.js';

/** Inclusive scan; `max` and `min` report the last of equals, and a NaN, once met, stays. */
export function scan(kind: ScanKind, input: View, output: View, indices?: View): void {
  const last = input.shape.length - 1;
  const [source, target] = [withoutDim(input, last), withoutDim(output, last)];
  const places = indices && withoutDim(indices, last);
  const [read, write] = [convertingReader(input, output.dtype), writer(output)];
  const writeIndex = indices && writer(indices);
  const multiply = multiplier(output.dtype);
  const takes: Record<'max' | 'min', (x: number, best: number) => boolean> = {
    max: (x, best) => x >= best,
    min: (x, best) => x <= best,
  };
  const tracks = [source.rest, target.rest, places?.rest ?? target.rest];
  walk(source.rest.shape, tracks, ([from, to, place]) => {
    let result = 0;
    let where = 0;
    for (let i = 0; i < input.shape[last]; i++) {
      const x = read(from + i * source.stride);
      if (i === 0) result = x;
      else if (kind === 'sum') result += x;
      else if (kind === 'prod') result = multiply(result, x);
      else if (Number.isNaN(x) || (!Number.isNaN(result) && takes[kind](x, result))) {
        result = x;
        where = i;
      }
      write(to + i * target.stride, result);
      if (places && writeIndex) writeIndex(place + i * places.stride, where);
    }
  });
}

/** Stable sort with NaN largest; `indices` receives the source positions. */
export function sort(input: View, descending: boolean, values: View, indices: View): void {
  const last = input.shape.length - 1;
  const [source, target, places] = [input, values, indices].map((view) => withoutDim(view, last));
  const [read, write, writeIndex] = [reader(input), writer(values), writer(indices)];
  const compare = (a: number, b: number): number => {
    if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
    return a < b ? -1 : a > b ? 1 : 0;
  };
  walk(source.rest.shape, [source.rest, target.rest, places.rest], ([from, to, place]) => {
    const items = Array.from({ length: input.shape[last] }, (_, i) => ({
      x: read(from + i * source.stride),
      i,
    }));
    items.sort(descending ? (a, b) => compare(b.x, a.x) : (a, b) => compare(a.x, b.x));
    items.forEach(({ x, i }, k) => {
      write(to + k * target.stride, x);
      writeIndex(place + k * places.stride, i);
    });
  });
}
