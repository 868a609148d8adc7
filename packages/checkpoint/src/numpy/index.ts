// NumPy's files: .npy for one array, .npz for several by name.
import { elementsOf, entriesOf, type NamedTensors, tensorOf } from '../contents.js';
import { readBytes, writeParts } from '../disk.js';
import { NotACheckpointError } from '../errors.js';
import type { MapLocation } from '../location.js';
import type { Tensor } from '../tensor-bridge.js';
import { writings } from '../torch/dtypes.js';
import { isZip, ZipReader } from '../zip/read.js';
import { zipStored } from '../zip/write.js';
import { decodeNpy, npyHeader } from './npy.js';

/** Options of the functions that read. */
export interface LoadOptions {
  /** Where tensors go; the default device by default. */
  mapLocation?: MapLocation;
}

const SUFFIX = '.npy';

async function npyParts(t: Tensor): Promise<Uint8Array[]> {
  return [npyHeader(t.dtype, t.shape), writings[t.dtype].encode(await elementsOf(t))];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function toTensor(bytes: Uint8Array, source: string, { mapLocation }: LoadOptions): Tensor {
  const { data, dtype, shape, fortranOrder } = decodeNpy(bytes, source);
  return tensorOf(data, dtype, shape, mapLocation, fortranOrder);
}

async function npzParts(arrays: NamedTensors): Promise<Uint8Array[]> {
  const entries = entriesOf(arrays, 'savez');
  const files = await Promise.all(
    entries.map(async ([name, t]) => [`${name}${SUFFIX}`, joined(await npyParts(t))] as const),
  );
  return zipStored(files);
}

function readNpz(bytes: Uint8Array, source: string, options: LoadOptions): Record<string, Tensor> {
  if (!isZip(bytes))
    throw new NotACheckpointError(`${source}: not a NumPy .npz archive; a .npy file is read by loadNpy`);
  const zip = new ZipReader(bytes, { source });
  return Object.fromEntries(
    [...zip.entries.values()].map((entry) => {
      const name = entry.name.endsWith(SUFFIX) ? entry.name.slice(0, -SUFFIX.length) : entry.name;
      return [name, toTensor(zip.read(entry), `${source}: ${entry.name}`, options)];
    }),
  );
}

/** Writes one tensor as a .npy file, which `numpy.load` in Python reads. */
export async function saveNpy(array: Tensor, path: string | URL): Promise<void> {
  await writeParts(path, await npyParts(array));
}

/**
 * Reads a .npy file. int16, int8 and uint16 become int32, uint32 and uint64 int64, all exactly.
 * @throws NotACheckpointError, CorruptCheckpointError, UnsupportedCheckpointError, UnsafeCheckpointError
 */
export async function loadNpy(path: string | URL, options: LoadOptions = {}): Promise<Tensor> {
  return toTensor(await readBytes(path), String(path), options);
}

/** Writes tensors by name as an uncompressed .npz file, which `numpy.load` in Python reads. */
export async function savez(arrays: NamedTensors, path: string | URL): Promise<void> {
  await writeParts(path, await npzParts(arrays));
}

/** Reads a .npz file, compressed or not. As {@link loadNpy}. */
export async function loadz(path: string | URL, options: LoadOptions = {}): Promise<Record<string, Tensor>> {
  return readNpz(await readBytes(path), String(path), options);
}

/** The bytes of a .npz file, and tensors out of them, where there are no files. */
export async function serializeNpz(arrays: NamedTensors): Promise<Uint8Array> {
  return joined(await npzParts(arrays));
}

/** As {@link loadz}. */
export function deserializeNpz(bytes: Uint8Array, options: LoadOptions = {}): Record<string, Tensor> {
  return readNpz(bytes, 'deserializeNpz', options);
}
