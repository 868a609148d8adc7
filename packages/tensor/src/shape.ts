// Shapes and strides as plain arrays of numbers: sizes, broadcasting, views. Nothing here knows tensors.
import { IndexError, ShapeError } from './errors.js';

export type Shape = readonly number[];

/** Number of elements of `shape` (1 for a 0-d shape). */
export function numel(shape: Shape): number {
  let n = 1;
  for (let i = 0; i < shape.length; i++) n *= shape[i]!;
  return n;
}

/** Row-major strides, in elements; dimensions of size 0 count as 1, as in PyTorch. */
export function contiguousStrides(shape: Shape): number[] {
  const strides = new Array<number>(shape.length);
  let step = 1;
  for (let i = shape.length - 1; i >= 0; i--) {
    strides[i] = step;
    step *= Math.max(shape[i]!, 1);
  }
  return strides;
}

/** Whether elements lie row-major without gaps (dimensions of size 1 and empty tensors never disturb). */
export function isContiguous(shape: Shape, strides: Shape): boolean {
  let step = 1;
  for (let i = shape.length - 1; i >= 0; i--) {
    const size = shape[i]!;
    if (size === 0) return true;
    if (size !== 1) {
      if (strides[i] !== step) return false;
      step *= size;
    }
  }
  return true;
}

export function sameShape(a: Shape, b: Shape): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** A shape as PyTorch prints it in its errors: `[2, 3]`. */
export function formatShape(shape: Shape): string {
  return `[${shape.join(', ')}]`;
}

/** `dim` as a non-negative index below `ndim` (0-d tensors take −1 and 0). Throws {@link IndexError}. */
export function normalizeDim(dim: number, ndim: number, op: string): number {
  const n = Math.max(ndim, 1);
  if (!Number.isInteger(dim) || dim < -n || dim >= n) {
    throw new IndexError(
      `${op}: Dimension out of range (expected to be in range of [${-n}, ${n - 1}], but got ${dim})`,
    );
  }
  return dim < 0 ? dim + n : dim;
}

/** Several dims, normalised, without repeats; `undefined` or an empty list stands for all. */
export function normalizeDims(
  dims: number | readonly number[] | undefined | null,
  ndim: number,
  op: string,
): number[] {
  if (dims === undefined || dims === null || (typeof dims !== 'number' && dims.length === 0)) {
    return Array.from({ length: ndim }, (_, i) => i);
  }
  if (typeof dims === 'number') {
    const dim = normalizeDim(dims, ndim, op);
    return ndim === 0 ? [] : [dim];
  }
  const found: number[] = [];
  for (const d of dims) {
    const n = normalizeDim(d, ndim, op);
    if (found.includes(n)) throw new IndexError(`${op}: dim ${n} appears multiple times in the list of dims`);
    if (ndim > 0) found.push(n);
  }
  return found.length === 1 ? found : found.sort((a, b) => a - b);
}

/** The shape that `a` and `b` broadcast to. Throws {@link ShapeError} with PyTorch's wording. */
export function broadcastShapes(op: string, a: Shape, b: Shape): Shape {
  if (sameShape(a, b)) return a;
  const ndim = Math.max(a.length, b.length);
  const out = new Array<number>(ndim);
  for (let i = ndim - 1; i >= 0; i--) {
    const x = a[i - ndim + a.length] ?? 1;
    const y = b[i - ndim + b.length] ?? 1;
    if (x !== y && x !== 1 && y !== 1) {
      throw new ShapeError(
        `${op}: The size of tensor a (${x}) must match the size of tensor b (${y}) at non-singleton dimension ${i} ` +
          `(shapes ${formatShape(a)} and ${formatShape(b)})`,
      );
    }
    out[i] = x === 1 ? y : x;
  }
  return out;
}

/** Strides that show `shape` as the broadcast shape `target`: 0 along every repeated dimension. */
export function broadcastStrides(shape: Shape, strides: Shape, target: Shape): number[] {
  const out = new Array<number>(target.length);
  const lead = target.length - shape.length;
  for (let i = 0; i < target.length; i++) {
    const size = i < lead ? 1 : shape[i - lead]!;
    out[i] = size === 1 && target[i] !== 1 ? 0 : i < lead ? 0 : strides[i - lead]!;
  }
  return out;
}

/** Fills in one −1 in a requested shape. Throws {@link ShapeError} when the sizes do not fit `count` elements. */
export function inferSize(op: string, requested: Shape, count: number): number[] {
  let known = 1;
  let hole = -1;
  for (let i = 0; i < requested.length; i++) {
    const size = requested[i]!;
    if (size === -1) {
      if (hole >= 0) throw new ShapeError(`${op}: only one dimension can be inferred`);
      hole = i;
    } else if (size < 0 || !Number.isInteger(size)) {
      throw new ShapeError(`${op}: invalid shape dimension ${size}`);
    } else {
      known *= size;
    }
  }
  const out = [...requested];
  if (hole >= 0) {
    if (known === 0) {
      throw new ShapeError(
        `${op}: cannot reshape tensor of ${count} elements into shape ${formatShape(requested)} because the ` +
          'unspecified dimension size -1 can be any value and is ambiguous',
      );
    }
    out[hole] = count / known;
    known *= out[hole]!;
  }
  if (known !== count || (hole >= 0 && !Number.isInteger(out[hole]))) {
    throw new ShapeError(`${op}: shape '${formatShape(requested)}' is invalid for input of size ${count}`);
  }
  return out;
}

/** Strides that view (shape, strides) as `target` without moving elements, or `undefined` where none exist. */
export function viewStrides(shape: Shape, strides: Shape, target: Shape): number[] | undefined {
  if (numel(shape) === 0) return sameShape(shape, target) ? [...strides] : contiguousStrides(target);
  const out = new Array<number>(target.length);
  let t = target.length - 1;
  let chunkStride = shape.length > 0 ? strides[shape.length - 1]! : 1;
  let chunk = 1;
  let seen = 1;
  if (shape.length === 0) {
    out.fill(1);
    return out;
  }
  for (let s = shape.length - 1; s >= 0; s--) {
    chunk *= shape[s]!;
    // A chunk ends where the next outer dimension does not continue it.
    if (s === 0 || (shape[s - 1] !== 1 && strides[s - 1] !== chunk * chunkStride)) {
      while (t >= 0 && (seen < chunk || target[t] === 1)) {
        out[t] = seen * chunkStride;
        seen *= target[t]!;
        t--;
      }
      if (seen !== chunk) return undefined;
      if (s > 0) {
        chunkStride = strides[s - 1]!;
        chunk = 1;
        seen = 1;
      }
    }
  }
  return t === -1 ? out : undefined;
}

/** Elements between the first and one past the last that a view of non-empty `shape` touches; 0 when empty. */
export function viewExtent(shape: Shape, strides: Shape): number {
  let last = 0;
  for (let i = 0; i < shape.length; i++) {
    if (shape[i] === 0) return 0;
    last += (shape[i]! - 1) * strides[i]!;
  }
  return last + 1;
}
