// Products built on matmul: the add… forms with beta and alpha, inner, vdot, kron, cross, tensordot.
import { ShapeError, ValueError } from '../errors.js';
import { broadcastShapes, formatShape, normalizeDim, numel, type Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { type Positional, positional } from './arguments.js';
import { scalarFor } from './arithmetic.js';
import { roll } from './arrange.js';
import { binaryFunctions } from './binary.js';
import { copy_, reshape } from './copying.js';
import { addmm, type BetaAlphaOptions, bmm, dot, mm, mv, outer } from './matmul.js';
import { sum } from './reduce.js';
import { diagonal, permute } from './views.js';

const { add, mul } = binaryFunctions;

/** `beta·self + alpha·product`, in the product's shape; `beta = 0` ignores `self`, NaN included. */
function combined(op: string, self: Tensor, product: Tensor, options: BetaAlphaOptions): Tensor {
  const beta = scalarFor([product], options.beta ?? 1);
  const alpha = scalarFor([product], options.alpha ?? 1);
  const shape = broadcastShapes(op, self.shape, product.shape);
  if (shape.length !== product.ndim || shape.some((size, i) => size !== product.shape[i])) {
    throw new ShapeError(
      `${op}: The expanded size of the tensor ${formatShape(product.shape)} must match the existing size ${formatShape(self.shape)}`,
    );
  }
  const scaled = Number(alpha) === 1 ? product : mul(product, alpha);
  if (Number(beta) === 0) return scaled;
  return add(Number(beta) === 1 ? self : mul(self, beta), scaled);
}

/** `beta·self + alpha·(mat × vec)`: [n] from [n, m] and [m]; `self` broadcast. */
export const addmv = (self: Tensor, mat: Tensor, vec: Tensor, options: BetaAlphaOptions = {}): Tensor =>
  combined('addmv', self, mv(mat, vec), options);
/** `beta·self + alpha·(vec1 ⊗ vec2)`: [n, m]; `self` broadcast. */
export const addr = (self: Tensor, vec1: Tensor, vec2: Tensor, options: BetaAlphaOptions = {}): Tensor =>
  combined('addr', self, outer(vec1, vec2), options);
/** `beta·self + alpha·(batch1 × batch2)`: [B, n, m]; `self` broadcast. */
export const baddbmm = (
  self: Tensor,
  batch1: Tensor,
  batch2: Tensor,
  options: BetaAlphaOptions = {},
): Tensor => combined('baddbmm', self, bmm(batch1, batch2), options);
/** `beta·self + alpha·Σ batch1[i] × batch2[i]`: [n, m]; `self` broadcast. */
export const addbmm = (
  self: Tensor,
  batch1: Tensor,
  batch2: Tensor,
  options: BetaAlphaOptions = {},
): Tensor => combined('addbmm', self, sum(bmm(batch1, batch2), 0, { dtype: batch1.dtype }), options);

/** A function of `self` and two more tensors, its result written into `self`. */
const inPlace =
  (fn: (self: Tensor, a: Tensor, b: Tensor, options?: BetaAlphaOptions) => Tensor) =>
  (self: Tensor, a: Tensor, b: Tensor, options?: BetaAlphaOptions): Tensor =>
    copy_(self, fn(self, a, b, options));

export const addmm_ = inPlace(addmm);
export const addmv_ = inPlace(addmv);
export const addr_ = inPlace(addr);
export const baddbmm_ = inPlace(baddbmm);
export const addbmm_ = inPlace(addbmm);

/** Inner product of two vectors. */
export const vdot = dot;
export const ger = outer;

/** Sum of the products over the last dims: `[…a, k]`, `[…b, k]` → `[…a, …b]`; a scalar multiplies. */
export function inner(self: Tensor, other: Tensor): Tensor {
  if (self.ndim === 0 || other.ndim === 0) return mul(self, other);
  if (self.shape.at(-1) !== other.shape.at(-1)) {
    throw new ShapeError(
      `inner: the last dimension must match on both input tensors but got shapes ${formatShape(self.shape)} and ${formatShape(other.shape)}`,
    );
  }
  return tensordot(self, other, [[-1], [-1]]);
}

/** Sum of the diagonal of a matrix; integers sum as int64. */
export function trace(self: Tensor): Tensor {
  if (self.ndim !== 2)
    throw new ShapeError(`trace: expected a matrix, but got tensor with shape ${formatShape(self.shape)}`);
  return sum(diagonal(self));
}

/** Sum of products along `dim` (−1), broadcast. */
export function vecdot(x: Tensor, y: Tensor, dim?: Positional<'dim', number>): Tensor {
  return sum(mul(x, y), positional(dim, 'dim', -1));
}

/** How many last and first dims are contracted, or which: `[dims of a, dims of b]`. */
export type TensordotDims = number | readonly [Shape, Shape];

/** Sum of products over several dims: the last ones of `a` with the first ones of `b` (2 by default), or those listed. */
export function tensordot(a: Tensor, b: Tensor, dims?: Positional<'dims', TensordotDims>): Tensor {
  const asked = Array.isArray(dims)
    ? (dims as unknown as readonly [Shape, Shape])
    : positional<TensordotDims>(dims, 'dims', 2);
  if (typeof asked === 'number' && asked < 0)
    throw new ValueError(`tensordot: expects dims >= 0, but got dims=${asked}`);
  const [left, right] =
    typeof asked === 'number'
      ? [
          Array.from({ length: asked }, (_, i) => a.ndim - asked + i),
          Array.from({ length: asked }, (_, i) => i),
        ]
      : [
          asked[0].map((d) => normalizeDim(d, a.ndim, 'tensordot')),
          asked[1].map((d) => normalizeDim(d, b.ndim, 'tensordot')),
        ];
  const fits = left.length === right.length && left.every((d, i) => a.shape[d] === b.shape[right[i]!]);
  if (!fits) {
    throw new ShapeError(
      `tensordot: contracted dimensions need to match, but dims [${left}] of ${formatShape(a.shape)} meet dims [${right}] of ${formatShape(b.shape)}`,
    );
  }
  const rest = (x: Tensor, used: readonly number[]): number[] =>
    x.shape.map((_, i) => i).filter((i) => !used.includes(i));
  const [keepA, keepB] = [rest(a, left), rest(b, right)];
  const shapeA = keepA.map((i) => a.shape[i]!);
  const shapeB = keepB.map((i) => b.shape[i]!);
  const inside = left.reduce((n, d) => n * a.shape[d]!, 1);
  const rows = reshape(permute(a, [...keepA, ...left]), [numel(shapeA), inside]);
  const columns = reshape(permute(b, [...right, ...keepB]), [inside, numel(shapeB)]);
  return reshape(mm(rows, columns), [...shapeA, ...shapeB]);
}

/** Kronecker product: every element of `self` times the whole of `other`; missing leading dims count as 1. */
export function kron(self: Tensor, other: Tensor): Tensor {
  const ndim = Math.max(self.ndim, other.ndim);
  const full = (x: Tensor): number[] => [...new Array<number>(ndim - x.ndim).fill(1), ...x.shape];
  const [a, b] = [full(self), full(other)];
  const apart = mul(
    reshape(
      self,
      a.flatMap((size) => [size, 1]),
    ),
    reshape(
      other,
      b.flatMap((size) => [1, size]),
    ),
  );
  return reshape(
    apart,
    a.map((size, i) => size * b[i]!),
  );
}

function crossAlong(op: string, self: Tensor, other: Tensor, dim: number): Tensor {
  const shape = broadcastShapes(op, self.shape, other.shape);
  const d = normalizeDim(dim, shape.length, op);
  if (self.ndim !== other.ndim)
    throw new ShapeError(
      `${op}: inputs must have the same number of dimensions, got ${self.ndim} and ${other.ndim}`,
    );
  if (self.shape[d] !== 3 || other.shape[d] !== 3) {
    throw new ShapeError(
      `${op}: inputs dimension ${dim} must have length 3. Got ${self.shape[d]} and ${other.shape[d]}`,
    );
  }
  const next = (x: Tensor): Tensor => roll(x, -1, d);
  const previous = (x: Tensor): Tensor => roll(x, 1, d);
  return binaryFunctions.sub(mul(next(self), previous(other)), mul(previous(self), next(other)));
}

/** Vector product in three dimensions along `dim` (−1), broadcast: `linalg.cross`. */
export function linalgCross(self: Tensor, other: Tensor, dim?: Positional<'dim', number>): Tensor {
  return crossAlong('linalg.cross', self, other, positional(dim, 'dim', -1));
}

/** Vector product in three dimensions along `dim`, by default the first of size 3. */
export function cross(self: Tensor, other: Tensor, dim?: Positional<'dim', number>): Tensor {
  const asked = positional<number | null>(dim, 'dim', null);
  const found = asked ?? broadcastShapes('cross', self.shape, other.shape).indexOf(3);
  if (found === -1 && asked === null)
    throw new ShapeError(`cross: no dimension of size 3 in input, got shape ${formatShape(self.shape)}`);
  return crossAlong('cross', self, other, found);
}
