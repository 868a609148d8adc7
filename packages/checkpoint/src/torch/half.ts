// bfloat16 to float32: every bfloat16 is the upper half of a float32, so the conversion is exact.

/** float32 elements of raw bfloat16 bits. */
export function bfloat16ToFloat32(bits: Uint16Array): Float32Array {
  const words = new Uint32Array(bits.length);
  for (let i = 0; i < bits.length; i++) words[i] = bits[i]! << 16;
  return new Float32Array(words.buffer);
}
