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
import { type Grad, Node } from './node.js';
import { type InputRule, type JointRule, OUT, type Rule, type RuleContext } from './rules.js';
import { freedGraphError, SavedTensor } from './saved.js';
import { fitTo } from './sum-to.js';

/** What is known of an input without saving its elements. */
interface InputFacts {
  readonly shape: Shape;
  readonly strides: Shape;
  readonly dtype: DType;
}

const isJoint = (grads: Rule['grads']): grads is JointRule => 'backward' in grads;

export class OpNode extends Node implements RuleContext {
  readonly name: string;
  readonly device: Device;
  readonly #rule: Rule;
  readonly #facts: (InputFacts | null)[];
  readonly #needs: boolean[];
  /** By input index, or OUT − k for outputs: a saved tensor, or a plain number. */
  #saved: Map<number, SavedTensor | number> | null = new Map();

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
    this.edges = inputs.map((x) => (x instanceof Tensor && x.requiresGrad ? edgeOf(x) : null));
    this.#facts = inputs.map((x) =>
      x instanceof Tensor ? { shape: x.shape, strides: x.strides, dtype: x.dtype } : null,
    );
    this.#needs = this.edges.map((e) => e !== null);
    for (const i of this.#savesNeeded(op)) {
      if (i <= OUT) continue;
      const x = inputs[i];
      if (x instanceof Tensor) {
        const own = target !== undefined && x.storage === target.storage ? clone(x) : x;
        this.#saved!.set(i, new SavedTensor(own, this.name));
      }
    }
    for (let i = 0; i < inputs.length; i++) {
      const x = inputs[i];
      if (typeof x === 'number' || typeof x === 'boolean') this.#saved!.set(i, Number(x));
    }
  }

  get inputCount(): number {
    return this.#facts.length;
  }

  #savesNeeded(op: Op): Iterable<number> {
    const { grads } = this.#rule;
    if (isJoint(grads)) return typeof grads.saves === 'function' ? grads.saves(this.#needs) : grads.saves;
    const all = new Set<number>();
    for (let i = 0; i < this.#needs.length; i++) {
      if (!this.#needs[i]) continue;
      const rule = grads[i];
      if (!rule) {
        throw new AutogradError(
          `${op.name}: the derivative for input ${i} is not implemented; detach() it if no gradient is wanted`,
        );
      }
      for (const s of rule[0]) all.add(s);
    }
    return all;
  }

  /** Saves those outputs that the rule reads; to be called once they are part of the graph. */
  saveOutputs(op: Op, outputs: readonly Tensor[]): void {
    this.outputCount = outputs.length;
    for (const i of this.#savesNeeded(op)) {
      if (i <= OUT) this.#saved!.set(i, new SavedTensor(outputs[OUT - i]!, this.name));
    }
  }

  input(i: number): Tensor {
    return this.operand(i) as Tensor;
  }

  operand(i: number): Tensor | number {
    if (this.#saved === null) throw freedGraphError(this.name);
    const saved = this.#saved.get(i);
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

  override release(): void {
    super.release();
    this.#saved = null;
  }

  apply(gradOutputs: readonly Grad[]): readonly Grad[] {
    if (this.#saved === null) throw freedGraphError(this.name);
    const { grads } = this.#rule;
    const found = isJoint(grads)
      ? grads.backward(gradOutputs, this, this.#needs)
      : this.#single(grads, gradOutputs[0] ?? null);
    return this.edges.map((edge, i) => {
      const g = found[i] ?? null;
      return edge === null || g === null ? null : fitTo(g, this.#facts[i]!.shape, this.#facts[i]!.dtype);
    });
  }

  #single(grads: readonly (InputRule | null)[], g: Grad): readonly Grad[] {
    if (g === null) return [];
    return this.edges.map((edge, i) => (edge === null ? null : grads[i]![1](g, this)));
  }
}
