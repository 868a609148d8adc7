// Dtypes: names, sizes, the typed array that carries each on the host, and PyTorch's type promotion.

/**
 * Element types. `int64` is carried as integers in a `Float64Array` (exact within ±(2^53 − 1)); it prints and
 * promotes as PyTorch's. `bool` is one byte, 0 or 1. `float16` is a storage type carried as its raw bits.
 */
export type DType = 'float32' | 'float64' | 'float16' | 'int32' | 'int64' | 'uint8' | 'bool';

export const float32 = 'float32' as const;
export const float64 = 'float64' as const;
export const float16 = 'float16' as const;
export const int32 = 'int32' as const;
export const int64 = 'int64' as const;
export const uint8 = 'uint8' as const;
export const bool = 'bool' as const;

/** Every dtype, in promotion order within its category. */
export const dtypes: readonly DType[] = ['bool', 'uint8', 'int32', 'int64', 'float16', 'float32', 'float64'];

/** The arrays that carry elements between host and device, by dtype (see {@link hostArray}). */
export type TypedArray = Float32Array | Float64Array | Int32Array | Uint8Array | Uint16Array;

interface DTypeFacts {
  /** Bytes an element takes in a host array. */
  readonly bytes: number;
  readonly category: 0 | 1 | 2;
  readonly array:
    | Float32ArrayConstructor
    | Float64ArrayConstructor
    | Int32ArrayConstructor
    | Uint8ArrayConstructor
    | Uint16ArrayConstructor;
}

const facts: Record<DType, DTypeFacts> = {
  bool: { bytes: 1, category: 0, array: Uint8Array },
  uint8: { bytes: 1, category: 1, array: Uint8Array },
  int32: { bytes: 4, category: 1, array: Int32Array },
  int64: { bytes: 8, category: 1, array: Float64Array },
  float16: { bytes: 2, category: 2, array: Uint16Array },
  float32: { bytes: 4, category: 2, array: Float32Array },
  float64: { bytes: 8, category: 2, array: Float64Array },
};

/** Bytes one element of `dtype` takes on the host. */
export function itemSize(dtype: DType): number {
  return facts[dtype].bytes;
}

/** A zeroed host array for `length` elements of `dtype`. */
export function hostArray(dtype: DType, length: number): TypedArray {
  return new facts[dtype].array(length);
}

/** The constructor of the host array that carries `dtype`. */
export function hostArrayType(dtype: DType): DTypeFacts['array'] {
  return facts[dtype].array;
}

export function isFloatingPoint(dtype: DType): boolean {
  return facts[dtype].category === 2;
}

/** True for integers, `bool` excluded. */
export function isInteger(dtype: DType): boolean {
  return facts[dtype].category === 1;
}

const order: Record<DType, number> = Object.fromEntries(dtypes.map((d, i) => [d, i])) as Record<
  DType,
  number
>;

/** PyTorch's `torch.promote_types(a, b)`. */
export function promoteTypes(a: DType, b: DType): DType {
  return order[a] >= order[b] ? a : b;
}

let defaultFloat: 'float32' | 'float64' = 'float32';

/** The dtype that floating results of integers take; `float32` unless set. */
export function getDefaultDtype(): 'float32' | 'float64' {
  return defaultFloat;
}

export function setDefaultDtype(dtype: 'float32' | 'float64'): void {
  defaultFloat = dtype;
}

/** A thing that takes part in promotion: a tensor with dimensions, a 0-d tensor, or a JavaScript number or boolean. */
export type Promotable = { readonly dtype: DType; readonly ndim: number } | number | boolean;

/**
 * PyTorch's `torch.result_type` over any number of operands: dimensioned tensors decide; 0-d tensors, and after them
 * plain numbers, take part only when they are of a higher category (bool < integer < floating point).
 */
export function resultType(operands: readonly Promotable[]): DType {
  let dimensioned: DType | undefined;
  let zeroDim: DType | undefined;
  let wrapped: DType | undefined;
  for (const x of operands) {
    if (typeof x === 'number') {
      wrapped = widen(wrapped, Number.isInteger(x) ? 'int64' : defaultFloat);
    } else if (typeof x === 'boolean') {
      wrapped = widen(wrapped, 'bool');
    } else if (x.ndim > 0) {
      dimensioned = widen(dimensioned, x.dtype);
    } else {
      zeroDim = widen(zeroDim, x.dtype);
    }
  }
  return combine(combine(dimensioned, zeroDim), wrapped) ?? defaultFloat;
}

function widen(a: DType | undefined, b: DType): DType {
  return a === undefined ? b : promoteTypes(a, b);
}

function combine(strong: DType | undefined, weak: DType | undefined): DType | undefined {
  if (strong === undefined || weak === undefined) return strong ?? weak;
  if (facts[weak].category <= facts[strong].category) return strong;
  // A weak operand of a higher category lends its category; a plain float meeting integers is the default float.
  return promoteTypes(strong, weak);
}
