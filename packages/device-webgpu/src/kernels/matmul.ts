// Matrix products of thin shapes, and all on software drivers: each thread keeps a few rows by four columns in registers. A workgroup's threads share their rows, so
// that loads of the first operand are uniform, and lie along the columns of the second.
import type { DType, View } from '@kindling/tensor';
import type { Source } from '../launch.js';
import { count, dims, isSmall, mergeDims, type Walk, walkCode, walkParameters } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { representation, stored } from '../wgsl/registers.js';
import { integerMatmul } from './integer-matmul.js';
import { tiledMatmul } from './matmul-tiled.js';
import { operandOf, wideAlong } from './operands.js';
import { denseRows, denseView, reduce } from './reduce.js';

/** How an operand is read: four along the dim that is summed over, four along its columns, or one by one. */
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
  readonly rows: number;
  readonly workgroup: number;
}

/** Columns of a thread's tile. */
const COLUMNS = 4;
/** Least length of a part when the sum over k is split. */
const PART = 256;
/** Threads that keep an adapter busy; with fewer, the sum over k is split among more. */
const busy = { software: 32, gpu: 8192 } as const;
/** Threads in a workgroup: few where columns are few, so that none stand idle. */
const workgroupSizes = [8, 16, 32, 64] as const;

/** Rows of a thread's tile for `m` rows: of the sizes that waste least, the largest. */
export function tileRows(m: number): number {
  const padded = (rows: number) => Math.ceil(m / rows) * rows;
  return [8, 6, 4, 2, 1].reduce((best, rows) => (padded(rows) < padded(best) ? rows : best));
}

/** The workgroup that `threads` along one dim fill best. */
export function workgroupFor(threads: number): number {
  return workgroupSizes.find((size) => size >= threads) ?? 64;
}

/** `[…, M, K] × […, K, N] (+ bias) → […, M, N]`; see `Device.matmul`. */
export function matmul(runtime: Runtime, a: View, b: View, output: View, bias?: View): void {
  if (count(output.shape) === 0) return;
  if (output.dtype !== 'float32' && output.dtype !== 'float16') {
    integerMatmul(runtime, a, b, output);
    return;
  }
  // Barriers and workgroup memory are what software drivers are slow at and GPUs fast.
  if (runtime.adapterClass === 'gpu' && tiledMatmul(runtime, a, b, output, bias)) return;
  const [m, n] = output.shape.slice(-2) as [number, number];
  // Threads lie along columns: where rows are many more, the transposed product keeps more of them busy.
  if (m > n && n < COLUMNS * 64) {
    const bT = bias && transposed(bias);
    oriented(runtime, transposed(b), transposed(a), transposed(output), bT);
  } else {
    oriented(runtime, a, b, output, bias);
  }
}

function transposed(v: View): View {
  const swap = (list: readonly number[]) => [...list.slice(0, -2), list.at(-1)!, list.at(-2)!];
  return { ...v, shape: swap(v.shape), strides: swap(v.strides) };
}

