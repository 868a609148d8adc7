// Files on disk, in Node: written whole or not at all, read in pieces that Node takes.
import { CheckpointError } from './errors.js';

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

/** Writes the parts as one file beside `path` and renames it. Throws CheckpointError where it cannot be written. */
export async function writeParts(path: string | URL, parts: readonly Uint8Array[]): Promise<void> {
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

/** The file's bytes. Throws CheckpointError where it cannot be read. */
export async function readBytes(path: string | URL): Promise<Uint8Array> {
  const fs = await nodeFs();
  try {
    return await readWhole(fs, path);
  } catch (error) {
    throw failure('load', path, error);
  }
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
