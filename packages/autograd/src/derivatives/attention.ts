// The derivative of attention: all gradients at once, by an op of their own.
import { type AttentionAttributes, attentionGradOp, dispatchAll, type Tensor } from '@kindling/tensor';
import { defineRules, OUT, type RuleContext } from '../rules.js';

const MASK = 3;

defineRules({
  attention: {
    node: 'ScaledDotProductAttentionBackward0',
    nonDifferentiable: [1],
    grads: {
      saves: [0, 1, 2, MASK, OUT, OUT - 1],
      backward: ([g], c: RuleContext, needs) => {
        if (!g) return [];
        const mask: Tensor | null = c.isTensor(MASK) ? c.input(MASK) : null;
        const inputs = [g, c.input(0), c.input(1), c.input(2), mask, c.output(0), c.output(1)];
        const attrs = { ...(c.attrs as AttentionAttributes), withMask: needs[MASK] === true };
        return dispatchAll(attentionGradOp, inputs, attrs);
      },
    },
  },
});
