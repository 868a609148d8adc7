// Max pooling over one or two dims and its gradient, on contiguous views.
import type { PoolGeometry, View } from '@kindling/tensor';
import { type Context, ELEMENT, isDense, isFloat32 } from './context.js';

const plane = (shape: readonly number[]): readonly [number, number] =>
  shape.length === 4 ? [shape[2], shape[3]] : [1, shape[2]];

/** See `OptionalKernels.maxPool`. */
export function maxPool(
  context: Context,
  input: View,
  geometry: PoolGeometry,
  values: View,
  indices: View,
): boolean {
  const dims = geometry.kernelSize.length;
  if (dims > 2 || !isFloat32(input, values) || !isDense(input)) return false;
  const planes = input.shape[0] * input.shape[1];
  const [[height, width], [outHeight, outWidth]] = [plane(input.shape), plane(values.shape)];
  if (planes * height * width === 0) return planes === 0;
  const pair = (sizes: readonly number[], none: number): readonly number[] =>
    dims === 2 ? sizes : [none, sizes[0]];
  const { kernelSize, stride, padding, dilation } = geometry;
  const taps = kernelSize.reduce((a, b) => a * b, 1);
  const { heap } = context;
  context.run('maxPool', planes, 1, ELEMENT * outHeight * outWidth * planes * taps, [
    heap.address(input),
    heap.address(values),
    heap.address(indices),
    height,
    width,
    outHeight,
    outWidth,
    ...pair(kernelSize, 1),
    ...pair(stride, 1),
    ...pair(padding, 0),
    ...pair(dilation, 1),
  ]);
  return true;
}

/** See `OptionalKernels.maxPoolGrad`. */
export function maxPoolGrad(context: Context, gradOutput: View, indices: View, gradInput: View): boolean {
  if (!isFloat32(gradOutput, gradInput) || indices.dtype !== 'int64') return false;
  if (!isDense(gradOutput) || !isDense(indices)) return false;
  const planes = gradInput.shape[0] * gradInput.shape[1];
  const size = (v: View): number => v.shape.slice(2).reduce((a, b) => a * b, 1);
  const { heap } = context;
  const args = [heap.address(gradOutput), heap.address(indices), heap.address(gradInput)];
  const work = ELEMENT * planes * (4 * size(gradOutput) + size(gradInput));
  context.run('maxPoolGrad', planes, 1, work, [...args, size(gradOutput), size(gradInput)]);
  return true;
}
