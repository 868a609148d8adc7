// 3×3 convolution with a stride of 1 and its gradients by Winograd's minimal filtering, F(2×2, 3×3) and F(3×3, 2×2):
// tiles of 4×4 inputs are transformed, multiplied for all channels as 16 matrices, and transformed back, in 4/9 of the
// multiplications. Lavin and Gray, Fast Algorithms for Convolutional Neural Networks, 2015.
// Where an operand is not finite, or so large that its square is not, the usual kernels do the work: sums of such inputs
// would spoil outputs that do not depend on them.
import { convForward, convInputGrad, convWeightGrad } from './conv';
import { dotColumns } from './dots';
import { storeFirst } from './lanes';
import { scratch } from './scratch';
import { ACCUMULATE, panels, ZERO } from './tile';

/** Matrices of transformed tiles. */
const PLACES: usize = 16;
/** Bytes of transformed tiles at a time: they stay in the second-level cache. */
const CHUNK_BYTES: usize = 384 * 1024;

/** Tiles of 2×2 outputs along an image; columns go up to a multiple of four, which are transformed together. */
let tileRows: usize = 0;
let tileColumns: usize = 0;
/** Rows of tiles at a time, and bytes from channel to channel of their transforms. */
let chunk: usize = 0;
let step: usize = 0;
/** Bytes of a row, and of a plane, of a padded image. */
let paddedRow: usize = 0;
let paddedPlane: usize = 0;

/** `planes`: of inputs and of outputs, whose transforms are in cache together. */
function setTiles(planes: usize, outHeight: usize, outWidth: usize): void {
  tileRows = (outHeight + 1) >> 1;
  tileColumns = (((outWidth + 1) >> 1) + 3) & ~3;
  chunk = min(tileRows, max<usize>(1, CHUNK_BYTES / (PLACES * planes * tileColumns * 4)));
  step = spread(chunk * tileColumns * 4);
  paddedRow = (2 * tileColumns + 4) * 4;
  paddedPlane = (2 * tileRows + 2) * paddedRow;
}

/** Not a multiple of a kilobyte: such steps fall into few sets of the cache. */
// @ts-ignore: decorator
@inline
function spread(bytes: usize): usize {
  return (bytes & 1023) == 0 ? bytes + 64 : bytes;
}

/** Bytes from place to place of `planes` transforms: all places of a tile, which are used together, lie in other sets of the cache. */
// @ts-ignore: decorator
@inline
function placeBytes(planes: usize): usize {
  return ((planes * step + 4095) & ~4095) + 320;
}

/** Copies planes into the middle of zeros, which are there already. Returns whether all elements have finite squares. */
function padFinite(
  to: usize, from: usize, planes: usize, height: usize, width: usize, padY: usize, padX: usize,
): bool {
  let seen = f32x4.splat(0);
  const none = seen;
  let bad: f32 = 0;
  for (let c: usize = 0; c < planes; c++, to += paddedPlane) {
    let row = to + padY * paddedRow + padX * 4;
    for (let y: usize = 0; y < height; y++, row += paddedRow) {
      let x: usize = 0;
      for (; x + 4 <= width; x += 4, from += 16) {
        const v = v128.load(from);
        v128.store(row + x * 4, v);
        seen = f32x4.add(seen, f32x4.mul(f32x4.mul(v, v), none));
      }
      for (; x < width; x++, from += 4) {
        const v = load<f32>(from);
        store<f32>(row + x * 4, v);
        bad += v * v * 0;
      }
    }
  }
  return bad == 0 && !v128.any_true(f32x4.ne(seen, seen));
}

/**
 * The transforms `G·g·Gᵀ` of [rows, columns] kernels as 16 matrices [rows, columns]; flipped: of kernels turned by 180°.
 * Returns whether all weights have finite squares.
 */
