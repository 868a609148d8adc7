// Convolution with 3×3 and 5×5 kernels at a stride of 1, and its gradient for the input, by Winograd's minimal filtering:
// tiles of inputs are transformed, multiplied for all channels as 36 matrices, and transformed back, in 1/4 of the
// multiplications (3×3) or in 9/25 (5×5). Images whose elements are very large or not finite are left to the usual kernels.
import { convForward, convInputGrad, convInputGradScratch, convScratch } from './conv';
import { scratch } from './scratch';
import { panels, ZERO } from './tile';
import {
  chunk, fitTiles, groups, padImage, paddedPlane, PLACES, placeBytes, setTiles, step, tableBytes, writeTable,
} from './tiles';
import { transformInputs, transformKernels, transformOutputs, WORK_BYTES } from './transforms';

/** Where the parts of scratch lie, behind one another. */
let work: usize = 0;
let table: usize = 0;
let kernels: usize = 0;
let padded: usize = 0;
let tiles: usize = 0;
let products: usize = 0;

/** The call whose transformed kernels, table and zeros lie in scratch: threads do a call in several pieces. */
let prepared: usize = 0;

/** Lays out scratch after `setTiles`; returns its end. */
function layOut(at: usize, inputs: usize, outputs: usize): usize {
  work = at;
  table = work + WORK_BYTES;
  kernels = table + tableBytes();
  padded = kernels + ((PLACES * inputs * outputs * 4 + 15) & ~15);
  tiles = padded + ((inputs * paddedPlane + 31) & ~15);
  products = tiles + PLACES * placeBytes(inputs);
  return products + PLACES * placeBytes(outputs) + 64;
}

/** Bytes of scratch that `winogradForward` needs for up to `images` pairs of an image and a group. */
export function winogradScratch(
  images: usize,
  c: usize, h: usize, w: usize, kh: usize, kw: usize, sy: usize, sx: usize, py: usize, px: usize, dy: usize, dx: usize,
  o: usize, oh: usize, ow: usize,
): usize {
  setTiles(kh, c + o, images, oh, ow);
  return max(layOut(0, c, o), convScratch(c, h, w, kh, kw, sy, sx, py, px, dy, dx, o, oh, ow)) + images;
}

/** Bytes of scratch that `winogradInputGrad` needs for up to `images` pairs of an image and a group. */
export function winogradInputGradScratch(
  images: usize,
  c: usize, h: usize, w: usize, kh: usize, kw: usize, sy: usize, sx: usize, py: usize, px: usize, dy: usize, dx: usize,
  o: usize, oh: usize, ow: usize,
): usize {
  setTiles(kh, c + o, images, h, w);
  return max(layOut(0, o, c), convInputGradScratch(c, h, w, kh, kw, sy, sx, py, px, dy, dx, o, oh, ow)) + images;
}

/**
 * `images` images of [inputs, height, width] to [outputs, outHeight, outWidth], with the kernels that are transformed
 * already. Writes to `fits`, a byte for each, whether tiles may do it.
 */
function byTiles(
  images: usize, x: usize, xImage: usize, inputs: usize, height: usize, width: usize, padY: usize, padX: usize,
  y: usize, yImage: usize, outputs: usize, outHeight: usize, outWidth: usize, bias: usize, fits: usize,
): void {
  const row = inputs * 4, inPlace = placeBytes(inputs), outPlace = placeBytes(outputs);
  const all = images * groups;
  let ready: usize = -1;
  for (let begin: usize = 0; begin < all; begin += chunk) {
    const end = min(begin + chunk, all);
    for (let at = begin; at < end;) {
      const image = at / groups, from = at - image * groups, to = min(groups, from + end - at);
      if (image != ready) {
        const fit = padImage(padded, x + image * xImage, inputs, height, width, padY, padX);
        store<u8>(fits + image, <u8>fit);
        ready = image;
      }
      transformInputs(tiles + (at - begin) * 16, inPlace, padded, inputs, table, from, to, work);
      at += to - from;
    }
    for (let i: usize = 0; i < PLACES; i++) {
      panels(
        0, outputs, (end - begin) * 4, inputs, kernels + i * outputs * row, row, row, 4, tiles + i * inPlace, step, 32,
        products + i * outPlace, step, ZERO, 0,
      );
    }
    for (let at = begin; at < end;) {
      const image = at / groups, from = at - image * groups, to = min(groups, from + end - at);
      transformOutputs(
        products + (at - begin) * 16, outputs, table, from, to, work, y + image * yImage, outHeight, bias,
      );
      at += to - from;
    }
  }
}

