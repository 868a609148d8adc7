// Linear algebra under the names and in the forms that PyTorch had before torch.linalg.
import type { Tensor } from '../tensor.js';
import { type Named, namedTuple, type Positional, positional } from './arguments.js';
import { clone } from './copying.js';
import { luFactorEx, luSolve } from './lu-factors.js';
import { transposed } from './matrices.js';
import { qr } from './qr.js';
import { svd } from './svd.js';
import { solveTriangular } from './triangular-solve.js';

export interface LuOptions {
  /** Rows are always exchanged for the largest pivot; PyTorch asks. */
  pivot?: true;
  /** Also return infos; false. */
  getInfos?: boolean;
}

/** `[LU, pivots]` of `linalg.luFactor`; with `getInfos` the infos too. */
export function packedLu(self: Tensor, { getInfos = false }: LuOptions = {}): Tensor[] {
  const { LU, pivots, info } = luFactorEx(self);
  return getInfos ? [LU, pivots, info] : [LU, pivots];
}

/** `X` of `A X = b` from the factors of A, as `linalg.luSolve`. */
export const packedLuSolve = (b: Tensor, LU: Tensor, pivots: Tensor): Tensor => luSolve(LU, pivots, b);

/** `[Q, R]` of `linalg.qr`; reduced with `some` (true), else complete. */
export const olderQr = (self: Tensor, some?: Positional<'some', boolean>): Named<['Q', 'R']> =>
  qr(self, positional(some, 'some', true) ? 'reduced' : 'complete');

export interface OlderSvdOptions {
  /** Only as many singular vectors as there are singular values; true. */
  some?: boolean;
}

/** `{ U, S, V }` with `A = U diag(S) Vᵀ`. */
export function olderSvd(self: Tensor, { some = true }: OlderSvdOptions = {}): Named<['U', 'S', 'V']> {
  const { U, S, Vh } = svd(self, { fullMatrices: !some });
  return namedTuple(['U', 'S', 'V'], [U, S, transposed(Vh)]);
}

export interface TriangularSolveOptions {
  /** Whether A is upper triangular; true. */
  upper?: boolean;
  /** Solve with the transposes of A; false. */
  transpose?: boolean;
  /** Take the diagonal of A as ones; false. */
  unitriangular?: boolean;
}

/** `{ solution, clonedCoefficient }` of `A X = b` with triangular A, as `linalg.solveTriangular`. */
export function triangularSolve(
  b: Tensor,
  A: Tensor,
  { upper = true, transpose = false, unitriangular = false }: TriangularSolveOptions = {},
): Named<['solution', 'clonedCoefficient']> {
  const solution = transpose
    ? solveTriangular(transposed(A), b, { upper: !upper, unitriangular })
    : solveTriangular(A, b, { upper, unitriangular });
  return namedTuple(['solution', 'clonedCoefficient'], [solution, clone(A)]);
}
