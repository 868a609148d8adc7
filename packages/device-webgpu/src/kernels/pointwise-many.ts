// One pointwise kernel for many lists of operands: an optimizer's step over all parameters in a few dispatches.
import type { DType, Pointwise, PointwiseCall, View } from '@kindling/tensor';
import { type Source, WORKGROUP, workgroups } from '../launch.js';
import type { Runtime } from '../runtime.js';
import {
  constantCode,
  constantValues,
  elementFunction,
  elementStatements,
  idOf,
  operandOf,
  type Plan,
  plan,
  pointwise,
} from './pointwise.js';

/** A call that goes through dense memory four elements at a time. */
interface Dense {
  readonly call: PointwiseCall;
  readonly views: readonly View[];
  readonly plan: Plan;
}

/** What calls must share to run in one dispatch. */
function signature({ call, views }: Dense): string {
  return `${call.inputs.map((x) => (typeof x === 'number' ? x : '')).join()}/${views.map((v) => v.dtype).join()}/${call.outputs.length}`;
}

/** See `OptionalKernels.pointwiseMany`. Lists that are not dense run by themselves. */
export function pointwiseMany(
  runtime: Runtime,
  kernel: Pointwise,
  compute: DType,
  calls: readonly PointwiseCall[],
): boolean {
  let batch: Dense[] = [];
  const most = runtime.device.limits.maxStorageBuffersPerShaderStage;
  const flush = (): void => {
    if (batch.length > 0) launch(runtime, kernel, compute, batch);
    batch = [];
  };
  for (const call of calls) {
    const views = [...(call.inputs.filter((x) => typeof x !== 'number') as View[]), ...call.outputs];
    if (views[0]!.shape.includes(0)) continue;
    const p = plan(runtime, views, call.outputs.length, true);
    const dense = p.four && p.walk.sizes.length === 1 && p.stepped.every(Boolean);
    if (!dense) {
      pointwise(runtime, kernel, compute, call.inputs, call.outputs, 'pointwiseMany');
      continue;
    }
    const next = { call, views, plan: p };
    const buffers = new Set([...batch, next].flatMap((d) => d.views.map((v) => v.buffer)));
    const fits = buffers.size <= most && (batch.length === 0 || signature(batch[0]!) === signature(next));
    if (!fits) flush();
    batch.push(next);
  }
  flush();
  return true;
}

function launch(runtime: Runtime, kernel: Pointwise, compute: DType, batch: readonly Dense[]): void {
  const { call } = batch[0]!;
  const constants = constantValues(compute, call.inputs);
  const writes = call.outputs.length;
  let groups = 0;
  const integers = [batch.length];
  for (const { plan: p } of batch) {
    integers.push(groups, p.threads, ...p.offsets);
    groups += workgroups(p.threads, WORKGROUP);
  }
  runtime.launch({
    kernel: 'pointwiseMany',
    key: `${idOf(kernel)}/${compute}/${batch.length}/${call.inputs.map((x) => (typeof x === 'number' ? '#' : x.dtype)).join()}>${call.outputs.map((v) => v.dtype).join()}`,
    operands: batch.flatMap(({ views }) =>
      views.map((v, k) => operandOf(runtime, v, k >= views.length - writes, true)),
    ),
    integers: [...integers, ...constants.integers],
    floats: constants.floats,
    grid: groups,
    views: batch.flatMap(({ call: c }) => c.outputs),
    source: (names) => source(kernel, compute, batch, names),
  });
}

function source(
  kernel: Pointwise,
  compute: DType,
  batch: readonly Dense[],
  names: readonly string[],
): Source {
  const { call, views } = batch[0]!;
  const { integers, floats, values } = constantCode(compute, call.inputs);
  const parts = batch.map((_, s) => ({
    parameters: [`start${s}`, `threads${s}`, ...views.map((_, k) => `o${s}_${k}`)],
    code: `case ${s}u: {
    let i = (group - p.start${s}) * ${WORKGROUP}u + l;
    if (i >= p.threads${s}) { return; }
    ${elementStatements(
      compute,
      call.inputs,
      call.outputs,
      { four: true, stepped: views.map(() => true) },
      values,
      names.slice(s * views.length, (s + 1) * views.length),
      (k) => `i + p.o${s}_${k}`,
    ).join('\n  ')}
  }`,
  }));
  // The part that a workgroup belongs to is the last that starts at or before it.
  const find = batch
    .map((_, s) => (s === 0 ? '' : `if (group >= p.start${s}) { part = ${s}u; }`))
    .join('\n  ');
  return {
    integers: ['parts', ...parts.flatMap((part) => part.parameters), ...integers],
    floats,
    code: `${elementFunction(kernel, compute, call.inputs.length)}
@compute @workgroup_size(${WORKGROUP})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) l: u32) {
  let group = w.y * n.x + w.x;
  var part = 0u;
  ${find}
  switch part {
  ${parts.map((part) => part.code).join('\n  ')}
  default: {}
  }
}`,
  };
}
