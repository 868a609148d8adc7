// Slopes: the gradients of the commonest activations, each one pointwise op of the incoming gradient and what was saved.
import { dispatch, type KernelOp, type SampleInput } from '../dispatch.js';
import {
  add,
  type Expr,
  exp,
  input,
  le,
  mul,
  neg,
  pointwise,
  div as ratio,
  select,
  sub,
  unary,
} from '../expression.js';
import type { Tensor } from '../tensor.js';
import { pointwiseOp, rules } from './define.js';

/** The gradient, and the activation's output y or input x. */
const [g, y, x] = [input(0), input(1), input(1)];
const sigmoidOfX = ratio(1, add(1, exp(neg(x))));
const density = mul(1 / Math.sqrt(2 * Math.PI), exp(mul(mul(x, x), -0.5)));

type Row = readonly [expression: Expr, domain?: Omit<SampleInput, 'shape'>];
const rows = <K extends string>(table: Record<K, Row>): Record<K, Row> => table;

/** Name → expression, and where what was saved is drawn. */
const table = rows({
  // NaN passes the gradient on, as in PyTorch.
  reluSlope: [select(le(y, 0), 0, g), { low: 0.2, high: 0.9 }],
  sigmoidSlope: [mul(mul(g, sub(1, y)), y), { low: 0.1, high: 0.9 }],
  tanhSlope: [mul(g, sub(1, mul(y, y))), { low: -0.9, high: 0.9 }],
  // Φ(x) + x·φ(x)
  geluSlope: [mul(g, add(mul(0.5, add(1, unary('erf', mul(x, Math.SQRT1_2)))), mul(x, density)))],
  // σ(x)·(1 + x·(1 − σ(x)))
  siluSlope: [mul(g, mul(sigmoidOfX, add(1, mul(x, sub(1, sigmoidOfX)))))],
});

export type SlopeName = keyof typeof table;

/** The ops by name: the gradient, then the saved output (relu, sigmoid, tanh) or input (gelu, silu). */
export const slopeOps = Object.fromEntries(
  Object.entries(table as Record<string, Row>).map(([name, [expression, domain]]) => [
    name,
    pointwiseOp(name, pointwise(expression), rules.floatOnly, () => [
      { inputs: [[2, 3], { ...domain, shape: [2, 3] }] },
      { inputs: [[], { ...domain, shape: [] }] },
    ]),
  ]),
) as Record<SlopeName, KernelOp>;

/** The gradient of an activation's input, from that of its output and from what was saved. */
export function slope(name: SlopeName, gradient: Tensor, saved: Tensor): Tensor {
  return dispatch(slopeOps[name], [gradient, saved]);
}
