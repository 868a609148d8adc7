// Bind groups and their layouts, cached: a training loop over pooled buffers finds every one made.
import type { Physical } from './buffers.js';
import { computeStage } from './constants.js';
import type { Counters } from './counters.js';

/** How a kernel's bindings are declared: one letter each, `r` read-only or `w` read and write. */
export type Access = string;

interface Layout {
  readonly group: GPUBindGroupLayout;
  readonly pipeline: GPUPipelineLayout;
}

/** Groups kept; more distinct ones than a large network's step makes. */
const MAX_GROUPS = 8192;

export class Bindings {
  readonly #layouts = new Map<Access, Layout>();
  readonly #groups = new Map<string, GPUBindGroup>();

  constructor(
    readonly device: GPUDevice,
    readonly parameters: GPUBuffer,
    readonly counters: Counters,
  ) {}

  /** Binding 0 is the parameters, at a dynamic offset; storage buffers follow. */
  layout(access: Access): Layout {
    let layout = this.#layouts.get(access);
    if (layout === undefined) {
      const entries: GPUBindGroupLayoutEntry[] = [
        { binding: 0, visibility: computeStage, buffer: { type: 'uniform', hasDynamicOffset: true } },
      ];
      for (let i = 0; i < access.length; i++) {
        const type = access[i] === 'r' ? 'read-only-storage' : 'storage';
        entries.push({ binding: i + 1, visibility: computeStage, buffer: { type } });
      }
      const group = this.device.createBindGroupLayout({ label: access, entries });
      layout = { group, pipeline: this.device.createPipelineLayout({ bindGroupLayouts: [group] }) };
      this.#layouts.set(access, layout);
    }
    return layout;
  }

  group(access: Access, buffers: readonly Physical[], parameterBytes: number): GPUBindGroup {
    let key = `${access}${parameterBytes}`;
    for (const p of buffers) key += `:${p.id}`;
    let group = this.#groups.get(key);
    if (group !== undefined) {
      this.counters.bindGroupHits++;
      return group;
    }
    this.counters.bindGroups++;
    const entries: GPUBindGroupEntry[] = [
      { binding: 0, resource: { buffer: this.parameters, size: parameterBytes } },
      ...buffers.map((p, i) => ({ binding: i + 1, resource: { buffer: p.gpu } })),
    ];
    group = this.device.createBindGroup({ layout: this.layout(access).group, entries });
    if (this.#groups.size >= MAX_GROUPS) this.#dropOldest();
    this.#groups.set(key, group);
    for (const p of buffers) p.groups.add(key);
    return group;
  }

  /** Forgets the groups that hold a buffer which is about to be destroyed. */
  forget(p: Physical): void {
    for (const key of p.groups) this.#groups.delete(key);
    p.groups.clear();
  }

  #dropOldest(): void {
    let left = MAX_GROUPS / 4;
    for (const key of this.#groups.keys()) {
      if (left-- === 0) break;
      this.#groups.delete(key);
    }
  }
}
