// Parameter and Buffer: tensors that a module finds among its fields.
import { formatTensor, Tensor } from '@kindling/tensor';

export interface ParameterOptions {
  /** Whether the optimizer's gradient is computed; true by default. */
  requiresGrad?: boolean;
}

/**
 * A tensor that is learnt: as a field of a module it is one of its `parameters()`. Shares `data`'s storage.
 * `new Parameter(randn(3))`, `new Parameter(x, false)`.
 */
export class Parameter extends Tensor {
  constructor(data: Tensor, options: boolean | ParameterOptions = {}) {
    super(data.storage, data.shape, data.strides, data.storageOffset);
    const { requiresGrad = true } = typeof options === 'boolean' ? { requiresGrad: options } : options;
    if (requiresGrad) this.requiresGrad = true;
  }

  override toString(): string {
    return `Parameter containing:\n${formatTensor(this)}`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

export interface BufferOptions {
  /** Whether state dicts hold it; true by default. */
  persistent?: boolean;
}

/** A tensor of a module's state that is not learnt. Shares `data`'s storage. */
export class Buffer extends Tensor {
  readonly persistent: boolean;

  constructor(data: Tensor, options: boolean | BufferOptions = {}) {
    super(data.storage, data.shape, data.strides, data.storageOffset);
    this.persistent = typeof options === 'boolean' ? options : (options.persistent ?? true);
  }
}
