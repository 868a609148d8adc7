// Losses as modules; `F` has the functions and says what each computes.
import type { Tensor } from '@kindling/tensor';
import * as F from '../functional/index.js';
import { Module } from '../module/module.js';
import { snakeCase } from '../module/names.js';
import { type Trailing, trailing } from '../module/trailing.js';

type Pair = [input: Tensor, target: Tensor];

/** A loss: keeps its options for the function that computes it. */
export abstract class Criterion<O extends object, Args extends any[] = Pair> extends Module<Args, Tensor> {
  /** How the losses of elements become one. */
  readonly reduction: string;

  constructor(readonly options: O = {} as O) {
    super();
    this.reduction = (options as { reduction?: string }).reduction ?? 'mean';
  }
}

/** A loss with a weight, which is a buffer. */
export abstract class WeightedCriterion<O extends { weight?: Tensor | null }> extends Criterion<
  Omit<O, 'weight'>
> {
  weight: Tensor | null = null;

  constructor({ weight = null, ...options }: O) {
    super(options);
    this.registerBuffer('weight', weight);
  }
}

/** A weight by position, or options that may hold one. */
export type WeightFirst<O> = Trailing<[weight: Tensor | null], O>;

/** Mean (or sum) of |input − target|. */
export class L1Loss extends Criterion<F.LossOptions> {
  forward(input: Tensor, target: Tensor): Tensor {
    return F.l1Loss(input, target, this.options);
  }
}

/** Mean (or sum) of (input − target)². */
export class MSELoss extends Criterion<F.LossOptions> {
  forward(input: Tensor, target: Tensor): Tensor {
    return F.mseLoss(input, target, this.options);
  }
}

/** Quadratic below `beta`, linear above. */
export class SmoothL1Loss extends Criterion<F.SmoothL1LossOptions> {
  forward(input: Tensor, target: Tensor): Tensor {
    return F.smoothL1Loss(input, target, this.options);
  }
}

/** Quadratic below `delta`, linear above. */
export class HuberLoss extends Criterion<F.HuberLossOptions> {
  forward(input: Tensor, target: Tensor): Tensor {
    return F.huberLoss(input, target, this.options);
  }
}

/** Kullback-Leibler divergence of log-probabilities from probabilities. */
export class KLDivLoss extends Criterion<F.KlDivOptions> {
  forward(input: Tensor, target: Tensor): Tensor {
    return F.klDiv(input, target, this.options);
  }
}

/** log(1 + exp(−t·x)) for targets ±1. */
export class SoftMarginLoss extends Criterion<F.LossOptions> {
  forward(input: Tensor, target: Tensor): Tensor {
    return F.softMarginLoss(input, target, this.options);
  }
}

/** Hinge loss of several labels per sample. */
export class MultiLabelMarginLoss extends Criterion<F.LossOptions> {
  forward(input: Tensor, target: Tensor): Tensor {
    return F.multilabelMarginLoss(input, target, this.options);
  }
}

/** Negative log-likelihood of Poisson counts. */
export class PoissonNLLLoss extends Criterion<F.PoissonNllLossOptions> {
  constructor(...rest: Trailing<[logInput: boolean, full: boolean], F.PoissonNllLossOptions>) {
    super(trailing<F.PoissonNllLossOptions>(['logInput', 'full'], rest));
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.poissonNllLoss(input, target, this.options);
  }
}

/** Negative log-likelihood of normal values with given variances. */
export class GaussianNLLLoss extends Criterion<
  F.GaussianNllLossOptions,
  [input: Tensor, target: Tensor, variance: Tensor | number]
> {
  forward(input: Tensor, target: Tensor, variance: Tensor | number): Tensor {
    return F.gaussianNllLoss(input, target, variance, this.options);
  }
}

/** Negative log-likelihood of log-probabilities [N, C, …] for class indices [N, …]. */
export class NLLLoss extends WeightedCriterion<F.NllLossOptions> {
  constructor(...rest: WeightFirst<F.NllLossOptions>) {
    super(trailing<F.NllLossOptions>(['weight'], rest));
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.nllLoss(input, target, { ...this.options, weight: this.weight });
  }
}

/** Cross entropy of logits [N, C, …] for class indices [N, …] or class probabilities [N, C, …]. */
export class CrossEntropyLoss extends WeightedCriterion<F.CrossEntropyOptions> {
  constructor(...rest: WeightFirst<F.CrossEntropyOptions>) {
    super(trailing<F.CrossEntropyOptions>(['weight'], rest));
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.crossEntropy(input, target, { ...this.options, weight: this.weight });
  }
}

/** Binary cross entropy of probabilities. */
export class BCELoss extends WeightedCriterion<F.WeightedLossOptions> {
  constructor(...rest: WeightFirst<F.WeightedLossOptions>) {
    super(trailing<F.WeightedLossOptions>(['weight'], rest));
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.binaryCrossEntropy(input, target, { ...this.options, weight: this.weight });
  }
}

/** Binary cross entropy of logits, stable: sigmoid and loss in one. */
export class BCEWithLogitsLoss extends WeightedCriterion<F.LogitsLossOptions> {
  posWeight: Tensor | null = null;

  constructor(...rest: WeightFirst<F.LogitsLossOptions>) {
    const { posWeight = null, ...options } = trailing<F.LogitsLossOptions>(['weight'], rest);
    super(options);
    this.registerBuffer('posWeight', posWeight);
  }

  protected override stateKey(field: string): string {
    return snakeCase(field);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    const { weight, posWeight } = this;
    return F.binaryCrossEntropyWithLogits(input, target, { ...this.options, weight, posWeight });
  }
}

/** Connectionist temporal classification: log-probabilities [T, N, C], targets, and the lengths of both. */
export class CTCLoss extends Criterion<
  F.CtcLossOptions,
  [logProbs: Tensor, targets: Tensor, inputLengths: F.Lengths, targetLengths: F.Lengths]
> {
  constructor(...rest: Trailing<[blank: number, reduction: F.LossReduction], F.CtcLossOptions>) {
    super(trailing<F.CtcLossOptions>(['blank', 'reduction'], rest));
  }

  forward(logProbs: Tensor, targets: Tensor, inputLengths: F.Lengths, targetLengths: F.Lengths): Tensor {
    return F.ctcLoss(logProbs, targets, inputLengths, targetLengths, this.options);
  }
}
