// Unary pointwise ops: one table of name, expression, dtype rule and domain.

import type { SampleInput } from '../dispatch.js';
import { dispatch, dispatchInto, type KernelOp } from '../dispatch.js';
import { isFloatingPoint } from '../dtype.js';
import {
  add,
  binary,
  div,
  type Expr,
  exp,
  gt,
  input,
  lt,
  mul,
  neg,
  pointwise,
  select,
  sub,
  unary,
} from '../expression.js';
import type { Tensor } from '../tensor.js';
import { type DTypeRule, pointwiseOp, rules, unarySamples } from './define.js';

type Domain = Omit<SampleInput, 'shape'>;
type Row = readonly [expression: Expr, rule: DTypeRule, domain?: Domain];

const x = input(0);
const positive: Domain = { low: 0.3, high: 3 };
const inside: Domain = { low: -0.9, high: 0.9 };
const awayFromIntegers: Domain = { low: 0.1, high: 0.9 };
/** Integers stay as they are, floats are rounded. */
const rounding: DTypeRule = rules.noBool;
const predicate: DTypeRule = (op, inputs) => ({ ...rules.promote(op, inputs), output: 'bool' });
/** Compared with infinity, which integers do not have. */
const infinite: DTypeRule = (op, inputs) => ({ ...rules.float(op, inputs), output: 'bool' });
/** The square of a bool is an integer. */
const squared: DTypeRule = (op, inputs) => {
  const { output } = rules.promote(op, inputs);
  const dtype = output === 'bool' ? 'int64' : output;
  return { compute: dtype, output: dtype };
};
const INFINITY = Number.POSITIVE_INFINITY;

/** Keeps the names as a type. */
const rows = <K extends string>(table: Record<K, Row>): Record<K, Row> => table;

