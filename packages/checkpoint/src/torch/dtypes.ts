// PyTorch's storage types: their names in checkpoints, and their bytes to and from Kindling's typed arrays.
import { UnsupportedCheckpointError } from '../errors.js';
import type { DType, TypedArray } from '../tensor-bridge.js';
import { bfloat16ToFloat32 } from './half.js';

/** One of PyTorch's storage types. */
export interface StorageType {
  /** The class in module `torch`. */
  readonly name: string;
  readonly itemSize: number;
  /** What its elements become here. */
  readonly dtype: DType;
  /** Elements of little-endian bytes; may be a view of them. Throws where an element has no place in `dtype`. */
  decode(bytes: Uint8Array): TypedArray;
}

interface Elements<T> {
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): T;
  readonly BYTES_PER_ELEMENT: number;
}

/** The bytes as elements of a typed array: in place where they are aligned, else copied. */
function view<T>(type: Elements<T>, bytes: Uint8Array): T {
  const size = type.BYTES_PER_ELEMENT;
  const aligned = bytes.byteOffset % size === 0 ? bytes : new Uint8Array(bytes);
  return new type(aligned.buffer, aligned.byteOffset, bytes.length / size);
}

/** int64 as integers in a Float64Array. */
function decodeInt64(bytes: Uint8Array): Float64Array {
  const words = view(Int32Array, bytes);
  const out = new Float64Array(words.length / 2);
  for (let i = 0; i < out.length; i++) {
    const value = words[2 * i + 1]! * 2 ** 32 + (words[2 * i]! >>> 0);
    if (!Number.isSafeInteger(value)) {
      const exact = view(BigInt64Array, new Uint8Array(bytes.subarray(8 * i, 8 * i + 8)))[0];
      throw new UnsupportedCheckpointError(
        `an int64 tensor holds ${exact}, past ±(2^53 − 1), which JavaScript numbers cannot carry exactly; ` +
          'convert the tensor in Python before saving it',
      );
    }
    out[i] = value;
  }
  return out;
}

function encodeInt64(values: TypedArray): Uint8Array {
  const words = new Int32Array(values.length * 2);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    words[2 * i] = value % 2 ** 32;
    words[2 * i + 1] = Math.floor(value / 2 ** 32);
  }
  return new Uint8Array(words.buffer);
}

const raw = (values: TypedArray): Uint8Array =>
  new Uint8Array(values.buffer, values.byteOffset, values.byteLength);

/** PyTorch's dtypes with a counterpart here; int16 and int8 widen to int32, bfloat16 to float32, both exactly. */
const rows: [name: string, itemSize: number, dtype: DType, decode: (bytes: Uint8Array) => TypedArray][] = [
  ['FloatStorage', 4, 'float32', (b) => view(Float32Array, b)],
  ['DoubleStorage', 8, 'float64', (b) => view(Float64Array, b)],
  ['HalfStorage', 2, 'float16', (b) => view(Uint16Array, b)],
  ['BFloat16Storage', 2, 'float32', (b) => bfloat16ToFloat32(view(Uint16Array, b))],
  ['LongStorage', 8, 'int64', decodeInt64],
  ['IntStorage', 4, 'int32', (b) => view(Int32Array, b)],
  ['ShortStorage', 2, 'int32', (b) => Int32Array.from(view(Int16Array, b))],
  ['CharStorage', 1, 'int32', (b) => Int32Array.from(view(Int8Array, b))],
  ['ByteStorage', 1, 'uint8', (b) => b],
  ['BoolStorage', 1, 'bool', (b) => b.map((x) => Number(x !== 0))],
];

/** Storage types by their name in module `torch`. */
export const storageTypes: ReadonlyMap<string, StorageType> = new Map(
  rows.map(([name, itemSize, dtype, decode]) => [name, { name, itemSize, dtype, decode }]),
);

/** Storage types that PyTorch has and Kindling has not, and what to do in Python. */
export const unsupportedStorages: Readonly<Record<string, string>> = {
  ComplexFloatStorage: 'complex numbers; save torch.view_as_real(tensor)',
  ComplexDoubleStorage: 'complex numbers; save torch.view_as_real(tensor)',
  QInt8Storage: 'quantized numbers; save tensor.dequantize()',
  QUInt8Storage: 'quantized numbers; save tensor.dequantize()',
  QInt32Storage: 'quantized numbers; save tensor.dequantize()',
  QUInt4x2Storage: 'quantized numbers; save tensor.dequantize()',
  QUInt2x4Storage: 'quantized numbers; save tensor.dequantize()',
  UntypedStorage: 'a storage without a dtype; save tensors of a dtype that PyTorch 1.13 knows',
};

interface Writing {
  /** The storage class in module `torch`. */
  readonly name: string;
  encode(values: TypedArray): Uint8Array;
}

/** How each dtype is written. */
export const writings: Readonly<Record<DType, Writing>> = {
  float32: { name: 'FloatStorage', encode: raw },
  float64: { name: 'DoubleStorage', encode: raw },
  float16: { name: 'HalfStorage', encode: raw },
  int64: { name: 'LongStorage', encode: encodeInt64 },
  int32: { name: 'IntStorage', encode: raw },
  uint8: { name: 'ByteStorage', encode: raw },
  bool: { name: 'BoolStorage', encode: raw },
};

/** Reverses the bytes of each element: big-endian files on this little-endian side. */
export function swapBytes(bytes: Uint8Array, itemSize: number): Uint8Array {
  const out = new Uint8Array(bytes);
  if (itemSize > 1) for (let i = 0; i < out.length; i += itemSize) out.subarray(i, i + itemSize).reverse();
  return out;
}
