// The gradient of convolution for its weight: sums over all samples and positions, split among workgroups, then added.
import type { ConvGeometry, View } from '@kindling/tensor';
import type { Allocation } from '../buffers.js';
import type { Source } from '../launch.js';
import { count } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { tiledConvWeightGrad } from './conv-tiled.js';
import { tileRows, workgroupFor } from './matmul.js';
import { denseView, reduce } from './reduce.js';

/** Most accumulators of a thread: output channels times window columns. */
const MAX_ACCUMULATORS = 40;
/** Workgroups that keep an adapter busy. */
const busy = { software: 16, gpu: 512 } as const;

interface Plan {
  readonly spatial: number;
  readonly rows: number;
  readonly columns: number;
  readonly stride: number;
  readonly dilation: number;
  readonly guarded: boolean;
  readonly workgroup: number;
}

/** `gradOutput`, `input` → `gradWeight` [O, C/groups, …]; see `OptionalKernels.convWeightGrad`. */
export function convWeightGrad(
  runtime: Runtime,
  gradOutput: View,
  input: View,
  g: ConvGeometry,
  gradWeight: View,
): boolean {
  if (input.dtype !== 'float32') return false;
  const kernel = gradWeight.shape.slice(2);
  const n = kernel.length;
  const columns = kernel[n - 1]!;
  const outChannels = gradWeight.shape[0]! / g.groups;
  const [batch, inChannels] = [gradOutput.shape[0]!, gradWeight.shape[1]!];
  const total = count(gradWeight.shape);
  if (columns > MAX_ACCUMULATORS / 2) return false;
  if (total === 0) return true;
  if (runtime.adapterClass === 'gpu' && tiledConvWeightGrad(runtime, gradOutput, input, g, gradWeight)) {
    return true;
  }
  let rows = tileRows(outChannels);
  while (rows > 1 && rows * columns > MAX_ACCUMULATORS) rows = Math.floor(rows / 2);
  const tiles = Math.ceil(outChannels / rows);
  const lanes = inChannels * count(kernel.slice(0, -1));
  const workgroup = workgroupFor(lanes);
  const laneGroups = Math.ceil(lanes / workgroup);
  const parts = Math.max(
    1,
    Math.min(batch, Math.ceil(busy[runtime.adapterClass] / (laneGroups * tiles * g.groups))),
  );
  const plan: Plan = {
    spatial: n,
    rows,
    columns,
    stride: g.stride[n - 1]!,
    dilation: g.dilation[n - 1]!,
    guarded: g.padding.some((p) => p !== 0),
    workgroup,
  };
  const run = (target: Allocation | undefined): void => {
    const output = target ? { ...gradWeight, buffer: target, offset: 0 } : gradWeight;
    runtime.launch({
      kernel: 'convWeightGrad',
      key: Object.values(plan).join('/'),
      operands: [gradOutput, input, output].map((v) => ({
        buffer: runtime.own(v.buffer, v.dtype),
        dtype: v.dtype,
        write: v === output,
      })),
      integers: [
        lanes,
        laneGroups,
        tiles,
        g.groups,
        parts,
        batch,
        outChannels,
        inChannels,
        Math.ceil(batch / parts),
        total,
        ...[gradOutput, input].flatMap((v) => [v.offset, ...v.strides]),
        output.offset,
        ...gradOutput.shape.slice(2),
        ...input.shape.slice(2),
        ...kernel,
        ...g.stride,
        ...g.padding,
        ...g.dilation,
      ],
      grid: laneGroups * tiles * g.groups * parts,
      views: [gradOutput, input, gradWeight],
      source: (names) => source(plan, names),
    });
  };
  if (parts === 1) {
    run(undefined);
    return true;
  }
  runtime.withTemporary('float32', parts * total, (partial) => {
    run(partial);
    const sums = { ...gradWeight, shape: [total], strides: [1] };
    reduce(runtime, 'sum', denseView(partial, [total, parts], [1, total]), sums);
  });
  return true;
}

