// Derivatives of the elementwise losses: the slope of one element times the gradient, over the count where it is a mean.
import {
  AutogradError,
  binaryFunctions,
  type LossAttributes,
  type LossName,
  type Shape,
  type Tensor,
  where,
} from '@kindling/tensor';
import { defineRules, type JointRule, type RuleContext } from '../rules.js';

const { lt, le, mul, sub } = binaryFunctions;

/** The gradient of one side: g is the gradient of each element, which may be 0-d. */
type Slope = (g: Tensor, x: Tensor, y: Tensor, width: Tensor | number) => Tensor;

interface Slopes {
  readonly node: string;
  readonly x: Slope;
  /** `'minus'` where the loss knows only x − y. */
  readonly y: Slope | 'minus';
}

const smoothL1: Slope = (g, x, y, width) => {
  const d = x.sub(y);
  return where(lt(d.abs(), width), d.div(width), d.sgn()).mul(g);
};
const huber: Slope = (g, x, y, width) => {
  const d = x.sub(y);
  return where(le(d.abs(), width), d, d.sgn().mul(width)).mul(g);
};
/** log, at least −100. */
const bounded = (x: Tensor): Tensor => x.log().clamp({ min: -100 });
/** (1 − y) − (1 + (p − 1)·y)·(1 − σ(x)), which is σ(x) − y for p = 1. */
const logits: Slope = (g, x, y, p) => {
  if (p === 1) return x.sigmoid().sub(y).mul(g);
  return y
    .neg()
    .add(1)
    .sub(mul(y, sub1(p)).add(1).mul(x.neg().sigmoid()))
    .mul(g);
};
const sub1 = (p: Tensor | number): Tensor | number => (typeof p === 'number' ? p - 1 : sub(p, 1));

const table: Readonly<Record<LossName, Slopes>> = {
  mseLoss: { node: 'MseLossBackward0', x: (g, x, y) => x.sub(y).mul(g.mul(2)), y: 'minus' },
  smoothL1Loss: { node: 'SmoothL1LossBackward0', x: smoothL1, y: 'minus' },
  huberLoss: { node: 'HuberLossBackward0', x: huber, y: 'minus' },
  softMarginLoss: {
    node: 'SoftMarginLossBackward0',
    x: (g, x, y) => x.mul(y).neg().sigmoid().mul(y).mul(g.neg()),
    y: (g, x, y) => x.mul(y).neg().sigmoid().mul(x).mul(g.neg()),
  },
  binaryCrossEntropy: {
    node: 'BinaryCrossEntropyBackward0',
    // The denominator is bounded where the logarithm was.
    x: (g, x, y) =>
      x
        .sub(y)
        .div(x.mul(x.neg().add(1)).clamp({ min: 1e-12 }))
        .mul(g),
    y: (g, x) => bounded(x.neg().add(1)).sub(bounded(x)).mul(g),
  },
  binaryCrossEntropyWithLogits: {
    node: 'BinaryCrossEntropyWithLogitsBackward0',
    x: logits,
    y: (g, x, _, p) =>
      x
        .neg()
        .sub(mul(x.logsigmoid(), sub1(p)))
        .mul(g),
  },
};

const TARGET = 1;
const WEIGHT = 2;
const POSITIVE = 3;

/** The gradient of every element before the reduction; 0-d unless the reduction is 'none'. */
function elementGrad(g: Tensor, c: RuleContext): Tensor {
  const { reduction } = c.attrs as LossAttributes;
  const scaled = reduction === 'mean' ? g.div(elementCount(c)) : g;
  return hasTensor(c, WEIGHT) ? scaled.mul(c.input(WEIGHT)) : scaled;
}

const hasTensor = (c: RuleContext, i: number): boolean => i < c.inputCount && c.isTensor(i);

/** Elements of the broadcast shape. */
function elementCount(c: RuleContext): number {
  const shapes: Shape[] = [0, TARGET, WEIGHT, POSITIVE].filter((i) => hasTensor(c, i)).map((i) => c.shape(i));
  const ndim = Math.max(...shapes.map((s) => s.length));
  let count = 1;
  for (let i = 1; i <= ndim; i++) {
    const sizes = shapes.map((s) => s.at(-i) ?? 1);
    count *= sizes.find((size) => size !== 1) ?? 1;
  }
  return count;
}

function jointRule({ node, x: forX, y: forY }: Slopes): JointRule {
  return {
    saves: [0, TARGET, WEIGHT, POSITIVE],
    backward: ([grad], c, needs) => {
      if (needs[WEIGHT] || needs[POSITIVE]) {
        throw new AutogradError(
          `${node}: the derivative for 'weight' is not implemented; detach() it if no gradient is wanted`,
        );
      }
      const g = elementGrad(grad!, c);
      const width = hasTensor(c, POSITIVE) ? c.input(POSITIVE) : ((c.attrs as LossAttributes).width ?? 1);
      const args = [g, c.input(0), c.input(TARGET), width] as const;
      const gx = needs[0] || forY === 'minus' ? forX(...args) : null;
      if (!needs[TARGET]) return [gx];
      return [needs[0] ? gx : null, forY === 'minus' ? gx!.neg() : forY(...args)];
    },
  };
}

for (const [name, slopes] of Object.entries(table)) {
  defineRules({ [name]: { node: slopes.node, grads: jointRule(slopes) } });
}
