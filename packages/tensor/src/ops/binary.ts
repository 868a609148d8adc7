// Binary pointwise ops: one table of name, expression, dtype rule and domains; number operands are weak in promotion.

import type { SampleInput } from '../dispatch.js';
import { dispatch, dispatchInto, type KernelOp, type Operand } from '../dispatch.js';
import { ValueError } from '../errors.js';
import {
  add,
  binary,
  div,
  type Expr,
  eq,
  exp,
  input,
  log,
  max,
  min,
  mul,
  neg,
  pointwise,
  select,
  sub,
  unary,
} from '../expression.js';
import { Tensor } from '../tensor.js';
import { binarySamples, type DTypeRule, pointwiseOp, rules } from './define.js';

type Domain = Omit<SampleInput, 'shape'>;
type Row = readonly [expression: Expr, rule: DTypeRule, a?: Domain, b?: Domain];

const a = input(0);
const b = input(1);
const positive: Domain = { low: 0.3, high: 3 };
const distinct: Domain = { distinct: true };
const integers: Domain = { dtype: 'int32', low: 0, high: 9 };
const compared = (fn: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | 'and' | 'or' | 'xor'): Row => [
  binary(fn, a, b),
  rules.compare,
];
const nan = (e: Expr): Expr => unary('isnan', e);
const logaddexp = (base: (e: Expr) => Expr, inverse: (e: Expr) => Expr): Expr => {
  const high = max(a, b);
  // Equal infinities have no difference; the larger one is the answer.
  return select(
    binary('eq', a, b),
    add(high, inverse({ kind: 'const', value: 2 })),
    add(high, inverse(add(1, base(sub(min(a, b), high))))),
  );
};

/** Keeps the names as a type. */
const rows = <K extends string>(table: Record<K, Row>): Record<K, Row> => table;

/** Name → expression, dtype rule, where samples of either side are drawn (default: standard normal). */
const table = rows({
  add: [add(a, b), rules.promote],
  sub: [sub(a, b), rules.noBool],
  mul: [mul(a, b), rules.promote],
  div: [div(a, b), rules.float, {}, positive],
  floorDivide: [binary('floorDiv', a, b), rules.noBool, positive, { low: 3.1, high: 4 }],
  truncDivide: [unary('trunc', div(a, b)), rules.noBool, positive, { low: 3.1, high: 4 }],
  remainder: [binary('rem', a, b), rules.noBool, { low: 0.1, high: 2.9 }, { low: 3, high: 4 }],
  fmod: [binary('fmod', a, b), rules.noBool, { low: 0.1, high: 2.9 }, { low: 3, high: 4 }],
  pow: [binary('pow', a, b), rules.noBool, positive],
  atan2: [binary('atan2', a, b), rules.float, positive],
  hypot: [binary('hypot', a, b), rules.floatOnly, positive],
  nextafter: [binary('nextafter', a, b), rules.floatOnly, { differentiable: false }],
  maximum: [max(a, b), rules.promote, distinct],
  minimum: [min(a, b), rules.promote, distinct],
  fmax: [select(nan(a), b, select(nan(b), a, max(a, b))), rules.promote, distinct],
  fmin: [select(nan(a), b, select(nan(b), a, min(a, b))), rules.promote, distinct],
  logaddexp: [logaddexp(exp, log), rules.floatOnly],
  logaddexp2: [
    logaddexp(
      (e) => unary('exp2', e),
      (e) => unary('log2', e),
    ),
    rules.floatOnly,
  ],
  // x·log(y), 0 where x = 0 unless y is NaN.
  xlogy: [select(nan(b), b, select(eq(a, 0), 0, mul(a, log(b)))), rules.float, positive],
  'special.xlog1py': [
    select(nan(b), b, select(eq(a, 0), 0, mul(a, unary('log1p', b)))),
    rules.float,
    positive,
  ],
  copysign: [
    select(unary('signbit', b), neg(unary('abs', a)), unary('abs', a)),
    rules.float,
    positive,
    { ...positive, differentiable: false },
  ],
  heaviside: [
    select(eq(a, 0), b, binary('gt', a, 0)),
    rules.promote,
    { ...positive, differentiable: false },
    { ...positive, differentiable: false },
  ],
  eq: compared('eq'),
  ne: compared('ne'),
  lt: compared('lt'),
  le: compared('le'),
  gt: compared('gt'),
  ge: compared('ge'),
  logicalAnd: compared('and'),
  logicalOr: compared('or'),
  logicalXor: compared('xor'),
  bitwiseAnd: [binary('bitAnd', a, b), rules.integral, integers],
  bitwiseOr: [binary('bitOr', a, b), rules.integral, integers],
  bitwiseXor: [binary('bitXor', a, b), rules.integral, integers],
  bitwiseLeftShift: [binary('shl', a, b), rules.integral, integers],
  bitwiseRightShift: [binary('shr', a, b), rules.integral, integers],
});

export type BinaryName = keyof typeof table;

/** The binary ops by name. */
export const binaryOps = Object.fromEntries(
  Object.entries(table as Record<string, Row>).map(([name, [expression, rule, left, right]]) => [
    name,
    pointwiseOp(name, pointwise(expression), rule, binarySamples(left, right)),
  ]),
) as Record<BinaryName, KernelOp>;

/** What a binary function takes on either side. */
export type Scalar = number | boolean;

/** Elementwise function of two broadcastable operands, at least one of them a tensor. */
export type BinaryFunction = (self: Tensor | Scalar, other: Tensor | Scalar) => Tensor;

function checked(name: string, self: Operand, other: Operand): readonly Operand[] {
  if (!(self instanceof Tensor) && !(other instanceof Tensor)) {
    throw new ValueError(`${name}: at least one operand must be a Tensor, got ${self} and ${other}`);
  }
  return [self, other];
}

/** Elementwise functions of two operands, under PyTorch's names (`add`, `sub` and `div` have options: see arithmetic.ts). */
export const binaryFunctions = Object.fromEntries(
  Object.entries(binaryOps).map(([name, op]) => [
    name,
    (self: Tensor | Scalar, other: Tensor | Scalar) => dispatch(op, checked(name, self, other)),
  ]),
) as Record<BinaryName, BinaryFunction>;

/** The in-place forms: the result is written into `self`. */
export const binaryInPlace = Object.fromEntries(
  Object.entries(binaryOps).map(([name, op]) => [
    `${name}_`,
    (self: Tensor, other: Tensor | Scalar) => dispatchInto(op, self, [self, other]),
  ]),
) as Record<`${BinaryName}_`, (self: Tensor, other: Tensor | Scalar) => Tensor>;
