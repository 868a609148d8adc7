// Functions of float32 lanes in float32: minimax polynomials after the usual reductions, within two units in the last
// place. Each says how it treats what is not finite.
import { reducedByHalfPi } from './double.js';
import { choose, type F32x4, f32, f32x4, type I32x4, i32s, i32x4, type Mask, patched, v128 } from './node.js';

const { add, sub, mul, div, abs, pmin, pmax, lt, gt, eq } = f32x4;

/** c₀ + c₁x + c₂x² + … */
export function polynomial(x: F32x4, coefficients: readonly number[]): F32x4 {
  return coefficients.map(f32).reduceRight((sum, c) => add(mul(sum, x), c));
}

/** Magnitude of `x`, sign of `s`. */
export function withSign(x: F32x4, s: F32x4): F32x4 {
  return choose(i32s(-(2 ** 31)), s, x);
}

/** 2ⁿ, for n from −126 to 127. */
const power = (n: I32x4): F32x4 => i32x4.shl(i32x4.add(n, i32s(127)), 23);

/** 1.5·2²³: what is added to it is rounded to a whole number, which then stands in its last bits. */
const ROUND = 12582912;

/** p·2ⁿ for a whole n that was added to {@link ROUND}, in two halves so that each is in range: n from −252 to 254. */
function scaled(p: F32x4, rounded: F32x4): F32x4 {
  const exponent = i32x4.sub(rounded, f32(ROUND));
  const half = i32x4.shr(exponent, 1);
  return mul(mul(p, power(half)), power(i32x4.sub(exponent, half)));
}

/** eˣ = 2ⁿ · (1 + r + r²·q(r)), |r| ≤ ln 2 / 2. */
export function exp(x: F32x4): F32x4 {
  // Past these bounds the result is 0 or ∞; pmin and pmax keep NaN in their first argument.
  const bounded = pmin(pmax(x, f32(-104)), f32(89));
  const rounded = add(mul(bounded, f32(Math.LOG2E)), f32(ROUND));
  const n = sub(rounded, f32(ROUND));
  // ln 2 in two parts: the first has 16 bits, so that its product with n is exact.
  const r = sub(sub(bounded, mul(n, f32(0.693145751953125))), mul(n, f32(1.42860677e-6)));
  const q = polynomial(r, [0.499999934, 0.166665201, 0.0416683943, 0.00836878033, 0.0013814463]);
  return scaled(add(f32(1), add(r, mul(mul(r, r), q))), rounded);
}

/** 2ˣ = 2ⁿ · (1 + r·q(r)), |r| ≤ ½. */
export function exp2(x: F32x4): F32x4 {
  const bounded = pmin(pmax(x, f32(-151)), f32(129));
  const rounded = add(bounded, f32(ROUND));
  const r = sub(bounded, sub(rounded, f32(ROUND)));
  const q = polynomial(
    r,
    [
      0.6931471807, 0.2402265107, 0.05550410366, 0.009618038132, 0.001333393501, 0.000154667563,
      1.519616306e-5,
    ],
  );
  return scaled(add(f32(1), mul(r, q)), rounded);
}

const SMALLEST_NORMAL = 2 ** -126;

/** Where a logarithm is not finite: −∞ at 0, ∞ at ∞, NaN below 0 and at NaN. */
export function logLimits(value: F32x4, x: F32x4): F32x4 {
  const inside = v128.and(gt(x, f32(0)), lt(x, f32(Number.POSITIVE_INFINITY)));
  const below = choose(eq(x, f32(0)), f32(Number.NEGATIVE_INFINITY), f32(Number.NaN));
  return choose(inside, value, choose(gt(x, f32(0)), x, below));
}

