// Direct convolution with a stride of 1 along x, or of 2 with even and odd columns apart: rows of a padded image, read in place through a table of offsets.
import { loadFirst, mulAdd, storeFirst, sumLanes } from './lanes';

/** Copies planes into the middle of zeros: `padY` rows above and below, `padX` columns left and right. */
export function padPlanes(
  to: usize, from: usize, planes: usize, height: usize, width: usize, padY: usize, padX: usize,
): void {
  const row = (width + 2 * padX) * 4;
  memory.fill(to, 0, planes * (height + 2 * padY) * row);
  to += padY * row + padX * 4;
  for (; planes > 0; planes--, to += 2 * padY * row) {
    for (let y: usize = 0; y < height; y++, to += row, from += width * 4) memory.copy(to, from, width * 4);
  }
}

/** As `padPlanes`, to rows of `row` elements with the even columns in the first half and the odd ones in the second. */
export function splitPlanes(
  to: usize, from: usize, planes: usize, height: usize, width: usize, padY: usize, padX: usize, row: usize,
): void {
  const half = row * 2;
  memory.fill(to, 0, planes * (height + 2 * padY) * row * 4);
  // Where the image's even and odd columns go.
  const even = (padX & 1) * half + (padX >> 1) * 4, odd = (~padX & 1) * half + ((padX + 1) >> 1) * 4;
  to += padY * row * 4;
  for (; planes > 0; planes--, to += 2 * padY * row * 4) {
    for (let y: usize = 0; y < height; y++, to += row * 4) {
      let x: usize = 0, a = to + even, b = to + odd;
      for (; x + 8 <= width; x += 8, from += 32, a += 16, b += 16) {
        const low = v128.load(from), high = v128.load(from, 16);
        v128.store(a, v128.shuffle<f32>(low, high, 0, 2, 4, 6));
        v128.store(b, v128.shuffle<f32>(low, high, 1, 3, 5, 7));
      }
      for (; x < width; x++, from += 4) {
        store<f32>((x & 1) == 0 ? a : b, load<f32>(from));
        if ((x & 1) == 0) a += 4;
        else b += 4;
      }
    }
  }
}

/** Writes the offset in bytes of every tap of a patch, zeros up to a multiple of four. Flipped: the taps run backwards; split: as `splitPlanes` has them. */
export function writeOffsets(
  table: usize, planes: usize, height: usize, width: usize, kernelHeight: usize, kernelWidth: usize,
  dilationY: usize, dilationX: usize, flipped: bool, split: bool,
): void {
  const end = table + ((planes * kernelHeight * kernelWidth + 3) & ~3) * 4;
  for (let c: usize = 0; c < planes; c++) {
    for (let i: usize = 0; i < kernelHeight; i++) {
      const y = (flipped ? kernelHeight - 1 - i : i) * dilationY;
      for (let j: usize = 0; j < kernelWidth; j++, table += 4) {
        const column = (flipped ? kernelWidth - 1 - j : j) * dilationX;
        const x = split ? (column & 1) * (width >> 1) + (column >> 1) : column;
        store<u32>(table, ((c * height + y) * width + x) * 4);
      }
    }
  }
  for (; table < end; table += 4) store<u32>(table, 0);
}

/** A tile of `rows` channels (a constant, 1 to 4) by `vectors` (a constant) of four columns; the last may be partial. */
// @ts-ignore: decorator
@inline
function tile(
  rows: i32, vectors: i32, columns: usize, taps: usize, table: usize, x: usize, weight: usize, weightRow: usize,
  y: usize, plane: usize, bias: usize,
): void {
  let c00 = f32x4.splat(0), c10 = c00, c20 = c00, c30 = c00;
  let c01 = c00, c02 = c00, c03 = c00, c11 = c10, c12 = c10, c13 = c10, c21 = c20, c31 = c30;
  const w1 = weightRow, w2 = weightRow << 1, w3 = weightRow + w2;
  const end = table + taps * 4;
  for (; table < end; table += 4, weight += 4) {
    const at = x + load<u32>(table);
    const x0 = v128.load(at);
    const x1 = vectors > 1 ? v128.load(at, 16) : x0;
    const x2 = vectors > 2 ? v128.load(at, 32) : x0;
    const x3 = vectors > 3 ? v128.load(at, 48) : x0;
    const a = v128.load_splat<f32>(weight);
    c00 = mulAdd(c00, a, x0);
    if (vectors > 1) c01 = mulAdd(c01, a, x1);
    if (vectors > 2) c02 = mulAdd(c02, a, x2);
    if (vectors > 3) c03 = mulAdd(c03, a, x3);
    if (rows > 1) {
      const b = v128.load_splat<f32>(weight + w1);
      c10 = mulAdd(c10, b, x0);
      if (vectors > 1) c11 = mulAdd(c11, b, x1);
      if (vectors > 2) c12 = mulAdd(c12, b, x2);
      if (vectors > 3) c13 = mulAdd(c13, b, x3);
    }
    if (rows > 2) {
      const c = v128.load_splat<f32>(weight + w2);
      c20 = mulAdd(c20, c, x0);
      if (vectors > 1) c21 = mulAdd(c21, c, x1);
    }
    if (rows > 3) {
      const d = v128.load_splat<f32>(weight + w3);
      c30 = mulAdd(c30, d, x0);
      if (vectors > 1) c31 = mulAdd(c31, d, x1);
    }
  }
  // The bias comes last, as PyTorch's kernels add it: near-ties in a max pool behind are then decided alike.
  storeRow(vectors, columns, y, biasOf(bias, 0), c00, c01, c02, c03);
  if (rows > 1) storeRow(vectors, columns, y + plane, biasOf(bias, 1), c10, c11, c12, c13);
  if (rows > 2) storeRow(vectors, columns, y + (plane << 1), biasOf(bias, 2), c20, c21, c21, c21);
  if (rows > 3) storeRow(vectors, columns, y + plane + (plane << 1), biasOf(bias, 3), c30, c31, c31, c31);
}

