// The factors of elimination as results: luFactor, lu, luSolve, luUnpack, and the forms of inv and solve with an info.
import { type CompositeOp, defineOp, dispatchAll } from '../dispatch.js';
import { ShapeError } from '../errors.js';
import { arange, full } from '../factories.js';
import { eye } from '../range-factories.js';
import { broadcastShapes, formatShape, numel } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { type Named, namedTuple } from './arguments.js';
import { where } from './arithmetic.js';
import { binaryFunctions } from './binary.js';
import { cholesky } from './cholesky.js';
import { reshape, to } from './copying.js';
import { cat } from './join.js';
import { exchange, factor, inv, type SolveOptions, solve } from './lu.js';
import { matmul } from './matmul.js';
import { batched, batchShape, checkMatrices, checkSquare, transposed } from './matrices.js';
import { amin } from './reduce.js';
import { takeAt } from './take.js';
import { tril, triu } from './triangle.js';
import { solveTriangular } from './triangular-solve.js';
import { unaryFunctions } from './unary.js';
import { detach, diagonal, expand, narrow, unsqueeze } from './views.js';

const { add, eq, sub } = binaryFunctions;

/** `[…, m, n]` → both factors in one matrix, and LAPACK's pivots: row k was exchanged with row `pivots[k] − 1` (int32). */
export const luFactorOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'linalg.luFactor',
  samples: () => [{ inputs: [[3, 3]] }, { inputs: [[2, 4, 2]] }, { inputs: [[2, 3]] }],
  compose: ([self]) => {
    const x = self as Tensor;
    const [m, n] = x.shape.slice(-2) as [number, number];
    const steps = Math.min(m, n);
    const { lu, pivots } = factor(batched(x));
    const last = arange(pivots.length, steps, { dtype: 'int64', device: x.device });
    const columns = [...pivots, expand(last, [lu.shape[0]!, last.numel()])];
    const rows = add(cat(columns, 1), 1);
    return [reshape(lu, x.shape), to(reshape(rows, [...batchShape(x), steps]), 'int32')];
  },
});

/** `{ LU, pivots }`: `A = P L U` for `[…, m, n]`, rows exchanged so that pivots are largest. Pivots count from 1, int32. */
export function luFactor(self: Tensor): Named<['LU', 'pivots']> {
  checkMatrices('linalg.luFactor', self);
  return namedTuple(['LU', 'pivots'], dispatchAll(luFactorOp, [self]));
}

/** As `luFactor`, and `info` (int32): 0, or which pivot is the first that is 0, from 1. */
export function luFactorEx(self: Tensor): Named<['LU', 'pivots', 'info']> {
  const { LU, pivots } = luFactor(self);
  return namedTuple(['LU', 'pivots', 'info'], [LU, pivots, firstOf(eq(diagonalOf(LU), 0))]);
}

const diagonalOf = (x: Tensor): Tensor => diagonal(detach(x), { dim1: -2, dim2: -1 });

/** The first place along the last dim where it holds, from 1, or 0: int32. */
function firstOf(holds: Tensor): Tensor {
  const n = holds.shape.at(-1)!;
  const { device } = holds;
  if (n === 0) return full(holds.shape.slice(0, -1), 0, { dtype: 'int32', device });
  const first = amin(where(holds, arange(1, n + 1, { dtype: 'int64', device }), n + 1), -1);
  return to(where(eq(first, n + 1), 0, first), 'int32');
}

/** Which row of A each row of L U is, [B, m], from pivots `[…, k]`. */
function rowsOf(pivots: Tensor, m: number): Tensor {
  const steps = pivots.shape.at(-1)!;
  const flat = sub(to(reshape(pivots, [numel(pivots.shape.slice(0, -1)), steps]), 'int64'), 1);
  const places = reshape(arange(m, { dtype: 'int64', device: pivots.device }), [1, m]);
  let rows = expand(places, [flat.shape[0]!, m]);
  for (let k = 0; k < steps; k++) rows = takeAt(rows, 1, exchange(places, k, narrow(flat, 1, k, 1)));
  return rows;
}

