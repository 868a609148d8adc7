// Derivatives of reading and adding at positions: each is the other's.

import { type SpreadAttributes, spreadAt, type TakeAttributes, takeAt } from '@kindling/tensor';
import { defineRules, type RuleContext } from '../rules.js';

const dim = (c: RuleContext): number => (c.attrs as TakeAttributes | SpreadAttributes).dim;

defineRules({
  takeAlong: {
    node: 'GatherBackward0',
    grads: [[[1], (g, c) => spreadAt(g, dim(c), c.input(1), c.shape(0)[dim(c)]!)], null],
  },
  spreadAlong: { node: 'ScatterAddBackward0', grads: [[[1], (g, c) => takeAt(g, dim(c), c.input(1))], null] },
});
