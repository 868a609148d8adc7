// What a CPU device may be told when it is made.

export interface CpuOptions {
  /** WebAssembly kernels and memory; `false` runs everything in JavaScript. Default: where the engine has SIMD. */
  wasm?: boolean;
  /**
   * Threads that compute, the caller's among them; 1 for none besides. They start with the first kernel that is large
   * enough, need shared memory (Node, or a page isolated by COOP and COEP), and change no result. Default: what the host
   * can run at once, 8 at most.
   */
  threads?: number;
}
