// Derivatives of reading elements at positions: the gradient is added back where each element came from.
import {
  type AlongDim,
  dispatch,
  indexAlong,
  linearIndex,
  scatterAddOp,
  spreadAt,
  type Tensor,
  zeros,
} from '@kindling/tensor';
import { defineRules, type RuleContext } from '../rules.js';

const zerosAs = (c: RuleContext, g: Tensor): Tensor =>
  zeros(c.shape(0), { dtype: g.dtype, device: c.device });

defineRules({
  gather: {
    node: 'GatherBackward0',
    grads: [[[1], (g, c) => dispatch(scatterAddOp, [zerosAs(c, g), c.input(1), g], c.attrs)], null],
  },
  indexSelect: {
    node: 'IndexSelectBackward0',
    grads: [
      [
        [1],
        (g, c) => {
          const { dim } = c.attrs as AlongDim;
          const shape = c.shape(0);
          if (shape.length === 0) return g;
          return spreadAt(g, dim, indexAlong(c.input(1), dim, shape.length), shape[dim]!);
        },
      ],
      null,
    ],
  },
  take: {
    node: 'TakeBackward0',
    grads: [
      [
        [1],
        (g, c) => {
          const count = c.shape(0).reduce((a, b) => a * b, 1);
          const at = linearIndex([c.input(1).reshape(-1)], [count]);
          return spreadAt(g.reshape(-1), 0, at, count).reshape(c.shape(0));
        },
      ],
      null,
    ],
  },
});
