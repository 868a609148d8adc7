// backward, grad, and the tensor's autograd methods.
import {
  AutogradError,
  type AutogradHooks,
  type BackwardOptions,
  installAutograd,
  installLayer,
  isFloatingPoint,
  onesLike,
  sameShape,
  type Tensor,
} from '@kindling/tensor';
import { currentGradFn, edgeOf } from './edges.js';
import { rootGradient, runBackward } from './engine.js';
import { noGrad } from './grad-mode.js';
import { record, recordWrite } from './layer.js';
import { metaOf, peekMeta } from './meta.js';
import { attach, type Edge, type Grad, type TensorHook } from './node.js';

function one(like: Tensor): Tensor {
  return noGrad(() => onesLike(like));
}

function rootEdge(t: Tensor): Edge {
  currentGradFn(t);
  if (!t.requiresGrad) {
    throw new AutogradError('element 0 of tensors does not require grad and does not have a grad_fn');
  }
  return edgeOf(t);
}

/** Adds the gradients of `tensors` for the leaves of their graph to the leaves' `grad`. */
export function backward(
  tensors: readonly Tensor[],
  gradTensors?: readonly (Tensor | null | undefined)[],
  { retainGraph, createGraph = false, inputs }: Omit<BackwardOptions, 'gradient'> = {},
): void {
  const roots = tensors.map(rootEdge);
  const gradients = tensors.map((t, i) => rootGradient(t, gradTensors?.[i], one));
  const captures = inputs?.map((t) => rootEdge(t));
  const captured = runBackward(roots, gradients, {
    retainGraph: retainGraph ?? createGraph,
    createGraph,
    ...(captures ? { captures, accumulate: true } : {}),
  });
  // Inputs that are not leaves have no AccumulateGrad: their gradient is added here.
  inputs?.forEach((t, i) => {
    if (currentGradFn(t) !== null && captured[i])
      t.grad = t.grad === null ? captured[i]! : t.grad.add(captured[i]!);
  });
}

export interface GradOptions {
  /** Gradients of the outputs; may be left out for outputs of one element. */
  gradOutputs?: Tensor | readonly (Tensor | null)[];
  /** Defaults to `createGraph`. */
  retainGraph?: boolean;
  /** Record the gradients' own graph, for higher derivatives. */
  createGraph?: boolean;
  /** Give `null` instead of throwing for inputs that the outputs do not depend on. */
  allowUnused?: boolean;
}

/** Gradients of the sum of `outputs` for each of `inputs`; leaves' `grad` is left alone. PyTorch's torch.autograd.grad. */
export function grad(
  outputs: Tensor | readonly Tensor[],
  inputs: Tensor | readonly Tensor[],
  options?: GradOptions & { allowUnused?: false },
): Tensor[];
export function grad(
  outputs: Tensor | readonly Tensor[],
  inputs: Tensor | readonly Tensor[],
  options: GradOptions,
): Grad[];
export function grad(
  outputs: Tensor | readonly Tensor[],
  inputs: Tensor | readonly Tensor[],
  { gradOutputs, retainGraph, createGraph = false, allowUnused = false }: GradOptions = {},
): Grad[] {
  const outs = [outputs].flat() as Tensor[];
  const ins = [inputs].flat() as Tensor[];
  const given = (gradOutputs === undefined ? [] : [gradOutputs].flat()) as (Tensor | null)[];
  const roots = outs.map(rootEdge);
  for (const t of ins) {
    currentGradFn(t);
    if (!t.requiresGrad) throw new AutogradError('One of the differentiated Tensors does not require grad');
  }
  const gradients = outs.map((t, i) => rootGradient(t, given[i], one));
  const captured = runBackward(roots, gradients, {
    retainGraph: retainGraph ?? createGraph,
    createGraph,
    captures: ins.map(edgeOf),
  });
  if (!allowUnused && captured.includes(null)) {
    throw new AutogradError(
      'One of the differentiated Tensors appears to not have been used in the graph. Set { allowUnused: true } if this is the desired behavior.',
    );
  }
  return captured;
}

const hooks: AutogradHooks = {
  gradFn: currentGradFn,

  setRequiresGrad(self, value) {
    if (currentGradFn(self) !== null) {
      if (value) return;
      throw new AutogradError(
        'you can only change requiresGrad flags of leaf variables. If you want to use a computed variable in a subgraph ' +
          'that does not require differentiation use detach().',
      );
    }
    if (value && !isFloatingPoint(self.dtype)) {
      throw new AutogradError(
        `only Tensors of floating point dtype can require gradients, this one is ${self.dtype}`,
      );
    }
    metaOf(self).requiresGrad = value;
  },

  setGrad(self, grad) {
    if (
      grad !== null &&
      (!sameShape(grad.shape, self.shape) || grad.device !== self.device || grad.dtype !== self.dtype)
    ) {
      throw new AutogradError(
        `assigned grad has shape [${grad.shape}], dtype ${grad.dtype} on ${grad.device.name}; the tensor has shape ` +
          `[${self.shape}], dtype ${self.dtype} on ${self.device.name}: they must agree`,
      );
    }
    const meta = metaOf(self);
    if (meta.gradUnseen) meta.grad?.dispose();
    meta.grad = grad;
    meta.gradUnseen = false;
  },

  backward(self, { gradient, ...options }) {
    backward([self], [gradient], options);
  },

  retainGrad(self) {
    const node = currentGradFn(self);
    if (!self.requiresGrad)
      throw new AutogradError("can't retain_grad on Tensor that has requires_grad=False");
    if (node === null) return;
    const meta = metaOf(self);
    node.retained ??= [];
    node.retained[meta.index] ??= [];
    node.retained[meta.index]!.push((g) => {
      meta.grad = meta.grad === null ? g : meta.grad.add(g);
    });
  },

  detachInPlace(self) {
    const meta = metaOf(self);
    if (meta.viewOf !== undefined && (self.requiresGrad || meta.viewOf.base.requiresGrad))
      throw new AutogradError("detach_: Can't detach views in-place; use detach() instead");
    meta.requiresGrad = false;
    meta.gradFn = null;
    meta.index = 0;
  },

  registerHook(self, hook: TensorHook) {
    const node = currentGradFn(self);
    if (!self.requiresGrad)
      throw new AutogradError("cannot register a hook on a tensor that doesn't require gradient");
    const meta = peekMeta(self)!;
    if (node === null) {
      meta.leafHooks ??= [];
      return attach(meta.leafHooks, hook);
    }
    node.tensorHooks ??= [];
    node.tensorHooks[meta.index] ??= [];
    return attach(node.tensorHooks[meta.index]!, hook);
  },
};

installAutograd(hooks);
installLayer({ name: 'autograd', dispatch: record, write: recordWrite });
