// Pictures: makeGrid's layout, PNG out and in, JPEG in, folders of them, and what is wrong with a file.
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { arange, ones, tensor, zeros } from '@kindling/tensor';
import { encode as encodeJpeg } from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import {
  DataLoader,
  DatasetError,
  decodeImage,
  encodePng,
  FileFormatError,
  ImageFolder,
  MissingFileError,
  makeGrid,
  type RawImage,
  readImage,
  saveImage,
  TransformError,
  toImage,
  transforms,
} from '../src/index.js';
import { freshFolder } from './fake-release.js';
import { caught, onReference } from './support.js';

onReference();

describe('makeGrid', () => {
  it('lays images out in rows with borders, grey as RGB', async () => {
    const grid = makeGrid(ones(5, 1, 2, 3), { nrow: 2, padding: 1, padValue: 0.5 });
    expect(grid.shape).toEqual([3, 10, 9]);
    const plane = (await grid.select(0, 2).toArray()) as number[][];
    const line = [0.5, 1, 1, 1, 0.5, 1, 1, 1, 0.5];
    expect(plane[0]).toEqual(new Array(9).fill(0.5));
    expect(plane[1]).toEqual(line);
    expect(plane[8]).toEqual([0.5, 1, 1, 1, ...new Array(5).fill(0.5)]);
  });

  it('keeps the order of images', async () => {
    const images = arange(6, { dtype: 'float32' }).view(6, 1, 1, 1);
    const grid = makeGrid(images, { nrow: 3, padding: 0 });
    expect(await grid.select(0, 0).toArray()).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    expect(
      await makeGrid([...[0, 1].map((i) => images.select(0, i))], { padding: 0 })
        .select(0, 0)
        .toArray(),
    ).toEqual([[0, 1]]);
  });

  it('normalises all together, each, or by a given range', async () => {
    const images = tensor([0, 2, 4, 12]).to('float32').view(2, 1, 1, 2);
    const shown = async (options: object) =>
      (
        (await makeGrid(images, { padding: 0, normalize: true, ...options })
          .select(0, 0)
          .toArray()) as number[][]
      )[0];
    expect((await shown({}))!.map((v) => v * 12)).toEqual([0, 2, 4, 12].map((v) => Math.fround(v / 12) * 12));
    expect(await shown({ scaleEach: true })).toEqual([0, 1, 0, 1]);
    expect(await shown({ valueRange: [0, 4] })).toEqual([0, 0.5, 1, 1]);
  });

  it('gives one image back without a border, and refuses what is no image', () => {
    expect(makeGrid(zeros(1, 3, 4, 5)).shape).toEqual([3, 4, 5]);
    expect(makeGrid(zeros(4, 5)).shape).toEqual([3, 4, 5]);
    expect(() => makeGrid(zeros(3))).toThrow(/expects \[B, C, H, W\].*got \[3\]/);
    expect(() => makeGrid(zeros(0, 3, 2, 2))).toThrow(TransformError);
    expect(() => makeGrid([])).toThrow(/the list of images is empty/);
    expect(() => makeGrid(zeros(2, 3, 2, 2), { nrow: 0 })).toThrow(/nrow should be a positive integer/);
  });
});

const picture: RawImage = {
  data: Uint8Array.from({ length: 5 * 4 * 3 }, (_, i) => (i * 37) & 255),
  width: 5,
  height: 4,
};

