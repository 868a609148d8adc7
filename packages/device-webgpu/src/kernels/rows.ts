// Kernels that go through rows several times: a thread for each row, or a workgroup whose threads share it.
import { linearMain } from '../launch.js';
import { joinCode } from './workgroup-join.js';

/**
 * `main` that runs `row` for each row `i` below `p.rows`. In it, elements are gone through from `first(l)` in steps of
 * `STEP`; `allMax(l, x)` and `allSum(l, x)` join what the row's threads found. The grid is rows, or threads of one row each.
 */
export const rowsMain = (row: string, threads: number, subgroups: boolean): string =>
  threads === 1 ? alone(row) : together(row, threads, subgroups);

/** A thread for each row: it goes through the row by itself. */
const alone = (row: string): string =>
  `fn first(l: u32) -> u32 { return 0u; }
const STEP = 1u;
fn allMax(l: u32, x: f32) -> f32 { return x; }
fn allSum(l: u32, x: f32) -> f32 { return x; }
${linearMain('p.rows', row)}`;

/** A workgroup for each row: its threads take turns, and join what they found. */
const together = (row: string, threads: number, subgroups: boolean): string =>
  `fn first(l: u32) -> u32 { return l; }
const STEP = ${threads}u;
${joinCode({ name: 'allMax', kind: 'max', dtype: 'float32', threads }, subgroups)}
${joinCode({ name: 'allSum', kind: 'sum', dtype: 'float32', threads }, subgroups)}
@compute @workgroup_size(${threads})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) l: u32) {
  let i = w.y * n.x + w.x;
  if (i >= p.rows) { return; }
${row}
}`;