// @ts-ignore: decorator
@inline
function biasOf(bias: usize, row: usize): v128 {
  return bias == 0 ? f32x4.splat(0) : v128.load_splat<f32>(bias + row * 4);
}

// @ts-ignore: decorator
@inline
function storeRow(
  vectors: i32, columns: usize, y: usize, bias: v128, a: v128, b: v128, c: v128, d: v128,
): void {
  a = f32x4.add(a, bias);
  if (vectors > 1) b = f32x4.add(b, bias);
  if (vectors > 2) c = f32x4.add(c, bias);
  if (vectors > 3) d = f32x4.add(d, bias);
  const last = columns - 4 * (vectors - 1);
  if (vectors > 1) v128.store(y, a);
  if (vectors > 2) v128.store(y, b, 16);
  if (vectors > 3) v128.store(y, c, 32);
  storeFirst(y + 16 * (vectors - 1), vectors == 1 ? a : vectors == 2 ? b : vectors == 3 ? c : d, last);
}

/** One row of output for `rows` channels; more vectors where there are fewer rows, so that eight sums are in flight. */
// @ts-ignore: decorator
@inline
function outputRow(
  rows: i32, columns: usize, taps: usize, table: usize, x: usize, weight: usize, weightRow: usize, y: usize, plane: usize,
  bias: usize,
): void {
  const wide: usize = rows > 2 ? 8 : 16;
  for (; columns >= wide; columns -= wide, x += wide * 4, y += wide * 4) {
    if (rows > 2) tile(rows, 2, 8, taps, table, x, weight, weightRow, y, plane, bias);
    else tile(rows, 4, 16, taps, table, x, weight, weightRow, y, plane, bias);
  }
  if (columns == 0) return;
  if (rows <= 2) {
    if (columns > 12) {
      tile(rows, 4, columns, taps, table, x, weight, weightRow, y, plane, bias);
      return;
    }
    if (columns > 8) {
      tile(rows, 3, columns, taps, table, x, weight, weightRow, y, plane, bias);
      return;
    }
  }
  if (columns > 4) tile(rows, 2, columns, taps, table, x, weight, weightRow, y, plane, bias);
  else tile(rows, 1, columns, taps, table, x, weight, weightRow, y, plane, bias);
}

/** `rows` channels of an output image: `xRow` bytes from one output row's input to the next, `plane` between channels. */
// @ts-ignore: decorator
@inline
function outputRows(
  rows: i32, outHeight: usize, outWidth: usize, taps: usize, table: usize, x: usize, xRow: usize,
  weight: usize, weightRow: usize, y: usize, bias: usize,
): void {
  const plane = outHeight * outWidth * 4;
  for (let i: usize = 0; i < outHeight; i++, x += xRow, y += outWidth * 4) {
    outputRow(rows, outWidth, taps, table, x, weight, weightRow, y, plane, bias);
  }
}

function fourChannels(
  outHeight: usize, outWidth: usize, taps: usize, table: usize, x: usize, xRow: usize, weight: usize, y: usize, bias: usize,
): void {
  outputRows(4, outHeight, outWidth, taps, table, x, xRow, weight, taps * 4, y, bias);
}

