// Matrix products: tiles in registers, loaded four numbers at a time where layouts allow; integers one by one.
import type { DType, View } from '@kindling/tensor';
import { linearMain, type Operand, type Source, workgroups } from '../launch.js';
import { count, dims, mergeDims, type Walk, walkCode, walkParameters } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { combine, identityOf, narrowed } from '../wgsl/monoid.js';
import { loaded, registerOf, registerType, representation, stored } from '../wgsl/registers.js';
import { denseRows, denseView, reduce } from './reduce.js';

/** How an operand is read: four along the dim that is summed over, four along the other one, or one by one. */
type Loads = 'inner' | 'outer' | 'single';

interface Plan {
  readonly a: Loads;
  readonly b: Loads;
  /** Whether four neighbours of the output are written at once. */
  readonly wide: boolean;
  readonly bias: boolean;
  readonly dtype: DType;
  readonly output: DType;
  readonly batch: Walk;
}

/** Rows and columns of the tile that one thread keeps in registers. */
const TILE = 4;
/** Tiles that keep an adapter busy; with fewer, the sum over k is split among more threads. */
const busy = { software: 16, gpu: 4096 } as const;
/** Least length of such a part. */
const PART = 256;

const float = (dtype: DType): boolean => dtype === 'float32' || dtype === 'float16';

/** `[…, M, K] × […, K, N] (+ bias) → […, M, N]`; see `Device.matmul`. */
export function matmul(runtime: Runtime, a: View, b: View, output: View, bias?: View): void {
  if (count(output.shape) === 0) return;
  if (!float(output.dtype)) {
    integers(runtime, a, b, output);
    return;
  }
  const rank = output.shape.length;
  const [m, n] = output.shape.slice(-2) as [number, number];
  const k = a.shape[rank - 1]!;
  const batches = count(output.shape.slice(0, -2));
  const tiles = batches * Math.ceil(m / TILE) * Math.ceil(n / TILE);
  const parts = Math.min(Math.floor(k / PART), Math.ceil(busy[runtime.adapterClass] / tiles));
  if (parts <= 1) {
    launch(runtime, a, b, output, bias, 1);
    return;
  }
  // Few outputs of long sums: partial products side by side, then their sum.
  const shape = [parts, ...output.shape];
  runtime.withTemporary('float32', count(shape), (partial) => {
    launch(runtime, a, b, denseView(partial, shape, denseRows(shape)), bias, parts);
    const strides = [...denseRows(output.shape), count(output.shape)];
    reduce(runtime, 'sum', denseView(partial, [...output.shape, parts], strides), output);
  });
}

/** Whether four elements along dim `along` can be loaded at once. */
function wideAlong(v: View, along: number, other: number, size: number): boolean {
  return (
    v.strides[along] === 1 &&
    size % 4 === 0 &&
    v.offset % 4 === 0 &&
    v.strides.every((s, d) => d === along || (d === other ? v.shape[d] === 1 : false) || s % 4 === 0)
  );
}

function launch(
  runtime: Runtime,
  a: View,
  b: View,
  output: View,
  bias: View | undefined,
  parts: number,
): void {
  const rank = a.shape.length;
  const [m, k] = a.shape.slice(-2) as [number, number];
  const n = b.shape[rank - 1]!;
  const [row, column] = [rank - 2, rank - 1];
  const last = output.shape.length - 1;
  const partial = parts > 1;
  const batchOutput = partial ? { shape: output.shape.slice(1), strides: output.strides.slice(1) } : output;
  const batch = mergeDims(a.shape.slice(0, -2), [
    dims(a, 0, -2),
    dims(b, 0, -2),
    { strides: batchOutput.strides.slice(0, -2) },
    { strides: bias ? bias.strides.slice(0, -2) : batchOutput.strides.slice(0, -2) },
  ]);
  const plan: Plan = {
    a: wideAlong(a, column, row, k) ? 'inner' : wideAlong(a, row, column, m) ? 'outer' : 'single',
    b: wideAlong(b, row, column, k) ? 'inner' : wideAlong(b, column, row, n) ? 'outer' : 'single',
    wide: n % 4 === 0 && wideAlong(output, last, last - 1, n),
    bias: bias !== undefined,
    dtype: a.dtype,
    output: output.dtype,
    batch,
  };
  const operand = (v: View, wide: boolean, write = false): Operand => {
    const base = { buffer: runtime.own(v.buffer, v.dtype), dtype: v.dtype, write };
    return wide ? { ...base, element: `vec4<${representation(v.dtype).stored}>` } : base;
  };
  const [tilesM, tilesN] = [Math.ceil(m / TILE), Math.ceil(n / TILE)];
  const threads = parts * count(a.shape.slice(0, -2)) * tilesM * tilesN;
  const split = partial ? Math.ceil(k / parts / 4) * 4 : k;
  runtime.launch({
    kernel: 'matmul',
    key: `${a.dtype}/${output.dtype}/${plan.a}/${plan.b}/${plan.wide}/${plan.bias}/${batch.sizes.length}`,
    operands: [
      operand(a, plan.a !== 'single'),
      operand(b, plan.b !== 'single'),
      operand(output, plan.wide, true),
      ...(bias ? [operand(bias, false)] : []),
    ],
    integers: [
      threads,
      m,
      n,
      k,
      tilesM,
      tilesN,
      Math.max(1, count(a.shape.slice(0, -2))),
      split,
      partial ? output.strides[0]! : 0,
      ...[a, b, output, bias ?? output].flatMap((v) => [v.offset, v.strides.at(-2)!, v.strides.at(-1)!]),
      ...walkParameters(batch),
    ],
    grid: workgroups(threads),
    views: bias ? [a, b, bias, output] : [a, b, output],
    source: (names) => source(plan, names),
  });
}

