// Max pooling and its gradient in JavaScript, over one to three spatial dims.
import type { PoolGeometry, View } from '@kindling/tensor';
import { elements } from '../buffer.js';
import { sizeOf } from './layout.js';

/** Where a window begins within the input, its first place inside, and one past its last. */
function range(
  index: number,
  size: number,
  kernel: number,
  stride: number,
  padding: number,
  dilation: number,
) {
  let first = index * stride - padding;
  const end = Math.min(first + dilation * (kernel - 1) + 1, size);
  while (first < 0) first += dilation;
  return [first, end] as const;
}

const lift = (list: readonly number[], fill: number): number[] => [
  ...new Array<number>(3 - list.length).fill(fill),
  ...list,
];

/** See `OptionalKernels.maxPool`; the outputs are dense. */
export function maxPool(input: View, g: PoolGeometry, values: View, indices: View): void {
  const [d, h, w] = lift(input.shape.slice(2), 1);
  const [sd, sh, sw] = lift(input.strides.slice(2), 0);
  const [od, oh, ow] = lift(values.shape.slice(2), 1);
  const kernel = lift(g.kernelSize, 1);
  const stride = lift(g.stride, 1);
  const padding = lift(g.padding, 0);
  const [dd, dh, dw] = lift(g.dilation, 1);
  const spans = [d, h, w].map((size, k) =>
    Array.from({ length: [od, oh, ow][k] }, (_, i) =>
      range(i, size, kernel[k], stride[k], padding[k], [dd, dh, dw][k]),
    ),
  );
  const [data, out, at] = [elements(input), elements(values), elements(indices)];
  let q = values.offset;
  let r = indices.offset;
  for (let n = 0; n < input.shape[0]; n++) {
    for (let c = 0; c < input.shape[1]; c++) {
      const plane = input.offset + n * input.strides[0] + c * input.strides[1];
      for (const [z0, z1] of spans[0]) {
        for (const [y0, y1] of spans[1]) {
          for (let x = 0; x < ow; x++) {
            const [x0, x1] = spans[2][x];
            let best = Number.NEGATIVE_INFINITY;
            let place = (z0 * h + y0) * w + x0;
            for (let iz = z0; iz < z1; iz += dd) {
              for (let iy = y0; iy < y1; iy += dh) {
                const line = plane + iz * sd + iy * sh;
                for (let ix = x0; ix < x1; ix += dw) {
                  const value = data[line + ix * sw];
                  if (value > best || (Number.isNaN(value) && !Number.isNaN(best))) {
                    best = value;
                    place = (iz * h + iy) * w + ix;
                  }
                }
              }
            }
            out[q++] = best;
            at[r++] = place;
          }
        }
      }
    }
  }
}

/** See `OptionalKernels.maxPoolGrad`; everything is dense. */
export function maxPoolGrad(gradOutput: View, indices: View, gradInput: View): void {
  const [from, at, to] = [elements(gradOutput), elements(indices), elements(gradInput)];
  const [planes, places, size] = [
    gradOutput.shape[0] * gradOutput.shape[1],
    sizeOf(gradOutput.shape.slice(2)),
    sizeOf(gradInput.shape.slice(2)),
  ];
  to.fill(0, gradInput.offset, gradInput.offset + planes * size);
  let p = gradOutput.offset;
  let r = indices.offset;
  for (let k = 0; k < planes; k++) {
    const base = gradInput.offset + k * size;
    for (let i = 0; i < places; i++) to[base + at[r++]] += from[p++];
  }
}
