// Systems with triangular matrices, by substitution: one row at a time for a whole batch.
import { type CompositeOp, defineOp, dispatch } from '../dispatch.js';
import { ShapeError } from '../errors.js';
import { broadcastShapes, formatShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { addcmul_, div_ } from './arithmetic.js';
import { clone, reshape } from './copying.js';
import { batched, batchShape, checkSquare, transposed } from './matrices.js';
import { expand, narrow } from './views.js';

export interface TriangularAttributes {
  readonly upper: boolean;
  /** Whether the diagonal counts as ones. */
  readonly unitriangular: boolean;
}

/** Solves `T X = Y` for `[B, n, n]` and `[B, n, m]`, reading one triangle of T alone. */
export function substitute(t: Tensor, y: Tensor, { upper, unitriangular }: TriangularAttributes): Tensor {
  const n = t.shape[1]!;
  const x = clone(y);
  if (x.numel() === 0) return x;
  for (let step = 0; step < n; step++) {
    const k = upper ? n - 1 - step : step;
    const row = narrow(x, 1, k, 1);
    const column = narrow(t, 2, k, 1);
    if (!unitriangular) div_(row, narrow(column, 1, k, 1));
    const [start, count] = upper ? [0, k] : [k + 1, n - 1 - k];
    if (count > 0) addcmul_(narrow(x, 1, start, count), narrow(column, 1, start, count), row, { value: -1 });
  }
  return x;
}

/** `X` of `A X = B` for triangular A: `[…, n, n]` and `[…, n, m]` of equal batch dims. */
export const solveTriangularOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'linalg.solveTriangular',
  samples: () =>
    [true, false].flatMap((upper) => [
      {
        inputs: [{ shape: [3, 3], low: 0.5, high: 1.5 }, [3, 2]],
        attrs: { upper, unitriangular: false },
      },
      {
        inputs: [{ shape: [2, 2, 2], low: 0.5, high: 1.5 }, [2, 2, 1]],
        attrs: { upper, unitriangular: true },
      },
    ]),
  compose: ([a, b], attrs: TriangularAttributes) =>
    reshape(substitute(batched(a as Tensor), batched(b as Tensor), attrs), (b as Tensor).shape),
});

export interface SolveTriangularOptions {
  /** Whether A is upper triangular; the other triangle is not read. May be given by position. */
  upper: boolean;
  /** `A X = B` (true, the default) or `X A = B`. */
  left?: boolean;
  /** Take the diagonal of A as ones; false. */
  unitriangular?: boolean;
}

/** Solves `A X = B` with triangular matrices A `[…, n, n]`, batch dims broadcast. A zero on the diagonal gives ∞ or NaN. */
export function solveTriangular(
  self: Tensor,
  b: Tensor,
  options: SolveTriangularOptions | boolean,
  rest: Partial<SolveTriangularOptions> = {},
): Tensor {
  const named = typeof options === 'boolean' ? { ...rest, upper: options } : options;
  const { upper, left = true, unitriangular = false } = named;
  checkSquare('linalg.solveTriangular', self);
  if (!left) {
    return transposed(solveTriangular(transposed(self), transposed(b), { upper: !upper, unitriangular }));
  }
  if (b.ndim < 2 || b.shape.at(-2) !== self.shape.at(-1)) {
    throw new ShapeError(
      `linalg.solveTriangular: Incompatible shapes of A and B for the equation AX = B: ${formatShape(self.shape)} and ${formatShape(b.shape)}`,
    );
  }
  const batch = broadcastShapes('linalg.solveTriangular', batchShape(self), batchShape(b));
  const stretched = (x: Tensor): Tensor => expand(x, [...batch, ...x.shape.slice(-2)]);
  return dispatch(solveTriangularOp, [stretched(self), stretched(b)], { upper, unitriangular });
}
