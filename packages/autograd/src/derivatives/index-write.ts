// Derivatives of writing slices at positions along one dim.
import {
  type AlongDim,
  dispatch,
  indexFillOp,
  indexSelectOp,
  type PutAttributes,
  putOp,
  type Tensor,
  takeOp,
  tensor,
  zeros,
} from '@kindling/tensor';
import { defineRules, type InputRule, type RuleContext } from '../rules.js';

const dimOf = (c: RuleContext): number => (c.attrs as AlongDim).dim;

const kept: InputRule = [[], (g) => g];
const erased: InputRule = [
  [1],
  (g, c) => {
    const zero = tensor(0, { dtype: g.dtype, device: c.device });
    return dispatch(indexFillOp, [g, c.input(1), zero], { dim: dimOf(c) });
  },
];
const written: InputRule = [
  [1],
  (g, c) => {
    const slices: Tensor = dispatch(indexSelectOp, [g, c.input(1)], { dim: dimOf(c) });
    // A vector of one for a 0-d tensor, or the other way round.
    return slices.numel() === 1 ? slices.reshape(c.shape(2)) : slices;
  },
];

defineRules({
  put: {
    node: 'PutBackward0',
    grads: [
      [
        [1],
        (g, c) => {
          if ((c.attrs as PutAttributes).accumulate) return g;
          const none = zeros(c.shape(2), { dtype: g.dtype, device: c.device });
          return dispatch(putOp, [g, c.input(1), none], c.attrs);
        },
      ],
      null,
      [[1], (g, c) => dispatch(takeOp, [g, c.input(1)]).reshape(c.shape(2))],
    ],
  },
  indexAdd: { node: 'IndexAddBackward0', grads: [kept, null, written] },
  indexCopy: { node: 'IndexCopyBackward0', grads: [erased, null, written] },
  indexFill: {
    node: 'IndexFillBackward0',
    // What the fill replaced, each element once even where positions repeat.
    grads: [erased, null, [[1], (g, c) => g.sub(erased[1](g, c) as Tensor).sum()]],
  },
});
