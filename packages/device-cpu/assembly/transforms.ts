// The transforms of tiles of 6×6 elements, for F(4×4, 3×3), F(2×2, 5×5) and their weight gradients F(3×3, 4×4) and
// F(5×5, 2×2). Each is a product of polynomials by their values at 0, 1, −1, ½, −2 and ∞, so that all take the same transform
// of the inputs. Lavin and Gray, Fast Algorithms for Convolutional Neural Networks, 2015; the points: Barabasz et al., Error
// Analysis and Improving the Accuracy of Winograd Convolution, 2020 (half the error of ±2).
import { loadFirst, storeFirst } from './lanes';
import { edge, ENTRY, outRow, paddedPlane, paddedRow, placeBytes, step } from './tiles';

// @ts-ignore: decorator
@inline
function times(a: v128, factor: f32): v128 {
  return f32x4.mul(a, f32x4.splat(factor));
}

/** `Bᵀ·d`: six values from six inputs. */
// @ts-ignore: decorator
@inline
function values(d0: v128, d1: v128, d2: v128, d3: v128, d4: v128, d5: v128, to: usize, place: usize): void {
  const e = f32x4.sub(d4, d2), f = f32x4.sub(d3, d1);
  v128.store(to, f32x4.add(f32x4.sub(d0, d2), f32x4.add(e, times(f, 1.5))));
  v128.store(to + place, f32x4.add(f32x4.add(e, f), times(f32x4.add(d2, d3), 1.5)));
  v128.store(to + 2 * place, f32x4.add(f32x4.sub(e, f), times(f32x4.sub(d3, d2), 1.5)));
  v128.store(to + 3 * place, f32x4.add(e, f32x4.add(f, f)));
  v128.store(to + 4 * place, f32x4.sub(e, times(f, 0.5)));
  v128.store(to + 5 * place, f32x4.add(f32x4.sub(d5, d3), f32x4.sub(times(e, 1.5), f)));
}

/** `G·g`: six values of a polynomial with `count` (a constant, 2 to 5) coefficients. */
// @ts-ignore: decorator
@inline
function evaluate(count: i32, g0: v128, g1: v128, g2: v128, g3: v128, g4: v128, to: usize, place: usize): void {
  let even = g0, odd = g1, half = g0, two = g0;
  if (count > 2) even = f32x4.add(even, g2);
  if (count > 3) odd = f32x4.add(odd, g3);
  if (count > 4) even = f32x4.add(even, g4);
  half = count > 4 ? f32x4.add(g3, times(g4, 0.5)) : g3;
  two = count > 4 ? f32x4.sub(g3, times(g4, 2)) : g3;
  if (count > 3) { half = f32x4.add(g2, times(half, 0.5)); two = f32x4.sub(g2, times(two, 2)); }
  else { half = g2; two = g2; }
  if (count > 2) { half = f32x4.add(g1, times(half, 0.5)); two = f32x4.sub(g1, times(two, 2)); }
  else { half = g1; two = g1; }
  half = f32x4.add(g0, times(half, 0.5));
  two = f32x4.sub(g0, times(two, 2));
  v128.store(to, g0);
  v128.store(to + place, times(f32x4.add(even, odd), 1.0 / 3.0));
  v128.store(to + 2 * place, times(f32x4.sub(odd, even), 1.0 / 3.0));
  v128.store(to + 3 * place, times(half, -16.0 / 15.0));
  v128.store(to + 4 * place, times(two, 1.0 / 15.0));
  v128.store(to + 5 * place, count == 2 ? g1 : count == 3 ? g2 : count == 4 ? g3 : g4);
}

