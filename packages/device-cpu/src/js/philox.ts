// Philox4x32-10 (Salmon et al., SC'11): random words from a key and a counter.

const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const WEYL_0 = 0x9e3779b9;
const WEYL_1 = 0xbb67ae85;
const ROUNDS = 10;

/** The upper 32 bits of a product of two unsigned words. */
function mulHigh(a: number, b: number): number {
  const [al, ah, bl, bh] = [a & 0xffff, a >>> 16, b & 0xffff, b >>> 16];
  const low = al * bl;
  const middle = ah * bl + (low >>> 16);
  const cross = al * bh + (middle & 0xffff);
  return ah * bh + Math.floor(middle / 0x10000) + Math.floor(cross / 0x10000);
}

/** Writes `count` words from the block `offset` on to `out`, as int32. Seed and offset are integers below 2^53. */
export function philox(seed: number, offset: number, out: Int32Array, at: number, count: number): void {
  const [seedLow, seedHigh] = [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0];
  for (let i = 0; i < count; i += 4, offset++) {
    let c0 = offset >>> 0;
    let c1 = Math.floor(offset / 2 ** 32) >>> 0;
    let c2 = 0;
    let c3 = 0;
    let k0 = seedLow;
    let k1 = seedHigh;
    for (let round = 0; round < ROUNDS; round++) {
      const h0 = mulHigh(MULTIPLIER_0, c0);
      const l0 = Math.imul(MULTIPLIER_0, c0);
      const h1 = mulHigh(MULTIPLIER_1, c2);
      const l1 = Math.imul(MULTIPLIER_1, c2);
      c0 = (h1 ^ c1 ^ k0) >>> 0;
      c1 = l1 >>> 0;
      c2 = (h0 ^ c3 ^ k1) >>> 0;
      c3 = l0 >>> 0;
      k0 = (k0 + WEYL_0) >>> 0;
      k1 = (k1 + WEYL_1) >>> 0;
    }
    const left = count - i;
    out[at + i] = c0;
    if (left > 1) out[at + i + 1] = c1;
    if (left > 2) out[at + i + 2] = c2;
    if (left > 3) out[at + i + 3] = c3;
  }
}
