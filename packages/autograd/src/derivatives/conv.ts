// Derivatives of convolution and of its two gradients. All three are bilinear: each one's gradients are the others.
import {
  type ConvInputGradAttributes,
  type ConvWeightGradAttributes,
  conv,
  convInputGrad,
  convWeightGrad,
  padDims,
  type Shape,
  type Tensor,
} from '@kindling/tensor';
import { defineRules } from '../rules.js';

const none: readonly number[] = [];

/** Over samples and places: what one bias per channel receives. */
const perChannel = (g: Tensor): Tensor => g.sum(g.shape.map((_, i) => i).filter((i) => i !== 1));

defineRules({
  conv: {
    node: 'ConvolutionBackward0',
    grads: [
      [[1], (g, c) => convInputGrad(g, c.input(1), c.attrs, c.shape(0))],
      [[0], (g, c) => convWeightGrad(g, c.input(0), c.attrs, c.shape(1))],
      [none, perChannel],
    ],
  },
  convInputGrad: {
    node: 'ConvolutionBackward0',
    grads: [
      [[1], (g, c) => cropped(conv(g, c.input(1), null, geometry(c.attrs)), c.shape(0))],
      [[0], (g, c) => convWeightGrad(c.input(0), g, c.attrs, c.shape(1))],
    ],
  },
  convWeightGrad: {
    node: 'ConvolutionBackwardBackward0',
    grads: [
      [[1], (g, c) => cropped(conv(c.input(1), g, null, geometry(c.attrs)), c.shape(0))],
      [[0], (g, c) => convInputGrad(c.input(0), g, c.attrs, c.shape(1))],
    ],
  },
});

function geometry({ stride, padding, dilation, groups }: ConvInputGradAttributes | ConvWeightGradAttributes) {
  return { stride, padding, dilation, groups };
}

/** An output padding can leave room for windows that the transposed convolution did not have: they are left out. */
function cropped(y: Tensor, shape: Shape): Tensor {
  return padDims(
    y,
    y.shape.map((size, i) => [0, shape[i]! - size] as const),
  );
}
