// The engine: runs the graph backwards from given roots, in order, freeing temporaries as it goes.
import { AutogradError, add, observeAllocations, type Storage, type Tensor } from '@kindling/tensor';
import { AccumulateGrad } from './accumulate.js';
import { checkForNan, withForwardStack } from './anomaly.js';
import { swapGradMode } from './grad-mode.js';
import { peekMeta } from './meta.js';
import type { Edge, Grad, Node, TensorHook } from './node.js';

export interface EngineOptions {
  readonly retainGraph: boolean;
  readonly createGraph: boolean;
  /** Where gradients are wanted, instead of at all leaves; their gradients are returned in this order. */
  readonly captures?: readonly Edge[];
  /** With `captures`: also run the AccumulateGrad nodes among them (backward's `inputs`). */
  readonly accumulate?: boolean;
}

/** Runs backward from `roots` with their gradients. Returns the captured gradients, `null` where none arrived. */
export function runBackward(
  roots: readonly Edge[],
  gradients: readonly Tensor[],
  options: EngineOptions,
): Grad[] {
  const run = new Run(roots, options);
  const mode = swapGradMode(options.createGraph);
  try {
    return run.execute(roots, gradients);
  } finally {
    swapGradMode(mode);
    run.stop();
  }
}

/** All nodes reachable from the roots, outputs first. */
function topological(roots: readonly Edge[]): Node[] {
  const visit = ++visits;
  const found: Node[] = [];
  const enter = (node: Node): void => {
    if (node.visit === visit) return;
    node.visit = visit;
    found.push(node);
  };
  for (const { node } of roots) enter(node);
  for (let i = 0; i < found.length; i++) {
    for (const edge of found[i]!.edges) if (edge !== null) enter(edge.node);
  }
  return found.sort(latestFirst);
}

/** Numbers the searches, so that each can mark the nodes that it has seen. */
let visits = 0;
const latestFirst = (a: Node, b: Node): number => b.sequence - a.sequence;