/** The output image [channels, outHeight, outWidth] from a padded image and weights [channels, taps]. */
export function directImage(
  channels: usize, outHeight: usize, outWidth: usize, taps: usize, table: usize, x: usize, xRow: usize,
  weight: usize, y: usize, bias: usize,
): void {
  const plane = outHeight * outWidth * 4;
  for (; channels >= 4; channels -= 4, weight += taps * 16, y += plane * 4) {
    fourChannels(outHeight, outWidth, taps, table, x, xRow, weight, y, bias);
    if (bias != 0) bias += 16;
  }
  if (channels == 3) outputRows(3, outHeight, outWidth, taps, table, x, xRow, weight, taps * 4, y, bias);
  else if (channels == 2) outputRows(2, outHeight, outWidth, taps, table, x, xRow, weight, taps * 4, y, bias);
  else if (channels == 1) outputRows(1, outHeight, outWidth, taps, table, x, xRow, weight, taps * 4, y, bias);
}

/** Adds one image's part to the weight gradients of one or two channels (a constant) and up to four taps. */
// @ts-ignore: decorator
@inline
function weightTile(
  pair: bool, count: usize, table: usize, x: usize, xRow: usize, g: usize, outHeight: usize, outWidth: usize,
  gradient: usize, gradientRow: usize,
): void {
  const plane = outHeight * outWidth * 4;
  let c00 = f32x4.splat(0), c01 = c00, c02 = c00, c03 = c00, c10 = c00, c11 = c00, c12 = c00, c13 = c00;
  const o0 = load<u32>(table), o1 = load<u32>(table, 4), o2 = load<u32>(table, 8), o3 = load<u32>(table, 12);
  const whole = (outWidth & ~3) * 4, rest = outWidth & 3;
  for (let i: usize = 0; i < outHeight; i++, x += xRow) {
    let at = x;
    const end = x + whole;
    for (; at < end; at += 16, g += 16) {
      const g0 = v128.load(g);
      const x0 = v128.load(at + o0), x1 = v128.load(at + o1), x2 = v128.load(at + o2), x3 = v128.load(at + o3);
      c00 = mulAdd(c00, g0, x0);
      c01 = mulAdd(c01, g0, x1);
      c02 = mulAdd(c02, g0, x2);
      c03 = mulAdd(c03, g0, x3);
      if (pair) {
        const g1 = v128.load(g + plane);
        c10 = mulAdd(c10, g1, x0);
        c11 = mulAdd(c11, g1, x1);
        c12 = mulAdd(c12, g1, x2);
        c13 = mulAdd(c13, g1, x3);
      }
    }
    if (rest != 0) {
      const g0 = loadFirst(g, rest);
      const x0 = loadFirst(at + o0, rest), x1 = loadFirst(at + o1, rest);
      const x2 = loadFirst(at + o2, rest), x3 = loadFirst(at + o3, rest);
      c00 = mulAdd(c00, g0, x0);
      c01 = mulAdd(c01, g0, x1);
      c02 = mulAdd(c02, g0, x2);
      c03 = mulAdd(c03, g0, x3);
      if (pair) {
        const g1 = loadFirst(g + plane, rest);
        c10 = mulAdd(c10, g1, x0);
        c11 = mulAdd(c11, g1, x1);
        c12 = mulAdd(c12, g1, x2);
        c13 = mulAdd(c13, g1, x3);
      }
      g += rest * 4;
    }
  }
  addFirst(gradient, sumLanes(c00, c01, c02, c03), count);
  if (pair) addFirst(gradient + gradientRow, sumLanes(c10, c11, c12, c13), count);
}

// @ts-ignore: decorator
@inline
function addFirst(to: usize, x: v128, count: usize): void {
  storeFirst(to, f32x4.add(v128.load(to), x), count);
}

/** Adds one image's part to the weight gradients [channels, taps] of channels `[begin, end)`, taps `[tap, tapEnd)`. */
export function directWeightGrad(
  begin: usize, end: usize, outHeight: usize, outWidth: usize, taps: usize, tap: usize, tapEnd: usize, table: usize,
  x: usize, xRow: usize, g: usize, gradient: usize,
): void {
  const plane = outHeight * outWidth * 4, row = taps * 4;
  for (let o = begin; o < end; o += 2) {
    const from = g + o * plane, to = gradient + o * row;
    for (let k = tap; k < tapEnd; k += 4) {
      const count = min<usize>(4, tapEnd - k), offsets = table + k * 4;
      if (o + 1 < end) weightTile(true, count, offsets, x, xRow, from, outHeight, outWidth, to + k * 4, row);
      else weightTile(false, count, offsets, x, xRow, from, outHeight, outWidth, to + k * 4, row);
    }
  }
}
