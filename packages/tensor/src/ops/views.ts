// Views as functions: view, transpose, expand, slice, squeeze, movedim and the rest, in PyTorch's calling forms.
import { dispatch } from '../dispatch.js';
import { IndexError, ShapeError, ValueError } from '../errors.js';
import { contiguousStrides, inferSize, normalizeDim, numel, type Shape, sameShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import {
  aliasOp,
  asStridedOp,
  detachOp,
  diagonalOp,
  expandOp,
  permuteOp,
  selectOp,
  sliceOp,
  squeezeOp,
  tOp,
  transposeOp,
  unfoldOp,
  unsqueezeOp,
  viewOpBase,
} from './view-ops.js';

export * from './view-ops.js';

/** `view(2, 3)` and `view([2, 3])` alike. */
export function shapeArgument(args: readonly (number | Shape)[]): Shape {
  const [first] = args;
  return typeof first === 'object' ? first : (args as readonly number[]);
}

/** The same elements in another shape, without copying; one size may be −1. Throws ShapeError where strides forbid it. */
export function view(self: Tensor, ...shape: (number | Shape)[]): Tensor {
  return dispatch(viewOpBase, [self], { shape: shapeArgument(shape) });
}

export const viewAs = (self: Tensor, other: Tensor): Tensor => view(self, other.shape);

/** Dimensions in another order. */
export function permute(self: Tensor, ...dims: (number | Shape)[]): Tensor {
  return dispatch(permuteOp, [self], { dims: shapeArgument(dims) });
}

/** Swaps two dimensions. */
export const transpose = (self: Tensor, dim0: number, dim1: number): Tensor =>
  dispatch(transposeOp, [self], { dim0, dim1 });
export const swapaxes = transpose;
export const swapdims = transpose;

/** The transpose of a matrix (vectors and scalars stay). */
export const t = (self: Tensor): Tensor => dispatch(tOp, [self]);

/** Repeats dimensions of size 1 without copying; −1 keeps a size. */
export function expand(self: Tensor, ...shape: (number | Shape)[]): Tensor {
  return dispatch(expandOp, [self], { shape: shapeArgument(shape) });
}

export const expandAs = (self: Tensor, other: Tensor): Tensor => expand(self, other.shape);
/** `expand` to `shape`. */
export const broadcastTo = (self: Tensor, ...shape: (number | Shape)[]): Tensor =>
  expand(self, shapeArgument(shape));

export interface SliceOptions {
  start?: number | null;
  end?: number | null;
  step?: number;
}

/** Elements `start`, `start + step`, … before `end` along `dim` (0). */
export function slice(
  self: Tensor,
  dim: number | (SliceOptions & { dim?: number }) = 0,
  options: SliceOptions = {},
): Tensor {
  if (typeof dim !== 'number') return slice(self, dim.dim ?? 0, dim);
  const { start = null, end = null, step = 1 } = options;
  return dispatch(sliceOp, [self], { dim, start, end, step });
}

/** `length` elements from `start` along `dim`; a 0-d tensor as `start` is read on the host. */
export function narrow(self: Tensor, dim: number, start: number | Tensor, length: number): Tensor {
  if (typeof start !== 'number') return narrow(self, dim, Number(start.itemSync()), length);
  if (self.ndim === 0) throw new IndexError('narrow: narrow() cannot be applied to a 0-dim tensor.');
  const size = self.shape[normalizeDim(dim, self.ndim, 'narrow')]!;
  const from = start < 0 ? start + size : start;
  if (from < 0 || length < 0 || from + length > size) {
    throw new IndexError(`narrow: start (${start}) + length (${length}) exceeds dimension size (${size}).`);
  }
  return dispatch(sliceOp, [self], { dim, start: from, end: from + length, step: 1 });
}

/** The slice at `index` of `dim`, which goes away. */
export const select = (self: Tensor, dim: number, index: number): Tensor =>
  dispatch(selectOp, [self], { dim, index });

/** Drops dimensions of size 1: all of them, or the named ones. */
export function squeeze(self: Tensor, dim?: number | readonly number[]): Tensor {
  const asked = dim === undefined ? self.shape.map((_, i) => i) : typeof dim === 'number' ? [dim] : dim;
  return dispatch(squeezeOp, [self], { dims: asked.map((d) => normalizeDim(d, self.ndim, 'squeeze')) });
}

/** A new dimension of size 1 at `dim`. */
export const unsqueeze = (self: Tensor, dim: number): Tensor => dispatch(unsqueezeOp, [self], { dim });

export interface DiagonalOptions {
  offset?: number;
  dim1?: number;
  dim2?: number;
}

/** The diagonal of each matrix over `dim1`, `dim2`, as a last dimension. */
export function diagonal(self: Tensor, { offset = 0, dim1 = 0, dim2 = 1 }: DiagonalOptions = {}): Tensor {
  return dispatch(diagonalOp, [self], { offset, dim1, dim2 });
}

/** All windows of `size`, `step` apart, along `dimension`; the window is a new last dimension. */
export function unfold(self: Tensor, dimension: number, size: number, step: number): Tensor {
  return dispatch(unfoldOp, [self], { dimension, size, step });
}

/** Any window on the storage, in elements, from `storageOffset` (this tensor's own) on. Throws ShapeError outside it. */
export function asStrided(
  self: Tensor,
  shape: Shape,
  strides: Shape,
  storageOffset?: number | { storageOffset?: number | null } | null,
): Tensor {
  // The gradient needs to know how the input itself lies in the storage.
  const { strides: inputStrides, storageOffset: inputOffset } = self;
  const given = typeof storageOffset === 'object' ? storageOffset?.storageOffset : storageOffset;
  return dispatch(asStridedOp, [self], {
    shape,
    strides,
    offset: given ?? inputOffset,
    inputStrides,
    inputOffset,
    length: self.storage.length,
  });
}

/** The same elements as a leaf outside the graph; memory is shared. */
export const detach = (self: Tensor): Tensor => dispatch(detachOp, [self]);
/** A view of the whole tensor. */
export const alias = (self: Tensor): Tensor => dispatch(aliasOp, [self]);

/** Moves dims to other places; the others keep their order. */
export function movedim(
  self: Tensor,
  source: number | readonly number[],
  destination: number | readonly number[],
): Tensor {
  const from = [source].flat().map((d) => normalizeDim(d, self.ndim, 'movedim'));
  const to = [destination].flat().map((d) => normalizeDim(d, self.ndim, 'movedim'));
  if (from.length !== to.length || new Set(from).size !== from.length || new Set(to).size !== to.length) {
    throw new ShapeError(
      `movedim: source [${from}] and destination [${to}] dims must be as many and without repeats`,
    );
  }
  const order = new Array<number>(self.ndim).fill(-1);
  to.forEach((d, i) => {
    order[d] = from[i]!;
  });
  const rest = self.shape.map((_, i) => i).filter((i) => !from.includes(i));
  return permute(
    self,
    order.map((d) => (d === -1 ? rest.shift()! : d)),
  );
}
export const moveaxis = movedim;

/** Collapses dims `startDim` … `endDim` into one; a view where strides allow, else a copy. */
export function flattenedShape(self: Tensor, startDim: number, endDim: number): Shape {
  const a = normalizeDim(startDim, self.ndim, 'flatten');
  const b = normalizeDim(endDim, self.ndim, 'flatten');
  if (a > b) throw new ValueError('flatten: flatten() has invalid args: start_dim cannot come after end_dim');
  if (self.ndim === 0) return [1];
  return [...self.shape.slice(0, a), numel(self.shape.slice(a, b + 1)), ...self.shape.slice(b + 1)];
}

/** Splits `dim` into `sizes`; one may be −1. */
export function unflatten(self: Tensor, dim: number, sizes: Shape): Tensor {
  const d = normalizeDim(dim, self.ndim, 'unflatten');
  const split = inferSize('unflatten', sizes, self.shape[d]!);
  return view(self, [...self.shape.slice(0, d), ...split, ...self.shape.slice(d + 1)]);
}

/** Whether two tensors have the same shape and strides. */
export const sameLayout = (a: Tensor, b: Tensor): boolean =>
  sameShape(a.shape, b.shape) && sameShape(a.strides, b.strides);
export { contiguousStrides };
