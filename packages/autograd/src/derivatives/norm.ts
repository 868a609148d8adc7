// Derivatives of the norms: one rule for batch, layer and group norm, over each one's view of its input.
import {
  dispatch,
  dispatchAll,
  type NormAttributes,
  type NormLayout,
  type NormName,
  normGradOps,
  normLayouts,
  normMomentOp,
  type Tensor,
} from '@kindling/tensor';
import { defineRules, type JointRule, OUT, type Rule, type RuleContext } from '../rules.js';
import { sumTo } from '../sum-to.js';

const [INPUT, WEIGHT, BIAS] = [0, 1, 2] as const;
const [MEAN, VARIANCE] = [1, 2] as const;

const parameter = (c: RuleContext, { parameters }: NormLayout): Tensor | null =>
  c.isTensor(WEIGHT) ? c.input(WEIGHT).reshape(parameters) : null;

/** What the gradients of the mean and the variance, which only higher derivatives have, add to the input's. */
function throughStatistics(
  grads: readonly (Tensor | null)[],
  x: Tensor,
  mean: Tensor,
  { count }: NormLayout,
): Tensor | null {
  const [gMean, gVariance] = [grads[MEAN] ?? null, grads[VARIANCE] ?? null];
  const first = gMean === null ? null : gMean.div(count).expand(x.shape);
  if (gVariance === null) return first;
  const second = x.sub(mean).mul(gVariance.mul(2 / count));
  return first === null ? second : first.add(second);
}

function normRule(name: NormName): JointRule {
  return {
    saves: [INPUT, WEIGHT, OUT - MEAN, OUT - VARIANCE],
    backward: (grads, c, needs) => {
      const attrs = c.attrs as NormAttributes;
      const l = normLayouts[name](c.shape(INPUT), attrs);
      const x = c.input(INPUT);
      const [mean, variance] = [c.output(MEAN), c.output(VARIANCE)];
      const through = throughStatistics(grads, x.reshape(l.shape), mean, l);
      const extra = through === null ? null : through.reshape(x.shape);
      if (!grads[0]) return [extra];
      const weight = c.isTensor(WEIGHT) ? c.input(WEIGHT) : null;
      const parameters = needs[WEIGHT] || needs[BIAS];
      const inputs = [grads[0], x, weight, mean, variance];
      const [gx, gw, gb] = dispatchAll(normGradOps[name], inputs, { ...attrs, parameters });
      return [
        extra === null ? gx! : gx!.add(extra),
        needs[WEIGHT] ? gw!.reshape(c.shape(WEIGHT)) : null,
        needs[BIAS] ? gb!.reshape(c.shape(BIAS)) : null,
      ];
    },
  };
}

/** By given statistics the input's gradient is only scaled. */
const evalRule: Rule['grads'] = [
  [
    [WEIGHT, 4],
    (g, c) => {
      const l = normLayouts.batchNorm(c.shape(INPUT));
      const r = scale(c, l);
      const weight = parameter(c, l);
      return g.mul(weight === null ? r : r.mul(weight));
    },
  ],
  [
    [INPUT, 3, 4],
    (g, c) => {
      const l = normLayouts.batchNorm(c.shape(INPUT));
      const moment = dispatch(normMomentOp, [g, 1, c.input(INPUT), c.input(3).reshape(l.parameters)]);
      return sumTo(moment, l.parameters).mul(scale(c, l)).reshape(c.shape(WEIGHT));
    },
  ],
  [[], (g, c) => sumTo(g, normLayouts.batchNorm(c.shape(INPUT)).parameters).reshape(c.shape(BIAS))],
  null,
  null,
];

const scale = (c: RuleContext, { parameters }: NormLayout): Tensor =>
  c
    .input(4)
    .reshape(parameters)
    .add((c.attrs as NormAttributes).eps)
    .rsqrt();

defineRules({
  batchNorm: { node: 'NativeBatchNormBackward0', grads: normRule('batchNorm') },
  layerNorm: { node: 'NativeLayerNormBackward0', grads: normRule('layerNorm') },
  groupNorm: { node: 'NativeGroupNormBackward0', grads: normRule('groupNorm') },
  batchNormEval: { node: 'NativeBatchNormBackward0', grads: evalRule },
  squaredDistance: {
    node: 'PowBackward0',
    grads: [
      [[0, 1], (g, c) => g.mul(c.input(0).sub(c.input(1)).mul(2))],
      [[0, 1], (g, c) => g.mul(c.input(1).sub(c.input(0)).mul(2))],
    ],
  },
  normMoment: {
    node: 'MulBackward0',
    grads: [
      [[1, 2, 3], (v, c) => v.mul(c.operand(1)).mul(c.input(2).sub(c.input(3)))],
      [[0, 2, 3], (v, c) => v.mul(c.input(0)).mul(c.input(2).sub(c.input(3)))],
      [[0, 1], (v, c) => v.mul(c.input(0)).mul(c.operand(1))],
      [[0, 1], (v, c) => v.mul(c.input(0)).mul(c.operand(1)).neg()],
    ],
  },
  // r·(w·g − s/n − d·r²·m/n) with d = x − mean; inputs g, w, x, mean, r, s, m, n.
  normSlope: {
    node: 'NativeNormBackwardBackward0',
    grads: [
      [[1, 4], (v, c) => v.mul(c.input(4)).mul(c.operand(1))],
      [[0, 4], (v, c) => v.mul(c.input(4)).mul(c.input(0))],
      [[4, 6], (v, c) => v.mul(cubeMoment(c)).neg()],
      [[4, 6], (v, c) => v.mul(cubeMoment(c))],
      [
        [0, 1, 2, 3, 4, 5, 6],
        (v, c) => {
          const square = c.input(4).square().mul(c.input(6)).mul(3).div(c.operand(7));
          const bent = c.input(2).sub(c.input(3)).mul(square);
          return v.mul(
            c
              .input(0)
              .mul(c.operand(1))
              .sub(c.input(5).div(c.operand(7)))
              .sub(bent),
          );
        },
      ],
      [[4], (v, c) => v.mul(c.input(4)).div(c.operand(7)).neg()],
      [
        [2, 3, 4],
        (v, c) =>
          v
            .mul(c.input(2).sub(c.input(3)))
            .mul(cube(c))
            .neg(),
      ],
      null,
    ],
  },
  // d·ρ·w + b with d = x − mean, ρ = 1/√(var + ε); inputs x, mean, var, w, b, ε.
  normApply: {
    node: 'AddBackward0',
    grads: [
      [[2, 3], (g, c) => g.mul(rho(c)).mul(c.operand(3))],
      [[2, 3], (g, c) => g.mul(rho(c)).mul(c.operand(3)).neg()],
      [
        [0, 1, 2, 3],
        (g, c) =>
          g
            .mul(c.input(0).sub(c.input(1)))
            .mul(c.operand(3))
            .mul(rho(c).pow(3).mul(-0.5)),
      ],
      [[0, 1, 2], (g, c) => g.mul(c.input(0).sub(c.input(1))).mul(rho(c))],
      [[], (g) => g],
      null,
    ],
  },
});

const rho = (c: RuleContext): Tensor => c.input(2).add(c.operand(5)).rsqrt();
/** r³/n */
const cube = (c: RuleContext): Tensor => c.input(4).pow(3).div(c.operand(7));
/** r³·m/n */
const cubeMoment = (c: RuleContext): Tensor => cube(c).mul(c.input(6));
