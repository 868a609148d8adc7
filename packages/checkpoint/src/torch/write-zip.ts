// Writes the zip format of PyTorch 1.6 and later.
import { dumps, Global, OrderedDict, PicklingError, Reduce, Tuple } from '@kindling/pickle';
import { UnsavableValueError } from '../errors.js';
import { isTensor, readStorage, type Storage } from '../tensor-bridge.js';
import { zipStored } from '../zip/write.js';
import { writings } from './dtypes.js';
import { MAX_DEPTH } from './read.js';

/** The folder inside the archive, as PyTorch names it when it does not know the file's name. */
const FOLDER = 'archive';
/** The layout's version; PyTorch has written 3 since 1.6. */
const VERSION = '3\n';
const REBUILD = new Global('torch._utils', '_rebuild_tensor_v2');

/** The checkpoint as parts to be written in order. Tensors hold the values that they had when this was called. */
export async function writeZip(value: unknown): Promise<Uint8Array[]> {
  const { pickle, storages } = pickleTensors(value);
  const contents = await Promise.all(
    storages.map(async (storage) => writings[storage.dtype].encode(await readStorage(storage))),
  );
  const text = new TextEncoder();
  return zipStored([
    [`${FOLDER}/data.pkl`, pickle],
    [`${FOLDER}/byteorder`, text.encode('little')],
    ...contents.map((bytes, key) => [`${FOLDER}/data/${key}`, bytes] as const),
    [`${FOLDER}/version`, text.encode(VERSION)],
  ]);
}

/** The pickle, and the storages that it refers to: number i is the storage with key i. */
function pickleTensors(value: unknown): { pickle: Uint8Array; storages: Storage[] } {
  const ids = new Map<object, Tuple>();
  const storages: Storage[] = [];

  const idOf = (storage: Storage): void => {
    if (ids.has(storage)) return;
    const type = new Global('torch', writings[storage.dtype].name);
    // 'cpu' wherever it lives: Python need not have a device of that name.
    ids.set(
      storage,
      Tuple.from<unknown>(['storage', type, String(storages.length), 'cpu', storage.length]) as Tuple,
    );
    storages.push(storage);
  };

  const replace = (object: object, path: readonly string[]): unknown => {
    if (!isTensor(object)) return withMetadata(object);
    const { storage, storageOffset, shape, strides, requiresGrad } = object;
    if (storage.disposed) throw new PicklingError('cannot save a disposed tensor', path);
    idOf(storage);
    return new Reduce(REBUILD, [
      storage,
      storageOffset,
      Tuple.from(shape),
      Tuple.from(strides),
      requiresGrad,
      new OrderedDict(),
    ]);
  };

  try {
    return {
      pickle: dumps(value, { persistentId: (object) => ids.get(object), replace, maxDepth: MAX_DEPTH }),
      storages,
    };
  } catch (error) {
    if (!(error instanceof PicklingError)) throw error;
    const cure =
      'save tensors, numbers, strings, booleans, null, arrays, plain objects and Maps; of a module, save module.stateDict()';
    throw new UnsavableValueError(`save: ${error.message}; ${cure}`, { cause: error });
  }
}

/** A state dict marked by a hidden `_metadata` (module versions) becomes an OrderedDict with that attribute, as in PyTorch. */
function withMetadata(object: object): OrderedDict | undefined {
  const metadata = Object.getOwnPropertyDescriptor(object, '_metadata');
  if (!metadata || metadata.enumerable) return undefined;
  const dict = new OrderedDict<unknown, unknown>(object instanceof Map ? object : Object.entries(object));
  dict.attributes = new Map([['_metadata', metadata.value as unknown]]);
  return dict;
}
