// What both entry points export besides the functions made for their host.
export type { AdapterClass, AdapterOptions, Feature } from './adapter.js';
export type { Counters } from './counters.js';
export { WebGPUDevice } from './device.js';
export type { WebGPUOptions } from './entry.js';
export { DeviceLostError, OutOfMemoryError } from './failures.js';
export type { KernelTime } from './timer.js';
export { type Dispatched, formatTrace } from './trace.js';
