// Adagrad (Duchi et al., 2011).
import { expression as e, fullLike, outsideScopes, type Tensor } from '@kindling/tensor';
import { FusedOptimizer, gradient, kernels, type Update } from '../fused.js';
import {
  type BaseOptions,
  demand,
  type ParamGroup,
  type ParamGroupOptions,
  type ParamState,
  type Params,
} from '../optimizer.js';
import { merge, type Trailing } from '../options.js';
import type { StateNumbers } from '../state-dict.js';

export interface AdagradOptions extends BaseOptions {
  /** How fast the learning rate sinks: lr / (1 + steps·lrDecay). */
  lrDecay?: number;
  weightDecay?: number;
  /** What the sums of squares begin with. */
  initialAccumulatorValue?: number;
  /** Added to the denominator; 1e-10 by default. */
  eps?: number;
  /** Climb instead of descend. */
  maximize?: boolean;
}

/** Reads parameter, sum, gradient; lr, ε, decay. */
const kernel = kernels((inputs, decays: boolean, maximize: boolean) => {
  const [p, sum, grad, lr, eps, weightDecay] = inputs.take(6);
  const g = gradient(grad, maximize, decays && { times: weightDecay, of: p });
  const next = e.add(sum, e.mul(g, g));
  return [e.sub(p, e.div(e.mul(lr, g), e.add(e.sqrt(next), eps))), next];
});

/** Steps by gradients divided by the root of the sum of all their squares. */
export class Adagrad extends FusedOptimizer<AdagradOptions> {
  constructor(
    params: Params<AdagradOptions>,
    ...rest: Trailing<[lr: number, lrDecay: number], AdagradOptions>
  ) {
    const defaults = {
      lr: 1e-2,
      lrDecay: 0,
      eps: 1e-10,
      weightDecay: 0,
      initialAccumulatorValue: 0,
      maximize: false,
    };
    super(params, merge<Required<AdagradOptions>>('Adagrad', defaults, ['lr', 'lrDecay'], rest));
  }

  protected override get numbers(): StateNumbers {
    return { step: 'tensor' };
  }

  protected override check(o: Required<AdagradOptions>): void {
    demand(o.lr >= 0, 'learning rate', o.lr);
    demand(o.lrDecay >= 0, 'lr_decay value', o.lrDecay);
    demand(o.weightDecay >= 0, 'weight_decay value', o.weightDecay);
    demand(o.initialAccumulatorValue >= 0, 'initial_accumulator_value value', o.initialAccumulatorValue);
    demand(o.eps >= 0, 'epsilon value', o.eps);
  }

  override addParamGroup(group: ParamGroupOptions<AdagradOptions>): void {
    super.addParamGroup(group);
    const { params, initialAccumulatorValue } = this.paramGroups.at(-1)!;
    for (const p of params) {
      const sum = outsideScopes(() => fullLike(p.detach(), initialAccumulatorValue));
      this.state.set(p, { step: 0, sum });
    }
  }

  protected updateOf(p: Tensor, grad: Tensor, group: ParamGroup<AdagradOptions>, state: ParamState): Update {
    const { lr, lrDecay, eps, weightDecay, maximize } = group;
    state['step']++;
    return {
      kernel: kernel(weightDecay !== 0, maximize),
      tensors: [p, state['sum'], grad],
      numbers: [lr / (1 + (state['step'] - 1) * lrDecay), eps, weightDecay],
    };
  }
}
