// Fractional max pooling as modules.
import type { Tensor } from '@kindling/tensor';
import * as F from '../functional/index.js';
import type { Sizes } from '../functional/options.js';
import { Module } from '../module/module.js';
import type { WithIndices } from './pool.js';

abstract class FractionalMaxPool<Result extends Tensor | WithIndices> extends Module<
  [input: Tensor],
  Result
> {
  constructor(
    readonly kernelSize: Sizes,
    readonly options: F.FractionalMaxPoolOptions = {},
  ) {
    super();
  }

  protected abstract get pool(): typeof F.fractionalMaxPool2d;

  forward(input: Tensor): Result {
    return this.pool(input, this.kernelSize, this.options) as Result;
  }
}

/** Largest elements of windows over [N, C, H, W] or [C, H, W] at random distances. */
export class FractionalMaxPool2d<
  Result extends Tensor | WithIndices = Tensor,
> extends FractionalMaxPool<Result> {
  protected get pool(): typeof F.fractionalMaxPool2d {
    return F.fractionalMaxPool2d;
  }
}

/** Largest elements of windows over [N, C, D, H, W] or [C, D, H, W] at random distances. */
export class FractionalMaxPool3d<
  Result extends Tensor | WithIndices = Tensor,
> extends FractionalMaxPool<Result> {
  protected get pool(): typeof F.fractionalMaxPool2d {
    return F.fractionalMaxPool3d;
  }
}
