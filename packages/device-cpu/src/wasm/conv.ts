// Convolution over one or two dims and its gradients, on views whose images are contiguous.
import type { ConvGeometry, View } from '@kindling/tensor';
import { type Context, isDense, isFloat32 } from './context.js';

/** What the kernels need to know, in the order of their last arguments. */
type Geometry = readonly [
  channels: number,
  height: number,
  width: number,
  kernelHeight: number,
  kernelWidth: number,
  strideY: number,
  strideX: number,
  padY: number,
  padX: number,
  dilationY: number,
  dilationX: number,
  outChannels: number,
  outHeight: number,
  outWidth: number,
];

/** The geometry of one group; a convolution over one dim is one of images of height 1. Undefined where nothing fits. */
function geometryOf(
  input: readonly number[],
  weight: readonly number[],
  output: readonly number[],
  { stride, padding, dilation, groups }: ConvGeometry,
): Geometry | undefined {
  const dims = stride.length;
  if (dims > 2 || [...input, ...weight, ...output].includes(0)) return undefined;
  const plane = (shape: readonly number[]): [number, number] =>
    dims === 2 ? [shape[2], shape[3]] : [1, shape[2]];
  const pair = (sizes: readonly number[], none: number): [number, number] =>
    dims === 2 ? [sizes[0], sizes[1]] : [none, sizes[0]];
  return [
    input[1] / groups,
    ...plane(input),
    ...plane(weight),
    ...pair(stride, 1),
    ...pair(padding, 0),
    ...pair(dilation, 1),
    output[1] / groups,
    ...plane(output),
  ];
}

/** Elements of a patch of one group. */
const kernelTaps = (weight: readonly number[]): number => weight.reduce((x, y) => x * y, 1) / weight[0];

const operationsOf = (output: readonly number[], weight: readonly number[]): number =>
  2 * output.reduce((x, y) => x * y, 1) * kernelTaps(weight);

/** Taps from which weight gradients are shared by taps: eight quads or more, so that uneven shares cost little. */
const LEAST_TAPS = 32;

/** Bytes from image to image. */
const imageBytes = (view: View): number => 4 * (view.shape[0] === 1 ? 0 : view.strides[0]);

/** See `OptionalKernels.conv`. */
export function conv(
  context: Context,
  input: View,
  weight: View,
  bias: View | null,
  geometry: ConvGeometry,
  output: View,
): boolean {
  if (!isFloat32(input, weight, output) || !isDense(input, 1) || !isDense(weight)) return false;
  if (bias !== null && (!isFloat32(bias) || !isDense(bias))) return false;
  const g = geometryOf(input.shape, weight.shape, output.shape, geometry);
  if (g === undefined) return false;
  const { heap, kernels } = context;
  const from = bias === null ? 0 : heap.address(bias);
  const args = [heap.address(input), imageBytes(input), heap.address(weight), from, heap.address(output)];
  context.run(
    'convForward',
    input.shape[0] * geometry.groups,
    1,
    operationsOf(output.shape, weight.shape),
    [...args, geometry.groups, ...g],
    kernels.convScratch(...g),
  );
  return true;
}

/** See `OptionalKernels.convInputGrad`. */
export function convInputGrad(
  context: Context,
  gradOutput: View,
  weight: View,
  geometry: ConvGeometry,
  gradInput: View,
): boolean {
  if (!isFloat32(gradOutput, weight, gradInput) || !isDense(gradOutput, 1) || !isDense(weight)) return false;
  const g = geometryOf(gradInput.shape, weight.shape, gradOutput.shape, geometry);
  if (g === undefined) return false;
  const { heap, kernels } = context;
  const args = [
    heap.address(gradOutput),
    imageBytes(gradOutput),
    heap.address(weight),
    heap.address(gradInput),
  ];
  context.run(
    'convInputGrad',
    gradInput.shape[0] * geometry.groups,
    1,
    operationsOf(gradOutput.shape, weight.shape),
    [...args, geometry.groups, ...g],
    kernels.convInputGradScratch(...g),
  );
  return true;
}

/** See `OptionalKernels.convWeightGrad`. */
export function convWeightGrad(
  context: Context,
  gradOutput: View,
  input: View,
  geometry: ConvGeometry,
  gradWeight: View,
): boolean {
  if (!isFloat32(gradOutput, input, gradWeight) || !isDense(gradOutput, 1) || !isDense(input, 1))
    return false;
  const g = geometryOf(input.shape, gradWeight.shape, gradOutput.shape, geometry);
  if (g === undefined) return false;
  const { heap, kernels } = context;
  const channels = gradWeight.shape[0];
  const taps = kernelTaps(gradWeight.shape);
  // Threads that share taps write no patches twice; few taps leave too little to share.
  const byTaps = taps >= LEAST_TAPS;
  const args = [
    Number(byTaps),
    channels,
    input.shape[0],
    heap.address(gradOutput),
    imageBytes(gradOutput),
    heap.address(input),
    imageBytes(input),
    heap.address(gradWeight),
  ];
  context.run(
    'convWeightGrad',
    byTaps ? taps : channels,
    byTaps ? 4 : 2,
    operationsOf(gradOutput.shape, gradWeight.shape),
    [...args, ...g],
    kernels.convScratch(...g),
  );
  return true;
}
