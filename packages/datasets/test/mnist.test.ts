// MNIST-like files: idx, gzipped or not, whole and damaged, fetched, and the real test split.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  ChecksumError,
  DownloadError,
  FashionMNIST,
  FileFormatError,
  FileSizeError,
  MissingFileError,
  MNIST,
  transforms,
} from '../src/index.js';
import { decodeIdx } from '../src/mnist/idx.js';
import { obtainIdx } from '../src/mnist/obtain.js';
import type { IdxRelease } from '../src/mnist/releases.js';
import { freshFolder, md5, serve, serveBytes } from './fake-release.js';
import { caught, onReference, realData } from './support.js';

onReference();

/** An idx file of bytes. */
function idx(shape: readonly number[], data: ArrayLike<number>): Uint8Array {
  const header = new DataView(new ArrayBuffer(4 + 4 * shape.length));
  header.setUint8(2, 8);
  header.setUint8(3, shape.length);
  for (const [i, n] of shape.entries()) header.setUint32(4 + 4 * i, n);
  return Uint8Array.from([...new Uint8Array(header.buffer), ...Array.from(data)]);
}

const pixels = Array.from({ length: 3 * 4 }, (_, i) => 20 * i);
const files: Record<string, Uint8Array> = {
  'train-images-idx3-ubyte': idx([3, 2, 2], pixels),
  'train-labels-idx1-ubyte': idx([3], [7, 0, 9]),
  't10k-images-idx3-ubyte': idx([1, 2, 2], [1, 2, 3, 4]),
  't10k-labels-idx1-ubyte': idx([1], [5]),
};
const zipped = Object.fromEntries(
  Object.entries(files).map(([name, bytes]) => [name, new Uint8Array(gzipSync(bytes))]),
);
const split = (prefix: string) => ({
  images: { name: `${prefix}-images-idx3-ubyte`, md5: md5(zipped[`${prefix}-images-idx3-ubyte`]!) },
  labels: { name: `${prefix}-labels-idx1-ubyte`, md5: md5(zipped[`${prefix}-labels-idx1-ubyte`]!) },
});
const release: IdxRelease = {
  name: 'FakeMNIST',
  home: 'http://127.0.0.1:1/',
  train: split('train'),
  test: split('t10k'),
};

async function folderWith(entries: Record<string, Uint8Array>): Promise<string> {
  const folder = await freshFolder();
  for (const [name, bytes] of Object.entries(entries)) await writeFile(join(folder, name), bytes);
  return folder;
}
const options = (root: string, more = {}) => ({ root, train: true, classes: 10, ...more });

describe('reading', () => {
  it('takes gzipped and plain files, from their folder, raw, or NAME/raw', async () => {
    const gz = Object.fromEntries(Object.entries(zipped).map(([name, bytes]) => [`${name}.gz`, bytes]));
    for (const entries of [files, gz]) {
      for (const place of ['.', 'raw', 'FakeMNIST/raw']) {
        const root = await freshFolder();
        await mkdir(join(root, place), { recursive: true });
        for (const [name, bytes] of Object.entries(entries)) await writeFile(join(root, place, name), bytes);
        const got = await obtainIdx(release, options(root, { verify: true }));
        expect([...got.labels, got.height, got.width]).toEqual([7, 0, 9, 2, 2]);
        expect([...got.pixels]).toEqual(pixels);
      }
    }
  });

  it('names what is missing and the cure', async () => {
    const root = await freshFolder();
    const none = await caught(MNIST.load(join(root, 'no')));
    expect(none).toBeInstanceOf(MissingFileError);
    expect(none.message).toMatch(/there is no folder .*train-images-idx3-ubyte\.gz.*download: true/);
    expect((await caught(FashionMNIST.load(root))).message).toMatch(
      /no FashionMNIST files in .*FashionMNIST.raw/,
    );
    const half = await folderWith({ 'train-images-idx3-ubyte': files['train-images-idx3-ubyte']! });
    expect((await caught(obtainIdx(release, options(half)))).message).toMatch(/train-labels.*is missing/);
  });

  const damaged: [string, Record<string, Uint8Array>, new (...args: never[]) => Error, RegExp][] = [
    [
      'truncated images',
      { ...files, 'train-images-idx3-ubyte': files['train-images-idx3-ubyte']!.subarray(0, 20) },
      FileSizeError,
      /expected 28 bytes but found 20, so it is truncated/,
    ],
    [
      'labels of another number',
      { ...files, 'train-labels-idx1-ubyte': idx([2], [1, 2]) },
      FileSizeError,
      /expected 11 bytes but found 10/,
    ],
    [
      'a label past the last class',
      { ...files, 'train-labels-idx1-ubyte': idx([3], [1, 10, 2]) },
      FileFormatError,
      /image 1 has label 10, but labels are 0 to 9/,
    ],
    [
      'another format',
      { ...files, 'train-images-idx3-ubyte': new TextEncoder().encode('<html>not found</html>') },
      FileFormatError,
      /starts with 3c 68 74 6d instead of 00 00 08 03/,
    ],
    [
      'a cut gzip file',
      {
        'train-images-idx3-ubyte.gz': zipped['train-images-idx3-ubyte']!.subarray(0, 25),
        'train-labels-idx1-ubyte': files['train-labels-idx1-ubyte']!,
      },
      FileFormatError,
      /cannot be decompressed/,
    ],
  ];
  it.each(damaged)('refuses %s', async (_, entries, kind, message) => {
    const error = await caught(obtainIdx(release, options(await folderWith(entries))));
    expect(error).toBeInstanceOf(kind);
    expect(error.message).toMatch(message);
  });

  it('refuses a wrong checksum when asked to verify', async () => {
    const entries = Object.fromEntries(
      Object.entries(files).map(([n, b]) => [`${n}.gz`, gzipSync(b, { level: 1 })]),
    );
    entries['train-labels-idx1-ubyte.gz'] = gzipSync(idx([3], [1, 2, 3]));
    const root = await folderWith(entries);
    await obtainIdx(release, options(root));
    expect(await caught(obtainIdx(release, options(root, { verify: true })))).toBeInstanceOf(ChecksumError);
  });

  it('reads any header without an untyped error', () => {
    for (let length = 0; length < 20; length++)
      expect(() => decodeIdx('F', idx([2 ** 31, 4], []).subarray(0, length), 2)).toThrow(/^F: expected/);
  });
});