/** Coefficient `k` of `Aᵀ·m`, of `count` (both constants) from the values at six points; `sum` and `difference` of those at ±1. */
// @ts-ignore: decorator
@inline
function coefficient(
  k: i32, count: i32, m0: v128, sum: v128, difference: v128, half: v128, two: v128, m5: v128,
): v128 {
  let y = (k & 1) == 0 ? sum : difference;
  if (k == 0) y = f32x4.add(f32x4.add(m0, y), f32x4.add(half, two));
  else if (k == 1) y = f32x4.add(y, f32x4.sub(times(half, 0.5), f32x4.add(two, two)));
  else if (k == 2) y = f32x4.add(y, f32x4.add(times(half, 0.25), times(two, 4)));
  else if (k == 3) y = f32x4.add(y, f32x4.sub(times(half, 0.125), times(two, 8)));
  else y = f32x4.add(y, f32x4.add(times(half, 0.0625), times(two, 16)));
  return k == count - 1 ? f32x4.add(y, m5) : y;
}

/** `Aᵀ·m`: `count` (a constant, 2 to 5) coefficients from six values that are `place` bytes apart, to vectors `toStep` bytes apart. */
// @ts-ignore: decorator
@inline
function coefficients(count: i32, from: usize, place: usize, to: usize, toStep: usize): void {
  const m0 = v128.load(from), m1 = v128.load(from + place), m2 = v128.load(from + 2 * place);
  const half = v128.load(from + 3 * place), two = v128.load(from + 4 * place), m5 = v128.load(from + 5 * place);
  const sum = f32x4.add(m1, m2), difference = f32x4.sub(m1, m2);
  v128.store(to, coefficient(0, count, m0, sum, difference, half, two, m5));
  v128.store(to + toStep, coefficient(1, count, m0, sum, difference, half, two, m5));
  if (count > 2) v128.store(to + 2 * toStep, coefficient(2, count, m0, sum, difference, half, two, m5));
  if (count > 3) v128.store(to + 3 * toStep, coefficient(3, count, m0, sum, difference, half, two, m5));
  if (count > 4) v128.store(to + 4 * toStep, coefficient(4, count, m0, sum, difference, half, two, m5));
}

/** The rows of vectors that a transform along one direction leaves for the other: 6 by 6 at most. */
export const WORK_BYTES: usize = 36 * 16;

/**
 * The transforms `Bᵀ·d·B` of groups `[begin, end)` of a padded image: [channel, tile] at `to` in each place. The tiles of a
 * group are the lanes.
 */
export function transformInputs(
  to: usize, place: usize, image: usize, planes: usize, table: usize, begin: usize, end: usize, work: usize,
): void {
  for (let c: usize = 0; c < planes; c++, to += step, image += paddedPlane) {
    let at = to;
    for (let entry = table + begin * 4 * ENTRY; entry < table + end * 4 * ENTRY; entry += 4 * ENTRY, at += 16) {
      let p0 = image + load<u32>(entry), p1 = image + load<u32>(entry, 16);
      let p2 = image + load<u32>(entry, 32), p3 = image + load<u32>(entry, 48);
      for (let row = work; row < work + WORK_BYTES; row += 96) {
        const a = v128.load(p0), b = v128.load(p1), c = v128.load(p2), d = v128.load(p3);
        const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5), cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
        const AB = v128.shuffle<f32>(a, b, 2, 6, 3, 7), CD = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
        const ef = v128.shuffle<f32>(v128.load64_zero(p0, 16), v128.load64_zero(p1, 16), 0, 4, 1, 5);
        const gh = v128.shuffle<f32>(v128.load64_zero(p2, 16), v128.load64_zero(p3, 16), 0, 4, 1, 5);
        values(
          v128.shuffle<f64>(ab, cd, 0, 2), v128.shuffle<f64>(ab, cd, 1, 3), v128.shuffle<f64>(AB, CD, 0, 2),
          v128.shuffle<f64>(AB, CD, 1, 3), v128.shuffle<f64>(ef, gh, 0, 2), v128.shuffle<f64>(ef, gh, 1, 3), row, 16,
        );
        p0 += paddedRow;
        p1 += paddedRow;
        p2 += paddedRow;
        p3 += paddedRow;
      }
      for (let j: usize = 0; j < 6; j++) {
        const from = work + j * 16;
        values(
          v128.load(from), v128.load(from, 96), v128.load(from, 192), v128.load(from, 288), v128.load(from, 384),
          v128.load(from, 480), at + j * place, 6 * place,
        );
      }
    }
  }
}

