// Derivatives of the activations with parameters.
import { binaryFunctions, type GluAttributes, padDims, slope, type Tensor, where } from '@kindling/tensor';
import { defineRules, type InputRule, type RuleContext } from '../rules.js';

const { gt, lt, le, ge, mul } = binaryFunctions;
const X = [0];
const SQRT_2_OVER_PI = Math.sqrt(2 / Math.PI);

const number = (c: RuleContext, i: number): number => c.operand(i) as number;

/** ½(1 + t) + ½x(1 − t²)·u′, with t = tanh(u), u = √(2/π)·(x + 0.044715x³) */
function geluTanhSlope(x: Tensor): Tensor {
  const square = x.square();
  const t = x.mul(square.mul(0.044715).add(1)).mul(SQRT_2_OVER_PI).tanh();
  const inner = square
    .mul(3 * 0.044715)
    .add(1)
    .mul(SQRT_2_OVER_PI);
  return t
    .add(1)
    .add(x.mul(t.square().neg().add(1)).mul(inner))
    .mul(0.5);
}

/** t + x·(1 − t²)·σ(x), with t = tanh(log(1 + exp x)) */
function mishSlope(x: Tensor): Tensor {
  const t = x.logsigmoid().neg().add(x).tanh();
  return t.add(x.mul(t.square().neg().add(1)).mul(x.sigmoid()));
}

const inside = (x: Tensor, low: number, high: number): Tensor => gt(x, low).logicalAnd(lt(x, high));
const shrunk = (x: Tensor, width: number): Tensor => le(x, width).logicalAnd(ge(x, -width));

/** op → PyTorch's node name and the gradient for x; parameters are numbers and have none. */
const table: Record<string, readonly [node: string, parameters: number, grad: InputRule[1]]> = {
  leakyRelu: ['LeakyReluBackward0', 1, (g, c) => where(gt(c.input(0), 0), g, g.mul(number(c, 1)))],
  elu: [
    'EluBackward0',
    3,
    (g, c) => {
      const [alpha, scale, inner] = [number(c, 1), number(c, 2), number(c, 3)];
      const x = c.input(0);
      return where(gt(x, 0), g.mul(scale), g.mul(x.mul(inner).exp()).mul(alpha * scale * inner));
    },
  ],
  gelu: ['GeluBackward0', 0, (g, c) => slope('geluSlope', g, c.input(0))],
  geluTanh: ['GeluBackward0', 0, (g, c) => g.mul(geluTanhSlope(c.input(0)))],
  softplus: [
    'SoftplusBackward0',
    2,
    (g, c) => {
      const scaled = c.input(0).mul(number(c, 1));
      return where(gt(scaled, number(c, 2)), g, g.mul(scaled.sigmoid()));
    },
  ],
  hardtanh: ['HardtanhBackward0', 2, (g, c) => where(inside(c.input(0), number(c, 1), number(c, 2)), g, 0)],
  hardshrink: ['HardshrinkBackward0', 1, (g, c) => where(shrunk(c.input(0), number(c, 1)), 0, g)],
  softshrink: ['SoftshrinkBackward0', 1, (g, c) => where(shrunk(c.input(0), number(c, 1)), 0, g)],
  threshold: ['ThresholdBackward0', 2, (g, c) => where(le(c.input(0), number(c, 1)), 0, g)],
  mish: ['MishBackward0', 0, (g, c) => g.mul(mishSlope(c.input(0)))],
};

for (const [op, [node, parameters, grad]] of Object.entries(table)) {
  defineRules({ [op]: { node, grads: [[X, grad], ...new Array<null>(parameters).fill(null)] } });
}

defineRules({
  prelu: {
    node: 'PreluKernelBackward0',
    grads: [
      [[0, 1], (g, c) => where(gt(c.input(0), 0), g, g.mul(c.operand(1)))],
      [X, (g, c) => where(gt(c.input(0), 0), 0, mul(g, c.input(0)))],
    ],
  },
  // a·σ(b): g·σ(b) for a, g·a·σ(b)·(1 − σ(b)) for b.
  glu: {
    node: 'GluBackward0',
    grads: [
      [
        X,
        (g, c) => {
          const { dim } = c.attrs as GluAttributes;
          const x = c.input(0);
          const half = x.shape[dim]! / 2;
          const s = x.narrow(dim, half, half).sigmoid();
          const first = g.mul(s);
          const second = first.mul(x.narrow(dim, 0, half)).mul(s.neg().add(1));
          const at = (before: number, after: number) =>
            x.shape.map((_, i) => (i === dim ? ([before, after] as const) : ([0, 0] as const)));
          return padDims(first, at(0, half)).add(padDims(second, at(half, 0)));
        },
      ],
    ],
  },
});
