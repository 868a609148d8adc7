// The QR factorisation, by Householder reflections for a whole batch; signs as LAPACK's.
import { type CompositeOp, defineOp, dispatchAll } from '../dispatch.js';
import { ValueError } from '../errors.js';
import { eye } from '../range-factories.js';
import type { Tensor } from '../tensor.js';
import { type Named, namedTuple, type Positional, positional } from './arguments.js';
import { where } from './arithmetic.js';
import { binaryFunctions, binaryInPlace } from './binary.js';
import { clone, reshape } from './copying.js';
import { bmm } from './matmul.js';
import { batched, batchShape, checkMatrices, transposed } from './matrices.js';
import { sum } from './reduce.js';
import { triu } from './triangle.js';
import { unaryFunctions } from './unary.js';
import { expand, narrow } from './views.js';

const { div, eq, lt, mul } = binaryFunctions;
const { sub_ } = binaryInPlace;
const { sqrt, square } = unaryFunctions;

/** Full factors of `[B, m, n]`: Q `[B, m, m]` orthogonal and R `[B, m, n]` upper triangular. */
export function householder(x: Tensor): { q: Tensor; r: Tensor } {
  const [batch, m, n] = x.shape as [number, number, number];
  const r = clone(x);
  const q = clone(expand(eye(m, { dtype: x.dtype, device: x.device }), [batch, m, m]));
  if (batch === 0) return { q, r };
  for (let k = 0; k < Math.min(m - 1, n); k++) {
    const rest = narrow(r, 1, k, m - k);
    // The reflection that takes the column to a multiple of its first axis, away from cancellation.
    const v = clone(narrow(rest, 2, k, 1));
    const norm = sqrt(sum(square(v), 1, { keepdim: true }));
    const head = narrow(v, 1, 0, 1);
    sub_(head, where(lt(head, 0), norm, norm.neg()));
    const length = sum(square(v), 1, { keepdim: true });
    const scaled = mul(v, where(eq(length, 0), 0, div(2, length)));
    const columns = narrow(rest, 2, k, n - k);
    sub_(columns, bmm(scaled, bmm(transposed(v), columns)));
    const axes = narrow(q, 2, k, m - k);
    sub_(axes, bmm(bmm(axes, v), transposed(scaled)));
  }
  return { q, r: triu(r) };
}

export interface QrAttributes {
  readonly complete: boolean;
}

/** `A = Q R`: `[…, m, n] → […, m, k], […, k, n]` with k = min(m, n), or m for `complete`. */
export const qrOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'linalg.qr',
  samples: () => [
    { inputs: [[3, 3]], attrs: { complete: false } },
    { inputs: [[2, 4, 2]], attrs: { complete: false } },
    { inputs: [[2, 3]], attrs: { complete: false } },
  ],
  compose: ([self], { complete }: QrAttributes) => {
    const x = self as Tensor;
    const [m, n] = x.shape.slice(-2) as [number, number];
    const { q, r } = householder(batched(x));
    const k = complete ? m : Math.min(m, n);
    return [
      reshape(narrow(q, 2, 0, k), [...batchShape(x), m, k]),
      reshape(narrow(r, 1, 0, k), [...batchShape(x), k, n]),
    ];
  },
});

/** `{ Q, R }`, also `[Q, R]`: Q with orthonormal columns, R upper triangular. `'complete'` gives a square Q. */
export function qr(self: Tensor, mode?: Positional<'mode', 'reduced' | 'complete'>): Named<['Q', 'R']> {
  const asked = positional<string>(mode, 'mode', 'reduced');
  if (asked !== 'reduced' && asked !== 'complete')
    throw new ValueError(`linalg.qr: mode must be 'reduced' or 'complete', got '${asked}'`);
  checkMatrices('linalg.qr', self);
  return namedTuple(['Q', 'R'], dispatchAll(qrOp, [self], { complete: asked === 'complete' }));
}
