// Nodes for views under in-place writes: AsStridedBackward0 (a view read from its rewritten base) and CopySlices.
import { asStrided, type Shape, type Tensor, viewExtent, zeros } from '@kindling/tensor';
import { edgeOf } from './edges.js';
import type { ViewOf } from './meta.js';
import { type Grad, Node } from './node.js';

/** A window on a storage. */
interface Geometry {
  readonly shape: Shape;
  readonly strides: Shape;
  readonly offset: number;
}

/** A zeroed buffer that spans `base`, seen as `base` and as `view`. */
function twoWindows(like: Tensor, base: Geometry, view: Geometry): { whole: Tensor; part: Tensor } {
  const start = Math.min(base.offset, view.offset);
  const end = Math.max(
    base.offset + viewExtent(base.shape, base.strides),
    view.offset + viewExtent(view.shape, view.strides),
  );
  const buffer = zeros([Math.max(end - start, 1)], { dtype: like.dtype, device: like.device });
  return {
    whole: asStrided(buffer, base.shape, base.strides, base.offset - start),
    part: asStrided(buffer, view.shape, view.strides, view.offset - start),
  };
}

const geometryOf = (t: Tensor): Geometry => ({ shape: t.shape, strides: t.strides, offset: t.storageOffset });

class AsStridedBackward extends Node {
  readonly name = 'AsStridedBackward0';

  constructor(
    readonly base: Geometry,
    readonly view: Geometry,
  ) {
    super();
  }

  apply([g]: readonly Grad[]): readonly Grad[] {
    if (!g) return [null];
    const { whole, part } = twoWindows(g, this.base, this.view);
    part.add_(g);
    return [whole];
  }
}

/** The node that makes `view` by reading its base as it is now. */
export function makeViewNode(view: Tensor, viewOf: ViewOf): Node {
  const node = new AsStridedBackward(geometryOf(viewOf.base), geometryOf(view));
  node.edges = [edgeOf(viewOf.base)];
  return node;
}

/**
 * The base's node after a view of it was written by `inner`: the gradient of what lay under the view goes through
 * `inner`, the rest passes.
 */
export class CopySlices extends Node {
  readonly name = 'CopySlices';
  readonly #base: Geometry;
  readonly #view: Geometry;
  readonly #inner: Node;

  constructor(base: Tensor, view: Tensor, inner: Node) {
    super();
    this.#base = geometryOf(base);
    this.#view = geometryOf(view);
    this.#inner = inner;
    this.edges = [base.requiresGrad ? edgeOf(base) : null, ...inner.edges.slice(1)];
  }

  apply([g]: readonly Grad[]): readonly Grad[] {
    if (!g) return this.edges.map(() => null);
    const { whole, part } = twoWindows(g, this.#base, this.#view);
    whole.copy_(g);
    const [forSelf = null, ...others] = this.#inner.apply([part.clone()]);
    if (this.edges[0] !== null) {
      if (forSelf === null) part.zero_();
      else part.copy_(forSelf);
    }
    return [this.edges[0] === null ? null : whole, ...others];
  }

  override release(free: boolean): void {
    super.release(free);
    this.#inner.release(free);
  }
}
