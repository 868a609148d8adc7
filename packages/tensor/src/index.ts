// @kindling/tensor: tensors, dtypes, views, ops, the dispatcher and the Device contract.

export * from './aliases.js';
export * from './default-device.js';
export type * from './device.js';
export * from './dispatch.js';
export * from './dtype.js';
export * from './errors.js';
export type { Expr, Pointwise } from './expression.js';
export * as expression from './expression.js';
export * from './factories.js';
export * from './functions.js';
export type * from './kernels.js';
export { type MemoryStats, memoryStats, yieldIfPressed } from './memory.js';
export type { Methods } from './methods.js';

import './methods.js';

export * from './ops/activation.js';
export * from './ops/adaptive-pool.js';
export * from './ops/arithmetic.js';
export { type BinaryName, binaryFunctions, binaryOps, type Scalar } from './ops/binary.js';
export * from './ops/conv.js';
export * from './ops/copying.js';
export * from './ops/define.js';
export * from './ops/embedding.js';
export * from './ops/im2col.js';
export * from './ops/index-pad.js';
export * from './ops/loss.js';
export * from './ops/matmul.js';
export * from './ops/nll-loss.js';
export * from './ops/norm.js';
export * from './ops/pad.js';
export * from './ops/pool.js';
export * from './ops/reading.js';
export * from './ops/reduce.js';
export * from './ops/shuffle.js';
export * from './ops/softmax.js';
export * from './ops/take.js';
export { type UnaryName, unaryFunctions, unaryInPlace, unaryOps } from './ops/unary.js';
export * from './ops/unpool.js';
export * from './ops/upsample.js';
export * from './ops/views.js';
export * from './ops/windows.js';
export * from './samples.js';
export { outsideScopes, type Scope, scope, withoutTemporaries } from './scope.js';
export * from './shape.js';
export { observeAllocations, Storage } from './storage.js';
export * from './tensor.js';
