// The WebAssembly backend in Node: it must be told where its files lie.

import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';

/** Points the backend at the files beside its code; on one thread, which leaves no workers behind. */
export function useWasmFiles(): void {
  const main = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm');
  setWasmPaths(`${dirname(main)}/`);
  setThreadsCount(1);
}
