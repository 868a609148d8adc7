// The conformance suite without WebAssembly: the device of hosts that have no SIMD.
import { hostConformance } from './support/conformance.js';

await hostConformance({ wasm: false });
