// Batched matrix products on views, and addmm: picks the kernel by shape and layout.
import type { View } from '@kindling/tensor';
import { collapse, Odometer, sizeOf } from '../js/layout.js';
import { type Context, ELEMENT, isFloat32 } from './context.js';

/** What a product starts from, as the kernels number it. */
const start = { zero: 0, bias: 1, accumulate: 2 } as const;

/** Rows from which packing B pays: a packed element is then read often enough. */
const PACK_ROWS = 32;
/** Elements of B beyond which its rows are packed though they could be read in place: they leave the cache. */
const PACK_ELEMENTS = 128 * 1024;

/** Bytes between the columns of A from which `gemmPacked` packs A too. */
const LONG_STEP = 1024;

interface Matrix {
  readonly at: number;
  /** Bytes from row to row and from column to column. */
  readonly row: number;
  readonly column: number;
}

function matrix(view: View, at: number): Matrix {
  const d = view.strides.length;
  return { at, row: view.strides[d - 2] * 4, column: view.strides[d - 1] * 4 };
}

/** Depth of one partial sum: longer ones are summed in parts, whose rounding errors do not add up as one long sum's do. */
const PART = 512;

/** Depth up to which a product is so short a sum that tiles would be more trouble than work: weight gradients of small batches. */
const OUTER_DEPTH = 4;

/** `C = A·B`, `C = bias + A·B` or `C += A·B`: `[m, k] × [k, n]`, C's rows contiguous. */
function product(
  context: Context,
  sizes: readonly [number, number, number],
  a: Matrix,
  b: Matrix,
  c: Matrix,
  begin: number,
  bias: number,
): void {
  const [m, n, k] = sizes;
  if (k <= PART) {
    partialProduct(context, sizes, a, b, c, begin, bias);
    return;
  }
  for (let from = 0; from < k; from += PART) {
    const depth = Math.min(PART, k - from);
    const [x, y] = [
      { ...a, at: a.at + from * a.column },
      { ...b, at: b.at + from * b.row },
    ];
    partialProduct(context, [m, n, depth], x, y, c, from === 0 ? begin : start.accumulate, bias);
  }
}

function partialProduct(
  context: Context,
  [m, n, k]: readonly [number, number, number],
  a: Matrix,
  b: Matrix,
  c: Matrix,
  begin: number,
  bias: number,
): void {
  const operations = 2 * m * n * k;
  if (begin === start.zero && k > 0 && k <= OUTER_DEPTH && b.column === 4 && m >= 4) {
    const args = [n, k, a.at, a.row, a.column, b.at, b.row, c.at, c.row];
    context.run('gemmOuter', m, 2, ELEMENT * m * n, args);
    return;
  }
  const way = wayOf([m, n, k], a, b);
  if (way === 'gemmRows') {
    const args = [m, k, a.at, a.row, a.column, b.at, b.row, c.at, c.row, begin, bias];
    context.run(way, n, 32, operations, args);
  } else if (way === 'gemmPanels') {
    const args = [n, k, a.at, a.row, a.column, b.at, b.row, 32, c.at, c.row, begin, bias];
    context.run(way, m, 4, operations, args);
  } else if (way === 'gemmDots') {
    const args = [m, k, a.at, a.row, b.at, b.column, c.at, c.row, begin, bias];
    context.run(way, n, 2, operations, args);
  } else {
    const args = [n, k, a.at, a.row, a.column, b.at, b.row, b.column, c.at, c.row, begin, bias];
    context.run(way, m, 4, operations, args, context.kernels.gemmScratch(n, k));
  }
}

/** Kernels of one product, in the order in which `gemmBatch` numbers them. */
const ways = ['gemmRows', 'gemmPanels', 'gemmDots', 'gemmPacked'] as const;

