// Matrix products on real GPUs, by tiles in workgroup memory; see tiled.ts.
import type { DType, View } from '@kindling/tensor';
import type { Source } from '../launch.js';
import { count, dims, mergeDims, type Walk, walkCode, walkParameters } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { representation, stored } from '../wgsl/registers.js';
import { operandOf, wideAlong } from './operands.js';
import { denseRows, denseView, reduce } from './reduce.js';
import { partLength, type Side, type Tile, tiledCode, tiledParameters, tiling } from './tiled.js';

/** Least rows, columns and length of a sum for which tiles pay; the plain kernel has thinner products. */
const LEAST = 16;

/** What four elements that are loaded at once lie along: the dim that is summed over, the rows, or nothing. */
type Loads = 'k' | 'rows' | 'single';

interface Plan {
  readonly tile: Tile;
  readonly a: Loads;
  readonly b: Loads;
  readonly wide: boolean;
  readonly bias: boolean;
  readonly dtype: DType;
  readonly output: DType;
  readonly batch: Walk;
}

/** `[…, M, K] × […, K, N] (+ bias) → […, M, N]` as `matmul` in matmul.ts; says `false` where the product is too thin. */
export function tiledMatmul(runtime: Runtime, a: View, b: View, output: View, bias?: View): boolean {
  const [m, n] = output.shape.slice(-2) as [number, number];
  const k = a.shape.at(-1)!;
  if (Math.min(m, n, k) < LEAST) return false;
  const { tile, parts } = tiling(count(output.shape.slice(0, -2)), m, n, k);
  if (parts === 1) {
    launch(runtime, tile, a, b, output, bias, 1);
    return true;
  }
  const shape = [parts, ...output.shape];
  runtime.withTemporary('float32', count(shape), (partial) => {
    launch(runtime, tile, a, b, denseView(partial, shape, denseRows(shape)), bias, parts);
    const strides = [...denseRows(output.shape), count(output.shape)];
    reduce(runtime, 'sum', denseView(partial, [...output.shape, parts], strides), output);
  });
  return true;
}

