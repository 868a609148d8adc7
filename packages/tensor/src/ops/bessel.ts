// Modified Bessel functions of the first kind, i0 and i1, plain and scaled by exp(−|x|): power series, then asymptotic ones.
import { dispatch, type KernelOp } from '../dispatch.js';
import {
  add,
  div,
  type Expr,
  exp,
  input,
  lt,
  mul,
  neg,
  pointwise,
  select,
  sqrt,
  unary,
} from '../expression.js';
import type { Tensor } from '../tensor.js';
import { pointwiseOp, rules, unarySamples } from './define.js';

/** Up to here the power series: all its terms are positive, so that it loses nothing. */
const FAR = 25;
/** Terms of the power series: at FAR the next one is below 1e-17 of the sum. */
const NEAR_TERMS = 55;
/** Terms of the asymptotic series: beyond FAR the next one is below 1e-16. */
const FAR_TERMS = 22;

const x = input(0);
const magnitude = unary('abs', x);

/** Σ cₖ yᵏ by Horner's rule. */
function polynomial(coefficients: readonly number[], y: Expr): Expr {
  return coefficients.reduceRight<Expr | number>(
    (sum, c) => (sum === 0 ? c : add(c, mul(sum, y))),
    0,
  ) as Expr;
}

/** Σ (x²/4)ᵏ / (k! (k + n)!), nested by the ratios of neighbours: 1 + q/(1 + n)·(1 + …), whose numbers float32 can hold. */
function near(n: 0 | 1): Expr {
  const q = mul(0.25, mul(x, x));
  let sum: Expr | number = 1;
  for (let k = NEAR_TERMS; k >= 1; k--) sum = add(1, mul(mul(q, 1 / (k * (k + n))), sum));
  return sum as Expr;
}

/** √(2π|x|)·exp(−|x|)·Iₙ(|x|) = Σ (−1)ᵏ (4n² − 1)(4n² − 9)… / (k! (8|x|)ᵏ) (Abramowitz and Stegun, 9.7.1). */
function far(n: 0 | 1): Expr {
  let c = 1;
  const coefficients = Array.from({ length: FAR_TERMS }, (_, k) => {
    if (k > 0) c *= -(4 * n * n - (2 * k - 1) ** 2) / (k * 8);
    return c;
  });
  return div(polynomial(coefficients, div(1, magnitude)), sqrt(mul(2 * Math.PI, magnitude)));
}

/** Iₙ, times exp(−|x|) where `scaled`. */
function bessel(n: 0 | 1, scaled: boolean): Expr {
  const inner = n === 0 ? near(0) : mul(mul(0.5, magnitude), near(1));
  const value = scaled
    ? select(lt(magnitude, FAR), mul(inner, exp(neg(magnitude))), far(n))
    : // The exponential in two halves, so that it overflows no sooner than the function.
      select(lt(magnitude, FAR), inner, mul(mul(far(n), exp(mul(0.5, magnitude))), exp(mul(0.5, magnitude))));
  return n === 0 ? value : select(lt(x, 0), neg(value), value);
}

const op = (name: string, expression: Expr): KernelOp =>
  pointwiseOp(name, pointwise(expression), rules.float, unarySamples({ low: 0.5, high: 3 }));

export const besselOps = {
  'special.i0': op('special.i0', bessel(0, false)),
  'special.i0e': op('special.i0e', bessel(0, true)),
  'special.i1': op('special.i1', bessel(1, false)),
  'special.i1e': op('special.i1e', bessel(1, true)),
} as const;

/** The modified Bessel function of order 0. */
export const i0 = (self: Tensor): Tensor => dispatch(besselOps['special.i0'], [self]);
/** `exp(−|x|)·i0(x)`. */
export const i0e = (self: Tensor): Tensor => dispatch(besselOps['special.i0e'], [self]);
/** The modified Bessel function of order 1. */
export const i1 = (self: Tensor): Tensor => dispatch(besselOps['special.i1'], [self]);
/** `exp(−|x|)·i1(x)`. */
export const i1e = (self: Tensor): Tensor => dispatch(besselOps['special.i1e'], [self]);
