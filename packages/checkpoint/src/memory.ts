// serialize() and deserialize(): checkpoints in memory, for browsers and for Node alike.
import { NotACheckpointError } from './errors.js';
import type { Tensor } from './tensor-bridge.js';
import type { LoadOptions } from './torch/read.js';
import { isLegacy, readLegacy } from './torch/read-legacy.js';
import { readZip } from './torch/read-zip.js';
import { writeZip } from './torch/write-zip.js';
import { isZip } from './zip/read.js';

/** Tensors by name, as `module.stateDict()` gives them. */
export type StateDict = Record<string, Tensor>;

/** What other formats begin with. */
const foreign: readonly (readonly [test: (head: Uint8Array) => boolean, what: string])[] = [
  [(head) => head.length === 0, 'the file is empty'],
  [(head) => text(head, 1, 6) === 'NUMPY', 'a NumPy .npy file; read it with numpy.loadNpy'],
  [(head) => text(head, 1, 4) === 'HDF', 'an HDF5 file (Keras?)'],
  [(head) => text(head, 4, 8) === 'TFL3', 'a TensorFlow Lite model'],
  [
    (head) => text(head, 257, 262) === 'ustar',
    'a tar file, as PyTorch before 0.1.10 wrote it; load it in Python and save it again',
  ],
  [(head) => head[0] === 0x1f && head[1] === 0x8b, 'compressed by gzip; decompress it first'],
  [
    (head) => text(head, 8, 9) === '{' && head[7] === 0 && head[6] === 0,
    'a safetensors file; read it with safetensors.loadFile',
  ],
  [
    (head) => text(head, 0, 1) === '<' || text(head, 0, 7) === 'version',
    'text (a web page or a Git LFS pointer): download the file itself',
  ],
  [
    (head) => head[0] === 0x80,
    'a plain pickle, not a checkpoint of torch.save; read it with @kindling/pickle',
  ],
];

function text(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** As `deserialize`, with a name for the file in errors. */
export function read(given: Uint8Array, source: string, options: LoadOptions): unknown {
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  if (isZip(bytes)) return readZip(bytes, { ...options, source });
  if (isLegacy(bytes)) return readLegacy(bytes, { ...options, source });
  const [, what = 'neither the zip nor the legacy format of torch.save'] =
    foreign.find(([test]) => test(bytes.subarray(0, 512))) ?? [];
  throw new NotACheckpointError(`${source}: not a PyTorch checkpoint: ${what}`);
}

/**
 * Reads a checkpoint out of bytes: the zip format of PyTorch 1.6 and later, and the legacy format before. As `load`.
 * @throws CheckpointError of some kind, as `load`.
 */
export function deserialize<T = StateDict>(bytes: Uint8Array, options: LoadOptions = {}): T {
  return read(bytes, 'deserialize', options) as T;
}

/**
 * Writes a value as a checkpoint that `torch.load` reads. As `save`.
 * @throws UnsavableValueError where the value holds what a checkpoint cannot.
 */
export async function serialize(value: unknown): Promise<Uint8Array> {
  const parts = await writeZip(value);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
