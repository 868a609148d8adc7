// Batch norm, on views whose images are contiguous, and layer norm, on contiguous ones; with their gradients.
import type { View } from '@kindling/tensor';
import { sizeOf } from '../js/layout.js';
import { imageBytes, isDense, isFloat32, type Native } from './context.js';

/** Elements of a channel's plane from which channels are walked run by run; the default composition is faster below. */
const LEAST_PLANE = 4;
/** Rough costs of an element, in elementary operations: about what a pass over memory takes. */
const [FORWARD, BACKWARD] = [6, 10];

/** Whether those that are there are float32 without gaps. */
function arePlain(...views: (View | null)[]): boolean {
  for (const v of views) if (v !== null && !(isFloat32(v) && isDense(v))) return false;
  return true;
}

const areImages = (v: View): boolean => v.dtype === 'float32' && v.shape.length > 2 && isDense(v, 1);

/** Images, channels, and elements of a plane. */
function planesOf({ shape }: View): readonly [number, number, number] {
  return [shape[0], shape[1], sizeOf(shape) / (shape[0] * shape[1])];
}

/** See `OptionalKernels.batchNorm`. */
export const batchNorm: Native<'batchNorm'> = (context, input, weight, bias, eps, output, mean, variance) => {
  if (!areImages(input) || !arePlain(weight, bias, output, mean, variance)) return false;
  const [images, channels, size] = planesOf(input);
  if (!(size >= LEAST_PLANE)) return false;
  const { heap } = context;
  const at = (v: View | null): number => (v === null ? 0 : heap.address(v));
  const from = [at(input), imageBytes(input), images, channels, size, at(weight), at(bias), eps];
  const work = FORWARD * sizeOf(input.shape);
  context.run('batchNorm', channels, 1, work, [...from, at(output), at(mean), at(variance)]);
  return true;
};

/** See `OptionalKernels.batchNormGrad`. */
export const batchNormGrad: Native<'batchNormGrad'> = (
  context,
  gradOutput,
  input,
  weight,
  mean,
  variance,
  eps,
  gradInput,
  gradWeight,
  gradBias,
) => {
  if (!areImages(gradOutput) || !areImages(input)) return false;
  if (!arePlain(weight, mean, variance, gradInput, gradWeight, gradBias)) return false;
  const [images, channels, size] = planesOf(input);
  if (!(size >= LEAST_PLANE)) return false;
  const { heap } = context;
  const at = (v: View | null): number => (v === null ? 0 : heap.address(v));
  const from = [at(gradOutput), imageBytes(gradOutput), at(input), imageBytes(input), images, channels, size];
  const args = [
    ...from,
    at(weight),
    at(mean),
    at(variance),
    eps,
    at(gradInput),
    at(gradWeight),
    at(gradBias),
  ];
  context.run('batchNormGrad', channels, 1, BACKWARD * sizeOf(input.shape), args);
  return true;
};

/** See `OptionalKernels.layerNorm`. */
export const layerNorm: Native<'layerNorm'> = (context, input, weight, bias, eps, output, mean, variance) => {
  if (!arePlain(input, weight, bias, output, mean, variance)) return false;
  const rows = sizeOf(mean.shape);
  const total = sizeOf(input.shape);
  if (total === 0) return false;
  const { heap } = context;
  const at = (v: View | null): number => (v === null ? 0 : heap.address(v));
  const args = [at(input), total / rows, at(weight), at(bias), eps, at(output), at(mean), at(variance)];
  context.run('layerNorm', rows, 1, FORWARD * total, args);
  return true;
};

/** See `OptionalKernels.layerNormGrad`. */
export const layerNormGrad: Native<'layerNormGrad'> = (
  context,
  gradOutput,
  input,
  weight,
  mean,
  variance,
  eps,
  gradInput,
  gradWeight,
  gradBias,
) => {
  if (!arePlain(gradOutput, input, weight, mean, variance, gradInput, gradWeight, gradBias)) return false;
  const rows = sizeOf(mean.shape);
  const total = sizeOf(input.shape);
  if (total === 0) return false;
  const size = total / rows;
  const { heap } = context;
  const [g, x, means, variances] = [gradOutput, input, mean, variance].map((v) => heap.address(v));
  const w = weight === null ? 0 : heap.address(weight);
  const args = [g, x, size, w, means, variances, eps, heap.address(gradInput)];
  context.run('layerNormGrad', rows, 1, BACKWARD * total, args);
  if (gradWeight === null || gradBias === null) return true;
  const sums = [g, x, rows, size, means, variances, eps, heap.address(gradWeight), heap.address(gradBias)];
  context.run('layerNormParameterGrad', size, 16, BACKWARD * total, sums);
  return true;
};
