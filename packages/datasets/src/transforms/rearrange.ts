// Moving pixels about: crops, flips and paddings are all a choice of source rows and columns.
import { type Tensor, tensor, where } from '@kindling/tensor';
import { channelsOf, isRawImage, type RawImage } from '../image.js';

/**
 * Which source row makes each row of the result, and which source column each column; -1 stands for padding.
 */
export interface Arrangement {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

/** What such a transform works on: an image, or a tensor [..., height, width]. */
export type Picture = RawImage | Tensor;

/** 0, 1, 2, ... */
export function identity(length: number): Int32Array {
  return Int32Array.from({ length }, (_, i) => i);
}

/** Height and width. */
export function sizeOf(picture: Picture): [number, number] {
  return isRawImage(picture)
    ? [picture.height, picture.width]
    : [picture.shape.at(-2)!, picture.shape.at(-1)!];
}

/** The picture with its rows and columns arranged; padding gets `fill`, one value or one per channel. */
export function rearrange<T extends Picture>(
  picture: T,
  arrangement: Arrangement,
  fill: number | readonly number[],
): T {
  return (
    isRawImage(picture)
      ? rearrangeImage(picture, arrangement, fill)
      : rearrangeTensor(picture, arrangement, fill)
  ) as T;
}

function rearrangeImage(
  image: RawImage,
  { rows, columns }: Arrangement,
  fill: number | readonly number[],
): RawImage {
  const channels = channelsOf(image);
  const data = new Uint8ClampedArray(rows.length * columns.length * channels);
  let at = 0;
  for (const row of rows) {
    for (const column of columns) {
      const from = row < 0 || column < 0 ? -1 : (row * image.width + column) * channels;
      for (let c = 0; c < channels; c++) data[at++] = from < 0 ? fillOf(fill, c) : image.data[from + c]!;
    }
  }
  return { data, width: columns.length, height: rows.length };
}

function rearrangeTensor(
  x: Tensor,
  { rows, columns }: Arrangement,
  fill: number | readonly number[],
): Tensor {
  const { device } = x;
  const pick = (indices: Int32Array): Tensor =>
    tensor(
      [...indices].map((i) => Math.max(0, i)),
      { dtype: 'int64', device },
    );
  const moved = x.indexSelect(-2, pick(rows)).indexSelect(-1, pick(columns));
  if (!rows.includes(-1) && !columns.includes(-1)) return moved;
  const inside = (indices: Int32Array): Tensor =>
    tensor(
      [...indices].map((i) => i >= 0),
      { dtype: 'bool', device },
    );
  const kept = inside(rows).unsqueeze(1).logicalAnd(inside(columns).unsqueeze(0));
  const values = typeof fill === 'number' ? [fill] : fill;
  return where(kept, moved, tensor(values, { dtype: x.dtype, device }).view(-1, 1, 1));
}

function fillOf(fill: number | readonly number[], channel: number): number {
  return typeof fill === 'number' ? fill : (fill[channel] ?? fill[0] ?? 0);
}

/** How a crop's padding looks: a constant, the border repeated, or a mirror image without or with the border. */
export type PaddingMode = 'constant' | 'edge' | 'reflect' | 'symmetric';

/** The source index of position `i` (outside 0..length-1 too) under a padding mode; -1 for a constant. */
export function paddedIndex(i: number, length: number, mode: PaddingMode): number {
  if (i >= 0 && i < length) return i;
  switch (mode) {
    case 'constant':
      return -1;
    case 'edge':
      return i < 0 ? 0 : length - 1;
    case 'reflect':
      return i < 0 ? -i : 2 * (length - 1) - i;
    case 'symmetric':
      return i < 0 ? -i - 1 : 2 * length - 1 - i;
  }
}
