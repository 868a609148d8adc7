// Draws on the host: every distribution as a loop over one array, in PyTorch's CPU algorithms, without tensors or devices.
import { ValueError } from '../errors.js';
import { defaultGenerator, type Generator } from './generator.js';

/** What is filled: host arrays of numbers. */
export type Drawn = Float32Array | Float64Array | Int32Array | Uint8Array | number[];

/** Fills with what `draw` gives. */
function each<A extends Drawn>(out: A, draw: () => number): A {
  for (let i = 0; i < out.length; i++) out[i] = draw();
  return out;
}

const single = (out: Drawn): boolean => out instanceof Float32Array;

/** Uniform in [from, to): 24 bits each into a Float32Array (or as many as `bits` says), else 53. */
export function drawUniform<A extends Drawn>(
  out: A,
  from = 0,
  to = 1,
  generator = defaultGenerator,
  bits = 24,
): A {
  if (single(out)) {
    const mask = 2 ** bits - 1;
    const step = 2 ** -bits;
    const low = Math.fround(from);
    const range = Math.fround(Math.fround(to) - low);
    for (let i = 0; i < out.length; i++) out[i] = (generator.random() & mask) * step * range + low;
    return out;
  }
  const range = to - from;
  for (let i = 0; i < out.length; i++) out[i] = generator.uniform53() * range + from;
  return out;
}

/** Turns 16 uniform numbers from `at` on into normal ones, by Box and Muller: the first eight with the last eight. */
function normal16(out: Drawn, at: number, mean: number, std: number): void {
  for (let i = at; i < at + 8; i++) {
    const radius = Math.sqrt(-2 * Math.log(1 - out[i]!));
    const angle = 2 * Math.PI * out[i + 8]!;
    out[i] = radius * Math.cos(angle) * std + mean;
    out[i + 8] = radius * Math.sin(angle) * std + mean;
  }
}

/** Normal. From 16 elements on a `dense` array is filled in sixteens, the last of which may redraw some before it. */
export function drawNormal<A extends Drawn>(
  out: A,
  mean = 0,
  std = 1,
  generator = defaultGenerator,
  dense = true,
): A {
  const n = out.length;
  if (n < 16 || !dense) return each(out, () => generator.normal() * std + mean);
  drawUniform(out, 0, 1, generator);
  for (let i = 0; i <= n - 16; i += 16) normal16(out, i, mean, std);
  if (n % 16 !== 0) {
    for (let i = n - 16; i < n; i++) out[i] = single(out) ? generator.uniform24() : generator.uniform53();
    normal16(out, n - 16, mean, std);
  }
  return out;
}

/** Normal numbers, exponentiated. */
export const drawLogNormal = <A extends Drawn>(
  out: A,
  mean: number,
  std: number,
  generator = defaultGenerator,
): A => each(out, () => Math.exp(generator.normal() * std + mean));

/** Exponential with rate `lambd`. */
export const drawExponential = <A extends Drawn>(out: A, lambd: number, generator = defaultGenerator): A =>
  each(out, () => (-1 / lambd) * Math.log1p(-generator.uniform53()));

/** How many trials until the first success, of probability `p` each: 1, 2, … */
export const drawGeometric = <A extends Drawn>(out: A, p: number, generator = defaultGenerator): A =>
  each(out, () => Math.ceil(Math.log(generator.uniform53()) / Math.log(1 - p)));

/** Cauchy. */
export const drawCauchy = <A extends Drawn>(
  out: A,
  median: number,
  sigma: number,
  generator = defaultGenerator,
): A => each(out, () => median + sigma * Math.tan(Math.PI * (generator.uniform53() - 0.5)));

/** 1 with probability `p`, else 0. */
export const drawBernoulli = <A extends Drawn>(out: A, p: number, generator = defaultGenerator): A =>
  each(out, () => (generator.uniform53() < p ? 1 : 0));

/** Integers in [from, to): 32 bits each where the range allows, else 64. */
export function drawIntegers<A extends Drawn>(
  out: A,
  from: number,
  to: number | bigint,
  generator = defaultGenerator,
): A {
  const range = typeof to === 'bigint' ? to - BigInt(from) : to - from;
  if (range < 2 ** 32) return each(out, () => (generator.random() % Number(range)) + from);
  return each(out, () => Number((generator.random64() % BigInt(range)) + BigInt(from)));
}

/** The integers below `n` in random order. */
export function drawPermutation(n: number, generator: Generator = defaultGenerator): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = 0; i < n - 1; i++) {
    const other = i + (generator.random() % (n - i));
    const here = order[i]!;
    order[i] = order[other]!;
    order[other] = here;
  }
  return order;
}

/** Throws ValueError unless all weights are finite and not negative with a sum above 0. */
function checkWeights(weights: ArrayLike<number>): void {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const w = weights[i]!;
    if (!(w >= 0 && w < Infinity))
      throw new ValueError(
        `multinomial: probability tensor contains either inf, nan or element < 0 (${w} at ${i})`,
      );
    sum += w;
  }
  if (!(sum > 0))
    throw new ValueError('multinomial: invalid multinomial distribution (sum of probabilities <= 0)');
}

/** Positions drawn with the given weights, which need not sum to 1; computed in the weights' precision. */
export function drawMultinomial(
  weights: Float32Array | Float64Array | readonly number[],
  count: number,
  replacement: boolean,
  generator: Generator = defaultGenerator,
): number[] {
  checkWeights(weights);
  const n = weights.length;
  const exact = weights instanceof Float32Array ? new Float32Array(n) : new Float64Array(n);
  if (!replacement || count === 1) {
    if (count > n)
      throw new ValueError(
        `multinomial: cannot draw ${count} samples without replacement from ${n} categories`,
      );
    drawExponential(exact, 1, generator);
    for (let i = 0; i < n; i++) exact[i] = weights[i]! / exact[i]!;
    const order = Array.from(exact, (_, i) => i);
    return order.sort((a, b) => exact[b]! - exact[a]!).slice(0, count);
  }
  let sum = 0;
  for (let i = 0; i < n; i++) {
    exact[i] = sum + weights[i]!;
    sum = exact[i]!;
  }
  for (let i = 0; i < n; i++) exact[i] = exact[i]! / sum;
  exact[n - 1] = 1;
  return Array.from({ length: count }, () => lowerBound(exact, generator.uniform53()));
}

/** The first position whose element is not below `value`. */
function lowerBound(sorted: Float32Array | Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
