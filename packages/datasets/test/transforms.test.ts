// Transforms: values, PyTorch's random stream, the fused batch path against sample by sample, printing, errors.
import { manualSeed, type Tensor, tensor } from '@kindling/tensor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RawImage, SyntheticCIFAR10, TransformError, transforms } from '../src/index.js';
import { onReference } from './support.js';

const { CenterCrop, Compose, Lambda, Normalize, RandomCrop, RandomHorizontalFlip, Resize, ToTensor } =
  transforms;

onReference();

/** An image whose pixel (y, x) channel c is 20 y + 5 x + c. */
const ramp = (height: number, width: number, channels = 3): RawImage => ({
  data: Uint8Array.from({ length: height * width * channels }, (_, i) => {
    const pixel = Math.floor(i / channels);
    return 20 * Math.floor(pixel / width) + 5 * (pixel % width) + (i % channels);
  }),
  height,
  width,
});
/** The first channel, row by row. */
const rows = ({ data, width, height }: RawImage): number[][] =>
  Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => data[((y * width + x) * data.length) / (width * height)]!),
  );

describe('ToTensor and Normalize', () => {
  it('turn bytes into [C, H, W] in 0..1 and to mean 0', async () => {
    const x = new ToTensor()(ramp(2, 3));
    expect([x.shape, x.dtype]).toEqual([[3, 2, 3], 'float32']);
    expect(await x.select(0, 1).toArray()).toEqual([
      [1, 6, 11].map((v) => Math.fround(v / 255)),
      [21, 26, 31].map((v) => Math.fround(v / 255)),
    ]);
    const y = new Normalize([0.5, 0.25, 0], [0.5, 1, 2])(x);
    expect(await y.select(0, 1).select(0, 0).select(0, 0).item()).toBeCloseTo(1 / 255 - 0.25, 6);
    expect(await y.select(0, 2).select(0, 1).select(0, 2).item()).toBeCloseTo(32 / 255 / 2, 6);
    expect(await new Normalize(0, 1)(x).data()).toEqual(await x.data());
  });

  it('refuse what they cannot work on', () => {
    expect(() => new ToTensor()(tensor([1]) as never)).toThrow(TransformError);
    expect(() => new ToTensor()({ data: new Uint8Array(7), width: 2, height: 2 })).toThrow(/7 bytes/);
    expect(() => new Normalize([0, 0], [1, 0])).toThrow(/divide by zero/);
    expect(() => new Normalize([0, 0], [1, 1, 1])).toThrow(/2 means do not go with 3/);
    const x = new ToTensor()(ramp(2, 2));
    expect(() => new Normalize([0, 0], [1, 1])(x)).toThrow(/2 values do not go with the 3 channels/);
    expect(() => new Normalize(0, 1)(x.to('int32'))).toThrow(/expects a float tensor, got int32/);
    expect(() => new Normalize(0, 1)(tensor([1.5]))).toThrow(/\[\.\.\., C, H, W\]/);
  });
});

