// One-sided Jacobi (Hestenes): turns pairs of columns until all are orthogonal; the pairs of a round at once, in a batch.
import { dispatchAll } from '../dispatch.js';
import { add, div, eq, input, lt, mul, pointwise, select, sqrt, sub, unary } from '../expression.js';
import { zeros } from '../factories.js';
import { eye } from '../range-factories.js';
import type { Tensor } from '../tensor.js';
import { binaryFunctions } from './binary.js';
import { pointwiseOp, rules } from './define.js';
import { cat } from './join.js';
import { sum } from './reduce.js';
import { sort } from './sort.js';
import { takeAt } from './take.js';
import { unaryFunctions } from './unary.js';
import { expand, narrow, squeeze } from './views.js';

const [x0, x1, x2, x3] = [input(0), input(1), input(2), input(3)];
const fixed = { differentiable: false };

// From a = x·x, b = y·y and g = x·y: the tangent of the angle that makes x and y orthogonal, the smaller of the two.
const zeta = div(sub(x1, x0), mul(2, x2));
const slope = div(select(lt(zeta, 0), -1, 1), add(unary('abs', zeta), sqrt(add(1, mul(zeta, zeta)))));
const tangent = select(eq(x2, 0), 0, slope);
const cosine = unary('rsqrt', add(1, mul(tangent, tangent)));

/** Cosine and sine of the turn. */
const jacobiAngleOp = pointwiseOp(
  'jacobiAngle',
  pointwise([cosine, mul(tangent, cosine)]),
  rules.floatOnly,
  () => [
    {
      inputs: [
        { shape: [2, 3], low: 0.5, high: 2, ...fixed },
        { shape: [2, 3], low: 0.5, high: 2, ...fixed },
        { shape: [2, 3], low: 0.1, high: 0.4, ...fixed },
      ],
    },
  ],
);

/** Two columns turned by an angle. */
const jacobiTurnOp = pointwiseOp(
  'jacobiTurn',
  pointwise([sub(mul(x2, x0), mul(x3, x1)), add(mul(x3, x0), mul(x2, x1))]),
  rules.floatOnly,
  () => [
    {
      inputs: [
        { shape: [2, 3], ...fixed },
        { shape: [2, 3], ...fixed },
        { shape: [1, 3], ...fixed },
        { shape: [1, 3], ...fixed },
      ],
    },
  ],
);

const dots = (a: Tensor, b: Tensor): Tensor => sum(binaryFunctions.mul(a, b), 1, { keepdim: true });

/** The next round of a tournament: the first left one stays, all others move on one place. */
function nextRound(left: Tensor, right: Tensor): [Tensor, Tensor] {
  const h = left.shape[2]!;
  if (h === 1) return [left, right];
  const part = (x: Tensor, start: number, count: number): Tensor => narrow(x, 2, start, count);
  return [
    cat([part(left, 0, 1), part(right, 0, 1), part(left, 1, h - 2)], 2),
    cat([part(right, 1, h - 1), part(left, h - 1, 1)], 2),
  ];
}

/** Rounds until the columns are orthogonal to rounding: convergence is quadratic, and a little slower for more columns. */
function sweeps(columns: number, dtype: string): number {
  return (dtype === 'float64' ? 7 : 6) + Math.ceil(Math.log2(columns));
}

/**
 * `W = A V` with orthogonal columns of descending length, for `[B, m, n]`: W `[B, m, n]`, V `[B, n, n]` orthogonal, and
 * the lengths, A's singular values, `[B, n]` (of m ≥ n).
 */
export function orthogonalize(a: Tensor): { w: Tensor; v: Tensor; lengths: Tensor } {
  const [batch, m, n] = a.shape as [number, number, number];
  const { dtype, device } = a;
  // An even number of columns: a column of zeros never turns.
  const even = Math.max(2, n + (n % 2));
  const padded = even === n ? a : cat([a, zeros([batch, m, even - n], { dtype, device })], 2);
  const both = cat([padded, expand(eye(even, { dtype, device }), [batch, even, even])], 1);
  const half = even / 2;
  let left = narrow(both, 2, 0, half);
  let right = narrow(both, 2, half, half);
  const top = (x: Tensor): Tensor => narrow(x, 1, 0, m);
  for (let round = 0; round < sweeps(even, dtype) * (even - 1); round++) {
    const [x, y] = [top(left), top(right)];
    const [cos, sin] = dispatchAll(jacobiAngleOp, [dots(x, x), dots(y, y), dots(x, y)]) as [Tensor, Tensor];
    const turned = dispatchAll(jacobiTurnOp, [left, right, cos, sin]) as [Tensor, Tensor];
    [left, right] = nextRound(...turned);
  }
  const turned = cat([left, right], 2);
  const lengths = unaryFunctions.sqrt(dots(top(turned), top(turned)));
  // Columns that were added come last, behind those of length 0.
  const key =
    even === n ? lengths : binaryFunctions.sub(lengths, unaryFunctions.square(narrow(turned, 1, m + n, 1)));
  const { indices } = sort(key, { dim: 2, descending: true });
  const ordered = takeAt(turned, 2, narrow(indices, 2, 0, n));
  return {
    w: top(ordered),
    v: narrow(ordered, 1, m, n),
    lengths: squeeze(takeAt(lengths, 2, narrow(indices, 2, 0, n)), 1),
  };
}
