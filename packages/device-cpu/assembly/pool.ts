// Max pooling of planes with the positions of the maxima, as the float64 that carry int64; and its gradient.
import { storeFirst } from './lanes';

/** Units are planes. NaN wins, the first of equals otherwise; padding never does. */
export function maxPool(
  begin: usize, end: usize, x: usize, y: usize, indices: usize, height: usize, width: usize, outHeight: usize, outWidth: usize,
  kernelHeight: usize, kernelWidth: usize, strideY: usize, strideX: usize, padY: usize, padX: usize,
  dilationY: usize, dilationX: usize,
): void {
  const plane = height * width * 4, outPlane = outHeight * outWidth;
  const halves = kernelHeight == 2 && kernelWidth == 2 && strideY == 2 && strideX == 2 && (padY | padX) == 0
    && dilationY == 1 && dilationX == 1 && (outHeight << 1) <= height && (outWidth << 1) <= width;
  x += begin * plane;
  y += begin * outPlane * 4;
  indices += begin * outPlane * 8;
  for (; begin < end; begin++, x += plane) {
    for (let i: usize = 0; i < outHeight; i++, y += outWidth * 4, indices += outWidth * 8) {
      if (halves) {
        halfRow(x, 2 * i * width, width, outWidth, y, indices);
      } else {
        for (let j: usize = 0; j < outWidth; j++) {
          window(
            x, i * strideY - padY, j * strideX - padX, height, width, kernelHeight, kernelWidth, dilationY, dilationX,
            y + j * 4, indices + j * 8,
          );
        }
      }
    }
  }
}

/** Lanes where `x` comes before `best`: greater, or the first NaN. */
// @ts-ignore: decorator
@inline
function beats(x: v128, best: v128): v128 {
  return v128.andnot(f32x4.eq(best, best), f32x4.le(x, best));
}

/** A row of output of 2×2 windows, four at a time; `at` is the position of the first window. */
// @ts-ignore: decorator
@inline
function halfRow(x: usize, at: usize, width: usize, outWidth: usize, y: usize, indices: usize): void {
  let from = x + at * 4;
  const row = width * 4;
  let above = i32x4.add(i32x4.splat(<i32>at), i32x4(0, 2, 4, 6));
  let below = i32x4.add(above, i32x4.splat(<i32>width));
  for (let left = outWidth; left > 0; from += 32, y += 16, indices += 32) {
    const a = v128.load(from), b = v128.load(from, 16), c = v128.load(from + row), d = v128.load(from + row, 16);
    // The better of each row; a mask is −1, so that subtracting it steps one to the right.
    const first = v128.shuffle<f32>(a, b, 0, 2, 4, 6), second = v128.shuffle<f32>(a, b, 1, 3, 5, 7);
    const right = beats(second, first);
    const high = v128.bitselect(second, first, right);
    const third = v128.shuffle<f32>(c, d, 0, 2, 4, 6), fourth = v128.shuffle<f32>(c, d, 1, 3, 5, 7);
    const rightBelow = beats(fourth, third);
    const low = v128.bitselect(fourth, third, rightBelow);
    const wins = beats(low, high);
    const best = v128.bitselect(low, high, wins);
    const place = v128.bitselect(i32x4.sub(below, rightBelow), i32x4.sub(above, right), wins);
    above = i32x4.add(above, i32x4.splat(8));
    below = i32x4.add(below, i32x4.splat(8));
    const low2 = f64x2.convert_low_i32x4_s(place);
    const high2 = f64x2.convert_low_i32x4_s(v128.shuffle<i64>(place, place, 1, 1));
    if (left < 4) {
      storeFirst(y, best, left);
      v128.store64_lane(indices, low2, 0);
      if (left > 1) v128.store64_lane(indices, low2, 1, 8);
      if (left > 2) v128.store64_lane(indices, high2, 0, 16);
      return;
    }
    v128.store(y, best);
    v128.store(indices, low2);
    v128.store(indices, high2, 16);
    left -= 4;
  }
}

/** One window at (top, left), which may be negative. Where all is −∞, the first place inside is meant. */
function window(
  x: usize, top: isize, left: isize, height: usize, width: usize, kernelHeight: usize, kernelWidth: usize,
  dilationY: usize, dilationX: usize, y: usize, index: usize,
): void {
  let rows = kernelHeight, columns = kernelWidth;
  for (; top < 0 && rows > 0; rows--) top += dilationY;
  for (; left < 0 && columns > 0; columns--) left += dilationX;
  let best = -f32.MAX_VALUE * 2;
  let place = <usize>top * width + <usize>left;
  for (let r: usize = top; rows > 0 && r < height; rows--, r += dilationY) {
    for (let c: usize = left, n = columns; n > 0 && c < width; n--, c += dilationX) {
      const value = load<f32>(x + (r * width + c) * 4);
      if (best == best && !(value <= best)) {
        best = value;
        place = r * width + c;
      }
    }
  }
  store<f32>(y, best);
  store<f64>(index, <f64>place);
}

/** The bits of 2⁵²: added to it, a whole number below stands in the low bits. */
// @ts-ignore: decorator
@inline
const WHOLE: u64 = 0x4330000000000000;

/** Adds each gradient of a plane at its position; positions outside the plane are ignored. Units are planes. */
export function maxPoolGrad(
  begin: usize, end: usize, g: usize, indices: usize, x: usize, outPlane: usize, plane: usize,
): void {
  memory.fill(x + begin * plane * 4, 0, (end - begin) * plane * 4);
  g += begin * outPlane * 4;
  indices += begin * outPlane * 8;
  const limit = <u64>plane;
  for (; begin < end; begin++) {
    const to = x + begin * plane * 4;
    for (const stop = g + outPlane * 4; g < stop; g += 4, indices += 8) {
      // What is negative, too large or NaN comes out beyond the limit.
      const place = reinterpret<u64>(load<f64>(indices) + reinterpret<f64>(WHOLE)) - WHOLE;
      if (place < limit) {
        const at = to + <usize>place * 4;
        store<f32>(at, load<f32>(at) + load<f32>(g));
      }
    }
  }
}
