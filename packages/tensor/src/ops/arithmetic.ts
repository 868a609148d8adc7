// add, sub, div and rsub with the options PyTorch gives them; ternary pointwise ops (where, clamp, lerp, addcmul…).
import { dispatch, dispatchInto, type Operand } from '../dispatch.js';
import { getDefaultDtype, isFloatingPoint, type Promotable, resultType } from '../dtype.js';
import { ValueError } from '../errors.js';
import {
  binary,
  input,
  max,
  min,
  sub as minus,
  div as over,
  add as plus,
  pointwise,
  select,
  mul as times,
} from '../expression.js';
import { Tensor } from '../tensor.js';
import { positional } from './arguments.js';
import { binaryOps, type Scalar } from './binary.js';
import { type DTypeRule, pointwiseOp, rules } from './define.js';

const [x0, x1, x2, x3] = [input(0), input(1), input(2), input(3)];

/** The first input is a condition: it does not take part in promotion. */
const afterCondition: DTypeRule = (_op, inputs) => {
  const dtype = resultType(inputs.slice(1) as Promotable[]);
  return { compute: dtype, output: dtype };
};

/** `condition ? a : b`, broadcast. */
export const whereOp = pointwiseOp('where', pointwise(select(x0, x1, x2)), afterCondition, () => [
  { inputs: [{ shape: [2, 3], dtype: 'bool' }, [2, 3], [3]] },
  { inputs: [{ shape: [2, 1], dtype: 'bool' }, [], [1, 3]] },
]);
/** `min(max(x, low), high)`; NaN stays. */
export const clampOp = pointwiseOp('clamp', pointwise(min(max(x0, x1), x2)), rules.promote, () => [
  { inputs: [{ shape: [4, 3], distinct: true }, -0.5, 0.7] },
]);
/** `self + α·other`. */
export const addScaledOp = pointwiseOp('addScaled', pointwise(plus(x0, times(x1, x2))), rules.promote, () => [
  { inputs: [[2, 3], [3], 1.5] },
]);
/** `self + value·a·b`. */
export const addcmulOp = pointwiseOp(
  'addcmul',
  pointwise(plus(x0, times(times(x3, x1), x2))),
  rules.promote,
  () => [{ inputs: [[2, 3], [3], [2, 1], 0.5] }],
);
/** `self + value·a/b`. */
export const addcdivOp = pointwiseOp(
  'addcdiv',
  pointwise(plus(x0, over(times(x3, x1), x2))),
  rules.floatOnly,
  () => [{ inputs: [[2, 3], [3], { shape: [2, 1], low: 0.5, high: 2 }, 0.5] }],
);
/** `a + w·(b − a)`, from the end that is nearer, as PyTorch computes it. */
export const lerpOp = pointwiseOp(
  'lerp',
  pointwise(
    select(
      binary('lt', { kind: 'unary', fn: 'abs', x: x2 }, 0.5),
      plus(x0, times(x2, minus(x1, x0))),
      minus(x1, times(minus(x1, x0), minus(1, x2))),
    ),
  ),
  rules.floatOnly,
  () => [
    { inputs: [[2, 3], [3], 0.3] },
    {
      inputs: [
        [2, 3],
        [2, 3],
        [2, 1],
      ],
    },
  ],
);

export interface AlphaOptions {
  /** Multiplier of `other`; 1 by default. */
  alpha?: number | boolean;
}

function checkAlpha(name: string, inputs: readonly Operand[], alpha: number): void {
  if (!Number.isInteger(alpha) && !isFloatingPoint(resultType(inputs as Promotable[]))) {
    throw new ValueError(
      `${name}: For integral input tensors, argument alpha must not be a floating point number (${alpha})`,
    );
  }
}

function scaled(name: string, sign: 1 | -1, inputs: readonly Operand[], options: AlphaOptions | undefined) {
  const alpha = Number(options?.alpha ?? 1);
  if (alpha === 1) return { op: sign === 1 ? binaryOps.add : binaryOps.sub, inputs };
  checkAlpha(name, inputs, alpha);
  return { op: addScaledOp, inputs: [...inputs, scalarFor(inputs as Promotable[], sign * alpha)] };
}

/** `self + alpha·other`, broadcast; dtypes promote. */
export function add(self: Tensor | Scalar, other: Tensor | Scalar, options?: AlphaOptions): Tensor {
  const call = scaled('add', 1, [self, other], options);
  return dispatch(call.op, call.inputs);
}

/** `self − alpha·other`, broadcast; dtypes promote. */
export function sub(self: Tensor | Scalar, other: Tensor | Scalar, options?: AlphaOptions): Tensor {
  const call = scaled('sub', -1, [self, other], options);
  return dispatch(call.op, call.inputs);
}

/** `other − alpha·self`. */
export function rsub(self: Tensor, other: Tensor | Scalar, options?: AlphaOptions): Tensor {
  return sub(other, self, options);
}

export function add_(self: Tensor, other: Tensor | Scalar, options?: AlphaOptions): Tensor {
  const call = scaled('add_', 1, [self, other], options);
  return dispatchInto(call.op, self, call.inputs);
}

export function sub_(self: Tensor, other: Tensor | Scalar, options?: AlphaOptions): Tensor {
  const call = scaled('sub_', -1, [self, other], options);
  return dispatchInto(call.op, self, call.inputs);
}

/** `'trunc'` rounds towards zero, `'floor'` down; `null` is true division in floating point. */
export type RoundingMode = 'trunc' | 'floor' | null;

export interface DivOptions {
  /** `null` by default. */
  roundingMode?: RoundingMode;
}

