// Derivative rules as data: for each op, the node's name, what it saves, and the gradients in tensor ops.
import type { Attributes, Device, DType, Op, Shape, Tensor } from '@kindling/tensor';
import type { Grad } from './node.js';

/** What a rule may ask for: saved inputs and outputs, and facts about the inputs that cost nothing to keep. */
export interface RuleContext {
  /** Input `i`; it must be among the rule's saves unless it is a number. Throws when it was changed in place since. */
  input(i: number): Tensor;
  /** Input `i` where it may be a plain number. */
  operand(i: number): Tensor | number;
  /** Output `k` (0 by default); it must be among the saves. */
  output(k?: number): Tensor;
  /** Whether input `i` is a tensor (not a number, not absent). */
  isTensor(i: number): boolean;
  shape(i: number): Shape;
  strides(i: number): Shape;
  dtype(i: number): DType;
  readonly device: Device;
  readonly attrs: Attributes;
  /** How many inputs the op had. */
  readonly inputCount: number;
}

/** Saves: `i ≥ 0` is input i, `OUT` output 0, `OUT - k` output k. */
export const OUT = -1;

/** The gradient for one input: what it reads, and how it follows from the gradient of output 0. */
export type InputRule = readonly [saves: readonly number[], grad: (g: Tensor, c: RuleContext) => Grad];

/** The gradients for all inputs at once, for ops with several outputs or any number of inputs. */
export interface JointRule {
  readonly saves: readonly number[] | ((needs: readonly boolean[]) => readonly number[]);
  readonly backward: (
    gradOutputs: readonly Grad[],
    c: RuleContext,
    needs: readonly boolean[],
  ) => readonly Grad[];
}

/**
 * How an op is differentiated. A gradient may come in the broadcast shape or in another floating dtype: the engine sums
 * and converts it to the input's.
 */
export interface Rule {
  /** PyTorch's name of the backward node. */
  readonly node: string;
  /** Per input; `null` where the op has no gradient for it. */
  readonly grads: readonly (InputRule | null)[] | JointRule;
  /** Outputs that have no gradient although they are of floating dtype. */
  readonly nonDifferentiable?: readonly number[];
}

const rules = new Map<string, Rule | null>();

/** Enters rules by op name. `null` marks an op through which no gradient flows. */
export function defineRules(table: Readonly<Record<string, Rule | null>>): void {
  for (const [name, rule] of Object.entries(table)) {
    if (rules.has(name)) throw new Error(`internal: the derivative of ${name} is defined twice`);
    rules.set(name, rule);
  }
}

/** The op's rule: `undefined` where none is known, `null` where no gradient flows. */
export function ruleOf(op: Op): Rule | null | undefined {
  return rules.get(op.name);
}

/** Names of all ops with a rule. */
export function ruleNames(): string[] {
  return [...rules.keys()];
}

/** A rule for an op of one input whose gradient reads only what `saves` says. */
export function unaryRule(node: string, saves: readonly number[], grad: InputRule[1]): Rule {
  return { node, grads: [[saves, grad]] };
}
