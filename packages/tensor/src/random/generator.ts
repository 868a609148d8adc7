// Generator: PyTorch's CPU random stream. One seed gives PyTorch's numbers, whatever device they are written to.
import { ValueError } from '../errors.js';
import { Mt19937 } from './mt19937.js';

/** The seed of a generator that nobody seeded, as PyTorch's. */
const defaultSeed = 67280421310721n;
const twoTo64 = 1n << 64n;

/** PyTorch's layout of a generator's state, little-endian: byte offsets. */
const layout = {
  seed: 0,
  left: 8,
  seeded: 12,
  next: 16,
  words: 24,
  normal: 5024,
  normalValid: 5040,
  total: 5056,
};

const safe = (seed: bigint): number | bigint =>
  seed <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(seed) : seed;

/** A stream of pseudorandom numbers with its own state. The functions that draw take one as `generator`. */
export class Generator {
  readonly #engine = new Mt19937(Number(defaultSeed & 0xffffffffn));
  #seed = defaultSeed;
  /** The second of a pair of normal numbers, kept for the next call. */
  #normal: number | undefined;

  /** Starts the stream that belongs to `seed`: an integer below 2^64, negative ones counting from 2^64. Returns the generator. */
  manualSeed(seed: number | bigint): this {
    if (typeof seed === 'number' && !Number.isInteger(seed))
      throw new ValueError(`manualSeed: the seed must be an integer, got ${seed}`);
    const wide = BigInt(seed);
    if (wide >= twoTo64 || wide < -(twoTo64 >> 1n))
      throw new ValueError(`manualSeed: the seed must fit 64 bits, got ${seed}`);
    this.#seed = BigInt.asUintN(64, wide);
    this.#engine.seed(Number(this.#seed & 0xffffffffn));
    this.#normal = undefined;
    return this;
  }

  /** Seeds the stream unpredictably and returns the seed. */
  seed(): number {
    const [high, low] = crypto.getRandomValues(new Uint32Array(2));
    const seed = (high! & 0x1fffff) * 2 ** 32 + low!;
    this.manualSeed(seed);
    return seed;
  }

  /** The seed that the stream started from; a bigint past 2^53. */
  initialSeed(): number | bigint {
    return safe(this.#seed);
  }

  /** The whole state, in the 5056 bytes of PyTorch's `get_state()`: `tensor(state)` is what PyTorch saves. */
  getState(): Uint8Array {
    const bytes = new Uint8Array(layout.total);
    const view = new DataView(bytes.buffer);
    const { left, next, state } = this.#engine;
    view.setBigUint64(layout.seed, this.#seed, true);
    view.setInt32(layout.left, left, true);
    view.setInt32(layout.seeded, 1, true);
    view.setBigUint64(layout.next, BigInt(next), true);
    state.forEach((word, i) => {
      view.setBigUint64(layout.words + 8 * i, BigInt(word), true);
    });
    view.setFloat64(layout.normal, this.#normal ?? 0, true);
    view.setInt32(layout.normalValid, this.#normal === undefined ? 0 : 1, true);
    return bytes;
  }

  /** Goes on from a state of `getState()`, PyTorch's included. Throws ValueError on anything else. Returns the generator. */
  setState(state: Uint8Array): this {
    if (!(state instanceof Uint8Array) || state.length !== layout.total) {
      throw new ValueError(
        `setState: expected the ${layout.total} bytes of a generator's getState() as a Uint8Array, got ` +
          `${state instanceof Uint8Array ? `${state.length} bytes` : typeof state}`,
      );
    }
    const view = new DataView(state.buffer, state.byteOffset, state.length);
    const left = view.getInt32(layout.left, true);
    const next = Number(view.getBigUint64(layout.next, true));
    if (view.getInt32(layout.seeded, true) !== 1 || left < 1 || left > 624 || next > 624)
      throw new ValueError('setState: these bytes are no state of a generator (an invalid mt19937 state)');
    const engine = this.#engine;
    this.#seed = view.getBigUint64(layout.seed, true);
    engine.left = left;
    engine.next = next;
    for (let i = 0; i < engine.state.length; i++)
      engine.state[i] = view.getUint32(layout.words + 8 * i, true);
    this.#normal =
      view.getInt32(layout.normalValid, true) === 0 ? undefined : view.getFloat64(layout.normal, true);
    return this;
  }

  /** A generator in the same state. */
  clone(): Generator {
    return new Generator().setState(this.getState());
  }

  /** 32 random bits, from 0 to 2³² − 1. */
  random(): number {
    return this.#engine.draw();
  }

  /** 64 random bits. */
  random64(): bigint {
    const high = BigInt(this.#engine.draw());
    return (high << 32n) | BigInt(this.#engine.draw());
  }

  /** Uniform in [0, 1) with 24 bits: PyTorch's float32. */
  uniform24(): number {
    return (this.#engine.draw() & 0xffffff) / 2 ** 24;
  }

  /** Uniform in [0, 1) with 53 bits: PyTorch's float64. */
  uniform53(): number {
    const high = this.#engine.draw() & 0x1fffff;
    return (high * 2 ** 32 + this.#engine.draw()) / 2 ** 53;
  }

  /** Standard normal in float64, by Box and Muller, two at a time. */
  normal(): number {
    const kept = this.#normal;
    if (kept !== undefined) {
      this.#normal = undefined;
      return kept;
    }
    const angle = 2 * Math.PI * this.uniform53();
    const radius = Math.sqrt(-2 * Math.log1p(-this.uniform53()));
    this.#normal = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }
}

/** The generator of everything that is not given another. */
export const defaultGenerator = new Generator();

/** Seeds the default generator: the same seed gives the same numbers as PyTorch's `manual_seed`. Returns it. */
export const manualSeed = (seed: number | bigint): Generator => defaultGenerator.manualSeed(seed);
/** Seeds the default generator unpredictably; returns the seed. */
export const seed = (): number => defaultGenerator.seed();
/** The seed of the default generator. */
export const initialSeed = (): number | bigint => defaultGenerator.initialSeed();
/** The state of the default generator; see {@link Generator.getState}. */
export const getRngState = (): Uint8Array => defaultGenerator.getState();
/** Sets the state of the default generator; see {@link Generator.setState}. */
export const setRngState = (state: Uint8Array): void => {
  defaultGenerator.setState(state);
};

/** Runs `fn` and puts the default generator back to where it stood. */
export function forkRng<T>(fn: () => T): T {
  const before = getRngState();
  try {
    return fn();
  } finally {
    setRngState(before);
  }
}
