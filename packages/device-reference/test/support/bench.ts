// A bench for kernels: views on a fresh reference device, from nested lists, in any layout.
import { type Device, type DType, fromFloat16, hostArray, toFloat16, type View } from '@kindling/tensor';
import { reference } from '../../src/index.js';

export type Layout = 'contiguous' | 'transposed' | 'stepped' | 'offset';
export const layouts: readonly Layout[] = ['contiguous', 'transposed', 'stepped', 'offset'];

export const device: Device = reference();

function stridesFor(shape: readonly number[], layout: Layout): number[] {
  const order = shape.map((_, d) => d);
  if (layout !== 'transposed') order.reverse();
  const strides: number[] = [];
  let step = layout === 'stepped' ? 2 : 1;
  for (const d of order) {
    strides[d] = step;
    step *= Math.max(1, shape[d]);
  }
  return strides;
}

/** Positions of a view's elements in its buffer, row-major. */
function positions({ shape, strides, offset }: Pick<View, 'shape' | 'strides' | 'offset'>): number[] {
  return shape.reduce(
    (list, size, d) => list.flatMap((at) => Array.from({ length: size }, (_, i) => at + i * strides[d])),
    [offset],
  );
}

/** A view of these row-major elements. */
export function view(
  dtype: DType,
  shape: readonly number[],
  values: readonly number[],
  layout: Layout = 'contiguous',
): View {
  const strides = stridesFor(shape, layout);
  const offset = layout === 'offset' ? 5 : 0;
  const at = positions({ shape, strides, offset });
  const image = hostArray(dtype, Math.max(offset, ...at.map((p) => p + 1)));
  at.forEach((p, i) => {
    image[p] = dtype === 'float16' ? toFloat16(values[i]) : values[i];
  });
  const buffer = device.allocate(dtype, image.length);
  device.write(buffer, dtype, 0, image);
  return { buffer, dtype, shape, strides, offset };
}

/** A view to be written. */
export function output(dtype: DType, shape: readonly number[], layout: Layout = 'contiguous'): View {
  const count = shape.reduce((n, s) => n * s, 1);
  return view(dtype, shape, new Array<number>(count).fill(1), layout);
}

/** A view's elements, row-major. */
export function values(v: View): number[] {
  const at = positions(v);
  const image = device.readSync!(v.buffer, v.dtype, 0, Math.max(0, ...at.map((p) => p + 1)));
  return at.map((p) => (v.dtype === 'float16' ? fromFloat16(image[p]) : image[p]));
}

/** The same view with a dim repeated by a stride of 0. */
export function broadcast(v: View, dim: number, size: number): View {
  const put = (list: readonly number[], x: number) => [...list.slice(0, dim), x, ...list.slice(dim)];
  return { ...v, shape: put(v.shape, size), strides: put(v.strides, 0) };
}
