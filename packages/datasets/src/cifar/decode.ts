// From a file's bytes to pixels and labels: fixed-size binary records, or a pickled dict of NumPy arrays.
import { loads, NumpyArray, numpyGlobals, standardGlobals } from '@kindling/pickle';
import { FileFormatError, FileSizeError } from '../errors.js';
import type { Release } from './releases.js';

/** Bytes of one image: three planes of 32x32. */
export const IMAGE_BYTES = 3 * 32 * 32;

/** Where a file's images go. */
export interface Destination {
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
  /** The number of the file's first image. */
  readonly first: number;
  /** How many images the file should hold. */
  readonly count: number;
  readonly classes: number;
}

const CURE = 'fetch the file again, or remove it and pass download: true';

/**
 * Reads one file of a release into its place.
 * @throws FileSizeError, FileFormatError
 */
export function decodeFile(release: Release, path: string, bytes: Uint8Array, to: Destination): void {
  if (release.format === 'binary') decodeRecords(release, path, bytes, to);
  else decodePickle(release, path, bytes, to);
}

function decodeRecords(
  { labelBytes, labelAt }: Release,
  path: string,
  bytes: Uint8Array,
  to: Destination,
): void {
  const record = labelBytes + IMAGE_BYTES;
  if (bytes.length !== to.count * record)
    throw new FileSizeError(path, to.count * record, bytes.length, CURE);
  for (let i = 0; i < to.count; i++) {
    const at = i * record;
    setLabel(path, bytes[at + labelAt]!, i, to);
    to.pixels.set(bytes.subarray(at + labelBytes, at + record), (to.first + i) * IMAGE_BYTES);
  }
}

function decodePickle({ labelKey }: Release, path: string, bytes: Uint8Array, to: Destination): void {
  const batch = unpickle(path, bytes);
  const { data, shape, dtype } = arrayOf(batch.get('data'), path);
  if (dtype !== 'uint8' || shape.length !== 2 || shape[0] !== to.count || shape[1] !== IMAGE_BYTES) {
    throw new FileFormatError(
      path,
      `'data' should be uint8 of shape (${to.count}, ${IMAGE_BYTES}), but is ${dtype} of shape (${shape.join(', ')}); ${CURE}`,
    );
  }
  const labels = batch.get(labelKey);
  if (!Array.isArray(labels) || labels.length !== to.count) {
    throw new FileFormatError(path, `'${labelKey}' should be a list of ${to.count} labels; ${CURE}`);
  }
  to.pixels.set(data as Uint8Array, to.first * IMAGE_BYTES);
  for (const [i, label] of labels.entries()) setLabel(path, Number(label), i, to);
}

function unpickle(path: string, bytes: Uint8Array): Map<string, unknown> {
  let value: unknown;
  try {
    value = loads(bytes, { globals: { ...standardGlobals, ...numpyGlobals } });
  } catch (cause) {
    throw new FileFormatError(
      path,
      `cannot be read as a pickled batch: ${(cause as Error).message}; ${CURE}`,
      { cause },
    );
  }
  if (!(value instanceof Map)) throw new FileFormatError(path, `holds no pickled dict; ${CURE}`);
  // Batches were pickled by Python 2, whose strings may arrive as bytes.
  return new Map(
    [...value].map(([key, entry]) => [
      key instanceof Uint8Array ? new TextDecoder().decode(key) : String(key),
      entry,
    ]),
  );
}

function arrayOf(value: unknown, path: string): NumpyArray {
  if (value instanceof NumpyArray && !value.fortranOrder) return value;
  throw new FileFormatError(path, `'data' should be a row-major NumPy array; ${CURE}`);
}

function setLabel(path: string, label: number, i: number, to: Destination): void {
  if (!Number.isInteger(label) || label < 0 || label >= to.classes) {
    throw new FileFormatError(
      path,
      `image ${i} has label ${label}, but labels are 0 to ${to.classes - 1}; ${CURE}`,
    );
  }
  to.labels[to.first + i] = label;
}
