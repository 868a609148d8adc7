// Rectifiers whose slope is learnt (PReLU) or drawn (RReLU).
import type { Tensor } from '@kindling/tensor';
import * as F from '../functional/index.js';
import * as init from '../init/index.js';
import { type FactoryOptions, parameter } from '../module/factory.js';
import { Module } from '../module/module.js';
import type { Parameter } from '../module/parameter.js';
import { describe } from '../module/printing.js';
import { type Trailing, trailing } from '../module/trailing.js';

export interface PReLUOptions extends FactoryOptions {
  /** 1, or the number of channels. */
  numParameters?: number;
  /** What the slopes begin with; 0.25 by default. */
  init?: number;
}

/** x where positive, else weight·x; one weight, or one per channel (dim 1). */
export class PReLU extends Module<[input: Tensor], Tensor> {
  readonly numParameters: number;
  weight: Parameter;

  constructor(...rest: Trailing<[numParameters: number, init: number], PReLUOptions>) {
    super();
    const o = trailing<PReLUOptions>(['numParameters', 'init'], rest);
    this.numParameters = o.numParameters ?? 1;
    this.weight = parameter([this.numParameters], o);
    init.constant_(this.weight, o.init ?? 0.25);
  }

  forward(input: Tensor): Tensor {
    return F.prelu(input, this.weight);
  }

  override extraRepr(): string {
    return describe({ num_parameters: this.numParameters });
  }
}

export interface RReLUOptions {
  lower?: number;
  upper?: number;
  /** Write the result into the input. */
  inplace?: boolean;
}

/** x where positive, else r·x: r is drawn between `lower` (⅛) and `upper` (⅓) in training, their mean otherwise. */
export class RReLU extends Module<[input: Tensor], Tensor> {
  readonly lower: number;
  readonly upper: number;
  readonly inplace: boolean;

  constructor(...rest: Trailing<[lower: number, upper: number, inplace: boolean], RReLUOptions>) {
    super();
    const o = trailing<RReLUOptions>(['lower', 'upper', 'inplace'], rest);
    this.lower = o.lower ?? 1 / 8;
    this.upper = o.upper ?? 1 / 3;
    this.inplace = o.inplace ?? false;
  }

  forward(input: Tensor): Tensor {
    const { lower, upper, training, inplace } = this;
    return F.rrelu(input, { lower, upper, training, inplace });
  }

  override extraRepr(): string {
    const bounds = { lower: this.lower, upper: this.upper };
    return describe({ ...bounds, ...(this.inplace && { inplace: true }) });
  }
}
