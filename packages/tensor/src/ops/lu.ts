// Elimination with partial pivoting, written in tensor ops: det, slogdet, solve, inv and the cofactors that det's gradient is.
import { type CompositeOp, defineOp, dispatch, dispatchAll } from '../dispatch.js';
import { ShapeError } from '../errors.js';
import { arange, ones } from '../factories.js';
import { eye } from '../range-factories.js';
import { broadcastShapes, formatShape, sameShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { type Named, namedTuple } from './arguments.js';
import { addcmul_, where } from './arithmetic.js';
import { binaryFunctions } from './binary.js';
import { clone, copy_, reshape } from './copying.js';
import { batched, batchShape, checkSquare, transposed } from './matrices.js';
import { amax, argmax, prod, sum } from './reduce.js';
import { takeAt } from './take.js';
import { substitute } from './triangular-solve.js';
import { unaryFunctions } from './unary.js';
import { diagonal, expand, narrow, squeeze, unsqueeze } from './views.js';

const { add, div, eq, mul } = binaryFunctions;
const { abs, log, sgn } = unaryFunctions;

/** A factorisation `A[rows] = L U` of a batch. */
interface Factors {
  /** [B, m, n]: L below the diagonal (its own is ones), U on and above it. */
  readonly lu: Tensor;
  /** [B, m], int64: which row of A each row is. */
  readonly rows: Tensor;
  /** Per step k [B, 1], int64: the row that was exchanged with row k. */
  readonly pivots: readonly Tensor[];
  /** [B]: 1 or −1, the determinant of the row order. */
  readonly sign: Tensor;
}

/** The order in which rows `k` and `pivot` [B, 1] of `places` [1, m] are exchanged: [B, m]. */
export const exchange = (places: Tensor, k: number, pivot: Tensor): Tensor =>
  where(eq(places, k), pivot, where(eq(places, pivot), k, places));

/** Factors `[B, m, n]`. A column without a pivot leaves a 0 on the diagonal of U. */
export function factor(x: Tensor): Factors {
  const [batch, m, n] = x.shape as [number, number, number];
  const { device, dtype } = x;
  const places = reshape(arange(m, { dtype: 'int64', device }), [1, m]);
  const pivots: Tensor[] = [];
  let lu = clone(x);
  let rows = expand(places, [batch, m]);
  let sign = ones([batch], { dtype, device });
  if (batch === 0) return { lu, rows, pivots, sign };
  for (let k = 0; k < Math.min(m - 1, n); k++) {
    const candidates = abs(narrow(narrow(lu, 2, k, 1), 1, k, m - k));
    const pivot = add(squeeze(argmax(candidates, 1, { keepdim: true }), 2), k);
    pivots.push(pivot);
    const order = exchange(places, k, pivot);
    lu = takeAt(lu, 1, unsqueeze(order, 2));
    rows = takeAt(rows, 1, order);
    sign = mul(sign, where(eq(squeeze(pivot, 1), k), 1, -1));
    const head = narrow(narrow(lu, 1, k, 1), 2, k, 1);
    const below = narrow(narrow(lu, 1, k + 1, m - k - 1), 2, k, 1);
    copy_(below, where(eq(head, 0), 0, div(below, head)));
    if (k + 1 === n) continue;
    const right = narrow(narrow(lu, 1, k, 1), 2, k + 1, n - k - 1);
    addcmul_(narrow(narrow(lu, 1, k + 1, m - k - 1), 2, k + 1, n - k - 1), below, right, { value: -1 });
  }
  return { lu, rows, pivots, sign };
}

/** Solves `A X = B` from the factors: `[B, n, m]`. */
export function solveFactored({ lu, rows }: Pick<Factors, 'lu' | 'rows'>, b: Tensor): Tensor {
  if (b.numel() === 0) return clone(b);
  const y = substitute(lu, takeAt(b, 1, unsqueeze(rows, 2)), { upper: false, unitriangular: true });
  return substitute(lu, y, { upper: true, unitriangular: false });
}

const square = () => [{ inputs: [[3, 3]] }, { inputs: [[2, 2, 2]] }, { inputs: [[1, 1]] }];
const last = (x: Tensor): Tensor => diagonal(x, { dim1: -2, dim2: -1 });

/** Determinants: `[…, n, n] → […]`. */
export const detOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'linalg.det',
  samples: square,
  compose: ([self]) => {
    const x = self as Tensor;
    const { lu, sign } = factor(batched(x));
    return reshape(mul(sign, prod(last(lu), -1)), batchShape(x));
  },
});

