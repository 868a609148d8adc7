// The pointwise ops as plain functions, under PyTorch's names: `exp(x)` beside `x.exp()`.
import { binaryFunctions } from './ops/binary.js';
import { unaryFunctions } from './ops/unary.js';

// biome-ignore format: one group a line
export const {
  neg, positive, abs, sign, sgn, floor, ceil, trunc, frac,
  exp, exp2, expm1, log, log2, log10, log1p, sqrt, rsqrt, reciprocal, square,
  sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh,
  erf, erfc, erfinv, lgamma, digamma, deg2rad, rad2deg, sigmoid, relu, sinc,
  isnan, isinf, isposinf, isneginf, isfinite, signbit, logicalNot, bitwiseNot,
} = unaryFunctions;

// biome-ignore format: one group a line
export const {
  mul, floorDivide, remainder, fmod, pow, atan2, hypot, nextafter, maximum, minimum, fmax, fmin, copysign, heaviside,
  logaddexp, logaddexp2, xlogy, eq, ne, lt, le, gt, ge, logicalAnd, logicalOr, logicalXor,
  bitwiseAnd, bitwiseOr, bitwiseXor, bitwiseLeftShift, bitwiseRightShift,
} = binaryFunctions;
