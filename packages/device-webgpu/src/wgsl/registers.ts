// How dtypes live in WGSL: the type of a stored element, the register type it computes in, and conversions.
import type { DType } from '@kindling/tensor';

/** Register types: every dtype is computed in one of them. */
export type Register = 'f32' | 'i32' | 'i64';

interface Representation {
  /** WGSL type of a stored element. */
  readonly stored: string;
  /** Bytes of a stored element; uint8 and bool take a whole word, so that neighbours never race. */
  readonly bytes: number;
  readonly register: Register;
}

const table: Partial<Record<DType, Representation>> = {
  float32: { stored: 'f32', bytes: 4, register: 'f32' },
  float16: { stored: 'f16', bytes: 2, register: 'f32' },
  int32: { stored: 'i32', bytes: 4, register: 'i32' },
  uint8: { stored: 'i32', bytes: 4, register: 'i32' },
  bool: { stored: 'i32', bytes: 4, register: 'i32' },
  int64: { stored: 'vec2<u32>', bytes: 8, register: 'i64' },
};

/** How `dtype` is represented; float64 has no representation and never gets here (`capabilities.storage`). */
export function representation(dtype: DType): Representation {
  const r = table[dtype];
  if (r === undefined) throw new Error(`internal: ${dtype} has no WGSL representation; please report this`);
  return r;
}

/** Bytes that one element of `dtype` takes on the device. */
export const storedBytes = (dtype: DType): number => representation(dtype).bytes;
export const registerOf = (dtype: DType): Register => representation(dtype).register;

/** WGSL type of a register. */
export const registerType: Readonly<Record<Register, string>> = { f32: 'f32', i32: 'i32', i64: 'vec2<u32>' };

/** The stored element `raw` as a register value of its dtype. */
export function loaded(raw: string, dtype: DType): string {
  return dtype === 'float16' ? `f32(${raw})` : raw;
}

/** A register value of `from`'s dtype as a register value of `to`'s: floats truncate, integers wrap, bool tests ≠ 0. */
export function converted(value: string, from: DType, to: DType): string {
  if (from === to) return value;
  const [source, target] = [registerOf(from), registerOf(to)];
  if (to === 'bool') return `select(0, 1, ${truth(value, source)})`;
  const cast = casts[source][target](value);
  return to === 'uint8' && from !== 'bool' ? `(${cast} & 255)` : cast;
}

const keep = (x: string): string => x;
const casts: Record<Register, Record<Register, (x: string) => string>> = {
  f32: { f32: keep, i32: (x) => `k_f32_to_i32(${x})`, i64: (x) => `k_f32_to_i64(${x})` },
  i32: { f32: (x) => `f32(${x})`, i32: keep, i64: (x) => `k_i64(${x})` },
  i64: { f32: (x) => `k_i64_to_f32(${x})`, i32: (x) => `bitcast<i32>((${x}).x)`, i64: keep },
};

/** What is stored for a register value of `dtype`. */
export function stored(value: string, dtype: DType): string {
  return dtype === 'float16' ? `f16(${value})` : value;
}

/** WGSL bool: whether a register value is not zero (NaN is not). */
export function truth(value: string, register: Register): string {
  // Compilers may take `!=` for "less or greater", which NaN is not.
  if (register === 'f32') return `(!(${value} == 0.0))`;
  return register === 'i32' ? `(${value} != 0)` : `any(${value} != vec2<u32>())`;
}

/** A number that `dtype` can hold, as WGSL of its register type. */
export function literal(x: number, dtype: DType): string {
  const register = registerOf(dtype);
  if (register === 'f32') {
    if (Number.isNaN(x)) return 'k_nan()';
    if (!Number.isFinite(x)) return x > 0 ? 'k_inf()' : '(-k_inf())';
    const text = String(Math.fround(x));
    const float = Object.is(x, -0) ? '-0.0' : /[.e]/.test(text) ? text : `${text}.0`;
    return x < 0 || Object.is(x, -0) ? `(${float}f)` : `${float}f`;
  }
  if (register === 'i32') return x === -(2 ** 31) ? '(-2147483647 - 1)' : x < 0 ? `(${x})` : String(x);
  return `vec2<u32>(${x >>> 0}u, ${Math.floor(x / 2 ** 32) >>> 0}u)`;
}

/** The words in which a number of `dtype` travels in the parameters: float bits, or one or two integers. */
export function literalWords(dtype: DType): number {
  return registerOf(dtype) === 'i64' ? 2 : 1;
}