/** The outputs `Aᵀ·m·A` of groups `[begin, end)`, and bias, to `planes` planes of an image. */
export function transformOutputs(
  from: usize, planes: usize, table: usize, begin: usize, end: usize, work: usize, y: usize, outHeight: usize,
  bias: usize,
): void {
  const place = placeBytes(planes);
  for (let o: usize = 0; o < planes; o++, from += step, y += outHeight * outRow) {
    const shift = bias == 0 ? f32x4.splat(0) : v128.load_splat<f32>(bias + o * 4);
    let at = from;
    for (let entry = table + begin * 4 * ENTRY; entry < table + end * 4 * ENTRY; entry += 4 * ENTRY, at += 16) {
      if (edge == 4) storeOutputs(4, at, place, entry, work, y, shift);
      else storeOutputs(2, at, place, entry, work, y, shift);
    }
  }
}

// @ts-ignore: decorator
@inline
function storeOutputs(
  edge: i32, from: usize, place: usize, entry: usize, work: usize, y: usize, shift: v128,
): void {
  for (let j: usize = 0; j < 6; j++) coefficients(edge, from + j * place, 6 * place, work + j * 16, 96);
  const whole = isWhole(entry, edge);
  let y0 = y + load<u32>(entry, 4), y1 = y + load<u32>(entry + ENTRY, 4);
  let y2 = y + load<u32>(entry + 2 * ENTRY, 4), y3 = y + load<u32>(entry + 3 * ENTRY, 4);
  for (let i: usize = 0; i < <usize>edge; i++) {
    const row = work + i * 96;
    const m0 = f32x4.add(v128.load(row), shift), m1 = v128.load(row, 16), m2 = v128.load(row, 32);
    const half = v128.load(row, 48), two = v128.load(row, 64), m5 = v128.load(row, 80);
    const sum = f32x4.add(m1, m2), difference = f32x4.sub(m1, m2);
    const a = coefficient(0, edge, m0, sum, difference, half, two, m5);
    const b = f32x4.add(coefficient(1, edge, m0, sum, difference, half, two, m5), shift);
    const c = edge == 4 ? f32x4.add(coefficient(2, edge, m0, sum, difference, half, two, m5), shift) : a;
    const d = edge == 4 ? f32x4.add(coefficient(3, edge, m0, sum, difference, half, two, m5), shift) : b;
    const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5), AB = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
    const cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5), CD = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
    const t0 = v128.shuffle<f64>(ab, cd, 0, 2), t1 = v128.shuffle<f64>(ab, cd, 1, 3);
    const t2 = v128.shuffle<f64>(AB, CD, 0, 2), t3 = v128.shuffle<f64>(AB, CD, 1, 3);
    if (whole) {
      storeEdge(edge, y0, t0);
      storeEdge(edge, y1, t1);
      storeEdge(edge, y2, t2);
      storeEdge(edge, y3, t3);
    } else {
      storePart(y0, entry, i, t0);
      storePart(y1, entry + ENTRY, i, t1);
      storePart(y2, entry + 2 * ENTRY, i, t2);
      storePart(y3, entry + 3 * ENTRY, i, t3);
    }
    y0 += outRow;
    y1 += outRow;
    y2 += outRow;
    y3 += outRow;
  }
}

