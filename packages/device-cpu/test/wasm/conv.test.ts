// Convolution and its gradients against sums in double precision, over random geometries.
import type { ConvGeometry, View } from '@kindling/tensor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WasmKernels } from '../../src/wasm/index.js';
import { noise, rowMajor, TestHeap } from './heap.js';

const heap = new TestHeap(true);
const kernels = new WasmKernels(heap);

interface Case extends ConvGeometry {
  readonly batch: number;
  /** Channels per group. */
  readonly channels: number;
  readonly outChannels: number;
  readonly size: readonly number[];
  readonly kernel: readonly number[];
}

const outSize = (c: Case): number[] =>
  c.size.map((n, d) =>
    Math.floor((n + 2 * c.padding[d] - c.dilation[d] * (c.kernel[d] - 1) - 1) / c.stride[d] + 1),
  );
const inputShape = (c: Case): number[] => [c.batch, c.channels * c.groups, ...c.size];
const weightShape = (c: Case): number[] => [c.outChannels * c.groups, c.channels, ...c.kernel];
const outputShape = (c: Case): number[] => [c.batch, c.outChannels * c.groups, ...outSize(c)];

/** Calls `visit` with flat positions in input, weight and output for every product that a convolution adds up. */
function products(c: Case, visit: (input: number, weight: number, output: number) => void): void {
  const two = <T>(list: readonly T[], none: T): readonly [T, T] =>
    list.length === 2 ? [list[0], list[1]] : [none, list[0]];
  const [[h, w], [kh, kw], [oh, ow]] = [two(c.size, 1), two(c.kernel, 1), two(outSize(c), 1)];
  const [[sy, sx], [py, px], [dy, dx]] = [two(c.stride, 1), two(c.padding, 0), two(c.dilation, 1)];
  for (let n = 0; n < c.batch; n++)
    for (let o = 0; o < c.outChannels * c.groups; o++)
      for (let ch = 0; ch < c.channels; ch++)
        for (let i = 0; i < kh; i++)
          for (let j = 0; j < kw; j++)
            for (let y = 0; y < oh; y++)
              for (let x = 0; x < ow; x++) {
                const [iy, ix] = [y * sy - py + i * dy, x * sx - px + j * dx];
                if (iy < 0 || iy >= h || ix < 0 || ix >= w) continue;
                const from = Math.floor(o / c.outChannels) * c.channels + ch;
                visit(
                  ((n * c.channels * c.groups + from) * h + iy) * w + ix,
                  ((o * c.channels + ch) * kh + i) * kw + j,
                  ((n * c.outChannels * c.groups + o) * oh + y) * ow + x,
                );
              }
}

/** Sums in double precision, with the sums of magnitudes and the number of terms, which bound the rounding error. */
class Sums {
  readonly value: Float64Array;
  readonly magnitude: Float64Array;
  readonly terms: Float64Array;

  constructor(shape: readonly number[], from: (i: number) => number = () => 0) {
    const n = shape.reduce((a, b) => a * b, 1);
    this.value = Float64Array.from({ length: n }, (_, i) => from(i));
    this.magnitude = this.value.map(Math.abs);
    this.terms = new Float64Array(n).fill(2);
  }

  add(i: number, term: number): void {
    this.value[i] += term;
    this.magnitude[i] += Math.abs(term);
    this.terms[i]++;
  }

  /**
   * Compares with `output`. The error of a plain sum is bounded by the magnitudes of its own terms; where tiles are
   * transformed, the terms of a tile mix, so that only the largest sum of all bounds the error of each.
   */
  check(output: View, mixed: boolean): void {
    const actual = heap.read(output);
    const largest = this.magnitude.reduce((a, b) => Math.max(a, b), 0);
    let worst = 0;
    for (let i = 0; i < actual.length; i++) {
      const allowed = this.terms[i] * 2 ** -24 * (mixed ? largest : this.magnitude[i]);
      const error = Math.abs(actual[i] - this.value[i]);
      worst = Math.max(worst, error === 0 ? 0 : error / allowed);
    }
    expect(worst).toBeLessThanOrEqual(1);
    expect(heap.marginsIntact(output)).toBe(true);
    expect(heap.scratchIntact()).toBe(true);
  }
}

