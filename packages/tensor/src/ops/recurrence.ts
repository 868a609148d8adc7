// Linear recurrences along a dim, solved by doubling; and the running sum of exponentials as one of them.
import { dispatch } from '../dispatch.js';
import { zerosLike } from '../factories.js';
import type { Tensor } from '../tensor.js';
import { where } from './arithmetic.js';
import { binaryFunctions, binaryOps } from './binary.js';
import { cat } from './join.js';
import { unaryFunctions } from './unary.js';
import { detach, narrow } from './views.js';

const { eq, logicalAnd, mul } = binaryFunctions;
const plus = (a: Tensor, b: Tensor): Tensor => dispatch(binaryOps.add, [a, b]);
const minus = (a: Tensor, b: Tensor): Tensor => dispatch(binaryOps.sub, [a, b]);

/**
 * `x` moved `by` places along `dim`, towards its end (or, with a negative number, its start); the elements of `fill` at
 * that edge come in.
 */
export function shifted(x: Tensor, dim: number, by: number, fill: Tensor): Tensor {
  const rest = x.shape[dim]! - Math.abs(by);
  return by > 0
    ? cat([narrow(fill, dim, 0, by), narrow(x, dim, 0, rest)], dim)
    : cat([narrow(x, dim, -by, rest), narrow(fill, dim, rest, -by)], dim);
}

/**
 * `s[i] = b[i] + a[i]·s[i − 1]` along `dim`, or `s[i] = b[i] + a[i]·s[i + 1]` where `towards` is −1, by combining
 * neighbours 1, 2, 4, … apart. What lies outside counts as 0. No division: exact where factors are 0.
 */
export function recurrence(a: Tensor, b: Tensor, dim: number, towards: 1 | -1): Tensor {
  const n = b.shape[dim]!;
  let [factor, sum] = [a, b];
  for (let reach = 1; reach < n; reach *= 2) {
    const by = towards * reach;
    sum = plus(sum, mul(factor, shifted(sum, dim, by, zerosLike(sum))));
    factor = mul(factor, shifted(factor, dim, by, zerosLike(factor)));
  }
  return sum;
}

/** `exp(a − b)`, 1 where both are the same infinity. */
export const expDifference = (a: Tensor, b: Tensor): Tensor =>
  unaryFunctions.exp(where(logicalAnd(eq(a, b), unaryFunctions.isinf(a)), 0, minus(a, b)));

/**
 * `Σ_{i ≤ j} exp(x[i] − m[j])` for the running maximum m of `x` along `dim` (at least one dim): between 1 and its
 * length. No exponent is above 0, and numbers near one another are subtracted exactly. The maxima have no gradient:
 * whatever they are, they cancel.
 */
export function runningExponentials(x: Tensor, maxima: Tensor, dim: number): Tensor {
  const m = detach(maxima);
  return recurrence(expDifference(shifted(m, dim, 1, m), m), expDifference(x, m), dim, 1);
}
