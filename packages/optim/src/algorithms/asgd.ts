// ASGD: averaged stochastic gradient descent (Polyak & Juditsky, 1992).
import { expression as e, type Tensor } from '@kindling/tensor';
import { FusedOptimizer, gradient, kernels, type Update, zeros } from '../fused.js';
import { type BaseOptions, demand, type ParamGroup, type ParamState, type Params } from '../optimizer.js';
import { merge, type Trailing } from '../options.js';
import type { StateNumbers } from '../state-dict.js';

export interface ASGDOptions extends BaseOptions {
  /** Decay of parameters; 1e-4 by default. */
  lambd?: number;
  /** Power by which the rate falls; 0.75 by default. */
  alpha?: number;
  /** The step at which averaging begins; 1e6 by default. */
  t0?: number;
  weightDecay?: number;
  /** Climb instead of descend. */
  maximize?: boolean;
}

/** Reads parameter, average, gradient; rate, 1 − λ·rate, share of the average, decay. */
const kernel = kernels((inputs, averages: boolean, decays: boolean, maximize: boolean) => {
  const [p, average, grad, rate, shrink, share, decay] = inputs.take(7);
  const g = gradient(grad, maximize, decays && { times: decay, of: p });
  const next = e.sub(e.mul(p, shrink), e.mul(rate, g));
  return [next, averages ? e.add(average, e.mul(e.sub(next, average), share)) : next];
});

/** SGD that keeps the average of its parameters, as `state.get(p).ax`. */
export class ASGD extends FusedOptimizer<ASGDOptions> {
  constructor(params: Params<ASGDOptions>, ...rest: Trailing<[lr: number], ASGDOptions>) {
    const defaults = { lr: 1e-2, lambd: 1e-4, alpha: 0.75, t0: 1e6, weightDecay: 0, maximize: false };
    super(params, merge<Required<ASGDOptions>>('ASGD', defaults, ['lr'], rest));
  }

  protected override get numbers(): StateNumbers {
    return { step: 'tensor', eta: 'tensor', mu: 'tensor' };
  }

  protected override check({ lr, weightDecay }: Required<ASGDOptions>): void {
    demand(lr >= 0, 'learning rate', lr);
    demand(weightDecay >= 0, 'weight_decay value', weightDecay);
  }

  protected updateOf(p: Tensor, grad: Tensor, group: ParamGroup<ASGDOptions>, state: ParamState): Update {
    const { lr, lambd, alpha, t0, weightDecay, maximize } = group;
    state['ax'] ??= zeros(p);
    // PyTorch keeps both in float32.
    const rate: number = state['eta'] ?? Math.fround(lr);
    const share: number = state['mu'] ?? 1;
    const step = (state['step'] ?? 0) + 1;
    state['step'] = step;
    state['eta'] = Math.fround(lr / (1 + lambd * lr * step) ** alpha);
    state['mu'] = Math.fround(1 / Math.max(1, step - t0));
    return {
      kernel: kernel(share !== 1, weightDecay !== 0, maximize),
      tensors: [p, state['ax'], grad],
      numbers: [rate, 1 - lambd * rate, share, weightDecay],
    };
  }
}
