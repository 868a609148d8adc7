// Scopes: free at once what was allocated inside and is not kept. Plus the library's own form for temporaries.
import { observeAllocations, type Storage } from './storage.js';
import { Tensor } from './tensor.js';

/** Storages of the tensors in `value`: a tensor, or arrays and plain objects of them. */
function storagesIn(value: unknown, found: Set<Storage> = new Set()): Set<Storage> {
  if (value instanceof Tensor) found.add(value.storage);
  else if (Array.isArray(value) || value instanceof Set) for (const item of value) storagesIn(item, found);
  else if (value instanceof Map) for (const item of value.values()) storagesIn(item, found);
  else if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    for (const item of Object.values(value)) storagesIn(item, found);
  }
  return found;
}

/** A list of what is allocated while it observes; kept for reuse, as one is needed for every composite op. */
class Recorder {
  readonly made: Storage[] = [];
  readonly observe = (s: Storage): void => {
    this.made.push(s);
  };
}

const recorders: Recorder[] = [];

/** Runs `fn` and frees every storage that was allocated meanwhile, but for those of the tensors it returns. */
export function withoutTemporaries<T>(fn: () => T): T {
  const recorder = recorders.pop() ?? new Recorder();
  const { made } = recorder;
  const before = observeAllocations(recorder.observe);
  let result: T;
  try {
    result = fn();
  } catch (error) {
    observeAllocations(before);
    for (const s of made) s.dispose();
    made.length = 0;
    throw error;
  }
  observeAllocations(before);
  const kept = made.length > 0 ? keeper(result) : undefined;
  for (const s of made) {
    if (kept!(s)) before?.(s);
    else s.dispose();
  }
  made.length = 0;
  recorders.push(recorder);
  return result;
}

/** Tells the storages of the tensors in `value`: mostly one tensor, or a list of one. */
function keeper(value: unknown): (s: Storage) => boolean {
  const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (only instanceof Tensor) return (s) => s === only.storage;
  const kept = storagesIn(value);
  return (s) => kept.has(s);
}

/** Runs `fn` with allocations hidden from any scope: for state that outlives it, such as an optimizer's. */
export function outsideScopes<T>(fn: () => T): T {
  const before = observeAllocations(undefined);
  try {
    return fn();
  } finally {
    observeAllocations(before);
  }
}

/** An open scope; see {@link scope}. */
export class Scope implements Disposable {
  readonly #made = new Set<Storage>();
  readonly #before: ((storage: Storage) => void) | undefined;
  readonly #observer = (s: Storage): void => {
    this.#made.add(s);
  };
  #watching = true;

  constructor() {
    this.#before = observeAllocations(this.#observer);
    // An await hands the thread to other code, whose tensors are not this scope's: stop watching when the stack unwinds.
    queueMicrotask(() => this.#stop());
  }

  /** Keeps the tensors in `value` (also arrays and objects of them) beyond the scope; returns `value`. */
  keep<T>(value: T): T {
    for (const s of storagesIn(value)) {
      if (this.#made.delete(s)) this.#before?.(s);
    }
    return value;
  }

  /** Adds tensors made elsewhere or after an `await`, to be freed with the scope; returns `value`. */
  track<T>(value: T): T {
    for (const s of storagesIn(value)) this.#made.add(s);
    return value;
  }

  #stop(): void {
    if (!this.#watching) return;
    this.#watching = false;
    const current = observeAllocations(this.#before);
    // Another scope was opened inside and is still open: leave it in place.
    if (current !== this.#observer) observeAllocations(current);
  }

  [Symbol.dispose](): void {
    this.#stop();
    for (const s of this.#made) s.dispose();
    this.#made.clear();
  }
}

/**
 * Frees at its end every tensor that was made inside, but for those kept: `using s = scope(); … s.keep(x)`, or
 * `scope(() => …)`, which keeps what the function returns. Gradients and optimizer state are never a scope's. A scope
 * watches until the first `await`; tensors made after it are freed by the collector, or by `s.track(t)`.
 */
export function scope(): Scope;
export function scope<T>(fn: (s: Scope) => T): T;
export function scope<T>(fn?: (s: Scope) => T): T | Scope {
  const s = new Scope();
  if (fn === undefined) return s;
  let result: T;
  try {
    result = fn(s);
  } catch (error) {
    s[Symbol.dispose]();
    throw error;
  }
  if (result instanceof Promise) {
    return result.then((value) => s.keep(value)).finally(() => s[Symbol.dispose]()) as T;
  }
  s.keep(result);
  s[Symbol.dispose]();
  return result;
}
