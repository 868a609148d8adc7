// nn.functional: PyTorch's functions of neural networks, without state.
export * from './activation.js';
export * from './adaptive-pool.js';
export * from './attention.js';
export * from './conv.js';
export * from './distance.js';
export * from './dropout.js';
export * from './embedding.js';
export * from './fold.js';
export * from './linear.js';
export * from './loss.js';
export * from './margin-loss.js';
export * from './norm.js';
export * from './pad.js';
export * from './pool.js';
export * from './softmax.js';
export * from './vision.js';
