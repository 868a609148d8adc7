// Matrix product in JavaScript: panels packed to doubles, a 4×4 register tile; any strides, any number dtype.
import type { TypedArray } from '@kindling/tensor';

/** A matrix within an array: where it begins, and the steps from row to row and from column to column. */
export interface Matrix {
  readonly data: TypedArray;
  readonly offset: number;
  readonly row: number;
  readonly column: number;
}

/** Rows and columns of the register tile: 16 accumulators and 8 operands are what V8 keeps in 16 registers or nearly. */
const TILE = 4;
/** Depth of a panel: a tile's two panels of 4 × 256 doubles stay in a 32 KiB first-level cache. */
const DEPTH = 256;
/** Rows of A packed at once: 64 × 256 doubles stay in the second-level cache. */
const ROWS = 64;

const packedA = new Float64Array(ROWS * DEPTH);
let packedB = new Float64Array(DEPTH * 64);
const tile = new Float64Array(TILE * TILE);

/** `C (+)= A × B` with A [m, k] and B [k, n]; sums run in double precision within panels of 256. */
export function gemm(
  m: number,
  n: number,
  k: number,
  a: Matrix,
  b: Matrix,
  c: Matrix,
  accumulate: boolean,
): void {
  if (k === 0) {
    if (!accumulate) clear(m, n, c);
    return;
  }
  const wide = Math.ceil(n / TILE) * TILE;
  if (packedB.length < wide * DEPTH) packedB = new Float64Array(wide * DEPTH);
  for (let from = 0; from < k; from += DEPTH) {
    const depth = Math.min(DEPTH, k - from);
    pack(b.data, b.offset + from * b.row, b.column, b.row, n, depth, packedB);
    for (let top = 0; top < m; top += ROWS) {
      const rows = Math.min(ROWS, m - top);
      pack(a.data, a.offset + top * a.row + from * a.column, a.row, a.column, rows, depth, packedA);
      multiplyPanels(rows, n, depth, c, c.offset + top * c.row, accumulate || from > 0);
    }
  }
}

function clear(m: number, n: number, { data, offset, row, column }: Matrix): void {
  for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) data[offset + i * row + j * column] = 0;
}

/** Lays `count` vectors of `depth` elements out in panels of four, interleaved and padded with zeros. */
function pack(
  data: TypedArray,
  offset: number,
  vector: number,
  step: number,
  count: number,
  depth: number,
  out: Float64Array,
): void {
  let at = 0;
  for (let v = 0; v < count; v += TILE) {
    const o0 = offset + v * vector;
    if (v + TILE <= count) {
      const o1 = o0 + vector;
      const o2 = o1 + vector;
      const o3 = o2 + vector;
      for (let i = 0, p = 0; i < depth; i++, p += step) {
        out[at] = data[o0 + p];
        out[at + 1] = data[o1 + p];
        out[at + 2] = data[o2 + p];
        out[at + 3] = data[o3 + p];
        at += TILE;
      }
    } else {
      const have = count - v;
      for (let i = 0, p = o0; i < depth; i++, p += step) {
        for (let j = 0; j < TILE; j++) out[at++] = j < have ? data[p + j * vector] : 0;
      }
    }
  }
}

function multiplyPanels(
  m: number,
  n: number,
  depth: number,
  { data, row, column }: Matrix,
  offset: number,
  accumulate: boolean,
): void {
  for (let j = 0; j < n; j += TILE) {
    const columns = Math.min(TILE, n - j);
    for (let i = 0; i < m; i += TILE) {
      const rows = Math.min(TILE, m - i);
      multiplyTile(depth, i * depth, j * depth);
      const corner = offset + i * row + j * column;
      for (let r = 0; r < rows; r++) {
        let at = corner + r * row;
        for (let q = 0; q < columns; q++, at += column) {
          const value = tile[r * TILE + q];
          data[at] = accumulate ? data[at] + value : value;
        }
      }
    }
  }
}

function multiplyTile(depth: number, at: number, bt: number): void {
  const a = packedA;
  const b = packedB;
  let c00 = 0;
  let c01 = 0;
  let c02 = 0;
  let c03 = 0;
  let c10 = 0;
  let c11 = 0;
  let c12 = 0;
  let c13 = 0;
  let c20 = 0;
  let c21 = 0;
  let c22 = 0;
  let c23 = 0;
  let c30 = 0;
  let c31 = 0;
  let c32 = 0;
  let c33 = 0;
  for (let p = 0; p < depth; p++, at += TILE, bt += TILE) {
    const b0 = b[bt];
    const b1 = b[bt + 1];
    const b2 = b[bt + 2];
    const b3 = b[bt + 3];
    const a0 = a[at];
    c00 += a0 * b0;
    c01 += a0 * b1;
    c02 += a0 * b2;
    c03 += a0 * b3;
    const a1 = a[at + 1];
    c10 += a1 * b0;
    c11 += a1 * b1;
    c12 += a1 * b2;
    c13 += a1 * b3;
    const a2 = a[at + 2];
    c20 += a2 * b0;
    c21 += a2 * b1;
    c22 += a2 * b2;
    c23 += a2 * b3;
    const a3 = a[at + 3];
    c30 += a3 * b0;
    c31 += a3 * b1;
    c32 += a3 * b2;
    c33 += a3 * b3;
  }
  tile[0] = c00;
  tile[1] = c01;
  tile[2] = c02;
  tile[3] = c03;
  tile[4] = c10;
  tile[5] = c11;
  tile[6] = c12;
  tile[7] = c13;
  tile[8] = c20;
  tile[9] = c21;
  tile[10] = c22;
  tile[11] = c23;
  tile[12] = c30;
  tile[13] = c31;
  tile[14] = c32;
  tile[15] = c33;
}

/** The same for int32, whose products wrap at 32 bits. */
export function gemmInt32(
  m: number,
  n: number,
  k: number,
  a: Matrix,
  b: Matrix,
  c: Matrix,
  accumulate: boolean,
): void {
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      const at = c.offset + i * c.row + j * c.column;
      let sum = accumulate ? c.data[at] : 0;
      for (let p = 0; p < k; p++) {
        const x = a.data[a.offset + i * a.row + p * a.column];
        sum = (sum + Math.imul(x, b.data[b.offset + p * b.row + j * b.column])) | 0;
      }
      c.data[at] = sum;
    }
  }
}
