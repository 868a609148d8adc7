// polygamma: derivatives of digamma, one pointwise op per order, by recurrence up to where the asymptotic series holds.
import { dispatch, type KernelOp } from '../dispatch.js';
import { ValueError } from '../errors.js';
import { add, div, type Expr, input, mul, pointwise } from '../expression.js';
import type { Tensor } from '../tensor.js';
import { pointwiseOp, rules, unarySamples } from './define.js';
import { unaryFunctions } from './unary.js';

/** Bernoulli numbers B₂, B₄, …, B₁₆ of the asymptotic series (Abramowitz and Stegun, 6.4.11). */
const BERNOULLI = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510];
/** From here on the eight terms leave an error below 1e-15 for the orders that exist. */
const FAR = 12;
/** Orders that have an op; gradients of the last one are refused. */
const ORDERS = [1, 2, 3, 4, 5, 6] as const;

/** n (n + 1) … (n + k − 1). */
function rising(n: number, k: number): number {
  let product = 1;
  for (let i = 0; i < k; i++) product *= n + i;
  return product;
}

const power = (x: Expr, n: number): Expr => (n === 1 ? x : mul(x, power(x, n - 1)));
const sum = (terms: readonly Expr[]): Expr => terms.reduce((a, b) => add(a, b));

/** (−1)ⁿ⁺¹ ψ⁽ⁿ⁾(x) for x > 0: Σ n!/(x + k)ⁿ⁺¹ below FAR, then the series in 1/(x + FAR). */
function seriesOf(n: number, x: Expr): Expr {
  const factorial = rising(1, n);
  const near = Array.from({ length: FAR }, (_, k) => div(factorial, power(k === 0 ? x : add(x, k), n + 1)));
  const y = add(x, FAR);
  // In units of FAR, so that no coefficient leaves the range of float16.
  const ratio = div(y, FAR);
  const square = mul(ratio, ratio);
  // (n − 1)!/yⁿ · (1 + n/(2y) + Σ B₂ⱼ · n (n + 1) … (n + 2j − 1) / ((2j)! y²ʲ)), by Horner's rule in (FAR/y)².
  let tail: Expr = { kind: 'const', value: 0 };
  for (let j = BERNOULLI.length; j >= 1; j--) {
    const coefficient = (BERNOULLI[j - 1]! * rising(n, 2 * j)) / rising(1, 2 * j) / FAR ** (2 * j);
    tail = div(add(coefficient, tail), square);
  }
  const far = mul(div(rising(1, n - 1), power(y, n)), add(add(1, div(n / 2, y)), tail));
  return sum([far, ...near.reverse()]);
}

/** The ops by order: ψ⁽ⁿ⁾(x) of a floating tensor with positive elements. */
export const polygammaOps = Object.fromEntries(
  ORDERS.map((n) => {
    const series = seriesOf(n, input(0));
    const expression = n % 2 === 1 ? series : mul(-1, series);
    const last = n === ORDERS.at(-1);
    const samples = unarySamples({ low: 0.5, high: 3, ...(last ? { differentiable: false } : {}) });
    return [n, pointwiseOp(`polygamma${n}`, pointwise(expression), rules.float, samples)];
  }),
) as Readonly<Record<(typeof ORDERS)[number], KernelOp>>;

/**
 * The n-th derivative of digamma (n = 0 is digamma itself) at positive x; elsewhere the recurrence alone, which is
 * exact for negative non-integers above −12. Throws ValueError where n is not an integer from 0 to 6.
 */
export function polygamma(n: number, self: Tensor): Tensor {
  if (n === 0) return unaryFunctions.digamma(self);
  const op = (polygammaOps as Readonly<Record<number, KernelOp>>)[n];
  if (op === undefined)
    throw new ValueError(`polygamma: n must be an integer from 0 to ${ORDERS.at(-1)}, got ${n}`);
  return dispatch(op, [self]);
}
