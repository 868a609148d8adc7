// Functions of float32 lanes computed in float64, two lanes at a time: where float32 would lose digits in between.
import {
  choose,
  type F32x4,
  type F64x2,
  f32,
  f32x4,
  f64,
  f64x2,
  i64s,
  i64x2,
  joined,
  lowWords,
  type Mask,
  type Node,
  patched,
  upper,
  v128,
} from './node.js';

const { add, sub, mul, div, abs, sqrt, pmin, pmax, nearest, eq, lt, gt, ge } = f64x2;

/** Computes `f` of both halves in float64 and rounds back. */
function widely(f: (...x: F64x2[]) => F64x2): (...x: F32x4[]) => F32x4 {
  return (...x) => {
    const low = f(...x.map((a) => f64x2.fromSingle(a)));
    const high = f(...x.map((a) => f64x2.fromSingle(upper(a))));
    return joined(f32x4.fromDouble(low), f32x4.fromDouble(high));
  };
}

/** c₀ + c₁x + c₂x² + … */
function polynomial(x: F64x2, coefficients: readonly number[]): F64x2 {
  return coefficients.map(f64).reduceRight((sum, c) => add(mul(sum, x), c));
}

const SIGN = i64s(-(2n ** 63n));
const withSign = (x: F64x2, s: F64x2): F64x2 => choose(SIGN, s, x);
const INFINITY = f64(Number.POSITIVE_INFINITY);
const within = (x: F64x2, bound: number): F64x2 => pmin(pmax(x, f64(-bound)), f64(bound));

/** 2ˣ, for |x| up to 1000: float32 is 0 or ∞ long before. */
function power(x: F64x2): F64x2 {
  const bounded = within(x, 1000);
  const n = nearest(bounded);
  const p = polynomial(
    sub(bounded, n),
    [
      1.0000000000000127, 0.693147180559871, 0.24022650695649655, 0.05550410866868494, 0.009618129192067086,
      0.001333355761768879, 0.00015403434947987898, 0.000015252984797444368, 0.000001325940566167259,
      1.0150343622510188e-7,
    ],
  );
  // Adding 2⁵² leaves n in the low bits: from there it goes into the exponent.
  const bits = add(n, f64(2 ** 52 + 2 ** 51));
  return mul(p, i64x2.shl(i64x2.add(bits, i64s(1023n)), 52));
}
const exponential = (x: F64x2): F64x2 => power(mul(x, f64(Math.LOG2E)));

/** log₂ x by the exponent e and 2·artanh(s), s = (m − 1) / (m + 1), m in [√½, √2). Normal, finite or 0 is x. */
function logarithm2(x: F64x2): F64x2 {
  const field = i64x2.shr(i64x2.sub(x, i64s(0x3fe6a09e667f3bcdn)), 52);
  const m = i64x2.sub(x, i64x2.shl(field, 52));
  // An integer below 2⁵¹ added to the bits of 2⁵² + 2⁵¹ is that float plus the integer.
  const e = sub(i64x2.add(field, f64(2 ** 52 + 2 ** 51)), f64(2 ** 52 + 2 ** 51));
  const s = div(sub(m, f64(1)), add(m, f64(1)));
  const z = mul(s, s);
  const p = polynomial(
    z,
    [
      0.333333333332936, 0.20000000026138115, 0.1428570856468541, 0.11111685856681856, 0.09061820799514966,
      0.08409916714321232,
    ],
  );
  const log = mul(s, add(f64(2 * Math.LOG2E), mul(mul(f64(2 * Math.LOG2E), z), p)));
  const inside = v128.and(gt(x, f64(0)), lt(x, INFINITY));
  const below = choose(eq(x, f64(0)), f64(Number.NEGATIVE_INFINITY), f64(Number.NaN));
  return choose(inside, add(e, log), choose(gt(x, f64(0)), x, below));
}
const logarithm = (x: F64x2): F64x2 => mul(logarithm2(x), f64(Math.LN2));

