// Half precision: between numbers and the raw bits that carry float16.

const single = new Float32Array(1);
const singleBits = new Uint32Array(single.buffer);

/** The number that 16 bits stand for. */
export function fromFloat16(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** The bits of the half nearest to `x`, ties to even; too large becomes infinite. */
export function toFloat16(x: number): number {
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0;
  const magnitude = Math.abs(x);
  if (Number.isNaN(x)) return 0x7e00;
  if (magnitude >= 65520) return sign | 0x7c00;
  if (magnitude < 2 ** -14) return sign | roundHalfEven(magnitude * 2 ** 24);
  single[0] = magnitude;
  const exponent = (singleBits[0]! >>> 23) - 127;
  // The rounded fraction may carry into the exponent, as it should.
  const power = magnitude < 2 ** exponent ? exponent - 1 : exponent;
  return sign | (((power + 15) << 10) + roundHalfEven((magnitude / 2 ** power - 1) * 1024));
}

/** The nearest half, as a number. */
export const roundFloat16 = (x: number): number => fromFloat16(toFloat16(x));

/** The nearest integer, ties to even; keeps the sign of zero. */
export function roundHalfEven(x: number): number {
  const down = Math.floor(x);
  const rest = x - down;
  const nearest = rest < 0.5 || (rest === 0.5 && down % 2 === 0) ? down : down + 1;
  return nearest === 0 ? Math.sign(x) * 0 : nearest;
}
