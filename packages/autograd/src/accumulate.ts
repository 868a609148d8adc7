// AccumulateGrad: the node that ends at a leaf and adds to its grad.
import { add, clone, detach, sameShape, type Tensor } from '@kindling/tensor';
import { isGradEnabled } from './grad-mode.js';
import { metaOf } from './meta.js';
import { type Grad, Node } from './node.js';

export class AccumulateGrad extends Node {
  readonly name = 'AccumulateGrad';

  constructor(readonly variable: Tensor) {
    super();
    // Leaves come after everything else: their gradient is complete only then.
    this.sequence = 0;
  }

  apply([grad]: readonly Grad[]): readonly Grad[] {
    if (!grad) return [];
    const { variable } = this;
    const meta = metaOf(variable);
    const before = meta.grad;
    if (before === null) {
      variable.grad = mayKeep(grad, variable) ? detachedUnlessRecording(grad) : clone(grad);
      meta.gradUnseen = !isGradEnabled();
    } else if (isGradEnabled()) {
      variable.grad = add(before, grad);
    } else {
      before.add_(grad);
    }
    return [];
  }
}

/** A gradient that the engine made, that nobody else has, and that lies as the leaf does, becomes `grad` itself. */
function mayKeep(grad: Tensor, variable: Tensor): boolean {
  const { storage } = grad;
  if (isGradEnabled()) return true;
  if (storage.pending !== 1 || storage.length !== grad.numel() || !sameShape(grad.strides, variable.strides))
    return false;
  storage.pending = -1;
  return true;
}

function detachedUnlessRecording(grad: Tensor): Tensor {
  return isGradEnabled() ? grad : detach(grad);
}
