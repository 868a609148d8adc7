// Reads the format from before PyTorch 1.6: five pickles in a row, then the storages' raw bytes.
import { loadsFrom, lookup, UnpicklingError } from '@kindling/pickle';
import { CorruptCheckpointError, NotACheckpointError } from '../errors.js';
import type { TypedArray } from '../tensor-bridge.js';
import { assemble, elements, naming, type ReadOptions, unpickle } from './read.js';
import { type StorageRecord, StorageTable } from './records.js';

/** The first pickle of a legacy file. */
export const LEGACY_MAGIC = 0x1950a86a20f9469cfc6cn;
const PROTOCOL = 1001;

/** Whether the bytes start with the legacy format's magic number, in any pickle protocol. */
export function isLegacy(bytes: Uint8Array): boolean {
  try {
    return loadsFrom(bytes.subarray(0, 64), 0).value === LEGACY_MAGIC;
  } catch (error) {
    if (error instanceof UnpicklingError) return false;
    throw error;
  }
}

export function readLegacy(bytes: Uint8Array, options: ReadOptions): unknown {
  const { source } = options;
  return naming(source, () => {
    let at = loadsFrom(bytes, 0).end;
    const next = (): unknown => {
      const { value, end } = loadsFrom(bytes, at, { encoding: 'utf-8' });
      at = end;
      return value;
    };
    const protocol = next();
    if (protocol !== PROTOCOL)
      throw new NotACheckpointError(
        `${source}: legacy protocol ${String(protocol)}, only ${PROTOCOL} is known`,
      );
    const system = next();
    if (!(system instanceof Map) || lookup(system, 'protocol_version') !== PROTOCOL) {
      throw new CorruptCheckpointError('its system information is damaged');
    }
    const table = new StorageTable();
    const { value, end } = unpickle(bytes, at, table);
    at = end;
    const keys = next();
    const data = readStorages(bytes, at, keys, table);
    return assemble(value, options, (record) => {
      const found = data.get(record);
      if (!found)
        throw new CorruptCheckpointError(`storage ${record.key} is not among those that the file lists`);
      return found;
    });
  });
}

/** After the pickles, for each key in order: the number of elements (8 bytes), then the elements, little-endian. */
function readStorages(
  bytes: Uint8Array,
  start: number,
  keys: unknown,
  table: StorageTable,
): Map<StorageRecord, TypedArray> {
  if (!Array.isArray(keys)) throw new CorruptCheckpointError('its list of storages is damaged');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data = new Map<StorageRecord, TypedArray>();
  let at = start;
  for (const key of keys as unknown[]) {
    const record = typeof key === 'string' ? table.records.get(key) : undefined;
    if (!record) throw new CorruptCheckpointError(`it lists a storage ${String(key)} that no tensor uses`);
    if (data.has(record)) throw new CorruptCheckpointError(`it lists storage ${record.key} twice`);
    if (at + 8 > bytes.length) throw cut(record, 8, bytes.length - at);
    const length = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
    if (length !== record.length) {
      throw new CorruptCheckpointError(
        `storage ${record.key} should have ${record.length} elements, but has ${length}`,
      );
    }
    const size = length * record.type.itemSize;
    at += 8;
    if (at + size > bytes.length) throw cut(record, size, bytes.length - at);
    data.set(record, elements(record, bytes.subarray(at, at + size)));
    at += size;
  }
  return data;
}

function cut({ key }: StorageRecord, wanted: number, left: number): CorruptCheckpointError {
  return new CorruptCheckpointError(
    `the file is cut short: storage ${key} needs ${wanted} bytes, ${left} are left; copy or download it again`,
  );
}
