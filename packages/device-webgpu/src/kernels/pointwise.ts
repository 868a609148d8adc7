// Pointwise kernels: scalar expressions over broadcast views, four neighbours at a time where layouts allow.
import { converters, type DType, expression, type Pointwise, type View } from '@kindling/tensor';
import { linearMain, type Operand, type Source, WORKGROUP, workgroups } from '../launch.js';
import { count, isSmall, mergeDims, type Walk, walkCode, walkParameters } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { renderExpressions } from '../wgsl/expression.js';
import {
  converted,
  literalWords,
  loaded,
  registerOf,
  registerType,
  representation,
  stored,
} from '../wgsl/registers.js';

const ids = new WeakMap<Pointwise, number>();
const idsByKey = new Map<string, number>();

/** A small number for a kernel: equal text, equal number. */
export function idOf(kernel: Pointwise): number {
  let id = ids.get(kernel);
  if (id === undefined) {
    const key = `${kernel.arity}:${kernel.key}`;
    id = idsByKey.get(key) ?? idsByKey.size;
    idsByKey.set(key, id);
    ids.set(kernel, id);
  }
  return id;
}

/** How one launch walks: merged dims, and whether each thread takes four elements along the innermost. */
export interface Plan {
  readonly walk: Walk;
  readonly four: boolean;
  /** Per view, in four-element mode: stepped along with the others, or the same element for all four. */
  readonly stepped: readonly boolean[];
  readonly offsets: readonly number[];
  readonly threads: number;
}

/** Unless `special`, small tensors take the general form (see {@link isSmall}). */
export function plan(runtime: Runtime, views: readonly View[], outputs: number, special = false): Plan {
  const { shape } = views[views.length - 1]!;
  const elements = count(shape);
  const general = isSmall(elements) && !special;
  const walk = mergeDims(shape, views, general ? elements : Number.POSITIVE_INFINITY);
  const inner = walk.sizes.length - 1;
  const single = { walk, four: false, stepped: [], offsets: views.map((v) => v.offset), threads: elements };
  if (general || inner < 0) return single;
  const stepped = walk.strides.map((s) => s[inner] === 1);
  const written = new Set(views.slice(-outputs).map((v) => v.buffer));
  const size = walk.sizes[inner]!;
  const padded = size % 4 !== 0;
  const fits = views.every((v, k) => {
    const s = walk.strides[k]!;
    if (!stepped[k]) return s[inner] === 0 && !written.has(v.buffer);
    if (representation(v.dtype).bytes !== 4 || v.offset % 4 !== 0) return false;
    // A last, partial four may be written past the view's end only where nothing follows it.
    if (
      padded &&
      (inner > 0 || (written.has(v.buffer) && v.offset + size < runtime.own(v.buffer, v.dtype).length))
    )
      return false;
    return s.every((stride, d) => d === inner || stride % 4 === 0);
  });
  if (!fits) return single;
  const fours = Math.ceil(size / 4);
  return {
    four: true,
    stepped,
    walk: {
      sizes: [...walk.sizes.slice(0, inner), fours],
      strides: walk.strides.map((s, k) => (stepped[k] ? s.map((x, d) => (d === inner ? 1 : x / 4)) : s)),
    },
    offsets: views.map((v, k) => (stepped[k] ? v.offset / 4 : v.offset)),
    threads: (elements / size) * fours,
  };
}

const components = ['.x', '.y', '.z', '.w'];

/** WGSL of the constants of a call, and the parameters that carry them. */
export function constantCode(
  compute: DType,
  inputs: readonly (View | number)[],
): { integers: string[]; floats: string[]; values: string[] } {
  const integers: string[] = [];
  const floats: string[] = [];
  const values = inputs.map((x, k) => {
    if (typeof x !== 'number') return '';
    if (registerOf(compute) === 'f32') {
      floats.push(`x${k}`);
      return `p.x${k}`;
    }
    integers.push(`x${k}`);
    if (literalWords(compute) === 1) return `bitcast<i32>(p.x${k})`;
    integers.push(`y${k}`);
    return `vec2<u32>(p.x${k}, p.y${k})`;
  });
  return { integers, floats, values };
}

/** Values of the parameters of {@link constantCode}. */
export function constantValues(
  compute: DType,
  inputs: readonly (View | number)[],
): { integers: number[]; floats: number[] } {
  const integers: number[] = [];
  const floats: number[] = [];
  for (const x of inputs) {
    if (typeof x !== 'number') continue;
    const value = converters[compute](x);
    if (registerOf(compute) === 'f32') floats.push(value);
    else {
      integers.push(value);
      if (literalWords(compute) === 2) integers.push(Math.floor(value / 2 ** 32));
    }
  }
  return { integers, floats };
}