describe('crops and flips', () => {
  it('draw as torchvision draws: two randint for a crop, one rand for a flip', () => {
    manualSeed(0);
    const crop = new RandomCrop(4);
    const corners = Array.from({ length: 4 }, () => rows(crop(ramp(8, 8)))[0]![0]!);
    // torch.manual_seed(0); [(randint(0, 5, (1,)), randint(0, 5, (1,))) for _ in range(4)]
    expect(corners).toEqual([100, 60, 80, 55]);
    manualSeed(0);
    const flip = new RandomHorizontalFlip();
    // torch.manual_seed(0); [rand(1) < 0.5 for _ in range(6)]
    expect(Array.from({ length: 6 }, () => rows(flip(ramp(1, 2)))[0]![0] === 5)).toEqual([
      true,
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('pad by every mode', () => {
    const line: RawImage = { data: Uint8Array.of(1, 2, 3), width: 3, height: 1 };
    const padded = (paddingMode: 'constant' | 'edge' | 'reflect' | 'symmetric', fill = 0) =>
      rows(new RandomCrop([1, 7], { padding: [2, 0], paddingMode, fill })(line))[0];
    expect(padded('constant', 9)).toEqual([9, 9, 1, 2, 3, 9, 9]);
    expect(padded('edge')).toEqual([1, 1, 1, 2, 3, 3, 3]);
    expect(padded('reflect')).toEqual([3, 2, 1, 2, 3, 2, 1]);
    expect(padded('symmetric')).toEqual([2, 1, 1, 2, 3, 3, 2]);
    expect(() => new RandomCrop([1, 9], { padding: [3, 0], paddingMode: 'reflect' })(line)).toThrow(
      /reflect padding of 3 needs a side longer than 3/,
    );
  });

  it('work alike on bytes and tensors', async () => {
    const toTensor = new ToTensor();
    for (const make of [
      () => new RandomCrop(5, { padding: 2, fill: 0 }),
      () => new RandomCrop(5, { padding: 1, paddingMode: 'edge' }),
      () => new RandomHorizontalFlip({ p: 1 }),
      () => new CenterCrop([3, 9]),
    ]) {
      manualSeed(5);
      const bytes = toTensor(make()(ramp(6, 6)));
      manualSeed(5);
      const floats: Tensor = make()(toTensor(ramp(6, 6)));
      expect(await floats.toArray()).toEqual(await bytes.toArray());
    }
  });

  it('take the middle, and pad what is too small', () => {
    expect(rows(new CenterCrop(2)(ramp(4, 4)))).toEqual([
      [25, 30],
      [45, 50],
    ]);
    expect(rows(new CenterCrop([1, 4])(ramp(1, 2)))).toEqual([[0, 0, 5, 0]]);
  });

  it('refuse sizes and probabilities that are none', () => {
    expect(() => new RandomCrop(0)).toThrow(/size should be one or two positive integers, got 0/);
    expect(() => new RandomCrop(9)(ramp(4, 4))).toThrow(/crop size \(9, 9\) is larger than input image size/);
    expect(rows(new RandomCrop(5, { padIfNeeded: true })(ramp(4, 4)))).toHaveLength(5);
    expect(() => new RandomHorizontalFlip(1.5)).toThrow(/p should be in 0\.\.1, got 1\.5/);
    expect(() => new CenterCrop([1, 0])).toThrow(TransformError);
  });
});

describe('Resize', () => {
  it('keeps a flat image flat and a size as it is, and averages a block', () => {
    const flat = { data: new Uint8Array(75).fill(200), width: 5, height: 5 };
    expect(new Set(new Resize([32, 17])(flat).data)).toEqual(new Set([200]));
    expect(new Resize([2, 3])(ramp(2, 3)).data).toEqual(ramp(2, 3).data);
    const checks = { data: Uint8Array.of(0, 200, 200, 0), width: 2, height: 2 };
    expect([...new Resize([1, 1])(checks).data]).toEqual([100]);
  });

  it('scales the shorter side to a number', () => {
    const { width, height } = new Resize(4)(ramp(8, 20));
    expect([height, width]).toEqual([4, 10]);
    expect(() => new Resize(0)).toThrow(TransformError);
    expect(() => new Resize(4)(tensor([1]) as never)).toThrow(/put it before ToTensor/);
  });
});

describe('Compose', () => {
  it('runs in order and prints as torchvision prints', () => {
    const all = new Compose([
      new RandomCrop(32, { padding: 4 }),
      new RandomHorizontalFlip(),
      new Resize(40),
      new CenterCrop(32),
      new ToTensor(),
      new Normalize([0.5, 0.5, 0.5], [0.5, 0.5, 0.5]),
    ]);
    expect(all(ramp(32, 32)).shape).toEqual([3, 32, 32]);
    expect(String(all)).toBe(
      'Compose(\n    RandomCrop(size=(32, 32), padding=4)\n    RandomHorizontalFlip(p=0.5)\n' +
        '    Resize(size=40, interpolation=bilinear, max_size=None, antialias=True)\n    CenterCrop(size=(32, 32))\n' +
        '    ToTensor()\n    Normalize(mean=(0.5, 0.5, 0.5), std=(0.5, 0.5, 0.5))\n)',
    );
    expect(new Compose([(x: number) => x + 1, new Lambda((x: number) => 2 * x)])(3)).toBe(8);
  });
});

describe('the batch path', () => {
  const channel = fc.double({ min: -2, max: 2, noNaN: true });
  const pipeline = fc.record({
    crop: fc.option(
      fc.record({ size: fc.integer({ min: 8, max: 36 }), padding: fc.integer({ min: 2, max: 5 }) }),
    ),
    flip: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    centre: fc.option(fc.integer({ min: 4, max: 30 })),
    mean: fc.array(channel, { minLength: 3, maxLength: 3 }),
    std: fc.array(fc.double({ min: 0.1, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 }),
    seed: fc.nat(1000),
  });

  it('gives to the bit what the transforms give sample by sample, and draws the same', async () => {
    await fc.assert(
      fc.asyncProperty(pipeline, async ({ crop, flip, centre, mean, std, seed }) => {
        const steps = [
          ...(crop ? [new RandomCrop(crop.size, { padding: crop.padding, padIfNeeded: true })] : []),
          ...(flip === null ? [] : [new RandomHorizontalFlip(flip)]),
          ...(centre === null ? [] : [new CenterCrop(centre)]),
          new ToTensor(),
          new Normalize(mean, std),
        ] as const;
        const transform = new Compose(steps as never) as unknown as (image: RawImage) => Tensor;
        const set = new SyntheticCIFAR10({ train: false, transform });
        manualSeed(seed);
        const [images] = set.getBatch([5, 6])!;
        manualSeed(seed);
        for (const i of [0, 1])
          expect(await images.select(0, i).data()).toEqual(await set.get(5 + i)[0].data());
      }),
      { numRuns: 25 },
    );
  });

  it('makes batches that the next batch leaves alone', async () => {
    const set = new SyntheticCIFAR10({ train: false, transform: new ToTensor() });
    const [images, labels] = set.getBatch([0, 1])!;
    const before = [await images.data(), await labels.data()];
    set.getBatch([2, 3]);
    expect([await images.data(), await labels.data()]).toEqual(before);
  });

  it('is not taken for transforms it does not know', () => {
    class Mine extends RandomHorizontalFlip {}
    const of = (transform: (image: RawImage) => Tensor) => new SyntheticCIFAR10({ transform }).getBatch([0]);
    expect(of(new ToTensor())).toBeDefined();
    expect(of(new Compose([new Mine(), new ToTensor()]))).toBeUndefined();
    expect(of(new Compose([new Resize(16), new ToTensor()]))).toBeUndefined();
    expect(of(new Compose([new RandomCrop(32, { padding: 2, fill: 3 }), new ToTensor()]))).toBeUndefined();
    expect(of((image) => new ToTensor()(image))).toBeUndefined();
    expect(
      new SyntheticCIFAR10({ transform: new ToTensor(), targetTransform: (l) => l + 1 }).getBatch([0]),
    ).toBeUndefined();
  });
});
