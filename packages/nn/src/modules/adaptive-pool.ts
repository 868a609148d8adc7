// Adaptive pooling: windows chosen so that the output has a given size.
import type { Tensor } from '@kindling/tensor';
import * as F from '../functional/index.js';
import { Module } from '../module/module.js';
import { describe } from '../module/printing.js';
import { type Trailing, trailing } from '../module/trailing.js';
import type { WithIndices } from './pool.js';

type PoolResult = Tensor | WithIndices;

export interface ReturnIndicesOptions {
  /** Give [values, indices], with flat positions (int64) in each input plane. */
  returnIndices?: boolean;
}

abstract class AdaptiveMaxPool<Result extends PoolResult> extends Module<[input: Tensor], Result> {
  readonly returnIndices: boolean;

  constructor(
    readonly outputSize: F.OutputSize,
    ...rest: Trailing<[returnIndices: boolean], ReturnIndicesOptions>
  ) {
    super();
    this.returnIndices = trailing<ReturnIndicesOptions>(['returnIndices'], rest).returnIndices ?? false;
  }

  protected abstract get pool(): typeof F.adaptiveMaxPool1d;

  forward(input: Tensor): Result {
    return this.pool(input, this.outputSize, this.returnIndices) as Result;
  }

  override extraRepr(): string {
    return describe({ output_size: this.outputSize });
  }
}

/** Maxima over [N, C, L] or [C, L], so that the output has the size asked for. */
export class AdaptiveMaxPool1d<Result extends PoolResult = Tensor> extends AdaptiveMaxPool<Result> {
  protected get pool(): typeof F.adaptiveMaxPool1d {
    return F.adaptiveMaxPool1d;
  }
}

/** Maxima over [N, C, H, W] or [C, H, W], so that the output has the size asked for. */
export class AdaptiveMaxPool2d<Result extends PoolResult = Tensor> extends AdaptiveMaxPool<Result> {
  protected get pool(): typeof F.adaptiveMaxPool1d {
    return F.adaptiveMaxPool2d;
  }
}

/** Maxima over [N, C, D, H, W] or [C, D, H, W], so that the output has the size asked for. */
export class AdaptiveMaxPool3d<Result extends PoolResult = Tensor> extends AdaptiveMaxPool<Result> {
  protected get pool(): typeof F.adaptiveMaxPool1d {
    return F.adaptiveMaxPool3d;
  }
}

abstract class AdaptiveAvgPool extends Module<[input: Tensor], Tensor> {
  constructor(readonly outputSize: F.OutputSize) {
    super();
  }

  protected abstract get pool(): typeof F.adaptiveAvgPool1d;

  forward(input: Tensor): Tensor {
    return this.pool(input, this.outputSize);
  }

  override extraRepr(): string {
    return describe({ output_size: this.outputSize });
  }
}

/** Means over [N, C, L] or [C, L], so that the output has the size asked for. */
export class AdaptiveAvgPool1d extends AdaptiveAvgPool {
  protected get pool(): typeof F.adaptiveAvgPool1d {
    return F.adaptiveAvgPool1d;
  }
}

/** Means over [N, C, H, W] or [C, H, W], so that the output has the size asked for. */
export class AdaptiveAvgPool2d extends AdaptiveAvgPool {
  protected get pool(): typeof F.adaptiveAvgPool1d {
    return F.adaptiveAvgPool2d;
  }
}

/** Means over [N, C, D, H, W] or [C, D, H, W], so that the output has the size asked for. */
export class AdaptiveAvgPool3d extends AdaptiveAvgPool {
  protected get pool(): typeof F.adaptiveAvgPool1d {
    return F.adaptiveAvgPool3d;
  }
}
