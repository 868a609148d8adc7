// Derivatives of scans: what came after sums up backwards.
import {
  type AlongDim,
  binaryFunctions,
  cat,
  dispatch,
  flip,
  onesLike,
  scatterAddOp,
  type Tensor,
  where,
  zeros,
  zerosLike,
} from '@kindling/tensor';
import { defineRules, OUT, type Rule, type RuleContext, unaryRule } from '../rules.js';

const { eq } = binaryFunctions;
const dimOf = (c: RuleContext): number => (c.attrs as AlongDim).dim;

const fromEnd = (x: Tensor, dim: number, scan: (x: Tensor) => Tensor): Tensor =>
  x.ndim === 0 ? scan(x) : flip(scan(flip(x, dim)), dim);

/** `x` moved `by` places towards the start of `dim`; `fill` comes in at the end. */
function shifted(x: Tensor, dim: number, by: number, fill: Tensor): Tensor {
  const n = x.shape[dim]!;
  const moved = x.narrow(dim, by, n - by);
  return cat([moved, fill.narrow(dim, 0, by)], dim);
}

/**
 * `s[i] = b[i] + a[i]·s[i + 1]` along `dim`, by combining neighbours 1, 2, 4, … apart; no division, so exact at zeros.
 */
function backwardRecurrence(a: Tensor, b: Tensor, dim: number): Tensor {
  const n = b.shape[dim]!;
  let [factor, sum] = [a, b];
  for (let reach = 1; reach < n; reach *= 2) {
    sum = sum.add(factor.mul(shifted(sum, dim, reach, zerosLike(sum))));
    factor = factor.mul(shifted(factor, dim, reach, zerosLike(factor)));
  }
  return sum;
}

/** Each element's gradient: the product of all before it, times what it carries on to the products after it. */
function cumprodGrad(g: Tensor, c: RuleContext): Tensor {
  const [x, dim] = [c.input(0), dimOf(c)];
  if (x.ndim === 0 || x.shape[dim]! === 0) return g;
  const n = x.shape[dim]!;
  const one = onesLike(x.narrow(dim, 0, 1));
  const before = cat([one, x.narrow(dim, 0, n - 1)], dim).cumprod(dim);
  return before.mul(backwardRecurrence(shifted(x, dim, 1, zerosLike(x)), g, dim));
}

/**
 * `grad[i] = Σ_{j ≥ i} g[j]·exp(x[i] − r[j])`, as `exp(x[i] − r[i])·s[i]` with `s[i] = g[i] + exp(r[i] − r[i + 1])·s[i + 1]`:
 * no exponent is above 0, and numbers near one another are subtracted exactly. An element of −∞ has no share.
 */
function logcumsumexpGrad(g: Tensor, c: RuleContext): Tensor {
  const [x, r, dim] = [c.input(0), c.output(), dimOf(c)];
  const ratio = (a: Tensor, b: Tensor): Tensor => {
    const same = eq(a, b);
    return where(same, 0, a.sub(b)).exp();
  };
  const share = (s: Tensor): Tensor => where(eq(x, -Infinity), 0, ratio(x, r).mul(s));
  if (x.ndim === 0 || x.shape[dim]! === 0) return share(g);
  return share(backwardRecurrence(ratio(r, shifted(r, dim, 1, r)), g, dim));
}

const extremum = (node: string): Rule => ({
  node,
  grads: {
    saves: [OUT - 1],
    backward: ([g], c) => {
      if (g === null || g === undefined) return [null];
      const whole = zeros(c.shape(0), { dtype: g.dtype, device: c.device });
      return [dispatch(scatterAddOp, [whole, c.output(1), g], { dim: dimOf(c) })];
    },
  },
});

defineRules({
  cumsum: unaryRule('CumsumBackward0', [], (g, c) => fromEnd(g, dimOf(c), (x) => x.cumsum(dimOf(c)))),
  cumprod: unaryRule('CumprodBackward0', [0], cumprodGrad),
  cummax: extremum('CummaxBackward0'),
  cummin: extremum('CumminBackward0'),
  logcumsumexp: unaryRule('LogcumsumexpBackward0', [0, OUT], logcumsumexpGrad),
});
