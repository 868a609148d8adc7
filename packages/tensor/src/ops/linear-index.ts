// Index arithmetic on the device: positions from the end made positive, several index tensors folded into one.
import { defineOp, dispatch, type KernelOp } from '../dispatch.js';
import * as e from '../expression.js';
import type { Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { broadcastOperands, expandedView } from './define.js';

export interface LinearIndexAttributes {
  /** Sizes of the dims that the inputs index, one each. */
  readonly sizes: Shape;
}

/** Row-major position in a block of `sizes` from one index per dim (negative ones count from the end), broadcast; int64. */
export const linearIndexOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'linearIndex',
  samples: () => [
    {
      inputs: [
        { shape: [2, 3], dtype: 'int64', low: -4, high: 3, differentiable: false },
        { shape: [3], dtype: 'int64', low: -5, high: 4, differentiable: false },
      ],
      attrs: { sizes: [4, 5] },
    },
  ],
  infer: (inputs) => [{ shape: broadcastOperands('index', inputs), dtype: 'int64' }],
  run: (device, inputs, [output], { sizes }: LinearIndexAttributes) => {
    let sum: e.Expr | undefined;
    sizes.forEach((size, i) => {
      const x = e.input(i);
      const at = e.select(e.lt(x, 0), e.add(x, size), x);
      sum = sum === undefined ? at : e.add(e.mul(sum, size), at);
    });
    const views = inputs.map((x) => expandedView(x as Tensor, output!.shape));
    device.pointwise(e.pointwise(sum!), 'int64', views, [output!]);
  },
});

/** One index into the block that the dims of `sizes` form. */
export const linearIndex = (indices: readonly Tensor[], sizes: Shape): Tensor =>
  dispatch(linearIndexOp, indices, { sizes });

/** The index with negative positions counted from the end of `size`. */
export const fromEnd = (index: Tensor, size: number): Tensor => linearIndex([index], [size]);