class Run {
  readonly #order: Node[];
  readonly #options: EngineOptions;
  readonly #waiting = new Map<Node, Grad[]>();
  /** Nodes worth running; `undefined` means all. */
  readonly #needed: Set<Node> | undefined;
  readonly #captured: Grad[];
  /** Storages made by the node that is running. */
  #fresh: Storage[] = [];
  readonly #observe = (s: Storage): void => {
    s.pending = 0;
    this.#fresh.push(s);
  };
  #before: ((storage: Storage) => void) | undefined;
  #tracking = false;

  constructor(roots: readonly Edge[], options: EngineOptions) {
    this.#options = options;
    this.#order = topological(roots);
    this.#captured = options.captures === undefined ? [] : options.captures.map(() => null);
    if (options.captures) this.#needed = this.#reaching(options.captures);
  }

  /** Nodes from which one of `targets` can be reached. */
  #reaching(targets: readonly Edge[]): Set<Node> {
    const goal = new Set(targets.map((e) => e.node));
    const found = new Set<Node>();
    // In reverse order a node's inputs are judged before it.
    for (let i = this.#order.length - 1; i >= 0; i--) {
      const node = this.#order[i]!;
      if (goal.has(node) || node.edges.some((e) => e !== null && found.has(e.node))) found.add(node);
    }
    return found;
  }

  execute(roots: readonly Edge[], gradients: readonly Tensor[]): Grad[] {
    for (let i = 0; i < roots.length; i++) this.#receive(roots[i]!, gradients[i]!);
    for (const node of this.#order) {
      const incoming = this.#waiting.get(node);
      if (incoming === undefined || (this.#needed && !this.#needed.has(node))) continue;
      this.#waiting.delete(node);
      this.#process(node, incoming);
    }
    return this.#captured;
  }

  #process(node: Node, incoming: Grad[]): void {
    const { retainGraph, createGraph, accumulate } = this.#options;
    this.#preprocess(node, incoming);
    const isCaptured = this.#capture(node, incoming);
    const pastCapture = !isCaptured || this.#leadsFurther(node);
    if (
      pastCapture
        ? node instanceof AccumulateGrad && this.#needed && !accumulate
        : !(accumulate && node instanceof AccumulateGrad)
    ) {
      this.#letGo(incoming);
      return;
    }
    const user =
      node.runsUserCode ||
      node.hooks.length > 0 ||
      node.preHooks.length > 0 ||
      node instanceof AccumulateGrad;
    if (!createGraph && !user) this.track();
    let outgoing: readonly Grad[];
    try {
      outgoing = this.#apply(node, incoming);
    } catch (error) {
      throw withForwardStack(error, node);
    }
    checkForNan(node, outgoing);
    // A graph of the gradients may hold what this one saved.
    if (!retainGraph) node.release(!createGraph);
    this.stop();
    const { edges } = node;
    for (let i = 0; i < edges.length; i++) {
      const edge = edges[i]!;
      const g = outgoing[i] ?? null;
      if (edge !== null && g !== null && (!this.#needed || this.#needed.has(edge.node)))
        this.#receive(edge, g);
    }
    for (const s of this.#fresh) if (s.pending === 0) s.dispose();
    this.#fresh.length = 0;
    this.#letGo(incoming);
  }

  #apply(node: Node, incoming: Grad[]): readonly Grad[] {
    let gradOutputs: readonly Grad[] = incoming;
    for (const hook of node.preHooks) gradOutputs = hook(gradOutputs) ?? gradOutputs;
    let gradInputs = node.apply(gradOutputs);
    for (const hook of node.hooks) gradInputs = hook(gradInputs, gradOutputs) ?? gradInputs;
    return gradInputs;
  }

  /** Tensor hooks and retained gradients, before the node runs. What user code sees is no longer ours to free. */
  #preprocess(node: Node, incoming: Grad[]): void {
    if (node.runsUserCode || node.hooks.length > 0 || node.preHooks.length > 0)
      for (const g of incoming) this.#escape(g);
    for (let k = 0; k < incoming.length; k++) {
      const hooks = hooksOf(node, k);
      const retained = node.retained?.[k];
      if (incoming[k] === null || (hooks === undefined && retained === undefined)) continue;
      this.#escape(incoming[k]!);
      for (const hook of hooks ?? none) incoming[k] = hook(incoming[k]!) ?? incoming[k]!;
      for (const receive of retained ?? none) receive(incoming[k]!);
      this.#escape(incoming[k]!);
    }
  }

  #capture(node: Node, incoming: Grad[]): boolean {
    if (this.#options.captures === undefined) return false;
    let found = false;
    this.#options.captures.forEach((edge, i) => {
      if (edge.node !== node) return;
      found = true;
      const g = incoming[edge.index] ?? null;
      if (g === null) return;
      this.#captured[i] = g;
      if (!(this.#options.accumulate && node instanceof AccumulateGrad)) this.#escape(g);
    });
    return found;
  }

  #leadsFurther(node: Node): boolean {
    return node.edges.some((e) => e !== null && this.#needed!.has(e.node));
  }

  #receive(edge: Edge, g: Tensor): void {
    const slots = this.#waiting.get(edge.node) ?? newSlots(this.#waiting, edge.node);
    const there = slots[edge.index] ?? null;
    if (g.storage.pending >= 0) g.storage.pending++;
    if (there === null) {
      slots[edge.index] = g;
      return;
    }
    if (!this.#options.createGraph) this.track();
    const total = add(there, g);
    this.stop();
    if (total.storage.pending >= 0) total.storage.pending++;
    slots[edge.index] = total;
    this.#letGo([there, g]);
    this.#fresh = this.#fresh.filter((s) => s !== total.storage);
  }

  /** One use of each gradient is over; what nobody else waits for is freed. */
  #letGo(grads: readonly Grad[]): void {
    for (const g of grads) {
      if (g === null) continue;
      const { storage } = g;
      if (storage.pending > 0 && --storage.pending === 0) storage.dispose();
    }
  }

  #escape(g: Grad): void {
    if (g !== null) g.storage.pending = -1;
  }

  /** From here on new storages are the engine's own until `stop`. */
  track(): void {
    if (this.#tracking) return;
    this.#tracking = true;
    this.#before = observeAllocations(this.#observe);
  }

  stop(): void {
    if (!this.#tracking) return;
    this.#tracking = false;
    observeAllocations(this.#before);
  }
}

const none: readonly never[] = [];

function newSlots(waiting: Map<Node, Grad[]>, node: Node): Grad[] {
  const slots: Grad[] = new Array(node.outputCount).fill(null);
  waiting.set(node, slots);
  return slots;
}

function hooksOf(node: Node, output: number): readonly TensorHook[] | undefined {
  if (node instanceof AccumulateGrad) return peekMeta(node.variable)?.leafHooks;
  return node.tensorHooks?.[output];
}

/** The gradient of a root: the given one, checked, or 1 for a tensor of one element. */
export function rootGradient(
  root: Tensor,
  given: Tensor | null | undefined,
  ones: (like: Tensor) => Tensor,
): Tensor {
  if (given) {
    if (given.numel() !== root.numel() || given.shape.some((s, i) => s !== root.shape[i])) {
      throw new AutogradError(
        `Mismatch in shape: grad_output has a shape of [${given.shape}] and output has a shape of [${root.shape}].`,
      );
    }
    return given;
  }
  if (root.numel() !== 1) {
    throw new AutogradError(
      `grad can be implicitly created only for scalar outputs; this one has shape [${root.shape.join(', ')}]: ` +
        'reduce it (sum(), mean()) or pass backward({ gradient })',
    );
  }
  return ones(root);
}