/** As `convForward`, for square kernels of 3 or 5, strides and dilations of 1. `call` is another number for every call. */
export function winogradForward(
  begin: usize, end: usize, call: usize, x: usize, xImage: usize, weight: usize, bias: usize, y: usize, parts: usize,
  c: usize, h: usize, w: usize, kh: usize, kw: usize, sy: usize, sx: usize, py: usize, px: usize, dy: usize, dx: usize,
  o: usize, oh: usize, ow: usize,
): void {
  const fits = scratch + winogradScratch(end - begin, c, h, w, kh, kw, sy, sx, py, px, dy, dx, o, oh, ow) - (end - begin);
  layOut(scratch, c, o);
  const inPlane = c * h * w * 4, outPlane = o * oh * ow * 4, taps = c * kh * kw;
  if (prepared != call) {
    writeTable(table, oh, ow);
    memory.fill(padded, 0, c * paddedPlane);
  }
  for (let unit = begin; unit < end;) {
    const image = unit / parts, part = unit - image * parts;
    const count = parts == 1 ? end - begin : 1;
    const kernel = weight + part * o * taps * 4;
    if (prepared != call || parts > 1) transformKernels(kernels, kernel, o, c, taps * 4, kh * kw * 4, false, work);
    byTiles(
      count, x + image * xImage + part * inPlane, xImage, c, h, w, py, px, y + unit * outPlane, outPlane, o, oh, ow,
      bias == 0 ? 0 : bias + part * o * 4, fits + unit - begin,
    );
    if (!fitTiles(kernel, o * taps)) memory.fill(fits + unit - begin, 0, count);
    prepared = call;
    unit += count;
  }
  for (let unit = begin; unit < end; unit++) {
    if (load<u8>(fits + unit - begin)) continue;
    prepared = 0;
    convForward(unit, unit + 1, x, xImage, weight, bias, y, parts, c, h, w, kh, kw, sy, sx, py, px, dy, dx, o, oh, ow);
  }
}

/** As `convInputGrad`, for square kernels of 3 or 5, strides and dilations of 1, and paddings smaller than the kernel. */
export function winogradInputGrad(
  begin: usize, end: usize, call: usize, g: usize, gImage: usize, weight: usize, x: usize, parts: usize,
  c: usize, h: usize, w: usize, kh: usize, kw: usize, sy: usize, sx: usize, py: usize, px: usize, dy: usize, dx: usize,
  o: usize, oh: usize, ow: usize,
): void {
  const fits = scratch + winogradInputGradScratch(end - begin, c, h, w, kh, kw, sy, sx, py, px, dy, dx, o, oh, ow) - (end - begin);
  layOut(scratch, o, c);
  const inPlane = c * h * w * 4, outPlane = o * oh * ow * 4, taps = c * kh * kw;
  if (prepared != call) {
    writeTable(table, h, w);
    memory.fill(padded, 0, o * paddedPlane);
  }
  for (let unit = begin; unit < end;) {
    const image = unit / parts, part = unit - image * parts;
    const count = parts == 1 ? end - begin : 1;
    const kernel = weight + part * o * taps * 4;
    if (prepared != call || parts > 1) transformKernels(kernels, kernel, c, o, kh * kw * 4, taps * 4, true, work);
    byTiles(
      count, g + image * gImage + part * outPlane, gImage, o, oh, ow, kh - 1 - py, kw - 1 - px, x + unit * inPlane,
      inPlane, c, h, w, 0, fits + unit - begin,
    );
    if (!fitTiles(kernel, o * taps)) memory.fill(fits + unit - begin, 0, count);
    prepared = call;
    unit += count;
  }
  for (let unit = begin; unit < end; unit++) {
    if (load<u8>(fits + unit - begin)) continue;
    prepared = 0;
    convInputGrad(unit, unit + 1, g, gImage, weight, x, parts, c, h, w, kh, kw, sy, sx, py, px, dy, dx, o, oh, ow);
  }
}
