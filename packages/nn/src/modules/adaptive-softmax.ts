// Softmax over very many classes: frequent ones in the head, the others in clusters (Grave et al., 2017).
import { cat, formatShape, ShapeError, type Tensor, ValueError, where } from '@kindling/tensor';
import { ModuleList, Sequential } from '../module/containers.js';
import type { FactoryOptions } from '../module/factory.js';
import { Module } from '../module/module.js';
import { type Trailing, trailing } from '../module/trailing.js';
import { Linear } from './linear.js';

export interface AdaptiveLogSoftmaxOptions extends FactoryOptions {
  /** How much smaller each cluster's projection is than the one before; 4 by default. */
  divValue?: number;
  /** Whether the head has a bias. */
  headBias?: boolean;
}

/** The targets' log-probabilities, [N] or 0-d, and the mean negative log-likelihood. */
export type AdaptiveLogSoftmaxResult = [output: Tensor, loss: Tensor];

/**
 * Input [N, in] (or [in]) and class indices [N] (or 0-d), classes sorted by falling frequency; `cutoffs` are where
 * clusters begin. Every cluster is computed for every row, so that no device has to be read.
 */
export class AdaptiveLogSoftmaxWithLoss extends Module<
  [input: Tensor, target: Tensor],
  AdaptiveLogSoftmaxResult
> {
  readonly cutoffs: readonly number[];
  readonly shortlistSize: number;
  readonly nClusters: number;
  head: Linear;
  tail: ModuleList<Sequential>;

  constructor(
    readonly inFeatures: number,
    readonly nClasses: number,
    cutoffs: readonly number[],
    ...rest: Trailing<[divValue: number, headBias: boolean], AdaptiveLogSoftmaxOptions>
  ) {
    super();
    const names = ['divValue', 'headBias'] as const;
    const { divValue = 4, headBias = false, ...factory } = trailing<AdaptiveLogSoftmaxOptions>(names, rest);
    const rising = cutoffs.every((c, i) => Number.isInteger(c) && c > (cutoffs[i - 1] ?? 0));
    if (cutoffs.length === 0 || !rising || cutoffs.at(-1)! > nClasses - 1)
      throw new ValueError(
        `AdaptiveLogSoftmaxWithLoss: cutoffs should be a sequence of unique, positive integers sorted in an increasing order, ` +
          `where each value is between 1 and n_classes-1, got [${cutoffs}] for ${nClasses} classes`,
      );
    this.cutoffs = [...cutoffs, nClasses];
    this.shortlistSize = cutoffs[0]!;
    this.nClusters = cutoffs.length;
    this.head = new Linear(inFeatures, this.shortlistSize + this.nClusters, { bias: headBias, ...factory });
    this.tail = new ModuleList(
      cutoffs.map((from, i) => {
        const hidden = Math.floor(inFeatures / divValue ** (i + 1));
        return new Sequential(
          new Linear(inFeatures, hidden, { bias: false, ...factory }),
          new Linear(hidden, this.cutoffs[i + 1]! - from, { bias: false, ...factory }),
        );
      }),
    );
  }

  resetParameters(): void {
    for (const module of this.modules()) if (module instanceof Linear) module.resetParameters();
  }

  forward(input: Tensor, target: Tensor): AdaptiveLogSoftmaxResult {
    const batched = target.ndim > 0;
    if (target.ndim > 1 || input.ndim !== target.ndim + 1 || (batched && input.shape[0] !== target.shape[0]))
      throw new ShapeError(
        `AdaptiveLogSoftmaxWithLoss: expected input [N, in] with target [N], or [in] with a 0-d one, got ` +
          `${formatShape(input.shape)} and ${formatShape(target.shape)}`,
      );
    const x = batched ? input : input.unsqueeze(0);
    const t = batched ? target : target.unsqueeze(0);
    const head = this.head(x).logSoftmax(1);
    let chosen = where(t.lt(this.shortlistSize), t, 0);
    let inCluster: Tensor | number = 0;
    for (let i = 0; i < this.nClusters; i++) {
      const [low, high] = [this.cutoffs[i]!, this.cutoffs[i + 1]!];
      const mine = t.ge(low).logicalAnd(t.lt(high));
      const own = where(mine, t.sub(low), 0);
      const scores = this.tail.at(i)(x).logSoftmax(1).gather(1, own.unsqueeze(1)).squeeze(1);
      inCluster = where(mine, scores, inCluster);
      chosen = where(mine, this.shortlistSize + i, chosen);
    }
    const output = head.gather(1, chosen.unsqueeze(1)).squeeze(1).add(inCluster);
    return [batched ? output : output.squeeze(0), output.neg().mean()];
  }

  /** Log-probabilities of all classes, [N, nClasses]. */
  logProb(input: Tensor): Tensor {
    const head = this.head(input).logSoftmax(1);
    const parts = [head.narrow(1, 0, this.shortlistSize)];
    for (let i = 0; i < this.nClusters; i++) {
      const within = this.tail.at(i)(input).logSoftmax(1);
      parts.push(within.add(head.narrow(1, this.shortlistSize + i, 1)));
    }
    return cat(parts, 1);
  }

  /** The most probable class of each row, [N]. */
  predict(input: Tensor): Tensor {
    return this.logProb(input).argmax(1);
  }
}
