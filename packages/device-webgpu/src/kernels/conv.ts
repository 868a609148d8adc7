// Convolution and its gradient for the input: products of a weight matrix with windows that are never laid out. A thread
// keeps some output channels by four neighbours along the last spatial dim; weights are the same for a whole workgroup.
import type { ConvGeometry, View } from '@kindling/tensor';
import type { Source } from '../launch.js';
import { count } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { tiledConv } from './conv-tiled.js';
import { tileRows, workgroupFor } from './matmul.js';

/** Steps that fill four sliding inputs but for the last. */
const FILL = 3;

/** A convolution as the kernel sees it; both directions are one with other strides. Spatial lists run outermost first. */
export interface Conv {
  readonly input: View;
  readonly output: View;
  readonly bias: View | null;
  readonly weight: View;
  /** Where the weight of the first window position and channels lies, and its strides: output, input channel, spatial. */
  readonly weightOffset: number;
  readonly weightStrides: readonly [number, number, readonly number[]];
  /** Channels of a group. */
  readonly outChannels: number;
  readonly inChannels: number;
  readonly groups: number;
  /** Weight step from one group to the next. */
  readonly groupStep: number;
  readonly kernel: readonly number[];
  readonly stride: readonly number[];
  readonly padding: readonly number[];
  readonly dilation: readonly number[];
  /** The input counts as spread out, with `spread − 1` zeros between elements (transposed convolution). */
  readonly spread: readonly number[];
}

/** Whether the gradient for an input is meant. */
export const isInputGrad = (c: Conv): boolean =>
  c.spread.some((s) => s > 1) || c.weightStrides[2].some((s) => s < 0);

/** `input [N, C, …] ⋆ weight [O, C/groups, …] (+ bias) → output`; see `OptionalKernels.conv`. */
export function conv(
  runtime: Runtime,
  input: View,
  weight: View,
  bias: View | null,
  g: ConvGeometry,
  output: View,
): boolean {
  if (input.dtype !== 'float32') return false;
  const outChannels = weight.shape[0]! / g.groups;
  return run(runtime, {
    input,
    output,
    bias,
    weight,
    weightOffset: weight.offset,
    weightStrides: [weight.strides[0]!, weight.strides[1]!, weight.strides.slice(2)],
    outChannels,
    inChannels: weight.shape[1]!,
    groups: g.groups,
    groupStep: outChannels * weight.strides[0]!,
    kernel: weight.shape.slice(2),
    stride: g.stride,
    padding: g.padding,
    dilation: g.dilation,
    spread: g.stride.map(() => 1),
  });
}

/** The gradient for the input: a convolution of the spread-out gradient with the flipped weight, channels exchanged. */
export function convInputGrad(
  runtime: Runtime,
  gradOutput: View,
  weight: View,
  g: ConvGeometry,
  gradInput: View,
): boolean {
  if (gradOutput.dtype !== 'float32') return false;
  const kernel = weight.shape.slice(2);
  const spatial = weight.strides.slice(2);
  const last = kernel.reduce((at, size, d) => at + (size - 1) * spatial[d]!, 0);
  const outChannels = weight.shape[0]! / g.groups;
  return run(runtime, {
    input: gradOutput,
    output: gradInput,
    bias: null,
    weight,
    weightOffset: weight.offset + last,
    weightStrides: [weight.strides[1]!, weight.strides[0]!, spatial.map((s) => -s)],
    outChannels: weight.shape[1]!,
    inChannels: outChannels,
    groups: g.groups,
    groupStep: outChannels * weight.strides[0]!,
    kernel,
    stride: g.stride.map(() => 1),
    padding: kernel.map((size, d) => (size - 1) * g.dilation[d]! - g.padding[d]!),
    dilation: g.dilation,
    spread: g.stride,
  });
}

