// Commands: dispatches recorded into one compute pass, and batches of them handed to the GPU in few submits.
import type { Physical } from './buffers.js';
import type { Counters } from './counters.js';
import type { Failures } from './failures.js';
import type { Parameters } from './parameters.js';
import type { Timer } from './timer.js';

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
  #kernels: string[] = [];
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
    kernel: string,
    pipeline: GPUComputePipeline,
    group: GPUBindGroup,
    offset: number,
    grid: Grid,
    bytes: number,
  ): void {
    const pass = this.#openPass(kernel);
    if (pipeline !== this.#pipeline) {
      pass.setPipeline(pipeline);
      this.#pipeline = pipeline;
    }
    pass.setBindGroup(0, group, [offset]);
    pass.dispatchWorkgroups(grid[0], grid[1], grid[2]);
    this.counters.dispatches++;
    this.counters.kernels[kernel] = (this.counters.kernels[kernel] ?? 0) + 1;
    this.#kernels.push(kernel);
    this.#bytes += bytes;
    if (this.timer) this.#endPass();
    if (this.#kernels.length >= this.limits.dispatches || this.#bytes >= this.limits.bytes) this.submit();
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
    const kernels = this.#kernels;
    if (!this.checked) {
      this.failures.close(() => describe(kernels));
      this.failures.open();
    }
    this.counters.submits++;
    this.#encoder = undefined;
    this.#kernels = [];
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

/** A batch's kernels for an error message. */
function describe(kernels: readonly string[]): string {
  if (kernels.length === 0) return 'a copy';
  const shown = [...new Set(kernels)].slice(0, 6).join(', ');
  if (kernels.length === 1) return shown;
  return `one of ${kernels.length} dispatches (${shown}); make the device with { checked: true } to learn which`;
}
