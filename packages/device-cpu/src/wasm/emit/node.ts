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
/** Instructions of one, two and (with a scalar) two operands. Nodes of one instruction share its bytes. */
function one(code: number): (x: Node) => Node {
  const bytes = simd(code);
  return (x) => ({ type: 'v128', args: [x], code: bytes });
}
function two(code: number): (a: Node, b: Node) => Node {
  const bytes = simd(code);
  return (a, b) => ({ type: 'v128', args: [a, b], code: bytes });
}
function shift(code: number): (x: Node, bits: number) => Node {
  const bytes = simd(code);
  return (x, bits) => ({ type: 'v128', args: [x, i32(bits)], code: bytes });
}

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
function scalar(code: number): (a: Node, b: Node) => Node {
  const bytes = [code];
  return (a, b) => ({ type: 'i32', args: [a, b], code: bytes });
}
/** Integers, for addresses. */
export const int = { add: scalar(0x6a), mul: scalar(0x6c), greater: scalar(0x4a), select };

const selectCode = [0x1b];
function select(condition: Node, a: Node, b: Node): Node {
  return { type: a.type, args: [a, b, condition], code: selectCode };
}

/** Constants that a cache holds; beyond, it starts anew: expressions may bring new ones for ever. */
const CACHED_CONSTANTS = 1000;

/** Constants of one kind, one node for each value. */
function constants<T extends number | bigint>(bytesOf: (x: T) => ArrayBuffer): (x: T) => Node {
  const known = new Map<T | string, Node>();
  return (x) => {
    const key = Object.is(x, -0) ? '-0' : x;
    let node = known.get(key);
    if (node === undefined) {
      if (known.size >= CACHED_CONSTANTS) known.clear();
      node = { type: 'v128', args: [], code: simd(0x0c, ...new Uint8Array(bytesOf(x))), pace: Pace.Once };
      known.set(key, node);
    }
    return node;
  };
}
/** Four times the float32 nearest to `x`. */
export const f32: (x: number) => F32x4 = constants((x) => Float32Array.of(x, x, x, x).buffer);
/** Twice `x`. */
export const f64: (x: number) => F64x2 = constants((x) => Float64Array.of(x, x).buffer);
/** Four times the integer `x`. */
export const i32s: (x: number) => I32x4 = constants((x) => Int32Array.of(x, x, x, x).buffer);
/** Twice the integer `x`. */
export const i64s: (x: bigint) => Node = constants((x) => BigInt64Array.of(x, x).buffer);

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
};

export const i64x2 = { add: two(0xce), sub: two(0xd1), shl: shift(0xcb), shr: shift(0xcc) };

export const v128 = {
  not: one(0x4d),
  and: two(0x4e),
  andNot: two(0x4f),
  or: two(0x50),
  xor: two(0x51),
};

const chooseCode = simd(0x52);
/** Bits of `a` where `mask` is set, of `b` where it is not. */
export const choose = (mask: Mask, a: Node, b: Node): Node => ({
  type: 'v128',
  args: [a, b, mask],
  code: chooseCode,
});

/** Bytes by number: 0 to 15 from `a`, 16 to 31 from `b`. */
function shuffle(...bytes: number[]): (a: Node, b: Node) => Node {
  const code = simd(0x0d, ...bytes);
  return (a, b) => ({ type: 'v128', args: [a, b], code });
}
const run = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);
const upperHalf = shuffle(...run(8, 8), ...run(8, 8));
/** The upper half of `x` in both halves. */
export const upper = (x: Node): Node => upperHalf(x, x);
/** The lower halves of two values. */
export const joined = shuffle(...run(0, 8), ...run(16, 8));
/** The low words of two pairs of 64 bits, as four words. */
export const lowWords = shuffle(...run(0, 4), ...run(8, 4), ...run(16, 4), ...run(24, 4));

/** Conversions between the widths of integers. */
export const narrow = { toWords: two(0x85), toBytes: two(0x66) };
export const widen = { bytes: one(0x89), words: one(0xa9) };

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
