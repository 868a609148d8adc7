// What loaders, samplers and transforms draw: host numbers, from PyTorch's stream.
import {
  defaultGenerator,
  drawIntegers,
  drawMultinomial,
  drawPermutation,
  Generator,
} from '@kindling/tensor';

/** A random integer in [0, 2^63), as PyTorch's `torch.empty((), dtype=torch.int64).random_()`. */
function drawSeed(generator: Generator): bigint {
  return generator.random64() & ((1n << 63n) - 1n);
}

/** Draws the seed that PyTorch's loader would give its workers. */
export function drawBaseSeed(generator: Generator = defaultGenerator): bigint {
  return drawSeed(generator);
}

/** A generator seeded from the default one. */
export function freshGenerator(): Generator {
  return new Generator().manualSeed(drawSeed(defaultGenerator));
}

/** `count` integers in [0, high). */
export const randint = (high: number, count: number, generator: Generator = defaultGenerator): number[] =>
  drawIntegers(new Array<number>(count).fill(0), 0, high, generator);

/** The integers below `n` in random order. */
export const randperm = (n: number, generator: Generator = defaultGenerator): number[] =>
  drawPermutation(n, generator);

/** `count` positions drawn with the given weights. */
export const multinomial = (
  weights: readonly number[],
  count: number,
  replacement: boolean,
  generator: Generator = defaultGenerator,
): number[] => drawMultinomial(weights, count, replacement, generator);

/** One number in [0, 1), as `torch.rand(1)`. */
export const uniform = (generator: Generator = defaultGenerator): number => generator.uniform24();
