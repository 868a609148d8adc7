// Derivatives of binary pointwise ops. Gradients come in the broadcast shape; the engine sums them to the inputs'.
import { binaryFunctions, type Tensor, unaryFunctions, where, zerosLike } from '@kindling/tensor';
import { defineRules, type InputRule, OUT, type Rule, type RuleContext } from '../rules.js';

const { mul, div, pow, eq, gt, ge, le, lt } = binaryFunctions;

const none: readonly number[] = [];
const both = [0, 1];
const pass: InputRule = [none, (g) => g];
const zero: InputRule = [none, (g) => zerosLike(g)];

/** The gradient goes where `picks` says; ties are shared evenly. */
function extremum(picks: (a: Tensor | number, b: Tensor | number) => Tensor): readonly InputRule[] {
  const share = (g: Tensor, own: Tensor | number, other: Tensor | number): Tensor =>
    where(eq(own, other), g.div(2), where(picks(own, other), g, 0));
  return [
    [both, (g, c) => share(g, c.operand(0), c.operand(1))],
    [both, (g, c) => share(g, c.operand(1), c.operand(0))],
  ];
}

/** fmax and fmin: as the comparison decides, ties and NaN in the other operand to the first. */
function ignoringNan(picks: (a: Tensor | number, b: Tensor | number) => Tensor): readonly InputRule[] {
  const first = (c: RuleContext): Tensor => {
    const b = c.operand(1);
    const chosen = picks(c.operand(0), b);
    return typeof b === 'number' ? chosen : chosen.logicalOr(b.isnan());
  };
  return [
    [both, (g, c) => where(first(c), g, 0)],
    [both, (g, c) => where(first(c), 0, g)],
  ];
}

/** b·a^(b−1); 0 where b = 0, so that 0⁰ has no NaN slope. */
function powBaseGrad(g: Tensor, a: Tensor, b: Tensor | number): Tensor {
  if (typeof b === 'number') return b === 0 ? zerosLike(g) : g.mul(pow(a, b - 1).mul(b));
  return where(eq(b, 0), 0, g.mul(b.mul(pow(a, b.sub(1)))));
}

/** a^b·log a; 0 where a = 0 and b ≥ 0. */
function powExponentGrad(g: Tensor, a: Tensor | number, b: Tensor | number, y: Tensor): Tensor {
  if (typeof a === 'number')
    return a === 0 ? where(ge(b, 0), 0, g.mul(y).mul(-Infinity)) : g.mul(y).mul(Math.log(a));
  return where(eq(a, 0).logicalAnd(ge(b, 0)), 0, g.mul(y.mul(a.log())));
}

/** `g·numerator / (a² + b²)`. */
function overNorm(g: Tensor, numerator: Tensor | number, c: RuleContext): Tensor {
  return g.mul(numerator).div(squareSum(c.operand(0), c.operand(1)));
}

function squareSum(a: Tensor | number, b: Tensor | number): Tensor {
  if (typeof a === 'number') return mul(b, b).add(a * a);
  if (typeof b === 'number') return mul(a, a).add(b * b);
  return mul(a, a).add(mul(b, b));
}

const negative = (x: Tensor | number): Tensor | number => (typeof x === 'number' ? -x : x.neg());
const logOf = (x: Tensor | number): Tensor | number => (typeof x === 'number' ? Math.log(x) : x.log());
const log1pOf = (x: Tensor | number): Tensor | number => (typeof x === 'number' ? Math.log1p(x) : x.log1p());
const plusOne = (x: Tensor | number): Tensor | number => (typeof x === 'number' ? x + 1 : x.add(1));
/** `g·factor`, but 0 where x is 0 and the factor is not NaN. */
function unlessZero(g: Tensor, x: Tensor | number, factor: Tensor | number): Tensor {
  if (typeof x === 'number') return x === 0 ? zerosLike(g) : g.mul(factor);
  const hidden = typeof factor === 'number' ? eq(x, 0) : eq(x, 0).logicalAnd(factor.isnan().logicalNot());
  return where(hidden, 0, g.mul(factor));
}