function checkAll(c: Case, seed: number): void {
  heap.clear();
  const random = noise(seed);
  const spaced = rowMajor(inputShape(c));
  spaced[0] += 5;
  const x = heap.view('float32', inputShape(c), random, spaced, 1);
  const w = heap.view('float32', weightShape(c), random);
  const b = heap.view('float32', [c.outChannels * c.groups], random);
  const g = heap.view('float32', outputShape(c), random);
  const [xs, ws, bs, gs] = [x, w, b, g].map((v) => heap.read(v));
  const positions = outSize(c).reduce((a, n) => a * n, 1);
  const forward = new Sums(outputShape(c));
  const biased = new Sums(outputShape(c), (i) => bs[Math.floor(i / positions) % bs.length]);
  const [toInput, toWeight] = [new Sums(inputShape(c)), new Sums(weightShape(c))];
  products(c, (i, j, k) => {
    forward.add(k, xs[i] * ws[j]);
    biased.add(k, xs[i] * ws[j]);
    toInput.add(i, gs[k] * ws[j]);
    toWeight.add(j, gs[k] * xs[i]);
  });
  const mixed = c.batch >= 16;
  const y = heap.view('float32', outputShape(c), () => 7);
  expect(kernels.conv(x, w, null, c, y)).toBe(true);
  forward.check(y, mixed);
  expect(kernels.conv(x, w, b, c, y)).toBe(true);
  biased.check(y, mixed);
  const gx = heap.view('float32', inputShape(c), () => 7);
  expect(kernels.convInputGrad(g, w, c, gx)).toBe(true);
  toInput.check(gx, mixed);
  const gw = heap.view('float32', weightShape(c), () => 7);
  expect(kernels.convWeightGrad(g, x, c, gw)).toBe(true);
  toWeight.check(gw, mixed);
}

const dim = fc
  .record({
    kernel: fc.integer({ min: 1, max: 4 }),
    stride: fc.integer({ min: 1, max: 3 }),
    padding: fc.integer({ min: 0, max: 3 }),
    dilation: fc.integer({ min: 1, max: 2 }),
    extra: fc.integer({ min: 0, max: 19 }),
  })
  .map((d) => ({ ...d, size: Math.max(1, d.dilation * (d.kernel - 1) + 1 + d.extra - 2 * d.padding) }))
  .filter((d) => d.size + 2 * d.padding > d.dilation * (d.kernel - 1));

const cases = (dims: number): fc.Arbitrary<Case> =>
  fc
    .tuple(
      fc.array(dim, { minLength: dims, maxLength: dims }),
      fc.integer({ min: 1, max: 2 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([list, batch, channels, outChannels, groups]) => ({
      batch,
      channels,
      outChannels,
      groups,
      size: list.map((d) => d.size),
      kernel: list.map((d) => d.kernel),
      stride: list.map((d) => d.stride),
      padding: list.map((d) => d.padding),
      dilation: list.map((d) => d.dilation),
    }));

/** Of enough images, channels and outputs to be done by Winograd's tiles, most of them. */
const tiled: fc.Arbitrary<Case> = fc
  .record({
    batch: fc.integer({ min: 16, max: 18 }),
    channels: fc.integer({ min: 6, max: 9 }),
    outChannels: fc.integer({ min: 6, max: 13 }),
    groups: fc.constantFrom(1, 1, 1, 2),
    size: fc.tuple(fc.integer({ min: 4, max: 9 }), fc.integer({ min: 5, max: 14 })),
    padding: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })),
    edge: fc.constantFrom(3, 5),
  })
  .map(({ edge, ...c }) => ({ ...c, kernel: square(edge), stride: square(1), dilation: square(1) }))
  .filter((c) => outSize(c).every((n) => n > 0));