describe('download: true', () => {
  it('fetches what is missing or damaged, verified, and nothing twice', async () => {
    const root = join(await freshFolder(), 'data');
    const asked: string[] = [];
    const { baseUrl } = await serve((request, response) => {
      const name = request.url!.slice(1);
      asked.push(name);
      serveBytes(zipped[name.replace('.gz', '')]!)(request, response);
    });
    const fetching = options(root, { download: true, baseUrl, onProgress: () => {} });
    expect([...(await obtainIdx(release, fetching)).labels]).toEqual([7, 0, 9]);
    expect(asked).toHaveLength(4);
    const folder = join(root, 'FakeMNIST', 'raw');
    expect((await readdir(folder)).sort()).toEqual(
      Object.keys(files)
        .map((name) => `${name}.gz`)
        .sort(),
    );
    await writeFile(join(folder, 't10k-labels-idx1-ubyte.gz'), 'damaged');
    await rm(join(folder, 't10k-images-idx3-ubyte.gz'));
    expect([...(await obtainIdx(release, { ...fetching, train: false })).labels]).toEqual([5]);
    expect(asked).toHaveLength(6);
  });

  it('says how to do it by hand when it cannot', async () => {
    const { baseUrl } = await serve((_, response) => response.writeHead(404).end());
    const root = await freshFolder();
    const error = await caught(
      obtainIdx(release, options(root, { download: true, baseUrl, onProgress: () => {} })),
    );
    expect(error).toBeInstanceOf(DownloadError);
    expect(error.message).toMatch(/404.*by hand: fetch .*train-images-idx3-ubyte\.gz \(MD5 [0-9a-f]{32}\)/s);
  });
});

describe('the real test split', () => {
  it('is read with the published checksums, and goes through a batch', async (ctx) => {
    const root = realData(ctx, 'mnist');
    const { Compose, ToTensor, Normalize } = transforms;
    const transform = new Compose([new ToTensor(), new Normalize(0.1307, 0.3081)]);
    const test = await MNIST.load(root, { train: false, verify: true, transform });
    expect([test.length, test.imageShape]).toEqual([10_000, [1, 28, 28]]);
    expect(Array.from({ length: 5 }, (_, i) => test.classes[test.labelAt(i)])).toEqual([
      '7 - seven',
      '2 - two',
      '1 - one',
      '0 - zero',
      '4 - four',
    ]);
    const [images, labels] = test.getBatch([0, 1])!;
    expect(images.shape).toEqual([2, 1, 28, 28]);
    expect(await labels.toArray()).toEqual([7, 2]);
    // The mean grey of all test images.
    expect(test.data.reduce((a, b) => a + b, 0) / test.data.length).toBeCloseTo(33.791, 2);
    expect(String(test)).toContain('Dataset MNIST\n    Number of datapoints: 10000\n    Root location:');
  });
});
