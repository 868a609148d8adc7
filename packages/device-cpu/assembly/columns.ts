// Patches of an image as a matrix [taps, positions] (im2col), and the sum of such a matrix back into an image.
import {
  channels, dilationX, dilationY, height, kernelHeight, kernelWidth, outWidth, padX, padY, strideX, strideY, taps, width,
} from './geometry';

/** Bytes of patches at a time: they stay in the second-level cache between being written and read. */
const CHUNK_BYTES: usize = 256 * 1024;

/** Rows of output whose patches are written at a time. */
export function chunkRows(outHeight: usize): usize {
  return min(outHeight, max<usize>(1, CHUNK_BYTES / (taps() * outWidth * 4)));
}

/** Bytes from tap to tap, for `rows` rows of output: whole panels of 8, and not a power of two (few sets of the cache). */
export function columnBytes(rows: usize): usize {
  const bytes = ((rows * outWidth + 7) & ~7) * 4;
  return (bytes & 1023) == 0 ? bytes + 64 : bytes;
}

/** First and last + 1 output position along x whose tap `kx` lies inside the image. */
// @ts-ignore: decorator
@inline
function firstInside(kx: usize): usize {
  const at = kx * dilationX;
  return at >= padX ? 0 : min(outWidth, (padX - at + strideX - 1) / strideX);
}
// @ts-ignore: decorator
@inline
function endInside(kx: usize): usize {
  const limit = width + padX, at = kx * dilationX;
  return at >= limit ? 0 : min(outWidth, (limit - at + strideX - 1) / strideX);
}

/** Writes zeros, up to 12 bytes past the end. */
// @ts-ignore: decorator
@inline
function zeros(to: usize, count: usize): void {
  for (const end = to + count * 4; to < end; to += 16) v128.store(to, f32x4.splat(0));
}

/** Copies every `strideX`-th element, up to 12 bytes past the end. */
// @ts-ignore: decorator
@inline
function copyStrided(to: usize, from: usize, count: usize): void {
  const end = to + count * 4;
  if (strideX == 1) {
    for (; to < end; to += 16, from += 16) v128.store(to, v128.load(from));
  } else if (strideX == 2) {
    for (; to < end; to += 16, from += 32) {
      v128.store(to, v128.shuffle<f32>(v128.load(from), v128.load(from, 16), 0, 2, 4, 6));
    }
  } else {
    for (const step = strideX * 4; to < end; to += 4, from += step) store<f32>(to, load<f32>(from));
  }
}

/** Copies `rows` runs of up to `vectors` (a constant) times four elements, contiguous in `to`. */
// @ts-ignore: decorator
@inline
function copyRuns(vectors: i32, rows: usize, to: usize, run: usize, from: usize, fromRow: usize): void {
  for (const end = to + rows * run; to < end; to += run, from += fromRow) {
    v128.store(to, v128.load(from));
    if (vectors > 1) v128.store(to, v128.load(from, 16), 16);
    if (vectors > 2) v128.store(to, v128.load(from, 32), 32);
    if (vectors > 3) v128.store(to, v128.load(from, 48), 48);
  }
}

/** Whole runs inside the image, one after the other: short ones without a loop along the run. */
function copyInside(rows: usize, to: usize, count: usize, from: usize, fromRow: usize): void {
  const run = count * 4;
  if (count <= 4) copyRuns(1, rows, to, run, from, fromRow);
  else if (count <= 8) copyRuns(2, rows, to, run, from, fromRow);
  else if (count <= 12) copyRuns(3, rows, to, run, from, fromRow);
  else if (count <= 16) copyRuns(4, rows, to, run, from, fromRow);
  else for (; rows > 0; rows--, to += run, from += fromRow) copyStrided(to, from, count);
}

/** Whether output rows `[from, end)` read rows inside the image alone through the kernel's row `ky`. */
// @ts-ignore: decorator
@inline
function rowsInside(from: usize, end: usize, ky: usize): bool {
  const offset = ky * dilationY - padY;
  return from * strideY + offset < height && (end - 1) * strideY + offset < height;
}

/**
 * Taps `[firstTap, endTap)` of the patches of output rows `[from, end)`: element [tap, position] at
 * `to + tap · step + 4 · position`. Each run may write past its end, where the next one writes after it; the last one
 * needs 12 bytes to spare.
 */
export function toColumns(
  image: usize, from: usize, end: usize, firstTap: usize, endTap: usize, to: usize, step: usize,
): void {
  const runBytes = outWidth * 4, rowBytes = width * 4;
  let tap: usize = 0;
  for (let c: usize = 0; c < channels; c++) {
    for (let ky: usize = 0; ky < kernelHeight; ky++) {
      const inside = strideX == 1 && rowsInside(from, end, ky);
      for (let kx: usize = 0; kx < kernelWidth; kx++, tap++, to += step) {
        if (tap < firstTap || tap >= endTap) continue;
        const first = firstInside(kx), stop = max(first, endInside(kx));
        const x = first * strideX + kx * dilationX - padX;
        if (inside && first == 0 && stop == outWidth) {
          const y = from * strideY + ky * dilationY - padY;
          copyInside(end - from, to, outWidth, image + y * rowBytes + x * 4, strideY * rowBytes);
          continue;
        }
        let run = to;
        for (let oy = from; oy < end; oy++, run += runBytes) {
          const y = oy * strideY + ky * dilationY - padY;
          if (y >= height) { // Unsigned: rows above the image too.
            zeros(run, outWidth);
            continue;
          }
          if (first > 0) zeros(run, first);
          copyStrided(run + first * 4, image + y * rowBytes + x * 4, stop - first);
          if (stop < outWidth) zeros(run + stop * 4, outWidth - stop);
        }
      }
    }
    image += height * rowBytes;
  }
}

