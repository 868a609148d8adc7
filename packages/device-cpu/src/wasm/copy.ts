// Strided copies of float32: the dims are ordered by the target, merged, and the fitting kernel does the last two. Conversions
// from and to float32 are pointwise kernels.
import { expression, type View } from '@kindling/tensor';
import { Odometer } from '../js/layout.js';
import { type Context, isFloat32 } from './context.js';
import { pointwise } from './pointwise.js';
import { Walk } from './walk.js';

const identity = expression.pointwise(expression.input(0));
const walk = new Walk();
/** Reused from call to call, which none outlives. */
const pair: View[] = [];

/** See `Device.copy`, where one side is float32 at least. */
export function copy(context: Context, source: View, target: View): boolean {
  if (source.dtype !== target.dtype) {
    // On the way through float32 nothing is lost that the target would keep.
    const exact = source.dtype === 'float32' || target.dtype === 'float32';
    return exact && pointwise(context, identity, 'float32', [source], [target]);
  }
  if (!isFloat32(source, target)) return false;
  for (const size of target.shape) if (size === 0) return true;
  pair[0] = source;
  pair[1] = target;
  walk.set(pair);
  const [last, sizes] = [walk.rank - 1, walk.sizes];
  const [from, to] = [context.heap.address(source), context.heap.address(target)];
  const n = sizes[last];
  const [fromStep, toStep] = [walk.strides[0][last], walk.strides[1][last]];
  if (last === 0) {
    context.run('copyRows', 1, 1, n, [n, from, 0, 4 * fromStep, to, 0, 4 * toStep]);
    return true;
  }
  // Rows run along the last dim. Which dim steps from row to row? One along which the source is contiguous, if any.
  let rowDim = last - 1;
  let transposed = false;
  for (let d = 0; d < last && fromStep > 1 && toStep === 1; d++) {
    if (walk.strides[0][d] !== 1) continue;
    rowDim = d;
    transposed = true;
  }
  const [rows, fromRow, toRow] = [sizes[rowDim], 4 * walk.strides[0][rowDim], 4 * walk.strides[1][rowDim]];
  const copyAt = (x: number, y: number): void => {
    if (transposed) context.run('copyTransposed', rows, 4, rows * n, [n, x, 4 * fromStep, y, toRow]);
    else context.run('copyRows', rows, 1, rows * n, [n, x, fromRow, 4 * fromStep, y, toRow, 4 * toStep]);
  };
  if (last === 1) {
    copyAt(from, to);
    return true;
  }
  if (last <= 3 && !transposed) {
    copyBlocks(context, from, to);
    return true;
  }
  const rest = (list: readonly number[]): number[] => list.slice(0, last).filter((_, d) => d !== rowDim);
  const outer = { shape: rest(sizes), strides: [rest(walk.strides[0]), rest(walk.strides[1])] };
  const at = new Odometer(outer, [0, 0], last - 1);
  do copyAt(from + 4 * at.offsets[0], to + 4 * at.offsets[1]);
  while (at.next());
  return true;
}

/** A walk of three or four dims, in one call. */
function copyBlocks(context: Context, from: number, to: number): void {
  const { rank, sizes, strides } = walk;
  const outer = rank === 4;
  const [inner, rows, n] = sizes.slice(rank - 3);
  const steps = ([source, target]: number[][]): number[] => {
    const inBytes = (list: number[]): number[] => list.slice(rank - 3, rank).map((s) => 4 * s);
    const outerStep = (list: number[]): number => (outer ? 4 * list[0] : 0);
    return [...[from, outerStep(source), ...inBytes(source)], ...[to, outerStep(target), ...inBytes(target)]];
  };
  const units = (outer ? sizes[0] : 1) * inner * rows;
  context.run('copyBlocks', units, 1, units * n, [inner, rows, n, ...steps(strides)]);
}
