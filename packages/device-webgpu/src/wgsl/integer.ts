// WGSL functions of i32: division by zero gives 0, shifts past the width what C gives, powers wrap around.

export const integer = {
  k_idiv: 'fn k_idiv(a: i32, b: i32) -> i32 { return select(a / select(b, 1, b == 0), 0, b == 0); }',
  k_imod: 'fn k_imod(a: i32, b: i32) -> i32 { return select(a % select(b, 1, b == 0), 0, b == 0); }',
  k_ifloordiv: `fn k_ifloordiv(a: i32, b: i32) -> i32 {
  let r = k_imod(a, b);
  return k_idiv(a, b) - select(0, 1, r != 0 && ((r < 0) != (b < 0)));
}`,
  k_irem: `fn k_irem(a: i32, b: i32) -> i32 {
  let r = k_imod(a, b);
  return select(r, r + b, r != 0 && ((r < 0) != (b < 0)));
}`,
  k_ipow: `fn k_ipow(base: i32, exponent: i32) -> i32 {
  if (exponent < 0) {
    if (base == 1) { return 1; }
    return select(0, select(-1, 1, (exponent & 1) == 0), base == -1);
  }
  var a = base;
  var r = 1;
  var n = exponent;
  while (n > 0) {
    if ((n & 1) == 1) { r *= a; }
    a *= a;
    n = n >> 1u;
  }
  return r;
}`,
  k_ishl: 'fn k_ishl(a: i32, n: i32) -> i32 { return select(a << (u32(n) & 31u), 0, n < 0 || n > 31); }',
  k_ishr: 'fn k_ishr(a: i32, n: i32) -> i32 { return a >> select(u32(n), 31u, n < 0 || n > 31); }',
  // Truncates; NaN and infinities become 0, numbers past the range keep their low 32 bits, as a JavaScript store does.
  k_f32_to_i32: `fn k_f32_to_i32(x: f32) -> i32 {
  if (abs(x) < 2147483648.0) { return i32(x); }
  return bitcast<i32>(k_f32_to_i64(x).x);
}`,
};
