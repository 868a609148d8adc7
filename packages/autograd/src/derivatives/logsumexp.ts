// The derivative of logsumexp: the softmax of what was summed.
import { defineRules, OUT, unaryRule } from '../rules.js';
import { kept } from './kept.js';

defineRules({
  logsumexp: unaryRule('LogsumexpBackward0', [0, OUT], (g, c) =>
    kept(g, c).mul(c.input(0).sub(kept(c.output(), c)).exp()),
  ),
});
