// Derivatives of scans: what came after sums up backwards.
import {
  type AlongDim,
  binaryFunctions,
  cat,
  cummax,
  dispatch,
  expDifference,
  flip,
  onesLike,
  recurrence,
  runningExponentials,
  scatterAddOp,
  shifted,
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

/** Each element's gradient: the product of all before it, times what it carries on to the products after it. */
function cumprodGrad(g: Tensor, c: RuleContext): Tensor {
  const [x, dim] = [c.input(0), dimOf(c)];
  if (x.ndim === 0 || x.shape[dim]! === 0) return g;
  const n = x.shape[dim]!;
  const one = onesLike(x.narrow(dim, 0, 1));
  const before = cat([one, x.narrow(dim, 0, n - 1)], dim).cumprod(dim);
  return before.mul(recurrence(shifted(x, dim, -1, zerosLike(x)), g, dim, -1));
}

/**
 * `grad[i] = Σ_{j ≥ i} g[j]·exp(x[i] − r[j])`, where `exp(r[j] − m[j])` is the running sum relative to the running maximum
 * m: r itself, rounded at its own size, would cost digits. An element of −∞ has no share.
 */
function logcumsumexpGrad(g: Tensor, c: RuleContext): Tensor {
  const [x, dim] = [c.input(0), dimOf(c)];
  if (x.ndim === 0 || x.shape[dim]! === 0) return where(eq(x, -Infinity), 0, g);
  const m = cummax(x, dim).values.detach();
  const share = g.div(runningExponentials(x, m, dim));
  const carried = recurrence(expDifference(m, shifted(m, dim, -1, m)), share, dim, -1);
  return where(eq(x, -Infinity), 0, expDifference(x, m).mul(carried));
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
  logcumsumexp: unaryRule('LogcumsumexpBackward0', [0], logcumsumexpGrad),
});
