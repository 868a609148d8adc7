// Pooling: maxima and averages of windows.
import type { Tensor } from '@kindling/tensor';
import * as F from '../functional/index.js';
import type { Sizes } from '../functional/options.js';
import { Module } from '../module/module.js';
import { describe, type Printable, tuple } from '../module/printing.js';
import { type Trailing, trailing } from '../module/trailing.js';

export interface MaxPoolOptions {
  /** Step of the window; the kernel size by default. */
  stride?: Sizes | null;
  /** −∞ on both sides. */
  padding?: Sizes;
  dilation?: Sizes;
  /** Give [values, indices], with flat positions (int64) in each input plane, for MaxUnpool. */
  returnIndices?: boolean;
  /** Round output sizes up: the last window may hang over the end. */
  ceilMode?: boolean;
}

type MaxPoolArguments = Trailing<
  [stride: Sizes | null, padding: Sizes, dilation: Sizes, returnIndices: boolean, ceilMode: boolean],
  MaxPoolOptions
>;

/** The result with indices: give it as `Result` where `returnIndices` is true. */
export type WithIndices = readonly [values: Tensor, indices: Tensor];
type PoolResult = Tensor | WithIndices;

abstract class MaxPool<Result extends PoolResult> extends Module<[input: Tensor], Result> {
  readonly stride: Sizes;
  readonly padding: Sizes;
  readonly dilation: Sizes;
  readonly returnIndices: boolean;
  readonly ceilMode: boolean;

  constructor(
    readonly kernelSize: Sizes,
    ...rest: MaxPoolArguments
  ) {
    super();
    const o = trailing<MaxPoolOptions>(['stride', 'padding', 'dilation', 'returnIndices', 'ceilMode'], rest);
    this.stride = o.stride ?? kernelSize;
    this.padding = o.padding ?? 0;
    this.dilation = o.dilation ?? 1;
    this.returnIndices = o.returnIndices ?? false;
    this.ceilMode = o.ceilMode ?? false;
  }

  protected abstract get pool(): typeof F.maxPool1d;

  forward(input: Tensor): Result {
    const { stride, padding, dilation, returnIndices, ceilMode } = this;
    const options: F.MaxPoolOptions = { stride, padding, dilation, returnIndices, ceilMode };
    return this.pool(input, this.kernelSize, options) as Result;
  }

  override extraRepr(): string {
    return describe({
      kernel_size: this.kernelSize,
      stride: this.stride,
      padding: this.padding,
      dilation: this.dilation,
      ceil_mode: this.ceilMode,
    });
  }
}

/** Largest elements of windows over [N, C, L] or [C, L]. */
export class MaxPool1d<Result extends PoolResult = Tensor> extends MaxPool<Result> {
  protected get pool(): typeof F.maxPool1d {
    return F.maxPool1d;
  }
}

/** Largest elements of windows over [N, C, H, W] or [C, H, W]. */
export class MaxPool2d<Result extends PoolResult = Tensor> extends MaxPool<Result> {
  protected get pool(): typeof F.maxPool1d {
    return F.maxPool2d;
  }
}

/** Largest elements of windows over [N, C, D, H, W] or [C, D, H, W]. */
export class MaxPool3d<Result extends PoolResult = Tensor> extends MaxPool<Result> {
  protected get pool(): typeof F.maxPool1d {
    return F.maxPool3d;
  }
}

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

abstract class AvgPool extends Module<[input: Tensor], Tensor> {
  readonly options: AvgPoolOptions;

  constructor(
    readonly kernelSize: Sizes,
    ...rest: Trailing<
      [
        stride: Sizes | null,
        padding: Sizes,
        ceilMode: boolean,
        countIncludePad: boolean,
        divisorOverride: number | null,
      ],
      AvgPoolOptions
    >
  ) {
    super();
    this.options = trailing<AvgPoolOptions>(
      ['stride', 'padding', 'ceilMode', 'countIncludePad', 'divisorOverride'],
      rest,
    );
  }

  protected abstract get pool(): typeof F.avgPool1d;
  protected written(value: Sizes): Printable {
    return value;
  }

  forward(input: Tensor): Tensor {
    return this.pool(input, this.kernelSize, this.options);
  }

  override extraRepr(): string {
    return describe({
      kernel_size: this.written(this.kernelSize),
      stride: this.written(this.options.stride ?? this.kernelSize),
      padding: this.written(this.options.padding ?? 0),
    });
  }
}

/** Means of windows over [N, C, L] or [C, L]. */
export class AvgPool1d extends AvgPool {
  protected get pool(): typeof F.avgPool1d {
    return F.avgPool1d;
  }
  protected override written(value: Sizes): Printable {
    return tuple([value].flat());
  }
}

/** Means of windows over [N, C, H, W] or [C, H, W]. */
export class AvgPool2d extends AvgPool {
  protected get pool(): typeof F.avgPool1d {
    return F.avgPool2d;
  }
}

/** Means of windows over [N, C, D, H, W] or [C, D, H, W]. */
export class AvgPool3d extends AvgPool {
  protected get pool(): typeof F.avgPool1d {
    return F.avgPool3d;
  }
}
