// DataLoader, samplers and splits: PyTorch's orders after a seed (recorded with 1.13), options, streams, errors.
import { Generator, getRngState, manualSeed, type Tensor, tensor, tensorFromData } from '@kindling/tensor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BatchSampler,
  CollateError,
  ConcatDataset,
  DataLoader,
  type DataLoaderOptions,
  Dataset,
  DatasetError,
  defaultCollate,
  IterableDataset,
  LoaderError,
  RandomSampler,
  randomSplit,
  SequentialSampler,
  Subset,
  SubsetRandomSampler,
  SyntheticCIFAR10,
  TensorDataset,
  transforms,
  WeightedRandomSampler,
} from '../src/index.js';
import { caught, onReference } from './support.js';

onReference();

/** The numbers below `length`. */
class Numbers extends Dataset<number> {
  constructor(readonly length: number) {
    super();
  }
  get(index: number): number {
    return index;
  }
}

const ten = new Numbers(10);
const lists = async (loader: AsyncIterable<Tensor>): Promise<unknown[]> => {
  const out: unknown[] = [];
  for await (const batch of loader) out.push(await batch.toArray());
  return out;
};
/** The next number of the global generator, left where it is. */
const draw = (): number => new Generator().setState(getRngState()).uniform24();

describe('the order after a seed is PyTorch’s', () => {
  it('shuffled, epoch after epoch, and leaves the generator where PyTorch does', async () => {
    manualSeed(0);
    const loader = new DataLoader(ten, { batchSize: 3, shuffle: true });
    expect(await lists(loader)).toEqual([[6, 7, 1], [4, 2, 0], [9, 8, 3], [5]]);
    expect(await lists(loader)).toEqual([[2, 4, 7], [0, 8, 9], [5, 3, 6], [1]]);
    expect(draw()).toBeCloseTo(0.455627977848053, 7);
  });

  it('with dropLast, and in sequence', async () => {
    manualSeed(0);
    expect(await lists(new DataLoader(ten, { batchSize: 4, shuffle: true, dropLast: true }))).toEqual([
      [6, 7, 1, 4],
      [2, 0, 9, 8],
    ]);
    expect(draw()).toBeCloseTo(0.30742281675338745, 7);
    manualSeed(0);
    expect(await lists(new DataLoader(ten, { batchSize: 4 }))).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
      [8, 9],
    ]);
    expect(draw()).toBeCloseTo(0.08847743272781372, 7);
  });

  it('from a generator of its own', async () => {
    const loader = new DataLoader(ten, {
      batchSize: 4,
      shuffle: true,
      generator: new Generator().manualSeed(7),
    });
    expect(await lists(loader)).toEqual([
      [1, 3, 5, 7],
      [9, 4, 6, 2],
      [8, 0],
    ]);
    expect(await lists(loader)).toEqual([
      [5, 1, 6, 0],
      [9, 7, 8, 4],
      [3, 2],
    ]);
  });

  it('by every sampler', () => {
    manualSeed(1);
    expect([...new RandomSampler(ten, { replacement: true, numSamples: 40 })]).toEqual([
      6, 2, 0, 4, 1, 4, 0, 5, 4, 1, 2, 1, 4, 3, 5, 2, 4, 2, 1, 9, 2, 3, 3, 0, 8, 1, 6, 8, 2, 1, 1, 4, 5, 8, 6,
      3, 2, 9, 8, 0,
    ]);
    expect([...new RandomSampler(ten, { numSamples: 25 })]).toEqual([
      4, 2, 0, 6, 8, 7, 9, 1, 5, 3, 4, 0, 2, 8, 9, 6, 1, 7, 5, 3, 2, 7, 0, 8, 1,
    ]);
    expect([...new SubsetRandomSampler([5, 6, 7, 8])]).toEqual([8, 7, 5, 6]);
    manualSeed(2);
    const weights = [0.1, 0.5, 0, 3, 1];
    expect([...new WeightedRandomSampler(weights, 12)]).toEqual([4, 1, 3, 3, 4, 3, 1, 3, 3, 3, 1, 3]);
    expect([...new WeightedRandomSampler(weights, 4, { replacement: false })]).toEqual([3, 4, 1, 0]);
  });

  it('in randomSplit, by lengths and by fractions', () => {
    manualSeed(3);
    expect(randomSplit(ten, [7, 3]).map((s) => s.indices)).toEqual([
      [6, 0, 3, 7, 8, 5, 1],
      [9, 2, 4],
    ]);
    expect(randomSplit(new Numbers(11), [0.5, 0.3, 0.2]).map((s) => s.indices)).toEqual([
      [8, 5, 2, 4, 10, 1],
      [3, 6, 0],
      [9, 7],
    ]);
  });
});

