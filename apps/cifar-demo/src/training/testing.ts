// How good a network is: its accuracy on a dataset, over all and per class, and its guesses.
import { DataLoader, noGrad, Subset, type Tensor } from 'kindling';
import type { Net } from './net.js';
import type { ImageDataset } from './training.js';

/** Right guesses out of all. */
export interface Tally {
  correct: number;
  total: number;
}

/** The outcome of a test. */
export interface Score extends Tally {
  /** By label. */
  readonly perClass: readonly Tally[];
}

/** Images at a time. */
const BATCH = 100;

/** Percent of right guesses. */
export function accuracy({ correct, total }: Tally): number {
  return total === 0 ? Number.NaN : (100 * correct) / total;
}

/** The labels that the network finds likeliest, for each image of a batch. */
async function guesses(net: Net, images: Tensor): Promise<ArrayLike<number>> {
  return noGrad(() => net(images).argmax(1)).data();
}

/** Tests a network of `classes` classes on all images. */
export async function test(
  net: Net,
  dataset: ImageDataset,
  classes: number,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?(done: number): void } = {},
): Promise<Score> {
  net.eval();
  const score = {
    correct: 0,
    total: 0,
    perClass: Array.from({ length: classes }, () => ({ correct: 0, total: 0 })),
  };
  for await (const [images, labels] of new DataLoader(dataset, { batchSize: BATCH })) {
    const found = await guesses(net, images);
    const wanted = await labels.data();
    for (let i = 0; i < wanted.length; i++) {
      const right = found[i] === wanted[i] ? 1 : 0;
      const tally = score.perClass[wanted[i]!]!;
      tally.total++;
      tally.correct += right;
      score.total++;
      score.correct += right;
    }
    onProgress?.(score.total);
    if (signal?.aborted) break;
  }
  return score;
}

/** The labels that the network gives to the first `count` images. */
export async function guessFirst(net: Net, dataset: ImageDataset, count: number): Promise<number[]> {
  net.eval();
  const first = new Subset(
    dataset,
    Array.from({ length: Math.min(count, dataset.length) }, (_, i) => i),
  );
  const found: number[] = [];
  for await (const [images] of new DataLoader(first, { batchSize: BATCH }))
    found.push(...Array.from(await guesses(net, images)));
  return found;
}