function run(runtime: Runtime, c: Conv): boolean {
  const n = c.kernel.length;
  if (count(c.output.shape) === 0) return true;
  if (c.inChannels === 0 || c.kernel.includes(0)) return false;
  if (runtime.adapterClass === 'gpu' && tiledConv(runtime, c)) return true;
  const spatial = c.output.shape.slice(2);
  const rows = tileRows(c.outChannels);
  const fours = Math.ceil(spatial[n - 1]! / 4);
  const lanes = c.output.shape[0]! * count(spatial.slice(0, -1)) * fours;
  const workgroup = workgroupFor(lanes);
  const laneGroups = Math.ceil(lanes / workgroup);
  const tiles = Math.ceil(c.outChannels / rows);
  // Reads stay within the input where there is no padding and no partial four.
  const guarded = c.spread.map(
    (s, d) =>
      s > 1 ||
      c.padding[d] !== 0 ||
      reach(c, d, d === n - 1 ? fours * 4 : spatial[d]!) > c.input.shape[d + 2]!,
  );
  const operand = (v: View, write = false) => ({
    buffer: runtime.own(v.buffer, v.dtype),
    dtype: v.dtype,
    write,
  });
  runtime.launch({
    kernel: isInputGrad(c) ? 'convInputGrad' : 'conv',
    key: [
      rows,
      workgroup,
      c.bias !== null,
      guarded.map(Number).join(''),
      c.stride[n - 1],
      c.dilation[n - 1],
      c.spread.map((x) => Number(x > 1)).join(''),
    ].join('/'),
    operands: [
      operand(c.input),
      operand(c.weight),
      operand(c.output, true),
      ...(c.bias ? [operand(c.bias)] : []),
    ],
    integers: [
      lanes,
      laneGroups,
      tiles,
      c.groups,
      c.outChannels,
      c.inChannels,
      fours,
      c.groupStep,
      c.weightOffset,
      ...c.weightStrides.slice(0, 2),
      c.bias?.offset ?? 0,
      c.bias?.strides[0] ?? 0,
      c.input.offset,
      c.output.offset,
      ...c.input.strides,
      ...c.output.strides,
      ...c.input.shape.slice(2),
      ...spatial,
      ...c.kernel,
      ...c.weightStrides[2],
      ...c.stride,
      ...c.padding,
      ...c.dilation,
      ...c.spread,
    ].flat(),
    grid: laneGroups * tiles * c.groups,
    views: [c.input, c.weight, c.output],
    source: (names) => source(c, { rows, workgroup, guarded }, names),
  });
  return true;
}

/** One past the last input position that outputs `[0, size)` read along dim d, without padding. */
export function reach(c: Conv, d: number, size: number): number {
  return (size - 1) * c.stride[d]! + (c.kernel[d]! - 1) * c.dilation[d]! + 1;
}

interface Shape {
  readonly rows: number;
  readonly workgroup: number;
  readonly guarded: readonly boolean[];
}