function source(plan: Plan, names: readonly string[]): Source {
  const { spatial: n, rows, columns, stride, dilation, guarded, workgroup } = plan;
  const [g, x, out] = names as [string, string, string];
  const last = n - 1;
  const each = <T>(f: (d: number) => T): T[] => Array.from({ length: n }, (_, d) => f(d));
  const row = Array.from({ length: rows }, (_, r) => r);
  const taps = Array.from({ length: columns }, (_, k) => k);
  const lines = (list: readonly string[], indent: string) => list.join(`\n${indent}`);
  const integers = [
    ...[
      'lanes',
      'laneGroups',
      'tiles',
      'groups',
      'parts',
      'batches',
      'outChannels',
      'inChannels',
      'share',
      'total',
    ],
    ...['gOffset', 'gBatch', 'gChannel', ...each((d) => `g${d}`)],
    ...['xOffset', 'xBatch', 'xChannel', ...each((d) => `x${d}`)],
    'outOffset',
    ...['outSize', 'size', 'kernel', 'stride', 'padding', 'dilation'].flatMap((s) => each((d) => `${s}${d}`)),
  ];
  const load = (position: string): string => {
    const element = `${x}[xAt + (${position}) * p.x${last}]`;
    return guarded ? `select(0.0, ${element}, ${position} < p.size${last})` : element;
  };
  const sums = lines(
    row.flatMap((r) => [
      `let g${r} = ${g}[gAt + min(row0 + ${r}u, p.outChannels - 1u) * p.gChannel + ow * p.g${last}];`,
      ...taps.map((k) => `c${r}_${k} += g${r} * x${k};`),
    ]),
    '        ',
  );
  // With a stride of 1 the window slides: a row's first steps fill it, then each step loads one element for all taps.
  const slides = stride === 1 && dilation === 1;
  const along = slides
    ? `for (var t = 0u; t < p.outSize${last} + ${columns - 1}u; t++) {
        ${lines(
          taps.slice(0, -1).map((k) => `x${k} = x${k + 1};`),
          '        ',
        )}
        let position = t - p.padding${last};
        x${columns - 1} = ${load('position')};
        if (t < ${columns - 1}u) { continue; }
        let ow = t - ${columns - 1}u;
        ${sums}
      }`
    : `for (var ow = 0u; ow < p.outSize${last}; ow++) {
        let first = ow * ${stride}u - p.padding${last};
        ${lines(
          taps.map((k) => `x${k} = ${load(`first + ${k * dilation}u`)};`),
          '        ',
        )}
        ${sums}
      }`;
  let body = `let gAt = gSample${each((d) => (d < last ? ` + o${d} * p.g${d}` : '')).join('')};
      let xAt = xSample${each((d) => (d < last ? ` + q${d} * p.x${d}` : '')).join('')};
      ${along}`;
  for (let d = last - 1; d >= 0; d--) {
    body = `for (var o${d} = 0u; o${d} < p.outSize${d}; o${d}++) {
      let q${d} = o${d} * p.stride${d} + k${d} * p.dilation${d} - p.padding${d};
      ${guarded ? `if (q${d} >= p.size${d}) { continue; }` : ''}
      ${body}
    }`;
  }
  const coordinates: string[] = [];
  for (let d = last - 1; d >= 0; d--) {
    coordinates.push(`let k${d} = rest % p.kernel${d};`, `rest = rest / p.kernel${d};`);
  }
  return {
    integers,
    code: `@compute @workgroup_size(${workgroup})
fn main(@builtin(workgroup_id) wg: vec3<u32>, @builtin(num_workgroups) wgs: vec3<u32>, @builtin(local_invocation_index) l: u32) {
  let slot = wg.y * wgs.x + wg.x;
  let lane = (slot % p.laneGroups) * ${workgroup}u + l;
  var tile = slot / p.laneGroups;
  let part = tile % p.parts;
  tile = tile / p.parts;
  let group = tile / p.tiles;
  if (lane >= p.lanes || group >= p.groups) { return; }
  let row0 = (tile % p.tiles) * ${rows}u;
  var rest = lane;
  ${lines(coordinates, '  ')}
  let ic = rest;
  ${lines(
    row.flatMap((r) => taps.map((k) => `var c${r}_${k} = 0.0;`)),
    '  ',
  )}
  ${lines(
    taps.map((k) => `var x${k} = 0.0;`),
    '  ',
  )}
  for (var batch = part * p.share; batch < min(p.batches, (part + 1u) * p.share); batch++) {
    let gSample = p.gOffset + batch * p.gBatch + group * p.outChannels * p.gChannel;
    let xSample = p.xOffset + batch * p.xBatch + (group * p.inChannels + ic) * p.xChannel;
    ${body}
  }
  var result = array<f32, ${rows * columns}>(${row.flatMap((r) => taps.map((k) => `c${r}_${k}`)).join(', ')});
  let width = p.inChannels${each((d) => (d < last ? ` * p.kernel${d}` : '')).join('')} * ${columns}u;
  for (var r = 0u; r < min(${rows}u, p.outChannels - row0); r++) {
    let target_ = p.outOffset + part * p.total + (group * p.outChannels + row0 + r) * width + lane * ${columns}u;
    for (var k = 0u; k < ${columns}u; k++) { ${out}[target_ + k] = result[r * ${columns}u + k]; }
  }
}`,
  };
}
