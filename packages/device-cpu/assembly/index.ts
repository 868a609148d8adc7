// The ahead-of-time kernels. Ranges come first: a kernel does the units [begin, end), so that threads can share a call.
export { attention, attentionGrad } from './attention';
export { avgPool, avgPoolGrad } from './average';
export { gemmBatch } from './batch';
export {
  convForward, convInputGrad, convInputGradScratch, convScratch, convWeightGrad, convWeightGradBlocks, weightGradInPlace,
} from './conv';
export { copyBlocks, copyRows, copyTransposed } from './copy';
export { gemmDots } from './dots';
export { gemmPacked, gemmPanels, gemmScratch } from './gemm';
export { batchNorm, batchNormGrad, layerNorm, layerNormGrad, layerNormParameterGrad } from './norm';
export { gemmOuter } from './outer';
export { maxPool, maxPoolGrad } from './pool';
export { argReduce, reduceColumns, reduceRows } from './reduce';
export { gemmRows } from './rows';
export { setScratch } from './scratch';
export { softmax, softmaxGrad } from './softmax';
export { winogradForward, winogradInputGrad, winogradInputGradScratch, winogradScratch } from './winograd';
export { winogradWeightGrad, winogradWeightGradScratch } from './winograd-weight';