/** The kernel for a product of this size and layout. */
function wayOf([m, n, k]: readonly [number, number, number], a: Matrix, b: Matrix): (typeof ways)[number] {
  const longSteps = a.row === 4 && a.column >= LONG_STEP && k >= LONG_STEP / 4 && m >= PACK_ROWS;
  if (b.column === 4 && m < 4 && b.row >= 128) return 'gemmRows';
  if (k === 0 || (b.column === 4 && !longSteps && !(m >= PACK_ROWS && n * k >= PACK_ELEMENTS)))
    return 'gemmPanels';
  return b.row === 4 && a.column === 4 && m < PACK_ROWS ? 'gemmDots' : 'gemmPacked';
}

/** Products from which a batch is done in one call, and shared among threads by products. */
const LEAST_BATCH = 4;

/** A batch in one call, where its dims are walked as one or two. */
function batchAtOnce(
  context: Context,
  sizes: readonly [number, number, number],
  batch: readonly number[],
  [a, b, output]: readonly [View, View, View],
): boolean {
  const [m, n, k] = sizes;
  const count = sizeOf(batch);
  if (count < LEAST_BATCH || k > PART) return false;
  const d = batch.length;
  const loops = collapse(
    batch,
    [a, b, output].map((v) => v.strides.slice(0, d)),
  );
  if (loops.shape.length > 2) return false;
  const { heap, kernels } = context;
  const [x, y, z] = [a, b, output].map((v) => matrix(v, heap.address(v)));
  const inner = loops.shape[loops.shape.length - 1];
  const steps = loops.strides.flatMap((s) => (s.length === 2 ? [4 * s[0], 4 * s[1]] : [0, 4 * s[0]]));
  const way = wayOf(sizes, x, y);
  const args = [ways.indexOf(way), inner, ...steps, m, n, k, x.at, x.row, x.column];
  const scratch = way === 'gemmPacked' ? kernels.gemmScratch(n, k) : 0;
  context.run(
    'gemmBatch',
    count,
    1,
    2 * m * n * k * count,
    [...args, y.at, y.row, y.column, z.at, z.row],
    scratch,
  );
  return true;
}

/** Whether C's rows are contiguous, as the kernels write them. */
const writable = (c: View): boolean =>
  c.strides[c.strides.length - 1] === 1 || c.shape[c.shape.length - 1] === 1;

/** See `Device.matmul`; `false` where the layout or dtype is not for these kernels. */
export function matmul(context: Context, a: View, b: View, output: View): boolean {
  if (!isFloat32(a, b, output) || !writable(output)) return false;
  const d = output.shape.length - 2;
  const sizes = [output.shape[d], output.shape[d + 1], a.shape[d + 1]] as const;
  const batch = output.shape.slice(0, d);
  if (sizes[0] === 0 || sizes[1] === 0 || batch.includes(0)) return true;
  if (d > 0 && batchAtOnce(context, sizes, batch, [a, b, output])) return true;
  const { heap } = context;
  const [x, y, z] = [heap.address(a), heap.address(b), heap.address(output)];
  const at = new Odometer(
    { shape: batch, strides: [a.strides, b.strides, output.strides] as number[][] },
    [0, 0, 0],
    d,
  );
  do {
    const [i, j, k] = at.offsets;
    product(
      context,
      sizes,
      matrix(a, x + 4 * i),
      matrix(b, y + 4 * j),
      matrix(output, z + 4 * k),
      start.zero,
      0,
    );
  } while (at.next());
  return true;
}

/** See `OptionalKernels.addmm`: a bias that is one row is added as the product starts. */
export function addmm(context: Context, bias: View, a: View, b: View, output: View): boolean {
  if (!isFloat32(bias, a, b, output) || !writable(output)) return false;
  const [m, n] = output.shape;
  if (bias.strides[1] !== 1 || (bias.strides[0] !== 0 && m !== 1)) return false;
  if (m === 0 || n === 0) return true;
  const { heap } = context;
  const c = matrix(output, heap.address(output));
  const [x, y] = [matrix(a, heap.address(a)), matrix(b, heap.address(b))];
  product(context, [m, n, a.shape[1]], x, y, c, start.bias, heap.address(bias));
  return true;
}
