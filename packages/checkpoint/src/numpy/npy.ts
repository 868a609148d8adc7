// NumPy's .npy format: a magic, a version, a header that is a Python dict in text, the elements.
import { hostArray } from '@kindling/tensor';
import {
  CorruptCheckpointError,
  NotACheckpointError,
  UnsafeCheckpointError,
  UnsupportedCheckpointError,
} from '../errors.js';
import type { DType, TypedArray } from '../tensor-bridge.js';
import { storageTypes, swapBytes } from '../torch/dtypes.js';

/** An array out of a file. */
export interface NpyArray {
  readonly data: TypedArray;
  readonly dtype: DType;
  readonly shape: readonly number[];
  /** Elements lie column by column. */
  readonly fortranOrder: boolean;
}

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
/** Where elements begin is a multiple of this. */
const ALIGNMENT = 64;

/** How each dtype is written: NumPy's type code. */
const codes: Readonly<Record<DType, string>> = {
  float64: '<f8',
  float32: '<f4',
  float16: '<f2',
  int64: '<i8',
  int32: '<i4',
  uint8: '|u1',
  bool: '|b1',
};

interface Kind {
  readonly size: number;
  readonly dtype: DType;
  decode(bytes: Uint8Array): TypedArray;
}

const stored = (name: string): Kind => {
  const { itemSize, dtype, decode } = storageTypes.get(name)!;
  return { size: itemSize, dtype, decode };
};

/** NumPy's unsigned types, which PyTorch's files do not have, widened exactly. */
const unsigned = (size: number, dtype: DType, read: (view: DataView, at: number) => number): Kind => ({
  size,
  dtype,
  decode: (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const out = hostArray(dtype, bytes.length / size);
    for (let i = 0; i < out.length; i++) out[i] = read(view, i * size);
    return out;
  },
});

/** What NumPy's type codes become. */
const kinds: Readonly<Record<string, Kind>> = {
  f8: stored('DoubleStorage'),
  f4: stored('FloatStorage'),
  f2: stored('HalfStorage'),
  i8: stored('LongStorage'),
  i4: stored('IntStorage'),
  i2: stored('ShortStorage'),
  i1: stored('CharStorage'),
  u1: stored('ByteStorage'),
  b1: stored('BoolStorage'),
  u2: unsigned(2, 'int32', (view, at) => view.getUint16(at, true)),
  u4: unsigned(4, 'int64', (view, at) => view.getUint32(at, true)),
  u8: unsigned(8, 'int64', (view, at) => {
    const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
    if (Number.isSafeInteger(value)) return value;
    throw new UnsupportedCheckpointError(
      `a uint64 array holds ${view.getBigUint64(at, true)}, past 2^53 − 1, which JavaScript numbers cannot carry exactly`,
    );
  }),
};

/** Whether the bytes begin as a .npy file does. */
export function isNpy(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte);
}

/** What the header says: `{'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }` in any order. */
const DESCR = /'descr'\s*:\s*(?:'([^']*)'|(\[))/;
const ORDER = /'fortran_order'\s*:\s*(True|False)/;
const SHAPE = /'shape'\s*:\s*\(([\d,\s]*)\)/;

/**
 * Reads a .npy file's bytes.
 * @throws NotACheckpointError, CorruptCheckpointError, UnsupportedCheckpointError, UnsafeCheckpointError (objects)
 */
export function decodeNpy(bytes: Uint8Array, source: string): NpyArray {
  const corrupt = (what: string): never => {
    throw new CorruptCheckpointError(`${source}: damaged .npy file: ${what}; copy or download it again`);
  };
  if (!isNpy(bytes)) throw new NotACheckpointError(`${source}: not a NumPy .npy file`);
  if (bytes.length < 12) corrupt('it is cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = bytes[6]! > 1;
  const start = (wide ? 12 : 10) + (wide ? view.getUint32(8, true) : view.getUint16(8, true));
  if (start > bytes.length) corrupt('its header is cut short');
  const header = new TextDecoder('latin1').decode(bytes.subarray(wide ? 12 : 10, start));
  const [, code, fields] = DESCR.exec(header) ?? [];
  const [, order] = ORDER.exec(header) ?? [];
  const [, sizes] = SHAPE.exec(header) ?? [];
  if ((code ?? fields) === undefined || order === undefined || sizes === undefined)
    corrupt('its header is malformed');
  const shape = sizes!.split(',').flatMap((size) => (size.trim() === '' ? [] : Number(size)));
  const { size, dtype, decode } = kindOf(code, source);
  const count = shape.reduce((a, b) => a * b, 1);
  if (bytes.length - start !== count * size) {
    corrupt(
      `${code} of shape (${shape.join(', ')}) should have ${count * size} bytes, but has ${bytes.length - start}`,
    );
  }
  const raw = bytes.subarray(start);
  const data = decode(code!.startsWith('>') ? swapBytes(raw, size) : raw);
  return { data, dtype, shape, fortranOrder: order === 'True' && shape.length > 1 };
}

function kindOf(code: string | undefined, source: string): Kind {
  if (code?.includes('O')) {
    throw new UnsafeCheckpointError(
      `${source}: an array of Python objects, which is a pickle; save numbers instead`,
      'numpy.object_',
    );
  }
  const letters = code?.replace(/^[<>|=]/, '') ?? '';
  if (Object.hasOwn(kinds, letters)) return kinds[letters]!;
  throw new UnsupportedCheckpointError(
    `${source}: ${code === undefined ? 'a structured array' : `dtype ${code}`} has no counterpart here; convert it in Python`,
  );
}

/** The header before an array's elements. */
export function npyHeader(dtype: DType, shape: readonly number[]): Uint8Array {
  const sizes = shape.length === 1 ? `${shape[0]},` : shape.join(', ');
  const text = `{'descr': '${codes[dtype]}', 'fortran_order': False, 'shape': (${sizes}), }`;
  const length = Math.ceil((10 + text.length + 1) / ALIGNMENT) * ALIGNMENT;
  const header = new Uint8Array(length).fill(0x20);
  header.set([...MAGIC, 1, 0]);
  new DataView(header.buffer).setUint16(8, length - 10, true);
  header.set(new TextEncoder().encode(text), 10);
  header[length - 1] = 0x0a;
  return header;
}
