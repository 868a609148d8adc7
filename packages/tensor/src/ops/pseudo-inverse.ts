// Rank and pseudo-inverse: which singular values count, and the inverses of those.
import { type CompositeOp, defineOp, dispatch } from '../dispatch.js';
import type { Tensor } from '../tensor.js';
import { clampMin, where } from './arithmetic.js';
import { binaryFunctions } from './binary.js';
import { clone } from './copying.js';
import { eigh, eigvalsh } from './eigh.js';
import { matmul } from './matmul.js';
import { checkMatrices, transposed } from './matrices.js';
import { amax, sum } from './reduce.js';
import { svd, svdvals } from './svd.js';
import { unaryFunctions } from './unary.js';
import { unsqueeze } from './views.js';

const { div, gt, mul } = binaryFunctions;

export interface ToleranceOptions {
  /** Singular values up to this count as 0; 0. A tensor has one for each matrix. */
  atol?: number | Tensor | null;
  /** Those up to this share of the largest count as 0; max(m, n) times the rounding error of the dtype. */
  rtol?: number | Tensor | null;
  /** Whether the matrices are symmetric, so that their eigenvalues, by magnitude, stand for singular values; false. */
  hermitian?: boolean;
}

/** A tolerance against `[…, k]` values. */
const perMatrix = (t: number | Tensor): number | Tensor => (typeof t === 'number' ? t : unsqueeze(t, -1));

/** Which singular values count. */
function counted(x: Tensor, s: Tensor, { atol = null, rtol = null }: ToleranceOptions): Tensor {
  if (s.shape.at(-1) === 0) return gt(s, 0);
  const usual = Math.max(...x.shape.slice(-2)) * (x.dtype === 'float64' ? 2 ** -52 : 2 ** -23);
  const largest = amax(s, -1, { keepdim: true });
  const least = perMatrix(atol ?? 0);
  // The usual share counts unless a tolerance was asked for.
  const share =
    rtol !== null
      ? perMatrix(rtol)
      : typeof least === 'number'
        ? least > 0
          ? 0
          : usual
        : where(gt(least, 0), 0, usual);
  return gt(s, clampMin(mul(largest, share), least));
}

/** Magnitudes of eigenvalues, or singular values. */
function spectrum(self: Tensor, { hermitian = false }: ToleranceOptions): Tensor {
  return hermitian ? unaryFunctions.abs(eigvalsh(self)) : svdvals(self);
}

/** How many singular values are not 0; int64. */
export function matrixRank(self: Tensor, options: ToleranceOptions = {}): Tensor {
  const s = spectrum(self, options);
  return sum(counted(self, s, options), -1);
}

/** The Moore-Penrose inverse; singular values that do not count are left out. */
export const pinvOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'linalg.pinv',
  samples: () => [
    { inputs: [[3, 2]], attrs: {} },
    { inputs: [[2, 2, 3]], attrs: {} },
  ],
  compose: ([self], options: ToleranceOptions) => {
    const x = self as Tensor;
    if (x.numel() === 0) return clone(transposed(x));
    const inverted = (values: Tensor, magnitudes: Tensor): Tensor => {
      const keep = counted(x, magnitudes, options);
      return unsqueeze(where(keep, div(1, where(keep, values, 1)), 0), -2);
    };
    if (options.hermitian) {
      const { eigenvalues, eigenvectors } = eigh(x);
      const inverse = inverted(eigenvalues, unaryFunctions.abs(eigenvalues));
      return matmul(mul(eigenvectors, inverse), transposed(eigenvectors));
    }
    const { U, S, Vh } = svd(x, false);
    return matmul(mul(transposed(Vh), inverted(S, S)), transposed(U));
  },
});

/** The Moore-Penrose inverse: `[…, m, n] → […, n, m]`. */
export function pinv(self: Tensor, options: ToleranceOptions = {}): Tensor {
  checkMatrices('linalg.pinv', self);
  return dispatch(pinvOp, [self], options);
}
