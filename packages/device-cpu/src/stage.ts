// Stand-ins in the heap for small buffers outside it, for the time of one kernel call.
import type { View } from '@kindling/tensor';
import type { CpuBuffer } from './buffer.js';
import type { Heap } from './heap.js';

/** Bytes up to which a buffer outside the heap is copied there for a kernel; larger ones are left to JavaScript kernels. */
const STAGED_BYTES = 4096;

/** Whether a view's buffer lies in the heap. */
export function inHeap(view: View): boolean {
  return (view.buffer as CpuBuffer).address >= 0;
}

/** The stand-ins of one call. */
export class Stage {
  readonly #taken: CpuBuffer[] = [];
  readonly #results: [from: CpuBuffer, to: CpuBuffer][] = [];

  constructor(readonly heap: Heap) {}

  /** The view, or one of a copy in the heap; `undefined` where it is too large to copy. */
  input(view: View): View | undefined {
    const buffer = view.buffer as CpuBuffer;
    if (buffer.address >= 0) return view;
    if (buffer.bytes > STAGED_BYTES) return undefined;
    const block = this.heap.allocate(view.dtype, buffer.bytes);
    if (block === undefined) return undefined;
    this.#taken.push(block);
    block.array.set(buffer.array);
    return { ...view, buffer: block };
  }

  /** As `input`, for a view that the kernel writes. */
  output(view: View): View | undefined {
    const staged = this.input(view);
    if (staged !== undefined && staged !== view)
      this.#results.push([staged.buffer as CpuBuffer, view.buffer as CpuBuffer]);
    return staged;
  }

  /** Copies results out, where the kernel ran, and gives the blocks back. */
  end(ran: boolean): void {
    if (ran) for (const [from, to] of this.#results) to.array.set(from.array.subarray(0, to.array.length));
    for (const block of this.#taken) this.heap.free(block);
  }
}