/** P with `A = P L U`, from pivots: `[…, m, m]`. */
function permutation(pivots: Tensor, m: number, like: Tensor): Tensor {
  const places = reshape(arange(m, { dtype: 'int64', device: like.device }), [m, 1]);
  const matrices = to(eq(unsqueeze(rowsOf(pivots, m), 1), places), like.dtype);
  return reshape(matrices, [...pivots.shape.slice(0, -1), m, m]);
}

export interface LuUnpackOptions {
  /** Whether L and U are wanted; true. Where not, they are empty. */
  unpackData?: boolean;
  /** Whether P is wanted; true. Where not, it is empty. */
  unpackPivots?: boolean;
}

/** `{ P, L, U }` from `luFactor`'s results: `[…, m, m]`, `[…, m, k]`, `[…, k, n]` with k = min(m, n). */
export function luUnpack(
  LU: Tensor,
  pivots: Tensor,
  { unpackData = true, unpackPivots = true }: LuUnpackOptions = {},
): Named<['P', 'L', 'U']> {
  checkMatrices('luUnpack', LU);
  const [m, n] = LU.shape.slice(-2) as [number, number];
  const k = Math.min(m, n);
  const { dtype, device } = LU;
  const nothing = full([0], 0, { dtype, device });
  const ones = eye(m, k, { dtype, device });
  return namedTuple(
    ['P', 'L', 'U'],
    [
      unpackPivots ? permutation(pivots, m, LU) : nothing,
      unpackData ? add(tril(narrow(LU, -1, 0, k), -1), ones) : nothing,
      unpackData ? triu(narrow(LU, -2, 0, k)) : nothing,
    ],
  );
}

/** `{ P, L, U }` with `A = P L U`: P exchanges rows, L has ones on its diagonal, U is upper triangular. */
export function lu(self: Tensor): Named<['P', 'L', 'U']> {
  const { LU, pivots } = luFactor(self);
  return luUnpack(LU, pivots);
}

export interface LuSolveOptions extends SolveOptions {
  /** Solve with the transposes of A; false. */
  adjoint?: boolean;
}

/** `X` of `A X = B` (or `X A = B`) from `luFactor(A)`; batch dims broadcast. */
export function luSolve(
  LU: Tensor,
  pivots: Tensor,
  b: Tensor,
  { left = true, adjoint = false }: LuSolveOptions = {},
): Tensor {
  checkSquare('linalg.luSolve', LU);
  if (!left) return transposed(luSolve(LU, pivots, transposed(b), { adjoint: !adjoint }));
  if (b.ndim < 2 || b.shape.at(-2) !== LU.shape.at(-1)) {
    throw new ShapeError(
      `linalg.luSolve: Incompatible shapes of A and B for the equation AX = B: ${formatShape(LU.shape)} and ${formatShape(b.shape)}`,
    );
  }
  broadcastShapes('linalg.luSolve', batchShape(LU), batchShape(b));
  const P = permutation(pivots, LU.shape.at(-1)!, LU);
  const [lower, upper] = [{ upper: false, unitriangular: true }, { upper: true }];
  if (adjoint) {
    const inner = solveTriangular(transposed(LU), b, { upper: false });
    return matmul(P, solveTriangular(transposed(LU), inner, { upper: true, unitriangular: true }));
  }
  return solveTriangular(LU, solveTriangular(LU, matmul(transposed(P), b), lower), upper);
}

/** `{ inverse, info }`; see {@link luFactorEx}. */
export const invEx = (self: Tensor): Named<['inverse', 'info']> =>
  namedTuple(['inverse', 'info'], [inv(self), luFactorEx(detach(self)).info]);

/** `{ result, info }` of `linalg.solve`; see {@link luFactorEx}. */
export const solveEx = (a: Tensor, b: Tensor, options: SolveOptions = {}): Named<['result', 'info']> =>
  namedTuple(['result', 'info'], [solve(a, b, options), luFactorEx(detach(a)).info]);

/** `{ L, info }`: `linalg.cholesky`, and the size (int32) of the first leading part that is not positive, or 0. */
export function choleskyEx(self: Tensor, options: { upper?: boolean } = {}): Named<['L', 'info']> {
  const L = cholesky(self, options);
  const isBad = unaryFunctions.logicalNot(binaryFunctions.gt(diagonalOf(L), 0));
  return namedTuple(['L', 'info'], [L, firstOf(isBad)]);
}
