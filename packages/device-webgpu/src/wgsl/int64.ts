// WGSL functions of 64-bit integers, held as vec2<u32>(low, high) in two's complement.

export const int64 = {
  k_i64: `fn k_i64(x: i32) -> vec2<u32> { return vec2<u32>(bitcast<u32>(x), select(0u, 0xffffffffu, x < 0)); }`,
  k_u64: 'fn k_u64(x: u32) -> vec2<u32> { return vec2<u32>(x, 0u); }',
  k_i64_negative: 'fn k_i64_negative(a: vec2<u32>) -> bool { return (a.y >> 31u) != 0u; }',
  k_i64_add: `fn k_i64_add(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let low = a.x + b.x;
  return vec2<u32>(low, a.y + b.y + select(0u, 1u, low < a.x));
}`,
  k_i64_neg: 'fn k_i64_neg(a: vec2<u32>) -> vec2<u32> { return k_i64_add(~a, vec2<u32>(1u, 0u)); }',
  k_i64_sub: `fn k_i64_sub(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x - b.x, a.y - b.y - select(0u, 1u, a.x < b.x));
}`,
  k_i64_mul: `fn k_i64_mul(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x * b.x, k_mulhi(a.x, b.x) + a.x * b.y + a.y * b.x);
}`,
  k_i64_abs: 'fn k_i64_abs(a: vec2<u32>) -> vec2<u32> { return select(a, k_i64_neg(a), k_i64_negative(a)); }',
  k_i64_eq: 'fn k_i64_eq(a: vec2<u32>, b: vec2<u32>) -> bool { return all(a == b); }',
  k_i64_lt: `fn k_i64_lt(a: vec2<u32>, b: vec2<u32>) -> bool {
  let ah = bitcast<i32>(a.y);
  let bh = bitcast<i32>(b.y);
  return ah < bh || (ah == bh && a.x < b.x);
}`,
  k_i64_max: 'fn k_i64_max(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> { return select(a, b, k_i64_lt(a, b)); }',
  k_i64_min: 'fn k_i64_min(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> { return select(a, b, k_i64_lt(b, a)); }',
  k_i64_sign: `fn k_i64_sign(a: vec2<u32>) -> vec2<u32> {
  return select(k_u64(select(0u, 1u, any(a != vec2<u32>()))), vec2<u32>(0xffffffffu), k_i64_negative(a));
}`,
  // Quotient (xy) and remainder (zw) of magnitudes, bit by bit; in 32 bits where both fit.
  k_u64_divide: `fn k_u64_divide(a: vec2<u32>, b: vec2<u32>) -> vec4<u32> {
  if (a.y == 0u && b.y == 0u) { return vec4<u32>(a.x / b.x, 0u, a.x % b.x, 0u); }
  var q = vec2<u32>();
  var r = vec2<u32>();
  for (var i = 0u; i < 64u; i++) {
    let bit = select(a.x >> (63u - i), a.y >> ((63u - i) & 31u), i < 32u) & 1u;
    r = vec2<u32>((r.x << 1u) | bit, (r.y << 1u) | (r.x >> 31u));
    q = vec2<u32>(q.x << 1u, (q.y << 1u) | (q.x >> 31u));
    if (r.y > b.y || (r.y == b.y && r.x >= b.x)) {
      r = k_i64_sub(r, b);
      q.x |= 1u;
    }
  }
  return vec4<u32>(q, r);
}`,
  // Truncating; by zero both are 0.
  k_i64_divide: `fn k_i64_divide(a: vec2<u32>, b: vec2<u32>) -> vec4<u32> {
  if (all(b == vec2<u32>())) { return vec4<u32>(); }
  let t = k_u64_divide(k_i64_abs(a), k_i64_abs(b));
  let q = select(t.xy, k_i64_neg(t.xy), k_i64_negative(a) != k_i64_negative(b));
  return vec4<u32>(q, select(t.zw, k_i64_neg(t.zw), k_i64_negative(a)));
}`,
  k_i64_div: 'fn k_i64_div(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> { return k_i64_divide(a, b).xy; }',
  k_i64_mod: 'fn k_i64_mod(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> { return k_i64_divide(a, b).zw; }',
  k_i64_floordiv: `fn k_i64_floordiv(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let t = k_i64_divide(a, b);
  let down = any(t.zw != vec2<u32>()) && k_i64_negative(t.zw) != k_i64_negative(b);
  return select(t.xy, k_i64_sub(t.xy, k_u64(1u)), down);
}`,
  k_i64_rem: `fn k_i64_rem(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let r = k_i64_mod(a, b);
  return select(r, k_i64_add(r, b), any(r != vec2<u32>()) && k_i64_negative(r) != k_i64_negative(b));
}`,
  k_i64_pow: `fn k_i64_pow(base: vec2<u32>, exponent: vec2<u32>) -> vec2<u32> {
  if (k_i64_negative(exponent)) {
    if (all(base == k_u64(1u))) { return k_u64(1u); }
    let minus = all(base == vec2<u32>(0xffffffffu));
    return select(vec2<u32>(), select(vec2<u32>(0xffffffffu), k_u64(1u), (exponent.x & 1u) == 0u), minus);
  }
  var a = base;
  var r = k_u64(1u);
  var n = exponent;
  while (any(n != vec2<u32>())) {
    if ((n.x & 1u) == 1u) { r = k_i64_mul(r, a); }
    a = k_i64_mul(a, a);
    n = vec2<u32>((n.x >> 1u) | (n.y << 31u), n.y >> 1u);
  }
  return r;
}`,
  k_i64_shl: `fn k_i64_shl(a: vec2<u32>, n: vec2<u32>) -> vec2<u32> {
  if (n.y != 0u || n.x > 63u) { return vec2<u32>(); }
  if (n.x == 0u) { return a; }
  if (n.x >= 32u) { return vec2<u32>(0u, a.x << (n.x - 32u)); }
  return vec2<u32>(a.x << n.x, (a.y << n.x) | (a.x >> (32u - n.x)));
}`,
  k_i64_shr: `fn k_i64_shr(a: vec2<u32>, n: vec2<u32>) -> vec2<u32> {
  let s = select(n.x, 63u, n.y != 0u || n.x > 63u);
  let h = bitcast<i32>(a.y);
  if (s == 0u) { return a; }
  if (s >= 32u) { return vec2<u32>(bitcast<u32>(h >> (s - 32u)), bitcast<u32>(h >> 31u)); }
  return vec2<u32>((a.x >> s) | (a.y << (32u - s)), bitcast<u32>(h >> s));
}`,
  // By magnitude and sign: the words by themselves would cancel near zero.
  k_i64_to_f32: `fn k_i64_to_f32(a: vec2<u32>) -> f32 {
  let m = k_i64_abs(a);
  let x = f32(m.y) * 4294967296.0 + f32(m.x);
  return select(x, -x, k_i64_negative(a));
}`,
  // Truncates; NaN and infinities become 0.
  k_f32_to_i64: `fn k_f32_to_i64(x: f32) -> vec2<u32> {
  if (k_isnan(x) || k_isinf(x)) { return vec2<u32>(); }
  let m = trunc(abs(x));
  let high = floor(m * 2.32830644e-10);
  let a = vec2<u32>(u32(m - high * 4294967296.0), u32(min(high, 4294967040.0)));
  return select(a, k_i64_neg(a), x < 0.0);
}`,
};
