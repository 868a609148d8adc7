// Where the largest or smallest element stands: a reduction of pairs of value and position.
import type { DType, View } from '@kindling/tensor';
import type { Operand, Source } from '../launch.js';
import { workgroups } from '../launch.js';
import { count } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { goesBefore } from '../wgsl/monoid.js';
import { converted, loaded, registerOf, registerType } from '../wgsl/registers.js';
import {
  denseRows,
  denseView,
  type Reduction,
  reductionCode,
  reductionOf,
  reductionParameters,
  splits,
} from './reduce.js';

/** One pass: candidates are elements of `values`, at positions counted or, in a later pass, read from `positions`. */
interface Pass {
  readonly kind: 'max' | 'min';
  readonly dtype: DType;
  /** Whether positions come from a pass before. */
  readonly later: boolean;
  /** Whether the result is final: an int64 position, instead of a value and an int32 position. */
  readonly final: boolean;
}

function source(pass: Pass, r: Reduction, names: readonly string[]): Source {
  const { kind, dtype, later, final } = pass;
  const type = registerType[registerOf(dtype)];
  const values = names[0]!;
  const positions = later ? names[1]! : '';
  const outputs = names.slice(later ? 2 : 1);
  const before = goesBefore(kind, dtype, 'x', 'best');
  // Among equals (and among NaN) the first wins, whatever the order in which threads meet them.
  const tie = `(!(${goesBefore(kind, dtype, 'best', 'x')}) && position < where_)`;
  return reductionCode(r, {
    start: `var best: ${type};\n  var where_ = 0xffffffffu;`,
    step: (at, k) => `let x: ${type} = ${loaded(`${values}[${at}]`, dtype)};
      let position = ${later ? `bitcast<u32>(${positions}[${at}])` : k};
      if (where_ == 0xffffffffu || ${before} || ${tie}) { best = x; where_ = position; }`,
    end: final
      ? `${outputs[0]}[target_] = ${converted('bitcast<i32>(where_)', 'int32', 'int64')};`
      : `${outputs[0]}[target_] = ${dtype === 'float16' ? 'f16(best)' : 'best'};
  ${outputs[1]}[target_] = bitcast<i32>(where_);`,
  });
}

/** Writes row-major positions of the first largest or smallest element, or first NaN; see `Device.argReduce`. */
export function argReduce(
  runtime: Runtime,
  kind: 'max' | 'min',
  input: View,
  output: View,
  positions?: View,
): void {
  const outputs = count(output.shape);
  if (outputs === 0) return;
  const parts = splits(runtime, outputs, count(input.shape.slice(output.shape.length)));
  const operand = (v: View, write = false): Operand => ({
    buffer: runtime.own(v.buffer, v.dtype),
    dtype: v.dtype,
    write,
  });
  const run = (targets: readonly View[]): void => {
    const final = targets.length === 1;
    const r = reductionOf(input, targets[0]!);
    const pass = { kind, dtype: input.dtype, later: positions !== undefined, final };
    runtime.launch({
      kernel: 'argReduce',
      key: `${kind}/${input.dtype}/${pass.later}/${final}/${r.outer.sizes.length}/${r.inner.sizes.length}`,
      operands: [input, ...(positions ? [positions] : [])]
        .map((v) => operand(v))
        .concat(targets.map((v) => operand(v, true))),
      integers: reductionParameters(r, input, targets[0]!, final ? 1 : parts),
      grid: workgroups(outputs * (final ? 1 : parts)),
      views: [input, ...targets],
      source: (names) => source(pass, r, names),
    });
  };
  if (parts === 1) {
    run([output]);
    return;
  }
  const rows = denseRows(output.shape);
  runtime.withTemporary(input.dtype, outputs * parts, (values) =>
    runtime.withTemporary('int32', outputs * parts, (places) => {
      run([values, places].map((t) => denseView(t, output.shape, rows)));
      const [v, at] = [values, places].map((t) =>
        denseView(t, [...output.shape, parts], [...rows.map((s) => s * parts), 1]),
      );
      argReduce(runtime, kind, v!, output, at);
    }),
  );
}
