// Instructions as a graph of values: what the mathematics is written in. A value used twice is computed once.
import { signed, unsigned, type ValueType } from './encoder.js';

/** How often a value changes: never, from row to row, or with every step along a row. */
export enum Pace {
  Once,
  Row,
  Step,
}

/** A value: arguments, then the bytes of the instruction that makes it of them. */
export interface Node {
  readonly type: ValueType;
  readonly args: readonly Node[];
  readonly code: readonly number[];
  /** For values without arguments, how often they change; else as their arguments. */
  readonly pace?: Pace;
  /** A scalar function that recomputes lanes: see {@link patched}. */
  readonly scalar?: string;
}

/** Values of four float32, of two float64, and of four integers or masks: names for readers, all are v128. */
export type F32x4 = Node;
export type F64x2 = Node;
export type I32x4 = Node;
export type Mask = Node;

const simd = (code: number, ...immediates: number[]): number[] => [0xfd, ...unsigned(code), ...immediates];
const one =
  (code: number): ((x: Node) => Node) =>
  (x) => ({ type: 'v128', args: [x], code: simd(code) });
const two =
  (code: number): ((a: Node, b: Node) => Node) =>
  (a, b) => ({ type: 'v128', args: [a, b], code: simd(code) });
const shift =
  (code: number): ((x: Node, bits: number) => Node) =>
  (x, bits) => ({ type: 'v128', args: [x, i32(bits)], code: simd(code) });

/** The local `index`. */
export const local = (index: number, type: ValueType, pace: Pace): Node => ({
  type,
  args: [],
  code: [0x20, ...unsigned(index)],
  pace,
});

export const i32 = (n: number): Node => ({
  type: 'i32',
  args: [],
  code: [0x41, ...signed(n)],
  pace: Pace.Once,
});
const scalar =
  (code: number): ((a: Node, b: Node) => Node) =>
  (a, b) => ({ type: 'i32', args: [a, b], code: [code] });
/** Integers, for addresses. */
export const int = { add: scalar(0x6a), mul: scalar(0x6c), greater: scalar(0x4a), select };

function select(condition: Node, a: Node, b: Node): Node {
  return { type: a.type, args: [a, b, condition], code: [0x1b] };
}

function constant(bytes: Uint8Array): Node {
  return { type: 'v128', args: [], code: simd(0x0c, ...bytes), pace: Pace.Once };
}
/** Four times the float32 nearest to `x`. */
export const f32 = (x: number): F32x4 => constant(new Uint8Array(Float32Array.of(x, x, x, x).buffer));
/** Twice `x`. */
export const f64 = (x: number): F64x2 => constant(new Uint8Array(Float64Array.of(x, x).buffer));
/** Four times the integer `x`. */
export const i32s = (x: number): I32x4 => constant(new Uint8Array(Int32Array.of(x, x, x, x).buffer));
/** Twice the integer `x`. */
export const i64s = (x: bigint): Node => constant(new Uint8Array(BigInt64Array.of(x, x).buffer));

export const f32x4 = {
  splat: one(0x13),
  abs: one(0xe0),
  neg: one(0xe1),
  sqrt: one(0xe3),
  ceil: one(0x67),
  floor: one(0x68),
  trunc: one(0x69),
  nearest: one(0x6a),
  add: two(0xe4),
  sub: two(0xe5),
  mul: two(0xe6),
  div: two(0xe7),
  min: two(0xe8),
  max: two(0xe9),
  pmin: two(0xea),
  pmax: two(0xeb),
  eq: two(0x41),
  ne: two(0x42),
  lt: two(0x43),
  gt: two(0x44),
  le: two(0x45),
  ge: two(0x46),
  fromInt: one(0xfa),
  fromDouble: one(0x5e),
};

export const f64x2 = {
  abs: one(0xec),
  neg: one(0xed),
  sqrt: one(0xef),
  floor: one(0x75),
  trunc: one(0x7a),
  nearest: one(0x94),
  add: two(0xf0),
  sub: two(0xf1),
  mul: two(0xf2),
  div: two(0xf3),
  pmin: two(0xf6),
  pmax: two(0xf7),
  eq: two(0x47),
  ne: two(0x48),
  lt: two(0x49),
  gt: two(0x4a),
  le: two(0x4b),
  ge: two(0x4c),
  /** The first two of four float32. */
  fromSingle: one(0x5f),
};

export const i32x4 = {
  splat: one(0x11),
  add: two(0xae),
  sub: two(0xb1),
  and: two(0x4e),
  eq: two(0x37),
  shl: shift(0xab),
  shr: shift(0xac),
  /** Truncates; NaN gives 0, and what is too large the largest. */
  fromSingle: one(0xf8),
};

export const i64x2 = { add: two(0xce), sub: two(0xd1), shl: shift(0xcb), shr: shift(0xcc) };

export const v128 = {
  not: one(0x4d),
  and: two(0x4e),
  andNot: two(0x4f),
  or: two(0x50),
  xor: two(0x51),
};

/** Bits of `a` where `mask` is set, of `b` where it is not. */
export const choose = (mask: Mask, a: Node, b: Node): Node => ({
  type: 'v128',
  args: [a, b, mask],
  code: simd(0x52),
});

/** Bytes by number: 0 to 15 from `a`, 16 to 31 from `b`. */
export const shuffle = (a: Node, b: Node, ...bytes: number[]): Node => ({
  type: 'v128',
  args: [a, b],
  code: simd(0x0d, ...bytes),
});

const halves = (from: number): number[] => Array.from({ length: 8 }, (_, i) => from + i);
/** The upper half of `x` in both halves. */
export const upper = (x: Node): Node => shuffle(x, x, ...halves(8), ...halves(8));
/** The lower halves of two values. */
export const joined = (a: Node, b: Node): Node => shuffle(a, b, ...halves(0), ...halves(16));

/** Unary steps of conversions from and to bytes, and memory access: instructions by code. */
export const instruction = {
  one: (code: number, x: Node, ...immediates: number[]): Node => ({
    type: 'v128',
    args: [x],
    code: simd(code, ...immediates),
  }),
  two: (code: number, a: Node, b: Node, ...immediates: number[]): Node => ({
    type: 'v128',
    args: [a, b],
    code: simd(code, ...immediates),
  }),
};

/**
 * `value`, except that lanes where `mask` is set hold the scalar function `name` of `x`'s lanes: for arguments so rare
 * that one branch over all lanes is cheaper than vector code.
 */
export const patched = (value: F32x4, x: F32x4, mask: Mask, name: string): F32x4 => ({
  type: 'v128',
  args: [value, x, mask],
  code: [],
  scalar: name,
});
