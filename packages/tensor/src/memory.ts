// Byte accounting per device, and memory pressure: when to look for storages that nobody holds.
import { Collection, type Tomb } from './collection.js';
import type { Device, DeviceBuffer } from './device.js';
import type { DType } from './dtype.js';
import { DeviceError } from './errors.js';
import { canCollectGarbage, nudgeCollector } from './host.js';

/** Counts for one device; bytes are those of live storages. */
export interface MemoryStats {
  allocatedBytes: number;
  peakBytes: number;
  liveStorages: number;
  allocations: number;
  frees: number;
}

interface Account extends MemoryStats {
  /** Allocated bytes at which to look for garbage next. */
  limit: number;
  /** Garbage that may gather until then. */
  allowance: number;
  /** When garbage was last looked for, in ms. */
  relieved: number;
}

/** Garbage that may gather on a device before it is looked for, however little is alive. */
const LEAST_GARBAGE = 96 * 2 ** 20;
/** The most that is allowed to a program that gathers so fast that collections would follow one another too closely. */
const MOST_GARBAGE = 192 * 2 ** 20;
/** Collections take some milliseconds: those that follow within this time, in ms, cost too much of it. */
const TOO_CLOSE = 100;

const accounts = new WeakMap<Device, Account>();
let latest: Device | undefined;
let latestAccount: Account | undefined;

function accountOf(device: Device): Account {
  if (device === latest) return latestAccount!;
  let account = accounts.get(device);
  if (account === undefined) {
    const nothing = { allocatedBytes: 0, peakBytes: 0, liveStorages: 0, allocations: 0, frees: 0 };
    account = { ...nothing, limit: LEAST_GARBAGE, allowance: LEAST_GARBAGE, relieved: 0 };
    accounts.set(device, account);
  }
  latest = device;
  latestAccount = account;
  return account;
}

/** Watches over all storages. */
export const collection = new Collection((tomb: Tomb) => {
  tomb.freed = true;
  noteFree(tomb.device, tomb.bytes);
  if (tomb.buffer !== undefined) tomb.device.free(tomb.buffer);
  tomb.buffer = undefined;
});

/** Counted bytes that are alive, on all devices. */
let alive = 0;

/** Frees what nobody holds on any device, now that `account` has reached its limit; sets the next one. */
function relieve(account: Account): void {
  const now = performance.now();
  const found = collection.reclaim();
  if (found && now - account.relieved < TOO_CLOSE)
    account.allowance = Math.min(2 * account.allowance, MOST_GARBAGE);
  account.relieved = now;
  const garbage = found ? Math.max(account.allowance, account.allocatedBytes) : LEAST_GARBAGE;
  account.limit = account.allocatedBytes + garbage;
}

/**
 * A snapshot of what is allocated on `device`, with its pool's numbers where it has a pool. Leaves out buffers that are
 * the host collector's and too small to count.
 */
export function memoryStats(
  device: Device,
): MemoryStats & { pooledBytes?: number; hits?: number; misses?: number } {
  collection.sweep();
  const { limit, allowance, relieved, ...stats } = accountOf(device);
  return { ...stats, ...device.poolStats?.() };
}

/** Bytes allocated since the last breath at which a loader should take another. */
const BREATH_BYTES = 64 * 2 ** 20;
let sinceBreath = 0;

/** Allocates, and counts what was allocated where `counted`. Throws DeviceError past the device's limits. */
export function noteAllocation(
  device: Device,
  dtype: DType,
  length: number,
  bytes: number,
  counted: boolean,
): DeviceBuffer {
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
  const account = accountOf(device);
  account.allocations++;
  sinceBreath += bytes;
  if (!counted) return device.allocate(dtype, length);
  if (account.allocatedBytes + bytes > account.limit && !device.capabilities.collected) relieve(account);
  const buffer = device.allocate(dtype, length);
  account.allocatedBytes += bytes;
  alive += bytes;
  account.liveStorages++;
  if (account.allocatedBytes > account.peakBytes) account.peakBytes = account.allocatedBytes;
  return buffer;
}

export function noteFree(device: Device, bytes: number): void {
  const account = accountOf(device);
  account.allocatedBytes -= bytes;
  alive -= bytes;
  account.liveStorages--;
  account.frees++;
}

/**
 * Takes a breath when enough has been allocated since the last one: awaits one real macrotask, in which other work has
 * its turn and hosts that cannot collect on demand come to collect. Loaders call it between batches; long loops without
 * a loader may too.
 */
export function yieldIfPressed(): Promise<void> | undefined {
  if (sinceBreath < BREATH_BYTES) return undefined;
  sinceBreath = 0;
  return breathe();
}

/** How often the collector is nudged in one breath. Each nudge moves it with a chance of a half, as seen in V8. */
const NUDGES = 8;
/** Growth since the last breath that needs no explanation by garbage. */
const GROWTH = BREATH_BYTES / 32;
/** Bytes alive after the last breath. */
let settled = 0;

/** Lets other tasks run; then, where the host cannot collect on demand, has it do so while unexplained bytes are alive. */
async function breathe(): Promise<void> {
  await task();
  if (canCollectGarbage()) return;
  collection.release();
  collection.sweep();
  for (let i = 0; i < NUDGES && alive > settled + GROWTH; i++) {
    // Each in a task of its own: engines keep what the last one has looked at through weak references.
    await task();
    nudgeCollector();
    await task();
    collection.sweep();
  }
  settled = alive;
}

const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
