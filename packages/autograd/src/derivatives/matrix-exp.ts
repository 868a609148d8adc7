// The derivative of the matrix exponential: a block of the exponential of [[Aᵀ, G], [0, Aᵀ]] (Najfeld and Havel, 1995).
import { cat, matrixExp, type Tensor, zerosLike } from '@kindling/tensor';
import { defineRules, type RuleContext, unaryRule } from '../rules.js';

function matrixExpGrad(g: Tensor, c: RuleContext): Tensor {
  const a = c.input(0).transpose(-2, -1);
  const n = a.shape.at(-1)!;
  const block = cat([cat([a, g], -1), cat([zerosLike(a), a], -1)], -2);
  return matrixExp(block).narrow(-2, 0, n).narrow(-1, n, n);
}

defineRules({ matrixExp: unaryRule('LinalgMatrixExpBackward0', [0], matrixExpGrad) });
