// Comparing tensors as wholes and within tolerances: isclose, allclose, equal.
import { defineOp, dispatch, type KernelOp, type Operand } from '../dispatch.js';
import { DTypeError, ValueError } from '../errors.js';
import * as e from '../expression.js';
import { sameShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { binaryFunctions } from './binary.js';
import { broadcastOperands, expandedView, rules } from './define.js';
import { item, itemSync } from './reading.js';
import { all } from './reduce.js';

const [a, b, rtol, atol] = [e.input(0), e.input(1), e.input(2), e.input(3)];
const abs = (x: e.Expr): e.Expr => e.unary('abs', x);
const nan = (x: e.Expr): e.Expr => e.unary('isnan', x);
const difference = abs(e.sub(a, b));
// Infinities are close to themselves alone: a difference that is not finite is never allowed.
const within = e.binary(
  'or',
  e.eq(a, b),
  e.binary(
    'and',
    e.lt(difference, Number.POSITIVE_INFINITY),
    e.le(difference, e.add(atol, abs(e.mul(rtol, b)))),
  ),
);
const close = e.pointwise(within);
const closeOrNan = e.pointwise(e.binary('or', within, e.binary('and', nan(a), nan(b))));

export interface CloseAttributes {
  readonly rtol: number;
  readonly atol: number;
  readonly equalNan: boolean;
}

/** `|a − b| ≤ atol + rtol·|b|`, broadcast; bool. */
export const iscloseOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'isclose',
  samples: () => [
    { inputs: [[2, 3], [3]], attrs: { rtol: 0.5, atol: 0.1, equalNan: false } },
    { inputs: [[3], [3]], attrs: { rtol: 1e-5, atol: 1, equalNan: true } },
  ],
  infer: (inputs: readonly Operand[]) => [{ shape: broadcastOperands('isclose', inputs), dtype: 'bool' }],
  run: (device, inputs, [output], attrs: CloseAttributes) => {
    const [x, y] = inputs as [Tensor, Tensor];
    const { compute } = rules.float('isclose', inputs);
    const views = [x, y].map((t) => expandedView(t, output!.shape));
    device.pointwise(
      attrs.equalNan ? closeOrNan : close,
      compute,
      [...views, attrs.rtol, attrs.atol],
      [output!],
    );
  },
});

export interface CloseOptions {
  /** Relative tolerance, of `other`; 1e-5. */
  rtol?: number;
  /** Absolute tolerance; 1e-8. */
  atol?: number;
  /** Whether NaN is close to NaN; false. */
  equalNan?: boolean;
}

function sameDType(op: string, self: Tensor, other: Tensor): void {
  if (self.dtype !== other.dtype)
    throw new DTypeError(
      `${op}: ${self.dtype} did not match ${other.dtype}; convert one of them with to(dtype)`,
    );
}

/** For each pair of elements, broadcast, whether `|self − other| ≤ atol + rtol·|other|`; bool. */
export function isclose(self: Tensor, other: Tensor, options: CloseOptions = {}): Tensor {
  const { rtol = 1e-5, atol = 1e-8, equalNan = false } = options;
  sameDType('isclose', self, other);
  if (!(rtol >= 0 && atol >= 0))
    throw new ValueError(
      `isclose: rtol and atol must be greater than or equal to zero, but got ${rtol} and ${atol}`,
    );
  // Without tolerances integers are compared as such.
  if (rtol === 0 && atol === 0 && !equalNan) return binaryFunctions.eq(self, other);
  return dispatch(iscloseOp, [self, other], { rtol, atol, equalNan });
}

/** Whether all pairs of elements are close; see {@link isclose}. A plain boolean, so it must be awaited. */
export async function allclose(self: Tensor, other: Tensor, options?: CloseOptions): Promise<boolean> {
  return Boolean(await item(all(isclose(self, other, options))));
}

/** As {@link allclose}, without waiting, on devices that can block. */
export const allcloseSync = (self: Tensor, other: Tensor, options?: CloseOptions): boolean =>
  Boolean(itemSync(all(isclose(self, other, options))));

/** Whether both have the same shape and the same elements (NaN equals nothing). A plain boolean, so it must be awaited. */
export async function equal(self: Tensor, other: Tensor): Promise<boolean> {
  if (!sameShape(self.shape, other.shape)) return false;
  return Boolean(await item(all(binaryFunctions.eq(self, other))));
}

/** As {@link equal}, without waiting, on devices that can block. */
export function equalSync(self: Tensor, other: Tensor): boolean {
  return sameShape(self.shape, other.shape) && Boolean(itemSync(all(binaryFunctions.eq(self, other))));
}
