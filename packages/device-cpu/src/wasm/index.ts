// WebAssembly kernels for float32: the door to what this folder offers the device.
import type { ConvGeometry, DType, Pointwise, PoolGeometry, ReduceKind, View } from '@kindling/tensor';
import { attention, attentionGrad } from './attention.js';
import { avgPool, avgPoolGrad } from './average.js';
import { Context, type Fork, type KernelHeap, type Operands } from './context.js';
import { conv, convInputGrad, convWeightGrad } from './conv.js';
import { copy } from './copy.js';
import { addmm, matmul } from './matmul.js';
import { batchNorm, batchNormGrad, layerNorm, layerNormGrad } from './norm.js';
import { pointwise } from './pointwise.js';
import { maxPool, maxPoolGrad } from './pool.js';
import { argReduce, reduce } from './reduce.js';
import { softmax, softmaxGrad } from './softmax.js';

export type { Fork, KernelHeap, RangeKernel, RunHere, Task } from './context.js';
export {
  instantiateKernels,
  type Kernels,
  kernelMemory,
  kernelModule,
  prepareKernels,
  wasmSupported,
} from './module.js';
export type { EmittedKernel } from './pointwise.js';
export { KernelThread } from './thread.js';

/**
 * Kernels on views of one heap. Each method does what the Device contract says of the kernel of that name and returns
 * `true`; or it returns `false`, having written nothing, where it has no code for the dtype or layout.
 */
export class WasmKernels {
  readonly #context: Context;

  /** `fork` shares tasks of at least `least` operations among threads. */
  constructor(heap: KernelHeap, fork?: Fork, least?: number) {
    this.#context = new Context(heap, fork, least);
  }

  /** Computes in float32, from and to any dtype but float16; what is stored is float32, float64, int64 or bool. */
  pointwise(
    kernel: Pointwise,
    compute: DType,
    inputs: readonly (View | number)[],
    outputs: readonly View[],
  ): boolean {
    return pointwise(this.#context, kernel, compute, inputs, outputs);
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

  maxPool(input: View, geometry: PoolGeometry, values: View, indices: View): boolean {
    return maxPool(this.#context, input, geometry, values, indices);
  }

  maxPoolGrad(gradOutput: View, indices: View, gradInput: View): boolean {
    return maxPoolGrad(this.#context, gradOutput, indices, gradInput);
  }

  avgPool(...operands: Operands<'avgPool'>): boolean {
    return avgPool(this.#context, ...operands);
  }

  avgPoolGrad(...operands: Operands<'avgPoolGrad'>): boolean {
    return avgPoolGrad(this.#context, ...operands);
  }

  softmax(input: View, log: boolean, output: View): boolean {
    return softmax(this.#context, input, log, output);
  }

  softmaxGrad(gradOutput: View, output: View, log: boolean, gradInput: View): boolean {
    return softmaxGrad(this.#context, gradOutput, output, log, gradInput);
  }

  batchNorm(...operands: Operands<'batchNorm'>): boolean {
    return batchNorm(this.#context, ...operands);
  }

  batchNormGrad(...operands: Operands<'batchNormGrad'>): boolean {
    return batchNormGrad(this.#context, ...operands);
  }

  layerNorm(...operands: Operands<'layerNorm'>): boolean {
    return layerNorm(this.#context, ...operands);
  }

  layerNormGrad(...operands: Operands<'layerNormGrad'>): boolean {
    return layerNormGrad(this.#context, ...operands);
  }

  attention(...operands: Operands<'attention'>): boolean {
    return attention(this.#context, ...operands);
  }

  attentionGrad(...operands: Operands<'attentionGrad'>): boolean {
    return attentionGrad(this.#context, ...operands);
  }

  reduce(kind: ReduceKind, input: View, output: View): boolean {
    return reduce(this.#context, kind, input, output);
  }

  argReduce(kind: 'max' | 'min', input: View, output: View): boolean {
    return argReduce(this.#context, kind, input, output);
  }

  copy(source: View, target: View): boolean {
    return copy(this.#context, source, target);
  }
}
