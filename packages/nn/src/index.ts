// @kindling/nn: modules, functional forms, initialisation, utilities.

export * as functional from './functional/index.js';
export * as init from './init/index.js';
export * from './module/containers.js';
export { ModuleDict } from './module/dicts.js';
export type { FactoryOptions } from './module/factory.js';
export type { BackwardHook, BackwardPreHook, ForwardHook, ForwardPreHook } from './module/hooks.js';
export * from './module/module.js';
export * from './module/parameter.js';
export * from './module/parameter-containers.js';
export { type IncompatibleKeys, type StateDict, StateDictError } from './module/state-dict.js';
export * from './modules/index.js';
export * as utils from './utils/index.js';
