// Traces: what a function dispatches, with shapes and WGSL, for people.
import type { View } from '@kindling/tensor';
import type { Grid } from './commands.js';
import type { Launch, Operand } from './launch.js';
import type { Pipeline } from './pipelines.js';

/** One dispatch, as `explain` reports it. */
export interface Dispatched {
  /** The kernel's family: `matmul`. */
  readonly kernel: string;
  /** Shapes, dtypes and strides of what it read and wrote. */
  readonly operands: string;
  readonly workgroups: Grid;
  /** The whole shader module. */
  readonly wgsl: string;
}

type Layout = Pick<View, 'dtype' | 'shape' | 'strides'>;

function describeView(v: Layout | number): string {
  if (typeof v === 'number') return String(v);
  let dense = 1;
  let contiguous = true;
  for (let i = v.shape.length - 1; i >= 0; i--) {
    if (v.shape[i] !== 1 && v.strides[i] !== dense) contiguous = false;
    dense *= v.shape[i]!;
  }
  const strides = contiguous ? '' : ` strides [${v.strides.join(', ')}]`;
  return `${v.dtype} [${v.shape.join(', ')}]${strides}`;
}

/** What messages say of a launch. It holds no buffer, and may be kept. */
export interface Outline {
  readonly kernel: string;
  readonly views?: readonly (Layout | number)[] | undefined;
  readonly operands: readonly Pick<Operand, 'dtype'>[];
}

export function outline({ kernel, views, operands }: Launch): Outline {
  return {
    kernel,
    views: views?.map((v) =>
      typeof v === 'number' ? v : { dtype: v.dtype, shape: v.shape, strides: v.strides },
    ),
    operands: operands.map(({ dtype }) => ({ dtype })),
  };
}

/** A launch's operands for people. */
export function shapesOf(launch: Outline): string {
  const views = launch.views ?? [];
  return views.length > 0
    ? views.map(describeView).join(', ')
    : launch.operands.map((o) => o.dtype).join(', ');
}

export function describeLaunch(launch: Launch, pipeline: Pipeline, workgroups: Grid): Dispatched {
  return { kernel: launch.kernel, operands: shapesOf(launch), workgroups, wgsl: pipeline.code };
}

/** Dispatches as text: one line each, then each shader once. */
export function formatTrace(trace: readonly Dispatched[], wgsl = true): string {
  const lines = trace.map(
    (d, i) =>
      `${String(i + 1).padStart(3)}  ${d.kernel.padEnd(14)} [${d.workgroups.join('×')}]  ${d.operands}`,
  );
  if (!wgsl) return lines.join('\n');
  const shaders = [...new Set(trace.map((d) => d.wgsl))].map((text, i) => {
    const used = trace.flatMap((d, k) => (d.wgsl === text ? [k + 1] : []));
    return `\n// shader ${i + 1}, of dispatch ${used.join(', ')}\n${text}`;
  });
  return [...lines, ...shaders].join('\n');
}