const lanes = [0, 1, 2, 3] as const;
const xyzw = ['x', 'y', 'z', 'w'] as const;

function source(plan: Plan, names: readonly string[]): Source {
  const [a, b, out, bias] = names as [string, string, string, string];
  const { parameters, code } = walkCode('b', plan.batch.sizes.length, 'batch', [
    'aBase',
    'bBase',
    'cBase',
    'dBase',
  ]);
  const toFloat = (x: string): string => (plan.dtype === 'float16' ? `vec4<f32>(${x})` : x);
  const one = (x: string): string => (plan.dtype === 'float16' ? `f32(${x})` : x);
  // What is loaded once for four steps of k, and the four A values (of rows) and B values (of columns) of one step.
  const aBlock =
    plan.a === 'inner' ? lanes.map((r) => `let a${r} = ${toFloat(`${a}[(aRow${r} + k) / 4u]`)};`) : [];
  const bBlock =
    plan.b === 'inner' ? lanes.map((c) => `let b${c}_ = ${toFloat(`${b}[(bColumn${c} + k) / 4u]`)};`) : [];
  const aStep = (k: string, lane: number): string => {
    if (plan.a === 'inner') return `vec4<f32>(${lanes.map((r) => `a${r}.${xyzw[lane]}`).join(', ')})`;
    if (plan.a === 'outer') return toFloat(`${a}[(aBase + m0 + ${k} * p.aColumn) / 4u]`);
    return `vec4<f32>(${lanes.map((r) => one(`${a}[aRow${r} + ${k} * p.aColumn]`)).join(', ')})`;
  };
  const bStep = (k: string, lane: number): string => {
    if (plan.b === 'inner') return `vec4<f32>(${lanes.map((c) => `b${c}_.${xyzw[lane]}`).join(', ')})`;
    if (plan.b === 'outer') return toFloat(`${b}[(bBase + n0 + ${k} * p.bRow) / 4u]`);
    return `vec4<f32>(${lanes.map((c) => one(`${b}[bColumn${c} + ${k} * p.bRow]`)).join(', ')})`;
  };
  const step = (k: string, lane: number): string => `{
      let av = ${aStep(k, lane)};
      let bv = ${bStep(k, lane)};
      ${lanes.map((r) => `c${r} += av.${xyzw[r]} * bv;`).join('\n      ')}
    }`;
  const biasAt = (r: number): string =>
    `vec4<f32>(${lanes.map((c) => `f32(${bias}[dBase + min(m0 + ${r}u, p.m - 1u) * p.dRow + min(n0 + ${c}u, p.n - 1u) * p.dColumn])`).join(', ')})`;
  const start = (r: number): string =>
    plan.bias ? `select(vec4<f32>(), ${biasAt(r)}, part == 0u)` : 'vec4<f32>()';
  const scalar = representation(plan.output).stored;
  const write = (r: number): string => {
    if (plan.wide) return `${out}[(cBase + (m0 + ${r}u) * p.cRow + n0) / 4u] = vec4<${scalar}>(c${r});`;
    return lanes
      .map((c) => {
        const target = `${out}[cBase + (m0 + ${r}u) * p.cRow + (n0 + ${c}u) * p.cColumn]`;
        return `if (n0 + ${c}u < p.n) { ${target} = ${stored(`c${r}.${xyzw[c]}`, plan.output)}; }`;
      })
      .join('\n    ');
  };
  return {
    integers: [
      ...['threads', 'm', 'n', 'k', 'tilesM', 'tilesN', 'batches', 'split', 'partStep'],
      ...['a', 'b', 'c', 'd'].flatMap((x) => [`${x}Offset`, `${x}Row`, `${x}Column`]),
      ...parameters,
    ],
    code: linearMain(
      'p.threads',
      `  let n0 = (i % p.tilesN) * 4u;
  var rest = i / p.tilesN;
  let m0 = (rest % p.tilesM) * 4u;
  rest = rest / p.tilesM;
  let batch = rest % p.batches;
  let part = rest / p.batches;
  var aBase = p.aOffset;
  var bBase = p.bOffset;
  var cBase = p.cOffset + part * p.partStep;
  var dBase = p.dOffset;
${code}
  ${lanes.map((r) => `let aRow${r} = aBase + min(m0 + ${r}u, p.m - 1u) * p.aRow;`).join('\n  ')}
  ${lanes.map((c) => `let bColumn${c} = bBase + min(n0 + ${c}u, p.n - 1u) * p.bColumn;`).join('\n  ')}
  ${lanes.map((r) => `var c${r} = ${start(r)};`).join('\n  ')}
  let end = min(p.k, (part + 1u) * p.split);
  var k = part * p.split;
  for (; k + 3u < end; k += 4u) {
    ${[...aBlock, ...bBlock].join('\n    ')}
    ${lanes.map((lane) => step(`(k + ${lane}u)`, lane)).join('\n    ')}
  }
  ${
    plan.a === 'inner' || plan.b === 'inner'
      ? ''
      : `for (; k < end; k++) {
    ${step('k', 0)}
  }`
  }
  ${lanes.map((r) => `if (m0 + ${r}u < p.m) {\n    ${write(r)}\n  }`).join('\n  ')}`,
    ),
  };
}

