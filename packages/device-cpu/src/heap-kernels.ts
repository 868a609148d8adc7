// The WebAssembly kernels over views of any buffer: operands outside the heap are staged, or JavaScript does the call.
import type { View } from '@kindling/tensor';
import type { Heap } from './heap.js';
import { inHeap, Stage } from './stage.js';
import type { WasmKernels } from './wasm/index.js';

/** Which arguments of each kernel are views: those that it reads (they may be `null`), then those that it writes. */
const operands = {
  matmul: [[0, 1], [2]],
  addmm: [[0, 1, 2], [3]],
  conv: [[0, 1, 2], [4]],
  convInputGrad: [[0, 1], [3]],
  convWeightGrad: [[0, 1], [3]],
  maxPool: [[0], [2, 3]],
  maxPoolGrad: [[0, 1], [2]],
  avgPool: [[0], [2]],
  avgPoolGrad: [[0], [2]],
  softmax: [[0], [2]],
  softmaxGrad: [[0, 1], [3]],
  batchNorm: [
    [0, 1, 2],
    [4, 5, 6],
  ],
  batchNormGrad: [
    [0, 1, 2, 3, 4],
    [6, 7, 8],
  ],
  layerNorm: [
    [0, 1, 2],
    [4, 5, 6],
  ],
  layerNormGrad: [
    [0, 1, 2, 3, 4],
    [6, 7, 8],
  ],
  attention: [
    [0, 1, 2, 3],
    [5, 6],
  ],
  attentionGrad: [
    [0, 1, 2, 3, 4, 5, 6],
    [8, 9, 10],
  ],
  reduce: [[1], [2]],
  argReduce: [[1], [2]],
  copy: [[0], [1]],
} satisfies { [K in keyof WasmKernels]?: [reads: number[], writes: number[]] };

/** The kernels that have an entry in the table. */
export type HeapKernels = Pick<WasmKernels, keyof typeof operands>;

/** Most kernels take six arguments at most; written out, a call needs no array for them. */
type Kernel = (a?: any, b?: any, c?: any, d?: any, e?: any, f?: any, ...rest: any[]) => boolean;
const WRITTEN_OUT = 6;

const isStranger = (x: View | null): x is View => x !== null && !inHeap(x);

/** `kernel` over views that need not lie in the heap. Declines where none does: that is small work. */
function staging(kernel: Kernel, reads: readonly number[], writes: readonly number[], heap: Heap): Kernel {
  const places = [...reads, ...writes];
  const among = places.reduce((bits, i) => bits | (1 << i), 0);
  const staged = (args: any[]): boolean => {
    const present = places.filter((i) => args[i] !== null);
    if (present.every((i) => !inHeap(args[i]))) return false;
    const stage = new Stage(heap);
    for (const i of reads) if (isStranger(args[i])) args[i] = stage.input(args[i]);
    for (const i of writes) if (isStranger(args[i])) args[i] = stage.output(args[i]);
    const ran = !places.some((i) => args[i] === undefined) && (kernel as (...all: any[]) => boolean)(...args);
    stage.end(ran);
    return ran;
  };
  if (places.some((i) => i >= WRITTEN_OUT))
    return (...args) => (places.some((i) => isStranger(args[i])) ? staged(args) : kernel(...args));
  const has = (i: number): boolean => (among & (1 << i)) !== 0;
  const [inA, inB, inC, inD, inE, inF] = [has(0), has(1), has(2), has(3), has(4), has(5)];
  return (a, b, c, d, e, f) => {
    const strange =
      (inA && isStranger(a)) ||
      (inB && isStranger(b)) ||
      (inC && isStranger(c)) ||
      (inD && isStranger(d)) ||
      (inE && isStranger(e)) ||
      (inF && isStranger(f));
    return strange ? staged([a, b, c, d, e, f]) : kernel(a, b, c, d, e, f);
  };
}

/** WebAssembly kernels on a heap, staged. */
export function heapKernels(heap: Heap, wasm: WasmKernels): HeapKernels {
  const entries = Object.entries(operands).map(([name, [reads, writes]]) => {
    const kernel: Kernel = (wasm[name as keyof typeof operands] as Kernel).bind(wasm);
    return [name, staging(kernel, reads, writes, heap)];
  });
  return Object.fromEntries(entries) as HeapKernels;
}

/** Optional kernels that have no form in JavaScript: there the default composition runs. */
export const onHeapAlone = (wasm: HeapKernels) => ({
  attention: wasm.attention,
  attentionGrad: wasm.attentionGrad,
  avgPool: wasm.avgPool,
  avgPoolGrad: wasm.avgPoolGrad,
  batchNorm: wasm.batchNorm,
  batchNormGrad: wasm.batchNormGrad,
  layerNorm: wasm.layerNorm,
  layerNormGrad: wasm.layerNormGrad,
});

/** Every kernel of `js`, with that of `wasm` tried first where there is one. */
export function withFallback<T extends object>(wasm: Partial<T>, js: T): T {
  const entries = Object.entries(js).map(([name, slow]: [string, Kernel]) => {
    const fast = wasm[name as keyof T] as Kernel | undefined;
    if (fast === undefined) return [name, slow];
    const first: Kernel = (a, b, c, d, e, f) => fast(a, b, c, d, e, f) || slow(a, b, c, d, e, f);
    return [name, first];
  });
  return Object.fromEntries(entries) as T;
}