function source(c: Conv, { rows, workgroup, guarded }: Shape, names: readonly string[]): Source {
  const [x, weight, out, bias] = names as [string, string, string, string];
  const n = c.kernel.length;
  const last = n - 1;
  const each = <T>(f: (d: number) => T): T[] => Array.from({ length: n }, (_, d) => f(d));
  const row = Array.from({ length: rows }, (_, r) => r);
  const lines = (list: readonly string[], indent = '  ') => list.join(`\n${indent}`);
  const integers = [
    ...[
      'lanes',
      'laneGroups',
      'tiles',
      'groups',
      'outChannels',
      'inChannels',
      'fours',
      'groupStep',
      'weightOffset',
    ],
    ...['weightOut', 'weightIn', 'biasOffset', 'biasStep', 'xOffset', 'yOffset', 'xBatch', 'xChannel'],
    ...each((d) => `x${d}`),
    ...['yBatch', 'yChannel'],
    ...each((d) => `y${d}`),
    ...['size', 'outSize', 'kernel', 'w', 'stride', 'padding', 'dilation', 'spread'].flatMap((s) =>
      each((d) => `${s}${d}`),
    ),
  ];

  // Position along the spread-out, padded input, and its element: in range, and not one of the zeros between.
  const inside = (position: string, d: number): string => {
    const size = `p.size${d} * p.spread${d}`;
    const spread = c.spread[d]! > 1 ? ` && ${position} % p.spread${d} == 0u` : '';
    return `${position} < ${size}${spread}`;
  };
  const element = (position: string, d: number): string =>
    c.spread[d]! > 1 ? `(${position} / p.spread${d})` : position;
  const [stride, dilation] = [c.stride[last]!, c.dilation[last]!];
  const tap = (j: number): string => {
    const position = `(first + ${j * stride}u + k${last} * ${dilation}u)`;
    const load = `${x}[at + ${element(position, last)} * p.x${last}]`;
    if (!guarded[last]) return load;
    return `select(0.0, ${load}, ${inside(position, last)})`;
  };
  // With a stride of 1 the four inputs slide along a row of the window: its first three steps fill them, and each step
  // loads one. Loads are what software drivers are slowest at.
  const slides = stride === 1 && dilation === 1;
  // One loop over channels and window, its indices carried by hand: nested loops take software drivers long to compile.
  const positions = each((d) => (d < last ? `let q${d} = start${d} + k${d} * p.dilation${d};` : ''));
  const offsets = each((d) => (d < last ? ` + ${element(`q${d}`, d)} * p.x${d}` : '')).join('');
  const taps_ = each((d) => ` + ${d === last && slides ? `(k${d} - ${FILL}u)` : `k${d}`} * p.w${d}`).join('');
  const outside = each((d) => (d < last && guarded[d] ? inside(`q${d}`, d) : '')).filter(Boolean);
  const values = slides ? `vec4<f32>(v.yzw, ${tap(0)})` : `vec4<f32>(${[0, 1, 2, 3].map(tap).join(', ')})`;
  const carry = each((d) => d)
    .reverse()
    .map((d) => {
      const next = d === 0 ? 'ic' : `k${d - 1}`;
      const steps = slides && d === last ? `p.kernel${d} + ${FILL}u` : `p.kernel${d}`;
      return `let full${d} = k${d} == ${steps};
    k${d} = select(k${d}, 0u, full${d});
    ${next} += select(0u, 1u, full${d});`;
    });
  const body = `${lines(positions.filter(Boolean), '    ')}
    let at = xBase + ic * p.xChannel${offsets};
    ${slides ? '' : 'let '}v = ${outside.length > 0 ? `select(vec4<f32>(), ${values}, ${outside.map((o) => `(${o})`).join(' && ')})` : values};
    ${slides ? `if (k${last} >= ${FILL}u) {` : '{'}
      let wTap = wBase + ic * p.weightIn${taps_};
      ${lines(
        row.map((r) => `c${r} += ${weight}[wTap + min(o0 + ${r}u, p.outChannels - 1u) * p.weightOut] * v;`),
        '      ',
      )}
    }
    k${last}++;
    ${lines(carry, '    ')}`;
  const coordinates: string[] = [];
  for (let d = last - 1; d >= 0; d--) {
    coordinates.push(`let o${d}_ = rest % p.outSize${d};`, `rest = rest / p.outSize${d};`);
  }
  return {
    integers,
    code: `@compute @workgroup_size(${workgroup})
fn main(@builtin(workgroup_id) wg: vec3<u32>, @builtin(num_workgroups) wgs: vec3<u32>, @builtin(local_invocation_index) l: u32) {
  let slot = wg.y * wgs.x + wg.x;
  let lane = (slot % p.laneGroups) * ${workgroup}u + l;
  let tile = slot / p.laneGroups;
  let group = tile / p.tiles;
  if (lane >= p.lanes || group >= p.groups) { return; }
  let o0 = (tile % p.tiles) * ${rows}u;
  var rest = lane / p.fours;
  let column = (lane % p.fours) * 4u;
  ${lines(coordinates)}
  let batch = rest;
  ${lines(each((d) => (d < last ? `let start${d} = o${d}_ * p.stride${d} - p.padding${d};` : `let first = column * ${stride}u - p.padding${d};`)))}
  ${lines(row.map((r) => `var c${r} = vec4<f32>();`))}
  ${slides ? 'var v = vec4<f32>();' : ''}
  let xBase = p.xOffset + batch * p.xBatch + group * p.inChannels * p.xChannel;
  let wBase = p.weightOffset + group * p.groupStep;
  var ic = 0u;
  ${lines(each((d) => `var k${d} = 0u;`))}
  while (ic < p.inChannels) {
    ${body}
  }
  var result = array<vec4<f32>, ${rows}>(${row.map((r) => `c${r}`).join(', ')});
  let target_ = p.yOffset + batch * p.yBatch${each((d) => (d < last ? ` + o${d}_ * p.y${d}` : '')).join('')};
  for (var r = 0u; r < min(${rows}u, p.outChannels - o0); r++) {
    let channel = group * p.outChannels + o0 + r;
    ${bias ? `result[r] += ${bias}[p.biasOffset + channel * p.biasStep];` : ''}
    for (var j = 0u; j < min(4u, p.outSize${last} - column); j++) {
      ${out}[target_ + channel * p.yChannel + (column + j) * p.y${last}] = result[r][j];
    }
  }
}`,
  };
}
