// logsumexp: the logarithm of a sum of exponentials, without overflow.
import { type CompositeOp, defineOp, dispatch } from '../dispatch.js';
import { isFloatingPoint } from '../dtype.js';
import type { Tensor } from '../tensor.js';
import { floatingDtype, where } from './arithmetic.js';
import { binaryFunctions } from './binary.js';
import { reshape, to } from './copying.js';
import {
  amaxOp,
  type DimArgument,
  type ReduceAttributes,
  type ReduceOptions,
  reduceArguments,
  reducedShape,
  sumOp,
} from './reduce.js';
import { unaryFunctions } from './unary.js';

const { exp, log, abs } = unaryFunctions;

/** `log Σ exp(x)` over dims, from the largest element on. */
export const logsumexpOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'logsumexp',
  samples: () => [
    { inputs: [[3, 4]], attrs: { dims: [1], keepdim: false } },
    { inputs: [[2, 3, 2]], attrs: { dims: [0, 2], keepdim: true } },
    { inputs: [[]], attrs: { dims: [], keepdim: false } },
  ],
  compose: ([self], { dims, keepdim }: ReduceAttributes) => {
    const x = self as Tensor;
    if (x.numel() === 0) return log(dispatch(sumOp, [exp(x)], { dims, keepdim }));
    const largest = dispatch(amaxOp, [x], { dims, keepdim: true });
    // Nothing can be taken away from an infinity.
    const base = where(binaryFunctions.eq(abs(largest), Number.POSITIVE_INFINITY), 0, largest);
    const total = dispatch(sumOp, [exp(binaryFunctions.sub(x, base))], { dims, keepdim: true });
    const result = binaryFunctions.add(log(total), base);
    return keepdim ? result : reshape(result, reducedShape(x.shape, dims, false));
  },
});

/** `log Σ exp(x)` over `dim` (a number or several), stable for any magnitude; integers as floats. */
export function logsumexp(self: Tensor, dim: DimArgument, options?: ReduceOptions): Tensor {
  const x = isFloatingPoint(self.dtype) ? self : to(self, floatingDtype(self));
  return dispatch(logsumexpOp, [x], reduceArguments('logsumexp', x, dim, options));
}
