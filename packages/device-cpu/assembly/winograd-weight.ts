// The weight gradient of 3×3 and 5×5 convolutions at a stride of 1 by Winograd's minimal filtering, where the gradients of
// the outputs are the kernels: sums over all tiles, transformed back once.
import { convScratch, convWeightGradBlocks } from './conv';
import { dotColumns } from './dots';
import { scratch } from './scratch';
import { ACCUMULATE } from './tile';
import {
  chunk, fitTiles, groups, padImage, paddedPlane, PLACES, placeBytes, setTiles, step, tableBytes, writeTable,
} from './tiles';
import { transformGradients, transformInputs, transformSums, WORK_BYTES } from './transforms';

/** Where the parts of scratch lie, behind what transforms work in. */
let table: usize = 0;
let padded: usize = 0;
let inputs: usize = 0;
let kernels: usize = 0;
let sums: usize = 0;

/** Bytes of scratch that `winogradWeightGrad` needs for blocks of up to `images` images. */
export function winogradWeightGradScratch(
  images: usize,
  c: usize, h: usize, w: usize, kh: usize, kw: usize, sy: usize, sx: usize, py: usize, px: usize, dy: usize, dx: usize,
  o: usize, oh: usize, ow: usize,
): usize {
  setTiles(kh, c + o, images, oh, ow);
  const own = WORK_BYTES + tableBytes() + c * paddedPlane + 32 + PLACES * (placeBytes(c) + placeBytes(o) + c * o * 4);
  return max(own, convScratch(c, h, w, kh, kw, sy, sx, py, px, dy, dx, o, oh, ow)) + 64;
}

/**
 * As `convWeightGradBlocks`, of one group, for square kernels of 3 or 5, strides and dilations of 1.
 */
export function winogradWeightGrad(
  begin: usize, end: usize, block: usize, images: usize, g: usize, gImage: usize, x: usize, xImage: usize,
  gradients: usize,
  c: usize, h: usize, w: usize, kh: usize, kw: usize, sy: usize, sx: usize, py: usize, px: usize, dy: usize, dx: usize,
  o: usize, oh: usize, ow: usize,
): void {
  setTiles(kh, c + o, block, oh, ow);
  table = scratch + WORK_BYTES;
  padded = table + tableBytes();
  inputs = padded + ((c * paddedPlane + 31) & ~15);
  kernels = inputs + PLACES * placeBytes(c);
  sums = kernels + PLACES * placeBytes(o);
  writeTable(table, oh, ow);
  let clean = false;
  for (let unit = begin; unit < end; unit++) {
    const first = unit * block, count = min(images, first + block) - first;
    const to = gradients + unit * o * c * kh * kw * 4;
    if (!clean) memory.fill(padded, 0, c * paddedPlane);
    clean = blockByTiles(count, g + first * gImage, gImage, x + first * xImage, xImage, to, c, h, w, py, px, o, oh * ow);
    if (clean) continue;
    convWeightGradBlocks(
      unit, unit + 1, block, images, g, gImage, x, xImage, gradients, c, h, w, kh, kw, sy, sx, py, px, dy, dx, o, oh, ow,
    );
    writeTable(table, oh, ow);
  }
}

/** The sums over one block. `false` where an element is too large for tiles. */
function blockByTiles(
  images: usize, g: usize, gImage: usize, x: usize, xImage: usize, to: usize, c: usize, h: usize, w: usize,
  py: usize, px: usize, o: usize, plane: usize,
): bool {
  memory.fill(sums, 0, PLACES * o * c * 4);
  let filled: usize = 0;
  for (; images > 0; images--, g += gImage, x += xImage) {
    const fits = padImage(padded, x, c, h, w, py, px);
    if (!fits || !fitTiles(g, o * plane)) return false;
    for (let from: usize = 0; from < groups;) {
      const until = min(groups, from + chunk - filled);
      transformInputs(inputs + filled * 16, placeBytes(c), padded, c, table, from, until, scratch);
      transformGradients(kernels + filled * 16, placeBytes(o), o, table, from, until, g, plane * 4, scratch);
      filled += until - from;
      from = until;
      if (filled < chunk) continue;
      addProducts(c, o, filled * 4);
      filled = 0;
    }
  }
  if (filled > 0) addProducts(c, o, filled * 4);
  transformSums(sums, o * c * 4, o * c, to, scratch);
  return true;
}

/** Adds the products of gradients [outputs, tiles] and inputs [inputs, tiles]ᵀ to the sums [outputs, inputs] of each place. */
function addProducts(c: usize, o: usize, tiles: usize): void {
  for (let i: usize = 0; i < PLACES; i++) {
    dotColumns(
      0, c, o, tiles, kernels + i * placeBytes(o), step, inputs + i * placeBytes(c), step, sums + i * o * c * 4, c * 4,
      ACCUMULATE, 0,
    );
  }
}
