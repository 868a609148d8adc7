// Eigenvalues and eigenvectors of symmetric matrices.
import { type CompositeOp, defineOp, dispatchAll } from '../dispatch.js';
import { eye } from '../range-factories.js';
import type { Tensor } from '../tensor.js';
import { type Named, namedTuple, type Positional, positional } from './arguments.js';
import { flip } from './arrange.js';
import { binaryFunctions } from './binary.js';
import { reshape } from './copying.js';
import { orthogonalize } from './jacobi.js';
import { bmm } from './matmul.js';
import { batched, batchShape, checkSquare, transposed } from './matrices.js';
import { sum } from './reduce.js';
import { tril } from './triangle.js';
import { unaryFunctions } from './unary.js';

const { add, mul } = binaryFunctions;

/** `A = V diag(L) Vᵀ`, L ascending: `[…, n, n] → […, n], […, n, n]`; reads the lower triangle alone. */
export const eighOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'linalg.eigh',
  // Its gradient is that of a symmetric matrix, which no single element's difference shows.
  samples: () => [{ inputs: [{ shape: [2, 1, 1], low: 0.5, high: 2 }] }],
  compose: ([self]) => {
    const x = self as Tensor;
    const a = batched(x);
    const n = a.shape[1]!;
    const lower = tril(a);
    const symmetric = add(lower, transposed(tril(a, -1)));
    // Shifted by more than its largest magnitude the matrix is positive: its singular vectors are its eigenvectors.
    const shift = unaryFunctions.sqrt(sum(unaryFunctions.square(symmetric), [1, 2], { keepdim: true }));
    const shifted = add(symmetric, mul(eye(n, { dtype: x.dtype, device: x.device }), shift));
    const v = flip(orthogonalize(shifted).v, 2);
    const values = sum(mul(v, bmm(symmetric, v)), 1);
    return [reshape(values, [...batchShape(x), n]), reshape(v, x.shape)];
  },
});

/** Which triangle is read. */
type Triangle = Positional<'UPLO', 'L' | 'U'>;

/** `{ eigenvalues, eigenvectors }`, also as a pair, of symmetric matrices; values ascending, vectors as columns. */
export function eigh(self: Tensor, UPLO?: Triangle): Named<['eigenvalues', 'eigenvectors']> {
  checkSquare('linalg.eigh', self);
  const source = positional<'L' | 'U'>(UPLO, 'UPLO', 'L') === 'U' ? transposed(self) : self;
  return namedTuple(['eigenvalues', 'eigenvectors'], dispatchAll(eighOp, [source]));
}

/** Eigenvalues of symmetric matrices, ascending. */
export const eigvalsh = (self: Tensor, UPLO?: Triangle): Tensor => eigh(self, UPLO).eigenvalues;
