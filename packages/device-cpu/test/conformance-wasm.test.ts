// The conformance suite on the device as it comes: WebAssembly kernels where they apply.
import { hostConformance } from './support/conformance.js';

await hostConformance({});
