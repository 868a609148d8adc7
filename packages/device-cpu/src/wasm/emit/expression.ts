// Scalar expressions as values over vectors of float32: each function by name, truth values as masks.
import type { BinaryFn, Expr, UnaryFn } from '@kindling/tensor';
import * as double from './double.js';
import { choose, type F32x4, f32, f32x4, i32x4, type Mask, v128 } from './node.js';
import * as single from './single.js';

/** What an expression computes: numbers, or a mask that stands for 1 and 0. */
export interface Value {
  readonly kind: 'number' | 'mask';
  readonly node: F32x4 | Mask;
}

const number = (node: F32x4): Value => ({ kind: 'number', node });
const mask = (node: Mask): Value => ({ kind: 'mask', node });

/** The value as float32: a mask's bits pick those of 1. */
export const asNumber = (v: Value): F32x4 => (v.kind === 'number' ? v.node : v128.and(v.node, f32(1)));
/** The value as a mask: numbers count as true unless 0 (NaN counts). */
export const asMask = (v: Value): Mask => (v.kind === 'mask' ? v.node : f32x4.ne(v.node, f32(0)));

const sign = (x: F32x4): F32x4 =>
  f32x4.sub(v128.and(f32x4.gt(x, f32(0)), f32(1)), v128.and(f32x4.lt(x, f32(0)), f32(1)));

const unaryFns: Partial<Record<UnaryFn, (x: F32x4) => F32x4>> = {
  neg: f32x4.neg,
  abs: f32x4.abs,
  sign,
  floor: f32x4.floor,
  ceil: f32x4.ceil,
  round: f32x4.nearest,
  trunc: f32x4.trunc,
  sqrt: f32x4.sqrt,
  rsqrt: (x) => f32x4.div(f32(1), f32x4.sqrt(x)),
  reciprocal: (x) => f32x4.div(f32(1), x),
  exp: single.exp,
  exp2: single.exp2,
  expm1: double.expm1,
  log: single.log,
  log2: double.log2,
  log10: double.log10,
  log1p: double.log1p,
  sin: single.sin,
  cos: single.cos,
  tan: double.tan,
  asin: double.asin,
  acos: double.acos,
  atan: double.atan,
  sinh: double.sinh,
  cosh: double.cosh,
  tanh: single.tanh,
  asinh: double.asinh,
  acosh: double.acosh,
  atanh: double.atanh,
  erf: single.erf,
  erfc: double.erfc,
};

const predicates: Partial<Record<UnaryFn, (x: Value) => Mask>> = {
  isnan: (x) => f32x4.ne(asNumber(x), asNumber(x)),
  signbit: (x) => i32x4.shr(asNumber(x), 31),
  not: (x) => v128.not(asMask(x)),
};

const binaryFns: Partial<Record<BinaryFn, (a: F32x4, b: F32x4) => F32x4>> = {
  add: f32x4.add,
  sub: f32x4.sub,
  mul: f32x4.mul,
  div: f32x4.div,
  min: f32x4.min,
  max: f32x4.max,
  pow: double.pow,
  atan2: double.atan2,
  hypot: double.hypot,
};

const comparisons: Partial<Record<BinaryFn, (a: F32x4, b: F32x4) => Mask>> = {
  eq: f32x4.eq,
  ne: f32x4.ne,
  lt: f32x4.lt,
  le: f32x4.le,
  gt: f32x4.gt,
  ge: f32x4.ge,
};

const logic: Partial<Record<BinaryFn, (a: Mask, b: Mask) => Mask>> = {
  and: v128.and,
  or: v128.or,
  xor: v128.xor,
};

/** Short forms of `max` and `min` for a constant `b`; `pmax` and `pmin` keep NaN in their first argument. */
function bounded(fn: BinaryFn, a: F32x4, b: Expr): F32x4 | undefined {
  if (b.kind !== 'const' || Number.isNaN(b.value) || Object.is(b.value, -0)) return undefined;
  // Adding 0 makes 0 of −0, as max(−0, 0) is.
  if (fn === 'max')
    return b.value === 0 ? f32x4.add(f32x4.pmax(a, f32(0)), f32(0)) : f32x4.pmax(a, f32(b.value));
  return fn === 'min' ? f32x4.pmin(a, f32(b.value)) : undefined;
}

/**
 * Renders `expression` over the values of its inputs, or returns `undefined` where it has a function that is not for
 * vectors. Equal subexpressions give equal nodes, which are computed once.
 */
export function renderExpression(expression: Expr, inputs: readonly Value[]): Value | undefined {
  switch (expression.kind) {
    case 'input':
      return inputs[expression.index];
    case 'const':
      return number(f32(expression.value));
    case 'unary': {
      const x = renderExpression(expression.x, inputs);
      if (x === undefined) return undefined;
      const predicate = predicates[expression.fn];
      if (predicate !== undefined) return mask(predicate(x));
      const fn = unaryFns[expression.fn];
      return fn && number(fn(asNumber(x)));
    }
    case 'binary': {
      const { fn } = expression;
      const [a, b] = [renderExpression(expression.a, inputs), renderExpression(expression.b, inputs)];
      if (a === undefined || b === undefined) return undefined;
      const ofMasks = logic[fn];
      if (ofMasks !== undefined) return mask(ofMasks(asMask(a), asMask(b)));
      const compare = comparisons[fn];
      if (compare !== undefined) return mask(compare(asNumber(a), asNumber(b)));
      const bound = bounded(fn, asNumber(a), expression.b) ?? binaryFns[fn]?.(asNumber(a), asNumber(b));
      return bound && number(bound);
    }
    case 'where': {
      const condition = renderExpression(expression.condition, inputs);
      const [a, b] = [renderExpression(expression.a, inputs), renderExpression(expression.b, inputs)];
      if (condition === undefined || a === undefined || b === undefined) return undefined;
      const [whole, other] = [asNumber(a), asNumber(b)];
      return number(choose(asMask(condition), whole, other));
    }
  }
}
