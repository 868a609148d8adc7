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

/**
 * What Winograd's tiles (assembly/winograd.ts) cost for each output, in vector instructions as counted in the kernels: to
 * transform a channel of inputs, and one of outputs, and to multiply a pair of channels; and what a pair costs without.
 */
const TILE_COSTS = new Map([
  [3, { input: 7, output: 7.5, pair: 1.6, plain: 6.3 }],
  [5, { input: 28, output: 17.5, pair: 6.3, plain: 17.5 }],
]);
/** Tiles must promise this much less work, since they also take memory. */
const LEAST_GAIN = 0.9;
/** Batches below keep plain sums: their error is a quarter to a half of that of tiles, and few images need no help. */
const LEAST_IMAGES = 16;

/** Pairs of channels whose transformed kernels, 144 bytes each in every thread's scratch, are worth the memory: 36 MiB. */
const MOST_PAIRS = 2 ** 18;

/** Whether a convolution to `outHeight × outWidth` elements, or the gradient of one, is done by tiles. */
function byTiles(geometry: Geometry, images: number, outHeight: number, outWidth: number): boolean {
  const [channels, , , kernel, kernelWidth, ...rest] = geometry;
  const [strideY, strideX, padY, padX, dilationY, dilationX, outChannels, ...positions] = rest;
  const costs = TILE_COSTS.get(kernel);
  if (costs === undefined || kernel !== kernelWidth || images < LEAST_IMAGES) return false;
  if (strideY * strideX * dilationY * dilationX !== 1 || Math.max(padY, padX) >= kernel) return false;
  const edge = 7 - kernel;
  const tiles = 4 * Math.ceil((Math.ceil(outHeight / edge) * Math.ceil(outWidth / edge)) / 4);
  const pairs = channels * outChannels;
  if (pairs > MOST_PAIRS) return false;
  const tiled =
    tiles * edge ** 2 * (costs.input * channels + costs.output * outChannels + costs.pair * pairs);
  return tiled < LEAST_GAIN * positions[0] * positions[1] * costs.plain * pairs;
}

let calls = 0;
/** Numbers the calls, so that threads know in which one they have transformed the kernels already. */
const nextCall = (): number => {
  calls = (calls % (2 ** 31 - 1)) + 1;
  return calls;
};

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
  const images = input.shape[0];
  const units = images * geometry.groups;
  const tiles = byTiles(g, images, g[12], g[13]);
  context.run(
    tiles ? 'winogradForward' : 'convForward',
    units,
    1,
    operationsOf(output.shape, weight.shape),
    tiles ? [nextCall(), ...args, geometry.groups, ...g] : [...args, geometry.groups, ...g],
    tiles ? kernels.winogradScratch(units, ...g) : kernels.convScratch(...g),
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
  const images = gradInput.shape[0];
  const units = images * geometry.groups;
  const tiles = byTiles(g, images, g[1], g[2]);
  context.run(
    tiles ? 'winogradInputGrad' : 'convInputGrad',
    units,
    1,
    operationsOf(gradOutput.shape, weight.shape),
    tiles ? [nextCall(), ...args, geometry.groups, ...g] : [...args, geometry.groups, ...g],
    tiles ? kernels.winogradInputGradScratch(units, ...g) : kernels.convInputGradScratch(...g),
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
  const images = input.shape[0];
  const args = [
    images,
    heap.address(gradOutput),
    imageBytes(gradOutput),
    heap.address(input),
    imageBytes(input),
  ];
  const work = operationsOf(gradOutput.shape, gradWeight.shape);
  if (geometry.groups === 1 && images >= LEAST_IMAGES) {
    const tiles = byTiles(g, images, g[12], g[13]);
    if (tiles || !kernels.weightGradInPlace(...g)) {
      byBlocks(context, tiles, args, g, work, gradWeight);
      return true;
    }
  }
  const scratch = kernels.convScratch(...g);
  // Threads that share taps write no patches twice; few taps leave too little to share.
  const taps = kernelTaps(gradWeight.shape);
  const byTaps = taps >= LEAST_TAPS;
  const units = byTaps ? taps : channels;
  const bytes = 4 * channels * taps;
  const own = bytes <= OWN_BYTES ? Math.ceil(scratch / 64) * 64 : 0;
  const all = [Number(byTaps), channels, own, ...args, heap.address(gradWeight), ...g];
  context.run('convWeightGrad', units, byTaps ? 4 : 2, work, all, own > 0 ? own + bytes + 64 : scratch);
  return true;
}

/** Blocks of images of which weight gradients are summed up apart, however many threads share them. */
const MOST_BLOCKS = 8;
/** Outputs of a block for which it pays to transform its sums back, or to add them. */
const LEAST_OUTPUTS = 1024;

/** A weight gradient, by tiles or not, from the kernels' arguments: the sums of blocks in scratch, then theirs. */
function byBlocks(
  context: Context,
  tiles: boolean,
  args: readonly number[],
  g: Geometry,
  work: number,
  gradWeight: View,
): void {
  const { heap, kernels } = context;
  const [images, ...operands] = args;
  const wanted = Math.min(MOST_BLOCKS, Math.floor((images * g[12] * g[13]) / LEAST_OUTPUTS));
  const block = Math.ceil(images / Math.max(wanted, 1));
  const blocks = Math.ceil(images / block);
  const needed = tiles ? kernels.winogradWeightGradScratch(block, ...g) : kernels.convScratch(...g);
  const own = 64 * Math.ceil(needed / 64);
  const size = gradWeight.shape.reduce((x, y) => x * y, 1);
  const sums = heap.scratch(own + 4 * blocks * size) + own;
  const kernel = tiles ? 'winogradWeightGrad' : 'convWeightGradBlocks';
  context.run(kernel, blocks, 1, work, [block, images, ...operands, sums, ...g], own);
  const to = heap.address(gradWeight);
  context.run('reduceColumns', size, 16, blocks * size, [0, sums, blocks, 4 * size, to]);
}
