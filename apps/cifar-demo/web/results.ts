// The outcome of a test: accuracies of the classes, and images with guesses.
import { accuracy, type Score, type Tally } from '../src/training/testing.js';
import type { Shown } from './protocol.js';

/** An accuracy for people. */
export const percent = (tally: Tally): string =>
  tally.total === 0 ? '–' : `${accuracy(tally).toFixed(1)} %`;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

/** A bar for each class. */
export function drawClasses(into: Element, { perClass }: Score, classes: readonly string[]): void {
  into.replaceChildren(
    ...classes.flatMap((name, label) => {
      const bar = element('meter');
      bar.max = 100;
      bar.value = accuracy(perClass[label]!) || 0;
      return [element('span', name), bar, element('output', percent(perClass[label]!))];
    }),
  );
}

/** Test images, each with the guess below, and the truth where they differ. */
export function drawGallery(into: Element, shown: readonly Shown[]): void {
  into.replaceChildren(
    ...shown.map(({ image, guess, truth }) => {
      const { data, width, height } = image;
      const canvas = element('canvas');
      canvas.width = width;
      canvas.height = height;
      const pixels = new ImageData(width, height);
      for (let p = 0; p < width * height; p++) {
        for (let c = 0; c < 3; c++) pixels.data[4 * p + c] = data[3 * p + c]!;
        pixels.data[4 * p + 3] = 255;
      }
      canvas.getContext('2d')!.putImageData(pixels, 0, 0);
      const right = guess === truth;
      const card = element('div');
      card.append(canvas, element('div', guess, right ? 'right' : 'wrong'));
      if (!right) card.append(element('div', `(${truth})`));
      return card;
    }),
  );
}
