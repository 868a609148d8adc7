// Derivatives of pooling: maxima send their gradient to where they came from, sums to the whole window.
import {
  type AvgPoolGradAttributes,
  avgPool,
  avgPoolGradOp,
  dispatch,
  maxPoolGradOp,
  type PoolGradAttributes,
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

const averages = (node: string): Rule =>
  unaryRule(node, none, (g, c) => dispatch(avgPoolGradOp, [g], { ...c.attrs, inputShape: c.shape(0) }));

defineRules({
  // PyTorch runs the 1-d pools as 2-d ones.
  maxPool1d: maxPool('MaxPool2DWithIndicesBackward0'),
  maxPool2d: maxPool('MaxPool2DWithIndicesBackward0'),
  maxPool3d: maxPool('MaxPool3DWithIndicesBackward0'),
  maxPoolGrad: {
    node: 'MaxPool2DWithIndicesBackwardBackward0',
    grads: [[[1], (g, c) => atPositions(g, c.input(1))], null],
  },
  avgPool1d: averages('AvgPool2DBackward0'),
  avgPool2d: averages('AvgPool2DBackward0'),
  avgPool3d: averages('AvgPool3DBackward0'),
  avgPoolGrad: unaryRule('AvgPool2DBackwardBackward0', none, (g, c) => {
    const { inputShape: _, ...attrs } = c.attrs as AvgPoolGradAttributes;
    return avgPool(g, attrs);
  }),
  sumPool: unaryRule('SumPoolBackward0', none, spreadWindows),
  sumPoolGrad: unaryRule('SumPoolBackwardBackward0', none, (g, c) => {
    const { inputShape: _, ...attrs } = c.attrs as PoolGradAttributes;
    return dispatch(sumPoolOp, [g], attrs);
  }),
});
