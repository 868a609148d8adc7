// Downloading a file so that it is whole or absent: into a .part file, resumed where it broke, verified, then renamed (Node only).
import { open, rename, rm, stat } from 'node:fs/promises';
import { ChecksumError, DownloadError } from '../errors.js';
import { md5Of } from './checksum.js';
import type { ProgressListener } from './progress.js';

/** What to fetch, and to where. */
export interface DownloadOptions {
  readonly url: string;
  /** The finished file; `PATH.part` holds what has come so far. */
  readonly path: string;
  /** The file's MD5 checksum, in hexadecimal. */
  readonly md5: string;
  readonly onProgress?: ProgressListener;
  /** Stops the download; what has come is kept. */
  readonly signal?: AbortSignal;
}

/** A connection that breaks is resumed as long as each try brings something, and at most so often without. */
const TRIES = 3;

/**
 * Fetches a file. A rerun goes on where the last one broke.
 * @throws DownloadError when the server cannot be reached, refuses, or keeps breaking off.
 * @throws ChecksumError when what came is not the expected file; it is removed.
 */
export async function download(options: DownloadOptions): Promise<void> {
  const part = `${options.path}.part`;
  let before = await sizeOf(part);
  for (let failures = 0; ; ) {
    try {
      await fetchRest(options, part, before);
      break;
    } catch (error) {
      if (error instanceof DownloadError || options.signal?.aborted) throw error;
      const now = await sizeOf(part);
      failures = now > before ? 0 : failures + 1;
      before = now;
      if (failures >= TRIES) throw broken(options, now, error);
    }
  }
  const actual = await md5Of(part);
  if (actual !== options.md5) {
    await rm(part, { force: true });
    throw new ChecksumError(
      options.path,
      options.md5,
      actual,
      `what ${options.url} sent was removed; try again later`,
    );
  }
  await rename(part, options.path);
}

/** One request for what is missing, appended to the part file. */
async function fetchRest(
  { url, onProgress, signal }: DownloadOptions,
  part: string,
  have: number,
): Promise<void> {
  const headers: Record<string, string> = have > 0 ? { Range: `bytes=${have}-` } : {};
  const response = await fetch(url, { headers, ...(signal ? { signal } : {}) });
  if (response.status === 416) {
    // Nothing lies beyond what is there: it is whole, or too long. The checksum tells.
    await response.body?.cancel();
    return;
  }
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw new DownloadError(
      `${url}: the server answered ${response.status} ${response.statusText}`.trimEnd(),
      url,
    );
  }
  const resumed = response.status === 206;
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  let received = resumed ? have : 0;
  const totalBytes = Number.isFinite(length) ? received + length : undefined;
  const file = await open(part, resumed ? 'a' : 'w');
  try {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      await file.write(chunk);
      received += chunk.length;
      onProgress?.({ url, receivedBytes: received, totalBytes });
    }
  } finally {
    await file.close();
  }
  if (totalBytes !== undefined && received < totalBytes)
    throw new Error(`the connection broke after ${received} of ${totalBytes} bytes`);
}

function broken({ url, path }: DownloadOptions, have: number, cause: unknown): DownloadError {
  const kept =
    have > 0 ? `; ${have} bytes are kept in ${path}.part, and the next try goes on from there` : '';
  return new DownloadError(`${url}: ${reasonOf(cause)}${kept}`, url, { cause });
}

/** The innermost reason: fetch wraps "connection refused" in "fetch failed". */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error & { cause?: Error & { code?: string } };
  const inner = cause?.message || cause?.code;
  return inner ? `${message} (${inner})` : message;
}

/** Bytes in a file, 0 where there is none. */
async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    (s) => s.size,
    () => 0,
  );
}