/** Signs and logarithms of magnitudes of determinants: `[…, n, n] → […], […]`. */
export const slogdetOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'linalg.slogdet',
  samples: square,
  compose: ([self]) => {
    const x = self as Tensor;
    const { lu, sign } = factor(batched(x));
    const pivots = last(lu);
    return [
      reshape(mul(sign, prod(sgn(pivots), -1)), batchShape(x)),
      reshape(sum(log(abs(pivots)), -1), batchShape(x)),
    ];
  },
});

/** `X` of `A X = B`: `[…, n, n]` and `[…, n, m]` of equal batch dims. */
export const solveOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'linalg.solve',
  samples: () => [
    {
      inputs: [
        [3, 3],
        [3, 2],
      ],
    },
    {
      inputs: [
        [2, 2, 2],
        [2, 2, 1],
      ],
    },
  ],
  compose: ([a, b]) =>
    reshape(solveFactored(factor(batched(a as Tensor)), batched(b as Tensor)), (b as Tensor).shape),
});

/** Inverses. */
export const invOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'linalg.inv',
  samples: square,
  compose: ([self]) => {
    const x = self as Tensor;
    return dispatch(solveOp, [x, identityLike(x)]);
  },
});

/**
 * The matrices of cofactors, `det(A)·A⁻ᵀ`: the gradient of the determinant. It exists for singular matrices too; there a
 * pivot of 0 is replaced by one of the size of a rounding error.
 */
export const cofactorOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'linalg.cofactor',
  samples: square,
  compose: ([self]) => {
    const x = self as Tensor;
    if (x.numel() === 0) return clone(x);
    const factors = factor(batched(x));
    const pivots = last(factors.lu);
    const scale = amax(abs(batched(x)), [1, 2]);
    const tiny = mul(where(eq(scale, 0), 1, scale), x.dtype === 'float64' ? 2 ** -52 : 2 ** -23);
    copy_(pivots, where(eq(pivots, 0), unsqueeze(tiny, 1), pivots));
    const det = reshape(mul(factors.sign, prod(pivots, -1)), [-1, 1, 1]);
    const scaled = mul(det, identityLike(batched(x)));
    return reshape(transposed(solveFactored(factors, scaled)), x.shape);
  },
});

function identityLike(x: Tensor): Tensor {
  return expand(eye(x.shape.at(-1)!, { dtype: x.dtype, device: x.device }), x.shape);
}

/** Determinant of each matrix. */
export function det(self: Tensor): Tensor {
  checkSquare('linalg.det', self);
  return dispatch(detOp, [self]);
}

/** `{ sign, logabsdet }` of each matrix, also `[sign, logabsdet]`: the determinant without overflow. */
export function slogdet(self: Tensor): Named<['sign', 'logabsdet']> {
  checkSquare('linalg.slogdet', self);
  return namedTuple(['sign', 'logabsdet'], dispatchAll(slogdetOp, [self]));
}

/** Logarithm of the determinant; NaN where it is negative, −∞ where it is 0. */
export function logdet(self: Tensor): Tensor {
  const { sign, logabsdet } = slogdet(self);
  return where(binaryFunctions.lt(sign, 0), Number.NaN, logabsdet);
}

/** The inverse of each matrix. A singular one gives ∞ or NaN: to tell, its elements would have to be read. */
export function inv(self: Tensor): Tensor {
  checkSquare('linalg.inv', self);
  return dispatch(invOp, [self]);
}
export const inverse = inv;

export interface SolveOptions {
  /** `A X = B` (true, the default) or `X A = B`. */
  left?: boolean;
}

/**
 * `X` of `A X = B`: matrices `[…, n, n]` with `[…, n, m]`, or with vectors `[…, n]` where B is one or has A's batch dims;
 * batch dims broadcast. A singular matrix gives ∞ or NaN.
 */
export function solve(a: Tensor, b: Tensor, { left = true }: SolveOptions = {}): Tensor {
  checkSquare('linalg.solve', a);
  if (!left) return transposed(solve(transposed(a), transposed(b)));
  const isVector = b.ndim === 1 || (b.ndim === a.ndim - 1 && sameShape(b.shape, a.shape.slice(0, -1)));
  const right = isVector ? unsqueeze(b, -1) : b;
  if (right.shape.at(-2) !== a.shape.at(-1)) {
    throw new ShapeError(
      `linalg.solve: Incompatible shapes of A and B for the equation AX = B: ${formatShape(a.shape)} and ${formatShape(b.shape)}`,
    );
  }
  const batch = broadcastShapes('linalg.solve', batchShape(a), batchShape(right));
  const stretched = (x: Tensor): Tensor => expand(x, [...batch, ...x.shape.slice(-2)]);
  const result = dispatch(solveOp, [stretched(a), stretched(right)]);
  return isVector ? squeeze(result, -1) : result;
}
