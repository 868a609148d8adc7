// CIFAR's files: the binary and the Python version, whole and damaged, and the real ones.
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { manualSeed } from '@kindling/tensor';
import { describe, expect, it } from 'vitest';
import { cifar100Classes } from '../src/cifar/classes.js';
import { decodeFile } from '../src/cifar/decode.js';
import { obtain } from '../src/cifar/obtain.js';
import { cifar10Releases, cifar100Releases, type Release } from '../src/cifar/releases.js';
import {
  ChecksumError,
  CIFAR10,
  CIFAR100,
  DataLoader,
  FileFormatError,
  FileSizeError,
  MissingFileError,
  transforms,
} from '../src/index.js';
import { FOLDER, fakeRecords, fakeRelease, freshFolder, obtainOptions } from './fake-release.js';
import { caught, onReference, realData } from './support.js';

onReference();

const batches = JSON.parse(
  readFileSync(new URL('./fixtures/batches.json', import.meta.url), 'utf8'),
) as Record<string, string>;
const batch = (name: string): Uint8Array => gunzipSync(Buffer.from(batches[name]!, 'base64'));

describe('the binary version', () => {
  it('reads a split, from its folder or the folder around it', async () => {
    const root = await freshFolder();
    const { release } = await fakeRelease(root);
    for (const from of [root, join(root, FOLDER)]) {
      const train = await obtain([release], obtainOptions(from, { verify: true }));
      expect([...train.labels]).toEqual([0, 1, 2, 1, 2, 3]);
      expect(train.pixels.subarray(3 * 3072, 4 * 3072)).toEqual(fakeRecords(1).subarray(1, 3073));
      const test = await obtain([release], obtainOptions(from, { train: false }));
      expect([...test.labels]).toEqual([2, 3, 4]);
    }
  });

  it('says what is missing, and the cure', async () => {
    const root = await freshFolder();
    const absent = await caught(CIFAR10.load(join(root, 'nowhere')));
    expect(absent).toBeInstanceOf(MissingFileError);
    expect(absent.message).toMatch(/there is no folder .*nowhere .*data_batch_1\.bin.*download: true/s);
    expect((await caught(CIFAR10.load(root))).message).toContain(`no CIFAR files in ${root}`);
    const { release } = await fakeRelease(root);
    await rm(join(root, FOLDER, 'data_batch_2.bin'));
    const partial = await caught(obtain([release], obtainOptions(root)));
    expect(partial).toBeInstanceOf(MissingFileError);
    expect(partial.message).toMatch(/data_batch_2\.bin is missing; fetch it again/);
  });

  it.each([
    ['a truncated file', 100, FileSizeError, /expected 9219 bytes but found 100, so it is truncated/],
    ['an empty file', 0, FileSizeError, /found 0, so it is truncated/],
    ['a longer file', 9220, FileSizeError, /found 9220, so it is another file/],
  ])('refuses %s', async (_, length, kind, message) => {
    const root = await freshFolder();
    const { release } = await fakeRelease(root);
    await writeFile(join(root, FOLDER, 'data_batch_1.bin'), new Uint8Array(length));
    const error = await caught(obtain([release], obtainOptions(root)));
    expect(error).toBeInstanceOf(kind);
    expect(error.message).toMatch(message);
    expect(error.message).toContain('data_batch_1.bin');
  });

  it('refuses a wrong checksum when asked to verify, and a label past the last class always', async () => {
    const root = await freshFolder();
    const { release } = await fakeRelease(root);
    const records = fakeRecords(0);
    records[5] = 77;
    await writeFile(join(root, FOLDER, 'data_batch_1.bin'), records);
    await obtain([release], obtainOptions(root));
    const error = await caught(obtain([release], obtainOptions(root, { verify: true })));
    expect(error).toBeInstanceOf(ChecksumError);
    expect(error).toMatchObject({ expected: release.train[0]!.md5 });
    records[3073] = 10;
    await writeFile(join(root, FOLDER, 'data_batch_1.bin'), records);
    const label = await caught(obtain([release], obtainOptions(root)));
    expect(label).toBeInstanceOf(FileFormatError);
    expect(label.message).toMatch(/image 1 has label 10, but labels are 0 to 9/);
  });

  it('takes the second label byte of CIFAR-100', () => {
    const record = new Uint8Array(2 * 3074);
    record.set([7, 99], 0);
    record.set([3, 50], 3074);
    const to = { pixels: new Uint8Array(6144), labels: new Uint8Array(2), first: 0, count: 2, classes: 100 };
    decodeFile(cifar100Releases[0]!, 'train.bin', record, to);
    expect([...to.labels]).toEqual([99, 50]);
    expect(cifar100Classes.length).toBe(100);
    expect(new Set(cifar100Classes).size).toBe(100);
  });
});

