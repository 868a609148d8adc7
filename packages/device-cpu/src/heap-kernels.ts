// The WebAssembly kernels over views of any buffer: operands outside the heap are staged, or the call is declined.
import type { ConvGeometry, OptionalKernels, View } from '@kindling/tensor';
import type { Heap } from './heap.js';
import { inHeap, Stage } from './stage.js';
import { WasmKernels } from './wasm/index.js';

/** Views that a kernel reads; `null` for an absent one. */
type Inputs = readonly (View | null)[];
type Call = (kernels: WasmKernels, inputs: readonly View[], output: View) => boolean;

export class HeapKernels {
  readonly #heap: Heap;
  readonly #kernels: WasmKernels;

  constructor(heap: Heap) {
    this.#heap = heap;
    this.#kernels = new WasmKernels(heap);
  }

  /** Runs `call` over stand-ins for what lies outside the heap. Declines where nothing lies in it: that is small work. */
  #staged(inputs: Inputs, output: View, call: Call): boolean {
    if (!inHeap(output) && !inputs.some((v) => v !== null && inHeap(v))) return false;
    const stage = new Stage(this.#heap);
    const staged = inputs.map((v) => (v === null ? null : stage.input(v)));
    const target = stage.output(output);
    const ran =
      target !== undefined && !staged.includes(undefined) && call(this.#kernels, staged as View[], target);
    stage.end(ran);
    return ran;
  }

  matmul(a: View, b: View, output: View): boolean {
    if (output.dtype !== 'float32') return false;
    if (inHeap(a) && inHeap(b) && inHeap(output)) return this.#kernels.matmul(a, b, output);
    return this.#staged([a, b], output, (kernels, [x, y], z) => kernels.matmul(x, y, z));
  }

  addmm(bias: View, a: View, b: View, output: View): boolean {
    if (output.dtype !== 'float32') return false;
    if (inHeap(bias) && inHeap(a) && inHeap(b) && inHeap(output))
      return this.#kernels.addmm(bias, a, b, output);
    return this.#staged([bias, a, b], output, (kernels, [v, x, y], z) => kernels.addmm(v, x, y, z));
  }

  conv(input: View, weight: View, bias: View | null, geometry: ConvGeometry, output: View): boolean {
    if (output.dtype !== 'float32') return false;
    if (inHeap(input) && inHeap(weight) && (bias === null || inHeap(bias)) && inHeap(output))
      return this.#kernels.conv(input, weight, bias, geometry, output);
    return this.#staged([input, weight, bias], output, (kernels, [x, w, b], y) =>
      kernels.conv(x, w, b, geometry, y),
    );
  }

  convInputGrad(gradOutput: View, weight: View, geometry: ConvGeometry, gradInput: View): boolean {
    if (gradInput.dtype !== 'float32') return false;
    if (inHeap(gradOutput) && inHeap(weight) && inHeap(gradInput))
      return this.#kernels.convInputGrad(gradOutput, weight, geometry, gradInput);
    return this.#staged([gradOutput, weight], gradInput, (kernels, [g, w], x) =>
      kernels.convInputGrad(g, w, geometry, x),
    );
  }

  convWeightGrad(gradOutput: View, input: View, geometry: ConvGeometry, gradWeight: View): boolean {
    if (gradWeight.dtype !== 'float32') return false;
    if (inHeap(gradOutput) && inHeap(input) && inHeap(gradWeight))
      return this.#kernels.convWeightGrad(gradOutput, input, geometry, gradWeight);
    return this.#staged([gradOutput, input], gradWeight, (kernels, [g, x], w) =>
      kernels.convWeightGrad(g, x, geometry, w),
    );
  }
}

/** WebAssembly first, JavaScript where it declines. */
export function withFallback(wasm: HeapKernels, js: Required<OptionalKernels>): OptionalKernels {
  return {
    ...js,
    addmm: (bias, a, b, output) => wasm.addmm(bias, a, b, output) || js.addmm(bias, a, b, output),
    conv: (input, weight, bias, geometry, output) =>
      wasm.conv(input, weight, bias, geometry, output) || js.conv(input, weight, bias, geometry, output),
    convInputGrad: (gradOutput, weight, geometry, gradInput) =>
      wasm.convInputGrad(gradOutput, weight, geometry, gradInput) ||
      js.convInputGrad(gradOutput, weight, geometry, gradInput),
    convWeightGrad: (gradOutput, input, geometry, gradWeight) =>
      wasm.convWeightGrad(gradOutput, input, geometry, gradWeight) ||
      js.convWeightGrad(gradOutput, input, geometry, gradWeight),
  };
}