/** Name → expression, dtype rule, where samples are drawn (default: standard normal). */
const table = rows({
  neg: [neg(x), rules.noBool],
  positive: [x, rules.noBool],
  abs: [unary('abs', x), rules.promote, { low: 0.2, high: 2 }],
  sign: [unary('sign', x), rules.promote, positive],
  sgn: [unary('sign', x), rules.promote, positive],
  floor: [unary('floor', x), rounding, awayFromIntegers],
  ceil: [unary('ceil', x), rounding, awayFromIntegers],
  round: [unary('round', x), rounding, { low: 0.1, high: 0.4 }],
  trunc: [unary('trunc', x), rounding, awayFromIntegers],
  frac: [sub(x, unary('trunc', x)), rules.floatOnly, awayFromIntegers],
  exp: [exp(x), rules.float],
  exp2: [unary('exp2', x), rules.float],
  expm1: [unary('expm1', x), rules.float],
  log: [unary('log', x), rules.float, positive],
  log2: [unary('log2', x), rules.float, positive],
  log10: [unary('log10', x), rules.float, positive],
  log1p: [unary('log1p', x), rules.float, positive],
  sqrt: [unary('sqrt', x), rules.float, positive],
  rsqrt: [unary('rsqrt', x), rules.float, positive],
  reciprocal: [unary('reciprocal', x), rules.float, positive],
  square: [mul(x, x), squared],
  sin: [unary('sin', x), rules.float],
  cos: [unary('cos', x), rules.float],
  tan: [unary('tan', x), rules.float, { low: -1.2, high: 1.2 }],
  asin: [unary('asin', x), rules.float, inside],
  acos: [unary('acos', x), rules.float, inside],
  atan: [unary('atan', x), rules.float],
  sinh: [unary('sinh', x), rules.float],
  cosh: [unary('cosh', x), rules.float],
  tanh: [unary('tanh', x), rules.float],
  asinh: [unary('asinh', x), rules.float],
  acosh: [unary('acosh', x), rules.float, { low: 1.2, high: 4 }],
  atanh: [unary('atanh', x), rules.float, inside],
  erf: [unary('erf', x), rules.float],
  erfc: [unary('erfc', x), rules.float],
  erfinv: [unary('erfinv', x), rules.float, inside],
  lgamma: [unary('lgamma', x), rules.float, positive],
  digamma: [unary('digamma', x), rules.float, positive],
  deg2rad: [mul(x, Math.PI / 180), rules.float],
  rad2deg: [mul(x, 180 / Math.PI), rules.float],
  sigmoid: [div(1, add(1, exp(neg(x)))), rules.float],
  relu: [binary('max', x, 0), rules.noBool, { distinct: true }],
  silu: [div(x, add(1, exp(neg(x)))), rules.floatOnly],
  softsign: [div(x, add(1, unary('abs', x))), rules.float, positive],
  relu6: [binary('min', binary('max', x, 0), 6), rules.noBool, { low: 0.5, high: 5 }],
  hardsigmoid: [div(binary('min', binary('max', add(x, 3), 0), 6), 6), rules.floatOnly],
  hardswish: [div(mul(x, binary('min', binary('max', add(x, 3), 0), 6)), 6), rules.floatOnly],
  // log(sigmoid(x)) = min(x, 0) − log1p(exp(−|x|)), stable at both ends.
  logsigmoid: [sub(binary('min', x, 0), unary('log1p', exp(neg(unary('abs', x))))), rules.floatOnly],
  isnan: [unary('isnan', x), predicate],
  isinf: [binary('eq', unary('abs', x), INFINITY), infinite],
  isposinf: [binary('eq', x, INFINITY), infinite],
  isneginf: [binary('eq', x, -INFINITY), infinite],
  isfinite: [lt(unary('abs', x), INFINITY), infinite],
  signbit: [unary('signbit', x), predicate],
  logicalNot: [unary('not', x), predicate],
  bitwiseNot: [unary('bitNot', x), rules.integral, { dtype: 'int32', low: -5, high: 5 }],
  // sin(πx) / (πx), 1 at 0.
  sinc: [
    select(binary('eq', x, 0), 1, div(unary('sin', mul(x, Math.PI)), mul(x, Math.PI))),
    rules.float,
    positive,
  ],
  // −x·log(x); 0 at 0, −∞ below.
  'special.entr': [
    select(
      gt(x, 0),
      neg(mul(x, unary('log', x))),
      select(binary('eq', x, 0), 0, select(unary('isnan', x), x, -INFINITY)),
    ),
    rules.float,
    positive,
  ],
  'special.ndtr': [mul(0.5, unary('erfc', mul(x, -Math.SQRT1_2))), rules.float],
  'special.ndtri': [unary('ndtri', x), rules.float, awayFromIntegers],
  'special.erfcx': [unary('erfcx', x), rules.float],
  // log Φ(x): far below 0 by the scaled complement, so that nothing underflows.
  'special.logNdtr': [
    select(
      lt(x, -1),
      sub(unary('log', mul(0.5, unary('erfcx', mul(x, -Math.SQRT1_2)))), mul(0.5, mul(x, x))),
      unary('log1p', mul(-0.5, unary('erfc', mul(x, Math.SQRT1_2)))),
    ),
    rules.float,
  ],
  logit: [unary('log', div(x, sub(1, x))), rules.float, awayFromIntegers],
});

export type UnaryName = keyof typeof table;

/** The unary ops by name. */
export const unaryOps = Object.fromEntries(
  Object.entries(table as Record<string, Row>).map(([name, [expression, rule, domain]]) => [
    name,
    pointwiseOp(name, pointwise(expression), rule, unarySamples(domain)),
  ]),
) as Record<UnaryName, KernelOp>;

/** A function of one tensor, elementwise: any shape → the same shape. */
export type UnaryFunction = (self: Tensor) => Tensor;

/** Elementwise functions of one tensor, under PyTorch's names. */
export const unaryFunctions = Object.fromEntries(
  Object.entries(unaryOps).map(([name, op]) => [name, (self: Tensor) => dispatch(op, [self])]),
) as Record<UnaryName, UnaryFunction>;

/** The in-place forms: `relu_(x)` writes into `x`. */
export const unaryInPlace = Object.fromEntries(
  Object.entries(unaryOps).map(([name, op]) => [
    `${name}_`,
    (self: Tensor) => dispatchInto(op, self, [self]),
  ]),
) as Record<`${UnaryName}_`, UnaryFunction>;

/** Whether `self` has a floating dtype. */
export const isFloatingPointTensor = (self: Tensor): boolean => isFloatingPoint(self.dtype);
