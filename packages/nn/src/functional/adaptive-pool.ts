// Functional adaptive pooling, power-average pooling and max unpooling.
import {
  adaptiveAvgPool,
  adaptiveMaxPool,
  maxUnpool,
  perDim,
  type Shape,
  ShapeError,
  type Tensor,
} from '@kindling/tensor';
import { isOptions, type Sizes } from './options.js';
import { avgPool1d, avgPool2d, avgPool3d, strideOption, withBatch } from './pool.js';

/** A size for all dims, or one per dim; `null` keeps the input's. */
export type OutputSize = number | readonly (number | null)[];

function outputSizes(op: string, x: Tensor, size: OutputSize, dims: number): Shape {
  const list =
    typeof size === 'number'
      ? new Array<number>(dims).fill(size)
      : size.length === 1
        ? new Array(dims).fill(size[0])
        : size;
  if (list.length !== dims)
    throw new ShapeError(`${op}: output size must be a number or a list of ${dims}, got [${size}]`);
  return list.map((n: number | null, d: number) => n ?? x.shape[d + 2]!);
}

function adaptiveAverage(op: string, dims: number) {
  return (input: Tensor, outputSize: OutputSize): Tensor =>
    withBatch(op, input, dims, (x) => [adaptiveAvgPool(x, outputSizes(op, x, outputSize, dims))] as const)[0];
}

/** Means over [N, C, L] or [C, L], so that the output has the size asked for. */
export const adaptiveAvgPool1d = adaptiveAverage('adaptiveAvgPool1d', 1);
/** Means over [N, C, H, W] or [C, H, W], so that the output has the size asked for. */
export const adaptiveAvgPool2d = adaptiveAverage('adaptiveAvgPool2d', 2);
/** Means over [N, C, D, H, W] or [C, D, H, W], so that the output has the size asked for. */
export const adaptiveAvgPool3d = adaptiveAverage('adaptiveAvgPool3d', 3);

export interface AdaptiveMaxPoolOptions {
  /** Return [values, indices] with flat positions (int64) in each input plane. */
  returnIndices?: boolean;
}

interface AdaptiveMaxPool {
  (input: Tensor, outputSize: OutputSize, options?: false | { returnIndices?: false }): Tensor;
  (input: Tensor, outputSize: OutputSize, options: true | { returnIndices: true }): readonly [Tensor, Tensor];
  (
    input: Tensor,
    outputSize: OutputSize,
    options?: boolean | AdaptiveMaxPoolOptions,
  ): Tensor | readonly [Tensor, Tensor];
}

function adaptiveMaximum(op: string, dims: number): AdaptiveMaxPool {
  const pool = (input: Tensor, outputSize: OutputSize, options: boolean | AdaptiveMaxPoolOptions = false) => {
    const both = withBatch(op, input, dims, (x) => adaptiveMaxPool(x, outputSizes(op, x, outputSize, dims)));
    return (isOptions<AdaptiveMaxPoolOptions>(options) ? options.returnIndices : options) ? both : both[0];
  };
  return pool as AdaptiveMaxPool;
}

/** Maxima over [N, C, L] or [C, L], so that the output has the size asked for. */
export const adaptiveMaxPool1d = adaptiveMaximum('adaptiveMaxPool1d', 1);
/** Maxima over [N, C, H, W] or [C, H, W], so that the output has the size asked for. */
export const adaptiveMaxPool2d = adaptiveMaximum('adaptiveMaxPool2d', 2);
/** Maxima over [N, C, D, H, W] or [C, D, H, W], so that the output has the size asked for. */
export const adaptiveMaxPool3d = adaptiveMaximum('adaptiveMaxPool3d', 3);

export interface LpPoolOptions {
  /** Step of the window; the kernel size by default. */
  stride?: Sizes | null;
  ceilMode?: boolean;
}

function powerPooling(dims: number, average: typeof avgPool1d) {
  return (
    input: Tensor,
    normType: number,
    kernelSize: Sizes,
    stride?: Sizes | null | LpPoolOptions,
    options: LpPoolOptions = {},
  ): Tensor => {
    const o = strideOption(kernelSize, stride, options);
    const count = perDim('lpPool', 'kernelSize', kernelSize, dims).reduce((n, size) => n * size, 1);
    const means = average(input.pow(normType), kernelSize, {
      stride: o.stride,
      ceilMode: o.ceilMode ?? false,
    });
    return means
      .sign()
      .mul(means.abs().relu())
      .mul(count)
      .pow(1 / normType);
  };
}

/** (Σ x^p)^(1/p) over windows of [N, C, L] or [C, L]. */
export const lpPool1d = powerPooling(1, avgPool1d);
/** (Σ x^p)^(1/p) over windows of [N, C, H, W] or [C, H, W]. */
export const lpPool2d = powerPooling(2, avgPool2d);
/** (Σ x^p)^(1/p) over windows of [N, C, D, H, W] or [C, D, H, W]. */
export const lpPool3d = powerPooling(3, avgPool3d);

export interface MaxUnpoolOptions {
  /** Step of the windows that were pooled; the kernel size by default. */
  stride?: Sizes | null;
  padding?: Sizes;
  /** Spatial sizes of the output, or its whole shape, where pooling lost them. */
  outputSize?: Shape | null;
}

function unpooling(op: string, dims: number) {
  return (
    input: Tensor,
    indices: Tensor,
    kernelSize: Sizes,
    stride?: Sizes | null | MaxUnpoolOptions,
    options: MaxUnpoolOptions = {},
  ): Tensor => {
    const o = strideOption(kernelSize, stride, options);
    const [size, step, pad] = (['kernelSize', 'stride', 'padding'] as const).map((what) =>
      perDim(op, what, { kernelSize, stride: o.stride, padding: o.padding ?? 0 }[what], dims),
    ) as [Shape, Shape, Shape];
    return withBatch(op, input, dims, (x) => {
      const natural = step.map((s, d) => (x.shape[d + 2]! - 1) * s + size[d]! - 2 * pad[d]!);
      const asked = o.outputSize ? o.outputSize.slice(-dims) : natural;
      asked.forEach((n, d) => {
        if (Math.abs(n - natural[d]!) >= step[d]!) {
          throw new ShapeError(
            `${op}: invalid output_size [${asked}] (dim ${d} must be between ${natural[d]! - step[d]!} and ${natural[d]! + step[d]!})`,
          );
        }
      });
      const at = indices.ndim === x.ndim ? indices : indices.unsqueeze(0);
      return [maxUnpool(x, at, [x.shape[0]!, x.shape[1]!, ...asked])] as const;
    })[0];
  };
}

/** The partial inverse of maxPool1d: values at the positions it gave, zeros elsewhere. */
export const maxUnpool1d = unpooling('maxUnpool1d', 1);
/** The partial inverse of maxPool2d: values at the positions it gave, zeros elsewhere. */
export const maxUnpool2d = unpooling('maxUnpool2d', 2);
/** The partial inverse of maxPool3d: values at the positions it gave, zeros elsewhere. */
export const maxUnpool3d = unpooling('maxUnpool3d', 3);
