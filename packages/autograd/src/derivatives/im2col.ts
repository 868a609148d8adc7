// Derivatives of windows as columns and back: each is the other.
import { type Col2imAttributes, col2im, im2col } from '@kindling/tensor';
import { defineRules, unaryRule } from '../rules.js';

defineRules({
  im2col: unaryRule('Im2ColBackward0', [], (g, c) => col2im(g, c.shape(0).slice(2), c.attrs)),
  col2im: unaryRule('Col2ImBackward0', [], (g, c) => {
    const { outputSize: _, ...geometry } = c.attrs as Col2imAttributes;
    return im2col(g, geometry);
  }),
});