const square = (n: number): [number, number] => [n, n];
const plain = { batch: 2, groups: 1, stride: square(1), padding: square(0), dilation: square(1) };

describe('convolution', () => {
  it('agrees with double precision in any geometry of two dims', () => {
    fc.assert(fc.property(cases(2), fc.integer(), checkAll), { numRuns: 150 });
  });

  it('agrees in one dim', () => {
    fc.assert(fc.property(cases(1), fc.integer(), checkAll), { numRuns: 100 });
  });

  it('agrees where tiles are transformed', () => {
    fc.assert(fc.property(tiled, fc.integer(), checkAll), { numRuns: 25 });
  });

  it('agrees with single images, which are not done by tiles, where a few fill the cache', () => {
    heap.clear();
    const c: Case = {
      ...plain,
      batch: 16,
      channels: 40,
      outChannels: 40,
      size: square(22),
      kernel: square(3),
      padding: square(1),
    };
    const [x, w] = [
      heap.view('float32', inputShape(c), noise(1)),
      heap.view('float32', weightShape(c), noise(2)),
    ];
    const [all, each] = [0, 1].map(() => heap.view('float32', outputShape(c), () => 7));
    const image = (v: View, n: number): View => ({
      ...v,
      shape: [1, ...v.shape.slice(1)],
      offset: v.offset + n * v.strides[0],
    });
    const backward = {
      x: heap.view('float32', inputShape(c), () => 7),
      y: heap.view('float32', inputShape(c), () => 7),
    };
    expect(kernels.conv(x, w, null, c, all)).toBe(true);
    expect(kernels.convInputGrad(all, w, c, backward.x)).toBe(true);
    for (let n = 0; n < c.batch; n++) {
      expect(kernels.conv(image(x, n), w, null, c, image(each, n))).toBe(true);
      expect(kernels.convInputGrad(image(all, n), w, c, image(backward.y, n))).toBe(true);
    }
    for (const [a, b] of [
      [all, each],
      [backward.x, backward.y],
    ]) {
      const [p, q] = [[...heap.read(a)], [...heap.read(b)]];
      const largest = q.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
      const error = p.reduce((most, v, i) => Math.max(most, Math.abs(v - q[i])), 0);
      // Other sums in another order: not the same bits, or the tiles were not taken.
      expect(error).toBeGreaterThan(0);
      expect(error).toBeLessThan(2 ** -18 * largest);
    }
  });

  it.each([Number.POSITIVE_INFINITY, 2 ** 60])('keeps %d out of the other outputs of a tile', (large) => {
    heap.clear();
    const c: Case = {
      ...plain,
      batch: 16,
      channels: 8,
      outChannels: 8,
      size: square(8),
      kernel: square(3),
      padding: square(1),
    };
    const place = 64 + 8 * 3 + 3;
    const x = heap.view('float32', inputShape(c), (i) => (i === place ? large : 1));
    const w = heap.view('float32', weightShape(c), () => 1);
    const y = heap.view('float32', outputShape(c), () => 7);
    expect(kernels.conv(x, w, null, c, y)).toBe(true);
    const gx = heap.view('float32', inputShape(c), () => 7);
    expect(kernels.convInputGrad(x, w, c, gx)).toBe(true);
    const gw = heap.view('float32', weightShape(c), () => 7);
    const g = heap.view('float32', outputShape(c), (i) => (i % 64 === 0 ? 0 : 1));
    expect(kernels.convWeightGrad(g, x, c, gw)).toBe(true);
    const inside = (n: number): number => (n === 0 || n === 7 ? 2 : 3);
    for (const out of [y, gx]) {
      const values = heap.read(out);
      values.forEach((v, i) => {
        const [column, row, image] = [i % 8, Math.floor(i / 8) % 8, Math.floor(i / 512)];
        const near = image === 0 && Math.abs(row - 3) <= 1 && Math.abs(column - 3) <= 1;
        const sum = 8 * inside(row) * inside(column);
        // The image with the large element has plain sums; tiles round the others.
        if (image === 0) expect(v).toBe(near ? large : sum);
        else expect(Math.abs(v - sum)).toBeLessThan(2 ** -18 * sum);
      });
    }
    const sums = heap.read(gw);
    sums.forEach((v, i) => {
      const hit = Math.floor(i / 9) % 8 === 1;
      expect(v >= 2 ** 59).toBe(hit);
      const [row, column] = [Math.floor(i / 3) % 3, i % 3];
      const positions = (row === 1 ? 8 : 7) * (column === 1 ? 8 : 7) - (row > 0 && column > 0 ? 1 : 0);
      if (!hit) expect(Math.abs(v - 16 * positions)).toBeLessThan(2 ** -18 * 16 * positions);
    });
  });

  it.each<[string, Case]>([
    [
      'the tutorial’s first layer',
      { ...plain, channels: 3, outChannels: 6, size: square(32), kernel: square(5) },
    ],
    ['its second', { ...plain, channels: 6, outChannels: 16, size: square(14), kernel: square(5) }],
    [
      'a residual block',
      { ...plain, channels: 9, outChannels: 8, size: square(16), kernel: square(3), padding: square(1) },
    ],
    [
      'a step down',
      {
        ...plain,
        channels: 8,
        outChannels: 9,
        size: square(16),
        kernel: square(3),
        padding: square(1),
        stride: square(2),
      },
    ],
    [
      'a wide residual block',
      {
        ...plain,
        batch: 5,
        channels: 33,
        outChannels: 18,
        size: square(8),
        kernel: square(3),
        padding: square(1),
      },
    ],
    [
      'a batch in two groups, by tiles',
      {
        ...plain,
        batch: 16,
        channels: 12,
        outChannels: 12,
        groups: 2,
        size: square(8),
        kernel: square(3),
        padding: square(1),
      },
    ],
    ['one by one', { ...plain, channels: 8, outChannels: 9, size: square(9), kernel: square(1) }],
    [
      'one by one, stepping',
      { ...plain, channels: 8, outChannels: 9, size: square(9), kernel: square(1), stride: square(2) },
    ],
    [
      'several chunks of patches',
      { ...plain, batch: 1, channels: 31, outChannels: 3, size: [40, 18], kernel: square(3) },
    ],
    [
      'depthwise',
      {
        ...plain,
        channels: 1,
        outChannels: 1,
        groups: 7,
        size: square(12),
        kernel: square(3),
        padding: square(1),
      },
    ],
  ])('%s', (_, c) => checkAll(c, 1));

  it('keeps NaN and infinities of other rows out of ragged ends', () => {
    heap.clear();
    const c: Case = { ...plain, batch: 1, channels: 1, outChannels: 2, size: [3, 9], kernel: [1, 2] };
    // The last column of the input is infinite; no other output than the last column may see it.
    const x = heap.view('float32', [1, 1, 3, 9], (i) => (i % 9 === 8 ? Number.POSITIVE_INFINITY : 1));
    const g = heap.view('float32', [1, 2, 3, 8], (i) => (i % 8 === 7 ? 0 : 1));
    const gw = heap.view('float32', [2, 1, 1, 2], () => 7);
    expect(kernels.convWeightGrad(g, x, c, gw)).toBe(true);
    expect([...heap.read(gw)]).toEqual([21, Number.NaN, 21, Number.NaN]);
    const narrow: Case = { ...c, size: [3, 7], kernel: [1, 1], padding: [1, 0] };
    const edge = heap.view('float32', [1, 1, 3, 7], (i) => (i === 7 ? Number.NaN : 1));
    const flat = heap.view('float32', [1, 2, 5, 7], (i) => (Math.floor(i / 7) % 5 === 2 ? 0 : 1));
    const gn = heap.view('float32', [2, 1, 1, 1], () => 7);
    expect(kernels.convWeightGrad(flat, edge, narrow, gn)).toBe(true);
    expect([...heap.read(gn)]).toEqual([Number.NaN, Number.NaN]);
  });
});
