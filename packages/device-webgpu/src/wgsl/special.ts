// WGSL functions of f32 for the special functions: error functions, gamma functions, the normal quantile.
import { horner } from './float.js';

const fits = {
  // In x²: erf(x) / x, |x| ≤ 1: 4e-11.
  erf: [
    1.12837923, -0.376126379, 0.112837829, -0.0268654469, 0.00522107584, -0.000848472177, 0.000112706133,
    -9.68032055e-6,
  ],
  // In t = (x − 3) / (x + 3): (1 + 2x)·erfc(x)·exp(x²), x ≥ 0: 4e-9.
  erfcx: [
    1.25300801, -0.135621056, -0.0475621857, 0.129643857, -0.119275033, 0.068318136, -0.0237643141,
    0.00249527628, 0.00187598576, -0.000722398167, -9.29298913e-5, 7.57672606e-5,
  ],
  // erfinv(x) / x by w = −ln(1 − x²): in w − 2.5 below 5, in √w − 3 below 16, in √w − 7 up to 105. 3e-8.
  erfinvNear: [
    1.50140941, 0.24664028, -0.00417737687, -0.0012527419, 0.000218344445, -4.96334815e-6, -3.46270485e-6,
    4.6617069e-7, 2.32326443e-8, -8.79105766e-9,
  ],
  erfinvMiddle: [
    2.83297682, 1.00167477, 0.00944356807, -0.0076339962, 0.00570084807, -0.00361284846, 0.00145027076,
    -2.54355346e-5, -0.000282372843, 9.22553372e-5,
  ],
  erfinvFar: [
    6.86901999, 1.00859642, -0.000513166189, 5.29616136e-6, 6.35517745e-6, -1.27478552e-6, 2.46142093e-7,
    -9.59076374e-8, 1.53442894e-8,
  ],
  // In x − 1.5: lnΓ(x) / ((x − 1)(x − 2)), 1 ≤ x ≤ 2: 4e-9.
  lgamma: [
    0.483128965, -0.145959899, 0.0629110485, -0.0313079916, 0.016808223, -0.00943649095, 0.00532519072,
    -0.00311589683, 0.00244835252, -0.00152642292,
  ],
};

