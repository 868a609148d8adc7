// Pictures in files: PNG out, PNG and JPEG in.
import type { Tensor } from '@kindling/tensor';
import { convertIndexedToRgb, decode as decodePngFile, encode } from 'fast-png';
import { decode as decodeJpegFile } from 'jpeg-js';
import { FileFormatError, MissingFileError, TransformError } from './errors.js';
import { channelsOf, type RawImage } from './image.js';
import { type MakeGridOptions, makeGrid } from './make-grid.js';

/** A PNG file's bytes. The image is grey, grey with alpha, RGB or RGBA by its bytes per pixel. */
export function encodePng(image: RawImage): Uint8Array {
  const { data, width, height } = image;
  return encode({ data, width, height, channels: channelsOf(image), depth: 8 });
}

/**
 * A float tensor [C, H, W] with values in 0..1 (values beyond are clipped; 1 or 3 channels) as an image of bytes.
 * @throws TransformError on another shape.
 */
export async function toImage(x: Tensor): Promise<RawImage> {
  const [channels, height, width] = x.shape;
  if (x.ndim !== 3 || (channels !== 1 && channels !== 3 && channels !== 4)) {
    throw new TransformError(
      `toImage: expects [C, H, W] with 1, 3 or 4 channels, got [${x.shape.join(', ')}]`,
    );
  }
  const values = await x.detach().to('float32').permute(1, 2, 0).data();
  const data = new Uint8ClampedArray(values.length);
  for (let i = 0; i < data.length; i++)
    data[i] = Math.floor(Math.min(255, Math.max(0, values[i]! * 255 + 0.5)));
  return { data, width: width!, height: height! };
}

/**
 * Writes images [B, C, H, W] as a grid, or one image, with values in 0..1, to a PNG file. Options are makeGrid's.
 * @throws TransformError when the file's name does not end in .png.
 */
export async function saveImage(
  images: Tensor | readonly Tensor[],
  path: string,
  options: MakeGridOptions = {},
): Promise<void> {
  if (!/\.png$/i.test(path))
    throw new TransformError(`saveImage: ${path} should end in .png, the one format written here`);
  const bytes = encodePng(await toImage(makeGrid(images, options)));
  const { mkdir, writeFile } = await import('node:fs/promises');
  const { dirname } = await import('node:path');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

/** Options of {@link readImage}. */
export interface ReadImageOptions {
  /** Three channels whatever the file has: grey is repeated, alpha dropped. Default true. */
  rgb?: boolean;
}

/**
 * Reads a PNG or JPEG file.
 * @throws MissingFileError, FileFormatError
 */
export async function readImage(path: string, options: ReadImageOptions = {}): Promise<RawImage> {
  const { readFile } = await import('node:fs/promises');
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new MissingFileError(`there is no file ${path}`, path);
  }
  return decodeImage(bytes, { ...options, path });
}

/**
 * Decodes a PNG or JPEG file's bytes.
 * @throws FileFormatError on other or damaged files, naming `path`.
 */
export function decodeImage(bytes: Uint8Array, options: ReadImageOptions & { path?: string } = {}): RawImage {
  const path = options.path ?? 'image';
  const isPng = bytes[0] === 0x89 && bytes[1] === 0x50;
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  if (!isPng && !isJpeg)
    throw new FileFormatError(path, 'is neither a PNG nor a JPEG file; convert it to one of these');
  try {
    const image = isPng ? decodePng(bytes) : decodeJpegFile(bytes, { useTArray: true, formatAsRGBA: true });
    return options.rgb === false ? image : toRgb(image);
  } catch (cause) {
    throw new FileFormatError(path, `cannot be decoded: ${(cause as Error).message}`, { cause });
  }
}

function decodePng(bytes: Uint8Array): RawImage {
  const png = decodePngFile(bytes, { checkCrc: true });
  const { data, width, height, depth, channels, palette } = png;
  if (palette !== undefined) return { data: convertIndexedToRgb(png), width, height };
  if (depth === 16) return { data: Uint8Array.from(data, (v) => v >> 8), width, height };
  if (depth === 8) return { data: data as Uint8Array, width, height };
  throw new Error(`${channels} channel(s) of ${depth} bits are not supported; save it with 8 bits`);
}

function toRgb(image: RawImage): RawImage {
  const channels = channelsOf(image);
  if (channels === 3) return image;
  const { data, width, height } = image;
  const out = new Uint8Array(width * height * 3);
  for (let p = 0; p < width * height; p++) {
    for (let c = 0; c < 3; c++) out[p * 3 + c] = data[p * channels + (channels < 3 ? 0 : c)]!;
  }
  return { data: out, width, height };
}
