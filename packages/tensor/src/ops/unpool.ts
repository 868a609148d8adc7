// Max unpooling: values go back to the positions that max pooling found; all else is zero.
import { defineOp, dispatch, type KernelOp } from '../dispatch.js';
import { IndexError, ShapeError } from '../errors.js';
import { input, pointwise } from '../expression.js';
import { formatShape, numel, type Shape, sameShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { dataSync, reshape } from './copying.js';

export interface MaxUnpoolAttributes {
  /** [N, C, …S] of the output. */
  readonly outputShape: Shape;
}

const constant = pointwise(input(0), 1);

/** `values` and flat positions `indices` [N, C, …] → zeros [N, C, …S] with the values at their positions. */
export const maxUnpoolOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'maxUnpool',
  samples: () => [
    {
      // One value per plane: positions that repeat have no well-defined gradient.
      inputs: [[2, 2, 1], { shape: [2, 2, 1], dtype: 'int64', low: 0, high: 3, differentiable: false }],
      attrs: { outputShape: [2, 2, 4] },
    },
  ],
  infer: ([values], { outputShape }: MaxUnpoolAttributes) => [
    { shape: outputShape, dtype: (values as Tensor).dtype },
  ],
  run: (device, inputs, [output], { outputShape }: MaxUnpoolAttributes) => {
    const planes = [outputShape[0]!, outputShape[1]!];
    const [values, indices] = (inputs as [Tensor, Tensor]).map((t) =>
      reshape(t, [...planes, numel(t.shape.slice(2))]),
    ) as [Tensor, Tensor];
    device.pointwise(constant, output!.dtype, [0], [output!]);
    const size = numel(outputShape.slice(2));
    const flat = { ...output!, shape: [...planes, size], strides: [planes[1]! * size, size, 1] };
    device.scatter('set', flat, 2, indices.deviceView, values.deviceView);
  },
});

/** Checks, where the device can block, that every position lies in a plane of `size` elements. */
function checkPositions(indices: Tensor, size: number, outputShape: Shape): void {
  if (indices.device.readSync === undefined) return;
  for (const at of dataSync(indices)) {
    if (at < 0 || at >= size) {
      throw new IndexError(
        `maxUnpool: Found an invalid max index: ${at} (output volumes are of size ${formatShape(outputShape)})`,
      );
    }
  }
}

/** The partial inverse of max pooling, batched: see {@link maxUnpoolOp}. */
export function maxUnpool(values: Tensor, indices: Tensor, outputShape: Shape): Tensor {
  if (!sameShape(values.shape, indices.shape)) {
    throw new ShapeError(
      `maxUnpool: Expected shape of indices to be same as that of the input tensor (${formatShape(values.shape)}) but got indices ` +
        `tensor with shape: ${formatShape(indices.shape)}`,
    );
  }
  checkPositions(indices, numel(outputShape.slice(2)), outputShape);
  return dispatch(maxUnpoolOp, [values, indices], { outputShape });
}
