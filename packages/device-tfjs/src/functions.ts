// The functions of scalar expressions as TensorFlow.js operations: for each, one or more ways, the cheapest first.

import type { BinaryFn, UnaryFn } from '@kindling/tensor';
import * as tf from '@tensorflow/tfjs-core';

export type UnaryWay = (x: tf.Tensor) => tf.Tensor;
export type BinaryWay = (a: tf.Tensor, b: tf.Tensor) => tf.Tensor;
/** What an expression computes in: float32, or int32 (which stands for all integers and bool). */
export type Kind = 'float32' | 'int32';

const int = (x: number): tf.Scalar => tf.scalar(x, 'int32');
const float = (x: number): tf.Scalar => tf.scalar(x, 'float32');
const as =
  (kind: Kind) =>
  (x: tf.Tensor): tf.Tensor =>
    tf.cast(x, kind);

/** The sign by two comparisons: NaN has none. */
const signOf =
  (kind: Kind): UnaryWay =>
  (x) => {
    const zero = tf.scalar(0, kind);
    return tf.sub(as(kind)(tf.greater(x, zero)), as(kind)(tf.less(x, zero)));
  };

/** 1/x of −0 is −∞. */
const signbit: UnaryWay = (x) => tf.logicalOr(tf.less(x, float(0)), tf.less(tf.div(float(1), x), float(0)));
const same: UnaryWay = (x) => x;
const not =
  (kind: Kind): UnaryWay =>
  (x) =>
    tf.equal(x, tf.scalar(0, kind));

const floatUnary: Partial<Record<UnaryFn, readonly UnaryWay[]>> = {
  neg: [tf.neg],
  abs: [tf.abs],
  sign: [tf.sign, signOf('float32')],
  floor: [tf.floor],
  ceil: [tf.ceil],
  round: [tf.round],
  trunc: [(x) => tf.where(tf.less(x, float(0)), tf.ceil(x), tf.floor(x))],
  exp: [tf.exp],
  exp2: [(x) => tf.pow(float(2), x), (x) => tf.exp(tf.mul(x, float(Math.LN2)))],
  expm1: [tf.expm1],
  log: [tf.log],
  log2: [(x) => tf.mul(tf.log(x), float(Math.LOG2E))],
  log10: [(x) => tf.mul(tf.log(x), float(Math.LOG10E))],
  log1p: [tf.log1p],
  sqrt: [tf.sqrt],
  rsqrt: [tf.rsqrt, (x) => tf.div(float(1), tf.sqrt(x))],
  reciprocal: [tf.reciprocal, (x) => tf.div(float(1), x)],
  sin: [tf.sin],
  cos: [tf.cos],
  tan: [tf.tan],
  asin: [tf.asin],
  acos: [tf.acos],
  atan: [tf.atan],
  sinh: [tf.sinh],
  cosh: [tf.cosh],
  tanh: [tf.tanh],
  asinh: [tf.asinh],
  acosh: [tf.acosh],
  atanh: [tf.atanh],
  erf: [tf.erf],
  isnan: [tf.isNaN, (x) => tf.notEqual(x, x)],
  signbit: [signbit],
  not: [not('float32')],
};

const intUnary: Partial<Record<UnaryFn, readonly UnaryWay[]>> = {
  neg: [tf.neg, (x) => tf.sub(int(0), x)],
  abs: [tf.abs, (x) => tf.where(tf.less(x, int(0)), tf.sub(int(0), x), x)],
  sign: [tf.sign, signOf('int32')],
  floor: [same],
  ceil: [same],
  round: [same],
  trunc: [same],
  isnan: [(x) => tf.zerosLike(x)],
  signbit: [(x) => tf.less(x, int(0))],
  not: [not('int32')],
  bitNot: [(x) => tf.sub(int(-1), x)],
};

