// Trust: which operations of a backend compute a function as Kindling means it. Each is tried once, when first needed.

import { type BinaryFn, expression as e, renderPointwise, type UnaryFn } from '@kindling/tensor';
import * as tf from '@tensorflow/tfjs-core';
import { type BinaryWay, binaryWays, type Kind, type UnaryWay, unaryWays } from './functions.js';

const edges = [0, -0, 1, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
const far = [1e-30, -1e-30, 1e-4, -1e-4, 1.5e30, -1.5e30];
const steps = (from: number, to: number): number[] =>
  Array.from({ length: 40 }, (_, i) => Math.fround(from + ((to - from) * (i + 0.37)) / 40));
const integers = [-9, -8, -1, 0, 1, 4, 7, 65536, 46341, 2 ** 31 - 1, -(2 ** 31)];

/** What a function of one number is tried on. */
const unaryProbe: Record<Kind, readonly number[]> = {
  float32: [...edges, ...far, ...steps(-1, 1), ...steps(-12, 12), 0.5, 1.5, 2.5, -0.5, -1.5, -2.5],
  int32: integers,
};
/** What a function of two numbers is tried on, each with each. */
const binaryProbe: Record<Kind, readonly number[]> = {
  float32: [...edges, -2.5, -0.75, 0.3125, 2, 3.75],
  int32: integers,
};
/** Periodic functions lose their digits far out on every hardware. */
const nearOnly: ReadonlySet<string> = new Set(['sin', 'cos', 'tan']);

/** Relative precision that is asked of single precision, and what is forgiven beside numbers of size 1. */
const RELATIVE = 5e-6;
const ABSOLUTE = 5e-7;

function agrees(actual: number, expected: number, argument: number, kind: Kind): boolean {
  if (actual === expected || (Number.isNaN(actual) && Number.isNaN(expected))) return true;
  if (kind === 'int32' || !Number.isFinite(expected)) return false;
  const allowed = Math.abs(argument) < 1e-3 ? 1e-37 : ABSOLUTE;
  return Math.abs(actual - expected) <= allowed + RELATIVE * Math.abs(expected);
}

/** Whether an operation, which the backend may lack, gives what is expected. */
function works(
  run: () => tf.Tensor,
  expected: readonly number[],
  firsts: readonly number[],
  kind: Kind,
): boolean {
  let actual: ArrayLike<number>;
  try {
    actual = run().dataSync();
  } catch {
    return false;
  }
  return expected.every((x, i) => agrees(actual[i]!, x, firsts[i]!, kind));
}

/** The functions of one backend that can be trusted. */
export class Trust {
  readonly #known = new Map<string, unknown>();

  /** An operation that computes `fn`, or `null` where only the host does it right. Calls must be tidied. */
  unary(fn: UnaryFn, kind: Kind): UnaryWay | null {
    return this.#remember(`${kind} ${fn}`, () => {
      const xs = nearOnly.has(fn)
        ? unaryProbe[kind].filter((x) => !(Math.abs(x) > 1e3 && Number.isFinite(x)))
        : unaryProbe[kind];
      const exact = renderPointwise(e.pointwise(e.unary(fn, e.input(0))), kind)[0]!;
      const expected = xs.map((x) => exact(Math.fround(x) === x || kind === 'int32' ? x : Math.fround(x)));
      const right = (way: UnaryWay) => works(() => way(tf.tensor1d([...xs], kind)), expected, xs, kind);
      return unaryWays[kind][fn]?.find(right) ?? null;
    });
  }

  binary(fn: BinaryFn, kind: Kind): BinaryWay | null {
    return this.#remember(`${kind} ${fn} 2`, () => {
      const values = binaryProbe[kind];
      const a = values.flatMap((x) => values.map(() => x));
      const b = values.flatMap(() => values);
      const exact = renderPointwise(e.pointwise(e.binary(fn, e.input(0), e.input(1))), kind)[0]!;
      const expected = a.map((x, i) => exact(x, b[i]!));
      const right = (way: BinaryWay) =>
        works(() => way(tf.tensor1d(a, kind), tf.tensor1d(b, kind)), expected, a, kind);
      return binaryWays[kind][fn]?.find(right) ?? null;
    });
  }

  /** Whether the largest or smallest of a row is NaN as soon as one element is. */
  reduction(kind: 'max' | 'min'): boolean {
    const find = kind === 'max' ? tf.max : tf.min;
    const rows = [1, Number.NaN, 2, Number.NaN, 1, 1, -1, 0.5, Number.NaN, 3, 5, 4];
    const expected = [Number.NaN, Number.NaN, Number.NaN, kind === 'max' ? 5 : 3];
    return this.#remember(`rows ${kind}`, () =>
      works(() => find(tf.tensor2d(rows, [4, 3]), 1), expected, expected, 'float32'),
    );
  }

  #remember<T>(key: string, find: () => T): T {
    if (!this.#known.has(key)) this.#known.set(key, find());
    return this.#known.get(key) as T;
  }
}
