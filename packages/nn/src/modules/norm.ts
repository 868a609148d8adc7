// Layer, group, RMS and local response norm: normalisation within each sample.
import type { Shape, Tensor } from '@kindling/tensor';
import { ValueError } from '@kindling/tensor';
import * as F from '../functional/index.js';
import * as init from '../init/index.js';
import { type FactoryOptions, parameter } from '../module/factory.js';
import { Module } from '../module/module.js';
import type { Parameter } from '../module/parameter.js';
import { describe, float, tuple } from '../module/printing.js';
import { type Trailing, trailing } from '../module/trailing.js';

export interface LayerNormOptions extends FactoryOptions {
  /** Added to the variance; 1e-5 by default. */
  eps?: number;
  /** Whether a weight and a bias per element are learnt. */
  elementwiseAffine?: boolean;
  /** Whether there is a bias beside the weight. */
  bias?: boolean;
}

/** Normalises over the last dims, whose sizes are `normalizedShape`; weight and bias have that shape. */
export class LayerNorm extends Module<[input: Tensor], Tensor> {
  readonly normalizedShape: Shape;
  readonly eps: number;
  readonly elementwiseAffine: boolean;
  weight: Parameter | null = null;
  bias: Parameter | null = null;

  constructor(
    normalizedShape: number | Shape,
    ...rest: Trailing<[eps: number, elementwiseAffine: boolean, bias: boolean], LayerNormOptions>
  ) {
    super();
    const o = trailing<LayerNormOptions>(['eps', 'elementwiseAffine', 'bias'], rest);
    this.normalizedShape = [normalizedShape].flat();
    this.eps = o.eps ?? 1e-5;
    this.elementwiseAffine = o.elementwiseAffine ?? true;
    if (this.elementwiseAffine) {
      this.weight = parameter(this.normalizedShape, o);
      if (o.bias ?? true) this.bias = parameter(this.normalizedShape, o);
    }
    this.resetParameters();
  }

  resetParameters(): void {
    if (this.weight !== null) init.ones_(this.weight);
    if (this.bias !== null) init.zeros_(this.bias);
  }

  forward(input: Tensor): Tensor {
    const { weight, bias, eps } = this;
    return F.layerNorm(input, this.normalizedShape, { weight, bias, eps });
  }

  override extraRepr(): string {
    const values = { eps: float(this.eps), elementwise_affine: this.elementwiseAffine };
    return `${tuple(this.normalizedShape).written}, ${describe(values)}`;
  }
}

export interface RMSNormOptions extends FactoryOptions {
  /** Added to the mean square; the dtype's machine epsilon by default. */
  eps?: number | null;
  /** Whether a weight per element is learnt. */
  elementwiseAffine?: boolean;
}

/** Divides by the root of the mean square over the last dims, whose sizes are `normalizedShape`. */
export class RMSNorm extends Module<[input: Tensor], Tensor> {
  readonly normalizedShape: Shape;
  readonly eps: number | null;
  readonly elementwiseAffine: boolean;
  weight: Parameter | null = null;

  constructor(
    normalizedShape: number | Shape,
    ...rest: Trailing<[eps: number | null, elementwiseAffine: boolean], RMSNormOptions>
  ) {
    super();
    const o = trailing<RMSNormOptions>(['eps', 'elementwiseAffine'], rest);
    this.normalizedShape = [normalizedShape].flat();
    this.eps = o.eps ?? null;
    this.elementwiseAffine = o.elementwiseAffine ?? true;
    if (this.elementwiseAffine) this.weight = parameter(this.normalizedShape, o);
    this.resetParameters();
  }

  resetParameters(): void {
    if (this.weight !== null) init.ones_(this.weight);
  }

  forward(input: Tensor): Tensor {
    return F.rmsNorm(input, this.normalizedShape, { weight: this.weight, eps: this.eps });
  }

  override extraRepr(): string {
    const values = { eps: float(this.eps), elementwise_affine: this.elementwiseAffine };
    return `${tuple(this.normalizedShape).written}, ${describe(values)}`;
  }
}

export interface GroupNormOptions extends FactoryOptions {
  /** Added to the variance; 1e-5 by default. */
  eps?: number;
  /** Whether a weight and a bias per channel are learnt. */
  affine?: boolean;
}

/** Normalises over `numGroups` groups of the channels of each sample of [N, C, …]. */
export class GroupNorm extends Module<[input: Tensor], Tensor> {
  readonly eps: number;
  readonly affine: boolean;
  weight: Parameter | null = null;
  bias: Parameter | null = null;

  constructor(
    readonly numGroups: number,
    readonly numChannels: number,
    ...rest: Trailing<[eps: number, affine: boolean], GroupNormOptions>
  ) {
    super();
    const { eps = 1e-5, affine = true, ...factory } = trailing<GroupNormOptions>(['eps', 'affine'], rest);
    if (numChannels % numGroups !== 0)
      throw new ValueError(
        `GroupNorm: num_channels must be divisible by num_groups (${numChannels}, ${numGroups})`,
      );
    this.eps = eps;
    this.affine = affine;
    if (affine) {
      this.weight = parameter([numChannels], factory);
      this.bias = parameter([numChannels], factory);
    }
    this.resetParameters();
  }

  resetParameters(): void {
    if (this.weight !== null) init.ones_(this.weight);
    if (this.bias !== null) init.zeros_(this.bias);
  }

  forward(input: Tensor): Tensor {
    const { weight, bias, eps } = this;
    return F.groupNorm(input, this.numGroups, { weight, bias, eps });
  }

  override extraRepr(): string {
    const values = { eps: float(this.eps), affine: this.affine };
    return `${this.numGroups}, ${this.numChannels}, ${describe(values)}`;
  }
}

export interface LocalResponseNormOptions {
  alpha?: number;
  beta?: number;
  k?: number;
}

/** Divides each element by a power of its neighbourhood of `size` channels: x / (k + α·mean(x²))^β over [N, C, …]. */
export class LocalResponseNorm extends Module<[input: Tensor], Tensor> {
  readonly alpha: number;
  readonly beta: number;
  readonly k: number;

  constructor(
    readonly size: number,
    ...rest: Trailing<[alpha: number, beta: number, k: number], LocalResponseNormOptions>
  ) {
    super();
    const o = trailing<LocalResponseNormOptions>(['alpha', 'beta', 'k'], rest);
    this.alpha = o.alpha ?? 1e-4;
    this.beta = o.beta ?? 0.75;
    this.k = o.k ?? 1;
  }

  forward(input: Tensor): Tensor {
    const { alpha, beta, k } = this;
    return F.localResponseNorm(input, this.size, { alpha, beta, k });
  }

  override extraRepr(): string {
    return `${this.size}, ${describe({ alpha: float(this.alpha), beta: float(this.beta), k: float(this.k) })}`;
  }
}
