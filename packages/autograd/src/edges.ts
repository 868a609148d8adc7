// From tensors to graph: the edge that a tensor's gradient takes, and gradFn of views whose base was rewritten in place.
import type { Tensor } from '@kindling/tensor';
import { AccumulateGrad } from './accumulate.js';
import { type Meta, metaOf, peekMeta } from './meta.js';
import type { Edge, Node } from './node.js';
import { makeViewNode } from './view-node.js';

/** The node that made `t`; for a view whose base was changed in place since, one that reads the base anew. */
export function currentGradFn(t: Tensor): Node | null {
  const meta = peekMeta(t);
  if (meta === null) return null;
  const { viewOf } = meta;
  if (viewOf !== undefined) {
    const baseMeta = metaOf(viewOf.base);
    if (baseMeta.rewrites !== viewOf.rewrites) {
      viewOf.rewrites = baseMeta.rewrites;
      if (viewOf.base.requiresGrad) {
        meta.requiresGrad = true;
        meta.gradFn = makeViewNode(t, viewOf);
        meta.index = 0;
      }
    }
  }
  return meta.gradFn;
}

/** Where the gradient of `t`, which requires grad, goes. */
export function edgeOf(t: Tensor): Edge {
  const gradFn = currentGradFn(t);
  const meta = metaOf(t);
  if (gradFn !== null) return { node: gradFn, index: meta.index };
  return { node: accumulatorOf(t, meta), index: 0 };
}

/** The leaf's AccumulateGrad, one per leaf. */
export function accumulatorOf(t: Tensor, meta: Meta = metaOf(t)): AccumulateGrad {
  meta.accumulator ??= new AccumulateGrad(t);
  return meta.accumulator;
}
