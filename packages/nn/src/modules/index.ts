// Every layer, activation and loss.
export * from './activation.js';
export * from './adaptive-pool.js';
export * from './batch-norm.js';
export * from './conv.js';
export * from './dropout.js';
export * from './embedding.js';
export * from './linear.js';
export * from './loss.js';
export * from './margin-loss.js';
export * from './norm.js';
export * from './pool.js';
export * from './power-pool.js';
export * from './softmax.js';
export * from './unpool.js';
