// The derivative of the Cholesky factorisation: L⁻ᵀ Φ(Lᵀ G) L⁻¹, made symmetric (Murray, arXiv:1602.07527).
import { linalg, tril } from '@kindling/tensor';
import { defineRules, OUT, unaryRule } from '../rules.js';

const { solveTriangular } = linalg;

defineRules({
  'linalg.cholesky': unaryRule('LinalgCholeskyExBackward0', [OUT], (g, c) => {
    const l = c.output();
    const product = tril(l.transpose(-2, -1).matmul(g));
    // Φ: the lower triangle with half its diagonal; made symmetric at once: (Φ + Φᵀ) / 2.
    const symmetric = product.add(tril(product, -1).transpose(-2, -1)).div(2);
    const half = solveTriangular(l.transpose(-2, -1), symmetric, { upper: true });
    return solveTriangular(l, half, { upper: false, left: false });
  }),
});
