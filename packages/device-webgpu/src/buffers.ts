// Buffers: allocations as core sees them, the GPU buffers under them, and the pool of size classes between.
import type { DType } from '@kindling/tensor';
import { bufferUsage } from './constants.js';
import type { Counters } from './counters.js';

/** A GPU buffer of one size class. */
export class Physical {
  /** The batch of commands that touched it last. */
  batch = -1;
  /** Keys of the bind groups that hold it. */
  readonly groups = new Set<string>();

  constructor(
    readonly id: number,
    readonly gpu: GPUBuffer,
    readonly size: number,
  ) {}
}

/** One allocation: the handle that core holds. It gets its GPU buffer at its first use, the one that fits that use. */
export class Allocation {
  physical: Physical | undefined;
  freed = false;

  constructor(
    readonly owner: object,
    readonly dtype: DType,
    readonly length: number,
    readonly bytes: number,
  ) {}
}

/** Bytes kept pooled beyond what was once live. */
const SPARE_BYTES = 64 * 2 ** 20;

/** The size that serves a request: multiples of 256 bytes, then four classes an octave, so that at most a fifth is spare. */
export function sizeClass(bytes: number): number {
  if (bytes <= 1024) return Math.max(256, Math.ceil(bytes / 256) * 256);
  const step = 2 ** (Math.floor(Math.log2(bytes - 1)) - 2);
  return Math.ceil(bytes / step) * step;
}

/**
 * Hands out GPU buffers and takes them back. Commands run in order, so a buffer that comes back may be used at once by
 * later commands; only writes from the host, which overtake commands not yet submitted, need one that is idle.
 */
export class BufferPool {
  readonly #free = new Map<number, Physical[]>();
  #doomed: Physical[] = [];
  #nextId = 0;
  pooledBytes = 0;
  liveBytes = 0;
  #peakBytes = 0;
  hits = 0;
  misses = 0;

  constructor(
    readonly device: GPUDevice,
    readonly maxBytes: number,
    readonly counters: Counters,
    readonly onDestroy: (p: Physical) => void,
  ) {}

  /** A buffer of at least `bytes`; given `idleIn`, one that the commands of that batch do not touch. */
  take(bytes: number, idleIn?: number): Physical {
    const size = Math.min(sizeClass(bytes), this.maxBytes);
    const list = this.#free.get(size);
    this.liveBytes += size;
    if (this.liveBytes > this.#peakBytes) this.#peakBytes = this.liveBytes;
    const at =
      list === undefined
        ? -1
        : idleIn === undefined
          ? list.length - 1
          : list.findIndex((p) => p.batch !== idleIn);
    if (at >= 0) {
      this.hits++;
      this.counters.poolHits++;
      this.pooledBytes -= size;
      return list!.splice(at, 1)[0]!;
    }
    this.misses++;
    this.counters.buffers++;
    const usage = bufferUsage.storage | bufferUsage.copySource | bufferUsage.copyTarget;
    return new Physical(this.#nextId++, this.device.createBuffer({ size, usage }), size);
  }

  release(p: Physical): void {
    this.liveBytes -= p.size;
    const list = this.#free.get(p.size);
    if (list === undefined) this.#free.set(p.size, [p]);
    else list.push(p);
    this.pooledBytes += p.size;
    if (this.pooledBytes + this.liveBytes > this.#peakBytes * 1.25 + SPARE_BYTES) this.trim(this.#peakBytes);
  }

  /** Lets go of pooled buffers until pool and live buffers together are within `bytes`. */
  trim(bytes = 0): void {
    for (const [size, list] of [...this.#free].sort(([a], [b]) => b - a)) {
      while (list.length > 0 && this.pooledBytes + this.liveBytes > bytes) {
        this.#doomed.push(list.shift()!);
        this.pooledBytes -= size;
      }
      if (list.length === 0) this.#free.delete(size);
    }
  }

  /** Destroys what was let go of. Called between batches: commands not yet submitted may still name it. */
  sweep(): void {
    if (this.#doomed.length === 0) return;
    for (const p of this.#doomed) {
      this.onDestroy(p);
      p.gpu.destroy();
    }
    this.#doomed = [];
  }
}
