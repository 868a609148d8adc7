// Average pooling of planes, and its gradient. Windows are summed down their rows first, four columns at a time.
import { storeFirst } from './lanes';
import { sumRun } from './reduce';
import { scratch } from './scratch';

// A dim's windows: `stride` apart from −`pad` on, `kernel` long but never past the padding; or, where `stride` is 0, as
// many as share the dim evenly (adaptive pooling).

// @ts-ignore: decorator
@inline
function beginOf(i: isize, size: isize, count: isize, stride: isize, pad: isize): isize {
  return stride == 0 ? i * size / count : i * stride - pad;
}

// @ts-ignore: decorator
@inline
function endOf(i: isize, size: isize, count: isize, kernel: isize, stride: isize, pad: isize): isize {
  return stride == 0 ? ((i + 1) * size + count - 1) / count : min(i * stride - pad + kernel, size + pad);
}

/** Columns of a window from which its sum has lanes of its own; narrower ones are summed four windows at a time. */
const WIDE: isize = 8;

/**
 * Units are rows of output. A sum is divided by `divisor`, or where that is 0 by its window's elements, padding among them
 * where `padding` says so. Needs a row of input as scratch.
 */
export function avgPool(
  begin: usize, end: usize, x: usize, y: usize, height: isize, width: isize, outHeight: isize, outWidth: isize,
  kernelHeight: isize, kernelWidth: isize, strideY: isize, strideX: isize, padY: isize, padX: isize,
  padding: i32, divisor: f32,
): void {
  // Windows that are as wide as the kernel, none of it past the input.
  const first = min((padX + strideX - 1) / max(strideX, 1), outWidth);
  const last = strideX == 1 || strideX == 2 ? min((width + padX - kernelWidth) / strideX + 1, outWidth) : 0;
  const whole = outWidth == 1 && padX == 0 && kernelWidth >= width;
  x += begin / outHeight * height * width * 4;
  y += begin * outWidth * 4;
  for (let i = <isize>(begin % outHeight); begin < end; begin++, i++, y += outWidth * 4) {
    if (i == outHeight) {
      i = 0;
      x += height * width * 4;
    }
    let top = beginOf(i, height, outHeight, strideY, padY);
    let bottom = endOf(i, height, outHeight, kernelHeight, strideY, padY);
    let rows = bottom - top;
    top = max(top, 0);
    bottom = min(bottom, height);
    if (!padding) rows = bottom - top;
    let line = x + top * width * 4;
    if (whole) {
      // Whole rows: the window is one run.
      store<f32>(y, <f32>sumRun(line, (bottom - top) * width) / (divisor == 0 ? <f32>(rows * width) : divisor));
      continue;
    }
    if (bottom - top > 1) {
      sumRows(line, width, bottom - top, scratch);
      line = scratch;
    }
    for (let j: isize = 0; j < outWidth; ) {
      if (kernelWidth < WIDE && j >= first && j + 4 <= last) {
        const by = f32x4.splat(divisor == 0 ? <f32>(rows * kernelWidth) : divisor);
        const from = line + (j * strideX - padX) * 4;
        const sums = strideX == 1 ? adjacent(from, kernelWidth) : alternate(from, kernelWidth);
        v128.store(y + j * 4, f32x4.div(sums, by));
        j += 4;
        continue;
      }
      let left = beginOf(j, width, outWidth, strideX, padX);
      let right = endOf(j, width, outWidth, kernelWidth, strideX, padX);
      let columns = right - left;
      left = max(left, 0);
      right = min(right, width);
      if (!padding) columns = right - left;
      const by = divisor == 0 ? <f32>(rows * columns) : divisor;
      store<f32>(y + j * 4, sumColumns(line + left * 4, right - left) / by);
      j++;
    }
  }
}

/** The sum of two or more rows, element by element. */
function sumRows(x: usize, width: usize, rows: usize, to: usize): void {
  const step = width * 4;
  for (let j: usize = 0; j < width; j += 4, x += 16) {
    let sum = v128.load(x);
    for (let r: usize = 1, at = x + step; r < rows; r++, at += step) sum = f32x4.add(sum, v128.load(at));
    v128.store(to + j * 4, sum);
  }
}

/** Four sums of `n` elements, each one further on. */
// @ts-ignore: decorator
@inline
function adjacent(x: usize, n: usize): v128 {
  let sum = v128.load(x);
  for (let k: usize = 1; k < n; k++) sum = f32x4.add(sum, v128.load(x + k * 4));
  return sum;
}

