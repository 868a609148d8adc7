// WGSL functions of f32 with the values that IEEE and C give at the edges: WGSL leaves NaN, infinities and overflow open,
// and allows absolute errors (sin 2⁻¹¹, tanh 10⁻⁵) that no user would expect. Polynomials are least-squares fits.

/** A polynomial in Horner's form: `c[0] + x·(c[1] + …)`. */
export function horner(x: string, c: readonly number[]): string {
  const last = c.length - 1;
  return c.slice(0, last).reduceRight((rest, a) => `(${a} + ${x} * ${rest})`, `(${c[last]})`);
}

// The comment after each fit: what is approximated, on what range, and the largest relative error.
const fits = {
  // (eʳ − 1 − r) / r², |r| ≤ ln 2 / 2: 3e-9 of eʳ.
  exp: [0.5, 0.166665182, 0.041666206, 0.00836888235, 0.00139504764],
  // (eʳ − 1 − r) / r², |r| ≤ 1/2: 1e-10.
  expm1: [0.5, 0.166666672, 0.0416666679, 0.00833314098, 0.00138885435, 0.0001997402, 2.49702553e-5],
  // (ln(1 + f) − f + f²/2) / f³, √½ ≤ 1 + f < √2: 1e-9.
  log: [
    0.333333105, -0.249999866, 0.200022265, -0.166692495, 0.142186552, -0.1238437, 0.118730165, -0.117896959,
    0.0691514686,
  ],
  // In r²: (sin r − r) / r³ and (cos r − 1 + r²/2) / r⁴, |r| ≤ π/4: 5e-12.
  sin: [-0.166666672, 0.00833332911, -0.000198393347, 2.71831186e-6],
  cos: [0.0416666679, -0.00138888834, 2.47995195e-5, -2.72102369e-7],
  // In r²: (asin r − r) / r³, r ≤ 1/2: 3e-10.
  asin: [0.166666597, 0.0750051066, 0.0445157252, 0.0318175815, 0.0144027071, 0.0375650674],
  // In r²: (atan r − r) / r³, r ≤ tan(π/8): 7e-10.
  atan: [-0.333333164, 0.199984893, -0.142438486, 0.105960034, -0.0608345717],
  // In r²: (sinh r − r) / r³, r ≤ 1: 6e-11.
  sinh: [0.166666672, 0.00833335053, 0.000198360663, 2.81743928e-6],
  // In r²: (tanh r − r) / r³, r ≤ 0.625: 2e-10.
  tanh: [-0.333333313, 0.133332103, -0.0539472066, 0.0217029694, -0.0081826793, 0.00214754185],
};

