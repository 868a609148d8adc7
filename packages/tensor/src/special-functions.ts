// Scalar functions that JavaScript's Math lacks, in double precision (a few units in the last place).

const TWO_OVER_SQRT_PI = 2 / Math.sqrt(Math.PI);

/** erf(x) = 2/√π · Σ (−1)ⁿ x²ⁿ⁺¹ / (n! (2n + 1)): these are the coefficients, for |x| < 1. */
const erfSeries: readonly number[] = (() => {
  const series: number[] = [];
  for (let n = 0, factorial = 1; n < 20; factorial *= -++n) series.push(1 / (factorial * (2 * n + 1)));
  return series;
})();

/** Chebyshev coefficients of (1 + 2x)·erfcx(x), x ≥ 0, in t = (x − 3.75) / (x + 3.75); the rest is below 1e−18. */
const erfcxSeries: readonly number[] = [
  1.1775789345674017, -0.004590054580646478, -0.08424913336651792, 0.05920993999819189, -0.026658668435305753,
  0.009074997670705265, -0.002413163540417608, 0.0004907758365258086, -6.916973302501207e-5,
  4.13902798607301e-6, 7.74038306619849e-7, -2.1886401049234397e-7, 1.076499946567091e-8,
  4.521959811218287e-9, -7.754400208831351e-10, -6.318088340886684e-11, 2.86879501093067e-11,
  1.9455868545777347e-13, -9.65469674843344e-13, 3.25254814814874e-14, 3.3478119482868056e-14,
  -1.864562880419313e-15, -1.2507950530688648e-15, 7.418235256624044e-17, 5.068148904796111e-17,
  -2.2370566594359995e-18, -2.187342944303018e-18,
];

/** Σ c[k]·x^k. */
function polynomial(c: readonly number[], x: number): number {
  let sum = 0;
  for (let k = c.length - 1; k >= 0; k--) sum = sum * x + c[k]!;
  return sum;
}

/** Σ c[k]·T_k(t), by Clenshaw's recurrence. */
function chebyshev(c: readonly number[], t: number): number {
  let b1 = 0;
  let b2 = 0;
  for (let k = c.length - 1; k > 0; k--) [b1, b2] = [2 * t * b1 - b2 + c[k]!, b1];
  return t * b1 - b2 + c[0]!;
}

/** exp(−x²) without the rounding error of x²: x = high + low, high² exact. */
function expMinusSquare(x: number): number {
  const high = Math.fround(x);
  return Math.exp(-high * high) * Math.exp(-(x - high) * (x + high));
}

/** exp(x²)·erfc(x). */
export function erfcx(x: number): number {
  if (x < -26.7) return Number.POSITIVE_INFINITY;
  if (x < 0) return 2 / expMinusSquare(x) - erfcx(-x);
  if (x === Number.POSITIVE_INFINITY) return 0;
  return chebyshev(erfcxSeries, (x - 3.75) / (x + 3.75)) / (1 + 2 * x);
}

/** The error function. */
export function erf(x: number): number {
  if (Math.abs(x) < 1) return TWO_OVER_SQRT_PI * x * polynomial(erfSeries, x * x);
  return x < 0 ? erfc(-x) - 1 : 1 - erfc(x);
}

/** 1 − erf(x), accurate in the tail. */
export function erfc(x: number): number {
  if (x < 0.5) return 1 - erf(x);
  if (x > 27.3) return 0;
  return expMinusSquare(x) * erfcx(x);
}

/** The inverse of erfc on (0, 1], by Newton's method on log erfc, from a tail or a centre estimate. */
function erfcInverseUpper(z: number): number {
  if (z === 0) return Number.POSITIVE_INFINITY;
  const logZ = Math.log(z);
  const tail = Math.sqrt(Math.max(0, -logZ));
  let x = z > 0.1 ? (1 - z) * 0.9 : tail - Math.log(1 + 2 * tail) / (2 * tail);
  for (let i = 0; i < 30; i++) {
    const scaled = erfcx(x);
    const step = ((Math.log(scaled) - x * x - logZ) * scaled) / TWO_OVER_SQRT_PI;
    x += step;
    if (Math.abs(step) <= 1e-16 * x) break;
  }
  return x;
}

/** The inverse of erf. */
export function erfinv(y: number): number {
  if (!(Math.abs(y) <= 1)) return Number.NaN;
  if (Math.abs(y) > 0.5) return Math.sign(y) * erfcInverseUpper(1 - Math.abs(y));
  let x = y / TWO_OVER_SQRT_PI;
  // Newton converges quadratically from here: five steps reach the last bit.
  for (let i = 0; i < 5; i++) x -= (erf(x) - y) / (TWO_OVER_SQRT_PI * Math.exp(-x * x));
  return x;
}

/** The quantile of the standard normal distribution. */
export function ndtri(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p < 0.25) return -Math.SQRT2 * erfcInverseUpper(2 * p);
  if (p > 0.75) return Math.SQRT2 * erfcInverseUpper(2 * (1 - p));
  return Math.SQRT2 * erfinv(2 * p - 1);
}

