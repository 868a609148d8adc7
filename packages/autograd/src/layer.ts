// The autograd layer at the dispatch door: records ops whose inputs require grad, and in-place writes.
import {
  type Attributes,
  AutogradError,
  type Dispatch,
  isFloatingPoint,
  type Op,
  type Operand,
  Tensor,
  type WriteInto,
  withoutTemporaries,
} from '@kindling/tensor';
import { creationStack } from './anomaly.js';
import { currentGradFn } from './edges.js';
import { isGradEnabled, swapGradMode } from './grad-mode.js';
import { metaOf, peekMeta, setHistory } from './meta.js';
import { OpNode } from './op-node.js';
import { ruleOf } from './rules.js';
import { CopySlices } from './view-node.js';

function anyRequiresGrad(inputs: readonly Operand[]): boolean {
  for (const x of inputs) if (x instanceof Tensor && x.autograd !== null && requiresGradNow(x)) return true;
  return false;
}

/** A view of a base that came to require grad by an in-place write requires grad too. */
function requiresGradNow(x: Tensor): boolean {
  const meta = peekMeta(x)!;
  if (meta.viewOf !== undefined) currentGradFn(x);
  return meta.requiresGrad;
}

/** Runs the op unrecorded; a composite's inner tensors are freed at once. */
function unrecorded(
  op: Op,
  inputs: readonly Operand[],
  attrs: Attributes,
  next: Dispatch,
): readonly Tensor[] {
  if (op.kind !== 'composite') return next(op, inputs, attrs);
  return withoutTemporaries(() => next(op, inputs, attrs));
}

const isFloating = (t: Tensor): boolean => isFloatingPoint(t.dtype);

/** Sees every op: records a node when grad mode is on and an input requires grad. */
export function record(
  op: Op,
  inputs: readonly Operand[],
  attrs: Attributes,
  next: Dispatch,
): readonly Tensor[] {
  if (!isGradEnabled()) return unrecorded(op, inputs, attrs, next);
  if (!anyRequiresGrad(inputs)) {
    const outputs = unrecorded(op, inputs, attrs, next);
    if (op.kind === 'view' && op.name !== 'detach') noteView(inputs[0] as Tensor, outputs[0]!);
    return outputs;
  }
  const rule = ruleOf(op);
  // Through what it is made of, even where the device has a kernel that would do it at once.
  if (rule === undefined && op.kind === 'composite') {
    const made = op.native === undefined ? next(op, inputs, attrs) : op.compose(inputs, attrs);
    return made instanceof Tensor ? [made] : made;
  }
  swapGradMode(false);
  let outputs: readonly Tensor[];
  try {
    outputs = unrecorded(op, inputs, attrs, next);
  } finally {
    swapGradMode(true);
  }
  if (rule === null || !outputs.some(isFloating)) return outputs;
  if (rule === undefined) {
    throw new AutogradError(
      `the derivative for '${op.name}' is not implemented; detach() its inputs if no gradient is wanted`,
    );
  }
  const node = new OpNode(op, rule, inputs, attrs, outputs[0]!.device);
  node.stack = creationStack();
  for (let k = 0; k < outputs.length; k++) {
    const t = outputs[k]!;
    if (isFloatingPoint(t.dtype) && !rule.nonDifferentiable?.includes(k)) setHistory(t, node, k);
  }
  node.saveOutputs(op, outputs);
  if (op.kind === 'view') noteView(inputs[0] as Tensor, outputs[0]!);
  return outputs;
}

/** Remembers that `view` looks at the storage of `self`, or of what `self` is a view of. */
function noteView(self: Tensor, view: Tensor): void {
  const base = peekMeta(self)?.viewOf?.base ?? self;
  metaOf(view).viewOf = {
    base,
    shape: view.shape,
    strides: view.strides,
    offset: view.storageOffset,
    rewrites: metaOf(base).rewrites,
  };
}

/** Sees every in-place op: refuses to overwrite leaves that require grad, and rewrites history. */
export function recordWrite(
  op: Op,
  target: Tensor,
  inputs: readonly Operand[],
  attrs: Attributes,
  next: WriteInto,
): void {
  if (!isGradEnabled()) {
    next(op, target, inputs, attrs);
    return;
  }
  const viewOf = peekMeta(target)?.viewOf;
  const wanted = anyRequiresGrad(inputs) || target.requiresGrad;
  if (target.requiresGrad || viewOf?.base.requiresGrad) refuseLeaf(op, target, viewOf?.base);
  if (!wanted) {
    next(op, target, inputs, attrs);
    return;
  }
  const rule = ruleOf(op);
  if (!rule)
    throw new AutogradError(
      `${op.name}_: the derivative for '${op.name}' is not implemented; use it under noGrad()`,
    );
  // A non-elementwise composite writes its own result back; its rule still describes it as one op.
  const node = new OpNode(op, rule, inputs, attrs, target.device, target);
  node.stack = creationStack();
  swapGradMode(false);
  try {
    next(op, target, inputs, attrs);
  } finally {
    swapGradMode(true);
  }
  if (viewOf === undefined) {
    setHistory(target, node, 0);
    metaOf(target).rewrites++;
  } else {
    const slices = new CopySlices(viewOf.base, target, node);
    setHistory(viewOf.base, slices, 0);
    metaOf(viewOf.base).rewrites++;
    currentGradFn(target);
  }
  node.saveOutputs(op, [target]);
}

function refuseLeaf(op: Op, target: Tensor, base: Tensor | undefined): void {
  if (base !== undefined) {
    if (base.requiresGrad && currentGradFn(base) === null) {
      throw new AutogradError(
        `${op.name}_: a view of a leaf Variable that requires grad is being used in an in-place operation; do it under noGrad()`,
      );
    }
    return;
  }
  if (currentGradFn(target) === null) {
    throw new AutogradError(
      `${op.name}_: a leaf Variable that requires grad is being used in an in-place operation; do it under noGrad()`,
    );
  }
}