describe('files', () => {
  it('PNG keeps every byte, in every number of channels', () => {
    for (const channels of [1, 2, 3, 4]) {
      const image = { data: picture.data.subarray(0, 20 * channels).slice(), width: 5, height: 4 };
      const data = Uint8Array.from({ length: 20 * channels }, (_, i) => (i * 37) & 255);
      const back = decodeImage(encodePng({ ...image, data }), { rgb: false });
      expect([back.width, back.height, [...back.data]]).toEqual([5, 4, [...data]]);
      expect(decodeImage(encodePng({ ...image, data })).data.length).toBe(60);
    }
  });

  it('saveImage writes what PyTorch’s save_image writes: rounded, clipped, in a grid', async () => {
    const path = join(await freshFolder(), 'new', 'grid.png');
    await saveImage(
      tensor([-1, 0, 0.5, 0.9999, 2, 1 / 255])
        .to('float32')
        .view(1, 1, 2, 3),
      path,
    );
    const { data, width, height } = await readImage(path);
    expect([width, height]).toEqual([3, 2]);
    expect([...data].filter((_, i) => i % 3 === 0)).toEqual([0, 0, 128, 255, 255, 1]);
    await saveImage([ones(3, 2, 2), zeros(3, 2, 2)], path, { padding: 1 });
    expect((await readImage(path)).width).toBe(7);
  });

  it('is sound to Python’s zlib (skipped where there is no python3)', async (ctx) => {
    if (spawnSync('python3', ['--version']).status !== 0) ctx.skip('there is no python3');
    const path = join(await freshFolder(), 'a.png');
    await writeFile(path, encodePng(picture));
    const script =
      'import sys,zlib,struct\nb=open(sys.argv[1],"rb").read()\ni,d=8,b""\n' +
      'while i<len(b):\n n,=struct.unpack(">I",b[i:i+4]);t=b[i+4:i+8];c=b[i+8:i+8+n]\n' +
      ' assert zlib.crc32(t+c)==struct.unpack(">I",b[i+8+n:i+12+n])[0]\n' +
      ' d+=c if t==b"IDAT" else b"";i+=12+n\nprint(len(zlib.decompress(d)))';
    const { stdout } = spawnSync('python3', ['-c', script, path], { encoding: 'utf8' });
    expect(stdout.trim()).toBe(String(4 * (1 + 15)));
  });

  it('JPEG is read close to what was written', () => {
    const flat = { data: new Uint8Array(16 * 16 * 4).fill(120), width: 16, height: 16 };
    const image = decodeImage(new Uint8Array(encodeJpeg(flat, 95).data));
    expect([image.width, image.height, image.data.length]).toEqual([16, 16, 768]);
    for (const v of image.data) expect(Math.abs(v - 120)).toBeLessThan(4);
  });

  it('says what is wrong with a file', async () => {
    const folder = await freshFolder();
    const absent = await caught(readImage(join(folder, 'no.png')));
    expect(absent).toBeInstanceOf(MissingFileError);
    await writeFile(join(folder, 'a.png'), 'GIF89a');
    expect((await caught(readImage(join(folder, 'a.png')))).message).toMatch(
      /a\.png: is neither a PNG nor a JPEG file/,
    );
    const png = encodePng(picture);
    for (const bytes of [
      png.subarray(0, 30),
      png.map((b, i) => (i === 45 ? b ^ 255 : b)),
      png.subarray(0, 3),
    ])
      expect(() => decodeImage(bytes, { path: 'P' })).toThrow(FileFormatError);
    expect(() => decodeImage(Uint8Array.of(0xff, 0xd8, 1, 2))).toThrow(FileFormatError);
    expect((await caught(saveImage(ones(3, 2, 2), join(folder, 'a.gif')))).message).toMatch(
      /should end in \.png/,
    );
    expect(await caught(toImage(ones(2, 2)))).toBeInstanceOf(TransformError);
    expect(await caught(toImage(ones(5, 2, 2)))).toBeInstanceOf(TransformError);
  });
});

describe('ImageFolder', () => {
  async function animals(): Promise<string> {
    const root = await freshFolder();
    for (const [name, value] of [
      ['dog/b.png', 20],
      ['dog/a.PNG', 10],
      ['cat/deep/c.png', 30],
      ['cat/notes.txt', 0],
    ] as const) {
      await mkdir(join(root, name, '..'), { recursive: true });
      const data = new Uint8Array(12).fill(value);
      await writeFile(join(root, name), encodePng({ data, width: 2, height: 2 }));
    }
    return root;
  }

  it('numbers classes by name and reads files when asked', async () => {
    const root = await animals();
    const set = await ImageFolder.load(root);
    expect(set.classes).toEqual(['cat', 'dog']);
    expect(set.classToIdx).toEqual({ cat: 0, dog: 1 });
    expect(set.samples.map(([path, label]) => [path.slice(root.length + 1), label])).toEqual([
      ['cat/deep/c.png', 0],
      ['dog/a.PNG', 1],
      ['dog/b.png', 1],
    ]);
    expect(set.targets).toEqual([0, 1, 1]);
    const [image, label] = await set.get(2);
    expect([image.data[0], label]).toEqual([20, 1]);
    const loaded = new DataLoader(await ImageFolder.load(root, { transform: new transforms.ToTensor() }), {
      batchSize: 3,
    });
    for await (const [images, labels] of loaded) {
      expect(images.shape).toEqual([3, 3, 2, 2]);
      expect(await labels.toArray()).toEqual([0, 1, 1]);
    }
  });

  it('takes a filter and a reader of the user', async () => {
    const root = await animals();
    const set = await ImageFolder.load(root, {
      isValidFile: (path) => path.endsWith('.txt'),
      allowEmpty: true,
      loader: async (path) => ({
        data: new Uint8Array(await readFile(path)).slice(0, 3),
        width: 1,
        height: 1,
      }),
      targetTransform: (label) => `class ${label}`,
    });
    expect(set.length).toBe(1);
    expect((await set.get(0))[1]).toBe('class 0');
  });

  it('says what is wrong with the folder', async () => {
    const root = await animals();
    expect(await caught(ImageFolder.load(join(root, 'none')))).toBeInstanceOf(MissingFileError);
    expect((await caught(ImageFolder.load(join(root, 'dog')))).message).toMatch(
      /has no folders.*one per class/,
    );
    await mkdir(join(root, 'bird'));
    const empty = await caught(ImageFolder.load(root));
    expect(empty).toBeInstanceOf(DatasetError);
    expect(empty.message).toMatch(/no PNG or JPEG file in .*bird.*allowEmpty: true/);
    await writeFile(join(root, 'bird', 'x.png'), 'not a picture');
    const set = await ImageFolder.load(root);
    expect((await caught(set.get(0))).message).toMatch(/x\.png: is neither/);
  });
});
