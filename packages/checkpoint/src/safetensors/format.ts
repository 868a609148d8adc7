// The safetensors format: a length, a JSON header with dtype, shape and place of each tensor, then their bytes.
import { CorruptCheckpointError, NotACheckpointError, UnsupportedCheckpointError } from '../errors.js';
import type { DType } from '../tensor-bridge.js';
import { type StorageType, storageTypes } from '../torch/dtypes.js';

/** The format's dtypes that have a counterpart here, with the storage type that decodes them. */
export const dtypes: Readonly<Record<string, StorageType>> = Object.fromEntries(
  [
    ['F64', 'DoubleStorage'],
    ['F32', 'FloatStorage'],
    ['F16', 'HalfStorage'],
    ['BF16', 'BFloat16Storage'],
    ['I64', 'LongStorage'],
    ['I32', 'IntStorage'],
    ['I16', 'ShortStorage'],
    ['I8', 'CharStorage'],
    ['U8', 'ByteStorage'],
    ['BOOL', 'BoolStorage'],
  ].map(([name, storage]) => [name!, storageTypes.get(storage!)!]),
);

/** The format's name of each dtype. */
export const names: Readonly<Record<DType, string>> = {
  float64: 'F64',
  float32: 'F32',
  float16: 'F16',
  int64: 'I64',
  int32: 'I32',
  uint8: 'U8',
  bool: 'BOOL',
};

/** The format's own limit of the header, in bytes. */
const MAX_HEADER = 100_000_000;
/** Bytes of the length before the header. */
export const LENGTH_BYTES = 8;

/** One tensor of a file; `begin` and `end` count from the first byte after the header. */
export interface Entry {
  readonly name: string;
  readonly type: StorageType;
  readonly shape: readonly number[];
  readonly begin: number;
  readonly end: number;
}

/** What a header says. */
export interface Header {
  readonly entries: readonly Entry[];
  readonly metadata: Readonly<Record<string, string>>;
  /** Where the first tensor's bytes are. */
  readonly start: number;
}

/** Whether the bytes begin as a safetensors file does. */
export function isSafetensors(bytes: Uint8Array): boolean {
  return bytes.length > LENGTH_BYTES && bytes[LENGTH_BYTES] === 0x7b && bytes[6] === 0 && bytes[7] === 0;
}

/**
 * Reads and checks a header: every tensor's bytes must follow the one before, without gaps, to the end of the file.
 * @throws NotACheckpointError, CorruptCheckpointError, UnsupportedCheckpointError
 */
export function readHeader(bytes: Uint8Array, source: string): Header {
  const corrupt = (what: string): never => {
    throw new CorruptCheckpointError(
      `${source}: damaged safetensors file: ${what}; copy or download it again`,
    );
  };
  if (!isSafetensors(bytes)) throw new NotACheckpointError(`${source}: not a safetensors file`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0, true) + view.getUint32(4, true) * 2 ** 32;
  const start = LENGTH_BYTES + length;
  if (length > MAX_HEADER || start > bytes.length)
    corrupt(`its header should have ${length} bytes, ${bytes.length - LENGTH_BYTES} are left`);
  let header: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(LENGTH_BYTES, start));
    header = JSON.parse(text);
  } catch (error) {
    corrupt(`its header is no JSON (${(error as Error).message})`);
  }
  if (typeof header !== 'object' || header === null || Array.isArray(header))
    corrupt('its header is no table');
  const { __metadata__: metadata = {}, ...tensors } = header as Record<string, unknown>;
  if (!isTexts(metadata)) corrupt('its metadata are not texts by name');
  const entries = Object.entries(tensors)
    .map(([name, value]) => entryOf(name, value, source, corrupt))
    .sort((a, b) => a.begin - b.begin || a.end - b.end);
  let at = 0;
  for (const { name, begin, end } of entries) {
    if (begin !== at) corrupt(`'${name}' begins at ${begin} instead of ${at}`);
    at = end;
  }
  if (at !== bytes.length - start)
    corrupt(`its tensors should have ${at} bytes, but ${bytes.length - start} are there`);
  return { entries, metadata: metadata as Record<string, string>, start };
}

function entryOf(name: string, value: unknown, source: string, corrupt: (what: string) => never): Entry {
  const { dtype, shape, data_offsets: offsets } = (value ?? {}) as Record<string, unknown>;
  if (!isCounts(shape) || !isCounts(offsets) || offsets.length !== 2 || typeof dtype !== 'string')
    corrupt(`the entry of '${name}' is malformed`);
  if (!Object.hasOwn(dtypes, dtype)) {
    throw new UnsupportedCheckpointError(
      `${source}: '${name}' is of dtype ${dtype}, which has no counterpart here; convert it in Python before saving`,
    );
  }
  const type = dtypes[dtype]!;
  const [begin, end] = offsets as [number, number];
  const size = shape.reduce((a, b) => a * b, type.itemSize);
  if (end - begin !== size)
    corrupt(`'${name}' of ${dtype} [${shape.join(', ')}] should have ${size} bytes, but has ${end - begin}`);
  return { name, type, shape, begin, end };
}

const isCounts = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((n) => Number.isSafeInteger(n) && n >= 0);

const isTexts = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string');
