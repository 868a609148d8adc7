// Functional distances and similarities, and the p-norm that they share.
import {
  binaryFunctions,
  broadcastShapes,
  getDefaultDtype,
  isFloatingPoint,
  type Tensor,
  where,
} from '@kindling/tensor';
import { isOptions } from './options.js';

const { eq, ne, maximum } = binaryFunctions;

/** `x`, integers as floats: what a float (a margin, an ε) added to them makes of them, even where it is a whole number. */
export const floating = (x: Tensor): Tensor => (isFloatingPoint(x.dtype) ? x : x.to(getDefaultDtype()));

/** The p-norm along `dim`; its gradient is 0 where the norm is. */
export function pNorm(x: Tensor, p: number, dim: number | readonly number[], keepdim: boolean): Tensor {
  const over = { dim, keepdim };
  if (p === Number.POSITIVE_INFINITY) return x.abs().amax(over);
  if (p === Number.NEGATIVE_INFINITY) return x.abs().amin(over);
  if (p === 0) return ne(x, 0).to(x.dtype).sum(over);
  if (p === 1) return x.abs().sum(over);
  const powers = (p === 2 ? x.square() : x.abs().pow(p)).sum(over);
  const zero = eq(powers, 0);
  const safe = where(zero, 1, powers);
  return where(zero, 0, p === 2 ? safe.sqrt() : safe.pow(1 / p));
}

export interface CosineSimilarityOptions {
  /** The dim of the vectors; 1 by default. */
  dim?: number;
  /** Least length to divide by. */
  eps?: number;
}

/** x1·x2 / (max(|x1|, ε)·max(|x2|, ε)) along `dim`; shapes broadcast. */
export function cosineSimilarity(
  x1: Tensor,
  x2: Tensor,
  { dim = 1, eps = 1e-8 }: CosineSimilarityOptions = {},
): Tensor {
  const shape = broadcastShapes('cosineSimilarity', x1.shape, x2.shape);
  const [a, b] = [x1.expand(shape), x2.expand(shape)];
  const product = a.mul(b).sum(dim);
  return product.div(maximum(pNorm(a, 2, dim, false), eps).mul(maximum(pNorm(b, 2, dim, false), eps)));
}

export interface PairwiseDistanceOptions {
  /** Exponent of the norm; 2 by default. */
  p?: number;
  /** Added to every difference; 1e-6 by default. */
  eps?: number;
  keepdim?: boolean;
}

/** The p-norm of x1 − x2 + ε along the last dim; shapes broadcast. */
export function pairwiseDistance(
  x1: Tensor,
  x2: Tensor,
  { p = 2, eps = 1e-6, keepdim = false }: PairwiseDistanceOptions = {},
): Tensor {
  return pNorm(floating(x1.sub(x2)).add(eps), p, -1, keepdim);
}

export interface NormalizeOptions {
  /** Exponent of the norm; 2 by default. */
  p?: number;
  /** Dim or dims whose vectors are scaled; 1 by default. */
  dim?: number | readonly number[];
  /** Least norm to divide by. */
  eps?: number;
}

/** Divides by the p-norm along `dim`, so that vectors have length 1. */
export function normalize(
  input: Tensor,
  p: number | NormalizeOptions = {},
  options: NormalizeOptions = {},
): Tensor {
  const o = isOptions<NormalizeOptions>(p) ? p : { ...options, p };
  return input.div(pNorm(input, o.p ?? 2, o.dim ?? 1, true).clamp({ min: o.eps ?? 1e-12 }));
}

export { pdist } from '@kindling/tensor';
