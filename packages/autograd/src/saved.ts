// Saved tensors: kept by a node until its backward, with the version that they had.
import { AutogradError, formatShape, type Tensor } from '@kindling/tensor';

/** One tensor that a node keeps for its backward. */
export class SavedTensor {
  readonly #tensor: Tensor;
  readonly #version: number;

  constructor(
    tensor: Tensor,
    readonly nodeName: string,
  ) {
    this.#tensor = tensor;
    this.#version = tensor.version;
  }

  /** Frees the tensor where the graph alone holds it. */
  free(): void {
    if (this.#tensor.storage.graphOnly) this.#tensor.dispose();
  }

  /** The tensor. Throws AutogradError when it was written in place since it was saved. */
  unpack(): Tensor {
    const t = this.#tensor;
    if (t.version !== this.#version) {
      throw new AutogradError(
        'one of the variables needed for gradient computation has been modified by an inplace operation: ' +
          `[${t.dtype} ${formatShape(t.shape)}], saved by ${this.nodeName}, is at version ${t.version}; expected version ` +
          `${this.#version} instead. Hint: clone() it before writing, or enable anomaly detection (detectAnomaly()) to find ` +
          'the operation whose gradient failed.',
      );
    }
    return t;
  }
}

/**
 * Leaves a tensor that was made together with `output` to the graph: the caller drops it, and it is freed with what the
 * graph saved, or at once where no graph was recorded.
 */
export function leaveToGraph(t: Tensor, output: Tensor): void {
  if (output.gradFn === null) t.dispose();
  else t.storage.graphOnly = true;
}

/** The error for a second backward through a graph that was not retained. */
export function freedGraphError(nodeName: string): AutogradError {
  return new AutogradError(
    'Trying to backward through the graph a second time (or directly access saved tensors after they have already been ' +
      `freed), at ${nodeName}. Saved intermediate values of the graph are freed when you call backward() or autograd.grad(). ` +
      'Specify { retainGraph: true } if you need to backward through the graph a second time or if you need to access ' +
      'saved tensors after calling backward.',
  );
}
