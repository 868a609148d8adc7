// @kindling/device-null: shapes and flow without arithmetic; what a network costs, read without running it.
export { type Cost, formatCosts, type KernelName } from './cost.js';
export { type NullDevice, nullDevice } from './null-device.js';
