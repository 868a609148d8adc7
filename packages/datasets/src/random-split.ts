// randomSplit: a dataset cut at random into parts that do not overlap.
import type { Generator } from '@kindling/tensor';
import { type Dataset, Subset } from './dataset.js';
import { randperm } from './draws.js';
import { LoaderError } from './errors.js';

/** Options of {@link randomSplit}. */
export interface RandomSplitOptions {
  /** Where the permutation is drawn from; the global generator by default. */
  generator?: Generator;
}

/**
 * Splits a dataset at random into parts of the given lengths, or of the given fractions of it (which sum to 1; left
 * over samples go to the first parts, one each). The same seed gives the parts that PyTorch gives.
 * @throws LoaderError when the lengths do not sum to the dataset's.
 */
export function randomSplit<T>(
  dataset: Dataset<T>,
  lengths: readonly number[],
  options: RandomSplitOptions = {},
): Subset<T>[] {
  const sizes = sizesOf(lengths, dataset.length);
  const order = randperm(dataset.length, options.generator);
  let start = 0;
  return sizes.map((size) => {
    const part = new Subset(dataset, order.slice(start, start + size));
    start += size;
    return part;
  });
}

function sizesOf(lengths: readonly number[], total: number): number[] {
  const sum = lengths.reduce((a, b) => a + b, 0);
  if (Math.abs(sum - 1) < 1e-9 && lengths.every((f) => f >= 0 && f <= 1)) {
    const sizes = lengths.map((fraction) => Math.floor(total * fraction));
    const rest = total - sizes.reduce((a, b) => a + b, 0);
    for (let i = 0; i < rest; i++) sizes[i % sizes.length]! += 1;
    return sizes;
  }
  if (sum !== total || !lengths.every((n) => Number.isInteger(n) && n >= 0)) {
    throw new LoaderError(
      `randomSplit: lengths [${lengths.join(', ')}] sum to ${sum}, but the dataset holds ${total} samples; ` +
        'give lengths that sum to it, or fractions that sum to 1',
    );
  }
  return [...lengths];
}
