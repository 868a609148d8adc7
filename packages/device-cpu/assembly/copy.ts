// Strided copies of float32: rows at once where both sides run along them, blocks of 4×4 where one side is transposed.

/** Rows `[begin, end)` of `n` elements; strides in bytes. A `fromStep` of 0 repeats one element. */
export function copyRows(
  begin: usize, end: usize, n: usize, from: usize, fromRow: usize, fromStep: usize, to: usize, toRow: usize, toStep: usize,
): void {
  from += begin * fromRow;
  to += begin * toRow;
  for (; begin < end; begin++, from += fromRow, to += toRow) {
    if (toStep == 4 && fromStep == 4) copyDense(to, from, n);
    else if (toStep == 4 && fromStep == 0) fill(to, load<f32>(from), n);
    else copyStrided(from, fromStep, to, toStep, n);
  }
}

/**
 * Rows as `copyRows` copies them, of blocks within blocks: `rows` in each inner one, `inner` of them in each outer one, with
 * the steps between them. `[begin, end)` counts rows of all blocks.
 */
export function copyBlocks(
  begin: usize, end: usize, inner: usize, rows: usize, n: usize,
  from: usize, fromOuter: usize, fromInner: usize, fromRow: usize, fromStep: usize,
  to: usize, toOuter: usize, toInner: usize, toRow: usize, toStep: usize,
): void {
  while (begin < end) {
    const block = begin / rows, first = begin - block * rows;
    const i = block / inner, j = block - i * inner;
    const last = min(rows, first + end - begin);
    copyRows(
      first, last, n, from + i * fromOuter + j * fromInner, fromRow, fromStep, to + i * toOuter + j * toInner, toRow, toStep,
    );
    begin += last - first;
  }
}

/** Short runs cost less than a call of the engine's own copy. */
// @ts-ignore: decorator
@inline
function copyDense(to: usize, from: usize, n: usize): void {
  if (n > 64) {
    memory.copy(to, from, n * 4);
    return;
  }
  for (; n >= 4; n -= 4, to += 16, from += 16) v128.store(to, v128.load(from));
  for (; n > 0; n--, to += 4, from += 4) store<f32>(to, load<f32>(from));
}

function fill(to: usize, value: f32, n: usize): void {
  const x = f32x4.splat(value);
  for (; n >= 4; n -= 4, to += 16) v128.store(to, x);
  for (; n > 0; n--, to += 4) store<f32>(to, value);
}

function copyStrided(from: usize, fromStep: usize, to: usize, toStep: usize, n: usize): void {
  for (; n > 0; n--, from += fromStep, to += toStep) store<f32>(to, load<f32>(from));
}

/** Rows `[begin, end)` of `n` elements: contiguous in `to`; in `from` the rows are neighbours, the elements `fromStep` apart. */
export function copyTransposed(
  begin: usize, end: usize, n: usize, from: usize, fromStep: usize, to: usize, toRow: usize,
): void {
  for (; begin + 4 <= end; begin += 4) {
    const a = from + begin * 4, b = to + begin * toRow;
    let j: usize = 0;
    for (; j + 4 <= n; j += 4) transposeBlock(a + j * fromStep, fromStep, b + j * 4, toRow);
    for (; j < n; j++) {
      for (let i: usize = 0; i < 4; i++) store<f32>(b + i * toRow + j * 4, load<f32>(a + j * fromStep + i * 4));
    }
  }
  for (; begin < end; begin++) copyStrided(from + begin * 4, fromStep, to + begin * toRow, 4, n);
}

// @ts-ignore: decorator
@inline
function transposeBlock(from: usize, fromRow: usize, to: usize, toRow: usize): void {
  const r0 = v128.load(from), r1 = v128.load(from + fromRow);
  const r2 = v128.load(from + 2 * fromRow), r3 = v128.load(from + 3 * fromRow);
  const a = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5), b = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
  const c = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7), d = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f64>(a, b, 0, 2));
  v128.store(to + toRow, v128.shuffle<f64>(a, b, 1, 3));
  v128.store(to + 2 * toRow, v128.shuffle<f64>(c, d, 0, 2));
  v128.store(to + 3 * toRow, v128.shuffle<f64>(c, d, 1, 3));
}