describe('laws', () => {
  const size = fc.integer({ min: 1, max: 60 });

  it('batches hold every sample once, in batches of one size but for the last', async () => {
    await fc.assert(
      fc.asyncProperty(
        size,
        fc.integer({ min: 1, max: 20 }),
        fc.boolean(),
        fc.boolean(),
        async (n, b, s, d) => {
          const loader = new DataLoader(new Numbers(n), { batchSize: b, shuffle: s, dropLast: d });
          const batches = (await lists(loader)) as number[][];
          expect(batches.length).toBe(loader.length);
          for (const batch of batches.slice(0, -1)) expect(batch.length).toBe(b);
          const seen = batches.flat();
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen.length).toBe(d ? n - (n % b) : n);
          if (!s) expect(seen).toEqual(seen.map((_, i) => i));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('splits are disjoint and cover the dataset', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 5 }), (lengths) => {
        const n = lengths.reduce((a, b) => a + b, 0);
        fc.pre(n > 1);
        const parts = randomSplit(new Numbers(n), lengths);
        expect(parts.map((p) => p.length)).toEqual(lengths);
        expect(parts.flatMap((p) => p.indices).sort((x, y) => x - y)).toEqual(
          Array.from({ length: n }, (_, i) => i),
        );
      }),
    );
  });
});

describe('what a loader hands out', () => {
  it('batches of tuples, records and strings, collated entry by entry', async () => {
    class Records extends Dataset<{ x: Tensor; name: string; size: [number, boolean] }> {
      readonly length = 2;
      get(i: number) {
        return { x: tensor([i, i + 0.5]), name: `n${i}`, size: [i, i > 0] as [number, boolean] };
      }
    }
    for await (const { x, name, size } of new DataLoader(new Records(), { batchSize: 2 })) {
      expect(await x.toArray()).toEqual([
        [0, 0.5],
        [1, 1.5],
      ]);
      expect(name).toEqual(['n0', 'n1']);
      expect([size[0].dtype, size[1].dtype]).toEqual(['int64', 'bool']);
      expect(await size[1].toArray()).toEqual([false, true]);
    }
  });

  it('single samples with batchSize null, through collateFn where there is one', async () => {
    const out: number[] = [];
    for await (const x of new DataLoader<number, number>(ten, { batchSize: null })) out.push(x);
    expect(out).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const doubled = new DataLoader<number, number>(ten, {
      batchSize: null,
      collateFn: ((x: number) => 2 * x) as never,
    });
    const twice: number[] = [];
    for await (const x of doubled) twice.push(x);
    expect(twice).toEqual(out.map((x) => 2 * x));
  });

  it('waits for datasets that read asynchronously', async () => {
    class Slow extends Dataset<number> {
      readonly length = 3;
      async get(i: number): Promise<number> {
        await new Promise((resolve) => setTimeout(resolve, 3 - i));
        return i;
      }
    }
    expect(await lists(new DataLoader(new Slow(), { batchSize: 3 }))).toEqual([[0, 1, 2]]);
  });

  it('walks streams, sync and async, and keeps or drops the rest', async () => {
    class Stream extends IterableDataset<number> {
      override *[Symbol.iterator]() {
        yield* [1, 2, 3];
      }
    }
    class AsyncStream extends IterableDataset<number> {
      override async *[Symbol.asyncIterator]() {
        yield* [1, 2, 3];
      }
    }
    for (const stream of [new Stream(), new AsyncStream()]) {
      expect(await lists(new DataLoader(stream, { batchSize: 2 }))).toEqual([[1, 2], [3]]);
      expect(await lists(new DataLoader(stream, { batchSize: 2, dropLast: true }))).toEqual([[1, 2]]);
    }
    expect(() => new DataLoader(new Stream()).length).toThrow(LoaderError);
  });

  it('takes samplers and batch samplers of the user', async () => {
    expect(await lists(new DataLoader(ten, { batchSize: 2, sampler: [9, 3, 3] }))).toEqual([[9, 3], [3]]);
    const loader = new DataLoader(ten, { batchSampler: [[1], [2, 3]] });
    expect(await lists(loader)).toEqual([[1], [2, 3]]);
    expect(loader.length).toBe(2);
    expect([...new BatchSampler(new SequentialSampler([0, 0, 0]), 2, false)]).toEqual([[0, 1], [2]]);
  });

  it('lets timers run between batches, so that a long epoch can be stopped', async () => {
    let stopped = false;
    const timer = setTimeout(() => {
      stopped = true;
    }, 1);
    // Enough batches for seconds: a loader that gives no turn comes to their end.
    let seen = 0;
    for await (const _ of new DataLoader(new Numbers(1e6))) {
      seen++;
      if (stopped) break;
    }
    clearTimeout(timer);
    expect(seen).toBeLessThan(1e6);
  });
});

