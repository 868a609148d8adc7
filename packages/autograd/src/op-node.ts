// OpNode: one dispatched op in the graph, differentiated by its rule.
import {
  type Attributes,
  AutogradError,
  clone,
  type Device,
  type DType,
  type Op,
  type Operand,
  type Shape,
  Tensor,
} from '@kindling/tensor';
import { edgeOf } from './edges.js';
import { type Edge, type Grad, Node } from './node.js';
import { type InputRule, type JointRule, OUT, type Rule, type RuleContext } from './rules.js';
import { freedGraphError, SavedTensor } from './saved.js';
import { fitTo } from './sum-to.js';

/** What is known of an input without saving its elements. */
interface InputFacts {
  readonly shape: Shape;
  readonly strides: Shape;
  readonly dtype: DType;
}

const none: never[] = [];

const isJoint = (grads: Rule['grads']): grads is JointRule => 'backward' in grads;

export class OpNode extends Node implements RuleContext {
  readonly name: string;
  readonly device: Device;
  readonly #rule: Rule;
  readonly #facts: (InputFacts | null)[];
  readonly #needs: boolean[];
  /** By input index, then by output index: a saved tensor, or a plain number. */
  #saved: (SavedTensor | number | undefined)[] | null = [];
  #savedOutputs: SavedTensor[] = [];

  /**
   * `inputs` as dispatched. For an in-place op, call before the write, with `target` the tensor that will be
   * overwritten: where the rule saves it, a clone is saved. Then `saveOutputs`.
   */
  constructor(
    op: Op,
    rule: Rule,
    inputs: readonly Operand[],
    readonly attrs: Attributes,
    device: Device,
    target?: Tensor,
  ) {
    super();
    this.name = rule.node;
    this.#rule = rule;
    this.device = device;
    const count = inputs.length;
    const edges = new Array<Edge | null>(count);
    const needs = new Array<boolean>(count);
    const facts = new Array<InputFacts | null>(count);
    for (let i = 0; i < count; i++) {
      const x = inputs[i]!;
      const edge = x instanceof Tensor && x.requiresGrad ? edgeOf(x) : null;
      edges[i] = edge;
      needs[i] = edge !== null;
      facts[i] = x instanceof Tensor ? { shape: x.shape, strides: x.strides, dtype: x.dtype } : null;
      if (typeof x === 'number' || typeof x === 'boolean') this.#saved![i] = Number(x);
    }
    this.edges = edges;
    this.#needs = needs;
    this.#facts = facts;
    this.#eachSave(op, (i) => {
      const x = inputs[i];
      if (i <= OUT || this.#saved![i] !== undefined || !(x instanceof Tensor)) return;
      const own = target !== undefined && x.storage === target.storage ? clone(x) : x;
      this.#saved![i] = new SavedTensor(own, this.name);
    });
  }

  get inputCount(): number {
    return this.#facts.length;
  }

  /** Calls `save` with everything that the wanted gradients read; more than once where several read it. */
  #eachSave(op: Op, save: (i: number) => void): void {
    const { grads } = this.#rule;
    if (isJoint(grads)) {
      for (const i of typeof grads.saves === 'function' ? grads.saves(this.#needs) : grads.saves) save(i);
      return;
    }
    for (let i = 0; i < this.#needs.length; i++) {
      if (!this.#needs[i]) continue;
      const rule = grads[i];
      if (!rule) {
        throw new AutogradError(
          `${op.name}: the derivative for input ${i} is not implemented; detach() it if no gradient is wanted`,
        );
      }
      for (const s of rule[0]) save(s);
    }
  }

  /** Saves those outputs that the rule reads; to be called once they are part of the graph. */
  saveOutputs(op: Op, outputs: readonly Tensor[]): void {
    this.outputCount = outputs.length;
    this.#eachSave(op, (i) => {
      if (i <= OUT) this.#savedOutputs[OUT - i] ??= new SavedTensor(outputs[OUT - i]!, this.name);
    });
  }

  input(i: number): Tensor {
    return this.operand(i) as Tensor;
  }

  operand(i: number): Tensor | number {
    if (this.#saved === null) throw freedGraphError(this.name);
    const saved = i > OUT ? this.#saved[i] : this.#savedOutputs[OUT - i];
    if (saved === undefined)
      throw new Error(`internal: ${this.name} reads input ${i}, which its rule does not save`);
    return typeof saved === 'number' ? saved : saved.unpack();
  }

  output(k = 0): Tensor {
    return this.operand(OUT - k) as Tensor;
  }

  isTensor(i: number): boolean {
    return this.#facts[i] !== null && this.#facts[i] !== undefined;
  }

  shape(i: number): Shape {
    return this.#facts[i]!.shape;
  }

  strides(i: number): Shape {
    return this.#facts[i]!.strides;
  }

  dtype(i: number): DType {
    return this.#facts[i]!.dtype;
  }

  override release(free: boolean): void {
    super.release(free);
    if (free) for (const output of this.#savedOutputs) output?.free();
    this.#saved = null;
    this.#savedOutputs = none;
  }

  apply(gradOutputs: readonly Grad[]): readonly Grad[] {
    if (this.#saved === null) throw freedGraphError(this.name);
    const { grads } = this.#rule;
    const found = isJoint(grads)
      ? grads.backward(gradOutputs, this, this.#needs)
      : this.#single(grads, gradOutputs[0] ?? null);
    const { edges } = this;
    const fitted = new Array<Grad>(edges.length);
    for (let i = 0; i < edges.length; i++) {
      const g = found[i] ?? null;
      const wanted = edges[i] !== null && g !== null;
      fitted[i] = wanted ? fitTo(g, this.#facts[i]!.shape, this.#facts[i]!.dtype) : null;
    }
    return fitted;
  }

  #single(grads: readonly (InputRule | null)[], g: Grad): readonly Grad[] {
    if (g === null) return none;
    const { edges } = this;
    const found = new Array<Grad>(edges.length);
    for (let i = 0; i < edges.length; i++) found[i] = edges[i] === null ? null : grads[i]![1](g, this);
    return found;
  }
}