export const special = {
  // exp(±x²) with the square taken exactly, in two parts.
  k_exp_square: `fn k_exp_square(x: f32, sign: f32) -> f32 {
  let high = bitcast<f32>(bitcast<u32>(x) & 0xfffff000u);
  return k_exp(sign * high * high) * k_exp(sign * (x - high) * (x + high));
}`,
  k_erfcx_positive: `fn k_erfcx_positive(x: f32) -> f32 {
  let c = min(x, 1e15);
  let t = (c - 3.0) / (c + 3.0);
  return select(${horner('t', fits.erfcx)} / (1.0 + 2.0 * c), 0.0, k_isinf(x));
}`,
  k_erfcx: `fn k_erfcx(x: f32) -> f32 {
  let y = k_erfcx_positive(abs(x));
  let c = max(x, -10.0);
  let left = select(2.0 * k_exp_square(c, 1.0) - y, k_inf(), x < -9.38241);
  return select(select(y, left, x < 0.0), x, k_isnan(x));
}`,
  // erfc for x ≥ 0.
  k_erfc_positive: `fn k_erfc_positive(x: f32) -> f32 {
  let c = min(x, 11.0);
  return select(k_exp_square(c, -1.0) * k_erfcx_positive(c), 0.0, x > 10.5);
}`,
  k_erf_near: `fn k_erf_near(x: f32) -> f32 {
  let c = clamp(x, -1.0, 1.0);
  let c2 = c * c;
  return c * ${horner('c2', fits.erf)};
}`,
  k_erf: `fn k_erf(x: f32) -> f32 {
  let a = abs(x);
  let far = k_copysign(1.0 - k_erfc_positive(max(a, 1.0)), x);
  return select(select(far, k_erf_near(x), a < 1.0), x, k_isnan(x));
}`,
  k_erfc: `fn k_erfc(x: f32) -> f32 {
  let far = k_erfc_positive(max(abs(x), 0.5));
  let y = select(far, 2.0 - far, x < 0.0);
  return select(select(y, 1.0 - k_erf_near(x), abs(x) < 0.5), x, k_isnan(x));
}`,
  // x times erfinv(x) / x, given w = −ln(1 − x²).
  k_erfinv_core: `fn k_erfinv_core(x: f32, w: f32) -> f32 {
  let a = min(w, 5.0) - 2.5;
  let s = sqrt(max(w, 0.0));
  let b = clamp(s, 2.2, 4.1) - 3.0;
  let c = clamp(s, 3.9, 10.4) - 7.0;
  let far = select(${horner('b', fits.erfinvMiddle)}, ${horner('c', fits.erfinvFar)}, w > 16.0);
  return x * select(far, ${horner('a', fits.erfinvNear)}, w < 5.0);
}`,
  k_erfinv: `fn k_erfinv(x: f32) -> f32 {
  let a = abs(x);
  let y = k_erfinv_core(x, -k_log((1.0 - a) * (1.0 + a)));
  return select(k_nan(), select(y, k_copysign(k_inf(), x), a == 1.0), a <= 1.0);
}`,
  k_ndtri: `fn k_ndtri(p: f32) -> f32 {
  if (p == 0.0) { return -k_inf(); }
  if (p == 1.0) { return k_inf(); }
  let y = 1.41421356 * k_erfinv_core(2.0 * p - 1.0, -(k_log(4.0 * p) + k_log1p(-p)));
  return select(k_nan(), y, p > 0.0 && p < 1.0);
}`,
  k_lgamma_positive: `fn k_lgamma_positive(x: f32) -> f32 {
  if (x >= 8.0) {
    let r = 1.0 / x;
    let r2 = r * r;
    return (x - 0.5) * (k_log(x) - 1.0) + (0.418938533 + r * (0.0833333333 - r2 * (0.00277777778 - r2 * 0.000793650794)));
  }
  var y = x;
  var product = 1.0;
  while (y >= 2.0) { y -= 1.0; product *= y; }
  let small = y < 1.0;
  let z = select(y, y + 1.0, small);
  let t = z - 1.5;
  return (z - 1.0) * (z - 2.0) * ${horner('t', fits.lgamma)} + k_log(select(product, product / y, small));
}`,
  // sin(πx) with the whole part taken off exactly.
  k_sinpi: `fn k_sinpi(x: f32) -> f32 {
  let n = round(x);
  let s = k_sin((x - n) * 3.14159265);
  let odd = abs(x) < 16777216.0 && (i32(clamp(n, -16777216.0, 16777216.0)) & 1) != 0;
  return select(s, -s, odd);
}`,
  k_lgamma: `fn k_lgamma(x: f32) -> f32 {
  if (k_isnan(x)) { return x; }
  if (k_isinf(x) || (x <= 0.0 && floor(x) == x)) { return k_inf(); }
  if (x > 0.0) { return k_lgamma_positive(x); }
  return k_log(3.14159265 / abs(x * k_sinpi(x))) - k_lgamma_positive(-x);
}`,
  k_digamma: `fn k_digamma(x: f32) -> f32 {
  if (x == 0.0) { return k_copysign(k_inf(), -x); }
  if (k_isnan(x) || (x < 0.0 && floor(x) == x)) { return k_nan(); }
  if (k_isinf(x)) { return x; }
  var y = select(x, 1.0 - x, x < 0.0);
  var sum = 0.0;
  while (y < 6.0) { sum -= 1.0 / y; y += 1.0; }
  let r2 = 1.0 / (y * y);
  sum += k_log(y) - 0.5 / y - r2 * (0.0833333333 - r2 * (0.00833333333 - r2 * 0.00396825397));
  if (x < 0.0) {
    let f = (x - round(x)) * 3.14159265;
    sum -= 3.14159265 / k_tan(f);
  }
  return sum;
}`,
};
