// Byte accounting per device, and memory pressure: when to ask for a collection and let finalizers run.
import type { Device, DeviceBuffer } from './device.js';
import type { DType } from './dtype.js';
import { DeviceError } from './errors.js';

/** Counts for one device; bytes are those of live storages. */
export interface MemoryStats {
  allocatedBytes: number;
  peakBytes: number;
  liveStorages: number;
  allocations: number;
  frees: number;
}

const stats = new WeakMap<Device, MemoryStats>();

function statsOf(device: Device): MemoryStats {
  let s = stats.get(device);
  if (s === undefined) {
    s = { allocatedBytes: 0, peakBytes: 0, liveStorages: 0, allocations: 0, frees: 0 };
    stats.set(device, s);
  }
  return s;
}

/** A snapshot of what is allocated on `device`, with its pool's numbers where it has a pool. */
export function memoryStats(
  device: Device,
): MemoryStats & { pooledBytes?: number; hits?: number; misses?: number } {
  return { ...statsOf(device), ...device.poolStats?.() };
}

/** Bytes allocated since the last breath at which a loader should let finalizers run. */
const BREATH_BYTES = 64 * 2 ** 20;
let sinceBreath = 0;

export function noteAllocation(device: Device, dtype: DType, length: number, bytes: number): DeviceBuffer {
  if (bytes > device.capabilities.maxBufferBytes) {
    throw new DeviceError(
      `allocate: ${length} elements of ${dtype} are ${bytes} bytes, more than the ${device.capabilities.maxBufferBytes} ` +
        `bytes that one buffer may have on ${device.name}; split the tensor or use a smaller dtype`,
    );
  }
  if (!device.capabilities.storage.has(dtype)) {
    throw new DeviceError(
      `allocate: ${device.name} cannot hold ${dtype}; it holds ${[...device.capabilities.storage].join(', ')}: ` +
        'convert with to(dtype) first',
    );
  }
  const buffer = device.allocate(dtype, length);
  const s = statsOf(device);
  s.allocatedBytes += bytes;
  s.liveStorages++;
  s.allocations++;
  if (s.allocatedBytes > s.peakBytes) s.peakBytes = s.allocatedBytes;
  sinceBreath += bytes;
  return buffer;
}

export function noteFree(device: Device, bytes: number): void {
  const s = statsOf(device);
  s.allocatedBytes -= bytes;
  s.liveStorages--;
  s.frees++;
}

/**
 * Lets finalizers run when enough has been allocated since the last time: awaits one real macrotask, and asks for a
 * collection where the host offers one. Loaders call it between batches; long loops without a loader may too.
 */
export function yieldIfPressed(): Promise<void> | undefined {
  if (sinceBreath < BREATH_BYTES) return undefined;
  sinceBreath = 0;
  return new Promise((resolve) => setTimeout(resolve, 0));
}
