// Pointwise functions with options: round to decimals, logit with a margin, nanToNum.
import { dispatch, dispatchInto } from '../dispatch.js';
import { type DType, isFloatingPoint } from '../dtype.js';
import { eq, input, pointwise, select, unary } from '../expression.js';
import type { Tensor } from '../tensor.js';
import { type Positional, positional } from './arguments.js';
import { clamp } from './arithmetic.js';
import { binaryFunctions } from './binary.js';
import { clone, copy_ } from './copying.js';
import { pointwiseOp, rules } from './define.js';
import { unaryFunctions } from './unary.js';

type Decimals = Positional<'decimals', number>;

/** To the nearest integer, halves to even; with `decimals` to so many places after the point (before it, if negative). */
export function round(self: Tensor, decimals?: Decimals): Tensor {
  const places = positional(decimals, 'decimals', 0);
  if (places === 0 || !isFloatingPoint(self.dtype)) return unaryFunctions.round(self);
  const { mul, div } = binaryFunctions;
  const power = 10 ** Math.abs(places);
  return places > 0
    ? div(unaryFunctions.round(mul(self, power)), power)
    : mul(unaryFunctions.round(div(self, power)), power);
}

export const round_ = (self: Tensor, decimals?: Decimals): Tensor => copy_(self, round(self, decimals));

/** `log(x / (1 − x))`; with `eps`, of x held within [eps, 1 − eps]. */
export function logit(self: Tensor, eps?: Positional<'eps', number>): Tensor {
  const margin = positional<number | null>(eps, 'eps', null);
  return unaryFunctions.logit(margin === null ? self : clamp(self, margin, 1 - margin));
}

const [x, nan, posinf, neginf] = [input(0), input(1), input(2), input(3)];

/** NaN and infinities replaced by the numbers given. */
export const nanToNumOp = pointwiseOp(
  'nanToNum',
  pointwise(
    select(
      unary('isnan', x),
      nan,
      select(eq(x, Number.POSITIVE_INFINITY), posinf, select(eq(x, Number.NEGATIVE_INFINITY), neginf, x)),
    ),
  ),
  rules.first,
  () => [{ inputs: [[2, 3], 0, 1e30, -1e30] }],
);

const largest: Partial<Record<DType, number>> = {
  float16: 65504,
  float32: 3.4028234663852886e38,
  float64: Number.MAX_VALUE,
};

export interface NanToNumOptions {
  /** What NaN becomes; 0. */
  nan?: number | null;
  /** What ∞ becomes; the dtype's largest number. */
  posinf?: number | null;
  /** What −∞ becomes; the dtype's lowest number. */
  neginf?: number | null;
}

function operands(self: Tensor, options: number | NanToNumOptions | undefined) {
  const given = typeof options === 'number' ? { nan: options } : (options ?? {});
  const most = largest[self.dtype] ?? 0;
  return [self, given.nan ?? 0, given.posinf ?? most, given.neginf ?? -most];
}

/** NaN, ∞ and −∞ replaced by numbers; integers stay. */
export function nanToNum(self: Tensor, options?: number | NanToNumOptions): Tensor {
  return isFloatingPoint(self.dtype) ? dispatch(nanToNumOp, operands(self, options)) : clone(self);
}

export function nanToNum_(self: Tensor, options?: number | NanToNumOptions): Tensor {
  return isFloatingPoint(self.dtype) ? dispatchInto(nanToNumOp, self, operands(self, options)) : self;
}
