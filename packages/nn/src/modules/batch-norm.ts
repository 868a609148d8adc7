// Batch and instance norm: normalisation by statistics that are also tracked.

import { noGrad } from '@kindling/autograd';
import { formatShape, ShapeError, type Tensor, tensor } from '@kindling/tensor';
import * as F from '../functional/index.js';
import * as init from '../init/index.js';
import { type FactoryOptions, filled, parameter } from '../module/factory.js';
import { Module } from '../module/module.js';
import { snakeCase } from '../module/names.js';
import type { Parameter } from '../module/parameter.js';
import { describe, float, python } from '../module/printing.js';
import { type Trailing, trailing } from '../module/trailing.js';

export interface BatchNormOptions extends FactoryOptions {
  /** Added to the variance; 1e-5 by default. */
  eps?: number;
  /** Share of the new statistics in the running ones; 0.1 by default; `null` averages over all batches. */
  momentum?: number | null;
  /** Whether a weight and a bias per channel are learnt. */
  affine?: boolean;
  /** Whether running statistics are kept, for evaluation. */
  trackRunningStats?: boolean;
}

export type NormArguments = Trailing<
  [eps: number, momentum: number | null, affine: boolean, trackRunningStats: boolean],
  BatchNormOptions
>;
const order = ['eps', 'momentum', 'affine', 'trackRunningStats'] as const;

abstract class TrackingNorm extends Module<[input: Tensor], Tensor> {
  readonly eps: number;
  readonly momentum: number | null;
  readonly affine: boolean;
  readonly trackRunningStats: boolean;
  /** Per channel, [C]. */
  weight: Parameter | null = null;
  bias: Parameter | null = null;
  runningMean: Tensor | null = null;
  runningVar: Tensor | null = null;
  /** Counts the batches seen in training; int64, 0-d. */
  numBatchesTracked: Tensor | null = null;

  constructor(
    readonly numFeatures: number,
    { eps = 1e-5, momentum = 0.1, affine = true, trackRunningStats = true, ...factory }: BatchNormOptions,
  ) {
    super();
    this.eps = eps;
    this.momentum = momentum;
    this.affine = affine;
    this.trackRunningStats = trackRunningStats;
    if (affine) {
      this.weight = parameter([numFeatures], factory);
      this.bias = parameter([numFeatures], factory);
    }
    this.registerBuffer('runningMean', trackRunningStats ? filled([numFeatures], 0, factory) : null);
    this.registerBuffer('runningVar', trackRunningStats ? filled([numFeatures], 1, factory) : null);
    const count = trackRunningStats ? filled([], 0, { ...factory, dtype: 'int64' }) : null;
    this.registerBuffer('numBatchesTracked', count);
    this.resetParameters();
  }

  override get stateVersion(): number {
    return 2;
  }

  protected override stateKey(field: string): string {
    return snakeCase(field);
  }

  resetRunningStats(): void {
    noGrad(() => {
      this.runningMean?.zero_();
      this.runningVar?.fill_(1);
      this.numBatchesTracked?.zero_();
    });
  }

  resetParameters(): void {
    this.resetRunningStats();
    if (this.weight !== null) init.ones_(this.weight);
    if (this.bias !== null) init.zeros_(this.bias);
  }

  /** Numbers of dims that an input may have. */
  protected abstract get inputDims(): readonly number[];

  protected checkInput(input: Tensor): void {
    if (!this.inputDims.includes(input.ndim))
      throw new ShapeError(
        `${this.className}: expected ${this.inputDims.join('D or ')}D input (got ${input.ndim}D input ${formatShape(input.shape)})`,
      );
  }

  override extraRepr(): string {
    const { eps, momentum, affine, trackRunningStats } = this;
    const values = {
      eps: float(eps),
      momentum: float(momentum),
      affine,
      track_running_stats: trackRunningStats,
    };
    return `${python(this.numFeatures)}, ${describe(values)}`;
  }
}

abstract class BatchNorm extends TrackingNorm {
  constructor(numFeatures: number, ...rest: NormArguments) {
    super(numFeatures, trailing<BatchNormOptions>(order, rest));
  }

  /** Checkpoints of PyTorch before 0.4.1 count no batches. */
  protected override upgradeState(
    state: Map<string, unknown>,
    prefix: string,
    version: number | undefined,
  ): void {
    const key = `${prefix}num_batches_tracked`;
    const old = version === undefined || version < 2;
    if (old && this.numBatchesTracked !== null && !state.has(key))
      state.set(key, tensor(0, { dtype: 'int64', device: this.numBatchesTracked.device }));
  }

  /** The share of this batch in the running statistics: over all batches alike, where momentum is `null`. */
  #count(): number | Tensor {
    const { momentum, numBatchesTracked } = this;
    if (!this.training || numBatchesTracked === null) return momentum ?? 0;
    noGrad(() => numBatchesTracked.add_(1));
    return momentum ?? numBatchesTracked.to(this.runningMean!.dtype).reciprocal();
  }

  forward(input: Tensor): Tensor {
    this.checkInput(input);
    const { weight, bias, eps } = this;
    const keeps = !this.training || this.trackRunningStats;
    const [mean, variance] = keeps ? [this.runningMean, this.runningVar] : [null, null];
    const training = this.training || (mean === null && variance === null);
    const momentum = this.#count();
    return F.batchNorm(input, mean, variance, { weight, bias, eps, training, momentum });
  }
}

/** Normalises each channel of [N, C] or [N, C, L] over all else. */
export class BatchNorm1d extends BatchNorm {
  protected get inputDims(): readonly number[] {
    return [2, 3];
  }
}

/** Normalises each channel of [N, C, H, W] over all else. */
export class BatchNorm2d extends BatchNorm {
  protected get inputDims(): readonly number[] {
    return [4];
  }
}

/** Normalises each channel of [N, C, D, H, W] over all else. */
export class BatchNorm3d extends BatchNorm {
  protected get inputDims(): readonly number[] {
    return [5];
  }
}

abstract class InstanceNorm extends TrackingNorm {
  constructor(numFeatures: number, ...rest: NormArguments) {
    const given = trailing<BatchNormOptions>(order, rest);
    super(numFeatures, { affine: false, trackRunningStats: false, ...given });
  }

  forward(input: Tensor): Tensor {
    this.checkInput(input);
    const { weight, bias, eps, runningMean, runningVar } = this;
    const batched = input.ndim === this.inputDims[1];
    const x = batched ? input : input.unsqueeze(0);
    const y = F.instanceNorm(x, {
      weight,
      bias,
      eps,
      runningMean,
      runningVar,
      useInputStats: this.training || !this.trackRunningStats,
      momentum: this.momentum ?? 0,
    });
    return batched ? y : y.squeeze(0);
  }
}

/** Normalises each channel of each sample of [N, C, L] or [C, L] over its length. */
export class InstanceNorm1d extends InstanceNorm {
  protected get inputDims(): readonly number[] {
    return [2, 3];
  }
}

/** Normalises each channel of each sample of [N, C, H, W] or [C, H, W] over its pixels. */
export class InstanceNorm2d extends InstanceNorm {
  protected get inputDims(): readonly number[] {
    return [3, 4];
  }
}

/** Normalises each channel of each sample of [N, C, D, H, W] or [C, D, H, W] over its voxels. */
export class InstanceNorm3d extends InstanceNorm {
  protected get inputDims(): readonly number[] {
    return [4, 5];
  }
}
