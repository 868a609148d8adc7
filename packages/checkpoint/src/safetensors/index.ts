// safetensors: tensors by name in Hugging Face's format, which holds nothing that could run.
import { bytesPerElement, elementsOf, entriesOf, type NamedTensors, tensorOf } from '../contents.js';
import { readBytes, writeParts } from '../disk.js';
import { UnsavableValueError } from '../errors.js';
import type { MapLocation } from '../location.js';
import type { Tensor } from '../tensor-bridge.js';
import { writings } from '../torch/dtypes.js';
import { LENGTH_BYTES, names, readHeader } from './format.js';

/** Options of {@link save} and {@link saveFile}. */
export interface SaveOptions {
  /** Texts that go into the header. */
  metadata?: Readonly<Record<string, string>>;
}

/** Options of {@link load} and {@link loadFile}. */
export interface LoadOptions {
  /** Where tensors go; the default device by default. */
  mapLocation?: MapLocation;
}

/** Headers end on a multiple of this, so that tensors are aligned. */
const ALIGNMENT = 8;

async function partsOf(tensors: NamedTensors, { metadata }: SaveOptions): Promise<Uint8Array[]> {
  // Wide elements first, as the format's own library writes them: all are aligned then.
  const entries = entriesOf(tensors, 'safetensors').sort(
    ([a, x], [b, y]) => bytesPerElement(y.dtype) - bytesPerElement(x.dtype) || (a < b ? -1 : 1),
  );
  const contents = await Promise.all(
    entries.map(async ([, t]) => writings[t.dtype].encode(await elementsOf(t))),
  );
  let at = 0;
  const header = entries.map(([name, t], i) => {
    if (name === '__metadata__')
      throw new UnsavableValueError("safetensors: no tensor may be called '__metadata__'; rename it");
    const begin = at;
    at += contents[i]!.length;
    return [name, { dtype: names[t.dtype], shape: t.shape, data_offsets: [begin, at] }] as const;
  });
  const all = metadata === undefined ? header : [['__metadata__', metadata] as const, ...header];
  const text = new TextEncoder().encode(toJson(all));
  const length = Math.ceil(text.length / ALIGNMENT) * ALIGNMENT;
  const head = new Uint8Array(LENGTH_BYTES + length).fill(0x20);
  new DataView(head.buffer).setBigUint64(0, BigInt(length), true);
  head.set(text, LENGTH_BYTES);
  return [head, ...contents];
}

/** JSON of a table in the order of its entries, whatever the names: objects would put '0' before 'a'. */
function toJson(entries: readonly (readonly [string, unknown])[]): string {
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`;
}

/** The tensors as the bytes of a safetensors file. Tensors that share memory are written each on its own. */
export async function save(tensors: NamedTensors, options: SaveOptions = {}): Promise<Uint8Array> {
  const parts = await partsOf(tensors, options);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Writes the tensors to a file, whole or not at all. As {@link save}. */
export async function saveFile(
  tensors: NamedTensors,
  path: string | URL,
  options: SaveOptions = {},
): Promise<void> {
  await writeParts(path, await partsOf(tensors, options));
}

function read(bytes: Uint8Array, source: string, { mapLocation }: LoadOptions): Record<string, Tensor> {
  const { entries, start } = readHeader(bytes, source);
  return Object.fromEntries(
    entries.map(({ name, type, shape, begin, end }) => {
      const data = type.decode(bytes.subarray(start + begin, start + end));
      return [name, tensorOf(data, type.dtype, shape, mapLocation)];
    }),
  );
}

/**
 * The tensors of a safetensors file's bytes. float16 stays float16; bfloat16 becomes float32, int16 and int8 become
 * int32, all exactly.
 * @throws NotACheckpointError, CorruptCheckpointError, UnsupportedCheckpointError
 */
export function load(bytes: Uint8Array, options: LoadOptions = {}): Record<string, Tensor> {
  return read(bytes, 'safetensors', options);
}

/** The tensors of a file. As {@link load}; CheckpointError where it cannot be read. */
export async function loadFile(
  path: string | URL,
  options: LoadOptions = {},
): Promise<Record<string, Tensor>> {
  return read(await readBytes(path), String(path), options);
}

/** The texts in a file's header. As {@link load}. */
export async function metadata(path: string | URL): Promise<Readonly<Record<string, string>>> {
  return readHeader(await readBytes(path), String(path)).metadata;
}
