// The DataLoader: batches of a dataset, in order or shuffled as PyTorch shuffles, for `for await`.
import { type Generator, yieldIfPressed } from '@kindling/tensor';
import { type Collated, defaultCollate } from './collate.js';
import { Dataset, type IterableDataset } from './dataset.js';
import { drawBaseSeed } from './draws.js';
import { LoaderError } from './errors.js';
import { BatchSampler, RandomSampler, SequentialSampler, type Sized } from './samplers.js';

/** Options of {@link DataLoader}; names and defaults are PyTorch's. */
export interface DataLoaderOptions<T, B> {
  /** Samples per batch, default 1; `null` hands out single samples as the dataset gives them. */
  batchSize?: number | null;
  /** Visit the samples in a new random order in every epoch. Default false. */
  shuffle?: boolean;
  /** The order of indices; excludes `shuffle`. */
  sampler?: Iterable<number> & Partial<Sized>;
  /** Whole batches of indices; excludes `batchSize`, `shuffle`, `sampler` and `dropLast`. */
  batchSampler?: Iterable<readonly number[]> & Partial<Sized>;
  /** Makes a batch of samples; PyTorch's default collation otherwise. */
  collateFn?: (samples: T[]) => B | Promise<B>;
  /** Leave out the last batch where it is smaller. Default false. */
  dropLast?: boolean;
  /** Where shuffles are drawn from; the global generator by default. */
  generator?: Generator;
  /** Loading in worker threads: not supported yet, so anything but 0 throws. */
  numWorkers?: number;
}

const KNOWN = [
  'batchSize',
  'shuffle',
  'sampler',
  'batchSampler',
  'collateFn',
  'dropLast',
  'generator',
  'numWorkers',
];

/** After so many milliseconds without one, the loader lets timers, signals and the page have a turn. */
const TURN_MS = 40;

/**
 * Walks a dataset in batches: `for await (const [inputs, labels] of loader)`. Every walk is a new epoch. After the
 * same `manualSeed`, the order is PyTorch's.
 */
export class DataLoader<T, B = Collated<T>> implements AsyncIterable<B> {
  readonly batchSize: number | null;
  readonly dropLast: boolean;
  readonly sampler: (Iterable<number> & Partial<Sized>) | undefined;
  readonly batchSampler: (Iterable<readonly number[]> & Partial<Sized>) | undefined;
  private readonly collateFn: ((samples: T[]) => B | Promise<B>) | undefined;
  private readonly generator: Generator | undefined;

  /** @throws LoaderError on options that contradict each other, are not known, or are not supported. */
  constructor(
    readonly dataset: Dataset<T> | IterableDataset<T>,
    options: DataLoaderOptions<T, B> = {},
  ) {
    const streaming = !(dataset instanceof Dataset);
    check(options, streaming);
    this.dropLast = options.dropLast ?? false;
    this.collateFn = options.collateFn;
    this.generator = options.generator;
    this.batchSampler = options.batchSampler;
    this.batchSize =
      options.batchSampler !== undefined ? null : options.batchSize === undefined ? 1 : options.batchSize;
    if (streaming || options.batchSampler !== undefined) return;
    const generator = options.generator;
    this.sampler =
      options.sampler ??
      (options.shuffle
        ? new RandomSampler(dataset, generator && { generator })
        : new SequentialSampler(dataset));
    if (this.batchSize !== null)
      this.batchSampler = new BatchSampler(this.sampler, this.batchSize, this.dropLast);
  }

  /** Batches per epoch. @throws LoaderError for a stream or a sampler without a length. */
  get length(): number {
    const length = (this.batchSampler ?? this.sampler)?.length;
    if (length === undefined)
      throw new LoaderError('DataLoader: a stream, or a sampler without a length, has no number of batches');
    return length;
  }

  /** Starts an epoch. */
  [Symbol.asyncIterator](): AsyncGenerator<B, void, undefined> {
    // PyTorch draws the workers' base seed here, before the sampler draws its own, whether or not there are workers.
    drawBaseSeed(this.generator);
    return unhurried(
      this.dataset instanceof Dataset ? this.mapBatches(this.dataset) : this.streamBatches(this.dataset),
    );
  }

