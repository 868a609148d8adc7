// The functions of scalar expressions and the values on which the kit tries them.
import type { expression } from '@kindling/tensor';

type UnaryFn = expression.UnaryFn;
type BinaryFn = expression.BinaryFn;

/** About 40 numbers from `low` to `high`, none of them round. */
const between = (low: number, high: number): number[] =>
  Array.from({ length: 41 }, (_, i) => Math.fround(low + ((high - low) * (i + 0.37)) / 41));

const real = between(-4, 4);
const positive = between(0, 12);
const inside = between(-0.98, 0.98);

/** Where each unary function is tried. */
export const unaryDomain: Record<UnaryFn, readonly number[]> = {
  neg: real,
  abs: real,
  sign: real,
  floor: real,
  ceil: real,
  round: [...real, 0.5, 1.5, 2.5, -0.5, -1.5, -2.5],
  trunc: real,
  exp: between(-20, 20),
  exp2: between(-20, 20),
  expm1: between(-5, 20),
  log: positive,
  log2: positive,
  log10: positive,
  log1p: between(-0.9, 12),
  sqrt: positive,
  rsqrt: positive,
  reciprocal: real,
  sin: between(-10, 10),
  cos: between(-10, 10),
  tan: between(-1.5, 1.5),
  asin: inside,
  acos: inside,
  atan: between(-20, 20),
  sinh: real,
  cosh: real,
  tanh: between(-12, 12),
  asinh: between(-20, 20),
  acosh: between(1, 12),
  atanh: inside,
  erf: real,
  erfc: between(-4, 8),
  erfinv: inside,
  erfcx: between(-4, 20),
  lgamma: between(0.1, 12),
  digamma: between(0.1, 12),
  ndtri: between(0.01, 0.99),
  isnan: real,
  signbit: real,
  not: [0, ...real],
  bitNot: [],
};

/** Functions that work on numbers far from 1 as on others, with a relative error of a few units. */
export const scaleFree: readonly UnaryFn[] = [
  ...(['neg', 'abs', 'sign', 'sqrt', 'rsqrt', 'reciprocal', 'log', 'log2', 'log10', 'log1p'] as const),
  ...(['floor', 'ceil', 'round', 'trunc', 'asinh', 'atan', 'tanh', 'erf'] as const),
];

/** Functions that are as good as linear near 0, where 1 + x would lose x. */
export const linearAtZero: readonly UnaryFn[] = [
  ...([
    'expm1',
    'log1p',
    'sin',
    'tan',
    'asin',
    'atan',
    'sinh',
    'tanh',
    'asinh',
    'atanh',
    'erf',
    'erfinv',
  ] as const),
];

export const special: readonly number[] = [0, -0, 1, -1, Number.NaN, Infinity, -Infinity];

/** Binary functions that take any numbers. */
export const floatBinary: readonly BinaryFn[] = [
  ...(['add', 'sub', 'mul', 'div', 'floorDiv', 'rem', 'fmod', 'pow', 'atan2', 'hypot', 'nextafter'] as const),
  ...(['min', 'max', 'eq', 'ne', 'lt', 'le', 'gt', 'ge', 'and', 'or', 'xor'] as const),
];

/** Binary functions of integers, with the right operands that each may have. */
export const integerBinary: Readonly<Partial<Record<BinaryFn, readonly number[]>>> = {
  add: [-7, 0, 5],
  sub: [-7, 0, 5],
  mul: [-7, 0, 5],
  div: [-7, -2, 1, 2, 5],
  floorDiv: [-7, -2, 1, 2, 5],
  rem: [-7, -2, 1, 2, 5],
  fmod: [-7, -2, 1, 2, 5],
  pow: [0, 1, 2, 3],
  min: [-7, 0, 5],
  max: [-7, 0, 5],
  eq: [-7, 0, 5],
  ne: [-7, 0, 5],
  lt: [-7, 0, 5],
  le: [-7, 0, 5],
  gt: [-7, 0, 5],
  ge: [-7, 0, 5],
  and: [0, 3],
  or: [0, 3],
  xor: [0, 3],
  bitAnd: [-7, 0, 5],
  bitOr: [-7, 0, 5],
  bitXor: [-7, 0, 5],
  shl: [0, 1, 3],
  shr: [0, 1, 3],
};

export const integerUnary: readonly UnaryFn[] = [
  'neg',
  'abs',
  'sign',
  'floor',
  'ceil',
  'round',
  'trunc',
  'isnan',
  'signbit',
  'not',
  'bitNot',
];

export const boolBinary: readonly BinaryFn[] = [
  ...(['add', 'mul', 'min', 'max', 'eq', 'ne', 'lt', 'le', 'gt', 'ge', 'and', 'or', 'xor'] as const),
  ...(['bitAnd', 'bitOr', 'bitXor'] as const),
];
