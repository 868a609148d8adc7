// L-BFGS: a quasi-Newton method that remembers a few steps (Nocedal, 1980).
import { enableGrad, noGrad } from '@kindling/autograd';
import { cat, clone, dot, outsideScopes, type Tensor, ValueError, zeros } from '@kindling/tensor';
import {
  type BaseOptions,
  Optimizer,
  type ParamGroupOptions,
  type ParamState,
  type Params,
} from '../optimizer.js';
import { merge, type Trailing } from '../options.js';
import type { StateNumbers } from '../state-dict.js';
import { strongWolfe } from './strong-wolfe.js';

export interface LBFGSOptions extends BaseOptions {
  /** Iterations a step; 20 by default. */
  maxIter?: number;
  /** Evaluations of the closure a step; 1.25·maxIter by default. */
  maxEval?: number | null;
  /** Stop when no gradient is larger; 1e-7 by default. */
  toleranceGrad?: number;
  /** Stop when parameters or loss change by less; 1e-9 by default. */
  toleranceChange?: number;
  /** Steps remembered; 100 by default. */
  historySize?: number;
  /** `'strong_wolfe'` searches along each direction; without, the step is lr. */
  lineSearchFn?: 'strong_wolfe' | null;
}

type Closure = () => Tensor | Promise<Tensor>;

const largest = async (x: Tensor): Promise<number> => Number(await x.abs().amax().item());

/** One group only, and `step` takes a closure and is async: it must read losses and slopes. */
export class LBFGS extends Optimizer<LBFGSOptions> {
  constructor(params: Params<LBFGSOptions>, ...rest: Trailing<[lr: number, maxIter: number], LBFGSOptions>) {
    const defaults = {
      lr: 1,
      maxIter: 20,
      maxEval: null,
      toleranceGrad: 1e-7,
      toleranceChange: 1e-9,
      historySize: 100,
      lineSearchFn: null,
    };
    const o = merge<Required<LBFGSOptions>>('LBFGS', defaults, ['lr', 'maxIter'], rest);
    super(params, { ...o, maxEval: o.maxEval ?? Math.floor((o.maxIter * 5) / 4) });
  }

  protected override get numbers(): StateNumbers {
    return { t: 'plain', prevLoss: 'plain', HDiag: 'plain', ro: 'plain', al: 'plain' };
  }

  protected override check({ lineSearchFn }: Required<LBFGSOptions>): void {
    if (lineSearchFn !== null && lineSearchFn !== 'strong_wolfe')
      throw new ValueError(`LBFGS: only 'strong_wolfe' is supported as lineSearchFn, got '${lineSearchFn}'`);
  }

  override addParamGroup(group: ParamGroupOptions<LBFGSOptions>): void {
    if (this.paramGroups.length > 0)
      throw new ValueError("LBFGS doesn't support per-parameter options (parameter groups)");
    super.addParamGroup(group);
  }