/** Where |x| is below this, three terms of a series in x are exact to float32 and nothing cancels. */
const NEAR = 2 ** -10;
const nearZero = (x: F64x2): Mask => lt(abs(x), f64(NEAR));
/** x + a·x² + b·x³ + … near 0, `far` elsewhere; the sign of x, at zeros too. */
const series = (x: F64x2, coefficients: readonly number[], far: F64x2): F64x2 =>
  withSign(choose(nearZero(x), add(x, mul(mul(x, x), polynomial(x, coefficients))), far), x);

export const log2 = widely(logarithm2);
export const log10 = widely((x) => mul(logarithm2(x), f64(Math.log10(2))));
export const log1p = widely((x) => series(x, [-1 / 2, 1 / 3, -1 / 4], logarithm(add(x, f64(1)))));
export const expm1 = widely((x) => series(x, [1 / 2, 1 / 6, 1 / 24], sub(exponential(x), f64(1))));

export const sinh = widely((x) => {
  const e = exponential(within(x, 100));
  return series(x, [0, 1 / 6], mul(sub(e, div(f64(1), e)), f64(0.5)));
});
export const cosh = widely((x) => {
  const e = exponential(within(x, 100));
  return mul(add(e, div(f64(1), e)), f64(0.5));
});
export const asinh = widely((x) => {
  const size = abs(x);
  const far = logarithm(add(size, sqrt(add(mul(x, x), f64(1)))));
  return series(x, [0, -1 / 6], far);
});
export const acosh = widely((x) =>
  choose(ge(x, f64(1)), logarithm(add(x, sqrt(sub(mul(x, x), f64(1))))), f64(Number.NaN)),
);
export const atanh = widely((x) =>
  series(x, [0, 1 / 3], mul(logarithm(div(add(f64(1), x), sub(f64(1), x))), f64(0.5))),
);

/** atan t for t ≥ 0, by t → 1/t beyond 1 and a turn by π/8's tangent, so that the polynomial sees |u| ≤ tan(π/8). */
function arcTangent(t: F64x2): F64x2 {
  const steep = gt(t, f64(1));
  const v = choose(steep, div(f64(1), t), t);
  const upperHalf = gt(v, f64(Math.SQRT2 - 1));
  const u = choose(upperHalf, div(sub(v, f64(1)), add(v, f64(1))), v);
  const z = mul(u, u);
  const p = polynomial(
    z,
    [
      -0.3333333329645787, 0.19999994409367777, -0.14285426759639802, 0.11104058389270799,
      -0.08997319019830123, 0.06993286593473576, -0.037959269648664196,
    ],
  );
  const angle = add(add(u, mul(mul(u, z), p)), v128.and(upperHalf, f64(Math.PI / 4)));
  return choose(steep, sub(f64(Math.PI / 2), angle), angle);
}

/** All bits of a lane where its sign bit is set. */
const signMask = (x: F64x2): Mask => i64x2.shr(x, 63);

/** The angle of (x, y), by quadrant. */
function angleOf(y: F64x2, x: F64x2): F64x2 {
  const [dy, dx] = [abs(y), abs(x)];
  // 0/0 and ∞/∞ stand for the angles 0 and π/4.
  const slope = choose(eq(dy, dx), choose(eq(dy, f64(0)), f64(0), f64(1)), div(dy, dx));
  const first = arcTangent(slope);
  return withSign(choose(signMask(x), sub(f64(Math.PI), first), first), y);
}

export const atan = widely((x) => withSign(arcTangent(abs(x)), x));
export const atan2 = widely(angleOf);
export const asin = widely((x) => {
  const size = abs(x);
  return withSign(arcTangent(div(size, sqrt(mul(sub(f64(1), size), add(f64(1), size))))), x);
});
export const acos = widely((x) => {
  const half = arcTangent(div(sqrt(sub(f64(1), x)), sqrt(add(f64(1), x))));
  return add(half, half);
});

export const hypot = widely((a, b) => {
  const [x, y] = [abs(a), abs(b)];
  const infinite = v128.or(eq(x, INFINITY), eq(y, INFINITY));
  return choose(infinite, INFINITY, sqrt(add(mul(x, x), mul(y, y))));
});

