// Average pooling over one or two dims, adaptive or not, and the gradients, on contiguous views.
import type { AvgPoolGeometry, View } from '@kindling/tensor';
import { sizeOf } from '../js/layout.js';
import { type Context, ELEMENT, isDense, isFloat32, type Native } from './context.js';

/** The windows along one dim; a stride of 0 has the kernel share the dim among `count` of them. */
interface Windows {
  readonly size: number;
  readonly count: number;
  readonly kernel: number;
  readonly stride: number;
  readonly pad: number;
}

/** A dim that is not there. */
const none: Windows = { size: 1, count: 1, kernel: 1, stride: 1, pad: 0 };

/** Windows that share a dim evenly: like any others where each has as many elements. */
function sharing(size: number, count: number): Windows {
  const kernel = Math.ceil(size / count);
  return { size, count, kernel, stride: size % count === 0 ? kernel : 0, pad: 0 };
}

/** Runs a kernel on a pool's input and output or on their gradients; `geometry` is null for adaptive pooling. */
function run(
  context: Context,
  kernel: 'avgPool' | 'avgPoolGrad',
  input: View,
  output: View,
  geometry: AvgPoolGeometry | null,
): boolean {
  if (!isFloat32(input, output) || !isDense(input) || !isDense(output)) return false;
  const dims = input.shape.length - 2;
  if (dims > 2 || geometry?.dilation.some((step) => step !== 1)) return false;
  const elements = sizeOf(input.shape);
  if (elements * sizeOf(output.shape) === 0) return false;
  const along = (d: number): Windows => {
    const [size, count] = [input.shape[d + 2], output.shape[d + 2]];
    if (geometry === null) return sharing(size, count);
    const { kernelSize, stride, padding } = geometry;
    return { size, count, kernel: kernelSize[d], stride: stride[d], pad: padding[d] };
  };
  const windows = dims === 1 ? [none, along(0)] : [along(0), along(1)];
  const planes = input.shape[0] * input.shape[1];
  const units = kernel === 'avgPool' ? planes * windows[0].count : planes;
  const work = ELEMENT * (elements + sizeOf(output.shape) * windows[1].kernel);
  const { heap } = context;
  const [small, large] = [heap.address(output), heap.address(input)];
  const args = [
    ...(kernel === 'avgPool' ? [large, small] : [small, large]),
    ...(['size', 'count', 'kernel', 'stride', 'pad'] as const).flatMap((what) => windows.map((w) => w[what])),
    Number(geometry?.countIncludePad ?? false),
    geometry?.divisorOverride ?? 0,
  ];
  context.run(kernel, units, 1, work, args, 4 * windows[1].size + 64);
  return true;
}

/** See `OptionalKernels.avgPool`. */
export const avgPool: Native<'avgPool'> = (context, input, geometry, output) =>
  run(context, 'avgPool', input, output, geometry);

/** See `OptionalKernels.avgPoolGrad`. */
export const avgPoolGrad: Native<'avgPoolGrad'> = (context, gradOutput, geometry, gradInput) =>
  run(context, 'avgPoolGrad', gradInput, gradOutput, geometry);
