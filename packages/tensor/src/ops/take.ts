// Reading and adding at positions along one dim, as lean adjoint ops: takeAlong reads, spreadAlong adds into zeros.
import { defineOp, dispatch, type KernelOp } from '../dispatch.js';
import { input, pointwise } from '../expression.js';
import type { Tensor } from '../tensor.js';
import { expandedView } from './define.js';

export interface TakeAttributes {
  /** Not negative. */
  readonly dim: number;
}

export interface SpreadAttributes extends TakeAttributes {
  /** Size of the output along `dim`. */
  readonly length: number;
}

const constant = pointwise(input(0), 1);

/** `out[…i…] = self[…index[…i…]…]` along `dim`; the other dims of `self` and of `index` broadcast to the output's. */
export const takeAlongOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'takeAlong',
  samples: () => [
    {
      inputs: [[2, 5], { shape: [2, 3], dtype: 'int64', low: 0, high: 4, differentiable: false }],
      attrs: { dim: 1 },
    },
    {
      inputs: [[4, 3], { shape: [6, 1], dtype: 'int64', low: 0, high: 3, differentiable: false }],
      attrs: { dim: 0 },
    },
  ],
  infer: ([self, index], { dim }: TakeAttributes) => {
    const [x, at] = [self as Tensor, index as Tensor];
    return [
      { shape: x.shape.map((size, i) => (i === dim || size === 1 ? at.shape[i]! : size)), dtype: x.dtype },
    ];
  },
  run: (device, inputs, [output], { dim }: TakeAttributes) => {
    const [x, at] = inputs as [Tensor, Tensor];
    const { shape } = output!;
    device.gather(
      expandedView(
        x,
        shape.map((size, i) => (i === dim ? x.shape[i]! : size)),
      ),
      dim,
      expandedView(at, shape),
      output!,
    );
  },
});

/** Zeros of size `length` along `dim`, with `source[…i…]` added at `index[…i…]`; the other dims of `index` broadcast. */
export const spreadAlongOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'spreadAlong',
  samples: () => [
    {
      inputs: [[2, 3], { shape: [2, 3], dtype: 'int64', low: 0, high: 4, differentiable: false }],
      attrs: { dim: 1, length: 5 },
    },
    {
      inputs: [[6, 3], { shape: [6, 1], dtype: 'int64', low: 0, high: 3, differentiable: false }],
      attrs: { dim: 0, length: 4 },
    },
  ],
  infer: ([source], { dim, length }: SpreadAttributes) => {
    const { shape, dtype } = source as Tensor;
    return [{ shape: shape.map((size, i) => (i === dim ? length : size)), dtype }];
  },
  run: (device, inputs, [output], { dim }: SpreadAttributes) => {
    const [source, at] = inputs as [Tensor, Tensor];
    device.pointwise(constant, output!.dtype, [0], [output!]);
    device.scatter('add', output!, dim, expandedView(at, source.shape), source.deviceView);
  },
});

/** Elements of `self` at `index` along `dim`; see {@link takeAlongOp}. Positions must be in range. */
export const takeAt = (self: Tensor, dim: number, index: Tensor): Tensor =>
  dispatch(takeAlongOp, [self, index], { dim });

/** Zeros with `source` added at `index` along `dim`; see {@link spreadAlongOp}. Positions must be in range. */
export const spreadAt = (source: Tensor, dim: number, index: Tensor, length: number): Tensor =>
  dispatch(spreadAlongOp, [source, index], { dim, length });
