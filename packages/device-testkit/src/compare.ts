// Comparison of what a device computed with what was expected: exact for integers, within a tolerance for floats.
import { type DType, fromFloat16, isFloatingPoint, type TypedArray } from '@kindling/tensor';
import { matches } from './case.js';

/** |actual − expected| ≤ atol + rtol · |expected|. */
export interface Tolerance {
  readonly rtol: number;
  readonly atol: number;
}

/** Tolerances of a device: per floating dtype, and for single cases that need more, with the reason. */
export interface ToleranceOptions extends Partial<Record<DType, Tolerance>> {
  readonly cases?: readonly (Tolerance & {
    readonly reason: string;
    readonly cases: readonly (string | RegExp)[];
  })[];
}

/** A few units in the last place of each dtype, with room for another order of summation. */
const usual: Partial<Record<DType, Tolerance>> = {
  float16: { rtol: 2e-3, atol: 1e-3 },
  float32: { rtol: 1e-5, atol: 1e-5 },
  float64: { rtol: 1e-12, atol: 1e-12 },
};

const exact: Tolerance = { rtol: 0, atol: 0 };

/** The tolerance for results of `dtype` in the case called `name`; `relative` ones have no absolute part of their own. */
export function toleranceFor(
  options: ToleranceOptions,
  dtype: DType,
  name: string,
  relative = false,
): Tolerance {
  if (!isFloatingPoint(dtype)) return exact;
  const special = options.cases?.find((entry) => matches(name, entry.cases));
  if (special) return special;
  const tolerance = options[dtype] ?? usual[dtype]!;
  return relative ? { ...tolerance, atol: 0 } : tolerance;
}

/** Whether two numbers agree; NaN agrees with NaN, infinities with themselves. */
export function close(actual: number, expected: number, { rtol, atol }: Tolerance): boolean {
  if (actual === expected) return true;
  if (Number.isNaN(expected)) return Number.isNaN(actual);
  return Math.abs(actual - expected) <= atol + rtol * Math.abs(expected) && Number.isFinite(expected);
}

/** Host elements as numbers (float16 comes as bits). */
export function numbersOf(elements: TypedArray, dtype: DType): number[] {
  return Array.from(elements, dtype === 'float16' ? fromFloat16 : Number);
}

/** The indices of the `flat`-th element of `shape`, for messages. */
export function indexOf(flat: number, shape: readonly number[]): string {
  const index: number[] = [];
  for (let d = shape.length - 1; d >= 0; d--) {
    index.unshift(flat % shape[d]!);
    flat = Math.floor(flat / shape[d]!);
  }
  return `[${index.join(', ')}]`;
}
