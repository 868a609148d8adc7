// Functions of vectors against double precision: units in the last place, special values, and the JavaScript kernel.
import { type BinaryFn, expression, type UnaryFn } from '@kindling/tensor';
import { describe, expect, it } from 'vitest';
import { WasmKernels } from '../../src/wasm/index.js';
import { noise, TestHeap } from './heap.js';

const { binary, input, pointwise, unary } = expression;
const heap = new TestHeap(true, 512);
const kernels = new WasmKernels(heap);

function apply(fn: UnaryFn, xs: readonly number[]): Float32Array {
  heap.clear();
  const x = heap.view('float32', [xs.length], (i) => xs[i]);
  const y = heap.view('float32', [xs.length], () => 7);
  expect(kernels.pointwise(pointwise(unary(fn, input(0))), 'float32', [x], [y])).toBe(true);
  return heap.read(y) as Float32Array;
}

function applyTwo(fn: BinaryFn, pairs: readonly (readonly [number, number])[]): Float32Array {
  heap.clear();
  const [a, b] = [0, 1].map((k) => heap.view('float32', [pairs.length], (i) => pairs[i][k]));
  const y = heap.view('float32', [pairs.length], () => 7);
  expect(kernels.pointwise(pointwise(binary(fn, input(0), input(1))), 'float32', [a, b], [y])).toBe(true);
  return heap.read(y) as Float32Array;
}

/** The distance from the exact value in units of the last place of the float32 nearest to it. */
function ulps(actual: number, exact: number): number {
  const nearest = Math.fround(exact);
  if (Object.is(actual, nearest) || (Number.isNaN(actual) && Number.isNaN(nearest))) return 0;
  if (!Number.isFinite(nearest) || !Number.isFinite(actual)) return Number.POSITIVE_INFINITY;
  const size = Math.max(Math.abs(exact), 2 ** -126);
  return Math.abs(actual - exact) / 2 ** (Math.floor(Math.log2(size)) - 23);
}

/** Numbers over the magnitudes from 2^low to 2^high, and their negatives where `both`. */
function magnitudes(low: number, high: number, both: boolean, count = 100_000): number[] {
  const random = noise(count);
  return Array.from({ length: count }, () => {
    const size = 2 ** (low + ((random() + 1) / 2) * (high - low));
    return Math.fround(both && random() < 0 ? -size : size);
  });
}
function uniform(low: number, high: number, count = 100_000): number[] {
  const random = noise(count + 1);
  return Array.from({ length: count }, () => Math.fround(low + ((random() + 1) / 2) * (high - low)));
}

/** erf and erfc in double precision, by series and continued fraction. */
function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x);
  if (x < 2) {
    let [term, sum] = [x, x];
    for (let n = 1; n < 60; n++) {
      term *= (-x * x) / n;
      sum += term / (2 * n + 1);
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * sum;
  }
  let fraction = 0;
  for (let n = 80; n > 0; n--) fraction = n / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}
