// Devices by name: the one place that knows them.
import { cpu } from '@kindling/device-cpu';
import { reference } from '@kindling/device-reference';
import { type Device, DeviceError, setDefaultDevice } from '@kindling/tensor';

const defaultCpu = cpu();
setDefaultDevice(defaultCpu);

const makers = {
  /** The CPU that is the default device; always the same one. */
  cpu: async (): Promise<Device> => defaultCpu,
  /** Plain JavaScript, for comparison. */
  reference: async (): Promise<Device> => reference(),
  /** A GPU by WebGPU. */
  webgpu: async (): Promise<Device> => (await import('@kindling/device-webgpu')).webgpu(),
};

export type DeviceName = keyof typeof makers;

/**
 * A device by name: `await device('cpu')`, `'webgpu'` or `'reference'`. The CPU is one and the same; others are made
 * anew by each call. Throws DeviceError on another name, or where there is no such device.
 */
export async function device(name: DeviceName): Promise<Device> {
  const make = Object.hasOwn(makers, name) ? makers[name] : undefined;
  if (make === undefined) {
    throw new DeviceError(
      `device: there is no device called '${name}'; there are ${Object.keys(makers).join(', ')}`,
    );
  }
  return make();
}
