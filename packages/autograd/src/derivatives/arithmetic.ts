// Derivatives of the ternary pointwise ops: where, clamp, lerp, addcmul, addcdiv, and add with alpha.
import { binaryFunctions, type Tensor, where } from '@kindling/tensor';
import { defineRules, type InputRule } from '../rules.js';

const { ge, le, mul, div, sub } = binaryFunctions;

const none: readonly number[] = [];
const pass: InputRule = [none, (g) => g];
const bounds = [0, 1, 2];

defineRules({
  where: {
    node: 'WhereBackward0',
    grads: [null, [[0], (g, c) => where(c.input(0), g, 0)], [[0], (g, c) => where(c.input(0), 0, g)]],
  },
  clamp: {
    node: 'ClampBackward1',
    grads: [
      [bounds, (g, c) => where(ge(c.input(0), c.operand(1)).logicalAnd(le(c.input(0), c.operand(2))), g, 0)],
      [
        bounds,
        (g, c) =>
          where(below(c.operand(0), c.operand(1)).logicalAnd(below(c.operand(1), c.operand(2))), g, 0),
      ],
      [
        bounds,
        (g, c) => where(below(c.operand(2), c.operand(0)).logicalOr(below(c.operand(2), c.operand(1))), g, 0),
      ],
    ],
  },
  addScaled: { node: 'AddBackward0', grads: [pass, [[2], (g, c) => g.mul(c.operand(2))], null] },
  addcmul: {
    node: 'AddcmulBackward0',
    grads: [
      pass,
      [[2], (g, c) => g.mul(c.operand(2)).mul(c.operand(3))],
      [[1], (g, c) => g.mul(c.operand(1)).mul(c.operand(3))],
      null,
    ],
  },
  addcdiv: {
    node: 'AddcdivBackward0',
    grads: [
      pass,
      [[2], (g, c) => g.mul(c.operand(3)).div(c.operand(2))],
      [
        [1, 2],
        (g, c) =>
          g
            .mul(c.operand(3))
            .neg()
            .mul(div(c.operand(1), mul(c.operand(2), c.operand(2)))),
      ],
      null,
    ],
  },
  lerp: {
    node: 'LerpBackward0',
    grads: [
      [[2], (g, c) => g.mul(oneMinus(c.operand(2)))],
      [[2], (g, c) => g.mul(c.operand(2))],
      [[0, 1], (g, c) => g.mul(sub(c.operand(1), c.operand(0)))],
    ],
  },
});

function oneMinus(w: Tensor | number): Tensor | number {
  return typeof w === 'number' ? 1 - w : w.neg().add(1);
}

function below(a: Tensor | number, b: Tensor | number): Tensor {
  return binaryFunctions.lt(a, b);
}
