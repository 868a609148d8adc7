// A picture of test images with the network's guesses below them: green where right, red where wrong.
import type { RawImage } from 'kindling';
import { Canvas, type Color } from './canvas.js';
import { GLYPH_HEIGHT, textWidth } from './font.js';

/** An image, what the network says it is, and what it is. */
export interface Guess {
  readonly image: RawImage;
  readonly guess: string;
  readonly truth: string;
}

const COLUMNS = 8;
/** Pixels that one of an image's takes. */
const SCALE = 3;
const GAP = 10;
const LINE = GLYPH_HEIGHT + 4;
const RIGHT: Color = [20, 130, 60];
const WRONG: Color = [200, 40, 40];
const SOFT: Color = [110, 110, 110];

/** Lays the guesses out in rows of eight. */
export function gallery(guesses: readonly Guess[]): Canvas {
  const side = Math.max(1, ...guesses.map(({ image }) => Math.max(image.width, image.height))) * SCALE;
  const [width, height] = [side + GAP, side + 2 * LINE + GAP];
  const columns = Math.min(COLUMNS, Math.max(guesses.length, 1));
  const canvas = new Canvas(columns * width + GAP, Math.ceil(guesses.length / columns) * height + GAP);
  for (const [i, { image, guess, truth }] of guesses.entries()) {
    const x = GAP + (i % columns) * width;
    const y = GAP + Math.floor(i / columns) * height;
    const right = guess === truth;
    const color = right ? RIGHT : WRONG;
    canvas.rect(x - 2, y - 2, side + 4, side + 4, color);
    canvas.image(image, x, y, SCALE);
    const centred = (text: string): number => x + Math.floor((side - textWidth(text)) / 2);
    canvas.text(guess, centred(guess), y + side + 5, color);
    if (!right) {
      const was = `(${truth})`;
      canvas.text(was, centred(was), y + side + 5 + LINE, SOFT);
    }
  }
  return canvas;
}