function transformKernels(
  to: usize, from: usize, rows: usize, columns: usize, rowStep: usize, columnStep: usize, flipped: bool,
): bool {
  const place = rows * columns * 4;
  let seen: f32 = 0;
  for (let r: usize = 0; r < rows; r++) {
    for (let c: usize = 0; c < columns; c++, to += 4) {
      const at = from + r * rowStep + c * columnStep;
      let g0 = f32x4.splat(0), g1 = g0, g2 = g0;
      if (flipped) {
        g0 = f32x4(load<f32>(at, 32), load<f32>(at, 28), load<f32>(at, 24), 0);
        g1 = f32x4(load<f32>(at, 20), load<f32>(at, 16), load<f32>(at, 12), 0);
        g2 = f32x4(load<f32>(at, 8), load<f32>(at, 4), load<f32>(at), 0);
      } else {
        g0 = f32x4(load<f32>(at), load<f32>(at, 4), load<f32>(at, 8), 0);
        g1 = f32x4(load<f32>(at, 12), load<f32>(at, 16), load<f32>(at, 20), 0);
        g2 = f32x4(load<f32>(at, 24), load<f32>(at, 28), load<f32>(at, 32), 0);
      }
      const half = f32x4.splat(0.5);
      const ends = f32x4.mul(f32x4.add(g0, g2), half), middle = f32x4.mul(g1, half);
      storeKernelRow(to, place, g0);
      storeKernelRow(to + 4 * place, place, f32x4.add(ends, middle));
      storeKernelRow(to + 8 * place, place, f32x4.sub(ends, middle));
      storeKernelRow(to + 12 * place, place, g2);
      const squares = f32x4.add(f32x4.mul(g0, g0), f32x4.add(f32x4.mul(g1, g1), f32x4.mul(g2, g2)));
      seen += f32x4.extract_lane(squares, 0) * 0 + f32x4.extract_lane(squares, 1) * 0 + f32x4.extract_lane(squares, 2) * 0;
    }
  }
  return seen == 0;
}

// @ts-ignore: decorator
@inline
function storeKernelRow(to: usize, place: usize, row: v128): void {
  const a = f32x4.extract_lane(row, 0), b = f32x4.extract_lane(row, 1), c = f32x4.extract_lane(row, 2);
  const ends = (a + c) * 0.5, middle = b * 0.5;
  store<f32>(to, a);
  store<f32>(to + place, ends + middle);
  store<f32>(to + 2 * place, ends - middle);
  store<f32>(to + 3 * place, c);
}

/** The transforms `Bᵀ·d·B` of tile rows `[begin, end)` of a padded image, [channel, tile] at `to` in each of 16 places. */
function transformInputs(to: usize, place: usize, image: usize, planes: usize, begin: usize, end: usize): void {
  for (let c: usize = 0; c < planes; c++, to += step, image += paddedPlane) {
    let at = to;
    for (let y = begin; y < end; y++) {
      let from = image + 2 * y * paddedRow;
      for (let x: usize = 0; x < tileColumns; x += 4, from += 32, at += 16) {
        transformFour(at, place, from);
      }
    }
  }
}

/** Four neighbouring tiles, each lane one. */
// @ts-ignore: decorator
@inline
function transformFour(to: usize, place: usize, from: usize): void {
  const row1 = from + paddedRow, row2 = row1 + paddedRow, row3 = row2 + paddedRow;
  // Along the columns first, on whole rows: their elements are then two lanes apart from tile to tile.
  const a0 = v128.load(from), a1 = v128.load(row1), a2 = v128.load(row2), a3 = v128.load(row3);
  const b0 = v128.load(from, 16), b1 = v128.load(row1, 16), b2 = v128.load(row2, 16), b3 = v128.load(row3, 16);
  const c0 = v128.load(from, 32), c1 = v128.load(row1, 32), c2 = v128.load(row2, 32), c3 = v128.load(row3, 32);
  storeInputRow(to, place, f32x4.sub(a0, a2), f32x4.sub(b0, b2), f32x4.sub(c0, c2));
  storeInputRow(to + 4 * place, place, f32x4.add(a1, a2), f32x4.add(b1, b2), f32x4.add(c1, c2));
  storeInputRow(to + 8 * place, place, f32x4.sub(a2, a1), f32x4.sub(b2, b1), f32x4.sub(c2, c1));
  storeInputRow(to + 12 * place, place, f32x4.sub(a1, a3), f32x4.sub(b1, b3), f32x4.sub(c1, c3));
}

