// SGD: stochastic gradient descent, with momentum after Sutskever et al. (2013).
import { expression as e, type Tensor, ValueError } from '@kindling/tensor';
import { FusedOptimizer, gradient, kernels, type Update, zeros } from '../fused.js';
import { type BaseOptions, demand, type ParamGroup, type ParamState, type Params } from '../optimizer.js';
import { merge, type Trailing } from '../options.js';

export interface SGDOptions extends BaseOptions {
  /** Share of the last step that goes on; 0 by default. */
  momentum?: number;
  /** Share of the gradient that momentum leaves out; 0 by default. */
  dampening?: number;
  /** Times the parameter is added to its gradient; 0 by default. */
  weightDecay?: number;
  /** Look ahead: step by the gradient and the momentum that it makes. */
  nesterov?: boolean;
  /** Climb instead of descend. */
  maximize?: boolean;
}

/** Reads parameter, buffer, gradient; lr, momentum, 1 − dampening, decay. The first step's buffer is the gradient. */
const withMomentum = kernels(
  (inputs, first: boolean, nesterov: boolean, decays: boolean, maximize: boolean) => {
    const [p, buffer, grad, lr, momentum, share, decay] = inputs.take(7);
    const d = gradient(grad, maximize, decays && { times: decay, of: p });
    const next = first ? d : e.add(e.mul(buffer, momentum), e.mul(share, d));
    const step = nesterov ? e.add(d, e.mul(momentum, next)) : next;
    return [e.sub(p, e.mul(lr, step)), next];
  },
);

/** Reads parameter, gradient; lr, decay. */
const plain = kernels((inputs, decays: boolean, maximize: boolean) => {
  const [p, grad, lr, decay] = inputs.take(4);
  return [e.sub(p, e.mul(lr, gradient(grad, maximize, decays && { times: decay, of: p })))];
});

/** Stochastic gradient descent: p ← p − lr·v, v ← momentum·v + (1 − dampening)·(grad + weightDecay·p). */
export class SGD extends FusedOptimizer<SGDOptions> {
  constructor(params: Params<SGDOptions>, ...rest: Trailing<[lr: number, momentum: number], SGDOptions>) {
    const defaults = {
      lr: 1e-3,
      momentum: 0,
      dampening: 0,
      weightDecay: 0,
      nesterov: false,
      maximize: false,
    };
    super(params, merge<Required<SGDOptions>>('SGD', defaults, ['lr', 'momentum'], rest));
  }

  protected override check({ lr, momentum, dampening, weightDecay, nesterov }: Required<SGDOptions>): void {
    demand(lr >= 0, 'learning rate', lr);
    demand(momentum >= 0, 'momentum value', momentum);
    demand(weightDecay >= 0, 'weight_decay value', weightDecay);
    if (nesterov && (momentum <= 0 || dampening !== 0))
      throw new ValueError('SGD: Nesterov momentum requires a momentum and zero dampening');
  }

  protected updateOf(p: Tensor, grad: Tensor, group: ParamGroup<SGDOptions>, state: ParamState): Update {
    const { lr, momentum, dampening, weightDecay, nesterov, maximize } = group;
    if (momentum === 0) {
      state['momentumBuffer'] ??= null;
      return { kernel: plain(weightDecay !== 0, maximize), tensors: [p, grad], numbers: [lr, weightDecay] };
    }
    const first = !state['momentumBuffer'];
    state['momentumBuffer'] ??= zeros(p);
    return {
      kernel: withMomentum(first, nesterov, weightDecay !== 0, maximize),
      tensors: [p, state['momentumBuffer'], grad],
      numbers: [lr, momentum, 1 - dampening, weightDecay],
    };
  }
}
