// mt19937, the Mersenne Twister of Matsumoto and Nishimura (1998), in the form and with the state of PyTorch's CPU engine.

const size = 624;
const shift = 397;

/** The high bit of one word and the low ones of the next, through the twist matrix. */
function twisted(here: number, next: number): number {
  const mixed = (here & 0x80000000) | (next & 0x7fffffff);
  return (mixed >>> 1) ^ (-(mixed & 1) & 0x9908b0df);
}

/** The engine: 32 random bits a call, from a state of 624 words. */
export class Mt19937 {
  readonly state = new Uint32Array(size);
  /** The same words with a sign, in which engines compute faster. */
  readonly #words = new Int32Array(this.state.buffer);
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
    const words = this.#words;
    for (let i = 0; i < size - shift; i++) words[i] = words[i + shift]! ^ twisted(words[i]!, words[i + 1]!);
    for (let i = size - shift; i < size - 1; i++)
      words[i] = words[i + shift - size]! ^ twisted(words[i]!, words[i + 1]!);
    words[size - 1] = words[shift - 1]! ^ twisted(words[size - 1]!, words[0]!);
    this.left = size;
    this.next = 0;
  }

  /** The next 32 bits, from 0 to 2³² − 1. */
  draw(): number {
    if (--this.left === 0) this.#renew();
    let y = this.#words[this.next++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }
}
