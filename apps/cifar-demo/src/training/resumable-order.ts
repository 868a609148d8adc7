// A random order of samples whose beginning can be left out: how an interrupted epoch goes on.
import { RandomSampler, type Sampler, type Sized } from 'kindling';

/** Draws the order that a shuffling loader draws. */
export class ResumableOrder implements Sampler {
  readonly #inner: RandomSampler;
  #skip = 0;
  #skipped: (() => void) | undefined;

  constructor(dataSource: Sized) {
    this.#inner = new RandomSampler(dataSource);
  }

  get length(): number {
    return this.#inner.length;
  }

  /** Leaves out the first `count` samples of the next walk; calls `then` when they have been passed. */
  skip(count: number, then: () => void): void {
    this.#skip = count;
    this.#skipped = then;
  }

  *[Symbol.iterator](): Generator<number, void, undefined> {
    const skip = this.#skip;
    const skipped = this.#skipped;
    this.#skip = 0;
    this.#skipped = undefined;
    let passed = 0;
    for (const index of this.#inner) {
      if (passed++ < skip) continue;
      if (passed === skip + 1) skipped?.();
      yield index;
    }
  }
}
