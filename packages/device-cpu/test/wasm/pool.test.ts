// Max pooling against a plain search, with NaN, ties, padding and infinities; and its gradient.
import type { PoolGeometry, View } from '@kindling/tensor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WasmKernels } from '../../src/wasm/index.js';
import { noise, TestHeap } from './heap.js';

const heap = new TestHeap(true);
const kernels = new WasmKernels(heap);

/** The maximum of one window and its position; the first of equals, the first NaN. */
function search(
  x: ArrayLike<number>,
  base: number,
  h: number,
  w: number,
  i: number,
  j: number,
  g: PoolGeometry,
) {
  let best = Number.NEGATIVE_INFINITY;
  let place = -1;
  for (let a = 0; a < g.kernelSize[0]; a++)
    for (let b = 0; b < g.kernelSize[1]; b++) {
      const y = i * g.stride[0] - g.padding[0] + a * g.dilation[0];
      const z = j * g.stride[1] - g.padding[1] + b * g.dilation[1];
      if (y < 0 || y >= h || z < 0 || z >= w) continue;
      const value = x[base + y * w + z];
      if (place < 0 || value > best || (Number.isNaN(value) && !Number.isNaN(best))) {
        best = value;
        place = y * w + z;
      }
    }
  return [best, place];
}

const counts = (size: readonly number[], g: PoolGeometry): number[] =>
  size.map((n, d) =>
    Math.floor((n + 2 * g.padding[d] - g.dilation[d] * (g.kernelSize[d] - 1) - 1) / g.stride[d] + 1),
  );

function check(
  planes: readonly [number, number],
  size: readonly number[],
  g: PoolGeometry,
  fill: (i: number) => number,
): void {
  heap.clear();
  const out = counts(size, g);
  const x = heap.view('float32', [...planes, ...size], fill);
  const values = heap.view('float32', [...planes, ...out], () => 7);
  const indices = heap.view('int64', [...planes, ...out], () => 7);
  expect(kernels.maxPool(x, g, values, indices)).toBe(true);
  const xs = heap.read(x);
  const want: number[][] = [];
  for (let p = 0; p < planes[0] * planes[1]; p++)
    for (let i = 0; i < out[0]; i++)
      for (let j = 0; j < out[1]; j++)
        want.push(search(xs, p * size[0] * size[1], size[0], size[1], i, j, g));
  expect([...heap.read(values)]).toEqual(want.map(([v]) => v));
  expect([...heap.read(indices)]).toEqual(want.map(([, at]) => at));
  expect(heap.marginsIntact(values) && heap.marginsIntact(indices)).toBe(true);
  checkGradient(x, values, indices);
}

function checkGradient(x: View, values: View, indices: View): void {
  const g = heap.view('float32', values.shape, noise(3));
  const gx = heap.view('float32', x.shape, () => 7);
  expect(kernels.maxPoolGrad(g, indices, gx)).toBe(true);
  const [gs, at] = [heap.read(g), heap.read(indices)];
  const want = new Float32Array(heap.read(x).length);
  const [outPlane, plane] = [gs.length, want.length].map((n) => n / (x.shape[0] * x.shape[1]));
  gs.forEach((value, i) => {
    want[Math.floor(i / outPlane) * plane + at[i]] += value;
  });
  expect([...heap.read(gx)]).toEqual([...want]);
  expect(heap.marginsIntact(gx)).toBe(true);
}

const special = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -0, 1, 1, 2];
const halves: PoolGeometry = { kernelSize: [2, 2], stride: [2, 2], padding: [0, 0], dilation: [1, 1] };

describe('max pooling', () => {
  it('of halves, in any size, with special values', () => {
    const size = fc.tuple(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 2, max: 20 }));
    fc.assert(
      fc.property(size, fc.integer(), fc.boolean(), (wide, seed, odd) => {
        const random = noise(seed);
        check([2, 3], wide, halves, () => (odd ? special[Math.floor((random() + 1) * 4)] : random()));
      }),
    );
  });

  it('in any geometry', () => {
    const dim = fc
      .record({
        kernel: fc.integer({ min: 1, max: 4 }),
        stride: fc.integer({ min: 1, max: 3 }),
        padding: fc.integer({ min: 0, max: 2 }),
        dilation: fc.integer({ min: 1, max: 2 }),
        extra: fc.integer({ min: 0, max: 9 }),
      })
      .filter((d) => 2 * d.padding <= d.kernel);
    fc.assert(
      fc.property(fc.tuple(dim, dim), fc.integer(), (dims, seed) => {
        const random = noise(seed);
        const g = {
          kernelSize: dims.map((d) => d.kernel),
          stride: dims.map((d) => d.stride),
          padding: dims.map((d) => d.padding),
          dilation: dims.map((d) => d.dilation),
        };
        const size = dims.map((d) => d.dilation * (d.kernel - 1) + 1 + d.extra);
        check([2, 2], size, g, () => special[Math.floor((random() + 1) * 4)]);
      }),
    );
  });

  it('over one dim', () => {
    heap.clear();
    const x = heap.view('float32', [1, 2, 5], (i) => [3, 1, 4, 1, 5, 9, 2, 6, 5, 3][i]);
    const g = { kernelSize: [3], stride: [2], padding: [1], dilation: [1] };
    const [values, indices] = [
      heap.view('float32', [1, 2, 3], () => 7),
      heap.view('int64', [1, 2, 3], () => 7),
    ];
    expect(kernels.maxPool(x, g, values, indices)).toBe(true);
    expect([...heap.read(values)]).toEqual([3, 4, 5, 9, 6, 5]);
    expect([...heap.read(indices)]).toEqual([0, 2, 4, 0, 2, 3]);
  });

  it('ignores positions outside the plane', () => {
    heap.clear();
    const g = heap.view('float32', [1, 1, 3], () => 1);
    const indices = heap.view('int64', [1, 1, 3], (i) => [-1, 4, 2 ** 40][i]);
    const gx = heap.view('float32', [1, 1, 4], () => 7);
    expect(kernels.maxPoolGrad(g, indices, gx)).toBe(true);
    expect([...heap.read(gx)]).toEqual([0, 0, 0, 0]);
    expect(heap.marginsIntact(gx)).toBe(true);
  });
});
