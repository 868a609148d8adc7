// Derivative of padding: what was added is cut off, what was cut off comes back as zeros.
import { type ConstantPadAttributes, padDims } from '@kindling/tensor';
import { defineRules, unaryRule } from '../rules.js';

defineRules({
  constantPad: unaryRule('ConstantPadNdBackward0', [], (g, c) =>
    padDims(
      g,
      (c.attrs as ConstantPadAttributes).padding.map(([before, after]) => [-before, -after] as const),
    ),
  ),
});
