// Stable sort along the last dim: runs sorted by counting, then merged by binary search; no thread waits for another.
import type { DType, View } from '@kindling/tensor';
import type { Allocation } from '../buffers.js';
import { linearMain, type Operand, type Source, workgroups } from '../launch.js';
import { count, dims, mergeDims, walkCode, walkParameters } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { goesBefore } from '../wgsl/monoid.js';
import { loaded, registerOf, registerType, stored } from '../wgsl/registers.js';

/** Elements of the runs that counting sorts: each thread reads as many, where a merge reads the logarithm of its run. */
const RUN = 32;

/** Where a pass reads and writes: the views themselves, or dense rows of temporaries with int32 positions. */
interface Pass {
  readonly dtype: DType;
  readonly descending: boolean;
  readonly fromView: boolean;
  readonly toViews: boolean;
  readonly rank: number;
}

/** Values and source positions, sorted; NaN counts as largest. See `Device.sort`. */
export function sort(runtime: Runtime, input: View, descending: boolean, values: View, indices: View): void {
  const length = input.shape.at(-1) ?? 1;
  const total = count(input.shape);
  if (total === 0) return;
  const views = [input, values, indices];
  const rows = mergeDims(
    input.shape.slice(0, -1),
    views.map((v) => dims(v, 0, -1)),
  );
  const { dtype } = input;
  const integers = (run: number): number[] => [
    total,
    length,
    run,
    ...views.flatMap((v) => [v.offset, v.strides.at(-1) ?? 0]),
    ...walkParameters(rows),
  ];
  const operand = (buffer: Allocation, write: boolean): Operand => ({ buffer, dtype: buffer.dtype, write });
  const viewOperand = (v: View, write: boolean): Operand => operand(runtime.own(v.buffer, v.dtype), write);
  /** `from` is the input or temporaries, `to` temporaries or the outputs. A run of 0 sorts by counting. */
  const pass = (
    from: readonly Allocation[] | undefined,
    to: readonly Allocation[] | undefined,
    run: number,
  ): void => {
    const p = {
      dtype,
      descending,
      fromView: from === undefined,
      toViews: to === undefined,
      rank: rows.sizes.length,
    };
    runtime.launch({
      kernel: 'sort',
      key: `${dtype}/${descending}/${p.fromView}/${p.toViews}/${p.rank}/${run === 0}`,
      operands: [
        ...(from ? from.map((b) => operand(b, false)) : [viewOperand(input, false)]),
        ...(to ? to.map((b) => operand(b, true)) : [viewOperand(values, true), viewOperand(indices, true)]),
      ],
      integers: integers(run === 0 ? RUN : run),
      grid: workgroups(total),
      views,
      source: (names) => source(p, run === 0, names),
    });
  };
  if (length <= RUN) {
    pass(undefined, undefined, 0);
    return;
  }
  runtime.withTemporary(dtype, total, (keysA) =>
    runtime.withTemporary('int32', total, (placesA) =>
      runtime.withTemporary(dtype, total, (keysB) =>
        runtime.withTemporary('int32', total, (placesB) => {
          let [from, to] = [
            [keysB, placesB],
            [keysA, placesA],
          ];
          pass(undefined, to, 0);
          for (let run = RUN; run < length; run *= 2) {
            [from, to] = [to, from];
            pass(from, run * 2 >= length ? undefined : to, run);
          }
        }),
      ),
    ),
  );
}

function source(pass: Pass, counting: boolean, names: readonly string[]): Source {
  const { dtype, descending, fromView, toViews, rank } = pass;
  const type = registerType[registerOf(dtype)];
  const rest = [...names];
  const keys = rest.shift()!;
  const places = fromView ? '' : rest.shift()!;
  const [toKeys, toPlaces] = rest as [string, string];
  const before = (x: string, y: string) =>
    descending ? goesBefore('max', dtype, x, y) : goesBefore('max', dtype, y, x);
  const { parameters, code } = walkCode('r', rank, 'row', ['at0', 'at1', 'at2']);
  const key = (at: string) => loaded(`${keys}[at0 + (${at})${fromView ? ' * p.step0' : ''}]`, dtype);
  // The number of elements that go before this one in its run (counting) or in the other run (merging).
  const search = counting
    ? `let run_start = (k / p.run) * p.run;
  let run_end = min(run_start + p.run, p.length);
  var place = run_start;
  for (var j = run_start; j < run_end; j++) {
    let y: ${type} = ${key('j')};
    if (${before('y', 'x')} || (j < k && !${before('x', 'y')})) { place++; }
  }`
    : `let pair = (k / (2u * p.run)) * 2u * p.run;
  let middle = min(pair + p.run, p.length);
  let left = k < middle;
  let other = select(pair, middle, left);
  var low = other;
  var high = select(middle, min(pair + 2u * p.run, p.length), left);
  while (low < high) {
    let j = (low + high) / 2u;
    let y: ${type} = ${key('j')};
    if (select(!${before('x', 'y')}, ${before('y', 'x')}, left)) { low = j + 1u; } else { high = j; }
  }
  let place = pair + (k - select(middle, pair, left)) + (low - other);`;
  return {
    integers: ['threads', 'length', 'run', 'o0', 'step0', 'o1', 'step1', 'o2', 'step2', ...parameters],
    code: linearMain(
      'p.threads',
      `  let row = i / p.length;
  let k = i % p.length;
  var at0 = p.o0;
  var at1 = p.o1;
  var at2 = p.o2;
${code}
  let dense = row * p.length;
  ${fromView ? '' : 'at0 = dense;'}
  let x: ${type} = ${key('k')};
  ${search}
  ${toKeys}[${toViews ? 'at1 + place * p.step1' : 'dense + place'}] = ${stored('x', dtype)};
  let source_ = ${fromView ? 'bitcast<i32>(k)' : `${places}[at0 + k]`};
  ${toPlaces}[${toViews ? 'at2 + place * p.step2' : 'dense + place'}] = ${toViews ? 'vec2<u32>(bitcast<u32>(source_), 0u)' : 'source_'};`,
    ),
  };
}
