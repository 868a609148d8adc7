// Derivatives of ops under a mask.
import { sourcePositions, spreadAt, type Tensor, where } from '@kindling/tensor';
import { defineRules, type InputRule, type RuleContext } from '../rules.js';

const count = (c: RuleContext, i: number): number => c.shape(i).reduce((a, b) => a * b, 1);

/** The gradient where the mask (input 1) is false. */
const outside: InputRule = [[1], (g, c) => g.maskedFill(c.input(1), 0)];
const inside = (g: Tensor, c: RuleContext): Tensor => where(c.input(1).to('bool'), g, 0);

defineRules({
  maskedFill: { node: 'MaskedFillBackward0', grads: [outside, null, [[1], (g, c) => inside(g, c).sum()]] },
  maskedSelect: {
    node: 'MaskedSelectBackward0',
    grads: [[[1], (g, c) => spreadAt(g, 0, c.input(1), count(c, 0)).reshape(c.shape(0))], null],
  },
  maskedScatter: {
    node: 'MaskedScatterBackward0',
    grads: [
      outside,
      null,
      [
        [1],
        (g, c) => {
          const size = count(c, 2);
          if (size === 0) return null;
          const taken = inside(g, c).reshape(-1);
          return spreadAt(taken, 0, sourcePositions(c.input(1)), size).reshape(c.shape(2));
        },
      ],
    ],
  },
});
