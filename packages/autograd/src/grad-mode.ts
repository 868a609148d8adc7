// Grad mode: whether dispatch records a graph. noGrad, enableGrad, inferenceMode, setGradEnabled.

let enabled = true;

/** Whether ops on tensors that require grad are recorded now. */
export function isGradEnabled(): boolean {
  return enabled;
}

/** A change of grad mode that ends with its `using` block. */
export interface GradModeGuard extends Disposable {
  /** Puts the former mode back; done by `using`. */
  [Symbol.dispose](): void;
}

function guard(value: boolean): GradModeGuard {
  const before = enabled;
  enabled = value;
  return {
    [Symbol.dispose]() {
      enabled = before;
    },
  };
}

function run<T>(value: boolean, fn: () => T): T {
  const before = enabled;
  enabled = value;
  let pending = false;
  try {
    const result = fn();
    if (result instanceof Promise) {
      pending = true;
      return result.finally(() => {
        enabled = before;
      }) as T;
    }
    return result;
  } finally {
    if (!pending) enabled = before;
  }
}

/** Sets grad mode for good. */
export function setGradEnabled(value: boolean): void {
  enabled = value;
}

/**
 * Records nothing while `fn` runs (until its promise settles, if it returns one: other code that runs in between is
 * affected too), or, without `fn`, until the end of the block: `using _ = noGrad();`.
 */
export function noGrad(): GradModeGuard;
export function noGrad<T>(fn: () => T): T;
export function noGrad<T>(fn?: () => T): T | GradModeGuard {
  return fn === undefined ? guard(false) : run(false, fn);
}

/** Records again inside {@link noGrad}; the same two forms. */
export function enableGrad(): GradModeGuard;
export function enableGrad<T>(fn: () => T): T;
export function enableGrad<T>(fn?: () => T): T | GradModeGuard {
  return fn === undefined ? guard(true) : run(true, fn);
}

/** As {@link noGrad}: kept apart so that PyTorch's name works. Tensors made inside may be used freely afterwards. */
export const inferenceMode: typeof noGrad = noGrad;

/** For the engine and the layer: sets the mode and returns the one before. */
export function swapGradMode(value: boolean): boolean {
  const before = enabled;
  enabled = value;
  return before;
}
