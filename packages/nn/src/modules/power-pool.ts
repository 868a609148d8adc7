// Power-average pooling.
import type { Tensor } from '@kindling/tensor';
import * as F from '../functional/index.js';
import type { Sizes } from '../functional/options.js';
import { Module } from '../module/module.js';
import { describe } from '../module/printing.js';
import { type Trailing, trailing } from '../module/trailing.js';

export interface LPPoolOptions {
  /** Step of the window; the kernel size by default. */
  stride?: Sizes | null;
  ceilMode?: boolean;
}

abstract class LPPool extends Module<[input: Tensor], Tensor> {
  readonly stride: Sizes | null;
  readonly ceilMode: boolean;

  constructor(
    readonly normType: number,
    readonly kernelSize: Sizes,
    ...rest: Trailing<[stride: Sizes | null, ceilMode: boolean], LPPoolOptions>
  ) {
    super();
    const { stride = null, ceilMode = false } = trailing<LPPoolOptions>(['stride', 'ceilMode'], rest);
    this.stride = stride;
    this.ceilMode = ceilMode;
  }

  protected abstract get pool(): typeof F.lpPool1d;

  forward(input: Tensor): Tensor {
    const { stride, ceilMode } = this;
    return this.pool(input, this.normType, this.kernelSize, { stride, ceilMode });
  }

  override extraRepr(): string {
    return describe({
      norm_type: this.normType,
      kernel_size: this.kernelSize,
      stride: this.stride,
      ceil_mode: this.ceilMode,
    });
  }
}

/** (Σ x^p)^(1/p) over windows of [N, C, L] or [C, L]. */
export class LPPool1d extends LPPool {
  protected get pool(): typeof F.lpPool1d {
    return F.lpPool1d;
  }
}

/** (Σ x^p)^(1/p) over windows of [N, C, H, W] or [C, H, W]. */
export class LPPool2d extends LPPool {
  protected get pool(): typeof F.lpPool1d {
    return F.lpPool2d;
  }
}

/** (Σ x^p)^(1/p) over windows of [N, C, D, H, W] or [C, D, H, W]. */
export class LPPool3d extends LPPool {
  protected get pool(): typeof F.lpPool1d {
    return F.lpPool3d;
  }
}
