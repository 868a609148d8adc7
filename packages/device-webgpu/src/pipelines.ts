// Pipelines, compiled once for each kernel and way of binding; ahead of time and in parallel while warming up.
import type { Bindings } from './bindings.js';
import type { Counters } from './counters.js';
import { type Launch, moduleText, type Slots } from './launch.js';

export interface Pipeline {
  readonly kernel: string;
  readonly key: string;
  readonly code: string;
  readonly access: string;
  /** Absent while it is only known that it will be needed. */
  gpu?: GPUComputePipeline;
}

export class Pipelines {
  readonly #made = new Map<string, Pipeline>();
  #wanted: Pipeline[] = [];

  constructor(
    readonly device: GPUDevice,
    readonly bindings: Bindings,
    readonly counters: Counters,
  ) {}

  /** The launch's pipeline; with `later`, it need not be compiled yet. */
  get(launch: Launch, slots: Slots, access: string, later: boolean): Pipeline {
    const key = `${launch.kernel}|${launch.key}|${slots.of.join()}|${access}`;
    let pipeline = this.#made.get(key);
    if (pipeline === undefined) {
      pipeline = { kernel: launch.kernel, key, code: moduleText(launch, slots), access };
      this.#made.set(key, pipeline);
    }
    if (pipeline.gpu === undefined) {
      if (later) this.#wanted.push(pipeline);
      else pipeline.gpu = this.device.createComputePipeline(this.#descriptor(pipeline));
    }
    return pipeline;
  }

  #descriptor({ kernel, code, access }: Pipeline): GPUComputePipelineDescriptor {
    this.counters.pipelines++;
    const module = this.device.createShaderModule({ label: kernel, code });
    return { label: kernel, layout: this.bindings.layout(access).pipeline, compute: { module } };
  }

  /** Compiles what was asked for with `later`; resolves to how many. */
  async compile(): Promise<number> {
    const wanted = new Set(this.#wanted);
    this.#wanted = [];
    await Promise.all(
      [...wanted].map(async (pipeline) => {
        pipeline.gpu = await this.device.createComputePipelineAsync(this.#descriptor(pipeline));
      }),
    );
    return wanted.size;
  }
}
