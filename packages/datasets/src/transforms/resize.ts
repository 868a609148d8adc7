// Resizing images of bytes as Pillow does: a triangle filter widened by the reduction, so that nothing aliases.
import { TransformError } from '../errors.js';
import { channelsOf, isRawImage, type RawImage } from '../image.js';
import { Transform } from './transform.js';

/** Fraction bits of Pillow's fixed-point weights: 32 less 8 for the byte and 2 for headroom. */
const PRECISION = 22;

/** For each output position: the first input position and the weights of it and its followers, in fixed point. */
interface Tap {
  readonly start: number;
  readonly weights: readonly number[];
}

function tapsOf(from: number, to: number): Tap[] {
  const scale = from / to;
  const support = Math.max(scale, 1);
  return Array.from({ length: to }, (_, i) => {
    const centre = (i + 0.5) * scale;
    const start = Math.max(0, Math.trunc(centre - support + 0.5));
    const end = Math.min(from, Math.trunc(centre + support + 0.5));
    const raw = Array.from({ length: end - start }, (_, k) =>
      Math.max(0, 1 - Math.abs((k + start - centre + 0.5) / support)),
    );
    const sum = raw.reduce((a, b) => a + b, 0);
    return { start, weights: raw.map((w) => Math.trunc(0.5 + (w / sum) * 2 ** PRECISION)) };
  });
}

/** Filters lines of `from` pixels into lines of `taps.length`; steps say how far apart pixels and lines lie. */
function filter(
  source: ArrayLike<number>,
  taps: readonly Tap[],
  lines: number,
  sourceSteps: readonly [pixel: number, line: number],
  outSteps: readonly [pixel: number, line: number],
  channels: number,
): Uint8ClampedArray {
  const out = new Uint8ClampedArray(taps.length * lines * channels);
  for (let line = 0; line < lines; line++) {
    for (const [i, { start, weights }] of taps.entries()) {
      for (let c = 0; c < channels; c++) {
        let sum = 2 ** (PRECISION - 1);
        let at = line * sourceSteps[1] + start * sourceSteps[0] + c;
        for (const weight of weights) {
          sum += source[at]! * weight;
          at += sourceSteps[0];
        }
        out[line * outSteps[1] + i * outSteps[0] + c] = Math.floor(sum / 2 ** PRECISION);
      }
    }
  }
  return out;
}

/** The image in another size: bilinear with antialiasing, byte for byte as Pillow's. */
export function resizeImage(image: RawImage, height: number, width: number): RawImage {
  const c = channelsOf(image);
  let { data } = image;
  if (width !== image.width) {
    data = filter(data, tapsOf(image.width, width), image.height, [c, image.width * c], [c, width * c], c);
  }
  if (height !== image.height)
    data = filter(data, tapsOf(image.height, height), width, [width * c, c], [width * c, c], c);
  return { data, width, height };
}

/** An image scaled so that its shorter side has the given length, or to a given height and width. */
export class Resize extends Transform<RawImage, RawImage> {
  readonly size: number | readonly [number, number];

  /** @throws TransformError on sizes that are not positive integers. */
  constructor(size: number | readonly [number, number]) {
    super();
    for (const n of typeof size === 'number' ? [size] : size) {
      if (!Number.isInteger(n) || n < 1)
        throw new TransformError(`Resize: size should be one or two positive integers, got ${n}`);
    }
    this.size = size;
  }

  /** @throws TransformError when the input is not an image of bytes. */
  forward(image: RawImage): RawImage {
    if (!isRawImage(image))
      throw new TransformError('Resize: works on images of bytes; put it before ToTensor');
    const { size } = this;
    if (typeof size !== 'number') return resizeImage(image, size[0], size[1]);
    const { width, height } = image;
    const long = Math.trunc((size * Math.max(width, height)) / Math.min(width, height));
    return width <= height ? resizeImage(image, long, size) : resizeImage(image, size, long);
  }

  protected override details(): string {
    const size = typeof this.size === 'number' ? this.size : `(${this.size.join(', ')})`;
    return `size=${size}, interpolation=bilinear, max_size=None, antialias=True`;
  }
}
