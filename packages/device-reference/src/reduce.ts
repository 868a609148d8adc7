// Reductions: sum, prod, max, min, any, all, and where the largest or smallest element stands.
import type { DType, ReduceKind, View } from '@kindling/tensor';
import { convertingReader, reader, writer } from './buffer.js';
import { splitDims, walk } from './walk.js';

/** Multiplies integers with wrap-around, other numbers as they are. */
export function multiplier(dtype: DType): (a: number, b: number) => number {
  return dtype === 'int32' || dtype === 'uint8' ? Math.imul : (a, b) => a * b;
}

/** The least and greatest number of a dtype. */
const range: Record<DType, readonly [number, number]> = {
  float16: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  float32: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  float64: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  int64: [-(2 ** 63), 2 ** 63],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint8: [0, 255],
  bool: [0, 1],
};

/** The identity of each kind, and how it combines; accumulated in double precision. */
function combination(kind: ReduceKind, dtype: DType): [number, (a: number, b: number) => number] {
  const table: Record<ReduceKind, [number, (a: number, b: number) => number]> = {
    sum: [0, (a, b) => a + b],
    prod: [1, multiplier(dtype)],
    max: [range[dtype][0], Math.max],
    min: [range[dtype][1], Math.min],
    any: [0, (a, b) => a || b],
    all: [1, (a, b) => a && b],
  };
  return table[kind];
}

/** Reduces the dims of `input` that `output` does not have. Elements are converted to the output's dtype first. */
export function reduce(kind: ReduceKind, input: View, output: View): void {
  const { outer, inner } = splitDims(input, input.shape.length - output.shape.length);
  const read = convertingReader(input, output.dtype);
  const write = writer(output);
  const [identity, combine] = combination(kind, output.dtype);
  walk(output.shape, [outer, output], ([from, to]) => {
    let result = identity;
    walk(inner.shape, [{ ...inner, offset: from }], ([at]) => {
      result = combine(result, read(at));
    });
    write(to, result);
  });
}

/** Writes the row-major position of the first largest or smallest element, or of the first NaN. */
export function argReduce(kind: 'max' | 'min', input: View, output: View): void {
  const { outer, inner } = splitDims(input, input.shape.length - output.shape.length);
  const read = reader(input);
  const write = writer(output);
  walk(output.shape, [outer, output], ([from, to]) => {
    let best = Number.NaN;
    let where = 0;
    let position = 0;
    walk(inner.shape, [{ ...inner, offset: from }], ([at]) => {
      const x = read(at);
      const better = position === 0 || (kind === 'max' ? x > best : x < best) || Number.isNaN(x);
      if (better && !(position > 0 && Number.isNaN(best))) {
        best = x;
        where = position;
      }
      position++;
    });
    write(to, where);
  });
}
