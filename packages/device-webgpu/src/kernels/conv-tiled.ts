// Convolutions on real GPUs as products by tiles (see tiled.ts) of matrices that are never laid out: the weight with the
// input's windows, and for the weight's gradient the output's gradient with them.
import type { ConvGeometry, View } from '@kindling/tensor';
import type { Source } from '../launch.js';
import { count } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { type Conv, isInputGrad, reach } from './conv.js';
import { operandOf } from './operands.js';
import { denseRows, denseView, reduce } from './reduce.js';
import { partLength, type Side, tiledCode, tiledParameters, tiling } from './tiled.js';
import { windowCode, windowParameters } from './window.js';

/** Least channels, positions and window elements for which tiles pay. */
const LEAST = 16;
const four = [0, 1, 2, 3] as const;

/** Loads four rows by four k of what `at(i, j)` says, row by k; `ready` comes first, for each k. */
function blocks(
  along: Side['along'],
  prepare: Side['prepare'],
  ready: (j: number, k: string) => string,
  at: (i: number, j: number) => string,
): Side {
  return {
    along,
    prepare,
    load: (names, _, k) =>
      names
        .map(
          (to, j) => `${ready(j, `min(${k} + ${j}u, p.k - 1u)`)}
      ${to} = select(vec4<f32>(), vec4<f32>(${four.map((i) => at(i, j)).join(', ')}), ${k} + ${j}u < end);`,
        )
        .join('\n      '),
  };
}

/** The values of {@link windowParameters}. */
function windowValues(
  input: View,
  outSize: readonly number[],
  inChannels: number,
  g: Pick<ConvGeometry, 'stride' | 'padding' | 'dilation'>,
  spread: readonly number[],
): number[] {
  const [batch, channel, ...spatial] = input.strides as [number, number, ...number[]];
  const sizes = [input.shape.slice(2), outSize, g.stride, g.padding, g.dilation, spread].flat();
  return [input.offset, batch, channel, inChannels * channel, ...spatial, ...sizes];
}

/** A convolution as conv.ts puts it; says `false` where it is too thin. */
export function tiledConv(runtime: Runtime, c: Conv): boolean {
  const rank = c.kernel.length;
  const spatial = c.output.shape.slice(2);
  const [m, n] = [c.outChannels, c.output.shape[0]! * count(spatial)];
  const k = c.inChannels * count(c.kernel);
  if (Math.min(m, n, k) < LEAST) return false;
  const { tile, parts } = tiling(c.groups, m, n, k);
  const window = {
    kernel: c.kernel,
    guarded: c.kernel.map(
      (_, d) => c.spread[d]! > 1 || c.padding[d] !== 0 || reach(c, d, spatial[d]!) > c.input.shape[d + 2]!,
    ),
    spread: c.spread.map((s) => s > 1),
  };
  const [tilesM, tilesN] = [Math.ceil(m / tile.size), Math.ceil(n / tile.size)];
  const groups = parts * c.groups * tilesM * tilesN;
  const run = (output: View): void =>
    runtime.launch({
      kernel: isInputGrad(c) ? 'convInputGrad' : 'conv',
      key: `tiled/${tile.size}/${c.bias !== null}/${window.kernel}/${window.guarded}/${window.spread}`,
      operands: [
        operandOf(runtime, c.input),
        operandOf(runtime, c.weight),
        operandOf(runtime, output, { write: true }),
        ...(c.bias ? [operandOf(runtime, c.bias)] : []),
      ],
      integers: [
        ...[groups, m, n, k, tilesM, tilesN, c.groups, partLength(k, parts)],
        ...windowValues(c.input, spatial, c.inChannels, c, c.spread),
        ...[c.weightOffset, c.groupStep, ...c.weightStrides.flat()],
        ...[
          c.bias?.offset ?? 0,
          c.bias?.strides[0] ?? 0,
          output.offset,
          count(spatial),
          count(c.output.shape),
        ],
      ],
      grid: groups,
      views: [c.input, c.weight, c.output],
      source: ([x, weight, out, bias]): Source => ({
        integers: [
          ...tiledParameters,
          ...windowParameters(rank),
          ...['weightOffset', 'weightGroup', 'weightOut', 'weightIn', ...c.kernel.map((_, d) => `w${d}`)],
          ...['biasOffset', 'biasStep', 'yOffset', 'plane', 'total'],
        ],
        code: `${windowCode(x!, window)}
fn weightStep(tap: Tap) -> u32 { return tap.channel * p.weightIn${c.kernel.map((_, d) => ` + tap.k${d} * p.w${d}`).join('')}; }
fn write(part: u32, group: u32, row: u32, column: u32, value: vec4<f32>) {
  if (row >= p.m) { return; }
  let channel = group * p.m + row;
  var sums = value;
  ${bias ? `if (part == 0u) { sums += ${bias}[p.biasOffset + channel * p.biasStep]; }` : ''}
  for (var j = 0u; j < 4u; j++) {
    let at = column + j;
    if (at < p.n) {
      let sample = at / p.plane * p.batches * p.m;
      ${out}[p.yOffset + part * p.total + (sample + channel) * p.plane + at % p.plane] = sums[j];
    }
  }
}
${tiledCode({
  tile,
  start: 'let weightBase = p.weightOffset + batch * p.weightGroup;',
  a: blocks(
    'k',
    (row) =>
      four
        .map((i) => `let weightRow${i} = weightBase + min(${row} + ${i}u, p.m - 1u) * p.weightOut;`)
        .join('\n  '),
    (j, k) => `let step${j} = weightStep(tapOf(${k}));`,
    (i, j) => `${weight}[weightRow${i} + step${j}]`,
  ),
  b: blocks(
    'rows',
    (row) => four.map((i) => `let at${i} = positionOf(batch, min(${row} + ${i}u, p.n - 1u));`).join('\n  '),
    (j, k) => `let tap${j} = tapOf(${k});`,
    (i, j) => `windowAt(at${i}, tap${j})`,
  ),
  write: (row, column, value) => `write(part, batch, ${row}, ${column}, ${value});`,
})}`,
      }),
    });
  summed(runtime, parts, c.output, run);
  return true;
}

