// The exponential of matrices: scaling and squaring around a Taylor polynomial.
import { type CompositeOp, defineOp, dispatch } from '../dispatch.js';
import { eye } from '../range-factories.js';
import type { Tensor } from '../tensor.js';
import { where } from './arithmetic.js';
import { binaryFunctions } from './binary.js';
import { reshape } from './copying.js';
import { bmm } from './matmul.js';
import { batched, checkSquare } from './matrices.js';
import { amax, sum } from './reduce.js';
import { unaryFunctions } from './unary.js';
import { detach } from './views.js';

const { add, div, lt, pow } = binaryFunctions;
const { abs, ceil, log2 } = unaryFunctions;

/** Terms of the polynomial: the next one is below 2⁻⁵³ for a matrix of norm 1. */
const DEGREE = 18;
/** Squarings at most, so that no norm needs to be read: matrices up to a norm of 2²⁰, far past where e overflows float64. */
const SQUARINGS = 20;

/** `e^A` of each matrix: `[…, n, n]`. */
export const matrixExpOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'matrixExp',
  samples: () => [{ inputs: [[2, 2]] }, { inputs: [[2, 3, 3]] }],
  compose: ([self]) => {
    const x = batched(self as Tensor);
    const identity = eye(x.shape[1]!, { dtype: x.dtype, device: x.device });
    if (x.numel() === 0) return add(self as Tensor, identity);
    const norm = amax(sum(abs(detach(x)), 1, { keepdim: true }), 2, { keepdim: true });
    const squarings = ceil(log2(norm)).clamp(0, SQUARINGS);
    const scaled = div(x, pow(2, squarings));
    let result = add(identity, div(scaled, DEGREE));
    for (let n = DEGREE - 1; n >= 1; n--) result = add(identity, bmm(div(scaled, n), result));
    for (let i = 0; i < SQUARINGS; i++) {
      // A matrix that has had its squarings would overflow by more of them.
      const isDue = lt(i, squarings);
      const next = where(isDue, result, identity);
      result = where(isDue, bmm(next, next), result);
    }
    return reshape(result, (self as Tensor).shape);
  },
});

/** The matrix exponential of each of `[…, n, n]`. */
export function matrixExp(self: Tensor): Tensor {
  checkSquare('matrixExp', self);
  return dispatch(matrixExpOp, [self]);
}
