// WebAssembly kernels for float32: the door to what this folder offers the device.
import type { ConvGeometry, View } from '@kindling/tensor';
import { Context, type Fork, type KernelHeap } from './context.js';
import { conv, convInputGrad, convWeightGrad } from './conv.js';
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

  conv(input: View, weight: View, bias: View | null, geometry: ConvGeometry, output: View): boolean {
    return conv(this.#context, input, weight, bias, geometry, output);
  }

  convInputGrad(gradOutput: View, weight: View, geometry: ConvGeometry, gradInput: View): boolean {
    return convInputGrad(this.#context, gradOutput, weight, geometry, gradInput);
  }

  convWeightGrad(gradOutput: View, input: View, geometry: ConvGeometry, gradWeight: View): boolean {
    return convWeightGrad(this.#context, gradOutput, input, geometry, gradWeight);
  }
}
