// Derivatives of determinants, inverses and solutions of linear systems.
import { cofactorOp, dispatch, linalg, type Tensor } from '@kindling/tensor';
import { defineRules, OUT, type RuleContext, unaryRule } from '../rules.js';

const { inv, solve } = linalg;

const transposed = (x: Tensor): Tensor => x.transpose(-2, -1);
/** `[…] → […, 1, 1]`. */
const overMatrices = (g: Tensor): Tensor => g.unsqueeze(-1).unsqueeze(-1);

/** From C = det·W with W = A⁻ᵀ: ⟨G, C⟩·W − W Gᵀ C. */
function cofactorGrad(g: Tensor, c: RuleContext): Tensor {
  const w = transposed(inv(c.input(0)));
  const product = overMatrices(g.mul(c.output()).sum([-2, -1]));
  return product.mul(w).sub(w.matmul(transposed(g)).matmul(c.output()));
}

defineRules({
  'linalg.det': unaryRule('LinalgDetBackward0', [0], (g, c) =>
    overMatrices(g).mul(dispatch(cofactorOp, [c.input(0)])),
  ),
  'linalg.cofactor': unaryRule('LinalgCofactorBackward0', [0, OUT], cofactorGrad),
  'linalg.slogdet': {
    node: 'LinalgSlogdetBackward0',
    grads: {
      saves: [0],
      backward: ([, g], c) => [g ? overMatrices(g).mul(transposed(inv(c.input(0)))) : null],
    },
  },
  'linalg.inv': unaryRule('LinalgInvExBackward0', [OUT], (g, c) => {
    const y = transposed(c.output());
    return y.matmul(g).matmul(y).neg();
  }),
  'linalg.solve': {
    node: 'LinalgSolveExBackward0',
    grads: {
      saves: [0, OUT],
      backward: ([g], c, [needsA]) => {
        if (!g) return [null, null];
        const gb = solve(transposed(c.input(0)), g);
        return [needsA ? gb.matmul(transposed(c.output())).neg() : null, gb];
      },
    },
  },
});
