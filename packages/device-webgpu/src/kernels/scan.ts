// Inclusive scans along the last dim: a thread per row, or for few long rows in chunks: totals, their scan, then all.
import type { DType, ScanKind, View } from '@kindling/tensor';
import { linearMain, type Operand, type Source, workgroups } from '../launch.js';
import { count, dims, mergeDims, type Walk, walkCode, walkParameters } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { combine, narrowed } from '../wgsl/monoid.js';
import { converted, loaded, registerOf, registerType, stored } from '../wgsl/registers.js';

/** `whole`: rows at once. `totals`, `carry`, `apply`: the three steps over chunks. */
type Step = 'whole' | 'totals' | 'carry' | 'apply';

interface Plan {
  readonly kind: ScanKind;
  readonly input: View;
  readonly output: View;
  readonly indices: View | undefined;
  readonly rows: Walk;
  readonly chunk: number;
  readonly chunks: number;
}

/** Elements of a row that one thread scans alone at most, when rows are few. */
const longest = { software: 4096, gpu: 256 } as const;
/** Threads that keep an adapter busy. */
const busy = { software: 64, gpu: 8192 } as const;

/** Scans along the last dim; see `Device.scan`. */
export function scan(runtime: Runtime, kind: ScanKind, input: View, output: View, indices?: View): void {
  const length = input.shape.at(-1) ?? 1;
  const rowCount = count(input.shape.slice(0, -1));
  if (length === 0 || rowCount === 0) return;
  const views = [input, output, ...(indices ? [indices] : [])];
  const rows = mergeDims(
    input.shape.slice(0, -1),
    views.map((v) => dims(v, 0, -1)),
  );
  const { adapterClass } = runtime;
  const whole = length <= longest[adapterClass] || rowCount >= busy[adapterClass];
  const wanted = Math.min(Math.ceil(length / 64), Math.ceil(busy[adapterClass] / rowCount));
  const chunk = whole ? length : Math.ceil(length / wanted);
  const plan = { kind, input, output, indices, rows, chunk, chunks: Math.ceil(length / chunk) };
  if (whole) {
    launch(runtime, plan, 'whole', rowCount, []);
    return;
  }
  const accumulator = output.dtype === 'float16' ? 'float32' : output.dtype;
  runtime.withTemporary(accumulator, rowCount * plan.chunks, (totals) =>
    runtime.withTemporary('int32', rowCount * plan.chunks, (places) => {
      const operand = (buffer: typeof totals): Operand => ({ buffer, dtype: buffer.dtype, write: true });
      const carried = indices ? [operand(totals), operand(places)] : [operand(totals)];
      launch(runtime, plan, 'totals', rowCount * plan.chunks, carried);
      launch(runtime, plan, 'carry', rowCount, carried);
      launch(
        runtime,
        plan,
        'apply',
        rowCount * plan.chunks,
        carried.map((o) => ({ ...o, write: false })),
      );
    }),
  );
}

function launch(
  runtime: Runtime,
  plan: Plan,
  step: Step,
  threads: number,
  carried: readonly Operand[],
): void {
  const { kind, input, output, indices, rows } = plan;
  const results = step === 'whole' || step === 'apply';
  const operand = (v: View, write: boolean): Operand => ({
    buffer: runtime.own(v.buffer, v.dtype),
    dtype: v.dtype,
    write,
  });
  const operands = [
    ...(step === 'carry' ? [] : [operand(input, false)]),
    ...(results ? [operand(output, true), ...(indices ? [operand(indices, true)] : [])] : []),
    ...carried,
  ];
  runtime.launch({
    kernel: 'scan',
    key: `${kind}/${step}/${input.dtype}/${output.dtype}/${indices !== undefined}/${rows.sizes.length}`,
    operands,
    integers: [
      threads,
      input.shape.at(-1) ?? 1,
      plan.chunk,
      plan.chunks,
      ...[input, output, indices ?? output].flatMap((v) => [v.offset, v.strides.at(-1) ?? 0]),
      ...walkParameters(rows),
    ],
    grid: workgroups(threads),
    views: [input, output],
    source: (names) => source(plan, step, names),
  });
}

