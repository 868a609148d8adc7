// Strided copies of float32: the dims are ordered by the target, merged, and the fitting kernel does the last two. Conversions
// from and to float32 are pointwise kernels.
import { expression, type View } from '@kindling/tensor';
import { collapse, Odometer, sizeOf } from '../js/layout.js';
import { type Context, isFloat32 } from './context.js';
import { pointwise } from './pointwise.js';

const identity = expression.pointwise(expression.input(0));

/** See `Device.copy`, where one side is float32 at least. */
export function copy(context: Context, source: View, target: View): boolean {
  if (source.dtype !== target.dtype) {
    // On the way through float32 nothing is lost that the target would keep.
    const exact = source.dtype === 'float32' || target.dtype === 'float32';
    return exact && pointwise(context, identity, 'float32', [source], [target]);
  }
  if (!isFloat32(source, target)) return false;
  const n = sizeOf(target.shape);
  if (n === 0) return true;
  const order = target.shape.map((_, d) => d).sort((a, b) => target.strides[b] - target.strides[a]);
  const pick = (list: readonly number[]): number[] => order.map((d) => list[d]);
  const loops = collapse(pick(target.shape), [pick(source.strides), pick(target.strides)]);
  const { shape, strides } = loops;
  const last = shape.length - 1;
  // Rows run along the last dim. Which dim steps from row to row? One along which the source is contiguous, if any.
  const neighbours = strides[0].findIndex((s, d) => s === 1 && d < last);
  const transposed = neighbours >= 0 && strides[0][last] > 1 && strides[1][last] === 1;
  const rowDim = transposed ? neighbours : last - 1;
  const rows = last > 0 ? shape[rowDim] : 1;
  const [fromRow, toRow] = last > 0 ? [strides[0][rowDim], strides[1][rowDim]] : [0, 0];
  const rest = (list: readonly number[]): number[] => list.filter((_, d) => d !== rowDim && d !== last);
  const outer = { shape: rest(shape), strides: strides.map(rest) };
  const [from, to] = [context.heap.address(source), context.heap.address(target)];
  const at = new Odometer(outer, [0, 0], outer.shape.length);
  do {
    const [x, y] = [from + 4 * at.offsets[0], to + 4 * at.offsets[1]];
    if (transposed) {
      const args = [shape[last], x, 4 * strides[0][last], y, 4 * toRow];
      context.run('copyTransposed', rows, 4, rows * shape[last], args);
    } else {
      const args = [shape[last], x, 4 * fromRow, 4 * strides[0][last], y, 4 * toRow, 4 * strides[1][last]];
      context.run('copyRows', rows, 1, rows * shape[last], args);
    }
  } while (at.next());
  return true;
}
