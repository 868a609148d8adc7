// Samplers: the order in which a loader visits a dataset. Each draws as PyTorch's does, so that one seed gives one order.
import type { Generator } from '@kindling/tensor';
import { freshGenerator, multinomial, randint, randperm } from './draws.js';
import { LoaderError } from './errors.js';

/** An order of indices, or of batches of indices, that can be walked again and again; `length` counts its items. */
export interface Sampler<T = number> extends Iterable<T> {
  readonly length: number;
}

/** Anything with a length: a dataset, an array. */
export interface Sized {
  readonly length: number;
}

type Walk<T> = globalThis.Generator<T, void, undefined>;

/** 0, 1, 2, ... */
export class SequentialSampler implements Sampler {
  constructor(readonly dataSource: Sized) {}

  get length(): number {
    return this.dataSource.length;
  }

  *[Symbol.iterator](): Walk<number> {
    for (let i = 0; i < this.dataSource.length; i++) yield i;
  }
}

/** Options of {@link RandomSampler}. */
export interface RandomSamplerOptions {
  /** Draw every index independently, so that samples may repeat. Default false: a permutation. */
  replacement?: boolean;
  /** How many to draw; the dataset's length by default. */
  numSamples?: number;
  /** Where to draw from. By default each walk takes a fresh seed from the global generator. */
  generator?: Generator;
}

/** Indices in random order. */
export class RandomSampler implements Sampler {
  readonly replacement: boolean;
  private readonly numSamples: number | undefined;
  private readonly generator: Generator | undefined;

  /** @throws LoaderError when `numSamples` is not a positive integer. */
  constructor(
    readonly dataSource: Sized,
    options: RandomSamplerOptions = {},
  ) {
    this.replacement = options.replacement ?? false;
    this.numSamples = options.numSamples;
    this.generator = options.generator;
    checkCount('RandomSampler', 'numSamples', this.length);
  }

  get length(): number {
    return this.numSamples ?? this.dataSource.length;
  }

  *[Symbol.iterator](): Walk<number> {
    const n = this.dataSource.length;
    const generator = this.generator ?? freshGenerator();
    const count = this.length;
    if (this.replacement) {
      for (let left = count; left >= 32; left -= 32) yield* randint(n, 32, generator);
      yield* randint(n, count % 32, generator);
      return;
    }
    for (let left = count; left >= n; left -= n) yield* randperm(n, generator);
    // PyTorch draws one more permutation here even where nothing of it is used; a shared generator must advance alike.
    yield* randperm(n, generator).slice(0, count % n);
  }
}

/** Given indices in random order, without repeating any. */
export class SubsetRandomSampler implements Sampler {
  constructor(
    readonly indices: readonly number[],
    private readonly options: { generator?: Generator } = {},
  ) {}

  get length(): number {
    return this.indices.length;
  }

  *[Symbol.iterator](): Walk<number> {
    for (const i of randperm(this.indices.length, this.options.generator)) yield this.indices[i]!;
  }
}

/** Options of {@link WeightedRandomSampler}. */
export interface WeightedRandomSamplerOptions {
  /** Whether an index may be drawn again. Default true. */
  replacement?: boolean;
  generator?: Generator;
}

/** Indices drawn with the given weights, which need not sum to 1. */
export class WeightedRandomSampler implements Sampler {
  readonly replacement: boolean;
  private readonly generator: Generator | undefined;

  /** @throws LoaderError on weights that are negative or all zero, or too few of them without replacement. */
  constructor(
    readonly weights: readonly number[],
    readonly numSamples: number,
    options: WeightedRandomSamplerOptions = {},
  ) {
    checkCount('WeightedRandomSampler', 'numSamples', numSamples);
    this.replacement = options.replacement ?? true;
    this.generator = options.generator;
    const positive = weights.filter((w) => w > 0).length;
    if (positive === 0 || weights.some((w) => !(w >= 0 && w < Infinity))) {
      throw new LoaderError(
        'WeightedRandomSampler: weights must be finite and not negative, with a sum above 0',
      );
    }
    if (!this.replacement && positive < numSamples) {
      throw new LoaderError(
        `WeightedRandomSampler: cannot draw ${numSamples} samples without replacement from ${positive} positive weights`,
      );
    }
  }

  get length(): number {
    return this.numSamples;
  }

  *[Symbol.iterator](): Walk<number> {
    yield* multinomial(this.weights, this.numSamples, this.replacement, this.generator);
  }
}

/** Batches of another sampler's indices. */
export class BatchSampler implements Sampler<number[]> {
  /** @throws LoaderError when `batchSize` is not a positive integer. */
  constructor(
    readonly sampler: Iterable<number> & Partial<Sized>,
    readonly batchSize: number,
    /** Leave out the last batch where it is smaller than the others. */
    readonly dropLast: boolean,
  ) {
    checkCount('BatchSampler', 'batchSize', batchSize);
  }

  get length(): number {
    const count = this.sampler.length;
    if (count === undefined)
      throw new LoaderError('BatchSampler: the sampler has no length, so neither have its batches');
    return this.dropLast ? Math.floor(count / this.batchSize) : Math.ceil(count / this.batchSize);
  }

  *[Symbol.iterator](): Walk<number[]> {
    let batch: number[] = [];
    for (const index of this.sampler) {
      batch.push(index);
      if (batch.length === this.batchSize) {
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0 && !this.dropLast) yield batch;
  }
}

function checkCount(who: string, name: string, value: number): void {
  if (Number.isInteger(value) && value > 0) return;
  throw new LoaderError(`${who}: ${name} should be a positive integer, got ${value}`);
}
