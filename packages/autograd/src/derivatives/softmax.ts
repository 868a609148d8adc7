// Derivatives of softmax and log-softmax, and of their gradients for second order.
import {
  dispatch,
  logSoftmaxGradOp,
  type SoftmaxAttributes,
  softmaxGradOp,
  type Tensor,
} from '@kindling/tensor';
import { defineRules, OUT, type RuleContext, unaryRule } from '../rules.js';

const all = [0, 1];

/** The sum along softmax's dim, kept. */
const total = (x: Tensor, c: RuleContext): Tensor =>
  x.sum(x.ndim === 0 ? [] : (c.attrs as SoftmaxAttributes).dim, { keepdim: true });

defineRules({
  softmax: unaryRule('SoftmaxBackward0', [OUT], (g, c) => dispatch(softmaxGradOp, [g, c.output()], c.attrs)),
  logSoftmax: unaryRule('LogSoftmaxBackward0', [OUT], (g, c) =>
    dispatch(logSoftmaxGradOp, [g, c.output()], c.attrs),
  ),
  // y·(g − Σ g·y)
  softmaxGrad: {
    node: 'SoftmaxBackwardDataBackward0',
    grads: [
      [[1], (v, c) => dispatch(softmaxGradOp, [v, c.input(1)], c.attrs)],
      [
        all,
        (v, c) =>
          v
            .mul(c.input(0).sub(total(c.input(0).mul(c.input(1)), c)))
            .sub(c.input(0).mul(total(v.mul(c.input(1)), c))),
      ],
    ],
  },
  // g − exp(y)·Σ g
  logSoftmaxGrad: {
    node: 'LogSoftmaxBackwardDataBackward0',
    grads: [
      [[1], (v, c) => v.sub(total(v.mul(c.input(1).exp()), c))],
      [
        all,
        (v, c) =>
          v
            .mul(c.input(1).exp())
            .mul(total(c.input(0), c))
            .neg(),
      ],
    ],
  },
  expShifted: {
    node: 'ExpBackward0',
    grads: [
      [[OUT], (g, c) => g.mul(c.output())],
      [[OUT], (g, c) => g.mul(c.output()).neg()],
    ],
  },
  logNormalized: {
    node: 'SubBackward0',
    grads: [
      [[], (g) => g],
      [[], (g) => g.neg()],
      [[2], (g, c) => g.div(c.input(2)).neg()],
    ],
  },
  softmaxSlope: {
    node: 'MulBackward0',
    grads: [
      [[1], (g, c) => g.mul(c.input(1))],
      [[0, 2], (g, c) => g.mul(c.input(0).sub(c.input(2)))],
      [[1], (g, c) => g.mul(c.input(1)).neg()],
    ],
  },
  logSoftmaxSlope: {
    node: 'SubBackward0',
    grads: [
      [[], (g) => g],
      [[1, 2], (g, c) => g.mul(c.input(1).exp()).mul(c.input(2)).neg()],
      [[1], (g, c) => g.mul(c.input(1).exp()).neg()],
    ],
  },
});
