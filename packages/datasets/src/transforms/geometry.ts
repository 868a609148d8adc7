// Crops and flips. They draw from the global generator as torchvision's do, so that one seed gives one result.
import { randint, uniform } from '../draws.js';
import { TransformError } from '../errors.js';
import {
  type Arrangement,
  identity,
  type PaddingMode,
  type Picture,
  paddedIndex,
  rearrange,
  sizeOf,
} from './rearrange.js';
import { formatValues, Transform } from './transform.js';

/** Height and width: two numbers, or one for a square. */
export type Size = number | readonly [number, number];

function pair(size: Size, who: string): readonly [number, number] {
  const [height, width] = typeof size === 'number' ? [size, size] : size;
  if (Number.isInteger(height) && Number.isInteger(width) && height > 0 && width > 0) return [height, width];
  throw new TransformError(
    `${who}: size should be one or two positive integers, got ${JSON.stringify(size)}`,
  );
}

/** Base of the transforms that only move pixels: `arrange` says, and draws, where from. */
export abstract class Rearrangement extends Transform<Picture, Picture> {
  /** The value of padding: one, or one per channel. */
  readonly fill: number | readonly number[] = 0;

  /** Which rows and columns of a picture of this size make the result; draws what is random. */
  abstract arrange(height: number, width: number): Arrangement;

  forward<T extends Picture>(picture: T): T {
    const [height, width] = sizeOf(picture);
    return rearrange(picture, this.arrange(height, width), this.fill);
  }
}

/** Says of the class above that its instances can be called. */
export interface Rearrangement {
  // biome-ignore lint/style/useShorthandFunctionType: only an interface merges with a class
  <T extends Picture>(picture: T): T;
}

/** Options of {@link RandomCrop}. */
export interface RandomCropOptions {
  /** Padding before the crop: on all sides; left and right, top and bottom; or left, top, right, bottom. */
  padding?: number | readonly [number, number] | readonly [number, number, number, number];
  /** Pad a picture that is smaller than the crop. Default false. */
  padIfNeeded?: boolean;
  /** Value of constant padding, 0 by default; one, or one per channel. */
  fill?: number | readonly number[];
  /** Default 'constant'. */
  paddingMode?: PaddingMode;
}

/** A crop of the given size at a random place. */
export class RandomCrop extends Rearrangement {
  readonly size: readonly [number, number];
  readonly padding: readonly [number, number, number, number];
  readonly padIfNeeded: boolean;
  readonly paddingMode: PaddingMode;
  override readonly fill: number | readonly number[];
  private readonly options: RandomCropOptions;

  constructor(size: Size, options: RandomCropOptions = {}) {
    super();
    this.size = pair(size, 'RandomCrop');
    const p = options.padding ?? 0;
    const [a, b, c = a, d = b] = typeof p === 'number' ? [p, p] : p;
    this.padding = [a, b, c, d] as const;
    this.padIfNeeded = options.padIfNeeded ?? false;
    this.paddingMode = options.paddingMode ?? 'constant';
    this.fill = options.fill ?? 0;
    this.options = options;
  }

  /** @throws TransformError when the padded picture is smaller than the crop, or than a mirrored padding. */
  arrange(height: number, width: number): Arrangement {
    const [left, top, right, bottom] = this.padding;
    this.checkMirror(Math.max(top, bottom), height);
    this.checkMirror(Math.max(left, right), width);
    const [rowCount, columnCount] = this.size;
    const moreX = this.padIfNeeded ? Math.max(0, columnCount - (width + left + right)) : 0;
    const moreY = this.padIfNeeded ? Math.max(0, rowCount - (height + top + bottom)) : 0;
    const h = height + top + bottom + 2 * moreY;
    const w = width + left + right + 2 * moreX;
    if (h < rowCount || w < columnCount) {
      throw new TransformError(
        `RandomCrop: required crop size (${rowCount}, ${columnCount}) is larger than input image size (${h}, ${w}); ` +
          'give padding, or padIfNeeded: true',
      );
    }
    const exact = h === rowCount && w === columnCount;
    const i = exact ? 0 : randint(h - rowCount + 1, 1)[0]!;
    const j = exact ? 0 : randint(w - columnCount + 1, 1)[0]!;
    return {
      rows: Int32Array.from({ length: rowCount }, (_, y) =>
        paddedIndex(y + i - top - moreY, height, this.paddingMode),
      ),
      columns: Int32Array.from({ length: columnCount }, (_, x) =>
        paddedIndex(x + j - left - moreX, width, this.paddingMode),
      ),
    };
  }

  private checkMirror(padding: number, length: number): void {
    const most = { constant: Infinity, edge: Infinity, reflect: length - 1, symmetric: length }[
      this.paddingMode
    ];
    if (padding <= most) return;
    throw new TransformError(
      `RandomCrop: ${this.paddingMode} padding of ${padding} needs a side longer than ${length}`,
    );
  }

  protected override details(): string {
    const { padding = null, padIfNeeded = false } = this.options;
    const shown =
      padding === null ? 'None' : typeof padding === 'number' ? padding : `(${padding.join(', ')})`;
    return `size=(${this.size.join(', ')}), padding=${shown}${padIfNeeded ? ', pad_if_needed=True' : ''}`;
  }
}

/** The middle of a picture; a smaller picture is padded with zeros. */
export class CenterCrop extends Rearrangement {
  readonly size: readonly [number, number];

  constructor(size: Size) {
    super();
    this.size = pair(size, 'CenterCrop');
  }

  arrange(height: number, width: number): Arrangement {
    return { rows: middle(height, this.size[0]), columns: middle(width, this.size[1]) };
  }

  protected override details(): string {
    return `size=(${this.size.join(', ')})`;
  }
}

function middle(length: number, wanted: number): Int32Array {
  const start = wanted > length ? -Math.floor((wanted - length) / 2) : halfEven((length - wanted) / 2);
  return Int32Array.from({ length: wanted }, (_, i) => paddedIndex(i + start, length, 'constant'));
}

/** Python's round(): halves go to the even neighbour. */
function halfEven(x: number): number {
  const floor = Math.floor(x);
  return x - floor === 0.5 ? floor + (floor % 2) : Math.round(x);
}

/** A mirror image, left for right, with the given probability (default 0.5). */
export class RandomHorizontalFlip extends Rearrangement {
  readonly p: number;

  /** @throws TransformError when `p` is not in 0..1. */
  constructor(p: number | { p?: number } = 0.5) {
    super();
    this.p = typeof p === 'number' ? p : (p.p ?? 0.5);
    if (!(this.p >= 0 && this.p <= 1))
      throw new TransformError(`RandomHorizontalFlip: p should be in 0..1, got ${this.p}`);
  }

  arrange(height: number, width: number): Arrangement {
    const columns = identity(width);
    return { rows: identity(height), columns: uniform() < this.p ? columns.reverse() : columns };
  }

  protected override details(): string {
    return `p=${formatValues(this.p)}`;
  }
}