/** σ(a − b) for a and the like for b: from the output, which is rounded, nothing of it could be seen for large ones. */
function logaddexpRule(node: string, logBase: number): Rule {
  const share = (c: RuleContext, self: number, other: number): Tensor => {
    const ahead = binaryFunctions.sub(c.operand(self), c.operand(other));
    return unaryFunctions.sigmoid(logBase === 1 ? ahead : mul(ahead, logBase));
  };
  return {
    node,
    grads: [
      [both, (g, c) => g.mul(share(c, 0, 1))],
      [both, (g, c) => g.mul(share(c, 1, 0))],
    ],
  };
}

defineRules({
  add: { node: 'AddBackward0', grads: [pass, pass] },
  sub: { node: 'SubBackward0', grads: [pass, [none, (g) => g.neg()]] },
  mul: {
    node: 'MulBackward0',
    grads: [
      [[1], (g, c) => g.mul(c.operand(1))],
      [[0], (g, c) => g.mul(c.operand(0))],
    ],
  },
  div: {
    node: 'DivBackward0',
    grads: [
      [[1], (g, c) => g.div(c.operand(1))],
      [both, (g, c) => g.neg().mul(div(div(c.operand(0), c.operand(1)), c.operand(1)))],
    ],
  },
  floorDivide: { node: 'FloorDivideBackward0', grads: [zero, zero] },
  truncDivide: { node: 'DivBackward1', grads: [zero, zero] },
  remainder: {
    node: 'RemainderBackward0',
    grads: [pass, [both, (g, c) => g.neg().mul(div(c.operand(0), c.operand(1)).floor())]],
  },
  fmod: {
    node: 'FmodBackward0',
    grads: [pass, [both, (g, c) => g.neg().mul(div(c.operand(0), c.operand(1)).trunc())]],
  },
  pow: {
    node: 'PowBackward0',
    grads: [
      [both, (g, c) => powBaseGrad(g, c.input(0), c.operand(1))],
      [[0, 1, OUT], (g, c) => powExponentGrad(g, c.operand(0), c.operand(1), c.output())],
    ],
  },
  atan2: {
    node: 'Atan2Backward0',
    grads: [
      [both, (g, c) => overNorm(g, c.operand(1), c)],
      [both, (g, c) => overNorm(g, negative(c.operand(0)), c)],
    ],
  },
  hypot: {
    node: 'HypotBackward0',
    grads: [
      [[0, OUT], (g, c) => g.mul(div(c.operand(0), c.output()))],
      [[1, OUT], (g, c) => g.mul(div(c.operand(1), c.output()))],
    ],
  },
  copysign: {
    node: 'CopysignBackward0',
    grads: [
      [
        [0, OUT],
        // 0 where a is 0, whose sign a difference would not see.
        (g, c) => where(eq(c.operand(0), 0), 0, g.mul(unaryFunctions.sgn(div(c.output(), c.operand(0))))),
      ],
      zero,
    ],
  },
  maximum: { node: 'MaximumBackward0', grads: extremum(gt) },
  minimum: { node: 'MinimumBackward0', grads: extremum(lt) },
  fmax: { node: 'FmaxBackward0', grads: ignoringNan(ge) },
  fmin: { node: 'FminBackward0', grads: ignoringNan(le) },
  logaddexp: logaddexpRule('LogaddexpBackward0', 1),
  logaddexp2: logaddexpRule('Logaddexp2Backward0', Math.LN2),
  xlogy: {
    node: 'XlogyBackward0',
    grads: [
      [both, (g, c) => unlessZero(g, c.operand(0), logOf(c.operand(1)))],
      [both, (g, c) => mul(g, div(c.operand(0), c.operand(1)))],
    ],
  },
  'special.xlog1py': {
    node: 'SpecialXlog1PyBackward0',
    grads: [
      [both, (g, c) => unlessZero(g, c.operand(0), log1pOf(c.operand(1)))],
      [both, (g, c) => mul(g, div(c.operand(0), plusOne(c.operand(1))))],
    ],
  },
});
