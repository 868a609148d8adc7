// Rprop: resilient backpropagation (Riedmiller & Braun, 1993).
import { expression as e, fullLike, type Tensor } from '@kindling/tensor';
import { FusedOptimizer, gradient, kernels, type Update, zeros } from '../fused.js';
import { type BaseOptions, demand, type ParamGroup, type ParamState, type Params } from '../optimizer.js';
import { merge, type Trailing } from '../options.js';
import type { StateNumbers } from '../state-dict.js';

export interface RpropOptions extends BaseOptions {
  /** Factors of the step when a gradient's sign has changed, and when it has not; [0.5, 1.2] by default. */
  etas?: readonly [number, number];
  /** Least and greatest step; [1e-6, 50] by default. */
  stepSizes?: readonly [number, number];
  /** Climb instead of descend. */
  maximize?: boolean;
}

/** Reads parameter, gradient before, step size, gradient; η−, η+, least and greatest step. */
const kernel = kernels((inputs, maximize: boolean) => {
  const [p, before, size, grad, minus, plus, least, most] = inputs.take(8);
  const g = gradient(grad, maximize);
  const agreement = e.mul(g, before);
  const turned = e.lt(agreement, 0);
  const factor = e.select(e.gt(agreement, 0), plus, e.select(turned, minus, 1));
  const nextSize = e.min(e.max(e.mul(size, factor), least), most);
  const kept = e.select(turned, 0, g);
  return [e.sub(p, e.mul(e.unary('sign', kept), nextSize)), kept, nextSize];
});

/** Steps by signs alone: each parameter's step grows while its gradient keeps its sign, and shrinks when it turns. */
export class Rprop extends FusedOptimizer<RpropOptions> {
  constructor(params: Params<RpropOptions>, ...rest: Trailing<[lr: number], RpropOptions>) {
    const defaults = {
      lr: 1e-2,
      etas: [0.5, 1.2] as const,
      stepSizes: [1e-6, 50] as const,
      maximize: false,
    };
    super(params, merge<Required<RpropOptions>>('Rprop', defaults, ['lr'], rest));
  }

  protected override get numbers(): StateNumbers {
    return { step: 'plain' };
  }

  protected override check({ lr, etas }: Required<RpropOptions>): void {
    demand(lr >= 0, 'learning rate', lr);
    demand(0 < etas[0] && etas[0] < 1 && 1 < etas[1], 'eta values', etas);
  }

  protected updateOf(p: Tensor, grad: Tensor, group: ParamGroup<RpropOptions>, state: ParamState): Update {
    const { lr, etas, stepSizes, maximize } = group;
    state['step'] = (state['step'] ?? 0) + 1;
    state['prev'] ??= zeros(p);
    state['stepSize'] ??= fullLike(p.detach(), lr);
    return {
      kernel: kernel(maximize),
      tensors: [p, state['prev'], state['stepSize'], grad],
      numbers: [...etas, ...stepSizes],
    };
  }
}