// @ts-ignore: decorator
@inline
function storeInputRow(to: usize, place: usize, a: v128, b: v128, c: v128): void {
  const d0 = v128.shuffle<f32>(a, b, 0, 2, 4, 6), d1 = v128.shuffle<f32>(a, b, 1, 3, 5, 7);
  const d2 = v128.shuffle<f32>(d0, c, 1, 2, 3, 4), d3 = v128.shuffle<f32>(d1, c, 1, 2, 3, 5);
  v128.store(to, f32x4.sub(d0, d2));
  v128.store(to + place, f32x4.add(d1, d2));
  v128.store(to + 2 * place, f32x4.sub(d2, d1));
  v128.store(to + 3 * place, f32x4.sub(d1, d3));
}

/** The outputs `Aᵀ·m·A` of tile rows `[begin, end)`, and bias, to `planes` planes of an image. */
function transformOutputs(
  from: usize, planes: usize, begin: usize, end: usize, y: usize, outHeight: usize, outWidth: usize, bias: usize,
): void {
  const place = placeBytes(planes), row = outWidth * 4;
  for (let o: usize = 0; o < planes; o++, from += step, y += outHeight * row) {
    const shift = bias == 0 ? f32x4.splat(0) : v128.load_splat<f32>(bias + o * 4);
    let at = from;
    for (let i = begin; i < end; i++) {
      const to = y + 2 * i * row;
      const two = (i << 1) + 1 < outHeight;
      for (let x: usize = 0; x < 2 * tileColumns; x += 8, at += 16) {
        if (x < outWidth) storeFour(at, place, to + x * 4, two ? row : 0, outWidth - x, shift);
      }
    }
  }
}

/** The 2×8 outputs of four neighbouring tiles, of which `columns` are wanted, and one row alone where `row` is 0. */
// @ts-ignore: decorator
@inline
function storeFour(from: usize, place: usize, to: usize, row: usize, columns: usize, shift: v128): void {
  const p4 = from + 4 * place, p8 = p4 + 4 * place, p12 = p8 + 4 * place;
  const u0 = upper(from, p4, p8), u1 = upper(from + place, p4 + place, p8 + place);
  const u2 = upper(from + 2 * place, p4 + 2 * place, p8 + 2 * place);
  const u3 = upper(from + 3 * place, p4 + 3 * place, p8 + 3 * place);
  storeOutputRow(to, u0, u1, u2, u3, columns, shift);
  if (row == 0) return;
  const l0 = lower(p4, p8, p12), l1 = lower(p4 + place, p8 + place, p12 + place);
  const l2 = lower(p4 + 2 * place, p8 + 2 * place, p12 + 2 * place);
  const l3 = lower(p4 + 3 * place, p8 + 3 * place, p12 + 3 * place);
  storeOutputRow(to + row, l0, l1, l2, l3, columns, shift);
}

// @ts-ignore: decorator
@inline
function upper(a: usize, b: usize, c: usize): v128 {
  return f32x4.add(v128.load(a), f32x4.add(v128.load(b), v128.load(c)));
}
// @ts-ignore: decorator
@inline
function lower(a: usize, b: usize, c: usize): v128 {
  return f32x4.sub(f32x4.sub(v128.load(a), v128.load(b)), v128.load(c));
}

// @ts-ignore: decorator
@inline
function storeOutputRow(to: usize, m0: v128, m1: v128, m2: v128, m3: v128, columns: usize, shift: v128): void {
  const even = f32x4.add(f32x4.add(m0, f32x4.add(m1, m2)), shift);
  const odd = f32x4.add(f32x4.sub(f32x4.sub(m1, m2), m3), shift);
  const low = v128.shuffle<f32>(even, odd, 0, 4, 1, 5), high = v128.shuffle<f32>(even, odd, 2, 6, 3, 7);
  if (columns >= 8) {
    v128.store(to, low);
    v128.store(to, high, 16);
    return;
  }
  storeFirst(to, low, columns);
  if (columns > 4) storeFirst(to + 16, high, columns - 4);
}