describe('datasets of datasets', () => {
  it('TensorDataset gives rows, one by one or a batch at once', async () => {
    const pairs = new TensorDataset(
      tensorFromData(new Float32Array([0, 1, 2, 3, 4, 5]), { shape: [3, 2] }),
      tensor([7, 8, 9]),
    );
    const [x, y] = pairs.get(1);
    expect([await x!.toArray(), await y!.toArray()]).toEqual([[2, 3], 8]);
    for await (const [xs, ys] of new DataLoader(pairs, { batchSize: 2, sampler: [2, 0] })) {
      expect(await xs!.toArray()).toEqual([
        [4, 5],
        [0, 1],
      ]);
      expect(await ys!.toArray()).toEqual([9, 7]);
    }
    expect(() => new TensorDataset(tensor([1]), tensor([1, 2]))).toThrow(/one first dimension.*\[1\], \[2\]/);
    expect(() => new TensorDataset(tensor(1))).toThrow(DatasetError);
  });

  it('Subset and ConcatDataset find the right samples', async () => {
    const both = ten.concat(new Subset(ten, [5, 5, 1]));
    expect(both).toBeInstanceOf(ConcatDataset);
    expect(await lists(new DataLoader(both, { batchSize: 13 }))).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 5, 5, 1],
    ]);
    expect(() => new Subset(ten, [10])).toThrow(/index 10 is out of range; it holds 10 samples/);
    expect(() => both.get(13)).toThrow(DatasetError);
    expect(() => new ConcatDataset([])).toThrow(DatasetError);
  });

  it('a Subset of images keeps their batch path', async () => {
    const set = new SyntheticCIFAR10({ train: false, transform: new transforms.ToTensor() });
    const part = new Subset(set, [3, 1, 4]);
    const [images, labels] = part.getBatch([0, 2]) as [Tensor, Tensor];
    expect(await labels.toArray()).toEqual([set.labelAt(3), set.labelAt(4)]);
    expect(await images.select(0, 1).toArray()).toEqual(await set.get(4)[0].toArray());
  });
});

describe('errors', () => {
  const options: [string, DataLoaderOptions<number, unknown>, RegExp][] = [
    ['a batch size of 0', { batchSize: 0 }, /batchSize should be a positive integer or null, got 0/],
    ['worker threads', { numWorkers: 2 }, /numWorkers = 2: loading in worker threads is not supported yet/],
    ['a strange number of workers', { numWorkers: -1 }, /numWorkers should be a whole number/],
    ['sampler and shuffle', { sampler: [0], shuffle: true }, /sampler excludes shuffle/],
    ['batchSampler and batchSize', { batchSampler: [[0]], batchSize: 2 }, /batchSampler excludes/],
    ['dropLast without batches', { batchSize: null, dropLast: true }, /dropLast needs a batchSize/],
    ['an unknown option', { pinMemory: true } as never, /no option 'pinMemory'; the options are batchSize/],
  ];
  it.each(options)('refuses %s', (_, given, message) => {
    expect(() => new DataLoader(ten, given)).toThrow(LoaderError);
    expect(() => new DataLoader(ten, given)).toThrow(message);
  });

  it('refuses to shuffle a stream', () => {
    class Stream extends IterableDataset<number> {}
    expect(() => new DataLoader(new Stream(), { shuffle: true })).toThrow(/its own order/);
  });

  it('names where samples do not go together', async () => {
    const fails = (samples: unknown[]): Error => {
      try {
        defaultCollate(samples);
      } catch (error) {
        expect(error).toBeInstanceOf(CollateError);
        return error as Error;
      }
      throw new Error('expected an error');
    };
    expect(fails([tensor([1]), tensor([1, 2])]).message).toMatch(/got \[1\] at entry 0 and \[2\] at entry 1/);
    expect(fails([[1, 2], [1]]).message).toMatch(/sample has 2 entries in one, 1 entries in another/);
    expect(fails([{ a: 1 }, { b: 1 }]).message).toMatch(/sample\.a is missing/);
    expect(fails([1, 'a']).message).toMatch(/sample is number in one sample and string in another/);
    expect(fails([new Date()]).message).toMatch(/of kind Date/);
    expect(fails([]).message).toMatch(/no samples/);
    const raw = await caught(lists(new DataLoader(new SyntheticCIFAR10()) as never));
    expect(raw).toBeInstanceOf(CollateError);
    expect(raw.message).toMatch(/give the dataset a transform.*ToTensor/);
  });

  it('refuses samplers and splits that cannot be', () => {
    expect(() => new RandomSampler(ten, { numSamples: 0 })).toThrow(
      /numSamples should be a positive integer/,
    );
    expect(() => new RandomSampler([])).toThrow(LoaderError);
    expect(() => new WeightedRandomSampler([0, 0], 1)).toThrow(LoaderError);
    expect(() => new WeightedRandomSampler([1, Number.NaN], 1)).toThrow(LoaderError);
    expect(() => new WeightedRandomSampler([1, 0], 2, { replacement: false })).toThrow(
      /cannot draw 2 samples/,
    );
    expect(() => new BatchSampler(ten as never, 0, false)).toThrow(/batchSize should be a positive integer/);
    expect(() => randomSplit(ten, [3, 3])).toThrow(/lengths \[3, 3\] sum to 6, but the dataset holds 10/);
  });
});
