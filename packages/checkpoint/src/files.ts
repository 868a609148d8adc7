// save() and load(): checkpoints on disk, in Node.
import { CheckpointError } from './errors.js';
import { read, type StateDict } from './memory.js';
import type { LoadOptions } from './torch/read.js';
import { writeZip } from './torch/write-zip.js';

type Fs = typeof import('node:fs/promises');

/** The most bytes of one read or write call: Node refuses 2 GiB and more. */
const CHUNK = 2 ** 30;

async function nodeFs(): Promise<Fs> {
  const fs = await import('node:fs/promises').catch(() => undefined);
  if (typeof fs?.open === 'function') return fs;
  throw new CheckpointError(
    'save and load work on files, which need Node; elsewhere use serialize and deserialize on bytes',
  );
}

function failure(verb: string, path: string | URL, error: unknown): CheckpointError {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    ENOENT: verb === 'load' ? 'no such file' : 'no such folder; create it first',
    EISDIR: 'it is a folder',
    EACCES: 'no permission',
    EPERM: 'no permission',
    ENOSPC: 'no space is left on the disk',
  };
  return new CheckpointError(`${verb}: ${String(path)}: ${reasons[code ?? ''] ?? message}`, { cause: error });
}

/**
 * Saves a value as a checkpoint that `torch.load` in Python reads: a state dict, or any nesting of tensors, numbers,
 * strings, booleans, null, bigints, bytes, arrays, Tuples, Sets, plain objects and Maps (number keys stay numbers).
 * Tensors that share storage are saved sharing; of a view the whole storage is saved, as PyTorch does (`t.clone()`
 * saves the part alone). Locations are written as 'cpu'. Whole numbers become int (`new Float(1)` for 1.0). The file
 * appears whole or not at all: it is written beside `path` and renamed.
 * @throws UnsavableValueError for a value that cannot be saved, with the path to it; CheckpointError where the file cannot be written.
 */
export async function save(value: unknown, path: string | URL): Promise<void> {
  const parts = await writeZip(value);
  const fs = await nodeFs();
  // Through a link, the file behind it is what is replaced.
  const { fileURLToPath } = await import('node:url');
  const target = await fs.realpath(path).catch(() => (path instanceof URL ? fileURLToPath(path) : path));
  const temporary = `${target}.${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}.tmp`;
  try {
    const file = await fs.open(temporary, 'wx');
    try {
      for (const part of parts) {
        for (let from = 0; from < part.length; from += CHUNK)
          await file.writeFile(part.subarray(from, from + CHUNK));
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await fs.rename(temporary, target);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw failure('save', path, error);
  }
}

/**
 * Loads a checkpoint written by `save`, or by `torch.save` in any version since 0.1.10. Nothing in the file is ever run:
 * it can hold tensors and plain values only. Dicts whose keys are all strings become plain objects, others Maps; tuples
 * become arrays. Tensors land on the default device, wherever they were saved from (`mapLocation` says otherwise).
 * float16 stays float16; bfloat16 becomes float32, int16 and int8 become int32, all exactly.
 * @throws NotACheckpointError, CorruptCheckpointError, UnsafeCheckpointError (it wants to run something), or
 * UnsupportedCheckpointError (no counterpart here, such as an int64 past 2^53); CheckpointError where it cannot be read.
 */
export async function load<T = StateDict>(path: string | URL, options: LoadOptions = {}): Promise<T> {
  const fs = await nodeFs();
  let bytes: Uint8Array;
  try {
    bytes = await readWhole(fs, path);
  } catch (error) {
    throw failure('load', path, error);
  }
  return read(bytes, String(path), options) as T;
}

async function readWhole(fs: Fs, path: string | URL): Promise<Uint8Array> {
  const file = await fs.open(path, 'r');
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(size);
    let at = 0;
    while (at < size) {
      const { bytesRead } = await file.read(bytes, at, Math.min(CHUNK, size - at));
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return bytes.subarray(0, at);
  } finally {
    await file.close();
  }
}
