// The walk over the elements of several views: dims ordered and merged, without allocations.
import type { View } from '@kindling/tensor';
import { Step } from './emit/loop.js';

/** Views that a walk takes at most. */
export const MAX_OPERANDS = 10;

/** The walk over all operands' elements: dims merged where every operand walks them as one. Reused from call to call. */
export class Walk {
  rank = 0;
  readonly sizes: number[] = [];
  /** Of each operand, its strides by dim, in elements. */
  readonly strides: number[][] = Array.from({ length: MAX_OPERANDS }, () => []);

  /** Dims in the order of `views[last]`'s strides, largest first: the innermost runs along what is written. */
  set(views: readonly View[]): void {
    const target = views[views.length - 1];
    const { shape } = target;
    const count = views.length;
    const sorted = descending(target) ? undefined : byStride(target);
    this.rank = 0;
    for (let i = 0; i < shape.length; i++) {
      const d = sorted === undefined ? i : sorted[i];
      const size = shape[d];
      if (size === 1) continue;
      if (this.rank > 0 && this.#merges(views, d, size)) {
        this.sizes[this.rank - 1] *= size;
        for (let k = 0; k < count; k++) this.strides[k][this.rank - 1] = views[k].strides[d];
      } else {
        this.sizes[this.rank] = size;
        for (let k = 0; k < count; k++) this.strides[k][this.rank] = views[k].strides[d];
        this.rank++;
      }
    }
    if (this.rank === 0) {
      this.sizes[0] = 1;
      for (let k = 0; k < count; k++) this.strides[k][0] = 1;
      this.rank = 1;
    }
  }

  #merges(views: readonly View[], d: number, size: number): boolean {
    const last = this.rank - 1;
    for (let k = 0; k < views.length; k++) {
      if (this.strides[k][last] !== views[k].strides[d] * size) return false;
    }
    return true;
  }

  step(operand: number): Step {
    const stride = this.strides[operand][this.rank - 1];
    if (stride === 1 || this.sizes[this.rank - 1] === 1) return Step.Dense;
    return stride === 0 ? Step.Repeat : Step.Strided;
  }
}

function descending({ shape, strides }: View): boolean {
  let before = Number.POSITIVE_INFINITY;
  for (let d = 0; d < shape.length; d++) {
    if (shape[d] === 1) continue;
    if (strides[d] > before) return false;
    before = strides[d];
  }
  return true;
}

const byStride = ({ shape, strides }: View): number[] =>
  shape.map((_, d) => d).sort((a, b) => strides[b] - strides[a]);
