// Convolution over one or two dims and its gradients, on views whose images are contiguous.
import type { ConvGeometry, View } from '@kindling/tensor';
import { type Context, imageBytes, isDense, isFloat32 } from './context.js';

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

/** Channels from which Winograd's transforms cost less than the multiplications that they save. */
const LEAST_CHANNELS = 8;
/** How much more than the outputs the whole tiles of Winograd's may cover. */
const MOST_WASTE = 1.4;

/** Whether a convolution to `outHeight × outWidth` elements is done by Winograd's tiles of 2×8 outputs. */
function byTiles(geometry: Geometry, outHeight: number, outWidth: number): boolean {
  const [channels, , , kernelHeight, kernelWidth, ...rest] = geometry;
  const [strideY, strideX, padY, padX, dilationY, dilationX, outChannels] = rest;
  if (kernelHeight !== 3 || kernelWidth !== 3 || strideY * strideX * dilationY * dilationX !== 1)
    return false;
  if (Math.max(padY, padX) > 2 || Math.min(channels, outChannels) < LEAST_CHANNELS) return false;
  const covered = 2 * Math.ceil(outHeight / 2) * 8 * Math.ceil(outWidth / 8);
  return covered <= MOST_WASTE * outHeight * outWidth;
}

/** Elements of a patch of one group. */
const kernelTaps = (weight: readonly number[]): number => weight.reduce((x, y) => x * y, 1) / weight[0];

const operationsOf = (output: readonly number[], weight: readonly number[]): number =>
  2 * output.reduce((x, y) => x * y, 1) * kernelTaps(weight);

/** Taps from which weight gradients are shared by taps: eight quads or more, so that uneven shares cost little. */
const LEAST_TAPS = 32;

/**
 * Bytes of a weight gradient up to which each thread sums its share in scratch: in a small one threads share a good part
 * of the cache lines, which they would take from each other at every image.
 */
const OWN_BYTES = 64 * 1024;

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
  const tiles = byTiles(g, g[12], g[13]);
  const scratch = kernels.convScratch(...g);
  context.run(
    tiles ? 'winogradForward' : 'convForward',
    input.shape[0] * geometry.groups,
    1,
    operationsOf(output.shape, weight.shape),
    [...args, geometry.groups, ...g],
    tiles ? Math.max(scratch, kernels.winogradScratch(g[0], g[11], g[12], g[13])) : scratch,
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
  const tiles = byTiles(g, g[1], g[2]);
  const scratch = kernels.convInputGradScratch(...g);
  context.run(
    tiles ? 'winogradInputGrad' : 'convInputGrad',
    gradInput.shape[0] * geometry.groups,
    1,
    operationsOf(gradOutput.shape, weight.shape),
    [...args, geometry.groups, ...g],
    tiles ? Math.max(scratch, kernels.winogradScratch(g[11], g[0], g[1], g[2])) : scratch,
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
  const args = [
    input.shape[0],
    heap.address(gradOutput),
    imageBytes(gradOutput),
    heap.address(input),
    imageBytes(input),
    heap.address(gradWeight),
  ];
  const scratch = kernels.convScratch(...g);
  const work = operationsOf(gradOutput.shape, gradWeight.shape);
  if (geometry.groups === 1 && byTiles(g, g[12], g[13])) {
    const own = kernels.winogradWeightGradScratch(g[0], g[11], g[12], g[13]);
    context.run('winogradWeightGrad', channels, 4, work, [...args, ...g], Math.max(scratch, own));
    return true;
  }
  // Threads that share taps write no patches twice; few taps leave too little to share.
  const taps = kernelTaps(gradWeight.shape);
  const byTaps = taps >= LEAST_TAPS;
  const units = byTaps ? taps : channels;
  const bytes = 4 * channels * taps;
  const own = bytes <= OWN_BYTES ? Math.ceil(scratch / 64) * 64 : 0;
  const all = [Number(byTaps), channels, own, ...args, ...g];
  context.run('convWeightGrad', units, byTaps ? 4 : 2, work, all, own > 0 ? own + bytes + 64 : scratch);
  return true;
}
