// Linear maps, identities and changes of shape.
import type { Shape, Tensor } from '@kindling/tensor';
import * as F from '../functional/index.js';
import * as init from '../init/index.js';
import { type FactoryOptions, parameter } from '../module/factory.js';
import { Module } from '../module/module.js';
import type { Parameter } from '../module/parameter.js';
import { describe } from '../module/printing.js';
import { type Trailing, trailing } from '../module/trailing.js';

/** Passes its input through; takes any arguments. */
export class Identity extends Module<[input: Tensor], Tensor> {
  constructor(..._ignored: unknown[]) {
    super();
  }

  forward(input: Tensor): Tensor {
    return input;
  }
}

export interface LinearOptions extends FactoryOptions {
  /** Whether a bias is learnt; true by default. */
  bias?: boolean;
}

/** Uniform within ±1/√fanIn: the default of biases. */
export function resetBias(bias: Parameter | null, fanIn: number): void {
  if (bias === null) return;
  const bound = fanIn > 0 ? 1 / Math.sqrt(fanIn) : 0;
  init.uniform_(bias, -bound, bound);
}

/** [*, in] → [*, out]: x·weightᵀ + bias; `weight` [out, in], `bias` [out]. */
export class Linear extends Module<[input: Tensor], Tensor> {
  weight: Parameter;
  bias: Parameter | null;

  constructor(
    readonly inFeatures: number,
    readonly outFeatures: number,
    ...rest: Trailing<[bias: boolean], LinearOptions>
  ) {
    super();
    const { bias = true, ...factory } = trailing<LinearOptions>(['bias'], rest);
    this.weight = parameter([outFeatures, inFeatures], factory);
    this.bias = bias ? parameter([outFeatures], factory) : null;
    this.resetParameters();
  }

  resetParameters(): void {
    init.kaimingUniform_(this.weight, Math.sqrt(5));
    resetBias(this.bias, this.inFeatures);
  }

  forward(input: Tensor): Tensor {
    return F.linear(input, this.weight, this.bias);
  }

  override extraRepr(): string {
    const sizes = { in_features: this.inFeatures, out_features: this.outFeatures };
    return describe({ ...sizes, bias: this.bias !== null });
  }
}

/** x1ᵀ·W_o·x2 + b_o: [*, in1], [*, in2] → [*, out]; `weight` [out, in1, in2]. */
export class Bilinear extends Module<[input1: Tensor, input2: Tensor], Tensor> {
  weight: Parameter;
  bias: Parameter | null;

  constructor(
    readonly in1Features: number,
    readonly in2Features: number,
    readonly outFeatures: number,
    ...rest: Trailing<[bias: boolean], LinearOptions>
  ) {
    super();
    const { bias = true, ...factory } = trailing<LinearOptions>(['bias'], rest);
    this.weight = parameter([outFeatures, in1Features, in2Features], factory);
    this.bias = bias ? parameter([outFeatures], factory) : null;
    this.resetParameters();
  }

  resetParameters(): void {
    const bound = 1 / Math.sqrt(this.in1Features);
    init.uniform_(this.weight, -bound, bound);
    if (this.bias !== null) init.uniform_(this.bias, -bound, bound);
  }

  forward(input1: Tensor, input2: Tensor): Tensor {
    return F.bilinear(input1, input2, this.weight, this.bias);
  }

  override extraRepr(): string {
    return describe({
      in1_features: this.in1Features,
      in2_features: this.in2Features,
      out_features: this.outFeatures,
      bias: this.bias !== null,
    });
  }
}

export interface FlattenOptions {
  startDim?: number;
  endDim?: number;
}

/** Collapses dims `startDim` (1) … `endDim` (−1) into one. */
export class Flatten extends Module<[input: Tensor], Tensor> {
  readonly startDim: number;
  readonly endDim: number;

  constructor(...rest: Trailing<[startDim: number, endDim: number], FlattenOptions>) {
    super();
    const { startDim = 1, endDim = -1 } = trailing<FlattenOptions>(['startDim', 'endDim'], rest);
    this.startDim = startDim;
    this.endDim = endDim;
  }

  forward(input: Tensor): Tensor {
    return input.flatten(this.startDim, this.endDim);
  }

  override extraRepr(): string {
    return describe({ start_dim: this.startDim, end_dim: this.endDim });
  }
}

/** Splits dim `dim` into dims of the sizes `unflattenedSize`, one of which may be −1. */
export class Unflatten extends Module<[input: Tensor], Tensor> {
  constructor(
    readonly dim: number,
    readonly unflattenedSize: Shape,
  ) {
    super();
  }

  forward(input: Tensor): Tensor {
    return input.unflatten(this.dim, this.unflattenedSize);
  }

  override extraRepr(): string {
    return describe({ dim: this.dim, unflattened_size: this.unflattenedSize });
  }
}
