// Derivatives of pooling: maxima send their gradient to where they came from, sums to the whole window.
import {
  type AvgPoolAttributes,
  dispatch,
  maxPoolGradOp,
  type PoolGradAttributes,
  poolDivisor,
  sumPoolGradOp,
  sumPoolOp,
  type Tensor,
  takeAt,
} from '@kindling/tensor';
import { defineRules, OUT, type Rule, type RuleContext, unaryRule } from '../rules.js';

const none: readonly number[] = [];
const INDICES = OUT - 1;

const maxPool = (node: string): Rule =>
  unaryRule(node, [INDICES], (g, c) => dispatch(maxPoolGradOp, [g, c.output(1)], { inputShape: c.shape(0) }));

/** The values of `x` [N, C, …S] at flat positions [N, C, …]. */
function atPositions(x: Tensor, positions: Tensor): Tensor {
  return takeAt(x.flatten(2), 2, positions.flatten(2)).reshape(positions.shape);
}

function spreadWindows(g: Tensor, c: RuleContext): Tensor {
  return dispatch(sumPoolGradOp, [g], { ...c.attrs, inputShape: c.shape(0) });
}

const avgPool = (node: string): Rule =>
  unaryRule(node, none, (g, c) => {
    return spreadWindows(
      g.div(poolDivisor(c.shape(0), c.attrs as AvgPoolAttributes, g.shape.slice(2), g)),
      c,
    );
  });

defineRules({
  // PyTorch runs the 1-d pools as 2-d ones.
  maxPool1d: maxPool('MaxPool2DWithIndicesBackward0'),
  maxPool2d: maxPool('MaxPool2DWithIndicesBackward0'),
  maxPool3d: maxPool('MaxPool3DWithIndicesBackward0'),
  maxPoolGrad: {
    node: 'MaxPool2DWithIndicesBackwardBackward0',
    grads: [[[1], (g, c) => atPositions(g, c.input(1))], null],
  },
  avgPool1d: avgPool('AvgPool2DBackward0'),
  avgPool2d: avgPool('AvgPool2DBackward0'),
  avgPool3d: avgPool('AvgPool3DBackward0'),
  sumPool: unaryRule('SumPoolBackward0', none, spreadWindows),
  sumPoolGrad: unaryRule('SumPoolBackwardBackward0', none, (g, c) => {
    const { inputShape: _, ...attrs } = c.attrs as PoolGradAttributes;
    return dispatch(sumPoolOp, [g], attrs);
  }),
});
