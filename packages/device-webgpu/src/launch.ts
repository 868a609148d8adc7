// Launches: one kernel on its operands, from the WGSL that is generated on first use to the recorded dispatch.
import type { DType, View } from '@kindling/tensor';
import type { Allocation } from './buffers.js';
import type { Grid } from './commands.js';
import { libraryFor } from './wgsl/library.js';
import { representation } from './wgsl/registers.js';

/** What a kernel reads or writes. */
export interface Operand {
  readonly buffer: Allocation;
  readonly dtype: DType;
  readonly write?: boolean;
  /** WGSL type of an array element, where it is not that of the dtype (`vec4<f32>`). */
  readonly element?: string;
}

/** A kernel's WGSL: the names of its parameters, in the order in which they are given, and its code. */
export interface Source {
  /** 32-bit integers, `p.name: u32`. */
  readonly integers?: readonly string[];
  /** `p.name: f32`. */
  readonly floats?: readonly string[];
  /** Module-scope declarations and `main`; library functions (`k_…`) are added. */
  readonly code: string;
}

export interface Launch {
  /** The family, for counters, labels and errors: `reduce`. */
  readonly kernel: string;
  /** All that the WGSL depends on, but for how operands share buffers. */
  readonly key: string;
  readonly operands: readonly Operand[];
  readonly integers?: readonly number[];
  readonly floats?: readonly number[];
  /** Workgroups; a number is folded into two dimensions where it is too large for one (see {@link linearIndex}). */
  readonly grid: Grid | number;
  /** Whether the kernel reports indices out of range through `k_fault`. */
  readonly faults?: boolean;
  /** The WGSL; `names` are the arrays of the operands. */
  readonly source: (names: readonly string[]) => Source;
  /** For explanations and errors. */
  readonly views?: readonly (View | number)[];
}

/** How a launch's operands map to bindings. */
export interface Slots {
  /** Binding of each operand. */
  readonly of: readonly number[];
  readonly buffers: readonly Allocation[];
  /** `r` or `w` for each binding. */
  readonly access: string;
  readonly elements: readonly string[];
}

/** Buffers that are written share one binding with every other use of them, as WebGPU wants; reads have one each. */
export function assignSlots(operands: readonly Operand[]): Slots {
  const of: number[] = [];
  const buffers: Allocation[] = [];
  const access: string[] = [];
  const elements: string[] = [];
  const written = new Set<Allocation>();
  for (const o of operands) if (o.write) written.add(o.buffer);
  for (const o of operands) {
    const element = o.element ?? representation(o.dtype).stored;
    let slot = written.has(o.buffer) ? buffers.indexOf(o.buffer) : -1;
    if (slot < 0) {
      slot = buffers.length;
      buffers.push(o.buffer);
      access.push(written.has(o.buffer) ? 'w' : 'r');
      elements.push(element);
    }
    if (elements[slot] !== element) {
      throw new Error(
        `internal: one buffer bound as ${elements[slot]} and as ${element}; please report this`,
      );
    }
    of.push(slot);
  }
  return { of, buffers, access: access.join(''), elements };
}

const fault = `
fn k_fault(index: vec2<u32>, size: u32) {
  if (atomicCompareExchangeWeak(&faults[0], 0u, 1u).exchanged) {
    atomicStore(&faults[1], index.x);
    atomicStore(&faults[2], index.y);
    atomicStore(&faults[3], size);
    atomicStore(&faults[4], p.launch);
  }
}`;

/** The whole shader module of a launch. */
export function moduleText(launch: Launch, slots: Slots): string {
  const source = launch.source(slots.of.map((slot) => `b${slot}`));
  const integers = [...(launch.faults ? ['launch'] : []), ...(source.integers ?? [])];
  const members = [...integers.map((n) => `${n}: u32,`), ...(source.floats ?? []).map((n) => `${n}: f32,`)];
  const arrays = slots.elements.map((element, i) => {
    const mode = slots.access[i] === 'r' ? 'read' : 'read_write';
    return `@group(0) @binding(${i + 1}) var<storage, ${mode}> b${i}: array<${element}>;`;
  });
  if (launch.faults) {
    const binding = slots.elements.length + 1;
    arrays.push(
      `@group(0) @binding(${binding}) var<storage, read_write> faults: array<atomic<u32>, 5>;${fault}`,
    );
  }
  const body = `${arrays.join('\n')}\n${source.code}`;
  const text = `${body}\n${libraryFor(body)}`;
  const extensions = [
    ...(slots.elements.some((e) => e.includes('f16')) ? ['enable f16;\n'] : []),
    ...(/\bsubgroup[A-Z]/.test(text) ? ['enable subgroups;\n'] : []),
  ];
  return `${extensions.join('')}struct Parameters { ${members.join(' ') || 'none: u32,'} }
@group(0) @binding(0) var<uniform> p: Parameters;
${text}
`;
}

/** Invocations in a workgroup of kernels that go through elements one by one. */
export const WORKGROUP = 64;

/** `main`'s head for such kernels: `i` is the invocation's number, below `limit`. */
export function linearMain(limit: string, body: string, size = WORKGROUP): string {
  return `@compute @workgroup_size(${size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) l: u32) {
  let i = (w.y * n.x + w.x) * ${size}u + l;
  if (i >= ${limit}) { return; }
${body}
}`;
}

/** Workgroups for `count` invocations. */
export const workgroups = (count: number, size = WORKGROUP): number => Math.ceil(count / size);

/** Unfolds a number of workgroups that exceeds one dimension; the kernel's own bounds check drops the surplus. */
export function fold(grid: Grid | number, most: number): Grid {
  if (typeof grid !== 'number') return grid;
  if (grid <= most) return [grid, 1, 1];
  const rows = Math.ceil(grid / most);
  return [Math.ceil(grid / rows), rows, 1];
}
