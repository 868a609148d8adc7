// The errors that users meet. Each names the op or file, the shapes, and the cure.

/** Base of every error that Kindling throws on bad input. */
export class KindlingError extends Error {
  override name = 'KindlingError';
}

/** Shapes, sizes or dimensions that do not fit; the counterpart of PyTorch's RuntimeError about sizes. */
export class ShapeError extends KindlingError {
  override name = 'ShapeError';
}

/** A dimension or index out of range; the counterpart of PyTorch's IndexError. */
export class IndexError extends KindlingError {
  override name = 'IndexError';
}

/** Operands of a dtype that the op does not take. */
export class DTypeError extends KindlingError {
  override name = 'DTypeError';
}

/** A device that cannot do what was asked (dtype, size, synchronous reading), or that failed. */
export class DeviceError extends KindlingError {
  override name = 'DeviceError';
}

/** Misuse of autograd: no graph, a freed graph, a saved tensor changed in place. */
export class AutogradError extends KindlingError {
  override name = 'AutogradError';
}

/** An argument of the wrong kind or outside its range. */
export class ValueError extends KindlingError {
  override name = 'ValueError';
}

/** A tensor used after `dispose()`. */
export class DisposedError extends KindlingError {
  override name = 'DisposedError';
}

/** Throws our own bug report when `condition` is false. */
export function internalAssert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`internal: ${message}; please report this`);
}
