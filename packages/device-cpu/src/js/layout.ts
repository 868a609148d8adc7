// Layouts: merging dims that lie one behind the other, so that kernels loop over as few as possible.
import type { View } from '@kindling/tensor';

/** Row-major loops over a common shape, with one list of strides per operand. */
export interface Loops {
  readonly shape: number[];
  /** `strides[operand][dim]`, in elements. */
  readonly strides: number[][];
}

/** Number of elements. */
export function sizeOf(shape: readonly number[]): number {
  let n = 1;
  for (let i = 0; i < shape.length; i++) n *= shape[i];
  return n;
}

/** Whether elements lie row-major without gaps. */
export function isDense(view: View): boolean {
  const { shape, strides } = view;
  let step = 1;
  for (let i = shape.length - 1; i >= 0; i--) {
    const size = shape[i];
    if (size === 1) continue;
    if (strides[i] !== step) return false;
    step *= size;
  }
  return true;
}

/** Drops dims of size 1 and merges neighbours that every operand walks as one. At least one dim remains. */
export function collapse(shape: readonly number[], operands: readonly (readonly number[])[]): Loops {
  const rank = Math.max(1, shape.length);
  const out = new Array<number>(rank);
  const strides = operands.map(() => new Array<number>(rank));
  let count = 0;
  for (let d = 0; d < shape.length; d++) {
    const size = shape[d];
    if (size === 1) continue;
    const joins = count > 0 && continues(strides, operands, count - 1, d, size);
    const at = joins ? count - 1 : count++;
    out[at] = joins ? out[at] * size : size;
    for (let k = 0; k < strides.length; k++) strides[k][at] = operands[k][d];
  }
  if (count === 0) {
    out[count++] = 1;
    for (const list of strides) list[0] = 1;
  }
  out.length = count;
  for (const list of strides) list.length = count;
  return { shape: out, strides };
}

/** Whether every operand's dim `d` continues its merged dim `last`. */
function continues(
  strides: readonly number[][],
  operands: readonly (readonly number[])[],
  last: number,
  d: number,
  size: number,
): boolean {
  for (let k = 0; k < strides.length; k++) if (strides[k][last] !== operands[k][d] * size) return false;
  return true;
}

/** Steps through the leading `dims` dims of `loops`, keeping every operand's offset. */
export class Odometer {
  readonly offsets: number[];
  readonly #index: number[];

  constructor(
    readonly loops: Loops,
    offsets: readonly number[],
    readonly dims: number,
  ) {
    this.offsets = [...offsets];
    this.#index = new Array<number>(dims).fill(0);
  }

  /** Moves on; `false` after the last place. */
  next(): boolean {
    const { shape, strides } = this.loops;
    for (let d = this.dims - 1; d >= 0; d--) {
      const at = ++this.#index[d];
      if (at < shape[d]) {
        for (let k = 0; k < strides.length; k++) this.offsets[k] += strides[k][d];
        return true;
      }
      this.#index[d] = 0;
      for (let k = 0; k < strides.length; k++) this.offsets[k] -= strides[k][d] * (at - 1);
    }
    return false;
  }
}
