// Convolution of [N, C, H, W] and its gradients. Direct where a stride of 1 or 2 and wide rows allow; else each image's
// patches as a matrix, a few rows of output at a time so that they stay in cache.
import { addColumns, addedBytes, addsHalves, chunkRows, columnBytes, joinHalves, toColumns } from './columns';
import { directImage, directWeightGrad, padPlanes, splitPlanes, writeOffsets } from './direct';
import { dotColumns } from './dots';
import {
  channels, dilationX, dilationY, height, kernelHeight, kernelWidth, outChannels, outHeight, outWidth, padX, padY,
  pointwiseKernel, setGeometry, strideX, strideY, taps, width,
} from './geometry';
import { scratch } from './scratch';
import { ACCUMULATE, panels, ROW_BIAS, ZERO } from './tile';

/** Whether rows of `size` fill vectors of `lanes` well enough to be done row by row. */
// @ts-ignore: decorator
@inline
function fills(size: usize, lanes: usize): bool {
  const rounded = (size + lanes - 1) & ~(lanes - 1);
  return rounded * 8 <= size * 9;
}

// @ts-ignore: decorator
@inline
function directWeight(): bool {
  // Split columns take copying, which short rows do not pay back.
  return directForward() && (strideX == 1 || outWidth >= 16);
}

// @ts-ignore: decorator
@inline
function directForward(): bool {
  return (strideX == 1 || splitColumns()) && !pointwiseKernel() && fills(outWidth, 4);
}

/** Whether padded images have their even columns before their odd ones: those of a tap are then neighbours at a stride of 2. */
// @ts-ignore: decorator
@inline
function splitColumns(): bool {
  return strideX == 2 && kernelWidth > 1;
}

/** Columns of a padded image. */
// @ts-ignore: decorator
@inline
function paddedWidth(): usize {
  const all = width + 2 * padX;
  return splitColumns() ? (all + 1) & ~1 : all;
}

/** Rows and columns of zeros around the gradient, for its convolution to give the input's gradient. */
// @ts-ignore: decorator
@inline
function marginY(): usize { return dilationY * (kernelHeight - 1) - padY; }
// @ts-ignore: decorator
@inline
function marginX(): usize { return dilationX * (kernelWidth - 1) - padX; }

/** Direct where the whole convolution that it takes does little more work than the products of patches. */
// @ts-ignore: decorator
@inline
function directInputGrad(): bool {
  if (strideX != 1 || strideY != 1 || pointwiseKernel()) return false;
  if (<isize>marginY() < 0 || <isize>marginX() < 0) return false;
  return height * ((width + 3) & ~3) * 4 <= outHeight * outWidth * 5;
}

// @ts-ignore: decorator
@inline
function tableBytes(planes: usize): usize {
  return ((planes * kernelHeight * kernelWidth + 3) & ~3) * 4;
}
// @ts-ignore: decorator
@inline
function paddedBytes(): usize {
  return channels * (height + 2 * padY) * paddedWidth() * 4;
}
// @ts-ignore: decorator
@inline
function columnsBytes(): usize {
  return pointwiseKernel() ? 0 : taps() * columnBytes(chunkRows(outHeight));
}

/** Bytes of scratch that `convForward` and `convWeightGrad` need. */
export function convScratch(
  c: usize, h: usize, w: usize, kh: usize, kw: usize, sy: usize, sx: usize, py: usize, px: usize, dy: usize, dx: usize,
  o: usize, oh: usize, ow: usize,
): usize {
  setGeometry(c, h, w, kh, kw, sy, sx, py, px, dy, dx, o, oh, ow);
  // Weight gradients may take columns where the other is direct.
  return max(directForward() ? tableBytes(channels) + paddedBytes() : 0, directWeight() ? 0 : columnsBytes()) + 64;
}

/** Bytes of scratch that `convInputGrad` needs. */
export function convInputGradScratch(
  c: usize, h: usize, w: usize, kh: usize, kw: usize, sy: usize, sx: usize, py: usize, px: usize, dy: usize, dx: usize,
  o: usize, oh: usize, ow: usize,
): usize {
  setGeometry(c, h, w, kh, kw, sy, sx, py, px, dy, dx, o, oh, ow);
  if (!directInputGrad()) return columnsBytes() + (addsHalves() ? addedBytes() : 0) + 64;
  const padded = outChannels * (outHeight + 2 * marginY()) * (outWidth + 2 * marginX()) * 4;
  return taps() * outChannels * 4 + tableBytes(outChannels) + padded + 64;
}

