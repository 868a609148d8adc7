// WebAssembly kernels for float32: the door to what this folder offers the device.
import type { View } from '@kindling/tensor';
import { Context, type Fork, type KernelHeap } from './context.js';
import { addmm, matmul } from './matmul.js';

export type { Fork, KernelHeap, Task } from './context.js';
export {
  instantiateKernels,
  type Kernels,
  kernelMemory,
  kernelModule,
  prepareKernels,
  wasmSupported,
} from './module.js';

/**
 * Kernels on views of one heap. Each method does what the Device contract says of the kernel of that name and returns
 * `true`; or it returns `false`, having written nothing, where it has no code for the dtype or layout.
 */
export class WasmKernels {
  readonly #context: Context;

  constructor(heap: KernelHeap, fork?: Fork) {
    this.#context = new Context(heap, fork);
  }

  matmul(a: View, b: View, output: View): boolean {
    return matmul(this.#context, a, b, output);
  }

  addmm(bias: View, a: View, b: View, output: View): boolean {
    return addmm(this.#context, bias, a, b, output);
  }
}
