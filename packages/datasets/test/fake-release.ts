// A tiny release in CIFAR's binary format, and a server on this machine to fetch it from.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'tar';
import { onTestFinished } from 'vitest';
import type { ObtainOptions } from '../src/cifar/obtain.js';
import type { Release } from '../src/cifar/releases.js';
import type { ProgressListener } from '../src/files/progress.js';

export const FOLDER = 'fake-batches-bin';
export const ARCHIVE = 'fake-binary.tar.gz';
const RECORD = 3073;

export const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');

/** A new empty folder. */
export const freshFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'kindling-datasets-'));

/** Three records; image i of file `file` has label (file + i) mod 10 and pixels that say which it is. */
export function fakeRecords(file: number): Uint8Array {
  const bytes = new Uint8Array(3 * RECORD);
  for (let i = 0; i < bytes.length; i++) bytes[i] = (i * 7 + file * 31) & 255;
  for (let i = 0; i < 3; i++) bytes[i * RECORD] = (file + i) % 10;
  return bytes;
}

/** Writes the release's folder under `root`, and its archive's bytes and description. */
export async function fakeRelease(root: string): Promise<{ release: Release; archive: Uint8Array }> {
  const folder = join(root, FOLDER);
  await mkdir(folder, { recursive: true });
  const names = ['data_batch_1.bin', 'data_batch_2.bin', 'test_batch.bin'];
  const files = names.map((name, i) => ({ name, md5: md5(fakeRecords(i)), bytes: 3 * RECORD }));
  for (const [i, name] of names.entries()) await writeFile(join(folder, name), fakeRecords(i));
  await create({ gzip: true, cwd: root, file: join(root, 'made.tar.gz'), portable: true }, [FOLDER]);
  const archive = await readFile(join(root, 'made.tar.gz'));
  const release: Release = {
    format: 'binary',
    url: `http://127.0.0.1:1/${ARCHIVE}`,
    archive: ARCHIVE,
    md5: md5(archive),
    folder: FOLDER,
    train: files.slice(0, 2),
    test: files.slice(2),
    trainImages: 3,
    testImages: 3,
    labelBytes: 1,
    labelAt: 0,
    labelKey: 'labels',
  };
  return { release, archive };
}

/** Options of `obtain` with everything off. */
export function obtainOptions(root: string, more: Partial<ObtainOptions> = {}): ObtainOptions {
  return {
    root,
    train: true,
    download: false,
    verify: false,
    format: undefined,
    onProgress: () => {},
    signal: undefined,
    classes: 10,
    baseUrl: undefined,
    ...more,
  };
}

/** Serves requests until the test ends; returns the base URL and the headers of every request. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse, count: number) => void,
): Promise<{ baseUrl: string; ranges: (string | undefined)[] }> {
  const ranges: (string | undefined)[] = [];
  const server: Server = createServer((request, response) => {
    ranges.push(request.headers.range);
    answer(request, response, ranges.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, ranges };
}

/** Answers as a file server that understands ranges. */
export function serveBytes(bytes: Uint8Array): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    if (start >= bytes.length) return response.writeHead(416).end();
    response
      .writeHead(start > 0 ? 206 : 200, { 'content-length': bytes.length - start })
      .end(bytes.subarray(start));
  };
}

/** Sends `length` bytes of all that it promised; the connection breaks once they have arrived. */
export function breaksAfter(
  bytes: Uint8Array,
  length: number,
): { answer: (request: IncomingMessage, response: ServerResponse) => void; onProgress: ProgressListener } {
  let sending: ServerResponse | undefined;
  return {
    answer: (_, response) => {
      sending = response;
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, length));
    },
    onProgress: ({ receivedBytes }) => {
      if (receivedBytes === length) sending?.destroy();
    },
  };
}
