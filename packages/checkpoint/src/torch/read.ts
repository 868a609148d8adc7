// What the zip and the legacy reader share: options, unpickling under the allow-list, tensors out of storages.
import { loadsFrom, RefusedGlobalError, UnpicklingError } from '@kindling/pickle';
import {
  type CheckpointError,
  CorruptCheckpointError,
  UnsafeCheckpointError,
  UnsupportedCheckpointError,
} from '../errors.js';
import { deviceFor, type MapLocation } from '../location.js';
import { makeStorage, makeTensor, type Storage, type Tensor, type TypedArray } from '../tensor-bridge.js';
import { torchGlobals } from './globals.js';
import type { StorageRecord, StorageTable, TensorRecord } from './records.js';
import { resolve } from './resolve.js';

/** The deepest nesting of containers, when loading and when saving. */
export const MAX_DEPTH = 500;

/** How to load. */
export interface LoadOptions {
  /** Where tensors go (default: the default device, wherever they were saved from). */
  mapLocation?: MapLocation;
  /** Compare checksums (default true; false for files that were written without). */
  verify?: boolean;
}

/** Options with a name for the file in errors. */
export interface ReadOptions extends LoadOptions {
  source: string;
}

/** Runs a step; errors of the pickle, and those that do not name the file yet, become errors that do. */
export function naming<T>(source: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof RefusedGlobalError) {
      throw new UnsafeCheckpointError(
        `${source}: ${error.message}. A checkpoint may hold tensors and plain values only. If you trust the file and it ` +
          'holds a whole module, load it in Python and save module.state_dict()',
        error.global,
        { cause: error },
      );
    }
    if (error instanceof UnpicklingError) {
      throw new CorruptCheckpointError(`${source}: damaged pickle: ${error.message}`, { cause: error });
    }
    if (error instanceof UnsupportedCheckpointError || error instanceof CorruptCheckpointError) {
      if (error.message.startsWith(source)) throw error;
      const Kind = error.constructor as new (message: string, options: ErrorOptions) => CheckpointError;
      throw new Kind(`${source}: ${error.message}`, { cause: error });
    }
    throw error;
  }
}

/** Unpickles a value whose tensors are records still. */
export function unpickle(
  bytes: Uint8Array,
  offset: number,
  table: StorageTable,
): { value: unknown; end: number } {
  return loadsFrom(bytes, offset, {
    globals: torchGlobals,
    encoding: 'utf-8',
    maxDepth: MAX_DEPTH,
    persistentLoad: (id) =>
      table.window(id, (message) => {
        throw new CorruptCheckpointError(`damaged pickle: ${message}`);
      }),
  });
}

/** Builds the value: each storage is decoded and placed once, tensors on one storage share it. */
export function assemble(
  value: unknown,
  options: ReadOptions,
  decode: (record: StorageRecord) => TypedArray,
): unknown {
  const device = deviceFor(options.mapLocation);
  const storages = new Map<StorageRecord, Storage>();
  const build = (tensor: TensorRecord): Tensor => {
    const { record, shape, strides, offset, requiresGrad } = tensor;
    let storage = storages.get(record);
    if (!storage) {
      storage = makeStorage(device(record.location), record.type.dtype, decode(record));
      storages.set(record, storage);
    }
    return makeTensor(storage, shape, strides, offset, requiresGrad);
  };
  return resolve(value, build);
}

/** Bytes of one storage as elements, their number checked. */
export function elements({ key, type, length }: StorageRecord, bytes: Uint8Array): TypedArray {
  if (bytes.length !== length * type.itemSize) {
    const expected = `${length} elements of ${type.name} (${length * type.itemSize} bytes)`;
    throw new CorruptCheckpointError(`storage ${key} should hold ${expected}, but has ${bytes.length} bytes`);
  }
  return type.decode(bytes);
}