/** log x = e·ln 2 + log(1 + f), 1 + f in [√½, √2); log(1 + f) = f − f²/2 + f³·p(f). */
export function log(x: F32x4): F32x4 {
  const tiny: Mask = lt(x, f32(SMALLEST_NORMAL));
  const bits = choose(tiny, mul(x, f32(2 ** 23)), x);
  // Counted from the bits of √½, the exponent's field is e.
  const exponent = i32x4.shr(i32x4.sub(bits, i32s(0x3f3504f3)), 23);
  const f = sub(i32x4.sub(bits, i32x4.shl(exponent, 23)), f32(1));
  const e = sub(f32x4.fromInt(exponent), v128.and(tiny, f32(23)));
  const p = polynomial(
    f,
    [
      0.3333333171, -0.2500082101, 0.2000122677, -0.1662335779, 0.1420176024, -0.1316018088, 0.1276156433,
      -0.07634486246,
    ],
  );
  const square = mul(f, f);
  // The small terms first; ln 2 in two parts as in exp.
  const small = add(mul(mul(square, f), p), mul(e, f32(1.42860677e-6)));
  const sum = add(add(sub(small, mul(f32(0.5), square)), f), mul(e, f32(0.693145751953125)));
  return logLimits(sum, x);
}

/** x + x³·p(x²) near 0, else 1 − 2 / (e²ˣ + 1). */
export function tanh(x: F32x4): F32x4 {
  const size = abs(x);
  const square = mul(x, x);
  const p = polynomial(square, [-0.3333328194, 0.1333144219, -0.05373971432, 0.02063908495, -0.005704984531]);
  const near = add(x, mul(mul(x, square), p));
  const far = sub(f32(1), div(f32(2), add(exp(add(size, size)), f32(1))));
  return withSign(choose(lt(size, f32(0.625)), near, far), x);
}

/** x + x·p(x²) near 0, else 1 − e^−q(x), which is 1 from 4 on. */
export function erf(x: F32x4): F32x4 {
  const size = abs(x);
  const square = mul(x, x);
  const p = polynomial(
    square,
    [
      0.1283791664, -0.3761263161, 0.11283664, -0.02685770511, 0.005196952073, -0.0008097703017,
      8.185091275e-5,
    ],
  );
  const near = add(x, mul(x, p));
  const q = polynomial(
    pmin(size, f32(4)),
    [
      -0.0001834441198, 1.129556831, 0.6332626115, 0.1083724799, -0.02517896896, 0.004193611634,
      -0.0004391065064, 2.149612678e-5,
    ],
  );
  const far = sub(f32(1), exp(f32x4.neg(q)));
  return withSign(choose(lt(size, f32(0.95)), near, far), x);
}

/** Beyond, the reduction by π/2 loses digits, and scalar code takes over. */
const REDUCIBLE = 2 ** 20;
const tooLarge = (x: F32x4): Mask => f32x4.ge(abs(x), f32(REDUCIBLE));

/** sin r or cos r, |r| ≤ π/4, by the parity of the quadrant, with the sign of its second bit. */
function turned(r: F32x4, quadrant: I32x4): F32x4 {
  const square = mul(r, r);
  const s = polynomial(square, [-0.1666666664, 0.008333329305, -0.0001983931227, 2.718121649e-6]);
  const c = polynomial(square, [0.04166664568, -0.001388731625, 2.443315635e-5]);
  const sine = add(r, mul(mul(r, square), s));
  const cosine = add(sub(f32(1), mul(f32(0.5), square)), mul(mul(square, square), c));
  const odd = i32x4.eq(i32x4.and(quadrant, i32s(1)), i32s(1));
  return v128.xor(choose(odd, cosine, sine), i32x4.shl(i32x4.and(quadrant, i32s(2)), 30));
}

/** NaN at ±∞; zeros keep their sign. */
export function sin(x: F32x4): F32x4 {
  const { rest, quadrant } = reducedByHalfPi(x);
  const value = choose(eq(x, f32(0)), x, turned(rest, quadrant));
  return patched(value, x, tooLarge(x), 'sin');
}

export function cos(x: F32x4): F32x4 {
  const { rest, quadrant } = reducedByHalfPi(x);
  return patched(turned(rest, i32x4.add(quadrant, i32s(1))), x, tooLarge(x), 'cos');
}