/** Whether all tiles of a group have all their outputs. */
// @ts-ignore: decorator
@inline
function isWhole(entry: usize, edge: i32): bool {
  const sizes = v128.and(
    v128.and(v128.load(entry), v128.load(entry, ENTRY)), v128.and(v128.load(entry, 2 * ENTRY), v128.load(entry, 3 * ENTRY)),
  );
  return i32x4.extract_lane(sizes, 2) == edge && i32x4.extract_lane(sizes, 3) == edge;
}

// @ts-ignore: decorator
@inline
function storeEdge(edge: i32, to: usize, v: v128): void {
  if (edge == 4) v128.store(to, v);
  else v128.store64_lane(to, v, 0);
}

/** Row `i` of the outputs that a tile has. */
// @ts-ignore: decorator
@inline
function storePart(to: usize, entry: usize, i: usize, v: v128): void {
  if (i < load<u32>(entry, 8)) storeFirst(to, v, load<u32>(entry, 12));
}

/** The transforms of gradients as kernels, `G·g·Gᵀ`, of groups `[begin, end)`: zeros where a tile ends. `plane`: bytes of one. */
export function transformGradients(
  to: usize, place: usize, planes: usize, table: usize, begin: usize, end: usize, g: usize, plane: usize, work: usize,
): void {
  for (let o: usize = 0; o < planes; o++, to += step, g += plane) {
    let at = to;
    for (let entry = table + begin * 4 * ENTRY; entry < table + end * 4 * ENTRY; entry += 4 * ENTRY, at += 16) {
      if (edge == 4) transformGradient(4, at, place, g, entry, work);
      else transformGradient(2, at, place, g, entry, work);
    }
  }
}

// @ts-ignore: decorator
@inline
function transformGradient(edge: i32, to: usize, place: usize, g: usize, entry: usize, work: usize): void {
  for (let i: usize = 0; i < <usize>edge; i++) {
    const from = g + i * outRow;
    const a = loadTile(from, entry, i, edge), b = loadTile(from, entry + ENTRY, i, edge);
    const c = loadTile(from, entry + 2 * ENTRY, i, edge), d = loadTile(from, entry + 3 * ENTRY, i, edge);
    const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5), cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
    const AB = v128.shuffle<f32>(a, b, 2, 6, 3, 7), CD = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
    const x0 = v128.shuffle<f64>(ab, cd, 0, 2), x1 = v128.shuffle<f64>(ab, cd, 1, 3);
    const x2 = v128.shuffle<f64>(AB, CD, 0, 2), x3 = v128.shuffle<f64>(AB, CD, 1, 3);
    evaluate(edge, x0, x1, x2, x3, x3, work + i * 96, 16);
  }
  for (let j: usize = 0; j < 6; j++) {
    const from = work + j * 16;
    const x2 = edge == 4 ? v128.load(from, 192) : v128.load(from);
    const x3 = edge == 4 ? v128.load(from, 288) : v128.load(from);
    evaluate(edge, v128.load(from), v128.load(from, 96), x2, x3, x3, to + j * place, 6 * place);
  }
}

/** Row `i` of a tile of gradients. */
// @ts-ignore: decorator
@inline
function loadTile(g: usize, entry: usize, i: usize, edge: i32): v128 {
  if (i >= load<u32>(entry, 8)) return f32x4.splat(0);
  const from = g + load<u32>(entry, 4), columns = load<u32>(entry, 12);
  return columns == 4 ? v128.load(from) : loadFirst(from, columns);
}

/**
 * The transforms `G·g·Gᵀ` of [rows, columns] kernels as 36 matrices [rows, columns], four columns at a time; flipped: of
 * kernels turned by 180°.
 */
export function transformKernels(
  to: usize, from: usize, rows: usize, columns: usize, rowStep: usize, columnStep: usize, flipped: bool, work: usize,
): void {
  if (edge == 4) kernelsOf(3, to, from, rows, columns, rowStep, columnStep, flipped, work);
  else kernelsOf(5, to, from, rows, columns, rowStep, columnStep, flipped, work);
}

