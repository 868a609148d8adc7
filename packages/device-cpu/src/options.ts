// What a CPU device may be told when it is made.

export interface CpuOptions {
  /** WebAssembly kernels and memory; `false` runs everything in JavaScript. Default: where the engine has SIMD. */
  wasm?: boolean;
}
