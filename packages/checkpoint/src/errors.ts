// The errors of saving and loading, each naming the file, what is wrong with it, and the cure.
import { KindlingError } from '@kindling/tensor';

/** Base of every error of this package. */
export class CheckpointError extends KindlingError {
  override name = 'CheckpointError';
}

/** A file that is no PyTorch checkpoint at all, or one of another kind (TorchScript, safetensors, …). */
export class NotACheckpointError extends CheckpointError {
  override name = 'NotACheckpointError';
}

/** A checkpoint that is cut short, changed since it was written, or contradicts itself. */
export class CorruptCheckpointError extends CheckpointError {
  override name = 'CorruptCheckpointError';
}

/** A checkpoint that asks to import or call something other than tensors and plain containers. Nothing was run. */
export class UnsafeCheckpointError extends CheckpointError {
  override name = 'UnsafeCheckpointError';
  /** The name that was asked for, such as `posix.system`. */
  readonly global: string;

  constructor(message: string, global: string, options?: ErrorOptions) {
    super(message, options);
    this.global = global;
  }
}

/** A sound checkpoint that holds what Kindling has no counterpart for: complex numbers, sparse tensors, int64 past 2^53. */
export class UnsupportedCheckpointError extends CheckpointError {
  override name = 'UnsupportedCheckpointError';
}

/** A value given to `save` that a checkpoint cannot hold, with the path to it. */
export class UnsavableValueError extends CheckpointError {
  override name = 'UnsavableValueError';
}
