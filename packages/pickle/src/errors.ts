// The errors of reading and writing pickles.

/** A pickle that is damaged, cut short, over a limit, or asks for something that it may not have. */
export class UnpicklingError extends Error {
  override name = 'UnpicklingError';
  /** Where in the bytes given the offending opcode starts. */
  readonly offset: number;

  constructor(message: string, offset: number, options?: ErrorOptions) {
    super(`${message} (at byte ${offset})`, options);
    this.offset = offset;
  }
}

/** A pickle that names a class or function outside the caller's allow-list. Nothing of it was run. */
export class RefusedGlobalError extends UnpicklingError {
  override name = 'RefusedGlobalError';
  /** The name as the pickle gives it, such as `posix.system`. */
  readonly global: string;

  constructor(action: string, global: string, offset: number, advice = '') {
    super(`refusing to ${action} ${global}${advice}`, offset);
    this.global = global;
  }
}

/** A value that has no place in a pickle, with the path that leads to it. */
export class PicklingError extends Error {
  override name = 'PicklingError';
  /** The keys from the root to the value. */
  readonly path: readonly string[];

  constructor(message: string, path: readonly string[]) {
    super(`${message} (at ${path.length === 0 ? 'the top' : path.join(' → ')})`);
    this.path = [...path];
  }
}