// @ts-ignore: decorator
@inline
function kernelsOf(
  size: i32, to: usize, from: usize, rows: usize, columns: usize, rowStep: usize, columnStep: usize, flipped: bool,
  work: usize,
): void {
  const place = rows * columns * 4, last: usize = size * size * 4 - 4;
  for (let r: usize = 0; r < rows; r++) {
    for (let c: usize = 0; c < columns; c += 4) {
      const k = from + r * rowStep + c * columnStep, out = to + (r * columns + c) * 4;
      const count = columns - c;
      for (let i: usize = 0; i < <usize>size; i++) {
        const at = i * size * 4;
        const g0 = tapOf(k, at, last, columnStep, count, flipped), g1 = tapOf(k, at + 4, last, columnStep, count, flipped);
        const g2 = tapOf(k, at + 8, last, columnStep, count, flipped);
        const g3 = size == 5 ? tapOf(k, at + 12, last, columnStep, count, flipped) : g2;
        const g4 = size == 5 ? tapOf(k, at + 16, last, columnStep, count, flipped) : g2;
        evaluate(size, g0, g1, g2, g3, g4, work + i * 96, 16);
      }
      for (let j: usize = 0; j < 6; j++) {
        const g = work + j * 16;
        const g3 = size == 5 ? v128.load(g, 288) : v128.load(g), g4 = size == 5 ? v128.load(g, 384) : v128.load(g);
        evaluateColumn(size, v128.load(g), v128.load(g, 96), v128.load(g, 192), g3, g4, g, out + j * place, 6 * place, count);
      }
    }
  }
}

/** One tap of four kernels, of which `count` are there. */
// @ts-ignore: decorator
@inline
function tapOf(kernel: usize, at: usize, last: usize, columnStep: usize, count: usize, flipped: bool): v128 {
  const from = kernel + (flipped ? last - at : at);
  let v = v128.load32_zero(from);
  if (count > 1) v = v128.load32_lane(from + columnStep, v, 1);
  if (count > 2) v = v128.load32_lane(from + 2 * columnStep, v, 2);
  return count > 3 ? v128.load32_lane(from + 3 * columnStep, v, 3) : v;
}

/** Evaluates along a column of `work` and stores the first `count` lanes of each value. */
// @ts-ignore: decorator
@inline
function evaluateColumn(
  size: i32, g0: v128, g1: v128, g2: v128, g3: v128, g4: v128, column: usize, to: usize, place: usize, count: usize,
): void {
  if (count >= 4) {
    evaluate(size, g0, g1, g2, g3, g4, to, place);
    return;
  }
  evaluate(size, g0, g1, g2, g3, g4, column, 96);
  for (let i: usize = 0; i < 6; i++) storeFirst(to + i * place, v128.load(column + i * 96), count);
}

/** `count` weight gradients, one behind the other, from their sums in each place, four at a time. */
export function transformSums(from: usize, place: usize, count: usize, to: usize, work: usize): void {
  if (edge == 4) sumsOf(3, from, place, count, to, work);
  else sumsOf(5, from, place, count, to, work);
}

// @ts-ignore: decorator
@inline
function sumsOf(size: i32, from: usize, place: usize, count: usize, to: usize, work: usize): void {
  const bytes: usize = size * size * 4;
  for (let c: usize = 0; c < count; c += 4, from += 16) {
    for (let j: usize = 0; j < 6; j++) coefficients(size, from + j * place, 6 * place, work + j * 16, 96);
    for (let i: usize = 0; i < <usize>size; i++) coefficients(size, work + i * 96, 16, work + i * 96, 16);
    for (let k: usize = 0; k < min<usize>(4, count - c); k++, to += bytes) {
      for (let i: usize = 0; i < <usize>size; i++) {
        for (let j: usize = 0; j < <usize>size; j++) {
          store<f32>(to + (i * size + j) * 4, load<f32>(work + i * 96 + j * 16 + k * 4));
        }
      }
    }
  }
}
