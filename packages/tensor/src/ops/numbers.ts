// Of numbers: gcd, lcm, floatPower, ldexp, frexp, mvlgamma; and what complex numbers would have: angle, real, conj.
import { isFloatingPoint, resultType } from '../dtype.js';
import { DTypeError, ValueError } from '../errors.js';
import type { Tensor } from '../tensor.js';
import { type Named, namedTuple } from './arguments.js';
import { where } from './arithmetic.js';
import { binaryFunctions } from './binary.js';
import { to } from './copying.js';
import { unaryFunctions } from './unary.js';
import { detach } from './views.js';

const { add, div, eq, floorDivide, ge, logicalAnd, lt, mul, ne, pow, remainder, sub } = binaryFunctions;
const { abs, floor, isfinite, isnan, lgamma, log2, neg } = unaryFunctions;

/** Steps of Euclid's algorithm that suffice below 2⁵³: consecutive Fibonacci numbers take the most. */
const EUCLID_STEPS = 78;

/** Greatest common divisor, elementwise; integers only, `gcd(0, 0) = 0`. */
export function gcd(self: Tensor, other: Tensor): Tensor {
  const dtype = resultType([self, other]);
  if (isFloatingPoint(dtype) || dtype === 'bool')
    throw new DTypeError(`gcd: not implemented for ${dtype}; only integers have divisors`);
  let [a, b] = [abs(to(self, dtype)), abs(to(other, dtype))];
  for (let step = 0; step < EUCLID_STEPS; step++) {
    const done = eq(b, 0);
    [a, b] = [where(done, a, b), where(done, 0, remainder(a, where(done, 1, b)))];
  }
  return a;
}

/** Least common multiple, elementwise; integers only, 0 where either is 0. */
export function lcm(self: Tensor, other: Tensor): Tensor {
  const divisor = gcd(self, other);
  return abs(mul(floorDivide(self, where(eq(divisor, 0), 1, divisor)), other));
}

/** `self ^ exponent` in float64. */
export function floatPower(self: Tensor, exponent: Tensor | number): Tensor {
  return pow(to(self, 'float64'), typeof exponent === 'number' ? exponent : to(exponent, 'float64'));
}

/** `self · 2^other`. */
export const ldexp = (self: Tensor, other: Tensor): Tensor =>
  mul(self, pow(2, isFloatingPoint(other.dtype) ? other : to(other, 'float32')));

/** 0 for positive numbers and 0, π for negative ones: the angle in the complex plane. */
export function angle(self: Tensor): Tensor {
  const x = isFloatingPoint(self.dtype) ? self : to(self, 'float32');
  return where(isnan(x), x, where(lt(x, 0), Math.PI, mul(x, 0)));
}

/** Real tensors are their own real part and conjugate. */
export const real = (self: Tensor): Tensor => self;
export const conj = (self: Tensor): Tensor => self;
/** As `conj`, which is never put off here: there is nothing to resolve either. */
export { conj as conjPhysical, conj as resolveConj, conj as resolveNeg };
/** True everywhere: there are no complex tensors. */
export const isreal = (self: Tensor): Tensor => add(eq(self, self), ne(self, self));

/** The logarithm of the multivariate gamma function of dimension `p`. */
export function mvlgamma(self: Tensor, p: number): Tensor {
  if (!Number.isInteger(p) || p < 1)
    throw new ValueError(`mvlgamma: p has to be greater than or equal to 1, got ${p}`);
  const terms = Array.from({ length: p }, (_, j) => lgamma(j === 0 ? self : sub(self, j / 2)));
  return add(
    terms.reduce((a, b) => add(a, b)),
    (p * (p - 1) * Math.log(Math.PI)) / 4,
  );
}

/** `{ mantissa, exponent }` with `self = mantissa · 2^exponent` and a mantissa in [0.5, 1); exponents are int32. */
export function frexp(self: Tensor): Named<['mantissa', 'exponent']> {
  if (!isFloatingPoint(self.dtype))
    throw new DTypeError(`frexp: only supports floating tensors, got ${self.dtype}`);
  const size = abs(detach(self));
  const isPlain = logicalAnd(isfinite(size), ne(size, 0));
  const guess = add(floor(log2(where(isPlain, size, 1))), 1);
  // The logarithm is rounded: beside a power of 2 it may be one off.
  const scaled = scaleBy(where(isPlain, size, 0.5), neg(guess));
  const exponent = add(guess, sub(to(ge(scaled, 1), self.dtype), to(lt(scaled, 0.5), self.dtype)));
  const mantissa = where(isPlain, scaleBy(self, neg(exponent)), self);
  return namedTuple(['mantissa', 'exponent'], [mantissa, to(where(isPlain, exponent, 0), 'int32')]);
}

/** `x · 2^n`, in two steps: one power alone may overflow. */
function scaleBy(x: Tensor, n: Tensor): Tensor {
  const half = floor(div(n, 2));
  return mul(mul(x, pow(2, half)), pow(2, sub(n, half)));
}