function source(plan: Plan, step: Step, names: readonly string[]): Source {
  const { kind, input, output, indices, rows } = plan;
  const { dtype } = output;
  const type = registerType[registerOf(dtype)];
  const rest = [...names];
  const from = step === 'carry' ? '' : rest.shift()!;
  const to = step === 'whole' || step === 'apply' ? rest.shift()! : '';
  const toIndex = to && indices ? rest.shift()! : '';
  const [totals, places] = rest;
  const targets = indices ? ['at0', 'at1', 'at2'] : ['at0', 'at1'];
  const { parameters, code } = walkCode('r', rows.sizes.length, 'row', targets);
  const update = updater(kind, dtype, indices !== undefined);
  const store = (value: string) => stored(narrowed(value, dtype), dtype);
  const element = converted(loaded(`${from}[at0 + k * p.step0]`, input.dtype), input.dtype, dtype);
  const write = `${to}[at1 + k * p.step1] = ${store('best')};
    ${toIndex ? `${toIndex}[at2 + k * p.step2] = vec2<u32>(place, 0u);` : ''}`;
  const carry = `var best: ${type} = ${totals}[first];
  var place = ${places ? `bitcast<u32>(${places}[first])` : '0u'};`;
  const keep = (at: string) => `${totals}[${at}] = best;
    ${places ? `${places}[${at}] = bitcast<i32>(place);` : ''}`;
  const integers = [
    'threads',
    'length',
    'chunk',
    'chunks',
    'o0',
    'step0',
    'o1',
    'step1',
    'o2',
    'step2',
    ...parameters,
  ];
  if (step === 'carry') {
    return {
      integers,
      code: linearMain(
        'p.threads',
        `  let first = i * p.chunks;
  ${carry}
  for (var k = 1u; k < p.chunks; k++) {
    let at = first + k;
    let x: ${type} = ${totals}[at];
    let position = ${places ? `bitcast<u32>(${places}[at])` : 'at'};
    ${update}
    ${keep('at')}
  }`,
      ),
    };
  }
  const begin =
    step === 'apply'
      ? `let first = select(i - 1u, 0u, i == 0u);
  ${carry}
  var fresh = part == 0u;`
      : `var best: ${type};
  var place = 0u;
  var fresh = true;`;
  return {
    integers,
    code: linearMain(
      'p.threads',
      `  let row = i / ${step === 'whole' ? '1u' : 'p.chunks'};
  let part = ${step === 'whole' ? '0u' : 'i % p.chunks'};
  var at0 = p.o0;
  var at1 = p.o1;
  var at2 = p.o2;
${code}
  ${begin}
  for (var k = part * p.chunk; k < min(p.length, (part + 1u) * p.chunk); k++) {
    let x: ${type} = ${element};
    let position = k;
    if (fresh) { best = x; place = position; fresh = false; } else {
    ${update}
    }
    ${step === 'totals' ? '' : write}
  }
  ${step === 'totals' ? keep('i') : ''}`,
    ),
  };
}

/** Takes `x` at `position` into `best` at `place`: the last of equals wins, and a NaN, once met, stays. */
function updater(kind: ScanKind, dtype: DType, indexed: boolean): string {
  if ((kind === 'sum' || kind === 'prod') && !indexed) return `best = ${combine(kind, dtype)('best', 'x')};`;
  const register = registerOf(dtype);
  const [a, b] = kind === 'max' ? ['x', 'best'] : ['best', 'x'];
  const less = register === 'i64' ? `k_i64_lt(${a}, ${b})` : `(${a} < ${b})`;
  const takes = register === 'f32' ? `k_isnan(x) || (!k_isnan(best) && !${less})` : `!${less}`;
  return `if (${takes}) { best = x; place = position; }`;
}
