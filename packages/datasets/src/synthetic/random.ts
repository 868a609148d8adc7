// The counter-based random numbers behind the synthetic drawings: number k of stream (seed, split, index) is a
// hash of the four, so any image can be drawn first, last or alone, and is always the same.

/** Scrambles 32 bits so that neighbouring inputs give unrelated outputs (two multiply-xorshift rounds). */
export function mix32(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hashes several integers into one 32-bit key. */
export function hashKey(...parts: number[]): number {
  let h = 0x9e3779b9;
  for (const part of parts) h = mix32(Math.imul(h, 31) + part);
  return h;
}

/** One stream of random numbers: output k is a pure function of the key and k. */
export class Dice {
  private counter = 0;

  constructor(private readonly key: number) {}

  /** 32 random bits. */
  bits(): number {
    this.counter = (this.counter + 0x9e3779b9) | 0;
    return mix32(this.key ^ mix32(this.counter));
  }

  /** A uniform number in [0, 1). */
  unit(): number {
    return this.bits() * 2 ** -32;
  }

  /** A uniform number in [low, high). */
  range(low: number, high: number): number {
    return low + (high - low) * this.unit();
  }

  /** A bell-shaped number in (centre - spread, centre + spread), most often near the centre. */
  near(centre: number, spread: number): number {
    return centre + spread * (this.unit() + this.unit() - 1);
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /** A uniform integer in [0, count). */
  below(count: number): number {
    return Math.floor(this.unit() * count);
  }

  /** One of the items, all equally likely. */
  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}

/**
 * Cosine and sine of an angle in radians by a fixed polynomial: only additions and multiplications, so every
 * engine draws the same bytes (Math.sin may differ in the last bit between engines).
 */
export function cosSin(angle: number): [number, number] {
  const quarters = Math.round(angle / (Math.PI / 2));
  const x = angle - quarters * (Math.PI / 2);
  const x2 = x * x;
  const sin = x * (1 - (x2 / 6) * (1 - (x2 / 20) * (1 - (x2 / 42) * (1 - x2 / 72))));
  const cos = 1 - (x2 / 2) * (1 - (x2 / 12) * (1 - (x2 / 30) * (1 - x2 / 56)));
  switch (quarters & 3) {
    case 0:
      return [cos, sin];
    case 1:
      return [-sin, cos];
    case 2:
      return [-cos, -sin];
    default:
      return [sin, -cos];
  }
}