export const float = {
  // A `var` keeps the bit pattern out of constant evaluation, where infinities and NaN are errors.
  k_inf: 'fn k_inf() -> f32 { var bits = 0x7f800000u; return bitcast<f32>(bits); }',
  k_nan: 'fn k_nan() -> f32 { var bits = 0x7fc00000u; return bitcast<f32>(bits); }',
  k_isnan: 'fn k_isnan(x: f32) -> bool { return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u; }',
  k_isinf: 'fn k_isinf(x: f32) -> bool { return (bitcast<u32>(x) & 0x7fffffffu) == 0x7f800000u; }',
  k_signbit: 'fn k_signbit(x: f32) -> bool { return (bitcast<u32>(x) >> 31u) != 0u; }',
  k_copysign: `fn k_copysign(x: f32, sign: f32) -> f32 {
  return bitcast<f32>((bitcast<u32>(x) & 0x7fffffffu) | (bitcast<u32>(sign) & 0x80000000u));
}`,
  k_max:
    'fn k_max(a: f32, b: f32) -> f32 { return select(select(max(a, b), b, k_isnan(b)), a, k_isnan(a)); }',
  k_min:
    'fn k_min(a: f32, b: f32) -> f32 { return select(select(min(a, b), b, k_isnan(b)), a, k_isnan(a)); }',
  k_sign: 'fn k_sign(x: f32) -> f32 { return select(0.0, 1.0, x > 0.0) - select(0.0, 1.0, x < 0.0); }',
  k_pow2: 'fn k_pow2(n: i32) -> f32 { return bitcast<f32>(u32(n + 127) << 23u); }',
  // y·2ⁿ for −300 < n < 300, in three exact steps.
  k_scale: `fn k_scale(y: f32, n: i32) -> f32 {
  let third = n / 3;
  return y * k_pow2(third) * k_pow2(third) * k_pow2(n - 2 * third);
}`,
  k_sqrt: `fn k_sqrt(x: f32) -> f32 {
  if (x == 0.0 || k_isinf(x) || k_isnan(x)) { return select(x, k_nan(), x < 0.0); }
  return select(sqrt(max(x, 0.0)), k_nan(), x < 0.0);
}`,
  k_div: 'fn k_div(a: f32, b: f32) -> f32 { return a / b; }',
  k_exp_core: `fn k_exp_core(r: f32, n: f32) -> f32 {
  let y = 1.0 + (r + r * r * ${horner('r', fits.exp)});
  let i = i32(n);
  let half = i >> 1u;
  return y * k_pow2(half) * k_pow2(i - half);
}`,
  k_exp: `fn k_exp(x: f32) -> f32 {
  let c = clamp(x, -104.0, 89.0);
  let n = round(c * 1.44269504);
  let y = k_exp_core((c - n * 0.693359375) + n * 2.12194440e-4, n);
  let bounded = select(select(y, k_inf(), x > 88.7228394), 0.0, x < -103.972084);
  return select(bounded, x, k_isnan(x));
}`,
  k_exp2: `fn k_exp2(x: f32) -> f32 {
  let c = clamp(x, -151.0, 129.0);
  let n = round(c);
  let y = k_exp_core((c - n) * 0.693147181, n);
  let bounded = select(select(y, k_inf(), x >= 128.0), 0.0, x < -150.0);
  return select(bounded, x, k_isnan(x));
}`,
  k_expm1: `fn k_expm1(x: f32) -> f32 {
  let c = clamp(x, -0.5, 0.5);
  return select(k_exp(x) - 1.0, c + c * c * ${horner('c', fits.expm1)}, abs(x) < 0.5);
}`,
  // x = m·2ᵉ with √½ ≤ m < √2: (e, m − 1), for finite positive x.
  k_split: `fn k_split(x: f32) -> vec2<f32> {
  let tiny = x < 1.17549435e-38;
  let bits = bitcast<u32>(select(x, x * 8388608.0, tiny));
  let e = bitcast<i32>(bits - 0x3f3504f3u) >> 23u;
  let m = bitcast<f32>(bits - (bitcast<u32>(e) << 23u));
  return vec2<f32>(f32(e - select(0, 23, tiny)), m - 1.0);
}`,
  k_log_mantissa: `fn k_log_mantissa(f: f32) -> f32 {
  let f2 = f * f;
  return f - (0.5 * f2 - f * f2 * ${horner('f', fits.log)});
}`,
  k_log_edges: `fn k_log_edges(x: f32, y: f32) -> f32 {
  let at_zero = select(y, -k_inf(), x == 0.0);
  let below = select(at_zero, k_nan(), x < 0.0);
  return select(below, x, k_isnan(x) || (k_isinf(x) && x > 0.0));
}`,
  k_log: `fn k_log(x: f32) -> f32 {
  let s = k_split(x);
  return k_log_edges(x, s.x * 0.693359375 + (k_log_mantissa(s.y) - s.x * 2.12194440e-4));
}`,
  k_log2: `fn k_log2(x: f32) -> f32 {
  let s = k_split(x);
  return k_log_edges(x, s.x + k_log_mantissa(s.y) * 1.44269504);
}`,
  k_log10: `fn k_log10(x: f32) -> f32 {
  let s = k_split(x);
  return k_log_edges(x, s.x * 0.301025391 + (k_log_mantissa(s.y) * 0.434294482 + s.x * 4.60503e-6));
}`,
  // Near 0 by the series itself: compilers fold away corrections of what 1 + x rounds off.
  k_log1p: `fn k_log1p(x: f32) -> f32 {
  let near = x > -0.292893 && x < 0.414213;
  return select(k_log(1.0 + x), k_log_mantissa(select(0.0, x, near)), near);
}`,
  k_mulhi: `fn k_mulhi(a: u32, b: u32) -> u32 {
  let a0 = a & 0xffffu; let a1 = a >> 16u; let b0 = b & 0xffffu; let b1 = b >> 16u;
  let middle = a1 * b0 + ((a0 * b0) >> 16u);
  return a1 * b1 + (middle >> 16u) + (((middle & 0xffffu) + a0 * b1) >> 16u);
}`,
  // Payne and Hanek: the fraction of x·2/π by integers, from the bits of 2/π that matter at x's exponent.
  k_reduce_large: `fn k_reduce_large(x: f32) -> vec2<f32> {
  var words = array<u32, 8>(0u, 0xa2f9836eu, 0x4e441529u, 0xfc2757d1u, 0xf534ddc0u, 0xdb629599u, 0x3c439041u, 0xfe5163abu);
  let bits = bitcast<u32>(x);
  let m = (bits & 0x7fffffu) | 0x800000u;
  let first = u32(i32((bits >> 23u) & 0xffu) - 150 - 2 + 32);
  let at = first >> 5u;
  let shift = first & 31u;
  let back = (32u - shift) & 31u;
  let mask = select(0xffffffffu, 0u, shift == 0u);
  let high = (words[at] << shift) | ((words[at + 1u] >> back) & mask);
  let low = (words[at + 1u] << shift) | ((words[at + 2u] >> back) & mask);
  let p = m * high + k_mulhi(m, low);
  let q = m * low;
  let quadrant = (p + 0x20000000u) >> 30u;
  let r = (f32(bitcast<i32>((p << 2u) | (q >> 30u))) + f32(q << 2u) * 2.32830644e-10) * 3.65740804e-10;
  let negative = (bits >> 31u) != 0u;
  return vec2<f32>(select(r, -r, negative), f32(select(quadrant, (4u - quadrant) & 3u, negative)));
}`,
  // x = r + q·π/2 with |r| ≤ π/4: (r, q mod 4).
  k_reduce: `fn k_reduce(x: f32) -> vec2<f32> {
  if (abs(x) > 8000.0) { return k_reduce_large(x); }
  let n = round(x * 0.636619772);
  let r = ((x - n * 1.5703125) - n * 4.837512969970703e-4) - n * 7.549789948768648e-8;
  return vec2<f32>(r, f32(bitcast<u32>(i32(n)) & 3u));
}`,
  // (sin r, cos r) for |r| ≤ π/4.
  k_sincos: `fn k_sincos(r: f32) -> vec2<f32> {
  let r2 = r * r;
  let s = r + r * r2 * ${horner('r2', fits.sin)};
  return vec2<f32>(s, (1.0 - 0.5 * r2) + r2 * r2 * ${horner('r2', fits.cos)});
}`,
  k_sin: `fn k_sin(x: f32) -> f32 {
  if (k_isnan(x) || k_isinf(x)) { return k_nan(); }
  let t = k_reduce(x);
  let q = u32(t.y);
  let sc = k_sincos(t.x);
  let y = select(sc.x, sc.y, (q & 1u) != 0u);
  return select(y, -y, (q & 2u) != 0u);
}`,
  k_cos: `fn k_cos(x: f32) -> f32 {
  if (k_isnan(x) || k_isinf(x)) { return k_nan(); }
  let t = k_reduce(x);
  let q = u32(t.y);
  let sc = k_sincos(t.x);
  let y = select(sc.y, sc.x, (q & 1u) != 0u);
  return select(y, -y, q == 1u || q == 2u);
}`,
  k_tan: `fn k_tan(x: f32) -> f32 {
  if (k_isnan(x) || k_isinf(x)) { return k_nan(); }
  let t = k_reduce(x);
  let sc = k_sincos(t.x);
  return select(sc.x / sc.y, -sc.y / sc.x, (u32(t.y) & 1u) != 0u);
}`,
  // asin for 0 ≤ a ≤ 1/2.
  k_asin_core: `fn k_asin_core(a: f32) -> f32 {
  let z = a * a;
  return a + a * z * ${horner('z', fits.asin)};
}`,
  k_asin: `fn k_asin(x: f32) -> f32 {
  let a = abs(x);
  let far = 1.57079633 - 2.0 * k_asin_core(sqrt(max(0.5 - 0.5 * a, 0.0)));
  let y = k_copysign(select(k_asin_core(a), far, a > 0.5), x);
  return select(k_nan(), y, a <= 1.0);
}`,
  k_acos: `fn k_acos(x: f32) -> f32 {
  let a = abs(x);
  let far = 2.0 * k_asin_core(sqrt(max(0.5 - 0.5 * a, 0.0)));
  let y = select(1.57079633 - k_copysign(k_asin_core(a), x), select(far, 3.14159265 - far, x < 0.0), a > 0.5);
  return select(k_nan(), y, a <= 1.0);
}`,
  k_atan: `fn k_atan(x: f32) -> f32 {
  let a = abs(x);
  let big = a > 2.41421356;
  let middle = a > 0.414213562;
  let r = select(select(a, (a - 1.0) / (a + 1.0), middle), -1.0 / a, big);
  let base = select(select(0.0, 0.785398163, middle), 1.57079633, big);
  let r2 = r * r;
  let y = base + (r + r * r2 * ${horner('r2', fits.atan)});
  return select(k_copysign(y, x), x, k_isnan(x));
}`,
  k_atan2: `fn k_atan2(y: f32, x: f32) -> f32 {
  if (k_isnan(x) || k_isnan(y)) { return k_nan(); }
  let a = abs(x);
  let b = abs(y);
  let high = max(a, b);
  var t = select(min(a, b) / high, 0.0, high == 0.0);
  if (k_isinf(high)) { t = select(0.0, 1.0, k_isinf(a) && k_isinf(b)); }
  var r = k_atan(t);
  r = select(r, 1.57079633 - r, b > a);
  r = select(r, 3.14159265 - r, k_signbit(x));
  return k_copysign(r, y);
}`,
  k_sinh: `fn k_sinh(x: f32) -> f32 {
  let a = abs(x);
  let a2 = min(a, 1.0) * min(a, 1.0);
  let e = k_exp(0.5 * a);
  let far = select((0.5 * e) * e - 0.5 / (e * e), k_inf(), a > 89.4159851);
  let y = select(far, a + a * a2 * ${horner('a2', fits.sinh)}, a < 1.0);
  return select(k_copysign(y, x), x, k_isnan(x));
}`,
  k_cosh: `fn k_cosh(x: f32) -> f32 {
  let a = abs(x);
  let e = k_exp(0.5 * a);
  return select(select((0.5 * e) * e + 0.5 / (e * e), k_inf(), a > 89.4159851), x, k_isnan(x));
}`,
  k_tanh: `fn k_tanh(x: f32) -> f32 {
  let a = abs(x);
  let c = min(a, 10.0);
  let c2 = c * c;
  let near = c + c * c2 * ${horner('c2', fits.tanh)};
  let y = select(1.0 - 2.0 / (k_exp(2.0 * c) + 1.0), near, a < 0.625);
  return select(k_copysign(y, x), x, k_isnan(x));
}`,
  k_asinh: `fn k_asinh(x: f32) -> f32 {
  let a = abs(x);
  let c = min(a, 1e9);
  let near = k_log1p(c + c * c / (1.0 + sqrt(c * c + 1.0)));
  return select(k_copysign(select(near, k_log(a) + 0.693147181, a > 1e9), x), x, k_isnan(x));
}`,
  k_acosh: `fn k_acosh(x: f32) -> f32 {
  let t = clamp(x, 1.0, 1e9) - 1.0;
  let y = select(k_log1p(t + sqrt(2.0 * t + t * t)), k_log(x) + 0.693147181, x > 1e9);
  return select(k_nan(), y, x >= 1.0);
}`,
  k_atanh: `fn k_atanh(x: f32) -> f32 {
  let a = abs(x);
  let y = select(0.5 * k_log1p(2.0 * a / (1.0 - a)), k_inf(), a == 1.0);
  return select(k_nan(), k_copysign(y, x), a <= 1.0);
}`,
  k_hypot: `fn k_hypot(x: f32, y: f32) -> f32 {
  if (k_isinf(x) || k_isinf(y)) { return k_inf(); }
  if (k_isnan(x) || k_isnan(y)) { return k_nan(); }
  let high = max(abs(x), abs(y));
  let t = min(abs(x), abs(y)) / high;
  return select(high * sqrt(1.0 + t * t), 0.0, high == 0.0);
}`,
  k_nextafter: `fn k_nextafter(a: f32, b: f32) -> f32 {
  if (k_isnan(a) || k_isnan(b)) { return k_nan(); }
  if (a == b) { return b; }
  let bits = bitcast<u32>(a);
  if ((bits & 0x7fffffffu) == 0u) { return bitcast<f32>(select(0x80000001u, 1u, b > 0.0)); }
  return bitcast<f32>(select(bits - 1u, bits + 1u, (a < b) == (a > 0.0)));
}`,
  // Exact, as C's: the remainder of the mantissas, eight bits of the quotient at a time.
  k_fmod: `fn k_fmod(a: f32, b: f32) -> f32 {
  let x = bitcast<u32>(a) & 0x7fffffffu;
  let y = bitcast<u32>(b) & 0x7fffffffu;
  if (x >= 0x7f800000u || y > 0x7f800000u || y == 0u) { return k_nan(); }
  if (x < y) { return a; }
  let ex = max(x >> 23u, 1u);
  let ey = max(y >> 23u, 1u);
  let my = select(0u, 0x800000u, (y >> 23u) != 0u) | (y & 0x7fffffu);
  var r = (select(0u, 0x800000u, (x >> 23u) != 0u) | (x & 0x7fffffu)) % my;
  var left = ex - ey;
  while (left > 0u && r != 0u) {
    let step = min(left, 8u);
    r = (r << step) % my;
    left -= step;
  }
  return k_copysign(k_scale(f32(r), i32(ey) - 150), a);
}`,
  k_rem: `fn k_rem(a: f32, b: f32) -> f32 {
  let r = k_fmod(a, b);
  return select(r, r + b, r != 0.0 && ((r < 0.0) != (b < 0.0)));
}`,
  k_floordiv: `fn k_floordiv(a: f32, b: f32) -> f32 {
  if (b == 0.0) { return a / b; }
  let r = k_fmod(a, b);
  let q = (a - r) / b - select(0.0, 1.0, r != 0.0 && ((r < 0.0) != (b < 0.0)));
  return select(round(q), k_copysign(0.0, a / b), q == 0.0);
}`,
  // a·b as a rounded product and the exact rest, after Veltkamp and Dekker.
  k_two_product: `fn k_two_product(a: f32, b: f32) -> vec2<f32> {
  let p = a * b;
  let ah = bitcast<f32>(bitcast<u32>(a) & 0xfffff000u);
  let bh = bitcast<f32>(bitcast<u32>(b) & 0xfffff000u);
  let al = a - ah;
  let bl = b - bh;
  return vec2<f32>(p, (((ah * bh - p) + ah * bl) + al * bh) + al * bl);
}`,
  // log₂ of a finite positive x to about 40 bits, as a sum of two numbers: by s = f / (2 + f), ln(1 + f) = 2·atanh s.
  k_log2_wide: `fn k_log2_wide(x: f32) -> vec2<f32> {
  let t = k_split(x);
  let f = t.y;
  let d = 2.0 + f;
  let d_low = f - (d - 2.0);
  let s = f / d;
  let product = k_two_product(s, d);
  let s_low = ((f - product.x) - product.y - s * d_low) / d;
  let s2 = s * s;
  let series = s * s2 * (0.961796694 + s2 * (0.577078017 + s2 * (0.412198584 + s2 * 0.3283)));
  let first = k_two_product(s, 2.88539004);
  let low = first.y + (s_low * 2.88539004 + s * 3.85192598e-8 + series);
  let sum = t.x + first.x;
  return vec2<f32>(sum, ((t.x - sum) + first.x) + low);
}`,
  k_pow_positive: `fn k_pow_positive(x: f32, y: f32) -> f32 {
  let l = k_log2_wide(x);
  let p = k_two_product(l.x, y);
  let n = round(clamp(p.x, -152.0, 130.0));
  let r = clamp((p.x - n) + (p.y + l.y * y), -1.0, 1.0);
  let v = k_exp_core(r * 0.693147181, n);
  return select(select(v, k_inf(), p.x >= 128.0), 0.0, p.x < -150.0);
}`,
  k_pow: `fn k_pow(x: f32, y: f32) -> f32 {
  let a = abs(x);
  if (y == 0.0 || x == 1.0) { return 1.0; }
  if (k_isnan(x) || k_isnan(y)) { return k_nan(); }
  if (k_isinf(y)) {
    if (a == 1.0) { return 1.0; }
    return select(0.0, k_inf(), (a > 1.0) == (y > 0.0));
  }
  let whole = trunc(y) == y;
  let odd = whole && abs(y) < 16777216.0 && (i32(clamp(y, -16777216.0, 16777216.0)) & 1) != 0;
  var r: f32;
  if (a == 0.0 || k_isinf(a)) {
    r = select(0.0, k_inf(), (a != 0.0) == (y > 0.0));
  } else if (whole && abs(y) <= 8.0) {
    r = 1.0;
    for (var i = 0; i < i32(abs(y)); i++) { r *= a; }
    if (y < 0.0) { r = 1.0 / r; }
  } else {
    r = k_pow_positive(a, y);
  }
  if (k_signbit(x)) {
    if (!whole && a != 0.0 && !k_isinf(a)) { return k_nan(); }
    return select(r, -r, odd);
  }
  return r;
}`,
};
