// Derivatives of joining: every tensor gets its part of the gradient back.
import { type JoinAttributes, narrow, select } from '@kindling/tensor';
import { defineRules } from '../rules.js';

defineRules({
  cat: {
    node: 'CatBackward0',
    grads: {
      saves: [],
      backward: ([g], c, needs) => {
        const { dim } = c.attrs as JoinAttributes;
        let start = 0;
        return needs.map((needed, i) => {
          const shape = c.shape(i);
          // A vector of nothing joins anything; its gradient is nothing too.
          const nothing = shape.length === 1 && shape[0] === 0;
          const length = nothing ? 0 : shape[dim]!;
          start += length;
          if (!needed || !g) return null;
          return nothing ? g.reshape(-1).narrow(0, 0, 0) : narrow(g, dim, start - length, length);
        });
      },
    },
  },
  stack: {
    node: 'StackBackward0',
    grads: {
      saves: [],
      backward: ([g], c, needs) =>
        needs.map((needed, i) => (needed && g ? select(g, (c.attrs as JoinAttributes).dim, i) : null)),
    },
  },
});
