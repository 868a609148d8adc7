// What autograd keeps with each tensor: flags, grad, the node that made it, and, for views, the base they look at.
import type { AutogradMeta, Shape, Tensor } from '@kindling/tensor';
import type { AccumulateGrad } from './accumulate.js';
import type { Edge, Node, TensorHook } from './node.js';

/** A view's tie to the tensor whose storage it shares. */
export interface ViewOf {
  readonly base: Tensor;
  readonly shape: Shape;
  readonly strides: Shape;
  readonly offset: number;
  /** The base's `rewrites` when `gradFn` was last made; a rise means that the base's history changed in place. */
  rewrites: number;
}

export class Meta implements AutogradMeta {
  requiresGrad = false;
  grad: Tensor | null = null;
  gradUnseen = false;
  /** The recorded op that made the tensor. For views read it through `currentGradFn`. */
  gradFn: Node | null = null;
  /** Which output of `gradFn` the tensor is. */
  index = 0;
  /** A leaf's node, made when first needed. */
  accumulator: AccumulateGrad | undefined;
  /** Hooks of a leaf; those of other tensors live on their node. */
  leafHooks: TensorHook[] | undefined;
  viewOf: ViewOf | undefined;
  /** How often the history of this tensor was rewritten in place through it or a view of it. */
  rewrites = 0;
}

/** The tensor's meta, made when absent. */
export function metaOf(t: Tensor): Meta {
  t.autograd ??= new Meta();
  return t.autograd as Meta;
}

/** The tensor's meta, if it has one. */
export function peekMeta(t: Tensor): Meta | null {
  return t.autograd as Meta | null;
}

/** Makes `t` output `index` of `node`. */
export function setHistory(t: Tensor, node: Node, index: number): void {
  const meta = metaOf(t);
  meta.requiresGrad = true;
  meta.gradFn = node;
  meta.index = index;
}

export type { Edge };
