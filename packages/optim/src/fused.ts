// Optimizers whose step is one expression per parameter, run for all parameters of a group by one call.
import { enableGrad } from '@kindling/autograd';
import {
  type Expr,
  expression as e,
  outsideScopes,
  type Pointwise,
  stepAll,
  type Tensor,
  zerosLike,
} from '@kindling/tensor';
import { type BaseOptions, Optimizer, type ParamGroup, type ParamState } from './optimizer.js';

/** What a parameter's step computes: `kernel` reads `tensors` and `numbers`, and writes the first of `tensors`. */
export interface Update {
  readonly kernel: Pointwise;
  readonly tensors: readonly Tensor[];
  readonly numbers: readonly number[];
}

/** An optimizer whose step is pointwise. */
export abstract class FusedOptimizer<O extends BaseOptions> extends Optimizer<O> {
  /** One parameter's step; `state` is remembered, and empty at first. */
  protected abstract updateOf(p: Tensor, grad: Tensor, group: ParamGroup<O>, state: ParamState): Update;

  override step(): void;
  override step<T>(closure: () => T): T;
  override step<T>(closure?: () => T): T | undefined {
    const loss = closure === undefined ? undefined : enableGrad(closure);
    if (loss instanceof Promise) {
      return loss.then((value) => {
        outsideScopes(() => this.#update());
        return value;
      }) as T;
    }
    outsideScopes(() => this.#update());
    return loss;
  }

  #update(): void {
    for (const group of this.paramGroups) {
      const batches: { first: Update; lists: (readonly Tensor[])[] }[] = [];
      for (const p of group.params) {
        // Only looked at: zeroGrad may free it at once.
        const grad = p.autograd?.grad ?? null;
        if (grad === null) continue;
        const state = this.stateOf(p, () => ({}));
        const update = this.updateOf(p, grad, group, state);
        const batch = batches.find(({ first }) => sameStep(first, update));
        if (batch === undefined) batches.push({ first: update, lists: [update.tensors] });
        else batch.lists.push(update.tensors);
      }
      for (const { first, lists } of batches)
        stepAll(first.kernel, lists, first.numbers, first.kernel.outputs.length);
    }
  }
}

/** Whether two updates differ in their tensors alone, so that one call can do both. */
function sameStep(a: Update, b: Update): boolean {
  return a.kernel === b.kernel && a.numbers.every((x, i) => Object.is(x, b.numbers[i]));
}

/** Zeros like the parameter, for its state. */
export const zeros = (p: Tensor): Tensor => zerosLike(p.detach());

/** N expressions. */
type Tuple<N extends number, T extends Expr[] = []> = T['length'] extends N ? T : Tuple<N, [...T, Expr]>;

/** A kernel's inputs, handed out in order. */
export class Inputs {
  count = 0;

  /** The next `n` inputs. */
  take<N extends number>(n: N): Tuple<N> {
    return Array.from({ length: n }, () => e.input(this.count++)) as Tuple<N>;
  }

  /** The next input, where the kernel has it. */
  takeIf(present: boolean): Expr | undefined {
    return present ? e.input(this.count++) : undefined;
  }
}

/** Kernels by their flags: each combination is built once. */
export function kernels<F extends readonly (boolean | number | string)[]>(
  build: (inputs: Inputs, ...flags: F) => readonly Expr[],
): (...flags: F) => Pointwise {
  const built = new Map<string, Pointwise>();
  return (...flags) => {
    const key = flags.join();
    let kernel = built.get(key);
    if (kernel === undefined) {
      const inputs = new Inputs();
      const outputs = build(inputs, ...flags);
      kernel = e.pointwise(outputs, inputs.count);
      built.set(key, kernel);
    }
    return kernel;
  };
}

/** The gradient as the step takes it: turned round to climb, and with `decay` times the parameter added. */
export function gradient(grad: Expr, maximize: boolean, decay?: { times: Expr; of: Expr } | false): Expr {
  const signed = maximize ? e.neg(grad) : grad;
  return decay ? e.add(signed, e.mul(decay.times, decay.of)) : signed;
}
