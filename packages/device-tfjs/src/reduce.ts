// Reductions over the trailing dims, and where the largest or smallest element stands.

import { converters, type DType, type ReduceKind, type View } from '@kindling/tensor';
import * as tf from '@tensorflow/tfjs-core';
import { convert, heldAs, wrapByte } from './dtypes.js';
import { product } from './layout.js';
import type { Session } from './session.js';
import { full, store } from './views.js';

/** Longer rows of floats are summed in pieces of this many elements, so that single precision keeps its digits. */
const PIECE = 256;

const { POSITIVE_INFINITY, NEGATIVE_INFINITY } = Number;
const isFloat = (x: tf.Tensor): boolean => x.dtype === 'float32';

/** What a reduction of nothing gives. */
function identity(kind: ReduceKind, dtype: DType): number {
  const [least, most] =
    dtype === 'float32'
      ? [NEGATIVE_INFINITY, POSITIVE_INFINITY]
      : dtype === 'uint8'
        ? [0, 255]
        : dtype === 'bool'
          ? [0, 1]
          : [-(2 ** 31), 2 ** 31 - 1];
  const table = { sum: 0, prod: 1, max: least, min: most, any: 0, all: 1 };
  return converters[dtype](table[kind]) || table[kind];
}

type Rows = tf.Tensor2D;

const extremes = { max: tf.max, min: tf.min } as const;

function sumOf(rows: Rows): tf.Tensor {
  const [count, length] = rows.shape;
  if (!isFloat(rows) || length <= PIECE * 4) return tf.sum(rows, 1);
  const pieces = Math.ceil(length / PIECE);
  const padded = tf.pad(rows, [
    [0, 0],
    [0, pieces * PIECE - length],
  ]);
  return sumOf(tf.reshape(tf.sum(tf.reshape(padded, [count * pieces, PIECE]), 1), [count, pieces]));
}

/** Largest or smallest of each row; a NaN wins. */
function extreme(session: Session, kind: 'max' | 'min', rows: Rows): tf.Tensor {
  if (rows.dtype === 'bool') return tf.cast(extremes[kind](tf.cast(rows, 'int32'), 1), 'bool');
  if (!isFloat(rows) || session.trust.reduction(kind)) return extremes[kind](rows, 1);
  const holes = tf.isNaN(rows);
  const neutral = tf.fill(rows.shape, kind === 'max' ? NEGATIVE_INFINITY : POSITIVE_INFINITY);
  const found = extremes[kind](tf.where(holes, neutral, rows), 1);
  return tf.where(tf.any(holes, 1), tf.fill(found.shape, Number.NaN), found);
}

const kernels: Record<ReduceKind, (session: Session, rows: Rows) => tf.Tensor> = {
  sum: (_, rows) => sumOf(rows),
  prod: (_, rows) => tf.prod(rows, 1),
  max: (session, rows) => extreme(session, 'max', rows),
  min: (session, rows) => extreme(session, 'min', rows),
  any: (_, rows) => tf.any(rows, 1),
  all: (_, rows) => tf.all(rows, 1),
};

/** A view as a matrix: kept dims by reduced dims. */
function rowsOf(session: Session, input: View, output: View): Rows {
  const count = product(output.shape);
  return tf.reshape(full(session, input), [count, product(input.shape.slice(output.shape.length))]);
}

export function reduce(session: Session, kind: ReduceKind, input: View, output: View): void {
  if (product(output.shape) === 0) return;
  const { dtype } = output;
  if (product(input.shape) === 0) {
    store(session, output, tf.scalar(identity(kind, dtype), heldAs(dtype)));
    return;
  }
  const rows = convert(rowsOf(session, input, output), input.dtype, dtype) as Rows;
  const numbers = dtype === 'bool' && (kind === 'sum' || kind === 'prod') ? tf.cast(rows, 'int32') : rows;
  const result = kernels[kind](session, numbers);
  const fitting =
    dtype === 'bool' ? convert(result, 'int32', 'bool') : dtype === 'uint8' ? wrapByte(result) : result;
  store(session, output, tf.reshape(fitting, [...output.shape]));
}

/** Row-major position of the first largest or smallest element, or of the first NaN. */
export function argReduce(session: Session, kind: 'max' | 'min', input: View, output: View): void {
  if (product(output.shape) === 0) return;
  const rows = rowsOf(session, input, output);
  const find = kind === 'max' ? tf.argMax : tf.argMin;
  let where: tf.Tensor;
  if (!isFloat(rows)) where = find(tf.cast(rows, 'int32'), 1);
  else {
    const holes = tf.isNaN(rows);
    const neutral = tf.fill(rows.shape, kind === 'max' ? NEGATIVE_INFINITY : POSITIVE_INFINITY);
    const found = find(tf.where(holes, neutral, rows), 1);
    where = tf.where(tf.any(holes, 1), tf.argMax(tf.cast(holes, 'int32'), 1), found);
  }
  store(session, output, tf.reshape(where, [...output.shape]));
}
