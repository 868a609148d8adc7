// Derivatives of advanced indexing: reading adds the gradient back, writing reads it where values went.
import {
  dispatch,
  type IndexPutAttributes,
  indexOp,
  indexPutOp,
  type Tensor,
  tensor,
  zeros,
} from '@kindling/tensor';
import { defineRules, type RuleContext } from '../rules.js';

/** Inputs `first`, `first + 1`, …: an index tensor or null each. */
const indicesFrom = (c: RuleContext, first: number): (Tensor | null)[] =>
  Array.from({ length: c.inputCount - first }, (_, i) => (c.isTensor(first + i) ? c.input(first + i) : null));

/** Every input from `first` on. */
const inputsFrom =
  (first: number) =>
  (needs: readonly boolean[]): number[] =>
    needs.map((_, i) => i).slice(first);

defineRules({
  index: {
    node: 'IndexBackward0',
    grads: {
      saves: inputsFrom(1),
      backward: ([g], c) => {
        const whole = zeros(c.shape(0), { dtype: g!.dtype, device: c.device });
        return [dispatch(indexPutOp, [whole, g!, ...indicesFrom(c, 1)], { accumulate: true })];
      },
    },
  },
  indexPut: {
    node: 'IndexPutBackward0',
    grads: {
      saves: inputsFrom(2),
      backward: ([g], c, needs) => {
        const { accumulate } = c.attrs as IndexPutAttributes;
        const indices = indicesFrom(c, 2);
        const zero = tensor(0, { dtype: g!.dtype, device: c.device });
        const kept = (): Tensor =>
          accumulate ? g! : dispatch(indexPutOp, [g!, zero, ...indices], { accumulate: false });
        return [needs[0] ? kept() : null, needs[1] ? dispatch(indexOp, [g!, ...indices]) : null];
      },
    },
  },
});
