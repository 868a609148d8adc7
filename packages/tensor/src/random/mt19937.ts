// mt19937, the Mersenne Twister of Matsumoto and Nishimura (1998), in the form and with the state of PyTorch's CPU engine.

const size = 624;
const shift = 397;

/** The engine: 32 random bits a call, from a state of 624 words. */
export class Mt19937 {
  readonly state = new Uint32Array(size);
  /** Words left before the state is renewed. */
  left = 1;
  /** The word that comes next. */
  next = 0;

  constructor(seed: number) {
    this.seed(seed);
  }

  /** Starts anew from the low 32 bits of `seed`. */
  seed(seed: number): void {
    const { state } = this;
    state[0] = seed;
    for (let i = 1; i < size; i++) {
      const before = state[i - 1]!;
      state[i] = Math.imul(1812433253, before ^ (before >>> 30)) + i;
    }
    this.left = 1;
    this.next = 0;
  }

  #renew(): void {
    const { state } = this;
    for (let i = 0; i < size; i++) {
      const mixed = (state[i]! & 0x80000000) | (state[(i + 1) % size]! & 0x7fffffff);
      state[i] = state[(i + shift) % size]! ^ (mixed >>> 1) ^ (mixed & 1 ? 0x9908b0df : 0);
    }
    this.left = size;
    this.next = 0;
  }

  /** The next 32 bits, from 0 to 2³² − 1. */
  draw(): number {
    if (--this.left === 0) this.#renew();
    let y = this.state[this.next++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }
}