/** `fn element`: the kernel's outputs for one element, a struct where there are several. */
export function elementFunction(kernel: Pointwise, compute: DType, arity: number): string {
  const type = registerType[registerOf(compute)];
  const names = Array.from({ length: arity }, (_, k) => `x${k}`);
  const { lines, results } = renderExpressions(kernel.outputs, compute, names);
  const several = results.length > 1;
  const fields = results.map((_, k) => `y${k}: ${type},`).join(' ');
  return `${several ? `struct Elements { ${fields} }\n` : ''}fn element(${names
    .map((x) => `${x}: ${type}`)
    .join(', ')}) -> ${several ? 'Elements' : type} {
${lines.map((l) => `  ${l}`).join('\n')}
  return ${several ? `Elements(${results.join(', ')})` : results[0]};
}`;
}

/**
 * Statements that load, compute and store one element or four. `at(k)` is the position of view k (inputs that are
 * views, then outputs) in the array `names[k]`; `stepped[k]` whether it moves along with the four.
 */
export function elementStatements(
  compute: DType,
  inputs: readonly (View | number)[],
  outputs: readonly View[],
  { four, stepped }: Pick<Plan, 'four' | 'stepped'>,
  constants: readonly string[],
  names: readonly string[],
  at: (k: number) => string,
): string[] {
  const body: string[] = [];
  let view = 0;
  const values = inputs.map((x, k) => {
    if (typeof x === 'number') return () => constants[k]!;
    const place = view++;
    body.push(`  let v${k} = ${names[place]}[${at(place)}];`);
    const value = (c: string) => converted(loaded(`v${k}${c}`, x.dtype), x.dtype, compute);
    return four && stepped[place] ? value : () => value('');
  });
  const each = four ? components : [''];
  each.forEach((c, j) => {
    body.push(`  let r${j} = element(${values.map((a) => a(c)).join(', ')});`);
  });
  outputs.forEach((out, k) => {
    const field = outputs.length > 1 ? `.y${k}` : '';
    const results = each.map((_, j) => stored(converted(`r${j}${field}`, compute, out.dtype), out.dtype));
    const { stored: scalar } = representation(out.dtype);
    const value = four ? `vec4<${scalar}>(${results.join(', ')})` : results[0];
    body.push(`  ${names[view + k]}[${at(view + k)}] = ${value};`);
  });
  return body;
}

function source(
  kernel: Pointwise,
  compute: DType,
  inputs: readonly (View | number)[],
  outputs: readonly View[],
  p: Plan,
  names: readonly string[],
): Source {
  const { parameters, code } = walkCode(
    '',
    p.walk.sizes.length,
    'i',
    names.map((_, k) => `at${k}`),
  );
  const { integers, floats, values } = constantCode(compute, inputs);
  const body = [
    ...names.map((_, k) => `  var at${k} = p.o${k};`),
    code,
    ...elementStatements(compute, inputs, outputs, p, values, names, (k) => `at${k}`),
  ];
  return {
    integers: ['threads', ...names.map((_, k) => `o${k}`), ...parameters, ...integers],
    floats,
    code: `${elementFunction(kernel, compute, inputs.length)}\n${linearMain('p.threads', body.join('\n'))}`,
  };
}

/** What an operand of a plan is bound as. */
export function operandOf(runtime: Runtime, v: View, write: boolean, four: boolean): Operand {
  const operand = { buffer: runtime.own(v.buffer, v.dtype), dtype: v.dtype, write };
  return four ? { ...operand, element: `vec4<${representation(v.dtype).stored}>` } : operand;
}

/** Evaluates a kernel's expressions for every element; see `Device.pointwise`. */
export function pointwise(
  runtime: Runtime,
  kernel: Pointwise,
  compute: DType,
  inputs: readonly (View | number)[],
  outputs: readonly View[],
  name = 'pointwise',
): void {
  const n = count(outputs[0]!.shape);
  if (n === 0) return;
  const views = [...(inputs.filter((x) => typeof x !== 'number') as View[]), ...outputs];
  const p = plan(runtime, views, outputs.length);
  const constants = constantValues(compute, inputs);
  let key = `${idOf(kernel)}/${compute}/${p.walk.sizes.length}/`;
  for (const x of inputs) key += typeof x === 'number' ? '#,' : `${x.dtype},`;
  for (const out of outputs) key += `>${out.dtype}`;
  if (p.four) key += p.stepped.map((s) => (s ? '4' : '1')).join('');
  const firstOutput = views.length - outputs.length;
  runtime.launch({
    kernel: name,
    key,
    operands: views.map((v, k) => operandOf(runtime, v, k >= firstOutput, p.four && p.stepped[k]!)),
    integers: [p.threads, ...p.offsets, ...walkParameters(p.walk), ...constants.integers],
    floats: constants.floats,
    grid: workgroups(p.threads, WORKGROUP),
    views: [...inputs, ...outputs],
    source: (names) => source(kernel, compute, inputs, outputs, p, names),
  });
}

const identity = expression.pointwise(expression.input(0));

/** Copies and converts; see `Device.copy`. */
export function copy(runtime: Runtime, from: View, to: View): void {
  pointwise(runtime, identity, from.dtype, [from], [to], 'copy');
}
