// Variants of a device: the same device with some members replaced. To count, to hide, and in the kit's own tests to break.
import type { Device } from '@kindling/tensor';

/** A device that behaves as `device` but for `members`. */
export function variant(device: Device, members: Partial<Device>): Device {
  return new Proxy(device, {
    get(target, key) {
      if (key in members) return members[key as keyof Device];
      const own: unknown = Reflect.get(target, key, target);
      return typeof own === 'function' ? own.bind(target) : own;
    },
    has: (target, key) => (key in members ? members[key as keyof Device] !== undefined : key in target),
  });
}

/** The device without optional kernels: default compositions run. */
export const withoutKernels = (device: Device): Device => variant(device, { kernels: undefined } as object);

/** The device, and how often each of its optional kernels has said that it did the work. */
export function countingKernels(device: Device): { device: Device; done: Map<string, number> } {
  const done = new Map<string, number>();
  const { kernels } = device;
  if (kernels === undefined) return { device, done };
  const counted = Object.fromEntries(
    kernelNames(device).map((name) => [
      name,
      (...args: unknown[]): boolean => {
        const wrote = (kernels as Record<string, (...args: unknown[]) => boolean>)[name]!(...args);
        if (wrote) done.set(name, (done.get(name) ?? 0) + 1);
        return wrote;
      },
    ]),
  );
  return { device: variant(device, { kernels: counted } as object), done };
}

/** The names of the optional kernels that a device brings, own or inherited from its class. */
export function kernelNames({ kernels }: Device): string[] {
  const names = new Set<string>();
  for (
    let o: object | null = kernels ?? null;
    o !== null && o !== Object.prototype;
    o = Object.getPrototypeOf(o)
  ) {
    for (const name of Object.getOwnPropertyNames(o)) {
      if (name !== 'constructor' && typeof (kernels as Record<string, unknown>)[name] === 'function')
        names.add(name);
    }
  }
  return [...names];
}

/** The device, and what it has allocated and freed. Freeing twice, or what was never allocated, throws. */
export function countingBuffers(device: Device): {
  device: Device;
  live: Set<object>;
  allocations: () => number;
} {
  const live = new Set<object>();
  let allocations = 0;
  const counted = variant(device, {
    allocate: (dtype, length) => {
      const buffer = device.allocate(dtype, length);
      allocations++;
      live.add(buffer);
      return buffer;
    },
    free: (buffer) => {
      if (!live.delete(buffer)) throw new Error('a buffer was freed twice, or was never allocated');
      device.free(buffer);
    },
  });
  return { device: counted, live, allocations: () => allocations };
}
