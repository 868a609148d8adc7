// Max unpooling: the partial inverses of max pooling.
import { perDim, type Shape, type Tensor } from '@kindling/tensor';
import * as F from '../functional/index.js';
import { isOptions, type Sizes } from '../functional/options.js';
import { Module } from '../module/module.js';
import { describe, type Printable, tuple } from '../module/printing.js';
import { type Trailing, trailing } from '../module/trailing.js';

export interface MaxUnpoolOptions {
  /** Step of the windows that were pooled; the kernel size by default. */
  stride?: Sizes | null;
  padding?: Sizes;
}

type UnpoolCall = [input: Tensor, indices: Tensor, outputSize?: Shape | null | { outputSize?: Shape | null }];

abstract class MaxUnpool extends Module<UnpoolCall, Tensor> {
  readonly stride: Sizes;
  readonly padding: Sizes;

  constructor(
    readonly kernelSize: Sizes,
    ...rest: Trailing<[stride: Sizes | null, padding: Sizes], MaxUnpoolOptions>
  ) {
    super();
    const { stride, padding = 0 } = trailing<MaxUnpoolOptions>(['stride', 'padding'], rest);
    this.stride = stride ?? kernelSize;
    this.padding = padding;
  }

  protected abstract get dims(): number;
  protected abstract get unpool(): typeof F.maxUnpool1d;

  forward(...[input, indices, size]: UnpoolCall): Tensor {
    const { stride, padding, kernelSize } = this;
    const outputSize = isOptions<{ outputSize?: Shape | null }>(size) ? size.outputSize : size;
    return this.unpool(input, indices, kernelSize, { stride, padding, outputSize: outputSize ?? null });
  }

  override extraRepr(): string {
    const each = (value: Sizes): Printable => tuple(perDim(this.className, 'size', value, this.dims));
    return describe({
      kernel_size: each(this.kernelSize),
      stride: each(this.stride),
      padding: each(this.padding),
    });
  }
}

/** The partial inverse of MaxPool1d: values at the positions it gave, zeros elsewhere. */
export class MaxUnpool1d extends MaxUnpool {
  protected get dims(): number {
    return 1;
  }
  protected get unpool(): typeof F.maxUnpool1d {
    return F.maxUnpool1d;
  }
}

/** The partial inverse of MaxPool2d: values at the positions it gave, zeros elsewhere. */
export class MaxUnpool2d extends MaxUnpool {
  protected get dims(): number {
    return 2;
  }
  protected get unpool(): typeof F.maxUnpool1d {
    return F.maxUnpool2d;
  }
}

/** The partial inverse of MaxPool3d: values at the positions it gave, zeros elsewhere. */
export class MaxUnpool3d extends MaxUnpool {
  protected get dims(): number {
    return 3;
  }
  protected get unpool(): typeof F.maxUnpool1d {
    return F.maxUnpool3d;
  }
}
