// Distances and similarities between vectors.
import type { Tensor } from '@kindling/tensor';
import * as F from '../functional/index.js';
import { Module } from '../module/module.js';
import { type Trailing, trailing } from '../module/trailing.js';

type Two = [x1: Tensor, x2: Tensor];

/** The cosine of the angle between vectors along `dim` (1). */
export class CosineSimilarity extends Module<Two, Tensor> {
  readonly dim: number;
  readonly eps: number;

  constructor(...rest: Trailing<[dim: number, eps: number], F.CosineSimilarityOptions>) {
    super();
    const { dim = 1, eps = 1e-8 } = trailing<F.CosineSimilarityOptions>(['dim', 'eps'], rest);
    this.dim = dim;
    this.eps = eps;
  }

  forward(x1: Tensor, x2: Tensor): Tensor {
    return F.cosineSimilarity(x1, x2, { dim: this.dim, eps: this.eps });
  }
}

/** The p-norm of x1 − x2 + ε along the last dim. */
export class PairwiseDistance extends Module<Two, Tensor> {
  readonly norm: number;
  readonly eps: number;
  readonly keepdim: boolean;

  constructor(...rest: Trailing<[p: number, eps: number, keepdim: boolean], F.PairwiseDistanceOptions>) {
    super();
    const o = trailing<F.PairwiseDistanceOptions>(['p', 'eps', 'keepdim'], rest);
    this.norm = o.p ?? 2;
    this.eps = o.eps ?? 1e-6;
    this.keepdim = o.keepdim ?? false;
  }

  forward(x1: Tensor, x2: Tensor): Tensor {
    return F.pairwiseDistance(x1, x2, { p: this.norm, eps: this.eps, keepdim: this.keepdim });
  }
}
