// What several tests of this package need.
import type { Device } from '@kindling/tensor';

/** The device as one that cannot block. */
export function withoutSync(device: Device, name = 'slow:0'): Device {
  const out: Record<string, unknown> = {};
  for (let o: object = device; o !== Object.prototype; o = Object.getPrototypeOf(o)) {
    for (const key of Object.getOwnPropertyNames(o)) {
      if (key === 'constructor' || key in out) continue;
      const value = (device as unknown as Record<string, unknown>)[key];
      out[key] = typeof value === 'function' ? value.bind(device) : value;
    }
  }
  const { readSync: _, ...rest } = out;
  return { ...rest, name } as unknown as Device;
}
