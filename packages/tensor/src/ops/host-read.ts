// Ops whose output's shape depends on the data read it on the host: at once where the device can block, else awaited.
import { DeviceError } from '../errors.js';
import type { Tensor } from '../tensor.js';
import { data, dataSync } from './copying.js';

/** The elements of a tensor on the host, row-major; float16 as float32. */
export type HostElements = ArrayLike<number>;

const readable = (x: Tensor): Tensor => (x.dtype === 'float16' ? x.to('float32') : x);

/** Throws DeviceError, naming the awaited form, on a device that cannot block. */
export function readNow(op: string, x: Tensor): HostElements {
  if (x.device.readSync === undefined) {
    throw new DeviceError(
      `${op}: the shape of the result depends on the data, and ${x.device.name} cannot read without waiting; use ` +
        `await ${op}Async(...)`,
    );
  }
  return dataSync(readable(x));
}

/** The same, awaited. */
export async function readLater(x: Tensor): Promise<HostElements> {
  return data(readable(x));
}
