// Timestamp queries: how long each kernel ran, where the adapter can tell.
import { bufferUsage, mapRead } from './constants.js';

/** Time of one kernel: how often it ran, and nanoseconds in all. */
export interface KernelTime {
  runs: number;
  nanoseconds: number;
}

/** Passes timed in one batch; a batch is cut off before. */
export const TIMED_PASSES = 256;

export class Timer {
  readonly times: Record<string, KernelTime> = {};
  readonly #queries: GPUQuerySet;
  readonly #resolved: GPUBuffer;
  #kernels: string[] = [];
  #pending: Promise<void>[] = [];
  #staging: GPUBuffer | undefined;

  constructor(readonly device: GPUDevice) {
    this.#queries = device.createQuerySet({ type: 'timestamp', count: 2 * TIMED_PASSES });
    this.#resolved = device.createBuffer({
      size: 16 * TIMED_PASSES,
      usage: bufferUsage.queryResolve | bufferUsage.copySource,
    });
  }

  /** Where the next pass writes its times. */
  next(kernel: string): GPUComputePassTimestampWrites {
    const at = 2 * this.#kernels.length;
    this.#kernels.push(kernel);
    return { querySet: this.#queries, beginningOfPassWriteIndex: at, endOfPassWriteIndex: at + 1 };
  }

  /** Records the commands that bring the batch's times to the host. */
  resolve(encoder: GPUCommandEncoder): void {
    const count = this.#kernels.length;
    if (count === 0) return;
    encoder.resolveQuerySet(this.#queries, 0, 2 * count, this.#resolved, 0);
    this.#staging = this.device.createBuffer({
      size: 16 * count,
      usage: bufferUsage.mapRead | bufferUsage.copyTarget,
    });
    encoder.copyBufferToBuffer(this.#resolved, 0, this.#staging, 0, 16 * count);
  }

  /** After the submit: waits for the times in the background. */
  collect(): void {
    const [kernels, staging] = [this.#kernels, this.#staging];
    if (staging === undefined) return;
    this.#kernels = [];
    this.#staging = undefined;
    const done = staging.mapAsync(mapRead).then(
      () => {
        const stamps = new BigUint64Array(staging.getMappedRange());
        kernels.forEach((kernel, i) => {
          this.times[kernel] ??= { runs: 0, nanoseconds: 0 };
          const time = this.times[kernel]!;
          time.runs++;
          // Clocks of different cores may disagree by a little; a time is never negative.
          time.nanoseconds += Math.max(0, Number(stamps[2 * i + 1]! - stamps[2 * i]!));
        });
        staging.destroy();
      },
      () => undefined,
    );
    this.#pending.push(done);
  }

  /** The times so far, when all submitted batches have told theirs. */
  async settled(): Promise<Record<string, KernelTime>> {
    await Promise.all(this.#pending);
    this.#pending = [];
    return this.times;
  }
}
