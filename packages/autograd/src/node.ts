// The nodes of the backward graph and the edges between them.
import type { GradFn, HookHandle, Tensor } from '@kindling/tensor';

/** Where a gradient goes: input number `index` of `node`'s gradients, that is output `index` of its forward op. */
export interface Edge {
  readonly node: Node;
  readonly index: number;
}

export type Grad = Tensor | null;
/** Called before a node's backward with the gradient of one of its outputs. */
export type TensorHook = (grad: Tensor) => Tensor | undefined | void;
/** Called after a node's backward; may return replacements for the gradients of its inputs. */
export type NodeHook = (
  gradInputs: readonly Grad[],
  gradOutputs: readonly Grad[],
) => readonly Grad[] | undefined | void;
/** Called before a node's backward; may return replacements for the gradients of its outputs. */
export type NodePreHook = (gradOutputs: readonly Grad[]) => readonly Grad[] | undefined | void;

let sequence = 0;

/** One recorded op. Subclasses say how gradients flow through it. */
export abstract class Node implements GradFn {
  /** Rises with creation: a node's inputs were always made before it, so descending order is a topological one. */
  sequence = ++sequence;
  abstract readonly name: string;
  /** One per input of the op; `null` where no gradient is wanted. */
  edges: readonly (Edge | null)[] = [];
  /** How many outputs the forward op had. */
  outputCount = 1;
  /** True when user code runs inside `apply`, which may then hold on to what it is given. */
  readonly runsUserCode: boolean = false;
  /** Where the forward op was called, in anomaly mode. */
  stack: string | undefined;
  /** The engine's mark: the last search that came by. */
  visit = 0;
  /** Set by `release`: the saved tensors are gone. */
  released = false;
  tensorHooks: TensorHook[][] | undefined;
  /** Receivers of retained gradients (retainGrad), by output. */
  retained: ((grad: Tensor) => void)[][] | undefined;
  #hooks: NodeHook[] | undefined;
  #preHooks: NodePreHook[] | undefined;

  get nextFunctions(): readonly (readonly [GradFn | null, number])[] {
    return this.edges.map((e) => (e === null ? [null, 0] : [e.node, e.index]));
  }

  /** Gradients of the inputs from those of the outputs; `null` stands for zero. */
  abstract apply(gradOutputs: readonly Grad[]): readonly Grad[];

  /** Drops saved tensors; with `free`, those that the graph alone holds are freed. */
  release(_free: boolean): void {
    this.released = true;
  }

  get hooks(): readonly NodeHook[] {
    return this.#hooks ?? none;
  }

  get preHooks(): readonly NodePreHook[] {
    return this.#preHooks ?? none;
  }

  /** Adds a hook that runs after this node. */
  registerHook(hook: NodeHook): HookHandle {
    this.#hooks ??= [];
    return attach(this.#hooks, hook);
  }

  /** Adds a hook that runs before this node. */
  registerPrehook(hook: NodePreHook): HookHandle {
    this.#preHooks ??= [];
    return attach(this.#preHooks, hook);
  }

  toString(): string {
    return `<${this.name}>`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

const none: readonly never[] = [];

/** Appends to a list and returns the handle that takes it out again. */
export function attach<T>(list: T[], item: T): HookHandle {
  list.push(item);
  return {
    remove() {
      const at = list.indexOf(item);
      if (at >= 0) list.splice(at, 1);
    },
  };
}
