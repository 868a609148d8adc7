// @kindling/optim: optimizers and learning rate schedulers.
export * from './algorithms/adagrad.js';
export * from './algorithms/adam.js';
export * from './algorithms/rmsprop.js';
export * from './algorithms/sgd.js';
export * from './optimizer.js';
export type { OptimizerStateDict, SavedGroup } from './state-dict.js';