/** Units are pairs of an image and a group: `[begin, end)` of images × groups. `bias` is 0 where there is none. */
export function convForward(
  begin: usize, end: usize, x: usize, xImage: usize, weight: usize, bias: usize, y: usize, groups: usize,
  c: usize, h: usize, w: usize, kh: usize, kw: usize, sy: usize, sx: usize, py: usize, px: usize, dy: usize, dx: usize,
  o: usize, oh: usize, ow: usize,
): void {
  setGeometry(c, h, w, kh, kw, sy, sx, py, px, dy, dx, o, oh, ow);
  const inPlane = channels * height * width * 4, outPlane = outChannels * outHeight * outWidth * 4;
  const direct = directForward();
  if (direct) setOffsets();
  for (let unit = begin; unit < end; unit++) {
    const image = unit / groups, group = unit - image * groups;
    const from = x + image * xImage + group * inPlane;
    const to = y + unit * outPlane;
    const kernel = weight + group * outChannels * taps() * 4;
    const biasAt = bias == 0 ? <usize>0 : bias + group * outChannels * 4;
    if (direct) {
      const padded = paddedImage(from);
      directImage(outChannels, outHeight, outWidth, taps(), scratch, padded, paddedRow() * strideY, kernel, to, biasAt);
    } else {
      forwardColumns(from, kernel, biasAt, to);
    }
  }
}

/** Offsets of the taps of a patch in the padded image, at the start of scratch. */
function setOffsets(): void {
  writeOffsets(
    scratch, channels, height + 2 * padY, paddedWidth(), kernelHeight, kernelWidth, dilationY, dilationX, false,
    splitColumns(),
  );
}

// @ts-ignore: decorator
@inline
function paddedRow(): usize {
  return paddedWidth() * 4;
}

/** The image with its padding: itself where there is none, else a copy in scratch behind the offsets. */
function paddedImage(image: usize): usize {
  const split = splitColumns();
  if ((padY | padX) == 0 && !split) return image;
  const to = scratch + tableBytes(channels);
  if (split) splitPlanes(to, image, channels, height, width, padY, padX, paddedWidth());
  else padPlanes(to, image, channels, height, width, padY, padX);
  return to;
}

function forwardColumns(image: usize, weight: usize, bias: usize, y: usize): void {
  const depth = taps(), plane = outHeight * outWidth * 4;
  const start = bias == 0 ? ZERO : ROW_BIAS;
  if (pointwiseKernel()) {
    panels(0, outChannels, outHeight * outWidth, depth, weight, depth * 4, depth * 4, 4, image, plane, 32, y, plane, start, bias);
    return;
  }
  const rows = chunkRows(outHeight), step = columnBytes(rows);
  for (let from: usize = 0; from < outHeight; from += rows) {
    const stop = min(from + rows, outHeight);
    toColumns(image, from, stop, 0, depth, scratch, step);
    panels(
      0, outChannels, (stop - from) * outWidth, depth, weight, depth * 4, depth * 4, 4, scratch, step, 32,
      y + from * outWidth * 4, plane, start, bias,
    );
  }
}

/** The gradient for the input, [N, groups·C, H, W] without gaps. Units are pairs of an image and a group. */
export function convInputGrad(
  begin: usize, end: usize, g: usize, gImage: usize, weight: usize, x: usize, groups: usize,
  c: usize, h: usize, w: usize, kh: usize, kw: usize, sy: usize, sx: usize, py: usize, px: usize, dy: usize, dx: usize,
  o: usize, oh: usize, ow: usize,
): void {
  setGeometry(c, h, w, kh, kw, sy, sx, py, px, dy, dx, o, oh, ow);
  const inPlane = channels * height * width * 4, outPlane = outChannels * outHeight * outWidth * 4;
  const direct = directInputGrad();
  let ready: usize = -1;
  for (let unit = begin; unit < end; unit++) {
    const image = unit / groups, group = unit - image * groups;
    const from = g + image * gImage + group * outPlane;
    const to = x + unit * inPlane;
    const kernel = weight + group * outChannels * taps() * 4;
    if (!direct) {
      inputGradColumns(from, kernel, to);
      continue;
    }
    const weights = scratch, table = weights + taps() * outChannels * 4, padded = table + tableBytes(outChannels);
    const rows = outHeight + 2 * marginY(), row = outWidth + 2 * marginX();
    if (ready != group) {
      swapChannels(weights, kernel);
      if (ready == <usize>-1) {
        writeOffsets(table, outChannels, rows, row, kernelHeight, kernelWidth, dilationY, dilationX, true, false);
      }
      ready = group;
    }
    padPlanes(padded, from, outChannels, outHeight, outWidth, marginY(), marginX());
    directImage(channels, height, width, outChannels * kernelHeight * kernelWidth, table, padded, row * 4, weights, to, 0);
  }
}

/** Weights [O, C, K] as [C, O, K]. */
function swapChannels(to: usize, weight: usize): void {
  const size = kernelHeight * kernelWidth * 4;
  for (let c: usize = 0; c < channels; c++) {
    for (let o: usize = 0; o < outChannels; o++, to += size) memory.copy(to, weight + (o * channels + c) * size, size);
  }
}