const EULER = 0.5772156649015329;
const HALF_LOG_2PI = 0.9189385332046728;

/** ζ(k) − 1: 60 terms, then four of the Euler–Maclaurin formula. */
function zetaMinusOne(k: number): number {
  const from = 60;
  let sum = 0;
  for (let n = from - 1; n >= 2; n--) sum += n ** -k;
  const first = (k * from ** (-k - 1)) / 12;
  const second = (k * (k + 1) * (k + 2) * from ** (-k - 3)) / 720;
  const third = (k * (k + 1) * (k + 2) * (k + 3) * (k + 4) * from ** (-k - 5)) / 30240;
  return sum + from ** (1 - k) / (k - 1) + from ** -k / 2 + first - second + third;
}

/** log Γ(2 + z) = (1 − γ)z + Σ (−1)ᵏ (ζ(k) − 1) zᵏ / k: these are the coefficients from k = 1, for |z| ≤ 1/2. */
const logGammaSeries: readonly number[] = Array.from({ length: 30 }, (_, i) => {
  const k = i + 1;
  return k === 1 ? 1 - EULER : ((k % 2 === 0 ? 1 : -1) * zetaMinusOne(k)) / k;
});

/** B₂ₖ / (2k (2k − 1)): the coefficients of Stirling's series in 1/x². */
const stirling: readonly number[] = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
];

const logGammaAtTwo = (z: number): number => z * polynomial(logGammaSeries, z);

/** sin(πx), exact at the integers. */
function sinPi(x: number): number {
  const r = x - 2 * Math.round(x / 2);
  return Math.abs(r) <= 0.5 ? Math.sin(Math.PI * r) : Math.sin(Math.PI * (Math.sign(r) - r));
}

/** log |Γ(x)|; +∞ at 0, −1, −2, … */
export function lgamma(x: number): number {
  if (Number.isNaN(x)) return x;
  if (!Number.isFinite(x)) return Number.POSITIVE_INFINITY;
  if (x <= 0) {
    if (Number.isInteger(x)) return Number.POSITIVE_INFINITY;
    if (x > -0.5) return logGammaAtTwo(x) - Math.log1p(x) - Math.log(-x);
    return Math.log(Math.PI / Math.abs(sinPi(x))) - lgamma(1 - x);
  }
  if (x < 0.5) return logGammaAtTwo(x) - Math.log1p(x) - Math.log(x);
  if (x < 1.5) return logGammaAtTwo(x - 1) - Math.log1p(x - 1);
  if (x <= 2.5) return logGammaAtTwo(x - 2);
  if (x < 10) {
    // Γ(x) = (x − 1)(x − 2) … Γ(x − n), down to [1.5, 2.5].
    let product = 1;
    while (x > 2.5) product *= --x;
    return logGammaAtTwo(x - 2) + Math.log(product);
  }
  return (x - 0.5) * (Math.log(x) - 1) - 0.5 + HALF_LOG_2PI + polynomial(stirling, 1 / (x * x)) / x;
}

/** B₂ₖ / 2k: ψ(x) = log x − 1/2x − Σ coefficient / x²ᵏ. */
const digammaSeries: readonly number[] = [
  1 / 12,
  -1 / 120,
  1 / 252,
  -1 / 240,
  1 / 132,
  -691 / 32760,
  1 / 12,
  -3617 / 8160,
];

/** The derivative of lgamma. ∓∞ at ±0, NaN at the negative integers. */
export function digamma(x: number): number {
  if (x === 0) return -1 / x;
  if (x < 0) {
    if (Number.isInteger(x) || x === Number.NEGATIVE_INFINITY) return Number.NaN;
    const r = x - Math.round(x);
    return digamma(1 - x) - Math.PI / Math.tan(Math.PI * r);
  }
  let shift = 0;
  for (; x < 10; x++) shift += 1 / x;
  const inverse = 1 / (x * x);
  return Math.log(x) - 0.5 / x - inverse * polynomial(digammaSeries, inverse) - shift;
}

const doubles = new Float64Array(1);
const doubleBits = new BigInt64Array(doubles.buffer);
const singles = new Float32Array(1);
const singleBits = new Int32Array(singles.buffer);

/** The double next to `x` in the direction of `toward`. */
export function nextafter(x: number, toward: number): number {
  if (x === toward) return toward;
  if (Number.isNaN(x) || Number.isNaN(toward)) return Number.NaN;
  if (x === 0) return toward > 0 ? Number.MIN_VALUE : -Number.MIN_VALUE;
  doubles[0] = x;
  doubleBits[0]! += toward > x === x > 0 ? 1n : -1n;
  return doubles[0];
}

/** The same among floats of single precision. */
export function nextafterSingle(x: number, toward: number): number {
  if (x === toward) return toward;
  if (Number.isNaN(x) || Number.isNaN(toward)) return Number.NaN;
  if (x === 0) return toward > 0 ? 2 ** -149 : -(2 ** -149);
  singles[0] = x;
  singleBits[0]! += toward > x === x > 0 ? 1 : -1;
  return singles[0];
}
