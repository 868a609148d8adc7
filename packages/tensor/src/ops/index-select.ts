// indexSelect: whole slices along one dim, chosen by a vector of positions.
import { defineOp, dispatch, type KernelOp } from '../dispatch.js';
import { IndexError } from '../errors.js';
import { formatShape, normalizeDim } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { reshape } from './copying.js';
import { expandedView } from './define.js';
import { checkIndex } from './index-check.js';
import { view } from './views.js';

export interface AlongDim {
  /** Not negative. */
  readonly dim: number;
}

/** A vector of positions as an index that broadcasts over every dim but `dim` of an `ndim`-dimensional tensor. */
export function indexAlong(index: Tensor, dim: number, ndim: number): Tensor {
  const shape = new Array<number>(ndim).fill(1);
  if (ndim > 0) shape[dim] = index.numel();
  return view(index, shape);
}

/** Checks the index of an op that takes a vector of positions, and gives it as a vector. */
export function positionsVector(op: string, self: Tensor, dim: number, index: Tensor): Tensor {
  if (index.ndim > 1)
    throw new IndexError(`${op}: Index is supposed to be a vector, got shape ${formatShape(index.shape)}`);
  checkIndex(op, index, dim, self.ndim === 0 ? 1 : self.shape[dim]!);
  return index.ndim === 1 ? index : reshape(index, [1]);
}

/** `self` […, N, …], `index` [k] → […, k, …]; a 0-d tensor stays 0-d. */
export const indexSelectOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'indexSelect',
  samples: () => [
    {
      inputs: [[4, 3], { shape: [5], dtype: 'int64', low: 0, high: 3, differentiable: false }],
      attrs: { dim: 0 },
    },
    {
      inputs: [[2, 4, 2], { shape: [2], dtype: 'int64', low: 0, high: 3, differentiable: false }],
      attrs: { dim: 1 },
    },
    {
      inputs: [[], { shape: [1], dtype: 'int64', low: 0, high: 0, differentiable: false }],
      attrs: { dim: 0 },
    },
    {
      inputs: [[3, 2], { shape: [0], dtype: 'int64', low: 0, high: 0, differentiable: false }],
      attrs: { dim: 0 },
    },
  ],
  infer: ([self, index], { dim }: AlongDim) => {
    const { shape, dtype } = self as Tensor;
    return [{ shape: shape.map((size, i) => (i === dim ? (index as Tensor).shape[0]! : size)), dtype }];
  },
  run: (device, inputs, [output], { dim }: AlongDim) => {
    const [self, index] = inputs as [Tensor, Tensor];
    if (self.ndim === 0) device.copy(self.deviceView, output!);
    else
      device.gather(
        self.deviceView,
        dim,
        expandedView(indexAlong(index, dim, self.ndim), output!.shape),
        output!,
      );
  },
});

/** The slices of `self` at the positions `index` (a vector, int64 or int32) along `dim`. Throws IndexError out of range. */
export function indexSelect(self: Tensor, dim: number, index: Tensor): Tensor {
  const d = normalizeDim(dim, self.ndim, 'indexSelect');
  const at = positionsVector('indexSelect', self, d, index);
  if (self.ndim === 0 && at.numel() !== 1)
    throw new IndexError(`indexSelect: Index to scalar can have only 1 value, got ${at.numel()} value(s)`);
  return dispatch(indexSelectOp, [self, at], { dim: d });
}
