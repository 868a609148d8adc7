// Reading single elements at positions: gather, takeAlongDim, take.
import { type CompositeOp, defineOp, dispatch, type KernelOp } from '../dispatch.js';
import { IndexError, ShapeError } from '../errors.js';
import { broadcastShapes, formatShape, normalizeDim, type Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { type Positional, positional } from './arguments.js';
import { reshape } from './copying.js';
import { checkIndex, checkIndexDType } from './index-check.js';
import type { AlongDim } from './index-select.js';
import { fromEnd } from './linear-index.js';
import { takeAt } from './take.js';
import { expand, view } from './views.js';

/** A tensor of at least one dim: gather and scatter treat a 0-d tensor as a vector of one. */
export const atLeastVector = (x: Tensor): Tensor => (x.ndim === 0 ? view(x, [1]) : x);

/** `out[…i…] = self[…index[…i…]…]` along `dim`; the other dims of `index` are at most as long as `self`'s. */
export const gatherOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'gather',
  samples: () => [
    {
      inputs: [[2, 5], { shape: [2, 3], dtype: 'int64', low: 0, high: 4, differentiable: false }],
      attrs: { dim: 1 },
    },
    {
      inputs: [[4, 3], { shape: [6, 2], dtype: 'int64', low: 0, high: 3, differentiable: false }],
      attrs: { dim: 0 },
    },
    {
      inputs: [[], { shape: [], dtype: 'int64', low: 0, high: 0, differentiable: false }],
      attrs: { dim: 0 },
    },
  ],
  infer: ([self, index]) => [{ shape: (index as Tensor).shape, dtype: (self as Tensor).dtype }],
  run: (device, inputs, [output], { dim }: AlongDim) => {
    const [self, index] = (inputs as [Tensor, Tensor]).map(atLeastVector) as [Tensor, Tensor];
    const target = output!.shape.length === 0 ? { ...output!, shape: [1], strides: [1] } : output!;
    device.gather(self.deviceView, dim, index.deviceView, target);
  },
});

/** Throws ShapeError unless `index` has as many dims as `other`, none but `dim` longer than there. */
export function checkIndexShape(op: string, index: Tensor, other: Shape, name: string, dim: number): void {
  const [a, b] = [index.ndim === 0 ? [1] : index.shape, other.length === 0 ? [1] : other];
  if (index.numel() === 0) return;
  if (a.length !== b.length || a.some((size, i) => i !== dim && size > b[i]!)) {
    throw new ShapeError(
      `${op}: Expected index ${formatShape(index.shape)} to be smaller than ${name} ${formatShape(other)}` +
        `${dim >= 0 ? ` apart from dimension ${dim}` : ''} and to have as many dimensions`,
    );
  }
}

/**
 * Elements at the positions `index` along `dim`; the result has the index's shape. Throws IndexError on a position out
 * of range, ShapeError on an index that is longer than `self` in another dim.
 */
export function gather(self: Tensor, dim: number, index: Tensor): Tensor {
  const d = normalizeDim(dim, self.ndim, 'gather');
  checkIndexShape('gather', index, self.shape, 'self', d);
  checkIndex('gather', index, d, self.ndim === 0 ? 1 : self.shape[d]!);
  return dispatch(gatherOp, [self, index], { dim: d });
}

/** As `gather`, with both broadcast in the other dims; without a dim over the flattened tensors. Inverts `argsort`. */
export function takeAlongDim(self: Tensor, indices: Tensor, dim?: Positional<'dim', number>): Tensor {
  const along = positional<number | null>(dim, 'dim', null);
  if (along === null) return gather(reshape(self, -1), 0, reshape(indices, -1));
  if (self.ndim !== indices.ndim) {
    throw new ShapeError(
      `takeAlongDim: input and indices should have the same number of dimensions, but got shapes ${formatShape(self.shape)} and ${formatShape(indices.shape)}`,
    );
  }
  const d = normalizeDim(along, self.ndim, 'takeAlongDim');
  const aside = (shape: Shape): number[] => shape.map((size, i) => (i === d ? 1 : size));
  const common = broadcastShapes('takeAlongDim', aside(self.shape), aside(indices.shape));
  const stretched = (x: Tensor): Tensor =>
    expand(
      x,
      common.map((size, i) => (i === d ? x.shape[i]! : size)),
    );
  return gather(stretched(self), d, stretched(indices));
}

/** Elements of the flattened tensor at `index`, in the index's shape; positions are not negative. */
export const takeOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'take',
  samples: () => [
    { inputs: [[2, 3], { shape: [2, 2], dtype: 'int64', low: -6, high: 5, differentiable: false }] },
    { inputs: [[4], { shape: [], dtype: 'int64', low: 0, high: 3, differentiable: false }] },
  ],
  compose: ([self, index]) => {
    const [x, at] = [self as Tensor, index as Tensor];
    return reshape(takeAt(reshape(x, -1), 0, reshape(fromEnd(at, x.numel()), -1)), at.shape);
  },
});

/** Elements of the flattened tensor at `index`; negative positions count from the end. Throws IndexError out of range. */
export function take(self: Tensor, index: Tensor): Tensor {
  checkIndexDType('take', index);
  if (self.numel() === 0 && index.numel() > 0)
    throw new IndexError('take: tried to take from an empty tensor');
  checkIndex('take', index, 0, self.numel(), true);
  return dispatch(takeOp, [self, index]);
}
