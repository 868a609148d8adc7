// Derivative of max unpooling: each value's gradient is read at its position.
import { takeAt } from '@kindling/tensor';
import { defineRules } from '../rules.js';

defineRules({
  maxUnpool: {
    node: 'MaxUnpool2DBackward0',
    grads: [[[1], (g, c) => takeAt(g.flatten(2), 2, c.input(1).flatten(2)).reshape(c.shape(0))], null],
  },
});
