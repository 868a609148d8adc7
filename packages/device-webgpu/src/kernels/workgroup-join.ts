// Joins what the threads of a workgroup found: within subgroups by the adapter's own reductions and then across them, or
// by a tree in workgroup memory.
import type { DType, ReduceKind } from '@kindling/tensor';
import { combine, identityOf } from '../wgsl/monoid.js';
import { type Register, registerOf, registerType } from '../wgsl/registers.js';

/** The subgroup function of each kind, where there is one that neither drops a NaN nor a carry. */
const subgroupFunctions: Record<ReduceKind, Partial<Record<Register, string>>> = {
  sum: { f32: 'subgroupAdd', i32: 'subgroupAdd' },
  prod: { f32: 'subgroupMul', i32: 'subgroupMul' },
  max: { f32: 'k_subgroup_max', i32: 'subgroupMax' },
  min: { f32: 'k_subgroup_min', i32: 'subgroupMin' },
  any: { i32: 'subgroupOr' },
  all: { i32: 'subgroupAnd' },
};

export interface Join {
  /** Name of the WGSL function: `name(l, x)` takes each thread's number in the workgroup and its value. */
  readonly name: string;
  readonly kind: ReduceKind;
  /** Values are registers of this dtype. */
  readonly dtype: DType;
  readonly threads: number;
}

/**
 * WGSL of a function that every thread of the workgroup calls, in uniform control flow, and that returns the joined value
 * to all of them. Which threads make up a subgroup, how many there are and whether all are in use may be anything; on one
 * adapter the same values always give the same result.
 */
export function joinCode(join: Join, subgroups: boolean): string {
  const { name, kind, dtype, threads } = join;
  const register = registerOf(dtype);
  const type = registerType[register];
  const both = combine(kind, dtype);
  const found = `${name}Found`;
  const together = subgroups ? subgroupFunctions[kind][register] : undefined;
  const body =
    together === undefined
      ? `  ${found}[l] = x;
  for (var count = ${threads}u; count > 1u; ) {
    let reach = (count + 1u) / 2u;
    workgroupBarrier();
    if (l + reach < count) { ${found}[l] = ${both(`${found}[l]`, `${found}[l + reach]`)}; }
    count = reach;
  }
  workgroupBarrier();
  return ${found}[0];`
      : // Each subgroup's first thread leaves its subgroup's value; then each subgroup joins all that was left.
        `  let lane = subgroupExclusiveAdd(1u);
  let lanes = subgroupAdd(1u);
  var value: ${type} = ${together}(x);
  ${found}[l] = select(${identityOf(kind, dtype)}, value, lane == 0u);
  workgroupBarrier();
  value = ${identityOf(kind, dtype)};
  for (var k = 0u; k < ${threads}u; k += lanes) {
    if (k + lane < ${threads}u) { value = ${both('value', `${found}[k + lane]`)}; }
  }
  value = ${together}(value);
  // One subgroup's result is everybody's, also where subgroups differ in size and so in rounding.
  workgroupBarrier();
  if (l == 0u) { ${found}[0] = value; }
  workgroupBarrier();
  return ${found}[0];`;
  return `var<workgroup> ${found}: array<${type}, ${threads}>;
fn ${name}(l: u32, x: ${type}) -> ${type} {
  workgroupBarrier();
${body}
}`;
}
