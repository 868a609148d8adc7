// Derivatives of adaptive pooling.
import { adaptiveAvgPool, adaptiveAvgPoolGradOp, dispatch, maxPoolGradOp } from '@kindling/tensor';
import { defineRules, OUT, type Rule, unaryRule } from '../rules.js';

const average = (node: string): Rule =>
  unaryRule(node, [], (g, c) => dispatch(adaptiveAvgPoolGradOp, [g], { inputShape: c.shape(0) }));
const maximum = (node: string): Rule =>
  unaryRule(node, [OUT - 1], (g, c) => dispatch(maxPoolGradOp, [g, c.output(1)], { inputShape: c.shape(0) }));

defineRules({
  // PyTorch runs the 1-d pools as 2-d ones.
  adaptiveAvgPool1d: average('AdaptiveAvgPool2DBackward0'),
  adaptiveAvgPool2d: average('AdaptiveAvgPool2DBackward0'),
  adaptiveAvgPool3d: average('AdaptiveAvgPool3DBackward0'),
  adaptiveAvgPoolGrad: unaryRule('AdaptiveAvgPool2DBackwardBackward0', [], (g, c) =>
    adaptiveAvgPool(g, c.shape(0).slice(2)),
  ),
  adaptiveMaxPool1d: maximum('AdaptiveMaxPool2DBackward0'),
  adaptiveMaxPool2d: maximum('AdaptiveMaxPool2DBackward0'),
  adaptiveMaxPool3d: maximum('AdaptiveMaxPool3DBackward0'),
});
