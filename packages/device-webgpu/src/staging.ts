// The staging pool: mappable buffers through which reads come back to the host.
import { bufferUsage } from './constants.js';

/** Staging bytes kept for later reads. */
const KEEP_BYTES = 32 * 2 ** 20;

export class StagingPool {
  readonly #free: GPUBuffer[] = [];
  #freeBytes = 0;

  constructor(readonly device: GPUDevice) {}

  /** A mappable buffer of at least `bytes`, the smallest that is at hand and not wastefully large. */
  take(bytes: number): GPUBuffer {
    let best = -1;
    this.#free.forEach((b, i) => {
      if (b.size >= bytes && b.size <= Math.max(bytes * 4, 65536)) {
        if (best < 0 || b.size < this.#free[best]!.size) best = i;
      }
    });
    if (best >= 0) {
      const buffer = this.#free.splice(best, 1)[0]!;
      this.#freeBytes -= buffer.size;
      return buffer;
    }
    const size = Math.max(256, 2 ** Math.ceil(Math.log2(bytes)));
    const usage = bufferUsage.mapRead | bufferUsage.copyTarget;
    return this.device.createBuffer({
      label: 'staging',
      size: Math.min(size, this.device.limits.maxBufferSize),
      usage,
    });
  }

  /** Takes an unmapped buffer back. */
  release(buffer: GPUBuffer): void {
    if (this.#freeBytes + buffer.size > KEEP_BYTES) {
      buffer.destroy();
      return;
    }
    this.#free.push(buffer);
    this.#freeBytes += buffer.size;
  }
}