/** Four sums of `n` elements, each two further on. */
// @ts-ignore: decorator
@inline
function alternate(x: usize, n: usize): v128 {
  let a = v128.load(x), b = v128.load(x, 16);
  let sum = v128.shuffle<f32>(a, b, 0, 2, 4, 6);
  for (let k: usize = 1; k < n; k++) {
    if (k & 1) sum = f32x4.add(sum, v128.shuffle<f32>(a, b, 1, 3, 5, 7));
    else {
      a = v128.load(x + k * 4);
      b = v128.load(x + k * 4, 16);
      sum = f32x4.add(sum, v128.shuffle<f32>(a, b, 0, 2, 4, 6));
    }
  }
  return sum;
}

/** The sum of `n` elements. */
// @ts-ignore: decorator
@inline
function sumColumns(x: usize, n: isize): f32 {
  if (n >= WIDE) return <f32>sumRun(x, n);
  let sum = load<f32>(x);
  for (let k: isize = 1; k < n; k++) sum += load<f32>(x + k * 4);
  return sum;
}

/** From the gradient `g` of avgPool's output, that of its input, `x`. Units are planes. Needs a row of input as scratch. */
export function avgPoolGrad(
  begin: usize, end: usize, g: usize, x: usize, height: isize, width: isize, outHeight: isize, outWidth: isize,
  kernelHeight: isize, kernelWidth: isize, strideY: isize, strideX: isize, padY: isize, padX: isize,
  padding: i32, divisor: f32,
): void {
  g += begin * outHeight * outWidth * 4;
  x += begin * height * width * 4;
  const whole = outWidth == 1 && padX == 0 && kernelWidth >= width;
  const pairs = kernelWidth == 2 && strideX == 2 && padX == 0 && outWidth * 2 <= width;
  for (; begin < end; begin++, x += height * width * 4) {
    // Rows before it have their first summand.
    let written: isize = 0;
    for (let i: isize = 0; i < outHeight; i++, g += outWidth * 4) {
      let top = beginOf(i, height, outHeight, strideY, padY);
      let bottom = endOf(i, height, outHeight, kernelHeight, strideY, padY);
      let rows = bottom - top;
      top = max(top, 0);
      bottom = min(bottom, height);
      if (!padding) rows = bottom - top;
      if (whole && top == written) {
        const value = load<f32>(g) / (divisor == 0 ? <f32>(rows * width) : divisor);
        fill(x + top * width * 4, (bottom - top) * width, value);
        written = bottom;
        continue;
      }
      let j: isize = 0;
      if (pairs) {
        const by = f32x4.splat(divisor == 0 ? <f32>(rows * 2) : divisor);
        for (; j + 4 <= outWidth; j += 4) spreadPairs(f32x4.div(v128.load(g + j * 4), by), scratch + j * 8);
      }
      fill(scratch + j * 8, width - j * 2, 0);
      for (; j < outWidth; j++) {
        let left = beginOf(j, width, outWidth, strideX, padX);
        let right = endOf(j, width, outWidth, kernelWidth, strideX, padX);
        let columns = right - left;
        left = max(left, 0);
        right = min(right, width);
        if (!padding) columns = right - left;
        addToRun(scratch + left * 4, right - left, load<f32>(g + j * 4) / (divisor == 0 ? <f32>(rows * columns) : divisor));
      }
      if (top > written) {
        fill(x + written * width * 4, (top - written) * width, 0);
        written = top;
      }
      for (let r = top; r < bottom; r++) putRow(x + r * width * 4, width, r < written);
      written = max(written, bottom);
    }
    fill(x + written * width * 4, (height - written) * width, 0);
  }
}

// @ts-ignore: decorator
@inline
function addToRun(to: usize, n: isize, value: f32): void {
  if (n >= 4) {
    for (const values = f32x4.splat(value); n >= 4; n -= 4, to += 16) v128.store(to, f32x4.add(v128.load(to), values));
  }
  for (; n > 0; n--, to += 4) store<f32>(to, load<f32>(to) + value);
}

/** Each lane twice. */
// @ts-ignore: decorator
@inline
function spreadPairs(values: v128, to: usize): void {
  v128.store(to, v128.shuffle<f32>(values, values, 0, 0, 1, 1));
  v128.store(to, v128.shuffle<f32>(values, values, 2, 2, 3, 3), 16);
}

// @ts-ignore: decorator
@inline
function fill(to: usize, n: isize, value: f32): void {
  for (const values = f32x4.splat(value); n > 0; n -= 4, to += 16) storeFirst(to, values, n);
}

/** Writes the row in scratch to another, or adds it. */
function putRow(to: usize, width: usize, add: bool): void {
  for (let j: usize = 0; j < width; j += 4) {
    let row = v128.load(scratch + j * 4);
    if (add) row = f32x4.add(row, v128.load(to + j * 4));
    storeFirst(to + j * 4, row, width - j);
  }
}
