// The derivative of nanToNum: passes where nothing was replaced.
import { where } from '@kindling/tensor';
import { defineRules } from '../rules.js';

defineRules({
  nanToNum: {
    node: 'NanToNumBackward0',
    grads: [[[0], (g, c) => where(c.input(0).isfinite(), g, 0)], null, null, null],
  },
});