  get #params(): Tensor[] {
    return this.paramGroups[0]!.params;
  }

  /** All gradients in one vector. */
  #gradients(): Tensor {
    return cat(
      this.#params.map(
        (p) => p.grad?.reshape(-1) ?? zeros([p.numel()], { dtype: p.dtype, device: p.device }),
      ),
    );
  }

  /** Moves the parameters by `t` times a vector. */
  #move(t: number, direction: Tensor): void {
    let at = 0;
    for (const p of this.#params) {
      const part = direction.narrow(0, at, p.numel()).view(p.shape);
      at += p.numel();
      noGrad(() => p.add_(part, { alpha: t }));
    }
  }

  override step(): never;
  override step<T>(closure: () => T): Promise<Awaited<T>>;
  override step(closure?: Closure): unknown {
    if (closure === undefined)
      throw new ValueError(
        'LBFGS: step() needs a closure that computes the loss, runs backward and returns it',
      );
    return this.#step(closure);
  }

  async #evaluate(closure: Closure): Promise<{ loss: Tensor; value: number; grad: Tensor }> {
    const loss = await enableGrad(closure);
    const value = Number(await loss.item());
    return { loss, value, grad: outsideScopes(() => noGrad(() => clone(this.#gradients()))) };
  }

  /** The direction of the next step, by the two-loop recursion over the remembered steps. */
  async #direction(state: ParamState, grad: Tensor, historySize: number): Promise<Tensor> {
    if (state['nIter'] === 1) {
      Object.assign(state, { oldDirs: [], oldStps: [], ro: [], HDiag: 1 });
      return grad.neg();
    }
    const { oldDirs, oldStps, ro } = state as { oldDirs: Tensor[]; oldStps: Tensor[]; ro: number[] };
    const y = grad.sub(state['prevFlatGrad']);
    const s = (state['d'] as Tensor).mul(state['t']);
    const ys = Number(await dot(y, s).item());
    if (ys > 1e-10) {
      if (oldDirs.length === historySize) for (const list of [oldDirs, oldStps, ro]) list.shift();
      oldDirs.push(y);
      oldStps.push(s);
      ro.push(1 / ys);
      state['HDiag'] = ys / Number(await dot(y, y).item());
    }
    const q = grad.neg();
    const al: Tensor[] = [];
    for (let i = oldDirs.length - 1; i >= 0; i--) {
      al[i] = dot(oldStps[i]!, q).mul(ro[i]!);
      q.sub_(oldDirs[i]!.mul(al[i]!));
    }
    const r = q.mul(state['HDiag']);
    for (let i = 0; i < oldDirs.length; i++) {
      const be = dot(oldDirs[i]!, r).mul(ro[i]!);
      r.add_(oldStps[i]!.mul(al[i]!.sub(be)));
    }
    return r;
  }

  async #step(closure: Closure): Promise<Tensor> {
    const { lr, maxIter, maxEval, toleranceGrad, toleranceChange, historySize, lineSearchFn } =
      this.paramGroups[0]!;
    const state = this.stateOf(this.#params[0]!, () => ({ funcEvals: 0, nIter: 0 }));
    const first = await this.#evaluate(closure);
    let { value, grad } = first;
    let evaluations = 1;
    state['funcEvals']++;
    if ((await largest(grad)) <= toleranceGrad) return first.loss;
    for (let iteration = 1; iteration <= maxIter; iteration++) {
      state['nIter']++;
      const d = await noGrad(() => this.#direction(state, grad, historySize));
      state['d'] = d;
      state['prevFlatGrad'] = grad;
      const before = value;
      state['prevLoss'] = before;
      let t: number = state['nIter'] === 1 ? Math.min(1, 1 / Number(await grad.abs().sum().item())) * lr : lr;
      state['t'] = t;
      const slope = Number(await dot(grad, d).item());
      if (slope > -toleranceChange) break;
      let done = 0;
      if (lineSearchFn !== null) {
        const from = this.#params.map((p) => clone(p.detach()));
        const search = await strongWolfe(
          async (step) => {
            this.#move(step, d);
            const found = await this.#evaluate(closure);
            this.#params.forEach((p, i) => {
              noGrad(() => p.copy_(from[i]!));
            });
            return found;
          },
          t,
          d,
          { t: 0, value, grad, slope },
          { toleranceChange },
        );
        ({ t, value, grad } = search.point);
        state['t'] = t;
        this.#move(t, d);
        done = search.evaluations;
      } else {
        this.#move(t, d);
        // The last iteration's loss would tell nothing that the next step does not find out.
        if (iteration !== maxIter) {
          ({ value, grad } = await this.#evaluate(closure));
          done = 1;
        }
      }
      evaluations += done;
      state['funcEvals'] += done;
      if (iteration === maxIter || evaluations >= maxEval!) break;
      if ((await largest(grad)) <= toleranceGrad) break;
      if ((await largest(d)) * Math.abs(t) <= toleranceChange) break;
      if (Math.abs(value - before) < toleranceChange) break;
    }
    return first.loss;
  }
}
