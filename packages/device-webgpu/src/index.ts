// @kindling/device-webgpu: WebGPU as a Kindling device. This entry is for browsers (and hosts like them); Node's is node.ts.
import { DeviceError } from '@kindling/tensor';
import { entryFor } from './entry.js';

export * from './exports.js';

const cure =
  'use a browser with WebGPU on a secure page (https or localhost), or check chrome://gpu; another device such as cpu() works everywhere';

export const { webgpu, isAvailable, deviceCount, getDeviceName } = entryFor({
  cure,
  gpu: async () => {
    const gpu = globalThis.navigator?.gpu;
    if (!gpu) throw new DeviceError(`webgpu: this host has no navigator.gpu; ${cure}`);
    return gpu;
  },
});
