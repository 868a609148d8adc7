// Derivatives of the ops that copy: the gradient passes, in the input's dtype and device.
import { zerosLike } from '@kindling/tensor';
import { defineRules, type InputRule, unaryRule } from '../rules.js';

const none: readonly number[] = [];
const zero: InputRule = [none, (g) => zerosLike(g)];

defineRules({
  clone: unaryRule('CloneBackward0', none, (g) => g),
  toDType: unaryRule('ToCopyBackward0', none, (g, c) => g.to(c.dtype(0))),
  toDevice: unaryRule('ToCopyBackward0', none, (g, c) => g.to(c.attrs.from)),
  copy: { node: 'CopyBackwards', grads: [zero, [none, (g) => g]] },
  fill: { node: 'FillBackward0', grads: [zero, [none, (g) => g.sum()]] },
});
