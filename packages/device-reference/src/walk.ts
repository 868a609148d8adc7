// The strided walker: visits every element of views of one shape in row-major order.
import type { View } from '@kindling/tensor';

/** Where a walk goes: a shape, and for each view its strides and where it starts. */
type Track = Pick<View, 'strides' | 'offset'>;

/** Calls `visit` with the position in each view's buffer, row-major. `at` is one array, reused. */
export function walk(
  shape: readonly number[],
  tracks: readonly Track[],
  visit: (at: readonly number[]) => void,
): void {
  if (shape.includes(0)) return;
  const at = tracks.map((track) => track.offset);
  const index = shape.map(() => 0);
  for (;;) {
    visit(at);
    let dim = shape.length - 1;
    for (; dim >= 0; dim--) {
      index[dim]++;
      for (let k = 0; k < tracks.length; k++) at[k] += tracks[k].strides[dim];
      if (index[dim] < shape[dim]) break;
      // Past the end of this dim: back to its start, and on with the next outer one.
      index[dim] = 0;
      for (let k = 0; k < tracks.length; k++) at[k] -= tracks[k].strides[dim] * shape[dim];
    }
    if (dim < 0) return;
  }
}

/** A view without its last `count` dims, and those dims by themselves from position 0. */
export function splitDims(view: View, count: number): { outer: View; inner: View } {
  const n = view.shape.length - count;
  return {
    outer: { ...view, shape: view.shape.slice(0, n), strides: view.strides.slice(0, n) },
    inner: { ...view, shape: view.shape.slice(n), strides: view.strides.slice(n), offset: 0 },
  };
}

/** The view without one dim, and that dim's stride. */
export function withoutDim(view: View, dim: number): { rest: View; stride: number } {
  const drop = (list: readonly number[]) => list.filter((_, i) => i !== dim);
  return {
    rest: { ...view, shape: drop(view.shape), strides: drop(view.strides) },
    stride: view.strides[dim],
  };
}
