// softmax and log-softmax along one dim, with their gradients as ops: native kernels work along the last dim.
import { type CompositeOp, defineOp, dispatch, type Sample } from '../dispatch.js';
import { type DType, isFloatingPoint } from '../dtype.js';
import { DTypeError } from '../errors.js';
import { add, exp as expOf, input, log, sub as minus, pointwise, mul as times } from '../expression.js';
import { normalizeDim } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { binaryFunctions } from './binary.js';
import { clone, to } from './copying.js';
import { pointwiseOp, rules } from './define.js';
import { amaxOp, sumOp } from './reduce.js';
import { transpose } from './views.js';

export interface SoftmaxAttributes {
  /** Not negative. */
  readonly dim: number;
}

const { mul, div } = binaryFunctions;
const [x0, x1, x2] = [input(0), input(1), input(2)];
const three = (): Sample[] => [{ inputs: [[2, 3], [2, 1], { shape: [2, 1], low: 0.5, high: 2 }] }];

/** `exp(x − m)`: the numerator of softmax. */
export const expShiftedOp = pointwiseOp(
  'expShifted',
  pointwise(expOf(minus(x0, x1))),
  rules.floatOnly,
  () => [
    {
      inputs: [
        [2, 3],
        [2, 1],
      ],
    },
  ],
);
/** `x − m − log s`: log-softmax from the maximum and the sum of exponentials. */
export const logNormalizedOp = pointwiseOp(
  'logNormalized',
  pointwise(minus(minus(x0, x1), log(x2))),
  rules.floatOnly,
  three,
);
/** `y·(g − s)`: the gradient of softmax from its output and the sum s of g·y. */
export const softmaxSlopeOp = pointwiseOp(
  'softmaxSlope',
  pointwise(times(x1, minus(x0, x2))),
  rules.floatOnly,
  three,
);
/** `g − exp(y)·s`: the gradient of log-softmax from its output and the sum s of g. */
export const logSoftmaxSlopeOp = pointwiseOp(
  'logSoftmaxSlope',
  pointwise(add(x0, times(-1, times(expOf(x1), x2)))),
  rules.floatOnly,
  three,
);

const samples = (): Sample[] => [
  { inputs: [[3, 4]], attrs: { dim: 1 } },
  { inputs: [[3, 4]], attrs: { dim: 0 } },
  { inputs: [[2, 3, 2]], attrs: { dim: 1 } },
  { inputs: [[]], attrs: { dim: 0 } },
];
const pairSamples = (): Sample[] => samples().map((s) => ({ ...s, inputs: [s.inputs[0]!, s.inputs[0]!] }));
const over = (x: Tensor, dim: number) => ({ dims: x.ndim === 0 ? [] : [dim], keepdim: true });
const isLast = (x: Tensor, dim: number): boolean => x.ndim > 0 && dim === x.ndim - 1;

/** Along the last dim by way of a transposition, in the usual layout. */
function alongLast(op: () => CompositeOp, inputs: readonly Tensor[], dim: number): Tensor {
  const last = inputs[0]!.ndim - 1;
  const moved = inputs.map((x) => transpose(x, dim, last));
  return clone(transpose(dispatch(op(), moved, { dim: last }), dim, last));
}

function softmaxForm(name: string, log: boolean): CompositeOp {
  const op: CompositeOp = defineOp<CompositeOp>({
    kind: 'composite',
    name,
    samples,
    infer: ([x]) => {
      const { shape, dtype } = x as Tensor;
      if (!isFloatingPoint(dtype))
        throw new DTypeError(
          `${name}: not implemented for ${dtype}; pass { dtype: 'float32' } or convert with to()`,
        );
      return [{ shape, dtype }];
    },
    native: (device, [x], [output], { dim }: SoftmaxAttributes) =>
      (isLast(x as Tensor, dim) && device.kernels?.softmax?.((x as Tensor).deviceView, log, output!)) ||
      false,
    compose: ([self], { dim }: SoftmaxAttributes) => {
      const x = self as Tensor;
      op.infer!([x], { dim });
      if (x.ndim > 0 && !isLast(x, dim) && x.device.kernels?.softmax) return alongLast(() => op, [x], dim);
      if (x.numel() === 0) return clone(x);
      const attrs = over(x, dim);
      const high = dispatch(amaxOp, [x], attrs);
      const powers = dispatch(expShiftedOp, [x, high]);
      const total = dispatch(sumOp, [powers], attrs);
      return log ? dispatch(logNormalizedOp, [x, high, total]) : div(powers, total);
    },
  });
  return op;
}

function gradForm(name: string, log: boolean): CompositeOp {
  const op: CompositeOp = defineOp<CompositeOp>({
    kind: 'composite',
    name,
    samples: pairSamples,
    infer: ([g]) => [{ shape: (g as Tensor).shape, dtype: (g as Tensor).dtype }],
    native: (device, [g, y], [output], { dim }: SoftmaxAttributes) => {
      if (!isLast(g as Tensor, dim)) return false;
      return (
        device.kernels?.softmaxGrad?.((g as Tensor).deviceView, (y as Tensor).deviceView, log, output!) ??
        false
      );
    },
    compose: (inputs, { dim }: SoftmaxAttributes) => {
      const [g, y] = inputs as [Tensor, Tensor];
      if (g.ndim > 0 && !isLast(g, dim) && g.device.kernels?.softmaxGrad)
        return alongLast(() => op, [g, y], dim);
      const total = dispatch(sumOp, [log ? g : mul(g, y)], over(g, dim));
      return dispatch(log ? logSoftmaxSlopeOp : softmaxSlopeOp, [g, y, total]);
    },
  });
  return op;
}

/** `exp(x) / Σ exp(x)` along a dim. */
export const softmaxOp = softmaxForm('softmax', false);
/** `x − log Σ exp(x)` along a dim. */
export const logSoftmaxOp = softmaxForm('logSoftmax', true);
/** From the gradient of softmax's output and that output, its input's gradient. */
export const softmaxGradOp = gradForm('softmaxGrad', false);
/** From the gradient of log-softmax's output and that output, its input's gradient. */
export const logSoftmaxGradOp = gradForm('logSoftmaxGrad', true);

export interface SoftmaxOptions {
  /** Dtype to convert to first. */
  dtype?: DType;
}

function along(op: CompositeOp) {
  return (self: Tensor, dim: number, { dtype }: SoftmaxOptions = {}): Tensor => {
    const source = dtype === undefined ? self : to(self, dtype);
    return dispatch(op, [source], { dim: normalizeDim(dim, self.ndim, op.name) });
  };
}

/** `exp(x) / Σ exp(x)` along `dim`, stable for large x; floating dtypes. */
export const softmax = along(softmaxOp);
/** The logarithm of {@link softmax}, without its underflow. */
export const logSoftmax = along(logSoftmaxOp);
