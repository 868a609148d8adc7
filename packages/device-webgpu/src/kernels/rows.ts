// Kernels that go through rows several times: a thread for each row, or a workgroup whose threads share it.
import { linearMain } from '../launch.js';

/**
 * `main` that runs `row` for each row `i` below `p.rows`. In it, elements are gone through from `first(l)` in steps of
 * `STEP`; `allMax(l, x)` and `allSum(l, x)` join what the row's threads found. The grid is rows, or threads of one row each.
 */
export const rowsMain = (row: string, threads: number): string =>
  threads === 1 ? alone(row) : together(row, threads);

/** A thread for each row: it goes through the row by itself. */
const alone = (row: string): string =>
  `fn first(l: u32) -> u32 { return 0u; }
const STEP = 1u;
fn allMax(l: u32, x: f32) -> f32 { return x; }
fn allSum(l: u32, x: f32) -> f32 { return x; }
${linearMain('p.rows', row)}`;

/** A workgroup for each row: its threads take turns, and join what they found by a tree in workgroup memory. */
function together(row: string, threads: number): string {
  const tree = (name: string, join: (a: string, b: string) => string): string =>
    `fn ${name}(l: u32, x: f32) -> f32 {
  workgroupBarrier();
  found[l] = x;
  for (var reach = ${threads / 2}u; reach > 0u; reach = reach / 2u) {
    workgroupBarrier();
    if (l < reach) { found[l] = ${join('found[l]', 'found[l + reach]')}; }
  }
  workgroupBarrier();
  return found[0];
}`;
  return `var<workgroup> found: array<f32, ${threads}>;
fn first(l: u32) -> u32 { return l; }
const STEP = ${threads}u;
${tree('allMax', (a, b) => `k_max(${a}, ${b})`)}
${tree('allSum', (a, b) => `${a} + ${b}`)}
@compute @workgroup_size(${threads})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) l: u32) {
  let i = w.y * n.x + w.x;
  if (i >= p.rows) { return; }
${row}
}`;
}
