// One thread's side of shared tasks: instances of the kernels on the shared memory, by name or number.
import type { RangeKernel } from './context.js';
import { instantiateKernels, type Kernels } from './module.js';
import { instantiateEmitted } from './pointwise.js';

type Run = (begin: number, end: number, ...args: number[]) => void;

/** A thread on `memory`, with scratch of its own. Emitted kernels must be made known to it before they are run. */
export class KernelThread {
  readonly #kernels: Kernels;
  readonly #emitted = new Map<number, Run>();

  constructor(readonly memory: WebAssembly.Memory) {
    this.#kernels = instantiateKernels(memory);
  }

  /** Makes an emitted kernel known by its number. */
  define(id: number, module: WebAssembly.Module): void {
    this.#emitted.set(id, instantiateEmitted(module, this.memory));
  }

  /** Units `[begin, end)` of a task; `scratch` is the address of this thread's own bytes, or 0 where none are needed. */
  run(
    kernel: RangeKernel | number,
    begin: number,
    end: number,
    args: readonly number[],
    scratch: number,
  ): void {
    if (scratch > 0) this.#kernels.setScratch(scratch);
    const run = typeof kernel === 'number' ? this.#emitted.get(kernel) : (this.#kernels[kernel] as Run);
    if (run === undefined) throw new Error(`internal: kernel ${kernel} is not known to this thread`);
    run(begin, end, ...args);
  }
}
