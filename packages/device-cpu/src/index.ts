// @kindling/device-cpu: the CPU as a device.
export { cpu } from './device.js';
export type { CpuOptions } from './options.js';