/** The gradient for the weight, as `convWeightGrad`; says `false` where it is too thin. */
export function tiledConvWeightGrad(
  runtime: Runtime,
  gradOutput: View,
  input: View,
  g: ConvGeometry,
  gradWeight: View,
): boolean {
  const [kernel, outSize] = [gradWeight.shape.slice(2), gradOutput.shape.slice(2)];
  const inChannels = gradWeight.shape[1]!;
  const [m, n] = [gradWeight.shape[0]! / g.groups, inChannels * count(kernel)];
  const k = gradOutput.shape[0]! * count(outSize);
  if (Math.min(m, n, k) < LEAST) return false;
  const { tile, parts } = tiling(g.groups, m, n, k);
  const window = {
    kernel,
    guarded: g.padding.map((padding) => padding !== 0),
    spread: kernel.map(() => false),
  };
  const [tilesM, tilesN] = [Math.ceil(m / tile.size), Math.ceil(n / tile.size)];
  const groups = parts * g.groups * tilesM * tilesN;
  const ones = kernel.map(() => 1);
  const run = (output: View): void =>
    runtime.launch({
      kernel: 'convWeightGrad',
      key: `tiled/${tile.size}/${window.kernel}/${window.guarded}`,
      operands: [
        operandOf(runtime, gradOutput),
        operandOf(runtime, input),
        operandOf(runtime, output, { write: true }),
      ],
      integers: [
        ...[groups, m, n, k, tilesM, tilesN, g.groups, partLength(k, parts)],
        ...windowValues(input, outSize, inChannels, g, ones),
        ...[gradOutput.offset, ...gradOutput.strides],
        ...[output.offset, count(gradWeight.shape)],
      ],
      grid: groups,
      views: [gradOutput, input, gradWeight],
      source: ([gradient, x, out]): Source => ({
        integers: [
          ...tiledParameters,
          ...windowParameters(kernel.length),
          ...['gOffset', 'gBatch', 'gChannel', ...kernel.map((_, d) => `g${d}`)],
          ...['wOffset', 'total'],
        ],
        code: `${windowCode(x!, window)}
fn gradientStep(n: u32) -> u32 {
  var rest = n;
  var at = p.gOffset;
  ${[...kernel.keys()]
    .reverse()
    .map((d) => `at += rest % p.outSize${d} * p.g${d}; rest = rest / p.outSize${d};`)
    .join('\n  ')}
  return at + rest * p.gBatch;
}
fn write(base: u32, row: u32, column: u32, value: vec4<f32>) {
  if (row >= p.m) { return; }
  for (var j = 0u; j < min(4u, max(p.n, column) - column); j++) { ${out}[base + row * p.n + column + j] = value[j]; }
}
${tiledCode({
  tile,
  start: 'let base = p.wOffset + part * p.total + batch * p.m * p.n;',
  a: blocks(
    'k',
    (row) =>
      four
        .map((i) => `let channel${i} = (batch * p.m + min(${row} + ${i}u, p.m - 1u)) * p.gChannel;`)
        .join('\n  '),
    (j, k) => `let step${j} = gradientStep(${k});`,
    (i, j) => `${gradient}[channel${i} + step${j}]`,
  ),
  b: blocks(
    'k',
    (row) => four.map((i) => `let tap${i} = tapOf(min(${row} + ${i}u, p.n - 1u));`).join('\n  '),
    (j, k) => `let at${j} = positionOf(batch, ${k});`,
    (i, j) => `windowAt(at${j}, tap${i})`,
  ),
  write: (row, column, value) => `write(base, ${row}, ${column}, ${value});`,
})}`,
      }),
    });
  summed(runtime, parts, gradWeight, run);
  return true;
}

/** Runs `run` on a dense output; of several parts, each on its own slice of a temporary, which are then added. */
function summed(runtime: Runtime, parts: number, output: View, run: (output: View) => void): void {
  if (parts === 1) {
    run(output);
    return;
  }
  const total = count(output.shape);
  runtime.withTemporary('float32', parts * total, (partial) => {
    run(denseView(partial, output.shape, denseRows(output.shape)));
    const sums = { ...output, shape: [total], strides: [1] };
    reduce(runtime, 'sum', denseView(partial, [total, parts], [1, total]), sums);
  });
}
