// Commands: dispatches recorded into one compute pass, and batches of them handed to the GPU in few submits.
import type { Physical } from './buffers.js';
import type { Counters } from './counters.js';
import type { Failures } from './failures.js';
import type { Launch } from './launch.js';
import type { Parameters } from './parameters.js';
import type { Timer } from './timer.js';
import { type Outline, outline, shapesOf } from './trace.js';

/** Workgroups along x, y and z. */
export type Grid = readonly [number, number, number];

/** What a batch is cut off at. */
export interface BatchLimits {
  /** Dispatches. Enough that the cost of a submit (some 30 µs) is shared, few enough that the GPU starts early. */
  readonly dispatches: number;
  /** Bytes bound by the batch's dispatches, a measure of the work in it. */
  readonly bytes: number;
}

export class Commands {
  /** The number of the batch being recorded; buffers remember the batch that touched them last. */
  batch = 0;
  #encoder: GPUCommandEncoder | undefined;
  #pass: GPUComputePassEncoder | undefined;
  #pipeline: GPUComputePipeline | undefined;
  #launches: Outline[] = [];
  #bytes = 0;

  constructor(
    readonly device: GPUDevice,
    readonly parameters: Parameters,
    readonly failures: Failures,
    readonly counters: Counters,
    readonly limits: BatchLimits,
    readonly timer: Timer | undefined,
    /** Checked mode: the runtime itself closes the error scopes, after each kernel. */
    readonly checked: boolean,
    readonly afterSubmit: () => void,
  ) {}

  /** Records one dispatch. `bytes` is what its bindings hold. */
  dispatch(
    launch: Launch,
    pipeline: GPUComputePipeline,
    group: GPUBindGroup,
    offset: number,
    grid: Grid,
    bytes: number,
  ): void {
    const { kernel } = launch;
    const pass = this.#openPass(kernel);
    if (pipeline !== this.#pipeline) {
      pass.setPipeline(pipeline);
      this.#pipeline = pipeline;
    }
    pass.setBindGroup(0, group, [offset]);
    pass.dispatchWorkgroups(grid[0], grid[1], grid[2]);
    this.counters.dispatches++;
    this.counters.kernels[kernel] = (this.counters.kernels[kernel] ?? 0) + 1;
    this.#launches.push(outline(launch));
    this.#bytes += bytes;
    if (this.timer) this.#endPass();
    if (this.#launches.length >= this.limits.dispatches || this.#bytes >= this.limits.bytes) this.submit();
  }

  /** Records a copy of bytes. */
  copy(source: GPUBuffer, from: number, target: GPUBuffer, to: number, bytes: number): void {
    this.#endPass();
    this.#openEncoder().copyBufferToBuffer(source, from, target, to, bytes);
  }

  /** Fills bytes of a buffer with zeros. */
  clear(buffer: GPUBuffer): void {
    this.#endPass();
    this.#openEncoder().clearBuffer(buffer);
  }

  /** Whether commands of the batch being recorded touch the buffer. */
  touches(p: Physical): boolean {
    return p.batch === this.batch && this.#encoder !== undefined;
  }

  /** Hands the batch over. Does nothing when nothing is recorded. */
  submit(): void {
    const encoder = this.#encoder;
    if (encoder === undefined) return;
    this.#endPass();
    this.counters.parameterBytes += this.parameters.upload();
    this.timer?.resolve(encoder);
    this.device.queue.submit([encoder.finish()]);
    this.timer?.collect();
    const launches = this.#launches;
    if (!this.checked) {
      this.failures.close(() => describe(launches));
      this.failures.open();
    }
    this.counters.submits++;
    this.#encoder = undefined;
    this.#launches = [];
    this.#bytes = 0;
    this.batch++;
    this.afterSubmit();
  }

  #openEncoder(): GPUCommandEncoder {
    this.#encoder ??= this.device.createCommandEncoder();
    return this.#encoder;
  }

  #openPass(kernel: string): GPUComputePassEncoder {
    if (this.#pass === undefined) {
      const timestampWrites = this.timer?.next(kernel);
      this.#pass = this.#openEncoder().beginComputePass(timestampWrites ? { timestampWrites } : undefined);
      this.#pipeline = undefined;
      this.counters.passes++;
    }
    return this.#pass;
  }

  #endPass(): void {
    this.#pass?.end();
    this.#pass = undefined;
  }
}

/** Kinds of dispatches that an error message lists. */
const SHOWN = 6;

/** A batch's kernels, and the shapes that they were called with, for an error message. */
function describe(launches: readonly Outline[]): string {
  if (launches.length === 0) return 'a copy';
  const kinds = [...new Set(launches.map((launch) => `${launch.kernel} on ${shapesOf(launch)}`))];
  if (kinds.length === 1) return kinds[0]!;
  const more = kinds.length > SHOWN ? `; and ${kinds.length - SHOWN} more` : '';
  return `one of ${launches.length} dispatches (${kinds.slice(0, SHOWN).join('; ')}${more}); make the device with { checked: true } to learn which`;
}
