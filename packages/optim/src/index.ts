// @kindling/optim: optimizers and learning rate schedulers.
export * from './algorithms/adadelta.js';
export * from './algorithms/adagrad.js';
export * from './algorithms/adam.js';
export * from './algorithms/adam-family.js';
export * from './algorithms/asgd.js';
export * from './algorithms/lbfgs.js';
export * from './algorithms/rmsprop.js';
export * from './algorithms/rprop.js';
export * from './algorithms/sgd.js';
export * as lrScheduler from './lr-scheduler/index.js';
export {
  type BaseOptions,
  Optimizer,
  type ParamGroup,
  type ParamGroupOptions,
  type ParamState,
  type Params,
} from './optimizer.js';
export type { OptimizerStateDict, SavedGroup } from './state-dict.js';