function divisionOp(options: DivOptions | RoundingMode | undefined) {
  const mode = positional<RoundingMode>(options, 'roundingMode', null);
  if (mode === null) return binaryOps.div;
  if (mode === 'trunc') return binaryOps.truncDivide;
  if (mode === 'floor') return binaryOps.floorDivide;
  throw new ValueError(`div: expected roundingMode to be one of null, 'trunc', 'floor' but found '${mode}'`);
}

/** `self / other`, broadcast. */
export function div(
  self: Tensor | Scalar,
  other: Tensor | Scalar,
  options?: DivOptions | RoundingMode,
): Tensor {
  return dispatch(divisionOp(options), [self, other]);
}

export function div_(self: Tensor, other: Tensor | Scalar, options?: DivOptions | RoundingMode): Tensor {
  return dispatchInto(divisionOp(options), self, [self, other]);
}

export const divide = div;
export const subtract = sub;
/** `self / other` in floating point. */
export const trueDivide = (self: Tensor | Scalar, other: Tensor | Scalar): Tensor => div(self, other);

/** Elements of `self` where `condition` is true, of `other` elsewhere; all broadcast. */
export function where(condition: Tensor, self: Tensor | Scalar, other: Tensor | Scalar): Tensor {
  return dispatch(whereOp, [condition, self, other]);
}

/** The bounds of `clamp`: numbers or tensors; one may be left out. */
export interface ClampOptions {
  min?: Tensor | number | null;
  max?: Tensor | number | null;
}

function clampCall(
  self: Tensor,
  low: Tensor | number | ClampOptions | null | undefined,
  high: Tensor | number | null | undefined,
) {
  if (low !== null && typeof low === 'object' && !(low instanceof Tensor)) {
    high = low.max;
    low = low.min;
  }
  const bottom = low ?? undefined;
  const top = high ?? undefined;
  if (bottom === undefined && top === undefined)
    throw new ValueError("clamp: At least one of 'min' or 'max' must not be None");
  if (top === undefined) return { op: binaryOps.maximum, inputs: [self, bottom as Operand] };
  if (bottom === undefined) return { op: binaryOps.minimum, inputs: [self, top as Operand] };
  return { op: clampOp, inputs: [self, bottom as Operand, top as Operand] };
}

/** `min(max(self, low), high)`: `clamp(x, 0, 1)` or `clamp(x, { max: 6 })`. */
export function clamp(
  self: Tensor,
  low?: Tensor | number | ClampOptions | null,
  high?: Tensor | number | null,
): Tensor {
  const call = clampCall(self, low, high);
  return dispatch(call.op, call.inputs);
}

export function clamp_(
  self: Tensor,
  low?: Tensor | number | ClampOptions | null,
  high?: Tensor | number | null,
): Tensor {
  const call = clampCall(self, low, high);
  return dispatchInto(call.op, self, call.inputs);
}

/** Elements below `min` become it. */
export const clampMin = (self: Tensor, min: Tensor | number): Tensor => clamp(self, { min });
export const clampMin_ = (self: Tensor, min: Tensor | number): Tensor => clamp_(self, { min });
/** Elements above `max` become it. */
export const clampMax = (self: Tensor, max: Tensor | number): Tensor => clamp(self, { max });
export const clampMax_ = (self: Tensor, max: Tensor | number): Tensor => clamp_(self, { max });
export const clip = clamp;
export const clip_ = clamp_;

/** The factor in the dtype of the operands, which it does not promote: for integers its whole part, for bools whether it is 0. */
export function scalarFor(operands: readonly Promotable[], factor: number): Scalar {
  const dtype = resultType(operands);
  if (dtype === 'bool') return Boolean(factor);
  return isFloatingPoint(dtype) ? factor : Math.trunc(factor);
}

export interface ValueOptions {
  /** Multiplier of the product or quotient; 1 by default. */
  value?: number;
}

/** `self + value·tensor1·tensor2`. */
export function addcmul(
  self: Tensor,
  tensor1: Tensor,
  tensor2: Tensor,
  { value = 1 }: ValueOptions = {},
): Tensor {
  return dispatch(addcmulOp, [self, tensor1, tensor2, scalarFor([self, tensor1, tensor2], value)]);
}

export function addcmul_(
  self: Tensor,
  tensor1: Tensor,
  tensor2: Tensor,
  { value = 1 }: ValueOptions = {},
): Tensor {
  return dispatchInto(addcmulOp, self, [self, tensor1, tensor2, scalarFor([self, tensor1, tensor2], value)]);
}

/** `self + value·tensor1/tensor2`. */
export function addcdiv(
  self: Tensor,
  tensor1: Tensor,
  tensor2: Tensor,
  { value = 1 }: ValueOptions = {},
): Tensor {
  return dispatch(addcdivOp, [self, tensor1, tensor2, value]);
}

export function addcdiv_(
  self: Tensor,
  tensor1: Tensor,
  tensor2: Tensor,
  { value = 1 }: ValueOptions = {},
): Tensor {
  return dispatchInto(addcdivOp, self, [self, tensor1, tensor2, value]);
}

/** `self + weight·(end − self)`. */
export function lerp(self: Tensor, end: Tensor, weight: Tensor | number): Tensor {
  return dispatch(lerpOp, [self, end, weight]);
}

export function lerp_(self: Tensor, end: Tensor, weight: Tensor | number): Tensor {
  return dispatchInto(lerpOp, self, [self, end, weight]);
}

/** The dtype that dividing or averaging `self` gives. */
export function floatingDtype(self: Tensor) {
  return isFloatingPoint(self.dtype) ? self.dtype : getDefaultDtype();
}
