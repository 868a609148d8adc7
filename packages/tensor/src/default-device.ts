// The device that factories use when none is given. The umbrella package sets it to the CPU.
import type { Device } from './device.js';
import { DeviceError } from './errors.js';

let current: Device | undefined;

/** The device of tensors made without a `device` option. Throws DeviceError when none is set. */
export function getDefaultDevice(): Device {
  if (current === undefined) {
    throw new DeviceError(
      "no default device is set: import 'kindling', or call setDefaultDevice(device) with a device such as " +
        "cpu() of '@kindling/device-cpu', or pass { device }",
    );
  }
  return current;
}

/** Makes `device` the default; `undefined` unsets it. Returns the one before. */
export function setDefaultDevice(device: Device | undefined): Device | undefined {
  const before = current;
  current = device;
  return before;
}
