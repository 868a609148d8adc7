// Philox4x32-10, the counter-based generator of Salmon et al., "Parallel Random Numbers: As Easy as 1, 2, 3" (2011).

/** High and low words of the 64-bit product of two 32-bit words. */
function multiplyWide(a: number, b: number): [high: number, low: number] {
  const product = BigInt(a >>> 0) * BigInt(b >>> 0);
  return [Number(product >> 32n), Number(product & 0xffffffffn)];
}

type Words = [number, number, number, number];

/** Ten rounds on a counter of four words with a key of two. */
export function philoxBlock(counter: Words, key: readonly [number, number]): Words {
  let [k0, k1] = key;
  let words = counter;
  for (let round = 0; round < 10; round++) {
    const [high0, low0] = multiplyWide(0xd2511f53, words[0]);
    const [high1, low1] = multiplyWide(0xcd9e8d57, words[2]);
    words = [high1 ^ words[1] ^ k0, low1, high0 ^ words[3] ^ k1, low0];
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  return words;
}

/** The four words at `counter` (the low 64 bits of it; the rest is 0) of the stream keyed by `seed`. */
export function philox(seed: number, counter: number): Words {
  const halves = (x: number): [number, number] => [x % 2 ** 32, Math.floor(x / 2 ** 32)];
  return philoxBlock([...halves(counter), 0, 0], halves(seed));
}