/** aᵇ, with C's special values: 1 to any power and anything to the power of 0 is 1; odd powers keep the sign. */
export const pow = widely((a, b) => {
  const size = abs(a);
  const value = power(mul(b, logarithm2(size)));
  const whole = eq(nearest(b), b);
  const half = mul(b, f64(0.5));
  const odd = v128.andNot(whole, eq(nearest(half), half));
  const negative = signMask(a);
  const signed = v128.or(value, v128.and(v128.and(negative, odd), SIGN));
  const undefinedPower = v128.and(v128.and(lt(a, f64(0)), lt(size, INFINITY)), v128.not(whole));
  const defined = choose(undefinedPower, f64(Number.NaN), signed);
  const minusOne = v128.and(eq(size, f64(1)), eq(abs(b), INFINITY));
  return choose(v128.or(v128.or(eq(b, f64(0)), eq(a, f64(1))), minusOne), f64(1), defined);
});

/** erfc x = e^(−x²) · q(t) / (1 + 2x), t = (x − 3.75) / (x + 3.75), for x ≥ 0; 2 minus that below. */
export const erfc = widely((x) => {
  const size = pmin(abs(x), f64(10.5));
  const t = div(sub(size, f64(3.75)), add(size, f64(3.75)));
  const q = polynomial(
    t,
    [
      1.237512630992042, -0.14024059848317266, 0.003585387792797568, 0.08227671871557825,
      -0.10880313345051086, 0.09230525424122756, -0.058701298858639166, 0.028348701794382453,
      -0.009718443554174035, 0.0018297465806757607, 0.00029134978673468385, -0.0004209327062604869,
      -0.00006760244113368785,
    ],
  );
  const tail = div(mul(exponential(f64x2.neg(mul(size, size))), q), add(f64(1), mul(f64(2), size)));
  return choose(lt(x, f64(0)), sub(f64(2), tail), tail);
});

/** π/2 in two parts: the first has 33 bits, so that its product with up to 2²⁰ is exact. */
const HALF_PI_HIGH = 1.5707963267341256;
const HALF_PI_LOW = 6.077100506506192e-11;

function reduced(x: F64x2): { rest: F64x2; bits: Node } {
  const n = nearest(mul(x, f64(2 / Math.PI)));
  const rest = sub(sub(x, mul(n, f64(HALF_PI_HIGH))), mul(n, f64(HALF_PI_LOW)));
  // The low bits of 2⁵² + n are those of n.
  return { rest, bits: add(n, f64(2 ** 52 + 2 ** 51)) };
}

/** x less the nearest multiple of π/2, and which multiple (its low bits); for |x| < 2²⁰. */
export function reducedByHalfPi(x: F32x4): { rest: F32x4; quadrant: Node } {
  const low = reduced(f64x2.fromSingle(x));
  const high = reduced(f64x2.fromSingle(upper(x)));
  return {
    rest: joined(f32x4.fromDouble(low.rest), f32x4.fromDouble(high.rest)),
    quadrant: lowWords(low.bits, high.bits),
  };
}

/** sin / cos in float64; exact scalar code for large arguments. */
export function tan(x: F32x4): F32x4 {
  const tangent = (half: F32x4): F64x2 => {
    const { rest, bits } = reduced(f64x2.fromSingle(half));
    const z = mul(rest, rest);
    const s = polynomial(
      z,
      [
        -0.1666666666663035, 0.008333333325077706, -0.0001984126372859726, 0.0000027555339648512674,
        -2.476045398228578e-8,
      ],
    );
    const c = polynomial(
      z,
      [
        0.04166666666659654, -0.0013888888877611717, 0.000024801580707301447, -2.755552310803229e-7,
        2.0645118826112504e-9,
      ],
    );
    const sine = add(rest, mul(mul(rest, z), s));
    const cosine = add(sub(f64(1), mul(f64(0.5), z)), mul(mul(z, z), c));
    const odd = i64x2.shr(i64x2.shl(bits, 63), 63);
    return div(choose(odd, cosine, sine), choose(odd, f64x2.neg(sine), cosine));
  };
  const value = joined(f32x4.fromDouble(tangent(x)), f32x4.fromDouble(tangent(upper(x))));
  return patched(value, x, f32x4.ge(f32x4.abs(x), f32(2 ** 20)), 'tan');
}
