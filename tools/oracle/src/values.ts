// Values as the files hold them, into tensors and plain values of ours.
import { type Device, type DType, hostArray, slice, Tensor, tensorFromData } from 'kindling';
import { camelCase } from './names.js';

/** A tensor in a file: its elements little-endian in base64; PyTorch's int64 is kept as int32. */
export interface TensorRecord {
  readonly t: 'float32' | 'float64' | 'int32' | 'int64' | 'uint8' | 'bool';
  readonly shape: readonly number[];
  readonly b64: string;
}

export const isTensorRecord = (v: unknown): v is TensorRecord =>
  typeof v === 'object' && v !== null && 't' in v;

const readers: Record<
  TensorRecord['t'],
  readonly [bytes: number, read: (v: DataView, at: number) => number]
> = {
  float32: [4, (v, at) => v.getFloat32(at, true)],
  float64: [8, (v, at) => v.getFloat64(at, true)],
  int32: [4, (v, at) => v.getInt32(at, true)],
  int64: [8, (v, at) => Number(v.getBigInt64(at, true))],
  uint8: [1, (v, at) => v.getUint8(at)],
  bool: [1, (v, at) => v.getUint8(at)],
};

/** The elements of a tensor record, row-major. */
export function elementsOf(record: TensorRecord): number[] {
  const bytes = Buffer.from(record.b64, 'base64');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [size, read] = readers[record.t];
  return Array.from({ length: bytes.length / size }, (_, i) => read(view, i * size));
}

/** Where values go: the device, and the dtype that float32 becomes (float64 for exact answers). */
export interface Target {
  readonly device: Device;
  readonly float?: 'float32' | 'float64';
}

const dtypeIn = (dtype: string, { float = 'float32' }: Target): DType =>
  dtype === 'float32' ? float : (dtype as DType);

/** The record as a tensor; int32 becomes int64 again, which it was in PyTorch. */
export function toTensor(record: TensorRecord, target: Target): Tensor {
  const dtype = record.t === 'int32' ? 'int64' : dtypeIn(record.t, target);
  const elements = elementsOf(record);
  const data = hostArray(dtype, elements.length);
  data.set(elements);
  return tensorFromData(data, { shape: record.shape, dtype, device: target.device });
}

type Bound = number | null;

/** Any value of a file: tensors, lists, special floats, dtypes and slices. */
export function toValue(value: unknown, target: Target): unknown {
  if (Array.isArray(value)) return value.map((v) => toValue(v, target));
  if (typeof value !== 'object' || value === null) return value;
  if (isTensorRecord(value)) return toTensor(value, target);
  if ('f' in value)
    return { inf: Number.POSITIVE_INFINITY, '-inf': Number.NEGATIVE_INFINITY, nan: Number.NaN }[
      value.f as string
    ];
  if ('dtype' in value) return dtypeIn(value.dtype as string, target);
  if ('slice' in value) return slice(...(value.slice as [Bound, Bound, Bound]));
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [camelCase(k), toValue(v, target)]));
}

/** All tensors in a result, in order: a tensor, or lists and named results of them. */
export function tensorsIn(result: unknown): Tensor[] {
  if (result instanceof Tensor) return [result];
  if (Array.isArray(result)) return result.flatMap(tensorsIn);
  if (result !== null && typeof result === 'object') return Object.values(result).flatMap(tensorsIn);
  if (typeof result === 'number' || typeof result === 'boolean') {
    throw new Error(`expected a tensor, got the plain value ${result}`);
  }
  return [];
}
