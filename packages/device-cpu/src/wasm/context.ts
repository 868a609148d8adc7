// What the kernels on views work with: the heap that views lie in, this thread's instance, and helpers to share a call.
import type { OptionalKernels, View } from '@kindling/tensor';
import { instantiateKernels, isShared, type Kernels } from './module.js';
import type { EmittedKernel, PointwiseCache } from './pointwise.js';

/** The memory that views lie in. */
export interface KernelHeap {
  readonly memory: WebAssembly.Memory;
  /** Byte address of a view's first element, its offset included; a multiple of the element's size. */
  address(view: View): number;
  /**
   * Address of at least `bytes` bytes, a multiple of 16, whose contents last until the next call of `scratch`. Kernels
   * read up to 64 bytes past the end of a view and ignore what they find: the heap leaves the memory's last 64 bytes free.
   */
  scratch(bytes: number): number;
}

/** Names of kernels whose first two arguments are the range of units to do. */
export type RangeKernel = {
  [K in keyof Kernels]: Parameters<Kernels[K]> extends [begin: number, end: number, ...rest: number[]]
    ? ReturnType<Kernels[K]> extends void
      ? K
      : never
    : never;
}[keyof Kernels];

/** A kernel call that threads can share: every split of its units gives the same result. */
export interface Task {
  readonly kernel: RangeKernel | EmittedKernel;
  readonly units: number;
  /** Threads take whole multiples of this many units. */
  readonly grain: number;
  /** Arguments after the range. */
  readonly args: readonly number[];
  /** Bytes of scratch that each thread needs. */
  readonly scratch: number;
}

type Run = (begin: number, end: number, ...args: number[]) => void;

/** Runs units `[begin, end)` of a task on the calling thread. */
export type RunHere = (begin: number, end: number) => void;

/** Shares a task among threads, this one included by `here`. Returns `false` to have the caller do all of it. */
export type Fork = (task: Task, here: RunHere) => boolean;

/** What it takes to read, work on and write an element in cache, in operations of a product. */
export const ELEMENT = 12;

/** A heap with this thread's instance of the kernels. */
export class Context {
  readonly kernels: Kernels;
  /** Whether the memory is shared among threads. */
  readonly shared: boolean;
  readonly pointwise: PointwiseCache = new Map();

  /** Tasks of fewer than `least` operations are not worth sharing. */
  constructor(
    readonly heap: KernelHeap,
    readonly fork?: Fork,
    readonly least = 0,
  ) {
    this.kernels = instantiateKernels(heap.memory);
    this.shared = isShared(heap.memory);
  }

  /** Runs `kernel(begin, end, ...args)` over all units; `operations` says roughly how much work that is. */
  run(
    kernel: RangeKernel,
    units: number,
    grain: number,
    operations: number,
    args: readonly number[],
    scratch = 0,
  ): void {
    if (scratch > 0) this.kernels.setScratch(this.heap.scratch(scratch));
    const run = this.kernels[kernel] as Run;
    if (this.fork !== undefined && operations >= this.least) {
      if (this.fork({ kernel, units, grain, args, scratch }, (begin, end) => run(begin, end, ...args)))
        return;
    }
    run(0, units, ...args);
  }

  /** The same for an emitted kernel, of which `run` is this thread's instance. */
  runEmitted(
    kernel: EmittedKernel,
    run: Run,
    units: number,
    grain: number,
    operations: number,
    args: readonly number[],
  ): void {
    if (this.fork !== undefined && operations >= this.least) {
      if (this.fork({ kernel, units, grain, args, scratch: 0 }, (begin, end) => run(begin, end, ...args)))
        return;
    }
    run(0, units, ...args);
  }
}

/** What the contract gives to one of its optional kernels. */
export type Operands<K extends keyof OptionalKernels> = Parameters<Required<OptionalKernels>[K]>;

/** Such a kernel, on a context's heap. */
export type Native<K extends keyof OptionalKernels> = (context: Context, ...operands: Operands<K>) => boolean;

/** Bytes from image to image of a batch. */
export const imageBytes = (view: View): number => 4 * (view.shape[0] === 1 ? 0 : view.strides[0]);

export const isFloat32 = (...views: readonly View[]): boolean => views.every((v) => v.dtype === 'float32');

/** Whether the dims from `first` on lie row-major without gaps. */
export function isDense(view: View, first = 0): boolean {
  let step = 1;
  for (let d = view.shape.length - 1; d >= first; d--) {
    if (view.shape[d] === 1) continue;
    if (view.strides[d] !== step) return false;
    step *= view.shape[d];
  }
  return true;
}
