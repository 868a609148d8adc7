// Products of one to three rows, which read B once and in order.
import { mulAdd } from './lanes';
import { BIAS, ZERO } from './tile';

/**
 * One to three rows against a B whose rows are contiguous: adds eight rows of B at a time to a row of C, so that memory
 * is read in order where tiles would jump. C's `[begin, end)` are columns.
 */
export function gemmRows(
  begin: usize, end: usize, m: usize, depth: usize,
  a: usize, aRow: usize, aStep: usize, b: usize, bStep: usize, c: usize, cRow: usize, start: i32, bias: usize,
): void {
  const n = end - begin;
  b += begin * 4;
  c += begin * 4;
  for (; m > 0; m--, a += aRow, c += cRow) {
    if (start == ZERO) memory.fill(c, 0, n * 4);
    else if (start == BIAS) memory.copy(c, bias + begin * 4, n * 4);
    let k: usize = 0, x = a, row = b;
    for (; k + 8 <= depth; k += 8, x += aStep << 3, row += bStep << 3) addRows(n, c, x, aStep, row, bStep);
    for (; k < depth; k++, x += aStep, row += bStep) addRow(n, c, load<f32>(x), row);
  }
}

// @ts-ignore: decorator
@inline
function addRow(n: usize, c: usize, x: f32, b: usize): void {
  let j: usize = 0;
  for (const x4 = f32x4.splat(x); j + 4 <= n; j += 4, c += 16, b += 16) {
    v128.store(c, mulAdd(v128.load(c), x4, v128.load(b)));
  }
  for (; j < n; j++, c += 4, b += 4) store<f32>(c, load<f32>(c) + x * load<f32>(b));
}

function addRows(n: usize, c: usize, a: usize, aStep: usize, b: usize, bStep: usize): void {
  const b1 = bStep, b2 = b1 + bStep, b3 = b2 + bStep, b4 = b3 + bStep, b5 = b4 + bStep, b6 = b5 + bStep, b7 = b6 + bStep;
  const x0 = v128.load_splat<f32>(a), x1 = v128.load_splat<f32>(a += aStep), x2 = v128.load_splat<f32>(a += aStep);
  const x3 = v128.load_splat<f32>(a += aStep), x4 = v128.load_splat<f32>(a += aStep);
  const x5 = v128.load_splat<f32>(a += aStep), x6 = v128.load_splat<f32>(a += aStep);
  const x7 = v128.load_splat<f32>(a += aStep);
  let j: usize = 0;
  for (; j + 4 <= n; j += 4, c += 16, b += 16) {
    let sum = mulAdd(v128.load(c), x0, v128.load(b));
    sum = mulAdd(sum, x1, v128.load(b + b1));
    sum = mulAdd(sum, x2, v128.load(b + b2));
    sum = mulAdd(sum, x3, v128.load(b + b3));
    sum = mulAdd(sum, x4, v128.load(b + b4));
    sum = mulAdd(sum, x5, v128.load(b + b5));
    sum = mulAdd(sum, x6, v128.load(b + b6));
    v128.store(c, mulAdd(sum, x7, v128.load(b + b7)));
  }
  for (; j < n; j++, c += 4, b += 4) {
    let sum = load<f32>(c) + f32x4.extract_lane(x0, 0) * load<f32>(b);
    sum += f32x4.extract_lane(x1, 0) * load<f32>(b + b1);
    sum += f32x4.extract_lane(x2, 0) * load<f32>(b + b2);
    sum += f32x4.extract_lane(x3, 0) * load<f32>(b + b3);
    sum += f32x4.extract_lane(x4, 0) * load<f32>(b + b4);
    sum += f32x4.extract_lane(x5, 0) * load<f32>(b + b5);
    sum += f32x4.extract_lane(x6, 0) * load<f32>(b + b6);
    store<f32>(c, sum + f32x4.extract_lane(x7, 0) * load<f32>(b + b7));
  }
}
