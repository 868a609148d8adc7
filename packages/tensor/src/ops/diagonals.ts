// Writing diagonals, slices and selections into a copy: diagEmbed, diag, diagflat and the …Scatter functions.
import { type CompositeOp, defineOp, dispatch, type Sample } from '../dispatch.js';
import { IndexError, ShapeError } from '../errors.js';
import { zeros } from '../factories.js';
import { formatShape, normalizeDim, type Shape, sameShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { type Positional, positional } from './arguments.js';
import { clone, contiguous, copy_, reshape } from './copying.js';
import { asStrided, type DiagonalOptions, diagonal, type SliceOptions, select, slice } from './views.js';

export interface DiagonalAttributes {
  readonly offset: number;
  readonly dim1: number;
  readonly dim2: number;
}

/** Matrices over dims `dim1` and `dim2` of the result, with the last dim of the input as their diagonals. */
export const diagEmbedOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'diagEmbed',
  samples: () => [
    { inputs: [[2, 3]], attrs: { offset: 0, dim1: 1, dim2: 2 } },
    { inputs: [[2, 3]], attrs: { offset: -1, dim1: 2, dim2: 0 } },
  ],
  compose: ([self], attrs: DiagonalAttributes) => {
    const { shape, dtype, device } = self as Tensor;
    const size = shape.at(-1)! + Math.abs(attrs.offset);
    const full = [...shape.slice(0, -1)];
    for (const dim of [attrs.dim1, attrs.dim2].sort((a, b) => a - b)) full.splice(dim, 0, size);
    const result = zeros(full, { dtype, device });
    copy_(diagonal(result, attrs), self as Tensor);
    return result;
  },
});

/** Matrices whose diagonals (`offset` above the main one) are the last dim of `self`, over two new dims (the last ones). */
export function diagEmbed(self: Tensor, options: DiagonalOptions = {}): Tensor {
  const { offset = 0, dim1 = -2, dim2 = -1 } = options;
  if (self.ndim === 0) throw new ShapeError('diagEmbed: expected a tensor with at least one dimension');
  const [a, b] = [dim1, dim2].map((d) => normalizeDim(d, self.ndim + 1, 'diagEmbed')) as [number, number];
  if (a === b) throw new IndexError(`diagEmbed: diagonal dimensions cannot be identical ${dim1}, ${dim2}`);
  return dispatch(diagEmbedOp, [self], { offset, dim1: a, dim2: b });
}

/** The diagonal of a matrix, as a copy; or the matrix with a vector as its diagonal. */
export function diag(self: Tensor, diagonalOffset?: Positional<'diagonal', number>): Tensor {
  const offset = positional(diagonalOffset, 'diagonal', 0);
  if (self.ndim === 1) return diagEmbed(self, { offset });
  if (self.ndim === 2) return clone(diagonal(self, { offset }));
  throw new ShapeError(`diag: 1D or 2D tensor expected, got shape ${formatShape(self.shape)}`);
}

/** The matrix with all elements, in order, as its diagonal. */
export const diagflat = (self: Tensor, offset?: Positional<'offset', number>): Tensor =>
  diagEmbed(reshape(self, -1), { offset: positional(offset, 'offset', 0) });

/** The part of a tensor that a scatter function replaces. */
export type PartView = (x: Tensor, attrs: never) => Tensor;

/** Op name → the view of the part that is replaced. */
export const partViews = {
  diagonalScatter: (x: Tensor, attrs: DiagonalAttributes) => diagonal(x, attrs),
  selectScatter: (x: Tensor, { dim, index }: { dim: number; index: number }) => select(x, dim, index),
  sliceScatter: (x: Tensor, attrs: SliceOptions & { dim: number }) => slice(x, attrs.dim, attrs),
  asStridedScatter: (x: Tensor, { size, stride, offset }: { size: Shape; stride: Shape; offset: number }) =>
    asStrided(contiguous(x), size, stride, offset),
} satisfies Record<string, PartView>;

export type PartName = keyof typeof partViews;

function partOp(name: PartName, samples: () => Sample[]): CompositeOp {
  const part = partViews[name] as PartView;
  return defineOp<CompositeOp>({
    kind: 'composite',
    name,
    samples,
    compose: ([self, source], attrs) => {
      const result = clone(self as Tensor);
      const target = part(result, attrs as never);
      if (!sameShape(target.shape, (source as Tensor).shape)) {
        throw new ShapeError(
          `${name}: expected src to have a size equal to the part of self. src size = ${formatShape((source as Tensor).shape)}, part size = ${formatShape(target.shape)}`,
        );
      }
      copy_(target, source as Tensor);
      return result;
    },
  });
}

const partOps: Readonly<Record<PartName, CompositeOp>> = {
  diagonalScatter: partOp('diagonalScatter', () => [
    { inputs: [[3, 4], [2]], attrs: { offset: -1, dim1: 0, dim2: 1 } },
  ]),
  selectScatter: partOp('selectScatter', () => [{ inputs: [[3, 4], [3]], attrs: { dim: 1, index: 2 } }]),
  sliceScatter: partOp('sliceScatter', () => [
    {
      inputs: [
        [5, 2],
        [2, 2],
      ],
      attrs: { dim: 0, start: 1, end: 5, step: 2 },
    },
  ]),
  asStridedScatter: partOp('asStridedScatter', () => [
    {
      inputs: [
        [3, 4],
        [2, 2],
      ],
      attrs: { size: [2, 2], stride: [1, 5], offset: 1 },
    },
  ]),
};

/** A copy with `src` on a diagonal. */
export function diagonalScatter(self: Tensor, src: Tensor, options: DiagonalOptions = {}): Tensor {
  const { offset = 0, dim1 = 0, dim2 = 1 } = options;
  return dispatch(partOps.diagonalScatter, [self, src], { offset, dim1, dim2 });
}

/** A copy with `src` where a window of `size` and `stride` lies on the row-major elements, from `storageOffset` (0) on. */
export function asStridedScatter(
  self: Tensor,
  src: Tensor,
  size: Shape,
  stride: Shape,
  storageOffset?: Positional<'storageOffset', number | null>,
): Tensor {
  const offset = positional(storageOffset, 'storageOffset', 0);
  return dispatch(partOps.asStridedScatter, [self, src], { size, stride, offset });
}

/** A copy with `src` at `index` of `dim`. */
export const selectScatter = (self: Tensor, src: Tensor, dim: number, index: number): Tensor =>
  dispatch(partOps.selectScatter, [self, src], { dim, index });

/** A copy with `src` in a slice of `dim` (0). */
export function sliceScatter(
  self: Tensor,
  src: Tensor,
  dim: number | (SliceOptions & { dim?: number }) = 0,
  options: SliceOptions = {},
): Tensor {
  if (typeof dim !== 'number') return sliceScatter(self, src, dim.dim ?? 0, dim);
  const { start = null, end = null, step = 1 } = options;
  return dispatch(partOps.sliceScatter, [self, src], { dim, start, end, step });
}
