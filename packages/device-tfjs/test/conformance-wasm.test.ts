// The conformance suite on TensorFlow.js's WebAssembly backend.
import { hostConformance, narrowIntegers } from './support/conformance.js';
import { useWasmFiles } from './support/wasm.js';

useWasmFiles();
await hostConformance('wasm', { skip: [narrowIntegers] });
