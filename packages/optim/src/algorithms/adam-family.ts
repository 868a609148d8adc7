// Adam's relatives: Adamax (Kingma & Ba, 2015), NAdam (Dozat, 2016), RAdam (Liu et al., 2020).
import { expression as e, type Tensor } from '@kindling/tensor';
import { FusedOptimizer, gradient, kernels, type Update, zeros } from '../fused.js';
import { type BaseOptions, demand, type ParamGroup, type ParamState, type Params } from '../optimizer.js';
import { merge, type Trailing } from '../options.js';
import type { StateNumbers } from '../state-dict.js';

export interface BetasOptions extends BaseOptions {
  /** Shares of the two running means that go on; [0.9, 0.999] by default. */
  betas?: readonly [number, number];
  /** Added to the denominator; 1e-8 by default. */
  eps?: number;
  weightDecay?: number;
}

const defaults = { betas: [0.9, 0.999] as const, eps: 1e-8, weightDecay: 0 };

/** What the three share: options, and a counter of steps. */
abstract class BetasOptimizer<O extends BetasOptions> extends FusedOptimizer<O> {
  protected override get numbers(): StateNumbers {
    return { step: 'tensor' };
  }

  protected override check(options: Required<O>): void {
    const { lr, betas, eps, weightDecay } = options as Required<BetasOptions>;
    demand(lr >= 0, 'learning rate', lr);
    demand(eps >= 0, 'epsilon value', eps);
    demand(Array.isArray(betas) && betas.length === 2, 'betas (expected two numbers)', betas);
    for (const [i, beta] of betas.entries())
      demand(beta >= 0 && beta < 1, `beta parameter at index ${i}`, beta);
    demand(weightDecay >= 0, 'weight_decay value', weightDecay);
  }
}

export interface AdamaxOptions extends BetasOptions {
  /** Climb instead of descend. */
  maximize?: boolean;
}

/** Reads parameter, mean, norm, gradient; −step size, β1, 1 − β1, β2, ε, decay. */
const adamax = kernels((inputs, decays: boolean, maximize: boolean) => {
  const [p, mean, norm, grad, negStep, beta1, share1, beta2, eps, decay] = inputs.take(10);
  const g = gradient(grad, maximize, decays && { times: decay, of: p });
  const nextMean = e.add(e.mul(mean, beta1), e.mul(share1, g));
  const nextNorm = e.max(e.mul(norm, beta2), e.add(e.unary('abs', g), eps));
  return [e.add(p, e.div(e.mul(negStep, nextMean), nextNorm)), nextMean, nextNorm];
});

/** Adam with the infinity norm: divides by a decaying maximum of gradients. */
export class Adamax extends BetasOptimizer<AdamaxOptions> {
  constructor(params: Params<AdamaxOptions>, ...rest: Trailing<[lr: number], AdamaxOptions>) {
    const own = { lr: 2e-3, ...defaults, maximize: false };
    super(params, merge<Required<AdamaxOptions>>('Adamax', own, ['lr'], rest));
  }

  protected updateOf(p: Tensor, grad: Tensor, group: ParamGroup<AdamaxOptions>, state: ParamState): Update {
    const { lr, betas, eps, weightDecay, maximize } = group;
    const [beta1, beta2] = betas;
    state['step'] = (state['step'] ?? 0) + 1;
    state['expAvg'] ??= zeros(p);
    state['expInf'] ??= zeros(p);
    return {
      kernel: adamax(weightDecay !== 0, maximize),
      tensors: [p, state['expAvg'], state['expInf'], grad],
      numbers: [-lr / (1 - beta1 ** state['step']), beta1, 1 - beta1, beta2, eps, weightDecay],
    };
  }
}

export interface NAdamOptions extends BetasOptions {
  /** How fast momentum grows; 4e-3 by default. */
  momentumDecay?: number;
}

/** Reads parameter, means, gradient; steps by gradient and mean, β1, 1 − β1, β2, 1 − β2, bias correction, ε, decay. */
const nadam = kernels((inputs, decays: boolean) => {
  const [p, mean, square, grad, byGrad, byMean] = inputs.take(6);
  const [beta1, share1, beta2, share2, correction, eps, decay] = inputs.take(7);
  const g = gradient(grad, false, decays && { times: decay, of: p });
  const nextMean = e.add(e.mul(mean, beta1), e.mul(share1, g));
  const nextSquare = e.add(e.mul(square, beta2), e.mul(e.mul(share2, g), g));
  const denominator = e.add(e.sqrt(e.div(nextSquare, correction)), eps);
  const halfway = e.add(p, e.div(e.mul(byGrad, g), denominator));
  return [e.add(halfway, e.div(e.mul(byMean, nextMean), denominator)), nextMean, nextSquare];
});

