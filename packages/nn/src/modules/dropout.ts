// Dropout of elements and of channels.
import type { Tensor } from '@kindling/tensor';
import { ValueError } from '@kindling/tensor';
import * as F from '../functional/index.js';
import { Module } from '../module/module.js';
import { describe, float } from '../module/printing.js';
import { type Trailing, trailing } from '../module/trailing.js';

export interface DropoutOptions {
  /** Probability that an element is zeroed; 0.5 by default. */
  p?: number;
  /** Write the result into the input. */
  inplace?: boolean;
}

abstract class DropoutBase extends Module<[input: Tensor], Tensor> {
  readonly p: number;
  readonly inplace: boolean;

  constructor(...rest: Trailing<[p: number, inplace: boolean], DropoutOptions>) {
    super();
    const { p = 0.5, inplace = false } = trailing<DropoutOptions>(['p', 'inplace'], rest);
    if (!(p >= 0 && p <= 1))
      throw new ValueError(`${this.className}: dropout probability has to be between 0 and 1, but got ${p}`);
    this.p = p;
    this.inplace = inplace;
  }

  protected abstract get drop(): typeof F.dropout;

  forward(input: Tensor): Tensor {
    return this.drop(input, { p: this.p, training: this.training, inplace: this.inplace });
  }

  override extraRepr(): string {
    return describe({ p: float(this.p), inplace: this.inplace });
  }
}

/** In training, zeroes elements with probability `p` and scales the others by 1 / (1 − p). */
export class Dropout extends DropoutBase {
  protected get drop(): typeof F.dropout {
    return F.dropout;
  }
}

/** In training, zeroes whole channels of [N, C, L] or [C, L]. */
export class Dropout1d extends DropoutBase {
  protected get drop(): typeof F.dropout {
    return F.dropout1d;
  }
}

/** In training, zeroes whole channels of [N, C, H, W]. */
export class Dropout2d extends DropoutBase {
  protected get drop(): typeof F.dropout {
    return F.dropout2d;
  }
}

/** In training, zeroes whole channels of [N, C, D, H, W] or [C, D, H, W]. */
export class Dropout3d extends DropoutBase {
  protected get drop(): typeof F.dropout {
    return F.dropout3d;
  }
}

/** Dropout for SELU networks: keeps mean and variance. */
export class AlphaDropout extends DropoutBase {
  protected get drop(): typeof F.dropout {
    return F.alphaDropout;
  }
}

/** {@link AlphaDropout} of whole channels. */
export class FeatureAlphaDropout extends DropoutBase {
  protected get drop(): typeof F.dropout {
    return F.featureAlphaDropout;
  }
}
