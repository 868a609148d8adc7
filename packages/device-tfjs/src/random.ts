// Philox4x32-10, the counter-based generator of Salmon et al. (2011): words are computed on the host and uploaded.
import type { View } from '@kindling/tensor';
import { put } from './host.js';
import { product } from './layout.js';
import type { Session } from './session.js';

/** The high word of the product of two unsigned words; the low one is `Math.imul`'s. */
function highWord(a: number, b: number): number {
  const [a0, a1, b0, b1] = [a & 0xffff, a >>> 16, b & 0xffff, b >>> 16];
  const middle = a1 * b0 + ((a0 * b0) >>> 16);
  const crossed = a0 * b1 + (middle & 0xffff);
  return (a1 * b1 + Math.floor(middle / 65536) + Math.floor(crossed / 65536)) | 0;
}

const low = (x: number): number => x | 0;
const high = (x: number): number => Math.floor(x / 2 ** 32) | 0;

/** Word i of `output` is word i mod 4 of counter `offset + ⌊i / 4⌋`, keyed by `seed`. */
export function randomBits(session: Session, seed: number, offset: number, output: View): void {
  const words = new Int32Array(product(output.shape));
  for (let i = 0; i < words.length; i += 4) {
    const counter = offset + i / 4;
    let [c0, c1, c2, c3] = [low(counter), high(counter), 0, 0];
    let [k0, k1] = [low(seed), high(seed)];
    for (let round = 0; round < 10; round++) {
      const [high0, low0] = [highWord(0xd2511f53, c0), Math.imul(0xd2511f53, c0)];
      const [high1, low1] = [highWord(0xcd9e8d57, c2), Math.imul(0xcd9e8d57, c2)];
      [c0, c1, c2, c3] = [high1 ^ c1 ^ k0, low1, high0 ^ c3 ^ k1, low0];
      k0 = (k0 + 0x9e3779b9) | 0;
      k1 = (k1 + 0xbb67ae85) | 0;
    }
    words.set([c0, c1, c2, c3].slice(0, words.length - i), i);
  }
  put(session, output, words);
}
