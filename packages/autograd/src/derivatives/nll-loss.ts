// Derivatives of the negative log-likelihood: linear in the log-probabilities, so that its gradient leads back to it.
import {
  dispatch,
  type NllLossGradAttributes,
  nllLoss2dOp,
  nllLossGradOp,
  nllLossOp,
} from '@kindling/tensor';
import { defineRules, OUT, type Rule } from '../rules.js';

const nll = (node: string): Rule => ({
  node,
  grads: [
    [
      [1, 2, OUT - 1],
      (g, c) => {
        const weight = c.isTensor(2) ? c.input(2) : null;
        return dispatch(nllLossGradOp, [g, c.input(1), weight, c.output(1)], {
          ...c.attrs,
          inputShape: c.shape(0),
        });
      },
    ],
    null,
    null,
  ],
  nonDifferentiable: [1],
});

defineRules({
  nllLoss: nll('NllLossBackward0'),
  nllLoss2d: nll('NllLoss2DBackward0'),
  nllLossGrad: {
    node: 'NllLossBackwardBackward0',
    grads: [
      [
        [1, 2, 3],
        (v, c) => {
          const { ignoreIndex, reduction, inputShape } = c.attrs as NllLossGradAttributes;
          const weight = c.isTensor(2) ? c.input(2) : null;
          const op = inputShape.length === 2 ? nllLossOp : nllLoss2dOp;
          if (reduction !== 'mean') return dispatch(op, [v, c.input(1), weight], { ignoreIndex, reduction });
          return dispatch(op, [v, c.input(1), weight], { ignoreIndex, reduction: 'sum' }).div(c.input(3));
        },
      ],
      null,
      null,
      null,
    ],
  },
  nllElements: {
    node: 'MulBackward0',
    grads: [
      [[1], (g, c) => g.mul(c.input(1)).neg()],
      [[0], (g, c) => g.mul(c.input(0)).neg()],
    ],
  },
});
