// What is shown of a trained network: accuracies, guesses, curves.
import { join } from 'node:path';
import { lossCurve } from '../picture/curve.js';
import { type Guess, gallery } from '../picture/gallery.js';
import { lossChart } from '../terminal/chart.js';
import { type ColorDepth, halved, sideBySide } from '../terminal/half-blocks.js';
import type { Net } from '../training/net.js';
import { accuracy, guessFirst, type Score } from '../training/testing.js';
import type { Training } from '../training/training.js';
import type { Data } from './data.js';
import { names, writePicture } from './files.js';

/** Images in the picture. */
const SHOWN = 32;
/** Columns of the terminal where it does not say. */
const COLUMNS = 80;

/** Columns of standard output. */
export function columns(): number {
  return process.stdout.columns ?? COLUMNS;
}

/** The colours that standard output can show; `undefined` for none worth a picture. */
export function colorDepth(): ColorDepth | undefined {
  if (!process.stdout.isTTY || process.env['NO_COLOR']) return undefined;
  const depth = process.stdout.getColorDepth();
  return depth >= 24 ? 24 : depth >= 8 ? 8 : undefined;
}

/** The tutorial's lines: over all, then per class. */
export function scoreLines(score: Score, classes: readonly string[]): string[] {
  const width = Math.max(...classes.map((name) => name.length));
  return [
    `Accuracy of the network on the ${score.total} test images: ${accuracy(score).toFixed(2)} %`,
    '',
    ...classes.flatMap((name, label) => {
      const tally = score.perClass[label]!;
      if (tally.total === 0) return [];
      return `Accuracy for class: ${name.padEnd(width)} is ${accuracy(tally).toFixed(1)} %`;
    }),
  ];
}

/** Pictures with captions in as many columns as the terminal has, or `undefined` where it shows none. */
export function showPictures(
  guesses: readonly Guess[],
  caption: (guess: Guess) => string[],
): string[] | undefined {
  const depth = colorDepth();
  if (depth === undefined) return undefined;
  const side = guesses[0]?.image.width ?? 32;
  const wide = columns() >= 4 * (side + 2);
  const across = Math.max(1, Math.floor((columns() + 2) / ((wide ? side : side / 2) + 2)));
  const few = guesses.slice(0, Math.min(across, 8));
  return sideBySide(
    few.map((guess) => ({ image: wide ? guess.image : halved(guess.image), captions: caption(guess) })),
    depth,
  );
}

/** Guesses for the first test images: a picture file, and the first few in the terminal. */
export async function showGuesses(net: Net, data: Data, folder: string): Promise<string[]> {
  const found = await guessFirst(net, data.test, SHOWN);
  const guesses = found.map((label, i) => ({
    image: data.testImages.imageAt(i),
    guess: data.classes[label]!,
    truth: data.classes[data.testImages.labelAt(i)]!,
  }));
  const path = await writePicture(folder, names.gallery, gallery(guesses));
  const four = guesses.slice(0, 4);
  const shown = showPictures(guesses, ({ guess, truth }) =>
    guess === truth ? [`✓ ${guess}`] : [`✗ ${guess}`, `  (${truth})`],
  ) ?? [
    `GroundTruth:  ${four.map((g) => g.truth.padEnd(10)).join(' ')}`.trimEnd(),
    `Predicted:    ${four.map((g) => g.guess.padEnd(10)).join(' ')}`.trimEnd(),
  ];
  return [...shown, `${guesses.length} test images with predictions: ${path}`];
}

/** The loss curve: a picture file, and a chart. */
export async function showCurve(
  { losses, intervals }: Pick<Training, 'losses' | 'intervals'>,
  folder: string,
): Promise<string[]> {
  const path = await writePicture(folder, names.curve, lossCurve(losses, intervals));
  const chart = lossChart(losses, Math.min(columns(), 110));
  return [...(chart === '' ? [] : [chart]), `Loss curve: ${path}`];
}

/** A path in the output folder. */
export const outputPath = (folder: string, name: keyof typeof names): string => join(folder, names[name]);
