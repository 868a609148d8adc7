// Pictures in a terminal: every character is two pixels, one above the other, by the upper half block.
import type { RawImage } from 'kindling';

const RESET = '\x1b[0m';

/** How a terminal is told a colour. */
export type ColorDepth = 24 | 8;

/** The picture in half its size, each pixel the mean of four. */
export function halved({ data, width, height }: RawImage): RawImage {
  const [w, h] = [width >> 1, height >> 1];
  const out = new Uint8Array(w * h * 3);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      for (let c = 0; c < 3; c++) {
        const at = (2 * y * width + 2 * x) * 3 + c;
        const sum = data[at]! + data[at + 3]! + data[at + 3 * width]! + data[at + 3 * width + 3]!;
        out[(y * w + x) * 3 + c] = (sum + 2) >> 2;
      }
    }
  }
  return { data: out, width: w, height: h };
}

/** The palette's number (6x6x6 cube) of a colour. */
function cube(r: number, g: number, b: number): number {
  const level = (v: number): number => Math.round((v / 255) * 5);
  return 16 + 36 * level(r) + 6 * level(g) + level(b);
}

function color(layer: 38 | 48, data: ArrayLike<number>, at: number, depth: ColorDepth): string {
  const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!];
  return depth === 24 ? `\x1b[${layer};2;${r};${g};${b}m` : `\x1b[${layer};5;${cube(r, g, b)}m`;
}

/** The lines that show an RGB picture; an odd last row is left out. */
export function halfBlocks({ data, width, height }: RawImage, depth: ColorDepth): string[] {
  return Array.from({ length: height >> 1 }, (_, row) => {
    let line = '';
    for (let x = 0; x < width; x++) {
      const upper = (2 * row * width + x) * 3;
      line += `${color(38, data, upper, depth)}${color(48, data, upper + 3 * width, depth)}▀`;
    }
    return line + RESET;
  });
}

/** Pictures side by side with two blanks between, each with a caption below that is cut to its width. */
export function sideBySide(
  pictures: readonly { readonly image: RawImage; readonly captions: readonly string[] }[],
  depth: ColorDepth,
): string[] {
  const blocks = pictures.map(({ image }) => halfBlocks(image, depth));
  const rows = Math.max(0, ...blocks.map((lines) => lines.length));
  const captions = Math.max(0, ...pictures.map((p) => p.captions.length));
  const lines = Array.from({ length: rows }, (_, row) =>
    blocks.map((block, i) => block[row] ?? ' '.repeat(pictures[i]!.image.width)).join('  '),
  );
  for (let row = 0; row < captions; row++) {
    const texts = pictures.map((p) => fit(p.captions[row] ?? '', p.image.width));
    lines.push(texts.join('  ').trimEnd());
  }
  return lines;
}

function fit(text: string, width: number): string {
  return text.slice(0, width).padEnd(width);
}
