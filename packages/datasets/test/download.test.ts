import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { obtain } from '../src/cifar/obtain.js';
import { ChecksumError, DatasetError, DownloadError, FileFormatError } from '../src/errors.js';
import { download } from '../src/files/download.js';
import { type DownloadProgress, progressLine } from '../src/files/progress.js';
import {
  ARCHIVE,
  breaksAfter,
  FOLDER,
  fakeRecords,
  fakeRelease,
  freshFolder,
  md5,
  obtainOptions,
  serve,
  serveBytes,
} from './fake-release.js';

async function setUp() {
  const { release, archive } = await fakeRelease(await freshFolder());
  const root = join(await freshFolder(), 'data');
  return { release, archive, root };
}

const caught = (promise: Promise<unknown>): Promise<Error & Record<string, unknown>> =>
  promise.then(
    () => {
      throw new Error('expected an error');
    },
    (error) => error,
  );

describe('download: true', () => {
  it('fetches, verifies, unpacks and reads, and tells how far it is', async () => {
    const { release, archive, root } = await setUp();
    const { baseUrl, ranges } = await serve(serveBytes(archive));
    const seen: DownloadProgress[] = [];
    const split = await obtain(
      [release],
      obtainOptions(root, { download: true, baseUrl, onProgress: (p) => seen.push(p) }),
    );
    expect(split.folder).toBe(join(root, FOLDER));
    expect([...split.labels]).toEqual([0, 1, 2, 1, 2, 3]);
    expect(split.pixels[0]).toBe(fakeRecords(0)[1]);
    expect(seen.at(-1)).toEqual({
      url: baseUrl + ARCHIVE,
      receivedBytes: archive.length,
      totalBytes: archive.length,
    });
    expect(ranges).toEqual([undefined]);
    expect((await readdir(root)).sort()).toEqual([FOLDER, ARCHIVE].sort());
  });

  it('does nothing where the files are whole', async () => {
    const { release, archive, root } = await setUp();
    const { baseUrl, ranges } = await serve(serveBytes(archive));
    const options = obtainOptions(root, { download: true, baseUrl });
    await obtain([release], options);
    await obtain([release], options);
    await obtain([release], { ...options, root: join(root, FOLDER), train: false });
    expect(ranges.length).toBe(1);
  });

  it('unpacks a whole archive again, without fetching it, where a file is damaged', async () => {
    const { release, archive, root } = await setUp();
    const { baseUrl, ranges } = await serve(serveBytes(archive));
    const options = obtainOptions(root, { download: true, baseUrl });
    await obtain([release], options);
    await writeFile(join(root, FOLDER, 'data_batch_2.bin'), 'damaged');
    expect([...(await obtain([release], options)).labels]).toEqual([0, 1, 2, 1, 2, 3]);
    expect(ranges.length).toBe(1);
  });

  it('goes on where a broken connection stopped, within a run', async () => {
    const { release, archive, root } = await setUp();
    const half = archive.length >> 1;
    const broken = breaksAfter(archive, half);
    const { baseUrl, ranges } = await serve((request, response, count) =>
      count > 1 ? serveBytes(archive)(request, response) : broken.answer(request, response),
    );
    await obtain([release], obtainOptions(root, { download: true, baseUrl, onProgress: broken.onProgress }));
    expect(ranges).toEqual([undefined, `bytes=${half}-`]);
    expect(md5(await readFile(join(root, ARCHIVE)))).toBe(release.md5);
  });

  it('goes on from a part file that an earlier run left', async () => {
    const { release, archive, root } = await setUp();
    await mkdir(root, { recursive: true });
    await writeFile(join(root, `${ARCHIVE}.part`), archive.subarray(0, 100));
    const { baseUrl, ranges } = await serve(serveBytes(archive));
    await obtain([release], obtainOptions(root, { download: true, baseUrl }));
    expect(ranges).toEqual(['bytes=100-']);
  });

  it('starts over where the server does not know ranges', async () => {
    const { release, archive, root } = await setUp();
    await mkdir(root, { recursive: true });
    await writeFile(join(root, `${ARCHIVE}.part`), archive.subarray(0, 100));
    const { baseUrl } = await serve((_, response) =>
      response.writeHead(200, { 'content-length': archive.length }).end(archive),
    );
    await obtain([release], obtainOptions(root, { download: true, baseUrl }));
    expect(md5(await readFile(join(root, ARCHIVE)))).toBe(release.md5);
  });

  it('takes a part file that is already whole', async () => {
    const { release, archive, root } = await setUp();
    await mkdir(root, { recursive: true });
    await writeFile(join(root, `${ARCHIVE}.part`), archive);
    const { baseUrl, ranges } = await serve(serveBytes(archive));
    await obtain([release], obtainOptions(root, { download: true, baseUrl }));
    expect(ranges).toEqual([`bytes=${archive.length}-`]);
  });

  it('refuses an archive with another checksum and removes it', async () => {
    const { release, archive, root } = await setUp();
    const wrong = archive.slice();
    wrong[200] = wrong[200]! ^ 1;
    const { baseUrl } = await serve(serveBytes(wrong));
    const error = await caught(obtain([release], obtainOptions(root, { download: true, baseUrl })));
    expect(error).toBeInstanceOf(ChecksumError);
    expect(error).toMatchObject({
      name: 'ChecksumError',
      expected: release.md5,
      actual: md5(wrong),
      path: join(root, ARCHIVE),
    });
    expect(error.message).toContain(release.md5);
    expect(await readdir(root)).toEqual([]);
  });

  it('gives up when the connection keeps breaking, keeps what came, and says so', async () => {
    const { release, archive, root } = await setUp();
    const broken = breaksAfter(archive, 64);
    const { baseUrl, ranges } = await serve((request, response, count) => {
      if (count > 1) response.destroy();
      else broken.answer(request, response);
    });
    const { onProgress } = broken;
    const error = await caught(
      obtain([release], obtainOptions(root, { download: true, baseUrl, onProgress })),
    );
    expect(error).toBeInstanceOf(DownloadError);
    expect(error.message).toContain('64 bytes are kept');
    expect((await stat(join(root, `${ARCHIVE}.part`))).size).toBe(64);
    expect(ranges.length).toBe(4);
  });

  it('names URL, file, folder, checksum and cure on 404', async () => {
    const { release, root } = await setUp();
    const { baseUrl } = await serve((_, response) => response.writeHead(404).end('no'));
    const error = await caught(obtain([release], obtainOptions(root, { download: true, baseUrl })));
    expect(error).toBeInstanceOf(DownloadError);
    expect(error).toBeInstanceOf(DatasetError);
    expect(error.url).toBe(baseUrl + ARCHIVE);
    for (const part of [
      baseUrl + ARCHIVE,
      '404',
      join(root, ARCHIVE),
      join(root, FOLDER),
      release.md5,
      'by hand',
    ]) {
      expect(error.message).toContain(part);
    }
  });

  it('says so when nothing listens', async () => {
    const { release } = await setUp();
    // A port that was free a moment ago, and where nothing listens now.
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${ARCHIVE}`;
    server.close();
    await once(server, 'close');
    const error = await caught(download({ url, path: join(await freshFolder(), ARCHIVE), md5: release.md5 }));
    expect(error).toBeInstanceOf(DownloadError);
    expect(error.message).toContain(url);
    expect(error.message).toContain('ECONNREFUSED');
  });

  it('stops at once when told to, and keeps what came', async () => {
    const { release, archive, root } = await setUp();
    const stop = new AbortController();
    const { baseUrl } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': archive.length });
      response.write(archive.subarray(0, 64));
    });
    const options = obtainOptions(root, {
      download: true,
      baseUrl,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect((await caught(obtain([release], options))).name).toBe('AbortError');
    expect((await stat(join(root, `${ARCHIVE}.part`))).size).toBe(64);
  });

  it('leaves no half-unpacked folder of a damaged archive', async () => {
    const { release, archive, root } = await setUp();
    const cut = archive.subarray(0, archive.length - 300);
    const { baseUrl } = await serve(serveBytes(cut));
    const error = await caught(
      obtain([{ ...release, md5: md5(cut) }], obtainOptions(root, { download: true, baseUrl })),
    );
    expect(error).toBeInstanceOf(FileFormatError);
    expect(error.message).toContain('cannot be unpacked');
    expect(await readdir(root)).toEqual([ARCHIVE]);
  });
});

describe('progressLine', () => {
  it('shows name, bar, percent and megabytes', () => {
    expect(progressLine('http://x/a.tgz', 5e6, 10e6)).toBe(
      'a.tgz [############............] 50% 5.0/10.0 MB',
    );
    expect(progressLine('http://x/a.tgz', 5e6, undefined)).toBe('a.tgz 5.0 MB');
  });
});
