// Derivatives of writing diagonals and parts: the part's gradient is the part of the gradient.
import { dispatch, opNamed, type PartName, type PartView, partViews, zeros } from '@kindling/tensor';
import { defineRules, type Rule, unaryRule } from '../rules.js';

const node = (name: PartName): string => `${name[0]!.toUpperCase()}${name.slice(1)}Backward0`;

const rule = (name: PartName): Rule => ({
  node: node(name),
  grads: [
    [
      [],
      (g, c) =>
        dispatch(opNamed(name), [g, zeros(c.shape(1), { dtype: g.dtype, device: c.device })], c.attrs),
    ],
    [[], (g, c) => (partViews[name] as PartView)(g, c.attrs as never)],
  ],
});

defineRules({
  diagEmbed: unaryRule('DiagEmbedBackward0', [], (g, c) => g.diagonal(c.attrs)),
  ...Object.fromEntries((Object.keys(partViews) as PartName[]).map((name) => [name, rule(name)])),
});
