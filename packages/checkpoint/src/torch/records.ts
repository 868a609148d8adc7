// What a checkpoint's pickle says of tensors, before their bytes are read; checked, for the file may lie.
import type { GlobalContext } from '@kindling/pickle';
import type { StorageType } from './dtypes.js';

/** One storage of the file. */
export interface StorageRecord {
  readonly key: string;
  readonly type: StorageType;
  /** Where the storage lived when it was saved: 'cpu', 'cuda:0', … */
  readonly location: string;
  /** Elements. */
  readonly length: number;
}

/** A stretch of a storage, as very old files have it; usually the whole. */
export class StorageWindow {
  constructor(
    readonly record: StorageRecord,
    readonly offset: number,
    readonly length: number,
  ) {}
}

/** A tensor of the file: a strided window on a storage; strides and offset count elements. */
export class TensorRecord {
  constructor(
    readonly record: StorageRecord,
    readonly offset: number,
    readonly shape: readonly number[],
    readonly strides: readonly number[],
    readonly requiresGrad: boolean,
  ) {}
}

const isCount = (n: unknown): n is number => Number.isSafeInteger(n) && (n as number) >= 0;

/** The arguments of PyTorch's `_rebuild_tensor(storage, offset, size, stride)` as a record. */
export function tensorRecord(
  args: readonly unknown[],
  requiresGrad: unknown,
  context: GlobalContext,
): TensorRecord {
  const [window, offset, shape, strides] = args;
  if (!(window instanceof StorageWindow)) context.fail('a tensor without a storage');
  if (!isCount(offset)) context.fail(`a tensor's offset is ${String(offset)}`);
  if (!Array.isArray(shape) || !shape.every(isCount)) context.fail(`a tensor's size is (${String(shape)})`);
  if (!Array.isArray(strides) || !strides.every(isCount))
    context.fail(`a tensor's strides are (${String(strides)})`);
  if (strides.length !== shape.length) {
    context.fail(
      `a tensor of size (${shape.join(', ')}) has ${strides.length} strides instead of ${shape.length}`,
    );
  }
  const count = (shape as number[]).reduce((a, b) => a * b, 1);
  if (!Number.isSafeInteger(count)) context.fail(`a tensor of size (${shape.join(', ')})`);
  const last = (shape as number[]).reduce((at, size, i) => at + (size - 1) * (strides[i] as number), offset);
  if (count > 0 && last >= window.length) {
    context.fail(
      `a tensor of size (${shape.join(', ')}), strides (${strides.join(', ')}) and offset ${offset} reaches past its ` +
        `storage of ${window.length} elements`,
    );
  }
  return new TensorRecord(
    window.record,
    window.offset + offset,
    [...shape],
    [...strides],
    requiresGrad === true,
  );
}

/** Storages met so far, by key. */
export class StorageTable {
  readonly records = new Map<string, StorageRecord>();

  /** The storage of a persistent id `('storage', type, key, location, length, view?)`; `fail` throws. */
  window(id: unknown, fail: (message: string) => never): StorageWindow {
    if (!Array.isArray(id) || id[0] !== 'storage')
      fail(`a persistent id that is no storage: ${describe(id)}`);
    const [, type, key, location, length, view] = id as unknown[];
    if (!isStorageType(type)) fail('a storage without a type');
    if (typeof key !== 'string' || typeof location !== 'string' || !isCount(length))
      fail('a malformed storage id');
    const known = this.records.get(key);
    if (known && (known.type !== type || known.length !== length)) {
      const both = `${known.length} elements of ${known.type.name} and ${length} of ${type.name}`;
      fail(
        `storage ${key} is declared twice, as ${both}; storages seen through two dtypes are not supported`,
      );
    }
    const record = known ?? { key, type, location, length };
    this.records.set(key, record);
    return view === undefined || view === null
      ? new StorageWindow(record, 0, length)
      : part(record, view, fail);
  }
}

function part(record: StorageRecord, view: unknown, fail: (message: string) => never): StorageWindow {
  const [, offset, length] = Array.isArray(view) ? (view as unknown[]) : [];
  if (!isCount(offset) || !isCount(length) || offset + length > record.length)
    fail(`a malformed view of storage ${record.key}`);
  return new StorageWindow(record, offset, length);
}

function isStorageType(value: unknown): value is StorageType {
  return typeof value === 'object' && value !== null && 'itemSize' in value && 'decode' in value;
}

function describe(id: unknown): string {
  const kind = Array.isArray(id) ? id[0] : id;
  return typeof kind === 'string' ? JSON.stringify(kind.slice(0, 40)) : typeof kind;
}
