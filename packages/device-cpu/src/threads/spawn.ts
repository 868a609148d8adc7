// Starts threads: worker threads in Node, workers from a blob in browsers.
import { workerSource } from './worker-source.js';

/** What a thread is given at its start. */
export interface ThreadData {
  readonly memory: WebAssembly.Memory;
  readonly kernels: WebAssembly.Module;
  /** Address of the control block. */
  readonly control: number;
  /** The thread's number, from 0. */
  readonly place: number;
}

export interface Thread {
  terminate(): void;
}

interface Builtins {
  getBuiltinModule?(name: 'worker_threads'): typeof import('node:worker_threads') | undefined;
  getBuiltinModule?(name: 'os'): typeof import('node:os') | undefined;
}

const host = (): Builtins | undefined => (globalThis as { process?: Builtins }).process;

/** Threads that the host can run at once. */
export function hostThreads(): number {
  const os = host()?.getBuiltinModule?.('os');
  return os?.availableParallelism() ?? globalThis.navigator?.hardwareConcurrency ?? 1;
}

/** Whether the caller may wait asleep: everywhere but on a page's main thread. */
export const mayWait = (): boolean => typeof document === 'undefined';

/** Starts a thread, which ends with the program; `undefined` where the host has none. */
export function spawn(data: ThreadData): Thread | undefined {
  const node = host()?.getBuiltinModule?.('worker_threads');
  if (node !== undefined) {
    // A thread holds kernels, no data: a small heap is enough.
    const resourceLimits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 };
    const worker = new node.Worker(workerSource, {
      eval: true,
      workerData: data,
      execArgv: [],
      resourceLimits,
    });
    worker.unref();
    return { terminate: () => void worker.terminate() };
  }
  if (typeof Worker !== 'function') return undefined;
  const url = URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' }));
  const worker = new Worker(url);
  worker.postMessage(data);
  return { terminate: () => worker.terminate() };
}
