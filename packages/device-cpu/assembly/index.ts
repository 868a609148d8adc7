// The ahead-of-time kernels. Ranges come first: a kernel does the units [begin, end), so that threads can share a call.
export { convForward, convInputGrad, convInputGradScratch, convScratch, convWeightGrad } from './conv';
export { gemmDots, gemmPacked, gemmPanels, gemmRows, gemmScratch } from './gemm';
export { setScratch } from './scratch';