describe('the Python version', () => {
  const read = (name: string, release: Release = cifar10Releases[1]!) => {
    const to = {
      pixels: new Uint8Array(2 * 3072),
      labels: new Uint8Array(2),
      first: 0,
      count: 2,
      classes: release === cifar10Releases[1] ? 10 : 100,
    };
    decodeFile(release, 'data_batch_1', batch(name), to);
    return to;
  };

  it.each(['python2', 'python3'])('reads a batch as %s wrote it', (name) => {
    const { pixels, labels } = read(name);
    expect([...labels]).toEqual([6, 9]);
    expect(pixels).toEqual(Uint8Array.from({ length: 6144 }, (_, i) => (i * 7) & 255));
  });

  it('reads the fine labels of CIFAR-100', () => {
    expect([...read('fine', cifar100Releases[1]!).labels]).toEqual([99, 0]);
  });

  it.each([
    ['bad label', /image 1 has label 10/],
    ['one label', /'labels' should be a list of 2 labels/],
    ['one image', /'data' should be uint8 of shape \(2, 3072\), but is uint8 of shape \(1, 3072\)/],
    ['int32', /but is int32 of shape/],
    ['no data', /'data' should be a row-major NumPy array/],
    ['a list', /holds no pickled dict/],
    ['malicious', /posix\.system/],
  ])('refuses %s', (name, message) => {
    expect(() => read(name)).toThrow(FileFormatError);
    expect(() => read(name)).toThrow(message);
  });

  it('refuses a batch cut anywhere, and says which file', () => {
    const whole = batch('python2');
    for (let length = 0; length < whole.length; length += 97) {
      const to = { pixels: new Uint8Array(6144), labels: new Uint8Array(2), first: 0, count: 2, classes: 10 };
      expect(() => decodeFile(cifar10Releases[1]!, 'F', whole.subarray(0, length), to)).toThrow(
        /^F: cannot be read as a pickled batch/,
      );
    }
  });

  it('is found under its own folder, and only where it is asked for', async () => {
    const root = await freshFolder();
    const release: Release = { ...cifar10Releases[1]!, trainImages: 2, testImages: 2 };
    await mkdir(join(root, release.folder));
    for (const { name } of release.train) await writeFile(join(root, release.folder, name), batch('python3'));
    const all = [cifar10Releases[0]!, release];
    expect((await obtain(all, obtainOptions(root))).labels.length).toBe(10);
    const other = await caught(obtain(all, obtainOptions(root, { format: 'binary' })));
    expect(other).toBeInstanceOf(MissingFileError);
    expect(other.message).not.toContain('batches-py');
  });
});

describe('the real files', () => {
  it('are read whole, with the published checksums', async (ctx) => {
    const root = realData(ctx, 'cifar-10-batches-bin');
    const train = await CIFAR10.load(root, { verify: true });
    const test = await CIFAR10.load(root, { train: false, verify: true });
    expect([train.length, test.length]).toEqual([50_000, 10_000]);
    expect(Array.from({ length: 10 }, (_, i) => train.classes[train.labelAt(i)])).toEqual([
      'frog',
      'truck',
      'truck',
      'deer',
      'automobile',
      'automobile',
      'bird',
      'horse',
      'ship',
      'cat',
    ]);
    // The first pixels of the first training image, as everybody's tutorial prints them.
    expect([...train.imageAt(0).data.subarray(0, 6)]).toEqual([59, 62, 63, 43, 46, 45]);
    expect(await caught(CIFAR100.load(root))).toBeInstanceOf(MissingFileError);
  });

  it('come in PyTorch’s order after a seed, batched from bytes as sample by sample', async (ctx) => {
    const root = realData(ctx, 'cifar-10-batches-bin');
    const { Compose, ToTensor, Normalize } = transforms;
    const transform = new Compose([new ToTensor(), new Normalize([0.5, 0.5, 0.5], [0.5, 0.5, 0.5])]);
    const set = await CIFAR10.load(root, { transform });
    manualSeed(0);
    const order = [0, 1].map(() => [] as number[]);
    const loader = new DataLoader(set, {
      batchSize: 4,
      shuffle: true,
      collateFn: (samples) => samples.map(([, label]) => label),
    });
    let batch = 0;
    for await (const labels of loader) {
      order[batch] = labels;
      if (++batch === 2) break;
    }
    // The indices that PyTorch's loader draws after manual_seed(0).
    const indices = [
      [11226, 27250, 42395, 15483],
      [28245, 16706, 37255, 9614],
    ];
    expect(order).toEqual(indices.map((four) => four.map((i) => set.labelAt(i))));
    const [image, label] = set.get(7);
    const [images, labels] = set.getBatch([7, 8])!;
    expect(images.shape).toEqual([2, 3, 32, 32]);
    expect(labels.dtype).toBe('int64');
    expect(await labels.toArray()).toEqual([label, set.labelAt(8)]);
    expect(await images.select(0, 0).toArray()).toEqual(await image.toArray());
  });
});
