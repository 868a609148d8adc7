// The Cholesky factorisation, column by column for a whole batch.
import { type CompositeOp, defineOp, dispatch } from '../dispatch.js';
import type { Tensor } from '../tensor.js';
import { addcmul_, div_ } from './arithmetic.js';
import { clone, reshape } from './copying.js';
import { batched, checkSquare, transposed } from './matrices.js';
import { tril } from './triangle.js';
import { unaryInPlace } from './unary.js';
import { narrow } from './views.js';

/** `L` of `A = L Lᵀ`, lower triangular; reads the lower triangle alone. */
export const choleskyOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'linalg.cholesky',
  // Its gradient is that of a symmetric matrix, which no single element's difference shows.
  samples: () => [{ inputs: [{ shape: [2, 1, 1], low: 0.5, high: 2 }] }],
  compose: ([self]) => {
    const x = self as Tensor;
    const a = clone(batched(x));
    const n = a.shape[1]!;
    if (a.numel() === 0) return reshape(a, x.shape);
    for (let k = 0; k < n; k++) {
      const column = narrow(narrow(a, 2, k, 1), 1, k, n - k);
      const head = narrow(column, 1, 0, 1);
      unaryInPlace.sqrt_(head);
      if (k === n - 1) break;
      const below = narrow(column, 1, 1, n - k - 1);
      div_(below, head);
      const rest = narrow(narrow(a, 1, k + 1, n - k - 1), 2, k + 1, n - k - 1);
      addcmul_(rest, below, transposed(below), { value: -1 });
    }
    return reshape(tril(a), x.shape);
  },
});

export interface CholeskyOptions {
  /** Give `U = Lᵀ` instead; false. */
  upper?: boolean;
}

/**
 * `L` of `A = L Lᵀ` for symmetric positive definite matrices `[…, n, n]`, of which the lower triangle is read (the upper
 * one for `upper`). A matrix that is not positive definite gives NaN: to tell, its elements would have to be read.
 */
export function cholesky(self: Tensor, { upper = false }: CholeskyOptions = {}): Tensor {
  checkSquare('linalg.cholesky', self);
  return upper ? transposed(dispatch(choleskyOp, [transposed(self)])) : dispatch(choleskyOp, [self]);
}
