// Adadelta (Zeiler, 2012).
import { expression as e, type Tensor } from '@kindling/tensor';
import { FusedOptimizer, gradient, kernels, type Update, zeros } from '../fused.js';
import { type BaseOptions, demand, type ParamGroup, type ParamState, type Params } from '../optimizer.js';
import { merge, type Trailing } from '../options.js';
import type { StateNumbers } from '../state-dict.js';

export interface AdadeltaOptions extends BaseOptions {
  /** Share of the running means that goes on; 0.9 by default. */
  rho?: number;
  /** Added under the roots; 1e-6 by default. */
  eps?: number;
  weightDecay?: number;
  /** Climb instead of descend. */
  maximize?: boolean;
}

/** Reads parameter, squares, deltas, gradient; lr, ρ, 1 − ρ, ε, decay. */
const kernel = kernels((inputs, decays: boolean, maximize: boolean) => {
  const [p, squares, deltas, grad, lr, rho, share, eps, decay] = inputs.take(9);
  const g = gradient(grad, maximize, decays && { times: decay, of: p });
  const nextSquares = e.add(e.mul(squares, rho), e.mul(e.mul(share, g), g));
  const ratio = e.div(e.sqrt(e.add(deltas, eps)), e.sqrt(e.add(nextSquares, eps)));
  const delta = e.mul(ratio, g);
  const nextDeltas = e.add(e.mul(deltas, rho), e.mul(e.mul(share, delta), delta));
  return [e.sub(p, e.mul(lr, delta)), nextSquares, nextDeltas];
});

/** Steps as large as past steps were, in proportion to past gradients; lr is 1. */
export class Adadelta extends FusedOptimizer<AdadeltaOptions> {
  constructor(
    params: Params<AdadeltaOptions>,
    ...rest: Trailing<[lr: number, rho: number], AdadeltaOptions>
  ) {
    const defaults = { lr: 1, rho: 0.9, eps: 1e-6, weightDecay: 0, maximize: false };
    super(params, merge<Required<AdadeltaOptions>>('Adadelta', defaults, ['lr', 'rho'], rest));
  }

  protected override get numbers(): StateNumbers {
    return { step: 'plain' };
  }

  protected override check({ lr, rho, eps, weightDecay }: Required<AdadeltaOptions>): void {
    demand(lr >= 0, 'learning rate', lr);
    demand(rho >= 0 && rho <= 1, 'rho value', rho);
    demand(eps >= 0, 'epsilon value', eps);
    demand(weightDecay >= 0, 'weight_decay value', weightDecay);
  }

  protected updateOf(p: Tensor, grad: Tensor, group: ParamGroup<AdadeltaOptions>, state: ParamState): Update {
    const { lr, rho, eps, weightDecay, maximize } = group;
    state['step'] = (state['step'] ?? 0) + 1;
    state['squareAvg'] ??= zeros(p);
    state['accDelta'] ??= zeros(p);
    return {
      kernel: kernel(weightDecay !== 0, maximize),
      tensors: [p, state['squareAvg'], state['accDelta'], grad],
      numbers: [lr, rho, 1 - rho, eps, weightDecay],
    };
  }
}