  private async *mapBatches(dataset: Dataset<T>): AsyncGenerator<B, void, undefined> {
    if (this.batchSampler === undefined) {
      for (const index of this.sampler!) yield this.single(await dataset.get(index));
      return;
    }
    for (const indices of this.batchSampler) {
      const whole = this.collateFn === undefined ? dataset.getBatch?.(indices) : undefined;
      yield whole !== undefined ? ((await whole) as B) : await this.batch(await samplesOf(dataset, indices));
    }
  }

  private async *streamBatches(dataset: IterableDataset<T>): AsyncGenerator<B, void, undefined> {
    let batch: T[] = [];
    for await (const sample of dataset as AsyncIterable<T>) {
      if (this.batchSize === null) {
        yield this.single(sample);
        continue;
      }
      batch.push(sample);
      if (batch.length === this.batchSize) {
        yield await this.batch(batch);
        batch = [];
      }
    }
    if (batch.length > 0 && !this.dropLast) yield await this.batch(batch);
  }

  private batch(samples: T[]): B | Promise<B> {
    return this.collateFn === undefined ? (defaultCollate(samples) as B) : this.collateFn(samples);
  }

  /** A sample of an unbatched loader: as it is, or through `collateFn` as PyTorch does. */
  private single(sample: T): B | Promise<B> {
    return this.collateFn === undefined
      ? (sample as unknown as B)
      : (this.collateFn as unknown as (s: T) => B | Promise<B>)(sample);
  }
}

/** The samples at these indices; waits only where one of them is a promise. */
function samplesOf<T>(dataset: Dataset<T>, indices: readonly number[]): T[] | Promise<T[]> {
  const samples = indices.map((index) => dataset.get(index));
  return samples.some((s) => s instanceof Promise) ? Promise.all(samples) : (samples as T[]);
}

/** Passes batches on and, between them, gives memory a chance to be collected and other work a turn. */
async function* unhurried<B>(
  batches: AsyncGenerator<B, void, undefined>,
): AsyncGenerator<B, void, undefined> {
  let last = performance.now();
  for await (const batch of batches) {
    yield batch;
    const breath = yieldIfPressed();
    if (breath !== undefined) await breath;
    if (performance.now() - last < TURN_MS) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  }
}

function check<T, B>(options: DataLoaderOptions<T, B>, streaming: boolean): void {
  const fail = (message: string): never => {
    throw new LoaderError(`DataLoader: ${message}`);
  };
  const unknown = Object.keys(options).find((key) => !KNOWN.includes(key));
  if (unknown !== undefined) fail(`there is no option '${unknown}'; the options are ${KNOWN.join(', ')}`);
  const { batchSize, shuffle, sampler, batchSampler, dropLast, numWorkers = 0 } = options;
  if (!Number.isInteger(numWorkers) || numWorkers < 0)
    fail(`numWorkers should be a whole number, got ${numWorkers}`);
  if (numWorkers > 0) {
    fail(
      `numWorkers = ${numWorkers}: loading in worker threads is not supported yet; leave it out to load in this thread`,
    );
  }
  if (batchSize !== undefined && batchSize !== null && !(Number.isInteger(batchSize) && batchSize > 0)) {
    fail(`batchSize should be a positive integer or null, got ${batchSize}`);
  }
  if (streaming && (shuffle || sampler !== undefined || batchSampler !== undefined)) {
    fail('an IterableDataset comes in its own order; shuffle, sampler and batchSampler do not go with it');
  }
  if (sampler !== undefined && shuffle) fail('sampler excludes shuffle; shuffle in the sampler');
  if (
    batchSampler !== undefined &&
    ((batchSize ?? 1) !== 1 || shuffle || sampler !== undefined || dropLast)
  ) {
    fail('batchSampler excludes batchSize, shuffle, sampler and dropLast');
  }
  if (batchSize === null && dropLast) fail('dropLast needs a batchSize');
}
