// Functional pooling: maxima, averages and power averages of windows.
import { leaveToGraph } from '@kindling/autograd';
import { avgPool, formatShape, maxPool, perDim, ShapeError, type Tensor } from '@kindling/tensor';
import { isOptions, type Sizes } from './options.js';

export interface MaxPoolOptions {
  /** Step of the window; the kernel size by default. */
  stride?: Sizes | null;
  /** −∞ on both sides. */
  padding?: Sizes;
  dilation?: Sizes;
  /** Round output sizes up: the last window may hang over the end. */
  ceilMode?: boolean;
  /** Return [values, indices] with flat positions (int64) in each input plane, for maxUnpool. */
  returnIndices?: boolean;
}

/** Runs `pool` with a batch dim, and takes it off where the input had none. */
export function withBatch<T extends readonly Tensor[]>(
  op: string,
  input: Tensor,
  dims: number,
  pool: (x: Tensor) => T,
): T {
  if (input.ndim === dims + 2) return pool(input);
  if (input.ndim !== dims + 1) {
    throw new ShapeError(
      `${op}: Expected ${dims + 1}D (unbatched) or ${dims + 2}D (batched) input, but got input of size: ${formatShape(input.shape)}`,
    );
  }
  return pool(input.unsqueeze(0)).map((y) => y.squeeze(0)) as unknown as T;
}

/** Stride by position or by option, the kernel size where it is neither. */
export function strideOption<O extends { stride?: Sizes | null }>(
  kernelSize: Sizes,
  stride: Sizes | null | undefined | O,
  options: O,
): O & { stride: Sizes } {
  const named = isOptions<O>(stride) ? stride : { ...options, stride: stride ?? options.stride };
  const given = named.stride ?? kernelSize;
  return { ...named, stride: typeof given !== 'number' && given.length === 0 ? kernelSize : given } as O & {
    stride: Sizes;
  };
}

interface MaxPool {
  (input: Tensor, options: MaxPoolOptions & { kernelSize: Sizes; returnIndices?: false }): Tensor;
  (
    input: Tensor,
    options: MaxPoolOptions & { kernelSize: Sizes; returnIndices: true },
  ): readonly [Tensor, Tensor];
  (
    input: Tensor,
    kernelSize: Sizes,
    stride?: Sizes | null,
    options?: MaxPoolOptions & { returnIndices?: false },
  ): Tensor;
  (input: Tensor, kernelSize: Sizes, options?: MaxPoolOptions & { returnIndices?: false }): Tensor;
  (
    input: Tensor,
    kernelSize: Sizes,
    options: MaxPoolOptions & { returnIndices: true },
  ): readonly [Tensor, Tensor];
  (
    input: Tensor,
    kernelSize: Sizes,
    stride: Sizes | null,
    options: MaxPoolOptions & { returnIndices: true },
  ): readonly [Tensor, Tensor];
  (
    input: Tensor,
    kernelSize: Sizes,
    stride?: Sizes | null | MaxPoolOptions,
    options?: MaxPoolOptions,
  ): Tensor | readonly [Tensor, Tensor];
}

function maxPooling(op: string, dims: number): MaxPool {
  const pool = (
    input: Tensor,
    kernel: Sizes | (MaxPoolOptions & { kernelSize: Sizes }),
    stride?: Sizes | null | MaxPoolOptions,
    options: MaxPoolOptions = {},
  ) => {
    const named = isOptions<MaxPoolOptions & { kernelSize: Sizes }>(kernel);
    const kernelSize = named ? kernel.kernelSize : kernel;
    const o = strideOption(kernelSize, named ? kernel : stride, options);
    const attrs = {
      kernelSize: perDim(op, 'kernelSize', kernelSize, dims),
      stride: perDim(op, 'stride', o.stride, dims),
      padding: perDim(op, 'padding', o.padding ?? 0, dims),
      dilation: perDim(op, 'dilation', o.dilation ?? 1, dims),
      ceilMode: o.ceilMode ?? false,
    };
    const both = withBatch(op, input, dims, (x) => maxPool(x, attrs));
    if (o.returnIndices) return both;
    leaveToGraph(both[1], both[0]);
    return both[0];
  };
  return pool as MaxPool;
}

/** Largest elements of windows over [N, C, L] or [C, L]; NaN wins. */
export const maxPool1d = maxPooling('maxPool1d', 1);
/** Largest elements of windows over [N, C, H, W] or [C, H, W]; NaN wins. `F.maxPool2d(x, 2)`, `F.maxPool2d(x, 3, 2)`. */
export const maxPool2d = maxPooling('maxPool2d', 2);
/** Largest elements of windows over [N, C, D, H, W] or [C, D, H, W]; NaN wins. */
export const maxPool3d = maxPooling('maxPool3d', 3);

export interface AvgPoolOptions {
  /** Step of the window; the kernel size by default. */
  stride?: Sizes | null;
  /** Zeros on both sides. */
  padding?: Sizes;
  /** Round output sizes up: the last window may hang over the end. */
  ceilMode?: boolean;
  /** Count padding as elements; true by default. */
  countIncludePad?: boolean;
  /** Divide by this instead of the number of elements. */
  divisorOverride?: number | null;
}

function avgPooling(op: string, dims: number) {
  return (
    input: Tensor,
    kernelSize: Sizes,
    stride?: Sizes | null | AvgPoolOptions,
    options: AvgPoolOptions = {},
  ): Tensor => {
    const o = strideOption(kernelSize, stride, options);
    const attrs = {
      kernelSize: perDim(op, 'kernelSize', kernelSize, dims),
      stride: perDim(op, 'stride', o.stride, dims),
      padding: perDim(op, 'padding', o.padding ?? 0, dims),
      dilation: perDim(op, 'dilation', 1, dims),
      ceilMode: o.ceilMode ?? false,
      countIncludePad: o.countIncludePad ?? true,
      divisorOverride: o.divisorOverride ?? null,
    };
    return withBatch(op, input, dims, (x) => [avgPool(x, attrs)] as const)[0];
  };
}

/** Means of windows over [N, C, L] or [C, L]. */
export const avgPool1d = avgPooling('avgPool1d', 1);
/** Means of windows over [N, C, H, W] or [C, H, W]. */
export const avgPool2d = avgPooling('avgPool2d', 2);
/** Means of windows over [N, C, D, H, W] or [C, D, H, W]. */
export const avgPool3d = avgPooling('avgPool3d', 3);
