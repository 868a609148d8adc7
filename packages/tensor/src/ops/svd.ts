// Singular values and vectors.
import { type CompositeOp, defineOp, dispatchAll } from '../dispatch.js';
import type { Tensor } from '../tensor.js';
import { type Named, namedTuple, type Positional, positional } from './arguments.js';
import { where } from './arithmetic.js';
import { binaryFunctions } from './binary.js';
import { reshape } from './copying.js';
import { orthogonalize } from './jacobi.js';
import { cat } from './join.js';
import { batched, batchShape, checkMatrices, transposed } from './matrices.js';
import { householder } from './qr.js';
import { diagonal, narrow, unsqueeze } from './views.js';

const { lt, mul } = binaryFunctions;

export interface SvdAttributes {
  readonly fullMatrices: boolean;
}

/** Factors of `[B, m, n]`, m ≥ n: U `[B, m, m]`, S `[B, n]`, V `[B, n, n]`. */
function tall(a: Tensor): [u: Tensor, s: Tensor, v: Tensor] {
  const n = a.shape[2]!;
  const { w, v, lengths } = orthogonalize(a);
  // The columns of W are orthogonal: the factor Q holds them at unit length, and completes those of length 0.
  const { q, r } = householder(w);
  const signs = where(lt(diagonal(r, { dim1: 1, dim2: 2 }), 0), -1, 1);
  const u = mul(narrow(q, 2, 0, n), unsqueeze(signs, 1));
  return [cat([u, narrow(q, 2, n, q.shape[2]! - n)], 2), lengths, v];
}

/** `A = U diag(S) Vh`, S descending: `[…, m, n] → […, m, k], […, k], […, k, n]`, k = min(m, n); full: U and Vh square. */
export const svdOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'linalg.svd',
  samples: () => [
    { inputs: [{ shape: [3, 3], distinct: true }], attrs: { fullMatrices: false } },
    { inputs: [{ shape: [2, 4, 2], distinct: true }], attrs: { fullMatrices: false } },
    { inputs: [{ shape: [2, 3], distinct: true }], attrs: { fullMatrices: false } },
  ],
  compose: ([self], { fullMatrices }: SvdAttributes) => {
    const x = self as Tensor;
    const [m, n] = x.shape.slice(-2) as [number, number];
    const k = Math.min(m, n);
    const isTall = m >= n;
    const [long, s, short] = tall(isTall ? batched(x) : transposed(batched(x)));
    const [u, v] = isTall ? [long, short] : [short, long];
    const [rows, columns] = fullMatrices ? [m, n] : [k, k];
    return [
      reshape(narrow(u, 2, 0, rows), [...batchShape(x), m, rows]),
      reshape(s, [...batchShape(x), k]),
      reshape(transposed(narrow(v, 2, 0, columns)), [...batchShape(x), columns, n]),
    ];
  },
});

/** `{ U, S, Vh }`, also `[U, S, Vh]`, of `A = U diag(S) Vh`; U and Vh are square unless `fullMatrices` is false. */
export function svd(
  self: Tensor,
  fullMatrices?: Positional<'fullMatrices', boolean>,
): Named<['U', 'S', 'Vh']> {
  checkMatrices('linalg.svd', self);
  const full = positional(fullMatrices, 'fullMatrices', true);
  return namedTuple(['U', 'S', 'Vh'], dispatchAll(svdOp, [self], { fullMatrices: full }));
}

/** Singular values, descending: `[…, m, n] → […, min(m, n)]`. */
export function svdvals(self: Tensor): Tensor {
  checkMatrices('linalg.svdvals', self);
  return svd(self, false).S;
}