function erf(x: number): number {
  if (Math.abs(x) > 1) return x < 0 ? erfc(-x) - 1 : 1 - erfc(x);
  let [term, sum] = [x, x];
  for (let n = 1; n < 40; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

const wide = (): number[] => [...magnitudes(-149, 127, true), ...uniform(-20, 20)];
const positive = (): number[] => [...magnitudes(-149, 127.99, false), ...uniform(0.5, 2)];

/** Function → exact value, arguments, bound in ulp. All but tails of erfc are correctly rounded or nearly. */
const cases: Partial<
  Record<UnaryFn, [exact: (x: number) => number, arguments: () => number[], bound: number]>
> = {
  exp: [Math.exp, () => [...wide(), ...uniform(-104, 89)], 1],
  exp2: [(x) => 2 ** x, () => [...wide(), ...uniform(-150, 128)], 1.1],
  expm1: [Math.expm1, () => [...wide(), ...uniform(-1, 1), ...uniform(-18, 89)], 0.51],
  log: [Math.log, positive, 1],
  log2: [Math.log2, positive, 0.51],
  log10: [Math.log10, positive, 0.51],
  log1p: [Math.log1p, () => [...positive(), ...uniform(-0.9999, 1), ...magnitudes(-149, -1, true)], 0.51],
  sin: [Math.sin, () => [...wide(), ...uniform(-1e4, 1e4), ...uniform(-2e6, 2e6)], 1.6],
  cos: [Math.cos, () => [...wide(), ...uniform(-1e4, 1e4), ...uniform(-2e6, 2e6)], 1.6],
  tan: [Math.tan, () => [...wide(), ...uniform(-1e4, 1e4)], 0.51],
  asin: [Math.asin, () => [...uniform(-1, 1), ...magnitudes(-149, 0, true)], 0.51],
  acos: [Math.acos, () => [...uniform(-1, 1), ...uniform(0.999, 1)], 0.51],
  atan: [Math.atan, wide, 0.51],
  sinh: [Math.sinh, wide, 0.51],
  cosh: [Math.cosh, wide, 0.51],
  tanh: [Math.tanh, () => [...wide(), ...uniform(-1, 1)], 2],
  asinh: [Math.asinh, wide, 0.51],
  acosh: [Math.acosh, () => [...magnitudes(0, 127, false), ...uniform(1, 1.01)], 0.51],
  atanh: [Math.atanh, () => [...uniform(-1, 1), ...magnitudes(-149, -1, true)], 0.51],
  erf: [erf, () => [...magnitudes(-149, -1, true, 20_000), ...uniform(-5, 5, 50_000)], 1.5],
  erfc: [erfc, () => [...magnitudes(-149, -1, true, 20_000), ...uniform(-5, 10, 50_000)], 0.51],
};

describe('accuracy in units of the last place', () => {
  it.each(Object.entries(cases))('%s', (fn, [exact, list, bound]) => {
    const xs = list();
    const ys = apply(fn as UnaryFn, xs);
    let [worst, at] = [0, 0];
    xs.forEach((x, i) => {
      const error = ulps(ys[i], exact(x));
      if (error > worst) [worst, at] = [error, x];
    });
    expect(worst, `worst at ${at}`).toBeLessThanOrEqual(bound);
  });

  it.each<[BinaryFn, (a: number, b: number) => number]>([
    ['pow', (a, b) => a ** b],
    ['atan2', Math.atan2],
    ['hypot', Math.hypot],
  ])('%s', (fn, exact) => {
    const [a, b] = [magnitudes(-30, 30, fn !== 'pow'), uniform(-20, 20)];
    const pairs = a.map((x, i): [number, number] => [x, b[i]]);
    for (let i = 0; i < 20_000; i++) pairs.push([Math.fround(1 + b[i] / 40), a[i]]);
    const ys = applyTwo(fn, pairs);
    let [worst, at] = [0, pairs[0]];
    pairs.forEach((p, i) => {
      const error = ulps(ys[i], exact(...p));
      if (error > worst) [worst, at] = [error, p];
    });
    expect(worst, `worst at ${at}`).toBeLessThanOrEqual(0.51);
  });
});

const inf = Number.POSITIVE_INFINITY;
const special = [
  0,
  -0,
  inf,
  -inf,
  Number.NaN,
  1,
  -1,
  2,
  -2,
  0.5,
  3.4028234663852886e38,
  1e-45,
  -1e-45,
  1e-40,
  88.8,
  -103.9,
];

describe('special values', () => {
  const exact: Partial<Record<UnaryFn, (x: number) => number>> = {
    ...Object.fromEntries(Object.entries(cases).map(([fn, [f]]) => [fn, f])),
    erf: (x) => (Math.abs(x) === inf ? Math.sign(x) : x === 0 ? x : erf(x)),
    erfc: (x) => (Math.abs(x) > 1e9 ? 1 - Math.sign(x) : erfc(x)),
    neg: (x) => -x,
    abs: Math.abs,
    sign: (x) => Number(x > 0) - Number(x < 0),
    floor: Math.floor,
    ceil: Math.ceil,
    trunc: Math.trunc,
    round: (x) => (Math.abs(x) === 0.5 ? 0 * x : Math.round(x)),
    sqrt: Math.sqrt,
    rsqrt: (x) => 1 / Math.sqrt(x),
    reciprocal: (x) => 1 / x,
  };
  it.each(Object.entries(exact))('%s', (fn, f) => {
    const ys = apply(fn as UnaryFn, special);
    special.forEach((x, i) => {
      const x32 = Math.fround(x);
      const error = ulps(ys[i], f(x32));
      expect(error, `${fn}(${x}) is ${ys[i]}, not ${f(x32)}`).toBeLessThanOrEqual(2);
    });
  });

  it('of powers are C’s', () => {
    const pairs = special.flatMap((a) =>
      [...special, 3, -3, 2.5, 1e10].map((b): [number, number] => [Math.fround(a), Math.fround(b)]),
    );
    const ys = applyTwo('pow', pairs);
    pairs.forEach(([a, b], i) => {
      const want = a === 1 || (a === -1 && Math.abs(b) === inf) ? 1 : a ** b;
      expect(ulps(ys[i], want), `pow(${a}, ${b}) is ${ys[i]}, not ${want}`).toBeLessThanOrEqual(0.51);
    });
  });

  it.each<[BinaryFn, (a: number, b: number) => number]>([
    ['atan2', Math.atan2],
    ['hypot', Math.hypot],
    ['min', Math.min],
    ['max', Math.max],
    ['div', (a, b) => a / b],
    ['lt', (a, b) => Number(a < b)],
    ['ge', (a, b) => Number(a >= b)],
    ['eq', (a, b) => Number(a === b)],
    ['ne', (a, b) => Number(a !== b)],
    ['and', (a, b) => Number(a !== 0 && b !== 0)],
    ['or', (a, b) => Number(a !== 0 || b !== 0)],
    ['xor', (a, b) => Number((a !== 0) !== (b !== 0))],
  ])('of %s', (fn, f) => {
    const pairs = special.flatMap((a) =>
      special.map((b): [number, number] => [Math.fround(a), Math.fround(b)]),
    );
    const ys = applyTwo(fn, pairs);
    pairs.forEach(([a, b], i) => {
      expect(ulps(ys[i], f(a, b)), `${fn}(${a}, ${b}) is ${ys[i]}, not ${f(a, b)}`).toBeLessThanOrEqual(0.51);
    });
  });
});

it('softmax computes the same exponentials', () => {
  const xs = uniform(-30, 30, 4000);
  const want = apply('exp', xs);
  heap.clear();
  // With g = (0, 1) the gradient of log-softmax is (−exp y, …) to the bit.
  const y = heap.view('float32', [xs.length, 2], (i) => xs[i >> 1]);
  const g = heap.view('float32', [xs.length, 2], (i) => i & 1);
  const gx = heap.view('float32', [xs.length, 2], () => 7);
  expect(kernels.softmaxGrad(g, y, true, gx)).toBe(true);
  expect([...heap.read(gx)].filter((_, i) => i % 2 === 0)).toEqual([...want].map((e) => -e));
});
