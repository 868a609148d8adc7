// Softmax and its relatives as modules.
import { formatShape, ShapeError, type Tensor } from '@kindling/tensor';
import * as F from '../functional/index.js';
import { Module } from '../module/module.js';
import { describe } from '../module/printing.js';
import { type Trailing, trailing } from '../module/trailing.js';

export interface SoftmaxOptions {
  /** The dim whose elements sum to 1. */
  dim?: number | null;
}

abstract class AlongDim extends Module<[input: Tensor], Tensor> {
  readonly dim: number | null;

  constructor(...rest: Trailing<[dim: number | null], SoftmaxOptions>) {
    super();
    this.dim = trailing<SoftmaxOptions>(['dim'], rest).dim ?? null;
  }

  protected get along(): F.SoftmaxOptions {
    return this.dim === null ? {} : { dim: this.dim };
  }

  override extraRepr(): string {
    return describe({ dim: this.dim });
  }
}

/** `exp(x) / Σ exp(x)` along `dim`. */
export class Softmax extends AlongDim {
  forward(input: Tensor): Tensor {
    return F.softmax(input, this.along);
  }
}

/** `log(softmax(x))`, stable. */
export class LogSoftmax extends AlongDim {
  forward(input: Tensor): Tensor {
    return F.logSoftmax(input, this.along);
  }
}

/** `softmax(−x)`. */
export class Softmin extends AlongDim {
  forward(input: Tensor): Tensor {
    return F.softmin(input, this.along);
  }
}

/** Softmax over the channels of [N, C, H, W] or [C, H, W]. */
export class Softmax2d extends Module<[input: Tensor], Tensor> {
  forward(input: Tensor): Tensor {
    if (input.ndim !== 3 && input.ndim !== 4)
      throw new ShapeError(`Softmax2d requires a 3D or 4D tensor as input, got ${formatShape(input.shape)}`);
    return F.softmax(input, -3);
  }
}