/** Adam with Nesterov momentum. */
export class NAdam extends BetasOptimizer<NAdamOptions> {
  constructor(params: Params<NAdamOptions>, ...rest: Trailing<[lr: number], NAdamOptions>) {
    const own = { lr: 2e-3, ...defaults, momentumDecay: 4e-3 };
    super(params, merge<Required<NAdamOptions>>('NAdam', own, ['lr'], rest));
  }

  protected override get numbers(): StateNumbers {
    return { step: 'tensor', muProduct: 'tensor' };
  }

  protected override check(options: Required<NAdamOptions>): void {
    super.check(options);
    demand(options.momentumDecay >= 0, 'momentum_decay value', options.momentumDecay);
  }

  protected updateOf(p: Tensor, grad: Tensor, group: ParamGroup<NAdamOptions>, state: ParamState): Update {
    const { lr, betas, eps, weightDecay, momentumDecay } = group;
    const [beta1, beta2] = betas;
    const step = (state['step'] ?? 0) + 1;
    const mu = (t: number): number => beta1 * (1 - 0.5 * 0.96 ** (t * momentumDecay));
    const product = Math.fround((state['muProduct'] ?? 1) * mu(step));
    state['step'] = step;
    state['muProduct'] = product;
    state['expAvg'] ??= zeros(p);
    state['expAvgSq'] ??= zeros(p);
    const ahead = Math.fround(Math.fround(product * mu(step)) * mu(step + 1));
    return {
      kernel: nadam(weightDecay !== 0),
      tensors: [p, state['expAvg'], state['expAvgSq'], grad],
      numbers: [
        (-lr * (1 - mu(step))) / (1 - product),
        (-lr * mu(step + 1)) / (1 - ahead),
        beta1,
        1 - beta1,
        beta2,
        1 - beta2,
        1 - beta2 ** step,
        eps,
        weightDecay,
      ],
    };
  }
}

/** Reads parameter, means, gradient; β1, 1 − β1, β2, 1 − β2, bias corrections, ε, decay, lr, rectification. */
const radam = kernels((inputs, decays: boolean, adaptive: boolean) => {
  const [p, mean, square, grad, beta1, share1, beta2, share2] = inputs.take(8);
  const [correction, root, eps, decay, lr, rect] = inputs.take(6);
  const g = gradient(grad, false, decays && { times: decay, of: p });
  const nextMean = e.add(e.mul(mean, beta1), e.mul(share1, g));
  const nextSquare = e.add(e.mul(square, beta2), e.mul(e.mul(share2, g), g));
  const plain = e.mul(e.div(nextMean, correction), lr);
  const rate = e.div(root, e.add(e.sqrt(nextSquare), eps));
  const step = adaptive ? e.mul(e.mul(plain, rate), rect) : plain;
  return [e.sub(p, step), nextMean, nextSquare];
});

/** Adam whose adaptive rate waits until its variance is known, and is rectified by it. */
export class RAdam extends BetasOptimizer<BetasOptions> {
  constructor(params: Params<BetasOptions>, ...rest: Trailing<[lr: number], BetasOptions>) {
    super(params, merge<Required<BetasOptions>>('RAdam', { lr: 1e-3, ...defaults }, ['lr'], rest));
  }

  protected updateOf(p: Tensor, grad: Tensor, group: ParamGroup<BetasOptions>, state: ParamState): Update {
    const { lr, betas, eps, weightDecay } = group;
    const [beta1, beta2] = betas;
    state['step'] = (state['step'] ?? 0) + 1;
    state['expAvg'] ??= zeros(p);
    state['expAvgSq'] ??= zeros(p);
    const step = state['step'] as number;
    const correction2 = 1 - beta2 ** step;
    const longest = 2 / (1 - beta2) - 1;
    const length = longest - (2 * step * beta2 ** step) / correction2;
    const adaptive = length > 5;
    const rect = adaptive
      ? Math.sqrt(((length - 4) * (length - 2) * longest) / ((longest - 4) * (longest - 2) * length))
      : 0;
    return {
      kernel: radam(weightDecay !== 0, adaptive),
      tensors: [p, state['expAvg'], state['expAvgSq'], grad],
      numbers: [
        beta1,
        1 - beta1,
        beta2,
        1 - beta2,
        1 - beta1 ** step,
        Math.sqrt(correction2),
        eps,
        weightDecay,
        lr,
        rect,
      ],
    };
  }
}
