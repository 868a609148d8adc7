// Pointwise kernels: WebAssembly where there is enough to do, JavaScript for little, and for what has no vector form.
import type { DType, Pointwise, View } from '@kindling/tensor';
import type { CpuBuffer } from './buffer.js';
import type { Heap } from './heap.js';
import { pointwise as inJavaScript } from './js/pointwise.js';
import { inHeap, Stage } from './stage.js';
import type { WasmKernels } from './wasm/index.js';

/**
 * Elements from which WebAssembly computes: below, the call costs as much as the work. Only sizes decide, so that equal
 * inputs give equal results whatever ran before.
 */
const WASM_ELEMENTS = 64;

type Operands = readonly (View | number)[];
export type PointwiseKernel = (
  kernel: Pointwise,
  compute: DType,
  inputs: Operands,
  outputs: readonly View[],
) => void;

const isStranger = (x: View | number): x is View => typeof x !== 'number' && !inHeap(x);

/** A view of one element outside the heap as a number; other operands as they are. Half precision stays bits. */
function asNumber(x: View | number): View | number {
  if (!isStranger(x) || x.dtype === 'float16') return x;
  for (let d = 0; d < x.shape.length; d++) if (x.strides[d] !== 0 && x.shape[d] !== 1) return x;
  return (x.buffer as CpuBuffer).array[x.offset];
}

/** See `Device.pointwise`; over a heap and its kernels. */
export function pointwiseOn(heap: Heap, wasm: WasmKernels): PointwiseKernel {
  const staged: PointwiseKernel = (kernel, compute, inputs, outputs) => {
    const stage = new Stage(heap);
    const own = inputs.map((x) => {
      const y = asNumber(x);
      return typeof y === 'number' ? y : stage.input(y);
    });
    const ran = !own.includes(undefined) && wasm.pointwise(kernel, compute, own as Operands, outputs);
    stage.end(ran);
    if (!ran) inJavaScript(kernel, compute, inputs, outputs);
  };
  return (kernel, compute, inputs, outputs) => {
    const { shape } = outputs[0];
    let n = 1;
    for (let d = 0; d < shape.length; d++) n *= shape[d];
    if (n < WASM_ELEMENTS || outputs.some(isStranger)) inJavaScript(kernel, compute, inputs, outputs);
    else if (inputs.some(isStranger)) staged(kernel, compute, inputs, outputs);
    else if (!wasm.pointwise(kernel, compute, inputs, outputs))
      inJavaScript(kernel, compute, inputs, outputs);
  };
}
