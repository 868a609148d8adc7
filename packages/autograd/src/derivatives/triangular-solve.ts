// The derivative of triangular systems: another triangular system, and its part of the outer product.
import { linalg, type TriangularAttributes, tril, triu } from '@kindling/tensor';
import { defineRules, OUT } from '../rules.js';

const { solveTriangular } = linalg;

defineRules({
  'linalg.solveTriangular': {
    node: 'LinalgSolveTriangularBackward0',
    grads: {
      saves: [0, OUT],
      backward: ([g], c, [needsA]) => {
        if (!g) return [null, null];
        const { upper, unitriangular } = c.attrs as TriangularAttributes;
        const gb = solveTriangular(c.input(0).transpose(-2, -1), g, { upper: !upper, unitriangular });
        if (!needsA) return [null, gb];
        const ga = gb.matmul(c.output().transpose(-2, -1)).neg();
        const diagonal = unitriangular ? 1 : 0;
        return [upper ? triu(ga, diagonal) : tril(ga, -diagonal), gb];
      },
    },
  },
});
