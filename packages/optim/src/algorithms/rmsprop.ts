// RMSprop (Hinton, 2012; centered after Graves, 2013).
import { expression as e, type Tensor } from '@kindling/tensor';
import { FusedOptimizer, gradient, kernels, type Update, zeros } from '../fused.js';
import { type BaseOptions, demand, type ParamGroup, type ParamState, type Params } from '../optimizer.js';
import { merge, type Trailing } from '../options.js';
import type { StateNumbers } from '../state-dict.js';

export interface RMSpropOptions extends BaseOptions {
  /** Share of the running mean of squares that goes on; 0.99 by default. */
  alpha?: number;
  /** Added to the denominator; 1e-8 by default. */
  eps?: number;
  weightDecay?: number;
  momentum?: number;
  /** Divide by the standard deviation instead of the root mean square. */
  centered?: boolean;
  /** Climb instead of descend. */
  maximize?: boolean;
}

/** Reads parameter, square, (mean,) (buffer,) gradient; lr, α, 1 − α, ε, decay, momentum. */
const kernel = kernels((inputs, decays: boolean, centered: boolean, moves: boolean, maximize: boolean) => {
  const [p, square] = inputs.take(2);
  const mean = inputs.takeIf(centered);
  const buffer = inputs.takeIf(moves);
  const [grad, lr, alpha, share, eps, weightDecay, momentum] = inputs.take(7);
  const g = gradient(grad, maximize, decays && { times: weightDecay, of: p });
  const nextSquare = e.add(e.mul(square, alpha), e.mul(e.mul(share, g), g));
  const nextMean = mean && e.add(e.mul(mean, alpha), e.mul(share, g));
  const spread = nextMean ? e.sub(nextSquare, e.mul(nextMean, nextMean)) : nextSquare;
  const average = e.add(e.sqrt(spread), eps);
  const nextBuffer = buffer && e.add(e.mul(buffer, momentum), e.div(g, average));
  const next = nextBuffer ? e.sub(p, e.mul(lr, nextBuffer)) : e.sub(p, e.div(e.mul(lr, g), average));
  return [next, nextSquare, ...(nextMean ? [nextMean] : []), ...(nextBuffer ? [nextBuffer] : [])];
});

/** Steps by gradients divided by the root of a running mean of their squares. */
export class RMSprop extends FusedOptimizer<RMSpropOptions> {
  constructor(
    params: Params<RMSpropOptions>,
    ...rest: Trailing<[lr: number, alpha: number], RMSpropOptions>
  ) {
    // PyTorch's order, in which state dicts hold them.
    const defaults = {
      lr: 1e-2,
      momentum: 0,
      alpha: 0.99,
      eps: 1e-8,
      centered: false,
      weightDecay: 0,
      maximize: false,
    };
    super(params, merge<Required<RMSpropOptions>>('RMSprop', defaults, ['lr', 'alpha'], rest));
  }

  protected override get numbers(): StateNumbers {
    return { step: 'plain' };
  }

  protected override check({ lr, alpha, eps, weightDecay, momentum }: Required<RMSpropOptions>): void {
    demand(lr >= 0, 'learning rate', lr);
    demand(eps >= 0, 'epsilon value', eps);
    demand(momentum >= 0, 'momentum value', momentum);
    demand(weightDecay >= 0, 'weight_decay value', weightDecay);
    demand(alpha >= 0, 'alpha value', alpha);
  }

  protected updateOf(p: Tensor, grad: Tensor, group: ParamGroup<RMSpropOptions>, state: ParamState): Update {
    const { lr, alpha, eps, weightDecay, momentum, centered, maximize } = group;
    state['step'] = (state['step'] ?? 0) + 1;
    state['squareAvg'] ??= zeros(p);
    if (momentum > 0) state['momentumBuffer'] ??= zeros(p);
    if (centered) state['gradAvg'] ??= zeros(p);
    const optional = [
      ...(centered ? [state['gradAvg']] : []),
      ...(momentum > 0 ? [state['momentumBuffer']] : []),
    ];
    return {
      kernel: kernel(weightDecay !== 0, centered, momentum > 0, maximize),
      tensors: [p, state['squareAvg'], ...optional, grad],
      numbers: [lr, alpha, 1 - alpha, eps, weightDecay, momentum],
    };
  }
}
