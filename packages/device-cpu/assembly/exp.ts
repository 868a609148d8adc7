// exp of four float32 lanes, and the logarithm of one float64, for softmax.

/** 1.5·2²³: a float32 added to it is rounded to a whole number, which then stands in its last bits. */
// @ts-ignore: decorator
@inline
const ROUND: f32 = 12582912;

/** x·log₂e + 1.5·2²³, |x| at most 104. */
// @ts-ignore: decorator
@inline
function roundedPower(x: v128): v128 {
  return f32x4.add(f32x4.mul(x, f32x4.splat(1.44269504)), f32x4.splat(ROUND));
}

/** The factor beside 2ⁿ: 1 + r + r²·q(r), |r| ≤ ln 2 / 2, with q minimax. */
// @ts-ignore: decorator
@inline
function fraction(x: v128, rounded: v128): v128 {
  const n = f32x4.sub(rounded, f32x4.splat(ROUND));
  // ln 2 in two parts: the first has 16 bits, so that its product with n is exact.
  let r = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693145751953125)));
  r = f32x4.sub(r, f32x4.mul(n, f32x4.splat(1.42860677e-6)));
  let q = f32x4.splat(0.00138144630);
  q = f32x4.add(f32x4.mul(q, r), f32x4.splat(0.00836878033));
  q = f32x4.add(f32x4.mul(q, r), f32x4.splat(0.0416683943));
  q = f32x4.add(f32x4.mul(q, r), f32x4.splat(0.166665201));
  q = f32x4.add(f32x4.mul(q, r), f32x4.splat(0.499999934));
  return f32x4.add(f32x4.splat(1), f32x4.add(r, f32x4.mul(f32x4.mul(r, r), q)));
}

/** eˣ. The same steps as the emitter's, so the same bits. */
// @ts-ignore: decorator
@inline
export function exp(x: v128): v128 {
  // Past these bounds the result is 0 or ∞; pmin and pmax keep NaN in their first argument.
  x = f32x4.pmin(f32x4.pmax(x, f32x4.splat(-104)), f32x4.splat(89));
  const rounded = roundedPower(x);
  const p = fraction(x, rounded);
  // In two halves, each in range: n reaches from −150 to 128.
  const exponent = i32x4.sub(rounded, f32x4.splat(ROUND));
  const half = i32x4.shr_s(exponent, 1);
  return f32x4.mul(f32x4.mul(p, power(half)), power(i32x4.sub(exponent, half)));
}

/** −125·ln 2: from here up 2ⁿ can be put into a result's exponent. */
// @ts-ignore: decorator
@inline
const LEAST: f32 = -86.64339;

/** eˣ for an x of at most 88: the same bits, but 0 where that is less than 2⁻¹²⁵. Takes a quarter less. */
// @ts-ignore: decorator
@inline
export function expBelow(x: v128): v128 {
  const bounded = f32x4.pmax(x, f32x4.splat(LEAST));
  const rounded = roundedPower(bounded);
  // A shift leaves n's bits alone. NaN has none there, and stays.
  const result = i32x4.add(fraction(bounded, rounded), i32x4.shl(rounded, 23));
  return v128.andnot(result, f32x4.lt(x, f32x4.splat(LEAST)));
}

/** 2ⁿ for n from −126 to 127. */
// @ts-ignore: decorator
@inline
function power(n: v128): v128 {
  return i32x4.shl(i32x4.add(n, i32x4.splat(127)), 23);
}

/** The natural logarithm of a positive, normal number: 2·artanh(s) = 2(s + s³/3 + …), s = (m − 1) / (m + 1). */
export function logOf(x: f64): f64 {
  let bits = reinterpret<u64>(x);
  // The mantissa in [√½, √2): the exponent field is counted from √½.
  const shift = bits - 0x3fe6a09e667f3bcd;
  const exponent = <f64>(<i64>shift >> 52);
  bits -= shift & 0xfff0000000000000;
  const m = reinterpret<f64>(bits);
  const s = (m - 1) / (m + 1), z = s * s;
  let sum: f64 = 1.0 / 19;
  for (let k: f64 = 17; k > 0; k -= 2) sum = sum * z + 1 / k;
  return exponent * 0.6931471805599453 + 2 * s * sum;
}
