// Hooks of modules: before and after forward, and when gradients arrive.
import { Function as AutogradFunction, type FunctionContext, type Grad } from '@kindling/autograd';
import { type HookHandle, Tensor } from '@kindling/tensor';

/** Runs before `forward`; what it returns, if anything, replaces the arguments (one value, or an array of them). */
export type ForwardPreHook<M> = (module: M, args: any[]) => unknown;
/** Runs after `forward`; what it returns, if anything, replaces the output. */
export type ForwardHook<M> = (module: M, args: any[], output: any) => unknown;
/** Runs when the gradients of a module's inputs are known; what it returns, if anything, replaces them. */
export type BackwardHook<M> = (
  module: M,
  gradInput: readonly Grad[],
  gradOutput: readonly Grad[],
) => readonly Grad[] | void;
/** Runs when the gradients of a module's outputs are known; what it returns, if anything, replaces them. */
export type BackwardPreHook<M> = (module: M, gradOutput: readonly Grad[]) => readonly Grad[] | void;

/** An ordered set of hooks with removable handles. */
export class HookList<H> implements Iterable<H> {
  readonly #hooks = new Set<{ readonly hook: H }>();

  get size(): number {
    return this.#hooks.size;
  }

  add(hook: H): HookHandle {
    const entry = { hook };
    this.#hooks.add(entry);
    return { remove: () => void this.#hooks.delete(entry) };
  }

  /** Removes the hook that passes the test, and gives it back. */
  take(test: (hook: H) => boolean): H | undefined {
    for (const entry of this.#hooks) {
      if (!test(entry.hook)) continue;
      this.#hooks.delete(entry);
      return entry.hook;
    }
    return undefined;
  }

  /** Takes over the hooks of another list. */
  addAll(other: HookList<H>): void {
    for (const hook of other) this.add(hook);
  }

  *[Symbol.iterator](): Iterator<H> {
    for (const { hook } of [...this.#hooks]) yield hook;
  }
}

/** Hands tensors through; `ctx.arrive` sees, and may replace, the gradients that come back. */
class BackwardHookFunction extends AutogradFunction {
  static forward(ctx: FunctionContext, arrive: (grads: readonly Grad[]) => readonly Grad[], ...x: Tensor[]) {
    ctx['arrive'] = arrive;
    return x;
  }

  static backward(ctx: FunctionContext, ...grads: Grad[]): readonly Grad[] {
    return [null, ...ctx['arrive'](grads)];
  }
}

/** Sends the tensors among `values` through a gate. */
function gate(values: readonly unknown[], arrive: (grads: readonly Grad[]) => readonly Grad[]): unknown[] {
  const tensors = values.filter((x) => x instanceof Tensor);
  const passed = BackwardHookFunction.apply(arrive as never, ...tensors) as Tensor[];
  let next = 0;
  return values.map((x) => (x instanceof Tensor ? passed[next++] : x));
}

/** Runs `forward` between two gates, so that backward hooks see the gradients of its outputs and inputs. */
export function withBackwardHooks<M>(
  module: M,
  hooks: Iterable<BackwardHook<M>>,
  preHooks: Iterable<BackwardPreHook<M>>,
  args: unknown[],
  forward: (args: unknown[]) => unknown,
): unknown {
  let gradOutput: readonly Grad[] = [];
  const wanted = args.some((x) => x instanceof Tensor && x.requiresGrad);
  const finish = (gradInput: readonly Grad[]): readonly Grad[] => {
    let grads = gradInput;
    for (const hook of hooks) grads = hook(module, grads, gradOutput) ?? grads;
    return grads;
  };
  const inputs = wanted ? gate(args, finish) : args;
  const output = forward(inputs);
  const outputs = Array.isArray(output) ? output : [output];
  const passed = gate(outputs, (grads) => {
    gradOutput = grads;
    for (const hook of preHooks) gradOutput = hook(module, gradOutput) ?? gradOutput;
    if (!wanted) finish(args.filter((x) => x instanceof Tensor).map(() => null));
    return gradOutput;
  });
  return Array.isArray(output) ? passed : passed[0];
}
