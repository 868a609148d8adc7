// WGSL functions over subgroups: the largest and smallest f32 of a subgroup, NaN where there is one. WGSL's own may drop NaN,
// so numbers go through integers of the same order, above or below all of which NaN stands.
export const subgroup = {
  k_ordered: `fn k_ordered(x: f32) -> u32 {
  let bits = bitcast<u32>(x);
  return select(bits | 0x80000000u, ~bits, (bits >> 31u) != 0u);
}`,
  k_unordered: `fn k_unordered(key: u32) -> f32 {
  return bitcast<f32>(select(~key, key & 0x7fffffffu, (key >> 31u) != 0u));
}`,
  k_subgroup_max: `fn k_subgroup_max(x: f32) -> f32 {
  return k_unordered(subgroupMax(select(k_ordered(x), 0xffffffffu, k_isnan(x))));
}`,
  k_subgroup_min: `fn k_subgroup_min(x: f32) -> f32 {
  return k_unordered(subgroupMin(select(k_ordered(x), 0u, k_isnan(x))));
}`,
};
