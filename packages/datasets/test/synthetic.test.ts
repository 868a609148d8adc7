import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DatasetError } from '../src/errors.js';
import { Canvas, SIZE } from '../src/synthetic/canvas.js';
import { cosSin, Dice, hashKey } from '../src/synthetic/random.js';
import { SyntheticCIFAR10 } from '../src/synthetic-cifar10.js';

const digest = (set: SyntheticCIFAR10, indices: readonly number[]): string => {
  const hash = createHash('md5');
  for (const i of indices) {
    const [image, label] = set.get(i);
    hash.update(image.data).update(String(label));
  }
  return hash.digest('hex');
};

const some = Array.from({ length: 200 }, (_, i) => (i * 241) % 10_000);

describe('SyntheticCIFAR10', () => {
  it('has 50,000 and 10,000 images of 32x32 RGB in ten classes', () => {
    const train = new SyntheticCIFAR10();
    const test = new SyntheticCIFAR10({ train: false });
    expect([train.length, test.length, train.classes.length]).toEqual([50_000, 10_000, 10]);
    const [image, label] = train.get(49_999);
    expect([image.width, image.height, image.data.length]).toEqual([32, 32, 3072]);
    expect(label).toBe(train.labelAt(49_999));
    expect(train.classToIdx.ship).toBe(8);
  });

  it('draws the same bytes whatever was drawn before, and these very bytes', () => {
    const forward = digest(new SyntheticCIFAR10(), some);
    const set = new SyntheticCIFAR10();
    for (let i = 9_999; i > 9_900; i--) set.get(i);
    expect(digest(set, some)).toBe(forward);
    expect(digest(new SyntheticCIFAR10({ cache: true }), some)).toBe(forward);
    expect(forward).toBe('f8e9d129182179ac6768ca37f942ed96');
  });

  it('draws others for another seed, split or index', () => {
    const digests = [
      digest(new SyntheticCIFAR10(), some),
      digest(new SyntheticCIFAR10({ seed: 1 }), some),
      digest(new SyntheticCIFAR10({ train: false }), some),
    ];
    expect(new Set(digests).size).toBe(3);
    const set = new SyntheticCIFAR10();
    const pictures = new Set(Array.from({ length: 500 }, (_, i) => digest(set, [i])));
    expect(pictures.size).toBe(500);
  });

  it('has equally many of each class, in no fixed order', () => {
    const set = new SyntheticCIFAR10({ train: false });
    const counts = new Array<number>(10).fill(0);
    const firsts = new Set<number>();
    for (let i = 0; i < set.length; i++) {
      const label = set.labelAt(i);
      counts[label]!++;
      if (i % 10 === 0) firsts.add(label);
    }
    expect(counts).toEqual(new Array(10).fill(1000));
    expect(firsts.size).toBe(10);
  });

  it('gives a cached image again without drawing it over', () => {
    const set = new SyntheticCIFAR10({ train: false, cache: true });
    const first = set.get(7)[0].data;
    set.get(8);
    expect(set.get(7)[0].data).toEqual(first);
  });

  it('uses the whole range of brightness, and differs from pixel to pixel', () => {
    const set = new SyntheticCIFAR10();
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < 300; i++)
      for (const v of set.get(i)[0].data) [sum, squares] = [sum + v, squares + v * v];
    const mean = sum / (300 * 3072);
    const deviation = Math.sqrt(squares / (300 * 3072) - mean * mean);
    expect(mean).toBeGreaterThan(90);
    expect(mean).toBeLessThan(160);
    expect(deviation).toBeGreaterThan(40);
  });

  it('refuses a seed that is no 32-bit integer, and an index out of range', () => {
    expect(() => new SyntheticCIFAR10({ seed: 0.5 })).toThrow(DatasetError);
    expect(() => new SyntheticCIFAR10().get(50_000)).toThrow(/index 50000 is out of range/);
    expect(() => new SyntheticCIFAR10().get(-1)).toThrow(DatasetError);
  });

  it('prints as torchvision prints a dataset', () => {
    expect(String(new SyntheticCIFAR10({ train: false }))).toBe(
      'Dataset SyntheticCIFAR10\n    Number of datapoints: 10000\n    Seed: 0\n    Split: Test',
    );
  });
});

describe('the canvas', () => {
  it('covers exactly the area of a polygon, wherever it lies', () => {
    const canvas = new Canvas();
    canvas.fill([1, 0, 0], [3.25, 4.5, 10.75, 6, 8, 20.3]);
    const twice = 3.25 * (6 - 20.3) + 10.75 * (20.3 - 4.5) + 8 * (4.5 - 6);
    expect(canvas.red.reduce((a, b) => a + b, 0)).toBeCloseTo(Math.abs(twice) / 2, 1);
    expect(canvas.green.every((v) => v === 0)).toBe(true);
  });

  it('clips at the border and leaves nothing behind for the next shape', () => {
    const canvas = new Canvas();
    canvas.rect([1, 1, 1], -10, -10, 16, 100);
    canvas.rect([1, 1, 1], 40, 0, 50, 32);
    canvas.rect([1, 1, 1], -50, 3, -40, 9);
    canvas.limb([0, 0, 0], 35, 5, 60, 8, 3);
    const sum = canvas.blue.reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(16 * SIZE, 3);
  });

  it('places parts as told', () => {
    const canvas = new Canvas();
    canvas.push(16, 16, Math.PI / 2, 2);
    canvas.rect([1, 1, 1], 0, -1, 4, 1);
    canvas.pop();
    // Turned by a quarter, x points down: columns 14 to 18, rows 16 to 24.
    expect(canvas.red[15 * 32 + 15]).toBeCloseTo(0);
    expect(canvas.red[16 * 32 + 14]).toBeCloseTo(1);
    expect(canvas.red[23 * 32 + 17]).toBeCloseTo(1);
    expect(canvas.red.reduce((a, b) => a + b, 0)).toBeCloseTo(32, 4);
  });
});

describe('the dice', () => {
  it('are uniform enough and have no memory but the counter', () => {
    const dice = new Dice(hashKey(1, 2, 3));
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) counts[dice.below(10)]!++;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
    expect(new Dice(5).bits()).toBe(new Dice(5).bits());
  });

  it('take their angles from a polynomial close to the true functions', () => {
    for (let a = -10; a < 10; a += 0.37) {
      const [cos, sin] = cosSin(a);
      expect(cos).toBeCloseTo(Math.cos(a), 5);
      expect(sin).toBeCloseTo(Math.sin(a), 5);
    }
  });
});