/** `kernel(a, b)` where neither is NaN; a NaN wins. */
const picking =
  (better: BinaryWay): BinaryWay =>
  (a, b) =>
    tf.where(tf.logicalOr(better(a, b), tf.notEqual(a, a)), spreadTo(a, b), spreadTo(b, a));
/** One operand of two in the shape of both. */
const spreadTo = (a: tf.Tensor, b: tf.Tensor): tf.Tensor =>
  tf.broadcastTo(a, tf.broadcast_util.assertAndGetBroadcastShape(a.shape, b.shape));

const ones = (x: tf.Tensor): tf.Tensor => tf.onesLike(x);
/** C's pow, where the operation of the backend has another opinion of 1 and −1. */
const pow: BinaryWay = (a, b) => {
  const far = tf.equal(tf.abs(b), float(Number.POSITIVE_INFINITY));
  const one = tf.logicalOr(
    tf.logicalOr(tf.equal(a, float(1)), tf.equal(b, float(0))),
    tf.logicalAnd(tf.equal(a, float(-1)), far),
  );
  const power = tf.pow(a, b);
  return tf.where(one, ones(power), power);
};

/** 0 where the divisor is 0, by which some backends do not survive a division. */
const dividing =
  (divide: BinaryWay): BinaryWay =>
  (a, b) => {
    const none = tf.equal(b, int(0));
    const quotient = divide(a, tf.where(none, ones(b), b));
    return tf.where(none, tf.zerosLike(quotient), quotient);
  };

/** The low 32 bits of a product, where the backend multiplies in doubles: the factor is split into halves of 16 bits. */
const wrappedProduct: BinaryWay = (a, b) => {
  const half = int(65536);
  const [low, high] = [tf.mod(a, half), tf.floorDiv(a, half)];
  return tf.add(tf.mul(low, b), tf.mul(tf.mod(tf.mul(high, b), half), half));
};

const comparisons: Partial<Record<BinaryFn, readonly BinaryWay[]>> = {
  eq: [tf.equal],
  ne: [tf.notEqual],
  lt: [tf.less],
  le: [tf.lessEqual],
  gt: [tf.greater],
  ge: [tf.greaterEqual],
};

const logic = (kind: Kind): Partial<Record<BinaryFn, readonly BinaryWay[]>> => {
  const truth = (x: tf.Tensor): tf.Tensor => tf.notEqual(x, tf.scalar(0, kind));
  return {
    and: [(a, b) => tf.logicalAnd(truth(a), truth(b))],
    or: [(a, b) => tf.logicalOr(truth(a), truth(b))],
    xor: [(a, b) => tf.notEqual(tf.cast(truth(a), 'int32'), tf.cast(truth(b), 'int32'))],
  };
};

const floatBinary: Partial<Record<BinaryFn, readonly BinaryWay[]>> = {
  add: [tf.add],
  sub: [tf.sub],
  mul: [tf.mul],
  div: [tf.div],
  rem: [tf.mod],
  pow: [tf.pow, pow],
  atan2: [tf.atan2],
  min: [tf.minimum, picking(tf.less)],
  max: [tf.maximum, picking(tf.greater)],
  ...comparisons,
  ...logic('float32'),
};

const intBinary: Partial<Record<BinaryFn, readonly BinaryWay[]>> = {
  add: [tf.add],
  sub: [tf.sub],
  mul: [tf.mul, wrappedProduct],
  min: [tf.minimum, picking(tf.less)],
  max: [tf.maximum, picking(tf.greater)],
  floorDiv: [dividing(tf.floorDiv)],
  rem: [dividing(tf.mod)],
  ...comparisons,
  ...logic('int32'),
};

export const unaryWays: Record<Kind, Partial<Record<UnaryFn, readonly UnaryWay[]>>> = {
  float32: floatUnary,
  int32: intUnary,
};
export const binaryWays: Record<Kind, Partial<Record<BinaryFn, readonly BinaryWay[]>>> = {
  float32: floatBinary,
  int32: intBinary,
};
