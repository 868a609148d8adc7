// What JavaScript computes scalar expressions with: pure functions of numbers, conversions, and how results are brought into range.
import type { DType } from './dtype.js';
import { roundFloat16, roundHalfEven } from './float16.js';
import * as special from './special-functions.js';

/** Converts a number to `dtype` as a store does: floats round, integers truncate and wrap, bool tests ≠ 0. */
export const converters: Readonly<Record<DType, (x: number) => number>> = {
  float64: (x) => x,
  float32: Math.fround,
  float16: roundFloat16,
  int64: toInteger,
  int32: (x) => x | 0,
  uint8: (x) => x & 255,
  bool: (x) => (x !== 0 ? 1 : 0),
};

/** Truncates; NaN and infinities, which no integer stands for, become 0 (as `| 0` makes them). */
function toInteger(x: number): number {
  return Number.isFinite(x) ? Math.trunc(x) + 0 : 0;
}

/** The functions that rendered text calls, by name. */
export const javaScriptLibrary = {
  ...special,
  ...Object.fromEntries(
    'fround abs floor ceil trunc exp expm1 log log2 log10 log1p sqrt sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh atan2 hypot min max imul'
      .split(' ')
      .map((name) => [name, Math[name as 'sin']]),
  ),
  toInteger,
  roundFloat16,
  roundHalfEven,
  signbit: (x: number) => (x < 0 || Object.is(x, -0) ? 1 : 0),
  floorDivFloat,
  floorDivInteger: (a: number, b: number) => (b === 0 ? 0 : Math.floor(a / b)),
  rem,
  pow,
  powInt32,
  powInt64,
  bits64,
} as Readonly<Record<string, (...x: number[]) => number>>;

/** Python's `a % b`: the remainder with the divisor's sign. */
function rem(a: number, b: number): number {
  const r = a % b;
  return r !== 0 && r < 0 !== b < 0 ? r + b : r;
}

/** Python's `a // b` on floats: by way of the remainder, so that rounding never skips an integer. */
function floorDivFloat(a: number, b: number): number {
  if (b === 0) return a / b;
  const r = a % b;
  let quotient = (a - r) / b;
  if (r !== 0 && r < 0 !== b < 0) quotient -= 1;
  return quotient === 0 ? Math.sign(a / b) * 0 : Math.round(quotient);
}

/** C's pow: 1 to any power and (−1) to ±∞ are 1, where JavaScript says NaN. */
function pow(a: number, b: number): number {
  if (a === 1 || (a === -1 && Math.abs(b) === Number.POSITIVE_INFINITY)) return 1;
  return a ** b;
}

/** Powers of integers by squaring; negative exponents give 0, except of 1 and −1. */
function integerPower(a: number, b: number, multiply: (x: number, y: number) => number): number {
  if (b < 0) return a === 1 ? 1 : a === -1 ? (b % 2 === 0 ? 1 : -1) : 0;
  let result = 1;
  for (; b > 0; b = Math.floor(b / 2)) {
    if (b % 2 === 1) result = multiply(result, a);
    if (b > 1) a = multiply(a, a);
  }
  return result;
}
function powInt32(a: number, b: number): number {
  return integerPower(a, b, Math.imul);
}
function powInt64(a: number, b: number): number {
  return integerPower(a, b, (x, y) => x * y);
}

/** Bitwise functions of 64-bit integers, by the operator's place in this list: & | ^ << >>. */
function bits64(operator: number, a: number, b: number): number {
  const [x, y] = [BigInt(a), BigInt(b)];
  switch (operator) {
    case 0:
      return Number(x & y);
    case 1:
      return Number(x | y);
    case 2:
      return Number(x ^ y);
    case 3:
      return b < 0 || b > 63 ? 0 : Number(BigInt.asIntN(64, x << y));
    default:
      return Number(x >> (b < 0 || b > 63 ? 63n : y));
  }
}

/** Functions that give 0 or 1, or one of their arguments: in range whatever the dtype. */
export const exact: ReadonlySet<string> = new Set(
  'sign isnan not signbit min max eq ne lt le gt ge and or xor trunc floor ceil round'.split(' '),
);
/** Functions that leave an integer as it is. */
export const integerIdentity: ReadonlySet<string> = new Set(['floor', 'ceil', 'round', 'trunc']);
