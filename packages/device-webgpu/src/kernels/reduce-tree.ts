// Reductions on real GPUs: a workgroup for each output, whose threads take turns along what is reduced, so that
// neighbours read neighbours, and join their results.
import type { ReduceKind, View } from '@kindling/tensor';
import type { Source } from '../launch.js';
import { walkCode, walkParameters } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { combine, identityOf, narrowed } from '../wgsl/monoid.js';
import { converted, loaded, registerOf, registerType, stored } from '../wgsl/registers.js';
import { operandOf } from './operands.js';
import type { Reduction } from './reduce.js';
import { joinCode } from './workgroup-join.js';

/** Least length for which a workgroup pays, and that of which a workgroup of 256 pays. */
const LEAST = 128;
const LONG = 1024;
/** Outputs that keep a GPU busy with a thread each. */
const CROWD = 16384;
/** Workgroups that keep a GPU busy. */
const BUSY = 512;
/** Least elements of a thread for which the work of an output is split among workgroups. */
const SHARE = 16;

/** Threads for each output. */
const threadsFor = (length: number): number => (length >= LONG ? 256 : 64);

/** Among how many workgroups each output's elements are split; `undefined` where threads work alone. */
export function treeParts(runtime: Runtime, r: Reduction): number | undefined {
  const { length, outputs } = r;
  const along = r.inner.strides[0]!.at(-1) === 1;
  if (runtime.adapterClass !== 'gpu' || length < LEAST || (outputs >= CROWD && !along)) return undefined;
  const most = Math.ceil(length / (threadsFor(length) * SHARE));
  return outputs >= BUSY / 2 ? 1 : Math.min(most, Math.ceil(BUSY / outputs));
}

/** Reduces in `parts` to `output`; of more than one, to a dense temporary with the parts innermost. */
export function treePass(
  runtime: Runtime,
  kind: ReduceKind,
  r: Reduction,
  input: View,
  output: View,
  parts: number,
): void {
  const threads = threadsFor(r.length);
  runtime.launch({
    kernel: 'reduce',
    key: `tree/${threads}/${kind}/${input.dtype}/${output.dtype}/${r.outer.sizes.length}/${r.inner.sizes.length}`,
    operands: [operandOf(runtime, input), operandOf(runtime, output, { write: true })],
    integers: [
      r.outputs * parts,
      parts,
      Math.ceil(r.length / parts),
      r.length,
      input.offset,
      output.offset,
      ...walkParameters(r.outer),
      ...walkParameters(r.inner),
    ],
    grid: r.outputs * parts,
    views: [input, output],
    source: (names) => source(runtime, kind, r, threads, input, output, names),
  });
}

function source(
  runtime: Runtime,
  kind: ReduceKind,
  r: Reduction,
  threads: number,
  input: View,
  output: View,
  [x, y]: readonly string[],
): Source {
  const { dtype } = output;
  const type = registerType[registerOf(dtype)];
  const join = combine(kind, dtype);
  const start = identityOf(kind, dtype);
  const outer = walkCode('o', r.outer.sizes.length, 'row', ['base', 'target_']);
  const inner = walkCode('i', r.inner.sizes.length, 'k', ['at']);
  const element = converted(loaded(`${x}[at]`, input.dtype), input.dtype, dtype);
  return {
    integers: [
      ...['groups', 'splits', 'share', 'length', 'inputOffset', 'outputOffset'],
      ...outer.parameters,
      ...inner.parameters,
    ],
    code: `${joinCode({ name: 'joined', kind, dtype, threads }, runtime.subgroups)}
@compute @workgroup_size(${threads})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) l: u32) {
  let group = w.y * n.x + w.x;
  if (group >= p.groups) { return; }
  let part = group % p.splits;
  let row = group / p.splits;
  var base = p.inputOffset;
  var target_ = p.outputOffset;
${outer.code}
  target_ = target_ * p.splits + part;
  let stop = min(p.length, (part + 1u) * p.share);
  var total: ${type} = ${start};
  // Sums of many are sums of sums of 64, which keeps rounding small.
  for (var first = part * p.share + l; first < stop; first += ${64 * threads}u) {
    var block: ${type} = ${start};
    for (var k = first; k < min(stop, first + ${64 * threads}u); k += ${threads}u) {
      var at = base;
${inner.code}
      block = ${join('block', element)};
    }
    total = ${join('total', 'block')};
  }
  total = joined(l, total);
  if (l == 0u) { ${y}[target_] = ${stored(narrowed('total', dtype), dtype)}; }
}`,
  };
}
