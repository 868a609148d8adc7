// How elements combine in reductions, scans and scatters: identities and combining functions per dtype.
import type { DType, ReduceKind, ScatterKind } from '@kindling/tensor';
import { literal, type Register, registerOf } from './registers.js';

type Combine = (a: string, b: string) => string;
const infix =
  (operator: string): Combine =>
  (a, b) =>
    `(${a} ${operator} ${b})`;
const call =
  (name: string): Combine =>
  (a, b) =>
    `${name}(${a}, ${b})`;

const combines: Record<'sum' | 'prod' | 'max' | 'min', Record<Register, Combine>> = {
  sum: { f32: infix('+'), i32: infix('+'), i64: call('k_i64_add') },
  prod: { f32: infix('*'), i32: infix('*'), i64: call('k_i64_mul') },
  max: { f32: call('k_max'), i32: call('max'), i64: call('k_i64_max') },
  min: { f32: call('k_min'), i32: call('min'), i64: call('k_i64_min') },
};

const infinite = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
/** The least and greatest number of a dtype. */
const range: Partial<Record<DType, readonly [number, number]>> = {
  float32: infinite,
  float16: infinite,
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint8: [0, 255],
  bool: [0, 1],
};

/** WGSL of `a ∘ b` for register values of `dtype`. */
export function combine(kind: ReduceKind | Exclude<ScatterKind, 'set'>, dtype: DType): Combine {
  if (kind === 'any') return infix('|');
  if (kind === 'all') return infix('&');
  return combines[kind === 'add' ? 'sum' : kind === 'mul' ? 'prod' : kind][registerOf(dtype)];
}

/** WGSL of the value that changes nothing. */
export function identityOf(kind: ReduceKind, dtype: DType): string {
  if (kind === 'sum' || kind === 'any') return literal(0, dtype);
  if (kind === 'prod' || kind === 'all') return literal(1, dtype);
  if (dtype === 'int64')
    return kind === 'max' ? 'vec2<u32>(0u, 0x80000000u)' : 'vec2<u32>(0xffffffffu, 0x7fffffffu)';
  return literal(range[dtype]![kind === 'max' ? 0 : 1], dtype);
}

/** Brings a register value back into the range of a dtype narrower than its register. */
export function narrowed(value: string, dtype: DType): string {
  if (dtype === 'uint8') return `(${value} & 255)`;
  return dtype === 'bool' ? `select(0, 1, ${value} != 0)` : value;
}

/**
 * WGSL bool: whether candidate `x` goes before `best` in a search for the largest or smallest. NaN goes before all
 * numbers; equals do not go before one another.
 */
export function goesBefore(kind: 'max' | 'min', dtype: DType, x: string, best: string): string {
  const [a, b] = kind === 'max' ? [best, x] : [x, best];
  const register = registerOf(dtype);
  if (register === 'i64') return `k_i64_lt(${a}, ${b})`;
  if (register === 'i32') return `(${a} < ${b})`;
  return `(!k_isnan(${best}) && (${a} < ${b} || k_isnan(${x})))`;
}
