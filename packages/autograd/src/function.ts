// Custom functions: a forward and a backward written by the user, as PyTorch's torch.autograd.Function.
import { AutogradError, detach, isFloatingPoint, Tensor } from '@kindling/tensor';
import { edgeOf } from './edges.js';
import { isGradEnabled, noGrad } from './grad-mode.js';
import { setHistory } from './meta.js';
import { type Grad, Node } from './node.js';
import { freedGraphError, SavedTensor } from './saved.js';

/** What a custom function's forward leaves for its backward. */
export class FunctionContext {
  #saved: readonly SavedTensor[] | null = [];
  #toSave: readonly Tensor[] = [];
  #nonDifferentiable: readonly Tensor[] = [];
  /** For each argument of `forward`: whether its gradient is wanted. */
  needsInputGrad: readonly boolean[] = [];
  /** Anything else to hand on. */
  [key: string]: any;

  /** Keeps tensors for backward, where `savedTensors` gives them back; inputs or outputs of the function. */
  saveForBackward(...tensors: Tensor[]): void {
    this.#toSave = tensors;
  }

  /** Outputs that have no gradient. */
  markNonDifferentiable(...tensors: Tensor[]): void {
    this.#nonDifferentiable = tensors;
  }

  /** What forward saved. Throws AutogradError when it was changed in place since, or already freed. */
  get savedTensors(): readonly Tensor[] {
    if (this.#saved === null) throw freedGraphError('a custom Function');
    return this.#saved.map((s) => s.unpack());
  }

  /** For the engine. */
  seal(name: string): readonly Tensor[] {
    this.#saved = this.#toSave.map((t) => new SavedTensor(t, name));
    this.#toSave = [];
    return this.#nonDifferentiable;
  }

  /** For the engine. */
  free(): void {
    this.#saved = null;
  }
}

type Outputs = Tensor | readonly Tensor[];

interface FunctionClass<A extends readonly unknown[], R extends Outputs> {
  readonly name: string;
  forward(ctx: FunctionContext, ...args: A): R;
  backward(ctx: FunctionContext, ...gradOutputs: Grad[]): Grad | readonly (Grad | undefined)[];
}

class CustomNode extends Node {
  override readonly runsUserCode = true;
  readonly name: string;

  constructor(
    readonly fn: FunctionClass<never, Outputs>,
    readonly context: FunctionContext,
  ) {
    super();
    this.name = `${fn.name}Backward`;
  }

  apply(gradOutputs: readonly Grad[]): readonly Grad[] {
    const result = this.fn.backward(this.context, ...gradOutputs);
    const grads = (result instanceof Tensor || result === null ? [result] : result) as readonly (
      | Grad
      | undefined
    )[];
    if (grads.length !== this.edges.length && grads.slice(this.edges.length).some((g) => g)) {
      throw new AutogradError(
        `function ${this.name} returned an incorrect number of gradients (expected ${this.edges.length}, got ${grads.length})`,
      );
    }
    return this.edges.map((_, i) => grads[i] ?? null);
  }

  override release(free: boolean): void {
    super.release(free);
    this.context.free();
  }
}

/**
 * Base of custom functions: `class Exp extends Function { static forward(ctx, x) {…} static backward(ctx, g) {…} }`,
 * called as `Exp.apply(x)`. `forward` runs unrecorded; `backward` gets one gradient per output (`null` for zero) and
 * returns one per argument of `forward` (`null` for those without). Written in tensor ops, it can be differentiated again.
 */
// biome-ignore lint/complexity/noStaticOnlyClass: PyTorch's form
// biome-ignore lint/suspicious/noShadowRestrictedNames: PyTorch's name; nothing here wants the global
export abstract class Function {
  static apply<A extends readonly unknown[], R extends Outputs>(this: FunctionClass<A, R>, ...args: A): R {
    const ctx = new FunctionContext();
    const recording = isGradEnabled() && args.some((x) => x instanceof Tensor && x.requiresGrad);
    ctx.needsInputGrad = args.map((x) => recording && x instanceof Tensor && x.requiresGrad);
    const made = noGrad(() => this.forward(ctx, ...args));
    const raw: readonly Tensor[] = made instanceof Tensor ? [made] : made;
    // An input handed through is a new tensor in the graph.
    const outputs = recording ? raw.map((t) => (args.includes(t) ? detach(t) : t)) : raw;
    const fixed = ctx.seal(`${this.name}Backward`);
    if (recording) {
      const node = new CustomNode(this as unknown as FunctionClass<never, Outputs>, ctx);
      node.edges = args.map((x) => (x instanceof Tensor && x.requiresGrad ? edgeOf(x) : null));
      node.outputCount = outputs.length;
      outputs.forEach((t, k) => {
        if (isFloatingPoint(t.dtype) && !fixed.includes(raw[k]!)) setHistory(t, node, k);
      });
    }
    return (made instanceof Tensor ? outputs[0] : outputs) as R;
  }
}
