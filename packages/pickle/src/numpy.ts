// NumPy arrays and scalars in pickles, as handlers for the allow-list.
import type { GlobalContext, GlobalHandler, Globals } from './globals.js';
import { encodeLatin1 } from './text.js';
import { Global } from './values.js';

type NumericArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array;

interface Kind {
  readonly name: string;
  readonly bytes: number;
  view(buffer: ArrayBuffer): NumericArray;
}

/** NumPy's type codes. float16 stays as its bits; bool is one byte each, 0 or 1. */
const kinds: Readonly<Record<string, Kind>> = {
  b1: { name: 'bool', bytes: 1, view: (b) => new Uint8Array(b) },
  u1: { name: 'uint8', bytes: 1, view: (b) => new Uint8Array(b) },
  i1: { name: 'int8', bytes: 1, view: (b) => new Int8Array(b) },
  u2: { name: 'uint16', bytes: 2, view: (b) => new Uint16Array(b) },
  i2: { name: 'int16', bytes: 2, view: (b) => new Int16Array(b) },
  f2: { name: 'float16', bytes: 2, view: (b) => new Uint16Array(b) },
  u4: { name: 'uint32', bytes: 4, view: (b) => new Uint32Array(b) },
  i4: { name: 'int32', bytes: 4, view: (b) => new Int32Array(b) },
  f4: { name: 'float32', bytes: 4, view: (b) => new Float32Array(b) },
  u8: { name: 'uint64', bytes: 8, view: (b) => new BigUint64Array(b) },
  i8: { name: 'int64', bytes: 8, view: (b) => new BigInt64Array(b) },
  f8: { name: 'float64', bytes: 8, view: (b) => new Float64Array(b) },
};

/** An element type with its byte order. */
export class NumpyDtype {
  bigEndian = false;
  constructor(readonly kind: Kind) {}
}

/** A numeric NumPy array: `data` in memory order (row-major, or column-major where `fortranOrder`). */
export class NumpyArray {
  /** NumPy's name, such as 'uint8'; 'float16' data are raw bits in a Uint16Array. */
  dtype = 'float64';
  shape: readonly number[] = [0];
  data: NumericArray = new Float64Array(0);
  fortranOrder = false;
}

function rawBytes(source: unknown, context: GlobalContext): Uint8Array {
  if (source instanceof Uint8Array) return source;
  if (typeof source === 'string')
    return encodeLatin1(source) ?? context.fail('array bytes pickled as text past Latin-1');
  return context.fail('expected the array as raw bytes (arrays of Python objects are refused)');
}

/** Raw bytes as typed elements of this machine's byte order (little-endian). */
function elements(source: unknown, count: number, dtype: NumpyDtype, context: GlobalContext): NumericArray {
  const bytes = rawBytes(source, context);
  const size = dtype.kind.bytes;
  if (bytes.length !== count * size) {
    context.fail(
      `${count} elements of ${dtype.kind.name} take ${count * size} bytes, but ${bytes.length} are there`,
    );
  }
  const copy = new Uint8Array(bytes);
  if (dtype.bigEndian) for (let i = 0; i < copy.length; i += size) copy.subarray(i, i + size).reverse();
  return dtype.kind.view(copy.buffer);
}

function fill(
  array: NumpyArray,
  shape: unknown,
  dtype: unknown,
  fortran: unknown,
  bytes: unknown,
  context: GlobalContext,
): void {
  const isSize = (n: unknown): n is number => Number.isSafeInteger(n) && (n as number) >= 0;
  if (!Array.isArray(shape) || !shape.every(isSize)) context.fail('a shape that is not a tuple of sizes');
  if (!(dtype instanceof NumpyDtype)) context.fail('an array without a dtype');
  array.dtype = dtype.kind.name;
  array.shape = [...shape];
  array.fortranOrder = fortran === true;
  array.data = elements(
    bytes,
    shape.reduce((a, b) => a * b, 1),
    dtype,
    context,
  );
}

const dtype: GlobalHandler = {
  call([code]: readonly unknown[], context: GlobalContext) {
    const text =
      typeof code === 'string'
        ? code
        : code instanceof Uint8Array
          ? String.fromCharCode(...code.subarray(0, 8))
          : '';
    const [, order = '', letters = ''] = /^([<>|=]?)(.*)$/s.exec(text) ?? [];
    const kind = Object.hasOwn(kinds, letters) ? kinds[letters] : undefined;
    if (!kind) context.fail(`dtype ${JSON.stringify(text)} is not numeric or not known`);
    const result = new NumpyDtype(kind);
    result.bigEndian = order === '>';
    return result;
  },
  setState(object: object, state: unknown, context: GlobalContext) {
    if (!(object instanceof NumpyDtype) || !Array.isArray(state)) context.fail('malformed dtype state');
    const order: unknown = state[1] instanceof Uint8Array ? String.fromCharCode(state[1][0] ?? 0) : state[1];
    if (typeof order !== 'string' || !'<>|='.includes(order)) context.fail('unknown byte order');
    object.bigEndian = order === '>';
  },
};

const reconstruct: GlobalHandler = {
  call([cls]: readonly unknown[], context: GlobalContext) {
    if (!(cls instanceof Global) || cls.path !== 'numpy.ndarray')
      context.fail('only numpy.ndarray is rebuilt');
    return new NumpyArray();
  },
  setState(object: object, state: unknown, context: GlobalContext) {
    if (!(object instanceof NumpyArray) || !Array.isArray(state)) context.fail('malformed array state');
    // (version, shape, dtype, fortran order, bytes); the version is missing in very old files
    const [shape, type, fortran, bytes] = state.length === 5 ? state.slice(1) : state;
    fill(object, shape, type, fortran, bytes, context);
  },
};

const scalar: GlobalHandler = {
  call([type, bytes]: readonly unknown[], context: GlobalContext) {
    if (!(type instanceof NumpyDtype)) context.fail('a scalar without a dtype');
    const value = elements(bytes, 1, type, context)[0]!;
    if (type.kind.name === 'float16') context.fail('float16 scalars are not read');
    if (type.kind.name === 'bool') return value !== 0;
    return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
  },
};

const fromBuffer: GlobalHandler = {
  call([buffer, type, shape, order]: readonly unknown[], context: GlobalContext) {
    const array = new NumpyArray();
    fill(array, shape, type, order === 'F', buffer, context);
    return array;
  },
};

/**
 * Handlers for NumPy's arrays, scalars and dtypes, of NumPy 1 and 2, pickled by Python 2 or 3; spread them beside
 * `standardGlobals`. Arrays become NumpyArray, scalars numbers (bigint past 2^53). Only numeric dtypes.
 */
export const numpyGlobals: Globals = {
  'numpy.ndarray': {},
  'numpy.dtype': dtype,
  ...Object.fromEntries(
    ['numpy.core', 'numpy._core'].flatMap((core) => [
      [`${core}.multiarray._reconstruct`, reconstruct],
      [`${core}.multiarray.scalar`, scalar],
      [`${core}.numeric._frombuffer`, fromBuffer],
    ]),
  ),
};
