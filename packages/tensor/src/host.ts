// What the host offers for memory: a full collection at once in Node, a nudge to the collector elsewhere.

interface NodeModules {
  vm: typeof import('node:vm');
  v8: typeof import('node:v8');
}

type Builtins = { getBuiltinModule?: <K extends keyof NodeModules>(name: K) => NodeModules[K] | undefined };

/** Node's way: the `gc` function of a context made while V8 exposes it. */
function nodeCollector(): (() => void) | undefined {
  const { process } = globalThis as { process?: Builtins };
  const vm = process?.getBuiltinModule?.('vm');
  const v8 = process?.getBuiltinModule?.('v8');
  if (vm === undefined || v8 === undefined) return undefined;
  v8.setFlagsFromString('--expose-gc');
  const gc: unknown = vm.runInNewContext('gc');
  v8.setFlagsFromString('--no-expose-gc');
  if (typeof gc !== 'function') return undefined;
  // V8 keeps what a WeakRef was made for or looked up alive until a microtask checkpoint. A context with a queue of its
  // own has such a checkpoint whenever a script in it ends, and no promise of the program runs early.
  const context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
  const nothing = new vm.Script('0');
  return () => {
    nothing.runInContext(context);
    gc();
  };
}

let collector: (() => void) | null | undefined;

/** Whether the host collects when asked to. */
export function canCollectGarbage(): boolean {
  if (collector === undefined) {
    try {
      collector = nodeCollector() ?? null;
    } catch {
      collector = null;
    }
  }
  return collector !== null;
}

/** Runs a full collection now, after which WeakRefs to garbage are empty. `false` where the host has no means for it. */
export function collectGarbage(): boolean {
  if (!canCollectGarbage()) return false;
  collector!();
  return true;
}

/** Host memory that is allocated, never touched, and let go of later: engines count it, and collect when it grew. */
const BALLAST_BYTES = 64 * 2 ** 20;
const BALLAST_COUNT = 4;
let ballast: ArrayBuffer[] = [];

/**
 * Makes a collection likely where none can be asked for: the collector sees the host's array buffers, not what a device
 * holds. In V8 it takes old buffers, thus they are held till the next call; about every second call then collects.
 */
export function nudgeCollector(): void {
  ballast = [];
  try {
    for (let i = 0; i < BALLAST_COUNT; i++) ballast.push(new ArrayBuffer(BALLAST_BYTES));
  } catch {
    // A host this short of memory collects by itself.
  }
}
