// Losses over margins and embeddings as modules; `F` says what each computes.
import type { Tensor } from '@kindling/tensor';
import * as F from '../functional/index.js';
import { snakeCase } from '../module/names.js';
import { type Trailing, trailing } from '../module/trailing.js';
import { PairwiseDistance } from './distance.js';
import { Criterion, WeightedCriterion, type WeightFirst } from './loss.js';

/** x where the target is 1, max(0, margin − x) where it is −1. */
export class HingeEmbeddingLoss extends Criterion<F.MarginOptions> {
  constructor(...rest: Trailing<[margin: number], F.MarginOptions>) {
    super(trailing<F.MarginOptions>(['margin'], rest));
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.hingeEmbeddingLoss(input, target, this.options);
  }
}

/** 1 − cos(x1, x2) where the target is 1, max(0, cos(x1, x2) − margin) where it is −1. */
export class CosineEmbeddingLoss extends Criterion<
  F.MarginOptions,
  [input1: Tensor, input2: Tensor, target: Tensor]
> {
  constructor(...rest: Trailing<[margin: number], F.MarginOptions>) {
    super(trailing<F.MarginOptions>(['margin'], rest));
  }

  forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return F.cosineEmbeddingLoss(input1, input2, target, this.options);
  }
}

/** max(0, −t·(x1 − x2) + margin). */
export class MarginRankingLoss extends Criterion<
  F.MarginOptions,
  [input1: Tensor, input2: Tensor, target: Tensor]
> {
  constructor(...rest: Trailing<[margin: number], F.MarginOptions>) {
    super(trailing<F.MarginOptions>(['margin'], rest));
  }

  forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return F.marginRankingLoss(input1, input2, target, this.options);
  }
}

/** max(0, |anchor − positive| − |anchor − negative| + margin). */
export class TripletMarginLoss extends Criterion<
  F.TripletMarginOptions,
  [anchor: Tensor, positive: Tensor, negative: Tensor]
> {
  constructor(...rest: Trailing<[margin: number, p: number], F.TripletMarginOptions>) {
    super(trailing<F.TripletMarginOptions>(['margin', 'p'], rest));
  }

  forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    return F.tripletMarginLoss(anchor, positive, negative, this.options);
  }
}

/** As {@link TripletMarginLoss}, with any distance. */
export class TripletMarginWithDistanceLoss extends Criterion<
  F.TripletDistanceOptions,
  [anchor: Tensor, positive: Tensor, negative: Tensor]
> {
  distanceFunction: (a: Tensor, b: Tensor) => Tensor;

  constructor({ distanceFunction, ...options }: F.TripletDistanceOptions = {}) {
    super(options);
    this.distanceFunction = distanceFunction ?? new PairwiseDistance();
  }

  protected override stateKey(field: string): string {
    return snakeCase(field);
  }

  forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    const { distanceFunction } = this;
    return F.tripletMarginWithDistanceLoss(anchor, positive, negative, { ...this.options, distanceFunction });
  }
}

/** Hinge loss of classes, [N, C] for class indices [N]. */
export class MultiMarginLoss extends WeightedCriterion<F.MultiMarginOptions> {
  constructor(...rest: Trailing<[p: number, margin: number, weight: Tensor | null], F.MultiMarginOptions>) {
    super(trailing<F.MultiMarginOptions>(['p', 'margin', 'weight'], rest));
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.multiMarginLoss(input, target, { ...this.options, weight: this.weight });
  }
}

/** The mean over classes of the binary cross entropy of logits, [N, C]. */
export class MultiLabelSoftMarginLoss extends WeightedCriterion<F.WeightedLossOptions> {
  constructor(...rest: WeightFirst<F.WeightedLossOptions>) {
    super(trailing<F.WeightedLossOptions>(['weight'], rest));
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.multilabelSoftMarginLoss(input, target, { ...this.options, weight: this.weight });
  }
}
