// Derivatives of ops that give values and their positions along a dim: the gradient goes back to the positions.
import { dispatch, scatterAddOp, type Tensor, unsqueeze, zeros } from '@kindling/tensor';
import { defineRules, OUT, type Rule } from '../rules.js';

/** Adds the gradient at the positions (output 1); a dim that was reduced away comes back as 1. */
export const selecting = (node: string): Rule => ({
  node,
  grads: {
    saves: [OUT - 1],
    backward: ([g], c) => {
      if (g === null || g === undefined) return [null];
      const { dim } = c.attrs as { dim: number };
      const shape = c.shape(0);
      const kept = (x: Tensor): Tensor => (x.ndim < shape.length ? unsqueeze(x, dim) : x);
      const whole = zeros(shape, { dtype: g.dtype, device: c.device });
      return [dispatch(scatterAddOp, [whole, kept(c.output(1)), kept(g)], { dim })];
    },
  },
});

defineRules({
  sort: selecting('SortBackward0'),
  topk: selecting('TopkBackward0'),
  kthvalue: selecting('KthvalueBackward0'),
  maxDim: selecting('MaxBackward0'),
  minDim: selecting('MinBackward0'),
});
