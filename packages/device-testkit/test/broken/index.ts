// Every deliberately broken device.
import { contractFaults } from './contract.js';
import { kernelFaults } from './kernels.js';
import { numberFaults } from './numbers.js';
import { orderFaults } from './order.js';
import { viewFaults } from './views.js';

export const brokenDevices = [
  ...viewFaults,
  ...numberFaults,
  ...orderFaults,
  ...kernelFaults,
  ...contractFaults,
];
