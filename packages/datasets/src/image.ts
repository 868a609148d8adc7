// The image that datasets hand to transforms: bytes, row by row, the channels of a pixel side by side.

/**
 * An image of 8-bit channels. `data` holds `height` rows of `width` pixels of 1 (grey), 3 (RGB) or 4 (RGBA) bytes, so
 * a browser's ImageData is one too.
 */
export interface RawImage {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Whether a value is an image of bytes. */
export function isRawImage(value: unknown): value is RawImage {
  if (typeof value !== 'object' || value === null) return false;
  const { data, width, height } = value as Partial<RawImage>;
  const bytes = data instanceof Uint8Array || data instanceof Uint8ClampedArray;
  return bytes && typeof width === 'number' && typeof height === 'number';
}

/** Bytes per pixel. */
export function channelsOf(image: RawImage): number {
  return image.data.length / (image.width * image.height);
}

/** The image whose channel planes (each `height` rows of `width` bytes) lie one after the other at `offset`. */
export function imageFromPlanes(
  planes: Uint8Array,
  offset: number,
  channels: number,
  width: number,
  height: number,
): RawImage {
  const size = width * height;
  const data = new Uint8ClampedArray(size * channels);
  for (let c = 0; c < channels; c++) {
    for (let p = 0, from = offset + c * size; p < size; p++) data[p * channels + c] = planes[from + p]!;
  }
  return { data, width, height };
}