function oriented(runtime: Runtime, a: View, b: View, output: View, bias: View | undefined): void {
  const [m, n] = output.shape.slice(-2) as [number, number];
  const k = a.shape.at(-1)!;
  const batches = count(output.shape.slice(0, -2));
  const threads = batches * Math.ceil(m / tileRows(m)) * Math.ceil(n / COLUMNS);
  const parts = Math.min(Math.floor(k / PART), Math.ceil(busy[runtime.adapterClass] / threads));
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

function launch(
  runtime: Runtime,
  a: View,
  b: View,
  output: View,
  bias: View | undefined,
  parts: number,
): void {
  const [row, column] = [a.shape.length - 2, a.shape.length - 1];
  const [m, k] = [a.shape[row]!, a.shape[column]!];
  const n = b.shape[column]!;
  const batchShape = a.shape.slice(0, -2);
  const batches = count(batchShape);
  const partial = parts > 1;
  const outputBatch = { strides: output.strides.slice(partial ? 1 : 0, -2) };
  const small = isSmall(count(a.shape) + count(b.shape));
  const batch = mergeDims(
    batchShape,
    [dims(a, 0, -2), dims(b, 0, -2), outputBatch, bias ? dims(bias, 0, -2) : outputBatch],
    small ? 0 : Number.POSITIVE_INFINITY,
  );
  const rows = small ? 4 : tileRows(m);
  const [tilesM, tilesN] = [Math.ceil(m / rows), Math.ceil(n / COLUMNS)];
  const workgroup = small ? 64 : workgroupFor(tilesN);
  // Software drivers compile each load slowly (some 15 ms) and do not run four at once along k any faster.
  const inner = runtime.adapterClass === 'gpu' && !small;
  const plan: Plan = {
    a: inner && wideAlong(a, column) ? 'inner' : 'single',
    b: !small && wideAlong(b, column) ? 'outer' : inner && wideAlong(b, row) ? 'inner' : 'single',
    wide: !small && wideAlong(output, output.shape.length - 1),
    bias: bias !== undefined,
    dtype: a.dtype,
    output: output.dtype,
    batch,
    rows,
    workgroup,
  };
  const groupsN = Math.ceil(tilesN / workgroup);
  const groups = parts * batches * tilesM * groupsN;
  runtime.launch({
    kernel: 'matmul',
    key: `${a.dtype}/${output.dtype}/${plan.a}/${plan.b}/${plan.wide}/${plan.bias}/${batch.sizes.length}/${rows}/${workgroup}`,
    operands: [
      operandOf(runtime, a, { wide: plan.a !== 'single' }),
      operandOf(runtime, b, { wide: plan.b !== 'single' }),
      operandOf(runtime, output, { wide: plan.wide, write: true }),
      ...(bias ? [operandOf(runtime, bias)] : []),
    ],
    integers: [
      groups,
      m,
      n,
      k,
      tilesM,
      groupsN,
      batches,
      partial ? Math.ceil(k / parts / 4) * 4 : k,
      partial ? output.strides[0]! : 0,
      ...[a, b, output, bias ?? output].flatMap((v) => [v.offset, v.strides.at(-2)!, v.strides.at(-1)!]),
      ...walkParameters(batch),
    ],
    grid: groups,
    views: bias ? [a, b, bias, output] : [a, b, output],
    source: (names) => source(plan, names),
  });
}

const four = [0, 1, 2, 3] as const;
const xyzw = ['x', 'y', 'z', 'w'] as const;

function source(plan: Plan, names: readonly string[]): Source {
  const [a, b, out, bias] = names as [string, string, string, string];
  const rows = Array.from({ length: plan.rows }, (_, r) => r);
  const lines = (each: readonly string[], indent = '  ') => each.join(`\n${indent}`);
  const targets = ['aBase', 'bBase', 'cBase', 'dBase'];
  const { parameters, code } = walkCode('b', plan.batch.sizes.length, 'batch', targets);
  const half = plan.dtype === 'float16';
  const vector = (x: string): string => (half ? `vec4<f32>(${x})` : x);
  const scalar = (x: string): string => (half ? `f32(${x})` : x);

  const stepsOf4 = plan.a === 'inner' || plan.b === 'inner';
  // What is loaded once for four steps of k; then the column values of one step, and each row's factor.
  const block = [
    ...(plan.a === 'inner' ? rows.map((r) => `let a${r} = ${vector(`${a}[(aRow${r} + k) / 4u]`)};`) : []),
    ...(plan.b === 'inner' ? four.map((c) => `let v${c} = ${vector(`${b}[(column${c} + k) / 4u]`)};`) : []),
  ];
  const columns = (k: string, lane: number): string => {
    if (plan.b === 'inner') return `vec4<f32>(${four.map((c) => `v${c}.${xyzw[lane]}`).join(', ')})`;
    if (plan.b === 'outer') return vector(`${b}[(bBase + n0 + ${k} * p.bRow) / 4u]`);
    return `vec4<f32>(${four.map((c) => scalar(`${b}[column${c} + ${k} * p.bRow]`)).join(', ')})`;
  };
  const factor = (r: number, k: string, lane: number): string =>
    plan.a === 'inner' ? `a${r}.${xyzw[lane]}` : scalar(`${a}[aRow${r} + ${k} * p.aColumn]`);
  const step = (k: string, lane: number): string => `{
      let x = ${columns(k, lane)};
      ${lines(
        rows.map((r) => `c${r} += ${factor(r, k, lane)} * x;`),
        '      ',
      )}
    }`;
  const loop = stepsOf4
    ? `for (; k < end; k += 4u) {
    ${lines([...block, ...four.map((lane) => step(`(k + ${lane}u)`, lane))], '    ')}
  }`
    : `for (; k < end; k++) ${step('k', 0)}`;

  const storedType = representation(plan.output).stored;
  // The tile goes out by way of an array: loops to runtime bounds keep the code small where stores are guarded.
  const write = plan.wide
    ? `${out}[(cBase + (m0 + r) * p.cRow + n0) / 4u] = vec4<${storedType}>(tile[r]);`
    : `for (var c = 0u; c < min(4u, p.n - n0); c++) {
      ${out}[cBase + (m0 + r) * p.cRow + (n0 + c) * p.cColumn] = ${stored('tile[r][c]', plan.output)};
    }`;
  const addBias = `for (var c = 0u; c < min(4u, p.n - n0); c++) {
      tile[r][c] += f32(${bias}[dBase + (m0 + r) * p.dRow + (n0 + c) * p.dColumn]);
    }`;
  return {
    integers: [
      ...['groups', 'm', 'n', 'k', 'tilesM', 'groupsN', 'batches', 'split', 'partStep'],
      ...['a', 'b', 'c', 'd'].flatMap((x) => [`${x}Offset`, `${x}Row`, `${x}Column`]),
      ...parameters,
    ],
    code: `@compute @workgroup_size(${plan.workgroup})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) l: u32) {
  let group = w.y * n.x + w.x;
  let n0 = ((group % p.groupsN) * ${plan.workgroup}u + l) * 4u;
  if (group >= p.groups || n0 >= p.n) { return; }
  var rest = group / p.groupsN;
  let m0 = (rest % p.tilesM) * ${plan.rows}u;
  rest = rest / p.tilesM;
  let batch = rest % p.batches;
  let part = rest / p.batches;
  var aBase = p.aOffset;
  var bBase = p.bOffset;
  var cBase = p.cOffset + part * p.partStep;
  var dBase = p.dOffset;
${code}
  ${lines(rows.map((r) => `let aRow${r} = aBase + min(m0 + ${r}u, p.m - 1u) * p.aRow;`))}
  ${lines(four.map((c) => `let column${c} = bBase + min(n0 + ${c}u, p.n - 1u) * p.bColumn;`))}
  ${lines(rows.map((r) => `var c${r} = vec4<f32>();`))}
  let end = min(p.k, (part + 1u) * p.split);
  var k = part * p.split;
  ${loop}
  var tile = array<vec4<f32>, ${plan.rows}>(${rows.map((r) => `c${r}`).join(', ')});
  for (var r = 0u; r < min(${plan.rows}u, p.m - m0); r++) {
    ${plan.bias ? `if (part == 0u) { ${addBias} }` : ''}
    ${write}
  }
}`,
  };
}
