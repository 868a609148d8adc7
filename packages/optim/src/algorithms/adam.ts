// Adam (Kingma & Ba, 2015), with AMSGrad (Reddi et al., 2018), and AdamW (Loshchilov & Hutter, 2019).
import { expression as e, type Tensor } from '@kindling/tensor';
import { FusedOptimizer, gradient, kernels, type Update, zeros } from '../fused.js';
import { type BaseOptions, demand, type ParamGroup, type ParamState, type Params } from '../optimizer.js';
import { merge, type Trailing } from '../options.js';
import type { StateNumbers } from '../state-dict.js';

export interface AdamOptions extends BaseOptions {
  /** Shares of the running means of gradients and of their squares that go on; [0.9, 0.999] by default. */
  betas?: readonly [number, number];
  /** Added to the denominator; 1e-8 by default. */
  eps?: number;
  weightDecay?: number;
  /** Divide by the largest mean of squares so far. */
  amsgrad?: boolean;
  /** Climb instead of descend. */
  maximize?: boolean;
}

type Decay = 'none' | 'coupled' | 'decoupled';

/** Reads parameter, means, (maximum,) gradient; step size, β1, 1 − β1, β2, 1 − β2, √bias correction, ε, decay. */
const kernel = kernels((inputs, decay: Decay, amsgrad: boolean, maximize: boolean) => {
  const [p, mean, square] = inputs.take(3);
  const largest = inputs.takeIf(amsgrad);
  const [grad, negStep, beta1, share1, beta2, share2, root, eps, weightDecay] = inputs.take(9);
  const g = gradient(grad, maximize, decay === 'coupled' && { times: weightDecay, of: p });
  const from = decay === 'decoupled' ? e.mul(p, weightDecay) : p;
  const nextMean = e.add(e.mul(mean, beta1), e.mul(share1, g));
  const nextSquare = e.add(e.mul(square, beta2), e.mul(e.mul(share2, g), g));
  const nextLargest = largest && e.max(largest, nextSquare);
  const denominator = e.add(e.div(e.sqrt(nextLargest ?? nextSquare), root), eps);
  const next = e.add(from, e.div(e.mul(negStep, nextMean), denominator));
  return [next, nextMean, nextSquare, ...(nextLargest ? [nextLargest] : [])];
});

abstract class AdamBase extends FusedOptimizer<AdamOptions> {
  protected abstract get decoupled(): boolean;

  protected override get numbers(): StateNumbers {
    return { step: 'tensor' };
  }

  protected override check({ lr, betas, eps, weightDecay }: Required<AdamOptions>): void {
    demand(lr >= 0, 'learning rate', lr);
    demand(eps >= 0, 'epsilon value', eps);
    demand(Array.isArray(betas) && betas.length === 2, 'betas (expected two numbers)', betas);
    for (const [i, beta] of betas.entries())
      demand(beta >= 0 && beta < 1, `beta parameter at index ${i}`, beta);
    demand(weightDecay >= 0, 'weight_decay value', weightDecay);
  }

  protected updateOf(p: Tensor, grad: Tensor, group: ParamGroup<AdamOptions>, state: ParamState): Update {
    const { lr, betas, eps, weightDecay, amsgrad, maximize } = group;
    const [beta1, beta2] = betas;
    state['step'] = (state['step'] ?? 0) + 1;
    state['expAvg'] ??= zeros(p);
    state['expAvgSq'] ??= zeros(p);
    if (amsgrad) state['maxExpAvgSq'] ??= zeros(p);
    const step = state['step'] as number;
    const largest = amsgrad ? [state['maxExpAvgSq'] as Tensor] : [];
    const decay = this.decoupled ? 'decoupled' : weightDecay === 0 ? 'none' : 'coupled';
    return {
      kernel: kernel(decay, amsgrad, maximize),
      tensors: [p, state['expAvg'], state['expAvgSq'], ...largest, grad],
      numbers: [
        -lr / (1 - beta1 ** step),
        beta1,
        1 - beta1,
        beta2,
        1 - beta2,
        Math.sqrt(1 - beta2 ** step),
        eps,
        this.decoupled ? 1 - lr * weightDecay : weightDecay,
      ],
    };
  }
}

const defaults = {
  lr: 1e-3,
  betas: [0.9, 0.999] as const,
  eps: 1e-8,
  weightDecay: 0,
  amsgrad: false,
  maximize: false,
};

/** Steps by running means of gradients, divided by the root of running means of their squares. */
export class Adam extends AdamBase {
  constructor(params: Params<AdamOptions>, ...rest: Trailing<[lr: number], AdamOptions>) {
    super(params, merge<Required<AdamOptions>>('Adam', defaults, ['lr'], rest));
  }

  protected get decoupled(): boolean {
    return false;
  }
}

/** Adam whose weight decay (0.01 by default) shrinks parameters directly. */
export class AdamW extends AdamBase {
  constructor(params: Params<AdamOptions>, ...rest: Trailing<[lr: number], AdamOptions>) {
    super(params, merge<Required<AdamOptions>>('AdamW', { ...defaults, weightDecay: 1e-2 }, ['lr'], rest));
  }

  protected get decoupled(): boolean {
    return true;
  }
}
