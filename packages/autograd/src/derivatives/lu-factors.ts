// The derivative of elimination's factors: from those of L (below its diagonal) and U (on and above it) to that of A.
import { cat, linalg, luUnpack, type Tensor, tril, triu } from '@kindling/tensor';
import { defineRules, OUT, type RuleContext, unaryRule } from '../rules.js';

const { solveTriangular } = linalg;
const transposed = (x: Tensor): Tensor => x.transpose(-2, -1);

/** L⁻ᵀ X, for L with ones on its diagonal. */
const underL = (l: Tensor, x: Tensor): Tensor =>
  solveTriangular(transposed(l), x, { upper: true, unitriangular: true });
/** X U⁻ᵀ. */
const overU = (x: Tensor, u: Tensor): Tensor =>
  solveTriangular(transposed(u), x, { upper: false, left: false });

/** Square and wide: L⁻ᵀ ([tril(Lᵀ Gl − Gu Uᵀ, −1) U₁⁻ᵀ, 0] + Gu); tall: ([L₁⁻ᵀ triu(Gu Uᵀ − Lᵀ Gl); 0] + Gl) U⁻ᵀ. */
function luFactorGrad(g: Tensor, c: RuleContext): Tensor {
  const { P, L, U } = luUnpack(c.output(), c.output(1));
  const [m, n] = c.shape(0).slice(-2) as [number, number];
  const k = Math.min(m, n);
  const gl = tril(g.narrow(-1, 0, k), -1);
  const gu = triu(g.narrow(-2, 0, k));
  const both = transposed(L)
    .matmul(gl)
    .sub(gu.matmul(transposed(U)));
  if (m <= n) {
    const left = overU(tril(both, -1), U.narrow(-1, 0, k)).add(gu.narrow(-1, 0, k));
    return P.matmul(underL(L, cat([left, gu.narrow(-1, k, n - k)], -1)));
  }
  const top = underL(L.narrow(-2, 0, k), triu(both.neg())).add(gl.narrow(-2, 0, k));
  return P.matmul(overU(cat([top, gl.narrow(-2, k, m - k)], -2), U));
}

defineRules({
  'linalg.luFactor': unaryRule('LinalgLuFactorExBackward0', [OUT, OUT - 1], luFactorGrad),
});