/** Integer products: a thread per output. */
function integers(runtime: Runtime, a: View, b: View, output: View): void {
  const { dtype } = output;
  const walk = mergeDims(output.shape.slice(0, -2), [dims(a, 0, -2), dims(b, 0, -2), dims(output, 0, -2)]);
  const threads = count(output.shape);
  runtime.launch({
    kernel: 'matmul',
    key: `${dtype}/${walk.sizes.length}`,
    operands: [a, b, output].map((v) => ({
      buffer: runtime.own(v.buffer, dtype),
      dtype,
      write: v === output,
    })),
    integers: [
      threads,
      ...output.shape.slice(-2),
      a.shape.at(-1)!,
      ...[a, b, output].flatMap((v) => [v.offset, ...v.strides.slice(-2)]),
      ...walkParameters(walk),
    ],
    grid: workgroups(threads),
    views: [a, b, output],
    source: ([x, y, z]) => {
      const { parameters, code } = walkCode('b', walk.sizes.length, 'batch', ['at0', 'at1', 'at2']);
      const product = combine('prod', dtype)(
        loaded(`${x}[at0 + k * p.column0]`, dtype),
        loaded(`${y}[at1 + k * p.row1]`, dtype),
      );
      return {
        integers: [
          ...['threads', 'm', 'n', 'k'],
          ...[0, 1, 2].flatMap((v) => [`o${v}`, `row${v}`, `column${v}`]),
          ...parameters,
        ],
        code: linearMain(
          'p.threads',
          `  let column = i % p.n;
  let row = (i / p.n) % p.m;
  let batch = i / (p.n * p.m);
  var at0 = p.o0 + row * p.row0;
  var at1 = p.o1 + column * p.column1;
  var at2 = p.o2 + row * p.row2 + column * p.column2;
${code}
  var total: ${registerType[registerOf(dtype)]} = ${identityOf('sum', dtype)};
  for (var k = 0u; k < p.k; k++) { total = ${combine('sum', dtype)('total', product)}; }
  ${z}[at2] = ${stored(narrowed('total', dtype), dtype)};`,
        ),
      };
    },
  });
}