function inputGradColumns(g: usize, weight: usize, x: usize): void {
  const rows = taps(), plane = outHeight * outWidth * 4;
  if (pointwiseKernel()) {
    panels(0, rows, outHeight * outWidth, outChannels, weight, 4, 4, rows * 4, g, plane, 32, x, plane, ZERO, 0);
    return;
  }
  const chunk = chunkRows(outHeight), step = columnBytes(chunk);
  const sums = addsHalves() ? scratch + columnsBytes() : x;
  memory.fill(sums, 0, addedBytes());
  for (let from: usize = 0; from < outHeight; from += chunk) {
    const stop = min(from + chunk, outHeight);
    panels(
      0, rows, (stop - from) * outWidth, outChannels, weight, 4, 4, rows * 4, g + from * outWidth * 4, plane, 32,
      scratch, step, ZERO, 0,
    );
    addColumns(sums, from, stop, scratch, step);
  }
  if (addsHalves()) joinHalves(x, sums);
}

/**
 * The gradient for the weight, over every image in order: `[begin, end)` of the taps or of all output channels. Where
 * `own` is not 0 it is summed that far into scratch, out of the way of threads that write to the same cache lines.
 */
export function convWeightGrad(
  begin: usize, end: usize, byTaps: bool, count: usize, own: usize,
  images: usize, g: usize, gImage: usize, x: usize, xImage: usize, gradient: usize,
  c: usize, h: usize, w: usize, kh: usize, kw: usize, sy: usize, sx: usize, py: usize, px: usize, dy: usize, dx: usize,
  o: usize, oh: usize, ow: usize,
): void {
  setGeometry(c, h, w, kh, kw, sy, sx, py, px, dy, dx, o, oh, ow);
  const depth = taps(), row = depth * 4, plane = outHeight * outWidth * 4;
  const tap: usize = byTaps ? begin : 0, tapEnd = byTaps ? end : depth;
  if (byTaps) {
    begin = 0;
    end = count;
  }
  const sums = own == 0 ? gradient : scratch + own;
  for (let o = begin; o < end; o++) memory.fill(sums + o * row + tap * 4, 0, (tapEnd - tap) * 4);
  const direct = directWeight();
  if (direct) setOffsets();
  for (let image: usize = 0; image < images; image++, g += gImage, x += xImage) {
    for (let first = begin; first < end;) {
      const group = first / outChannels, stop = min(end, (group + 1) * outChannels);
      const from = x + group * channels * height * width * 4;
      if (direct) {
        directWeightGrad(
          first, stop, outHeight, outWidth, depth, tap, tapEnd, scratch, paddedImage(from), paddedRow() * strideY, g,
          sums,
        );
      } else {
        weightGradColumns(stop - first, tap, tapEnd, g + first * plane, from, sums + first * row);
      }
      first = stop;
    }
  }
  if (own == 0) return;
  for (let o = begin; o < end; o++) {
    memory.copy(gradient + o * row + tap * 4, sums + o * row + tap * 4, (tapEnd - tap) * 4);
  }
}

/** Whether `convWeightGrad` reads images where they are: pieces of it then do nothing twice. */
export function weightGradInPlace(
  c: usize, h: usize, w: usize, kh: usize, kw: usize, sy: usize, sx: usize, py: usize, px: usize, dy: usize, dx: usize,
  o: usize, oh: usize, ow: usize,
): bool {
  setGeometry(c, h, w, kh, kw, sy, sx, py, px, dy, dx, o, oh, ow);
  return directWeight() && (padY | padX) == 0 && !splitColumns();
}

/** As `convWeightGrad`. Units are blocks of `block` images, whose sums lie one behind the other at `gradients`. */
export function convWeightGradBlocks(
  begin: usize, end: usize, block: usize, images: usize, g: usize, gImage: usize, x: usize, xImage: usize,
  gradients: usize,
  c: usize, h: usize, w: usize, kh: usize, kw: usize, sy: usize, sx: usize, py: usize, px: usize, dy: usize, dx: usize,
  o: usize, oh: usize, ow: usize,
): void {
  for (let unit = begin; unit < end; unit++) {
    const first = unit * block, count = min(images, first + block) - first;
    convWeightGrad(
      0, o, false, o, 0, count, g + first * gImage, gImage, x + first * xImage, xImage,
      gradients + unit * o * c * kh * kw * 4, c, h, w, kh, kw, sy, sx, py, px, dy, dx, o, oh, ow,
    );
  }
}

function weightGradColumns(count: usize, tap: usize, tapEnd: usize, g: usize, image: usize, gradient: usize): void {
  const row = taps() * 4, plane = outHeight * outWidth * 4;
  if (pointwiseKernel()) {
    dotColumns(tap, tapEnd, count, outHeight * outWidth, g, plane, image, plane, gradient, row, ACCUMULATE, 0);
    return;
  }
  const rows = chunkRows(outHeight), step = columnBytes(rows);
  for (let from: usize = 0; from < outHeight; from += rows) {
    const stop = min(from + rows, outHeight);
    toColumns(image, from, stop, tap, tapEnd, scratch, step);
    dotColumns(
      tap, tapEnd, count, (stop - from) * outWidth, g + from * outWidth * 4, plane, scratch, step, gradient, row,
      ACCUMULATE, 0,
    );
  }
}
