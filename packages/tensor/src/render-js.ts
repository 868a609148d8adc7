// The JavaScript renderer of scalar expressions, for devices that have no code generator of their own.
import type { DType } from './dtype.js';
import type { BinaryFn, Expr, Pointwise, UnaryFn } from './expression.js';
import { roundFloat16, roundHalfEven } from './float16.js';
import * as special from './special-functions.js';

type Category = 'float' | 'integer';

/** How a dtype computes: its category, and how a result is brought back into its range. */
const arithmetic: Record<DType, { category: Category; wrap: (e: string) => string }> = {
  float64: { category: 'float', wrap: (e) => e },
  float32: { category: 'float', wrap: (e) => `fround(${e})` },
  float16: { category: 'float', wrap: (e) => `roundFloat16(${e})` },
  int64: { category: 'integer', wrap: (e) => `toInteger(${e})` },
  int32: { category: 'integer', wrap: (e) => `(${e} | 0)` },
  uint8: { category: 'integer', wrap: (e) => `(${e} & 255)` },
  bool: { category: 'integer', wrap: (e) => `(${e} ? 1 : 0)` },
};

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

/** What rendered code calls. All are pure functions of numbers. */
const library = {
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

type Render<Args extends string[]> = (...args: Args) => string;
const call =
  (name: string): Render<[string]> =>
  (x) =>
    `${name}(${x})`;
const callBoth =
  (name: string): Render<[string, string]> =>
  (a, b) =>
    `${name}(${a}, ${b})`;

/** Functions whose text is not simply a call of the library function of the same name. */
const unaryText: Partial<Record<UnaryFn, (x: string, dtype: DType) => string>> = {
  neg: (x) => `-${x}`,
  sign: (x) => `((${x} > 0) - (${x} < 0))`,
  round: call('roundHalfEven'),
  exp2: (x) => `2 ** ${x}`,
  rsqrt: (x) => `1 / sqrt(${x})`,
  reciprocal: (x) => `1 / ${x}`,
  isnan: (x) => `(${x} !== ${x} ? 1 : 0)`,
  not: (x) => `(${x} === 0 ? 1 : 0)`,
  bitNot: (x, dtype) => (dtype === 'bool' ? `1 - ${x}` : `-1 - ${x}`),
};

const compare =
  (operator: string): Render<[string, string]> =>
  (a, b) =>
    `(${a} ${operator} ${b} ? 1 : 0)`;
const infix =
  (operator: string): Render<[string, string]> =>
  (a, b) =>
    `${a} ${operator} ${b}`;
const bitwise =
  (place: number, operator: string): ((a: string, b: string, dtype: DType) => string) =>
  (a, b, dtype) =>
    dtype === 'int64' ? `bits64(${place}, ${a}, ${b})` : `(${a} ${operator} ${b})`;

const binaryText: Record<BinaryFn, (a: string, b: string, dtype: DType) => string> = {
  add: infix('+'),
  sub: infix('-'),
  mul: (a, b, dtype) => (dtype === 'int32' ? `imul(${a}, ${b})` : `${a} * ${b}`),
  div: infix('/'),
  floorDiv: (a, b, dtype) =>
    callBoth(arithmetic[dtype].category === 'float' ? 'floorDivFloat' : 'floorDivInteger')(a, b),
  rem: callBoth('rem'),
  fmod: infix('%'),
  pow: (a, b, dtype) => {
    if (arithmetic[dtype].category === 'float') return `pow(${a}, ${b})`;
    return `${dtype === 'int64' ? 'powInt64' : 'powInt32'}(${a}, ${b})`;
  },
  atan2: callBoth('atan2'),
  hypot: callBoth('hypot'),
  nextafter: (a, b, dtype) => callBoth(dtype === 'float32' ? 'nextafterSingle' : 'nextafter')(a, b),
  min: callBoth('min'),
  max: callBoth('max'),
  eq: compare('==='),
  ne: compare('!=='),
  lt: compare('<'),
  le: compare('<='),
  gt: compare('>'),
  ge: compare('>='),
  and: (a, b) => `(${a} !== 0 && ${b} !== 0 ? 1 : 0)`,
  or: (a, b) => `(${a} !== 0 || ${b} !== 0 ? 1 : 0)`,
  xor: (a, b) => `((${a} !== 0) !== (${b} !== 0) ? 1 : 0)`,
  bitAnd: bitwise(0, '&'),
  bitOr: bitwise(1, '|'),
  bitXor: bitwise(2, '^'),
  shl: (a, b, dtype) =>
    dtype === 'int64' ? `bits64(3, ${a}, ${b})` : `(${b} < 0 || ${b} > 31 ? 0 : ${a} << ${b})`,
  shr: (a, b, dtype) =>
    dtype === 'int64' ? `bits64(4, ${a}, ${b})` : `(${a} >> (${b} < 0 || ${b} > 31 ? 31 : ${b}))`,
};

/** Functions that give 0 or 1, or one of their arguments: in range whatever the dtype. */
const exact: ReadonlySet<string> = new Set(
  'sign isnan not signbit min max eq ne lt le gt ge and or xor trunc floor ceil round'.split(' '),
);
/** Functions that leave an integer as it is. */
const integerIdentity: ReadonlySet<string> = new Set(['floor', 'ceil', 'round', 'trunc']);

/** JavaScript that computes a kernel: `lines` (each a `const` statement), then `results`, one name or literal per output. */
export interface JavaScriptText {
  readonly lines: readonly string[];
  readonly results: readonly string[];
}

/**
 * A kernel as JavaScript text over the variables `x0`, `x1`, … (already converted to `compute`). Every step is rounded
 * or wrapped as `compute` asks, so that float32 agrees with hardware floats. Integer division truncates, and gives 0
 * by 0. The text calls functions of {@link javaScriptLibrary} by their bare names.
 */
export function renderText(kernel: Pointwise, compute: DType): JavaScriptText {
  const { category, wrap } = arithmetic[compute];
  const lines: string[] = [];
  const names = new Map<string, string>();
  const name = (text: string): string => {
    let known = names.get(text);
    if (known === undefined) {
      known = `t${lines.length}`;
      names.set(text, known);
      lines.push(`const ${known} = ${text};`);
    }
    return known;
  };
  const finish = (fn: string, text: string): string => name(exact.has(fn) ? text : wrap(text));
  const render = (e: Expr): string => {
    switch (e.kind) {
      case 'input':
        return `x${e.index}`;
      case 'const':
        return literal(converters[compute](e.value));
      case 'unary': {
        const x = render(e.x);
        if (category === 'integer' && integerIdentity.has(e.fn)) return x;
        return finish(e.fn, (unaryText[e.fn] ?? call(e.fn))(x, compute));
      }
      case 'binary':
        return finish(e.fn, binaryText[e.fn](render(e.a), render(e.b), compute));
      case 'where':
        return name(`${render(e.condition)} !== 0 ? ${render(e.a)} : ${render(e.b)}`);
    }
  };
  return { results: kernel.outputs.map(render), lines };
}

/** A number as JavaScript that keeps −0 and can follow any operator. */
function literal(x: number): string {
  if (Number.isNaN(x)) return 'NaN';
  return x < 0 || Object.is(x, -0) ? `(-${-x})` : String(x);
}

/** The functions that rendered text calls, by name. */
export const javaScriptLibrary = library;

/** Compiles JavaScript text in which the library's functions are in scope; `body` returns the result. */
export function compileWithLibrary<F>(body: string): F {
  return new Function(...Object.keys(library), `'use strict';\n${body}`)(...Object.values(library)) as F;
}

/** One output of a kernel as a function of its inputs, all numbers of the compute dtype. */
export type ScalarFunction = (...inputs: readonly number[]) => number;

const compiled = new Map<string, readonly ScalarFunction[]>();

/**
 * A kernel as one function per output. Inputs must have been converted to `compute` (see {@link converters}); results
 * are numbers of `compute`, to be converted to each output's dtype on store. Rendered once per kernel and dtype.
 */
export function renderPointwise(kernel: Pointwise, compute: DType): readonly ScalarFunction[] {
  const key = `${compute}:${kernel.arity}:${kernel.key}`;
  let functions = compiled.get(key);
  if (functions === undefined) {
    functions = kernel.outputs.map((output) => {
      const { lines, results } = renderText({ ...kernel, outputs: [output] }, compute);
      const parameters = Array.from({ length: kernel.arity }, (_, i) => `x${i}`).join(', ');
      return compileWithLibrary(
        `return function (${parameters}) {\n${lines.join('\n')}\nreturn ${results[0]};\n};`,
      );
    });
    compiled.set(key, functions);
  }
  return functions;
}
