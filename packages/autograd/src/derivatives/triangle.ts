// Derivatives of triangular parts: the same part of the gradient.
import { tril, triu } from '@kindling/tensor';
import { defineRules, unaryRule } from '../rules.js';

defineRules({
  tril: unaryRule('TrilBackward0', [], (g, c) => tril(g, c.attrs)),
  triu: unaryRule('TriuBackward0', [], (g, c) => triu(g, c.attrs)),
});
