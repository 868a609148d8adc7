// Packing: B as panels of 8 columns, A as tiles of 4 rows, so that products read memory in order.

/** Writes `depth` rows of B as panels of 8 columns, zeros past the last column. */
export function pack(to: usize, b: usize, bStep: usize, bColumn: usize, depth: usize, n: usize): void {
  for (let j: usize = 0; j < n; j += 8) {
    const columns = min<usize>(8, n - j);
    if (columns == 8 && bColumn == 4) {
      for (let k: usize = 0, from = b; k < depth; k++, from += bStep, to += 32) {
        v128.store(to, v128.load(from));
        v128.store(to, v128.load(from, 16), 16);
      }
    } else if (columns == 8 && bStep == 4) {
      packTransposed(to, b, bColumn, depth);
      to += depth * 32;
    } else {
      for (let k: usize = 0, row = b; k < depth; k++, row += bStep) {
        let from = row;
        for (let i: usize = 0; i < 8; i++, from += bColumn, to += 4) {
          store<f32>(to, i < columns ? load<f32>(from) : 0);
        }
      }
    }
    b += 8 * bColumn;
  }
}

/** A panel from 8 rows that each run along k, four steps of k at a time. */
function packTransposed(to: usize, b: usize, bColumn: usize, depth: usize): void {
  let k: usize = 0;
  for (; k + 4 <= depth; k += 4, b += 16, to += 128) {
    transposeStore(to, b, bColumn);
    transposeStore(to + 16, b + 4 * bColumn, bColumn);
  }
  for (; k < depth; k++, b += 4) {
    for (let i: usize = 0, from = b; i < 8; i++, from += bColumn, to += 4) store<f32>(to, load<f32>(from));
  }
}

/** Four rows of four, `row` bytes apart, to four columns 32 bytes apart. */
// @ts-ignore: decorator
@inline
function transposeStore(to: usize, from: usize, row: usize): void {
  const r0 = v128.load(from), r1 = v128.load(from + row), r2 = v128.load(from + 2 * row), r3 = v128.load(from + 3 * row);
  const a = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5), b = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
  const c = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7), d = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f64>(a, b, 0, 2));
  v128.store(to, v128.shuffle<f64>(a, b, 1, 3), 32);
  v128.store(to, v128.shuffle<f64>(c, d, 0, 2), 64);
  v128.store(to, v128.shuffle<f64>(c, d, 1, 3), 96);
}

/** Writes rows `[begin, end)` of an A whose columns are contiguous as tiles of four rows. */
export function packTiles(to: usize, begin: usize, end: usize, depth: usize, a: usize, aStep: usize): void {
  for (; begin < end; begin += 4) {
    for (let k: usize = 0, from = a + begin * 4; k < depth; k++, from += aStep, to += 16) v128.store(to, v128.load(from));
  }
}
