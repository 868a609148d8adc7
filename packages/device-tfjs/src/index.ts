// @kindling/device-tfjs: any TensorFlow.js backend as a Kindling device.
export { type TfjsOptions, tfjs } from './device.js';
export { fromTfjs, toTfjs } from './exchange.js';