/** One image: 16 products of kernels [outputs, inputs] and transformed tiles [inputs, tiles]. `padded` lies in scratch. */
function imageByTiles(
  kernels: usize, padded: usize, inputs: usize, outputs: usize, y: usize, outHeight: usize, outWidth: usize, bias: usize,
): void {
  const inPlace = placeBytes(inputs), outPlace = placeBytes(outputs);
  const tiles = padded + inputs * paddedPlane, products = tiles + PLACES * inPlace;
  const row = inputs * 4;
  for (let begin: usize = 0; begin < tileRows; begin += chunk) {
    const end = min(begin + chunk, tileRows);
    transformInputs(tiles, inPlace, padded, inputs, begin, end);
    for (let i: usize = 0; i < PLACES; i++) {
      panels(
        0, outputs, (end - begin) * tileColumns, inputs, kernels + i * outputs * row, row, row, 4,
        tiles + i * inPlace, step, 32, products + i * outPlace, step, ZERO, 0,
      );
    }
    transformOutputs(products, outputs, begin, end, y, outHeight, outWidth, bias);
  }
}

function imageBytes(inputs: usize, outputs: usize): usize {
  return PLACES * inputs * outputs * 4 + inputs * paddedPlane + PLACES * (placeBytes(inputs) + placeBytes(outputs));
}

/** Bytes of scratch that a convolution from `inputs` to `outputs` channels of outHeight × outWidth needs. */
export function winogradScratch(inputs: usize, outputs: usize, outHeight: usize, outWidth: usize): usize {
  setTiles(inputs + outputs, outHeight, outWidth);
  return imageBytes(inputs, outputs) + 64;
}

/** As `convForward`, for kernels of 3×3, strides and dilations of 1. */
export function winogradForward(
  begin: usize, end: usize, x: usize, xImage: usize, weight: usize, bias: usize, y: usize, groups: usize,
  c: usize, h: usize, w: usize, kh: usize, kw: usize, sy: usize, sx: usize, py: usize, px: usize, dy: usize, dx: usize,
  o: usize, oh: usize, ow: usize,
): void {
  setTiles(c + o, oh, ow);
  const inPlane = c * h * w * 4, outPlane = o * oh * ow * 4;
  const padded = scratch + PLACES * c * o * 4;
  let ready: usize = -1;
  for (let unit = begin; unit < end; unit++) {
    const image = unit / groups, group = unit - image * groups;
    let finite = true;
    if (ready != group) {
      finite = transformKernels(scratch, weight + group * o * c * 36, o, c, c * 36, 36, false);
      if (ready == <usize>-1) memory.fill(padded, 0, c * paddedPlane);
      ready = group;
    }
    finite = padFinite(padded, x + image * xImage + group * inPlane, c, h, w, py, px) && finite;
    if (finite) {
      imageByTiles(scratch, padded, c, o, y + unit * outPlane, oh, ow, bias == 0 ? 0 : bias + group * o * 4);
    } else {
      convForward(unit, unit + 1, x, xImage, weight, bias, y, groups, c, h, w, kh, kw, sy, sx, py, px, dy, dx, o, oh, ow);
      ready = -1;
    }
  }
}

/** As `convInputGrad`, for kernels of 3×3, strides and dilations of 1, and paddings up to 2. */
export function winogradInputGrad(
  begin: usize, end: usize, g: usize, gImage: usize, weight: usize, x: usize, groups: usize,
  c: usize, h: usize, w: usize, kh: usize, kw: usize, sy: usize, sx: usize, py: usize, px: usize, dy: usize, dx: usize,
  o: usize, oh: usize, ow: usize,
): void {
  setTiles(c + o, h, w);
  const inPlane = c * h * w * 4, outPlane = o * oh * ow * 4;
  const padded = scratch + PLACES * c * o * 4;
  let ready: usize = -1;
  for (let unit = begin; unit < end; unit++) {
    const image = unit / groups, group = unit - image * groups;
    let finite = true;
    if (ready != group) {
      finite = transformKernels(scratch, weight + group * o * c * 36, c, o, 36, c * 36, true);
      if (ready == <usize>-1) memory.fill(padded, 0, o * paddedPlane);
      ready = group;
    }
    finite = padFinite(padded, g + image * gImage + group * outPlane, o, oh, ow, 2 - py, 2 - px) && finite;
    if (finite) {
      imageByTiles(scratch, padded, o, c, x + unit * inPlane, h, w, 0);
    } else {
      convInputGrad(unit, unit + 1, g, gImage, weight, x, groups, c, h, w, kh, kw, sy, sx, py, px, dy, dx, o, oh, ow);
      ready = -1;
    }
  }
}