/** Whether patches are added to rows that have their even columns first: those of a tap are then neighbours at a stride of 2. */
// @ts-ignore: decorator
@inline
export function addsHalves(): bool {
  return strideX == 2;
}

/** Columns of half a row. */
// @ts-ignore: decorator
@inline
function halfWidth(): usize {
  return (width + 1) >> 1;
}

/** Bytes of the image that `addColumns` adds to. */
// @ts-ignore: decorator
@inline
export function addedBytes(): usize {
  const row: usize = addsHalves() ? 2 * halfWidth() : width;
  return channels * height * row * 4;
}

/** Adds a matrix of patches to the image that they are patches of; see `addsHalves`. */
export function addColumns(image: usize, from: usize, end: usize, columns: usize, step: usize): void {
  const halves = addsHalves(), half = halfWidth();
  const runBytes = outWidth * 4, rowBytes: usize = (halves ? 2 * half : width) * 4;
  for (let c: usize = 0; c < channels; c++) {
    for (let ky: usize = 0; ky < kernelHeight; ky++) {
      const inside = strideX <= 2 && rowsInside(from, end, ky);
      for (let kx: usize = 0; kx < kernelWidth; kx++, columns += step) {
        const first = firstInside(kx), stop = max(first, endInside(kx));
        const x = first * strideX + kx * dilationX - padX;
        const at = image + (halves ? (x & 1) * half + (x >> 1) : x) * 4;
        let run = columns + first * 4;
        if (inside) {
          const y = from * strideY + ky * dilationY - padY;
          addInside(end - from, at + y * rowBytes, strideY * rowBytes, run, runBytes, stop - first);
          continue;
        }
        for (let oy = from; oy < end; oy++, run += runBytes) {
          const y = oy * strideY + ky * dilationY - padY;
          if (y < height) addStrided(at + y * rowBytes, run, stop - first);
        }
      }
    }
    image += height * rowBytes;
  }
}

/** Rows of an image from their halves. */
export function joinHalves(to: usize, from: usize): void {
  const half = halfWidth() * 4;
  for (let rows = channels * height; rows > 0; rows--, from += 2 * half) {
    let x: usize = 0, a = from;
    for (; x + 8 <= width; x += 8, a += 16, to += 32) {
      const even = v128.load(a), odd = v128.load(a + half);
      v128.store(to, v128.shuffle<f32>(even, odd, 0, 4, 1, 5));
      v128.store(to, v128.shuffle<f32>(even, odd, 2, 6, 3, 7), 16);
    }
    for (; x < width; x++, to += 4) {
      store<f32>(to, load<f32>((x & 1) == 0 ? a : a + half));
      if ((x & 1) != 0) a += 4;
    }
  }
}

// @ts-ignore: decorator
@inline
function addStrided(to: usize, from: usize, count: usize): void {
  if (strideX <= 2) {
    for (; count >= 4; count -= 4, to += 16, from += 16) v128.store(to, f32x4.add(v128.load(to), v128.load(from)));
  }
  for (const step: usize = strideX <= 2 ? 4 : strideX * 4; count > 0; count--, to += step, from += 4) {
    store<f32>(to, load<f32>(to) + load<f32>(from));
  }
}

/** Adds `rows` runs of `vectors` (a constant) times four elements, and `rest` (0 to 3) more. */
// @ts-ignore: decorator
@inline
function addRuns(
  vectors: i32, rest: usize, rows: usize, to: usize, toRow: usize, from: usize, fromRow: usize,
): void {
  for (; rows > 0; rows--, to += toRow, from += fromRow) {
    if (vectors > 0) v128.store(to, f32x4.add(v128.load(to), v128.load(from)));
    if (vectors > 1) v128.store(to, f32x4.add(v128.load(to, 16), v128.load(from, 16)), 16);
    if (vectors > 2) v128.store(to, f32x4.add(v128.load(to, 32), v128.load(from, 32)), 32);
    if (vectors > 3) v128.store(to, f32x4.add(v128.load(to, 48), v128.load(from, 48)), 48);
    if (rest == 0) continue;
    const at = to + 16 * vectors;
    const sum = f32x4.add(v128.load(at), v128.load(from + 16 * vectors));
    if (rest == 1) v128.store32_lane(at, sum, 0);
    else v128.store64_lane(at, sum, 0);
    if (rest == 3) v128.store32_lane(at, sum, 2, 8);
  }
}

/** Runs inside the image: short ones without a loop along the run. */
function addInside(rows: usize, to: usize, toRow: usize, from: usize, fromRow: usize, count: usize): void {
  const rest = count & 3;
  if (count < 4) addRuns(0, rest, rows, to, toRow, from, fromRow);
  else if (count < 8) addRuns(1, rest, rows, to, toRow, from, fromRow);
  else if (count < 12) addRuns(2, rest, rows, to, toRow, from, fromRow);
  else if (count < 16) addRuns(3, rest, rows, to, toRow, from, fromRow);
  else if (count < 20) addRuns(4, rest, rows, to, toRow, from, fromRow);
  else for (; rows > 0; rows--, to += toRow, from += fromRow) addStrided(to, from, count);
}
