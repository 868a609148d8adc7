// Scatter along one dim, deterministic: elements that meet in one place do so in their order.
import type { DType, ScatterKind, View } from '@kindling/tensor';
import type { Allocation } from '../buffers.js';
import { linearMain, type Operand, type Source, workgroups } from '../launch.js';
import { count, mergeDims, walkCode, walkParameters } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { combine, narrowed } from '../wgsl/monoid.js';
import { converted, loaded, stored } from '../wgsl/registers.js';
import { checkedIndex } from './gather.js';
import { denseRows, denseView } from './reduce.js';
import { sort } from './sort.js';

/** Elements along the dim that one thread takes alone at most, when there are too few lanes to keep threads busy. */
const longest = { software: 8192, gpu: 512 } as const;
const busy = { software: 16, gpu: 1024 } as const;

const without = (list: readonly number[], dim: number): number[] => list.filter((_, i) => i !== dim);
const drop = (view: View, dim: number): View => ({
  ...view,
  shape: without(view.shape, dim),
  strides: without(view.strides, dim),
});

/** WGSL that combines the source element at `from` into the target element at `to`. */
function combining(kind: ScatterKind, target: DType, source: DType, to: string, from: string): string {
  const x = converted(loaded(from, source), source, target);
  const value = kind === 'set' ? x : narrowed(combine(kind, target)(loaded(to, target), x), target);
  return `${to} = ${stored(value, target)};`;
}

/** `target[…index[…i…]…] ∘= source[…i…]` along `dim`; see `Device.scatter`. */
export function scatter(
  runtime: Runtime,
  kind: ScatterKind,
  target: View,
  dim: number,
  index: View,
  source: View,
): void {
  const length = index.shape[dim]!;
  const lanes = count(without(index.shape, dim));
  if (length === 0 || lanes === 0) return;
  const { adapterClass } = runtime;
  if (length > longest[adapterClass] && lanes < busy[adapterClass]) {
    throughSort(runtime, kind, target, dim, index, source);
    return;
  }
  const shape = without(index.shape, dim);
  const views = [target, index, source];
  const walk = mergeDims(
    shape,
    views.map((v) => drop(v, dim)),
  );
  runtime.launch({
    kernel: 'scatter',
    key: `${kind}/${target.dtype}/${index.dtype}/${source.dtype}/${walk.sizes.length}`,
    operands: views.map((v) => ({
      buffer: runtime.own(v.buffer, v.dtype),
      dtype: v.dtype,
      write: v === target,
    })),
    integers: [
      lanes,
      length,
      target.shape[dim]!,
      ...views.flatMap((v) => [v.offset, v.strides[dim]!]),
      ...walkParameters(walk),
    ],
    grid: workgroups(lanes),
    faults: true,
    views,
    source: (names) => laneSource(kind, target.dtype, index, source.dtype, walk.sizes.length, names),
  });
}

/** A thread per lane (all coordinates but the dim's): lanes never meet. */
function laneSource(
  kind: ScatterKind,
  target: DType,
  index: View,
  source: DType,
  rank: number,
  names: readonly string[],
): Source {
  const [to, which, from] = names as [string, string, string];
  const { parameters, code } = walkCode('i', rank, 'i', ['at0', 'at1', 'at2']);
  return {
    integers: ['threads', 'length', 'size', 'o0', 'step0', 'o1', 'step1', 'o2', 'step2', ...parameters],
    code: linearMain(
      'p.threads',
      `  var at0 = p.o0;
  var at1 = p.o1;
  var at2 = p.o2;
${code}
  for (var k = 0u; k < p.length; k++) {
    ${checkedIndex(`${which}[at1 + k * p.step1]`, index, 'continue;')}
    ${combining(kind, target, source, `${to}[at0 + index * p.step0]`, `${from}[at2 + k * p.step2]`)}
  }`,
    ),
  };
}

/** Few long lanes: sorts the indices, stably; then a thread per distinct index goes through its elements in order. */
function throughSort(
  runtime: Runtime,
  kind: ScatterKind,
  target: View,
  dim: number,
  index: View,
  source: View,
): void {
  const length = index.shape[dim]!;
  const shape = [...without(index.shape, dim), length];
  const total = count(shape);
  const last = (v: View): View => ({
    ...v,
    shape: [...without(v.shape, dim), v.shape[dim]!],
    strides: [...without(v.strides, dim), v.strides[dim]!],
  });
  const rows = mergeDims(
    shape.slice(0, -1),
    [target, source].map((v) => drop(v, dim)),
  );
  runtime.withTemporary(index.dtype, total, (sorted) =>
    runtime.withTemporary('int64', total, (places) => {
      const dense = denseRows(shape);
      sort(runtime, last(index), false, denseView(sorted, shape, dense), denseView(places, shape, dense));
      const operand = (buffer: Allocation, write = false): Operand => ({
        buffer,
        dtype: buffer.dtype,
        write,
      });
      runtime.launch({
        kernel: 'scatter',
        key: `sorted/${kind}/${target.dtype}/${index.dtype}/${source.dtype}/${rows.sizes.length}`,
        operands: [
          operand(runtime.own(target.buffer, target.dtype), true),
          operand(sorted),
          operand(places),
          operand(runtime.own(source.buffer, source.dtype)),
        ],
        integers: [
          total,
          length,
          target.shape[dim]!,
          ...[target, source].flatMap((v) => [v.offset, v.strides[dim]!]),
          ...walkParameters(rows),
        ],
        grid: workgroups(total),
        faults: true,
        views: [target, index, source],
        source: (names) => sortedSource(kind, target.dtype, index, source.dtype, rows.sizes.length, names),
      });
    }),
  );
}

function sortedSource(
  kind: ScatterKind,
  target: DType,
  index: View,
  source: DType,
  rank: number,
  names: readonly string[],
): Source {
  const [to, sorted, places, from] = names as [string, string, string, string];
  const { parameters, code } = walkCode('r', rank, 'row', ['at0', 'at1']);
  const same = (a: string, b: string) => (index.dtype === 'int64' ? `all(${a} == ${b})` : `${a} == ${b}`);
  return {
    integers: ['threads', 'length', 'size', 'o0', 'step0', 'o1', 'step1', ...parameters],
    code: linearMain(
      'p.threads',
      `  let row = i / p.length;
  let end = (row + 1u) * p.length;
  if (i % p.length != 0u) {
    if (${same(`${sorted}[i - 1u]`, `${sorted}[i]`)}) { return; }
  }
  var at0 = p.o0;
  var at1 = p.o1;
${code}
  ${checkedIndex(`${sorted}[i]`, index, 'return;')}
  for (var j = i; j < end; j++) {
    if (!(${same(`${sorted}[j]`, `${sorted}[i]`)})) { break; }
    ${combining(kind, target, source, `${to}[at0 + index * p.step0]`, `${from}[at1 + ${places}[j].x * p.step1]`)}
  }`,
    ),
  };
}
