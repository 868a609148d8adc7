// Systems by factors and in other shapes: least squares, Cholesky solutions, tensor equations.
import { ShapeError } from '../errors.js';
import { empty } from '../factories.js';
import { eye } from '../range-factories.js';
import { formatShape, numel } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { type Named, namedTuple, type Positional, positional } from './arguments.js';
import { binaryFunctions } from './binary.js';
import { reshape } from './copying.js';
import { inv, solve } from './lu.js';
import { matmul } from './matmul.js';
import { checkMatrices, transposed } from './matrices.js';
import { matrixRank, pinv, type ToleranceOptions } from './pseudo-inverse.js';
import { sum } from './reduce.js';
import { svdvals } from './svd.js';
import { solveTriangular } from './triangular-solve.js';
import { unaryFunctions } from './unary.js';
import { expand, movedim } from './views.js';

/**
 * `X` that makes `A X − B` least: `{ solution, residuals, rank, singularValues }`, for `[…, m, n]` and `[…, m, k]`. Of many,
 * the least X; residuals are empty unless A is tall, as in PyTorch.
 */
export function lstsq(
  a: Tensor,
  b: Tensor,
  options: ToleranceOptions = {},
): Named<['solution', 'residuals', 'rank', 'singularValues']> {
  checkMatrices('linalg.lstsq', a);
  checkMatrices('linalg.lstsq', b);
  const [m, n] = a.shape.slice(-2) as [number, number];
  if (b.shape.at(-2) !== m) {
    throw new ShapeError(
      `linalg.lstsq: A and B must have as many rows, got ${formatShape(a.shape)} and ${formatShape(b.shape)}`,
    );
  }
  const solution = matmul(pinv(a, options), b);
  const residuals =
    m > n
      ? sum(unaryFunctions.square(binaryFunctions.sub(matmul(a, solution), b)), -2)
      : empty([0], { dtype: a.dtype, device: a.device });
  return namedTuple(
    ['solution', 'residuals', 'rank', 'singularValues'],
    [solution, residuals, matrixRank(a, options), svdvals(a)],
  );
}

type Upper = Positional<'upper', boolean>;

/** `X` of `A X = B` from the Cholesky factor of A: lower (`L Lᵀ = A`) or, with `upper`, `Uᵀ U = A`. */
export function choleskySolve(b: Tensor, factor: Tensor, upper?: Upper): Tensor {
  const lower = positional(upper, 'upper', false) ? transposed(factor) : factor;
  return solveTriangular(transposed(lower), solveTriangular(lower, b, { upper: false }), { upper: true });
}

/** The inverse of A from its Cholesky factor; see {@link choleskySolve}. */
export function choleskyInverse(factor: Tensor, upper?: Upper): Tensor {
  const identity = eye(factor.shape.at(-1)!, { dtype: factor.dtype, device: factor.device });
  return choleskySolve(expand(identity, factor.shape), factor, upper);
}

/** The inverse of a tensor whose first `ind` (2) dims and the others have equally many elements. */
export function tensorinv(self: Tensor, ind?: Positional<'ind', number>): Tensor {
  const split = positional<number>(ind, 'ind', 2);
  const [rows, columns] = [self.shape.slice(0, split), self.shape.slice(split)];
  if (split <= 0 || numel(rows) !== numel(columns)) {
    throw new ShapeError(
      `linalg.tensorinv: Expected self to satisfy the requirement prod(self.shape[ind:]) == prod(self.shape[:ind]), but got ${numel(columns)} != ${numel(rows)} (shape ${formatShape(self.shape)}, ind ${split})`,
    );
  }
  return reshape(inv(reshape(self, [numel(rows), numel(columns)])), [...columns, ...rows]);
}

export interface TensorsolveOptions {
  /** Dims of A that are moved last first. */
  dims?: readonly number[] | null;
}

/** `X` with `tensordot(A, X, X.ndim) = B`. */
export function tensorsolve(a: Tensor, b: Tensor, { dims = null }: TensorsolveOptions = {}): Tensor {
  const moved =
    dims === null
      ? a
      : movedim(
          a,
          dims,
          dims.map((_, i) => a.ndim - dims.length + i),
        );
  const shape = moved.shape.slice(b.ndim);
  if (numel(shape) !== b.numel() || moved.numel() !== b.numel() ** 2) {
    throw new ShapeError(
      `linalg.tensorsolve: Expected self to be reshapable to a square matrix that fits other, got shapes ${formatShape(a.shape)} and ${formatShape(b.shape)}`,
    );
  }
  return reshape(solve(reshape(moved, [b.numel(), b.numel()]), reshape(b, -1)), shape);
}
