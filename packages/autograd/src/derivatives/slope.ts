// Derivatives of the activations' slopes: linear in the gradient, and second derivatives in what was saved.
import { type SlopeName, slope, type Tensor, unaryFunctions } from '@kindling/tensor';
import { defineRules, type InputRule } from '../rules.js';

const { exp, sigmoid } = unaryFunctions;
const INV_SQRT_2_PI = 1 / Math.sqrt(2 * Math.PI);

/** φ(x)·(2 − x²) */
const geluCurve = (x: Tensor): Tensor =>
  exp(x.square().mul(-0.5)).mul(INV_SQRT_2_PI).mul(x.square().neg().add(2));

/** σ(1 − σ)·(2 + x·(1 − 2σ)) */
function siluCurve(x: Tensor): Tensor {
  const s = sigmoid(x);
  const t = s.neg().add(1);
  return s.mul(t).mul(x.mul(t.sub(s)).add(2));
}

/** Op → PyTorch's node name, and the derivative of the slope in what was saved (`null`: zero everywhere). */
const table: Record<SlopeName, readonly [node: string, curve: ((saved: Tensor) => Tensor) | null]> = {
  reluSlope: ['ThresholdBackwardBackward0', null],
  sigmoidSlope: ['SigmoidBackwardBackward0', (y) => y.mul(-2).add(1)],
  tanhSlope: ['TanhBackwardBackward0', (y) => y.mul(-2)],
  geluSlope: ['GeluBackwardBackward0', geluCurve],
  siluSlope: ['SiluBackwardBackward0', siluCurve],
};

for (const [name, [node, curve]] of Object.entries(table)) {
  const forGradient: InputRule = [[1], (g, c) => slope(name as SlopeName, g, c.input(1))];
  const forSaved: InputRule =
    curve === null ? [[], () => null] : [[0, 1], (g, c) => g.mul(c.input(0)).mul(curve(c.input(1)))];
  defineRules({ [name]: { node, grads: [forGradient, forSaved] } });
}