/** The transforms of 2×2 gradients as kernels of F(3×3, 2×2): `G·g·Gᵀ` of tile rows `[begin, end)` of `planes` planes. */
function transformGradients(
  to: usize, place: usize, planes: usize, begin: usize, end: usize, g: usize, height: usize, width: usize,
): void {
  const row = width * 4;
  for (let o: usize = 0; o < planes; o++, to += step, g += height * row) {
    let at = to;
    for (let i = begin; i < end; i++) {
      const from = g + 2 * i * row;
      const two = (i << 1) + 1 < height;
      for (let x: usize = 0; x < 2 * tileColumns; x += 8, at += 16) {
        const a = from + x * 4, left = x < width ? width - x : 0;
        const e = evens(a, left), d = odds(a, left);
        const f = two ? evens(a + row, left) : f32x4.splat(0), h = two ? odds(a + row, left) : f32x4.splat(0);
        storeGradientColumn(at, place, e, f);
        storeGradientColumn(at + place, place, mean(e, d), mean(f, h));
        storeGradientColumn(at + 2 * place, place, halfDifference(e, d), halfDifference(f, h));
        storeGradientColumn(at + 3 * place, place, d, h);
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function mean(a: v128, b: v128): v128 {
  return f32x4.mul(f32x4.add(a, b), f32x4.splat(0.5));
}
// @ts-ignore: decorator
@inline
function halfDifference(a: v128, b: v128): v128 {
  return f32x4.mul(f32x4.sub(a, b), f32x4.splat(0.5));
}

// @ts-ignore: decorator
@inline
function storeGradientColumn(to: usize, place: usize, top: v128, bottom: v128): void {
  v128.store(to, top);
  v128.store(to + 4 * place, mean(top, bottom));
  v128.store(to + 8 * place, halfDifference(top, bottom));
  v128.store(to + 12 * place, bottom);
}

/** The first `count` (up to 4) of four elements, zeros for the rest. */
// @ts-ignore: decorator
@inline
function firstOf(from: usize, count: usize): v128 {
  const lanes = i32x4.gt_s(i32x4.splat(<i32>min<usize>(count, 4)), i32x4(0, 1, 2, 3));
  return v128.and(v128.load(from), lanes);
}

/** Elements 0, 2, 4 and 6 of eight, of which the first `count` are there. */
// @ts-ignore: decorator
@inline
function evens(from: usize, count: usize): v128 {
  if (count >= 8) return v128.shuffle<f32>(v128.load(from), v128.load(from, 16), 0, 2, 4, 6);
  const high = count > 4 ? firstOf(from + 16, count - 4) : f32x4.splat(0);
  return v128.shuffle<f32>(firstOf(from, count), high, 0, 2, 4, 6);
}
// @ts-ignore: decorator
@inline
function odds(from: usize, count: usize): v128 {
  if (count >= 8) return v128.shuffle<f32>(v128.load(from), v128.load(from, 16), 1, 3, 5, 7);
  const high = count > 4 ? firstOf(from + 16, count - 4) : f32x4.splat(0);
  return v128.shuffle<f32>(firstOf(from, count), high, 1, 3, 5, 7);
}

/** Rows of tiles of all images that weight gradients sum up at a time. */
// @ts-ignore: decorator
@inline
function gradientRows(planes: usize): usize {
  return max<usize>(1, CHUNK_BYTES / (PLACES * planes * tileColumns * 4));
}

/** Bytes of scratch that `winogradWeightGrad` needs. */
export function winogradWeightGradScratch(inputs: usize, outputs: usize, outHeight: usize, outWidth: usize): usize {
  setTiles(inputs + outputs, outHeight, outWidth);
  step = spread(gradientRows(inputs + outputs) * tileColumns * 4);
  return imageBytes(inputs, outputs) + 64;
}

/** As `convWeightGrad`, of one group, for kernels of 3×3, strides and dilations of 1: output channels `[begin, end)`. */
export function winogradWeightGrad(
  begin: usize, end: usize, images: usize, g: usize, gImage: usize, x: usize, xImage: usize, gradient: usize,
  c: usize, h: usize, w: usize, kh: usize, kw: usize, sy: usize, sx: usize, py: usize, px: usize, dy: usize, dx: usize,
  o: usize, oh: usize, ow: usize,
): void {
  setTiles(c + o, oh, ow);
  // As many rows of tiles as for all channels: sums do not depend on how channels are shared.
  const rows = gradientRows(c + o);
  step = spread(rows * tileColumns * 4);
  const outputs = end - begin, row = c * 4, plane = oh * ow * 4;
  const inPlace = placeBytes(c), outPlace = placeBytes(outputs);
  const padded = scratch, inputsAt = padded + c * paddedPlane;
  const gradientsAt = inputsAt + PLACES * inPlace, sums = gradientsAt + PLACES * outPlace;
  memory.fill(padded, 0, c * paddedPlane);
  memory.fill(sums, 0, PLACES * outputs * row);
  let filled: usize = 0;
  for (let image: usize = 0; image < images; image++) {
    const own = g + image * gImage + begin * plane;
    if (!padFinite(padded, x + image * xImage, c, h, w, py, px) || !areFinite(own, outputs * oh * ow)) {
      convWeightGrad(
        begin, end, false, o, 0, images, g, gImage, x, xImage, gradient, c, h, w, kh, kw, sy, sx, py, px, dy, dx, o, oh,
        ow,
      );
      return;
    }
    for (let from: usize = 0; from < tileRows;) {
      const count = min(tileRows - from, rows - filled), skip = filled * tileColumns * 4;
      transformInputs(inputsAt + skip, inPlace, padded, c, from, from + count);
      transformGradients(gradientsAt + skip, outPlace, outputs, from, from + count, own, oh, ow);
      from += count;
      filled += count;
      if (filled < rows) continue;
      addProducts(c, outputs, filled * tileColumns, inputsAt, gradientsAt, sums);
      filled = 0;
    }
  }
  if (filled > 0) addProducts(c, outputs, filled * tileColumns, inputsAt, gradientsAt, sums);
  transformSums(sums, outputs * row, outputs * c, gradient + begin * c * 36);
}

function areFinite(x: usize, n: usize): bool {
  let seen = f32x4.splat(0);
  const none = seen;
  for (; n >= 4; n -= 4, x += 16) {
    const v = v128.load(x);
    seen = f32x4.add(seen, f32x4.mul(f32x4.mul(v, v), none));
  }
  let rest: f32 = 0;
  for (; n > 0; n--, x += 4) rest += load<f32>(x) * load<f32>(x) * 0;
  return rest == 0 && !v128.any_true(f32x4.ne(seen, seen));
}

/** Adds the products of gradients [outputs, tiles] and inputs [inputs, tiles]ᵀ to the sums [outputs, inputs] of each place. */
function addProducts(inputs: usize, outputs: usize, tiles: usize, x: usize, g: usize, sums: usize): void {
  for (let i: usize = 0; i < PLACES; i++) {
    dotColumns(
      0, inputs, outputs, tiles, g + i * placeBytes(outputs), step, x + i * placeBytes(inputs), step,
      sums + i * outputs * inputs * 4, inputs * 4, ACCUMULATE, 0,
    );
  }
}

/** `count` gradients of 3×3, one behind the other, from their sums in each place. */
function transformSums(from: usize, place: usize, count: usize, to: usize): void {
  for (; count > 0; count--, from += 4, to += 36) {
    const m0 = places(from, place), m1 = places(from + 4 * place, place);
    const m2 = places(from + 8 * place, place), m3 = places(from + 12 * place, place);
    storeSumRow(to, f32x4.add(m0, f32x4.add(m1, m2)));
    storeSumRow(to + 12, f32x4.sub(m1, m2));
    storeSumRow(to + 24, f32x4.sub(f32x4.add(m1, m2), m3));
  }
}

// @ts-ignore: decorator
@inline
function places(from: usize, place: usize): v128 {
  return f32x4(load<f32>(from), load<f32>(from + place), load<f32>(from + 2 * place), load<f32>(from + 3 * place));
}

// @ts-ignore: decorator
@inline
function storeSumRow(to: usize, m: v128): void {
  const a = f32x4.extract_lane(m, 0), b = f32x4.extract_lane(m, 1), c = f32x4.extract_lane(m, 2);
  store<f32>(to, a + (b + c));
  store<f32>(to, b - c, 4);
  store<f32>(to, b + c - f32x4.extract_lane(m, 3), 8);
}
