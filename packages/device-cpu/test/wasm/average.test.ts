// Average pooling against plain sums over windows, adaptive or not; and its gradient, which is the adjoint.
import type { AvgPoolGeometry, View } from '@kindling/tensor';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WasmKernels } from '../../src/wasm/index.js';
import { noise, TestHeap } from './heap.js';

const heap = new TestHeap(true);
const kernels = new WasmKernels(heap);

/** Where a window begins and ends within the input, and how many elements it counts, along dim `d`. */
function span(
  d: number,
  i: number,
  size: number,
  count: number,
  g: AvgPoolGeometry | null,
): readonly [number, number, number] {
  if (g === null) {
    const [begin, end] = [Math.floor((i * size) / count), Math.ceil(((i + 1) * size) / count)];
    return [begin, end, end - begin];
  }
  const begin = i * g.stride[d] - g.padding[d];
  const end = Math.min(begin + g.kernelSize[d], size + g.padding[d]);
  const [first, last] = [Math.max(begin, 0), Math.min(end, size)];
  return [first, last, g.countIncludePad ? end - begin : last - first];
}

/** Each output's window in its plane, as positions, and its divisor. */
function windows([h, w]: readonly number[], [oh, ow]: readonly number[], g: AvgPoolGeometry | null) {
  const all: { places: number[]; divisor: number }[] = [];
  for (let i = 0; i < oh; i++)
    for (let j = 0; j < ow; j++) {
      const [[top, bottom, rows], [left, right, columns]] = [span(0, i, h, oh, g), span(1, j, w, ow, g)];
      const places: number[] = [];
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) places.push(y * w + x);
      all.push({ places, divisor: g?.divisorOverride ?? rows * columns });
    }
  return all;
}

/** A sum in double precision, with the sum of its terms' magnitudes and their number, which bound the rounding error. */
class Sum {
  value = 0;
  magnitude = 0;
  terms = 0;

  add(term: number): void {
    this.value += term;
    this.magnitude += Math.abs(term);
    this.terms++;
  }
}

/** Every addition rounds once, and so does a division before or after. */
function expectClose(got: View, want: readonly Sum[]): void {
  expect(heap.marginsIntact(got)).toBe(true);
  heap.read(got).forEach((actual, i) => {
    const { value, magnitude, terms } = want[i];
    if (!(Math.abs(actual - value) <= (terms + 1) * 2 ** -24 * magnitude))
      expect(actual, `element ${i}`).toBe(value);
  });
}

function check(
  size: readonly number[],
  out: readonly number[],
  g: AvgPoolGeometry | null,
  seed: number,
): void {
  heap.clear();
  const planes = 3;
  const x = heap.view('float32', [1, planes, ...size], noise(seed));
  const grad = heap.view('float32', [1, planes, ...out], noise(seed + 1));
  const [y, gx] = [heap.view('float32', grad.shape, () => 7), heap.view('float32', x.shape, () => 7)];
  expect(kernels.avgPool(x, g, y)).toBe(true);
  expect(kernels.avgPoolGrad(grad, g, gx)).toBe(true);
  const [xs, gs] = [heap.read(x), heap.read(grad)];
  const [plane, outPlane] = [size[0] * size[1], out[0] * out[1]];
  const each = windows(size, out, g);
  const sums = (count: number): Sum[] => Array.from({ length: count }, () => new Sum());
  const [means, back] = [sums(planes * outPlane), sums(planes * plane)];
  for (let p = 0; p < planes; p++)
    each.forEach(({ places, divisor }, k) => {
      for (const at of places) {
        means[p * outPlane + k].add(xs[p * plane + at] / divisor);
        back[p * plane + at].add(gs[p * outPlane + k] / divisor);
      }
    });
  expectClose(y, means);
  expectClose(gx, back);
}

describe('average pooling', () => {
  it('in any geometry', () => {
    const dim = fc
      .record({
        kernel: fc.integer({ min: 1, max: 10 }),
        stride: fc.integer({ min: 1, max: 4 }),
        padding: fc.integer({ min: 0, max: 4 }),
        extra: fc.integer({ min: 0, max: 20 }),
        ceil: fc.boolean(),
      })
      .filter((d) => 2 * d.padding <= d.kernel);
    const divisor = fc.constantFrom(null, 2, -3);
    fc.assert(
      fc.property(
        fc.tuple(dim, dim),
        fc.boolean(),
        divisor,
        fc.nat(),
        (dims, countIncludePad, divisorOverride, seed) => {
          const g = {
            kernelSize: dims.map((d) => d.kernel),
            stride: dims.map((d) => d.stride),
            padding: dims.map((d) => d.padding),
            dilation: [1, 1],
            countIncludePad,
            divisorOverride,
          };
          const size = dims.map((d) => d.kernel + d.extra);
          const out = dims.map(({ kernel, stride, padding, ceil }, k) => {
            const room = size[k] + 2 * padding - kernel;
            const count = (ceil ? Math.ceil : Math.floor)(room / stride) + 1;
            return (count - 1) * stride >= size[k] + padding ? count - 1 : count;
          });
          check(size, out, g, seed);
        },
      ),
    );
  });

  it('of windows that share the input', () => {
    const dim = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(dim, dim, fc.nat(), ([h, oh], [w, ow], seed) => check([h, w], [oh, ow], null, seed)),
    );
  });

  it('lets through what is not a number only into windows that hold it', () => {
    heap.clear();
    const x = heap.view('float32', [1, 1, 12], (i) =>
      i === 5 ? Number.NaN : i === 9 ? Number.POSITIVE_INFINITY : i,
    );
    const y = heap.view('float32', [1, 1, 6], () => 7);
    const g = {
      kernelSize: [2],
      stride: [2],
      padding: [0],
      dilation: [1],
      countIncludePad: true,
      divisorOverride: null,
    };
    expect(kernels.avgPool(x, g, y)).toBe(true);
    expect([...heap.read(y)]).toEqual([0.5, 2.5, Number.NaN, 6.5, Number.POSITIVE_INFINITY, 10.5]);
  });

  it('leaves dilated windows to the composition', () => {
    heap.clear();
    const x = heap.view('float32', [1, 1, 5], noise(1));
    const y = heap.view('float32', [1, 1, 3], () => 7);
    const g = {
      kernelSize: [2],
      stride: [1],
      padding: [0],
      dilation: [2],
      countIncludePad: true,
      divisorOverride: 1,
    };
    expect(kernels.avgPool(x, g, y)).toBe(false);
  });
});