function launch(
  runtime: Runtime,
  tile: Tile,
  a: View,
  b: View,
  output: View,
  bias: View | undefined,
  parts: number,
): void {
  const [row, column] = [a.shape.length - 2, a.shape.length - 1];
  const [m, k, n] = [a.shape[row]!, a.shape[column]!, b.shape[column]!];
  const partial = parts > 1;
  const outputBatch = { strides: output.strides.slice(partial ? 1 : 0, -2) };
  const batch = mergeDims(
    a.shape.slice(0, -2),
    [dims(a, 0, -2), dims(b, 0, -2), outputBatch, bias ? dims(bias, 0, -2) : outputBatch],
    Number.POSITIVE_INFINITY,
  );
  const loads = (v: View, k: number, rows: number): Loads =>
    wideAlong(v, k) ? 'k' : wideAlong(v, rows) ? 'rows' : 'single';
  const plan: Plan = {
    tile,
    a: loads(a, column, row),
    b: loads(b, row, column),
    wide: wideAlong(output, output.shape.length - 1),
    bias: bias !== undefined,
    dtype: a.dtype,
    output: output.dtype,
    batch,
  };
  const [tilesM, tilesN] = [Math.ceil(m / tile.size), Math.ceil(n / tile.size)];
  const batches = count(a.shape.slice(0, -2));
  const groups = parts * batches * tilesM * tilesN;
  runtime.launch({
    kernel: 'matmul',
    key: `tiled/${tile.size}/${a.dtype}/${output.dtype}/${plan.a}/${plan.b}/${plan.wide}/${plan.bias}/${batch.sizes.length}`,
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
      tilesN,
      batches,
      partLength(k, parts),
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

/** An operand whose elements lie at `base + row * rowStep + k * kStep`; `rows` of them. */
function side(
  name: string,
  half: boolean,
  loads: Loads,
  at: { base: string; rowStep: string; kStep: string; rows: string },
): Side {
  const vector = (x: string): string => (half ? `vec4<f32>(${x})` : x);
  const scalar = (x: string): string => (half ? `f32(${x})` : x);
  const { base, rowStep, kStep, rows } = at;
  const offset = (row: string, k: string): string => `${base} + ${row} * ${rowStep} + ${k} * ${kStep}`;
  const load: Side['load'] = (names, row, k) => {
    if (loads === 'k') {
      // Four rows along k, turned by hand. All four k are within, or none.
      const rowsOf4 = four.map(
        (i) =>
          `let ${name}v${i} = ${vector(`${name}[(${offset(`min(${row} + ${i}u, ${rows} - 1u)`, `${name}k`)}) / 4u]`)};`,
      );
      const turned = names.map(
        (to, i) =>
          `${to} = select(vec4<f32>(), vec4<f32>(${four.map((r) => `${name}v${r}.${xyzw[i]}`).join(', ')}), ${name}in);`,
      );
      return `let ${name}in = ${k} < end;
      let ${name}k = select(0u, ${k}, ${name}in);
      ${[...rowsOf4, ...turned].join('\n      ')}`;
    }
    return names
      .map((to, i) => {
        const kAt = `min(${k} + ${i}u, p.k - 1u)`;
        const value =
          loads === 'rows'
            ? vector(`${name}[(${offset(`min(${row}, ${rows} - 4u)`, kAt)}) / 4u]`)
            : `vec4<f32>(${four.map((r) => scalar(`${name}[${offset(`min(${row} + ${r}u, ${rows} - 1u)`, kAt)}]`)).join(', ')})`;
        return `${to} = select(vec4<f32>(), ${value}, ${k} + ${i}u < end);`;
      })
      .join('\n      ');
  };
  return { along: loads === 'rows' ? 'rows' : 'k', prepare: () => '', load };
}

function source(plan: Plan, names: readonly string[]): Source {
  const [a, b, out, bias] = names as [string, string, string, string];
  const half = plan.dtype === 'float16';
  const targets = ['aBase', 'bBase', 'cBase', 'dBase'];
  const walk = walkCode('b', plan.batch.sizes.length, 'batch', targets);
  const storedType = representation(plan.output).stored;
  const write = plan.wide
    ? `${out}[(base + row * p.cRow + column) / 4u] = vec4<${storedType}>(sums);`
    : `for (var c = 0u; c < min(4u, p.n - column); c++) {
    ${out}[base + row * p.cRow + (column + c) * p.cColumn] = ${stored('sums[c]', plan.output)};
  }`;
  const addBias = `if (biased) {
    for (var c = 0u; c < min(4u, p.n - column); c++) {
      sums[c] += f32(${bias}[biasBase + row * p.dRow + (column + c) * p.dColumn]);
    }
  }`;
  return {
    integers: [
      ...tiledParameters,
      'partStep',
      ...['a', 'b', 'c', 'd'].flatMap((x) => [`${x}Offset`, `${x}Row`, `${x}Column`]),
      ...walk.parameters,
    ],
    code: `fn write(base: u32, biasBase: u32, biased: bool, row: u32, column: u32, value: vec4<f32>) {
  if (row >= p.m || column >= p.n) { return; }
  var sums = value;
  ${plan.bias ? addBias : ''}
  ${write}
}
${tiledCode({
  tile: plan.tile,
  a: side(a, half, plan.a, { base: 'aBase', rowStep: 'p.aRow', kStep: 'p.aColumn', rows: 'p.m' }),
  b: side(b, half, plan.b, { base: 'bBase', rowStep: 'p.bColumn', kStep: 'p.bRow', rows: 'p.n' }),
  start: `var aBase = p.aOffset;
  var bBase = p.bOffset;
  var cBase = p.cOffset + part * p.partStep;
  var dBase = p.dOffset;
${walk.code}`,
  write: (row, column, value) => `write(cBase, dBase, part == 0u, ${row}, ${column}, ${value});`,
})}`,
  };
}
