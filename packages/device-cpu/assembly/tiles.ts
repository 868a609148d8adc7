// Images as tiles of 6×6 elements, for Winograd's minimal filtering: where tiles lie, and what of them is in cache at a time.
import { loadFirst, storeFirst } from './lanes';

/** Values of a transformed tile. */
export const PLACES: usize = 36;

/** Outputs of a tile, and taps of a kernel, along an edge: their sum is 7. */
export let edge: usize = 0;
/** Groups of four tiles of an image; the last one may have fewer. */
export let groups: usize = 0;
/** Groups whose transforms are in cache together, and bytes from channel to channel of these. */
export let chunk: usize = 0;
export let step: usize = 0;
/** Bytes of a row, and of a plane, of a padded image. */
export let paddedRow: usize = 0;
export let paddedPlane: usize = 0;
export let outRow: usize = 0;

let tileRows: usize = 0;
let tileColumns: usize = 0;

/** Bytes of transformed tiles at a time: they stay in the second-level cache. */
const CHUNK_BYTES: usize = 384 * 1024;

/** For each tile: where it is in the padded image and in the output (u32 each, bytes), and how many rows and columns of outputs it has (u32). */
export const ENTRY: usize = 16;

/** Bytes of the table of an image's tiles. */
// @ts-ignore: decorator
@inline
export function tableBytes(): usize {
  return groups * 4 * ENTRY;
}

/** `planes`: of inputs and of outputs, whose transforms are in cache together. */
export function setTiles(kernel: usize, planes: usize, images: usize, outHeight: usize, outWidth: usize): void {
  edge = 7 - kernel;
  tileRows = (outHeight + edge - 1) / edge;
  tileColumns = (outWidth + edge - 1) / edge;
  groups = (tileRows * tileColumns + 3) >> 2;
  chunk = min(images * groups, max<usize>(2, (CHUNK_BYTES / (PLACES * planes * 16)) & ~1));
  step = spread(chunk * 16);
  paddedRow = (edge * (tileColumns - 1) + 8) * 4;
  paddedPlane = (edge * (tileRows - 1) + 6) * paddedRow;
  outRow = outWidth * 4;
}

/**
 * An odd multiple of 64 bytes: steps of a kilobyte fall into few sets of the cache. Fewer tiles never get a longer step, so
 * that the scratch of a call is enough for each piece of it.
 */
// @ts-ignore: decorator
@inline
function spread(bytes: usize): usize {
  return ((bytes + 63) & ~63) | 64;
}

/** Bytes from place to place of `planes` transforms: all places of a tile, which are used together, lie in other sets of the cache. */
// @ts-ignore: decorator
@inline
export function placeBytes(planes: usize): usize {
  return ((planes * step + 4095) & ~4095) + 320;
}

/** Writes the table of an image's tiles. Those of the last group that are missing have no rows. */
export function writeTable(table: usize, outHeight: usize, outWidth: usize): void {
  for (let t: usize = 0; t < groups * 4; t++, table += ENTRY) {
    const y = t / tileColumns, x = t - y * tileColumns;
    const there = y < tileRows;
    store<u32>(table, there ? edge * (y * paddedRow + x * 4) : 0);
    store<u32>(table, there ? edge * (y * outRow + x * 4) : 0, 4);
    store<u32>(table, there ? min(edge, outHeight - y * edge) : 0, 8);
    store<u32>(table, there ? min(edge, outWidth - x * edge) : 0, 12);
  }
}

/** Magnitudes from here on are left to other kernels: sums of such inputs would spoil outputs that do not depend on them. */
const LARGE: i32 = 0x55800000; // 2⁴⁴, as bits: those of larger floats, infinities and NaN are larger integers.

/** The largest of the bits of magnitudes in `seen` and `v`. */
// @ts-ignore: decorator
@inline
function larger(seen: v128, v: v128): v128 {
  return i32x4.max_s(seen, v128.and(v, i32x4.splat(0x7fffffff)));
}

// @ts-ignore: decorator
@inline
function areSmall(seen: v128): bool {
  return !v128.any_true(i32x4.ge_s(seen, i32x4.splat(LARGE)));
}

/** Whether all of `n` elements are small enough to be transformed. */
export function fitTiles(x: usize, n: usize): bool {
  let seen = i32x4.splat(0);
  for (; n >= 4; n -= 4, x += 16) seen = larger(seen, v128.load(x));
  return areSmall(larger(seen, loadFirst(x, n)));
}

/** Copies planes into the middle of zeros, which are there already. Returns whether all elements fit tiles. */
export function padImage(
  to: usize, from: usize, planes: usize, height: usize, width: usize, padY: usize, padX: usize,
): bool {
  let seen = i32x4.splat(0);
  const whole = width & ~3, rest = width & 3;
  for (let c: usize = 0; c < planes; c++, to += paddedPlane) {
    let row = to + padY * paddedRow + padX * 4;
    for (let y: usize = 0; y < height; y++, row += paddedRow) {
      for (const end = from + whole * 4; from < end; from += 16) {
        const v = v128.load(from);
        v128.store(row, v);
        row += 16;
        seen = larger(seen, v);
      }
      if (rest != 0) {
        const v = loadFirst(from, rest);
        storeFirst(row, v, rest);
        seen = larger(seen, v);
      }
      from += rest * 4;
      row -= whole * 4;
    }
  }
  return areSmall(seen);
}
