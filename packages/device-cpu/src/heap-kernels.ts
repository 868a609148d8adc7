// The WebAssembly kernels over views of any buffer: operands outside the heap are staged, or the call is declined.
import type { OptionalKernels, View } from '@kindling/tensor';
import type { Heap } from './heap.js';
import { inHeap, Stage } from './stage.js';
import { WasmKernels } from './wasm/index.js';

export class HeapKernels {
  readonly #heap: Heap;
  readonly #kernels: WasmKernels;

  constructor(heap: Heap) {
    this.#heap = heap;
    this.#kernels = new WasmKernels(heap);
  }

  /** Runs `call` over views in the heap; `outputs` of them, at the list's end, are written. */
  #staged(views: readonly View[], outputs: number, call: (views: readonly View[]) => boolean): boolean {
    if (views.every(inHeap)) return call(views);
    if (!views.some(inHeap)) return false;
    const stage = new Stage(this.#heap);
    let ran = false;
    const firstOutput = views.length - outputs;
    const staged = views.map((v, i) => (i < firstOutput ? stage.input(v) : stage.output(v)));
    if (!staged.includes(undefined)) ran = call(staged as View[]);
    stage.end(ran);
    return ran;
  }

  matmul(a: View, b: View, output: View): boolean {
    if (output.dtype !== 'float32') return false;
    return this.#staged([a, b, output], 1, ([x, y, z]) => this.#kernels.matmul(x, y, z));
  }

  addmm(bias: View, a: View, b: View, output: View): boolean {
    if (output.dtype !== 'float32') return false;
    return this.#staged([bias, a, b, output], 1, ([v, x, y, z]) => this.#kernels.addmm(v, x, y, z));
  }
}

/** WebAssembly first, JavaScript where it declines. */
export function withFallback(wasm: HeapKernels, js: OptionalKernels): OptionalKernels {
  return {
    ...js,
    addmm: (bias, a, b, output) => wasm.addmm(bias, a, b, output) || js.addmm!(bias, a, b, output),
  };
}
