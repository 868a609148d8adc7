// Norms of matrices, and the functions that choose between vector and matrix norms.
import { type DType, isFloatingPoint } from '../dtype.js';
import { DTypeError, ShapeError, ValueError } from '../errors.js';
import { formatShape, normalizeDim } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { isOptions } from './arguments.js';
import { binaryFunctions } from './binary.js';
import { reshape, to } from './copying.js';
import { inv } from './lu.js';
import { amax, amin, reducedShape, sum } from './reduce.js';
import { svdvals } from './svd.js';
import { unaryFunctions } from './unary.js';
import { vectorNorm } from './vector-norm.js';
import { movedim } from './views.js';

/** `'fro'` (root of the sum of squares), `'nuc'` (sum of singular values), or 1, −1, 2, −2, ±Infinity. */
export type MatrixOrd = 'fro' | 'nuc' | number;

export interface MatrixNormOptions {
  /** `'fro'`. */
  ord?: MatrixOrd;
  /** The two dims of the matrices; the last ones. */
  dim?: readonly number[];
  keepdim?: boolean;
  /** Dtype to convert to first. */
  dtype?: DType | null;
}

/** The norm of `[…, n, m] → […]`, not reduced yet over what is left of the matrix. */
function ofLast(x: Tensor, ord: MatrixOrd): Tensor {
  if (ord === 'nuc') return sum(svdvals(x), -1);
  const extreme = (y: Tensor): Tensor => ((ord as number) > 0 ? amax(y, -1) : amin(y, -1));
  switch (Math.abs(ord as number)) {
    case 2:
      return extreme(svdvals(x));
    case 1:
      return extreme(sum(unaryFunctions.abs(x), -2));
    case Number.POSITIVE_INFINITY:
      return extreme(sum(unaryFunctions.abs(x), -1));
    default:
      throw new ValueError(
        `linalg.matrixNorm: Order ${ord} not supported; there are 'fro', 'nuc', 1, -1, 2, -2, Infinity and -Infinity`,
      );
  }
}

/** Norm of each matrix over two dims. */
export function matrixNorm(
  self: Tensor,
  ord?: MatrixOrd | MatrixNormOptions,
  options: MatrixNormOptions = {},
): Tensor {
  const named: MatrixNormOptions = isOptions(ord)
    ? (ord as MatrixNormOptions)
    : { ...options, ...(ord === undefined ? {} : { ord: ord as MatrixOrd }) };
  const { ord: kind = 'fro', dim = [-2, -1], keepdim = false, dtype } = named;
  const x = dtype && dtype !== self.dtype ? to(self, dtype) : self;
  if (!isFloatingPoint(x.dtype))
    throw new DTypeError(
      `linalg.matrixNorm: Expected a floating point tensor as input, got ${x.dtype}; convert with to('float32')`,
    );
  const dims = dim.map((d) => normalizeDim(d, x.ndim, 'linalg.matrixNorm'));
  if (x.ndim < 2 || dims.length !== 2 || dims[0] === dims[1]) {
    throw new ShapeError(
      `linalg.matrixNorm: needs two different dims, got [${dim}] for shape ${formatShape(x.shape)}`,
    );
  }
  if (kind === 'fro') return vectorNorm(x, 2, { dim: dims, keepdim });
  const result = ofLast(movedim(x, dims, [-2, -1]), kind);
  return keepdim ? reshape(result, reducedShape(x.shape, dims, true)) : result;
}

export interface NormOptions {
  ord?: MatrixOrd | null;
  dim?: number | readonly number[] | null;
  keepdim?: boolean;
  dtype?: DType | null;
}

/**
 * `linalg.norm`: a vector norm over one dim, a matrix norm over two; without dims, of a vector or a matrix, or, without
 * an order either, the 2-norm of all elements.
 */
export function linalgNorm(
  self: Tensor,
  ord?: MatrixOrd | NormOptions | null,
  options: NormOptions = {},
): Tensor {
  const named: NormOptions = isOptions(ord)
    ? (ord as NormOptions)
    : { ...options, ...(ord === undefined ? {} : { ord: ord as MatrixOrd }) };
  const { ord: kind = null, dim = null, keepdim = false, dtype = null } = named;
  const dims = dim === null ? null : ([dim].flat() as number[]);
  if (kind !== null) {
    const count = dims?.length ?? self.ndim;
    if (count === 2 || (typeof kind === 'string' && dims === null)) {
      return matrixNorm(self, kind, { dim: dims ?? [-2, -1], keepdim, dtype });
    }
    if (count !== 1 || typeof kind === 'string') {
      throw new ShapeError(
        `linalg.norm: If dim is specified, it must be of length 1 or 2; otherwise the input must be 1D or 2D when ord is ` +
          `given: ord ${kind}, dim [${dims ?? 'none'}], shape ${formatShape(self.shape)}`,
      );
    }
  }
  return vectorNorm(self, (kind as number | null) ?? 2, { dim: dims, keepdim, dtype });
}

/** Options of `norm`. */
export interface TensorNormOptions {
  /** `'fro'` is the 2-norm; `'nuc'` the nuclear norm of matrices; a number the vector norm. */
  p?: MatrixOrd | null;
  dim?: number | readonly number[] | null;
  keepdim?: boolean;
  dtype?: DType | null;
}

/** The vector norm of all elements, or over `dim`: `x.norm()`, `x.norm(1)`, `x.norm(2, 0)`, `x.norm({ p: 3, dim: 1 })`. */
export function norm(
  self: Tensor,
  p?: MatrixOrd | TensorNormOptions | null,
  dim?: number | readonly number[] | null | TensorNormOptions,
  options: TensorNormOptions = {},
): Tensor {
  if (isOptions(p)) return norm(self, (p as TensorNormOptions).p, p as TensorNormOptions);
  if (isOptions(dim)) return norm(self, p, (dim as TensorNormOptions).dim, dim as TensorNormOptions);
  const { keepdim = false, dtype = null } = options;
  const dims = dim === undefined || dim === null ? null : ([dim].flat() as number[]);
  if (p === 'nuc') return matrixNorm(self, 'nuc', { dim: dims ?? [-2, -1], keepdim, dtype });
  const ord = typeof p === 'number' ? p : 2;
  return vectorNorm(self, ord, { dim: dims, keepdim, dtype });
}

/** The ratio of the norms of a matrix and of its inverse; by default of the largest to the smallest singular value. */
export function cond(self: Tensor, p?: MatrixOrd | null): Tensor {
  if (p === undefined || p === null || Math.abs(p as number) === 2) {
    const s = svdvals(self);
    const [most, least] = [amax(s, -1), amin(s, -1)];
    return p === -2 ? binaryFunctions.div(least, most) : binaryFunctions.div(most, least);
  }
  return binaryFunctions.mul(matrixNorm(self, p), matrixNorm(inv(self), p));
}
