// Derivatives of median, nanmedian and mode: the gradient goes to the chosen element, or to all that equal the median.
import { binaryFunctions, type Tensor, unaryFunctions, where } from '@kindling/tensor';
import { defineRules, OUT, type RuleContext, unaryRule } from '../rules.js';
import { selecting } from './sort.js';

const { eq, div, logicalOr, logicalAnd } = binaryFunctions;
const { isnan } = unaryFunctions;

function shared(g: Tensor, c: RuleContext): Tensor {
  const [x, result] = [c.input(0), c.output()];
  const chosen = logicalOr(eq(x, result), logicalAnd(isnan(x), isnan(result)));
  return where(chosen, div(g, chosen.sum().to(g.dtype)), 0);
}

defineRules({
  medianDim: selecting('MedianBackward1'),
  nanmedianDim: selecting('NanmedianBackward1'),
  mode: selecting('ModeBackward0'),
  medianAll: unaryRule('MedianBackward0', [0, OUT], shared),
  nanmedianAll: unaryRule('NanmedianBackward0', [0, OUT], shared),
});
