// Gather along one dim. Indices out of range are reported at the next read; nothing is read out of bounds.
import type { View } from '@kindling/tensor';
import { linearMain, type Source, workgroups } from '../launch.js';
import { count, mergeDims, walkCode, walkParameters } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { loaded } from '../wgsl/registers.js';

/** The view with its dim `dim` standing still. */
export function held(view: View, dim: number): View {
  return { ...view, strides: view.strides.map((stride, i) => (i === dim ? 0 : stride)) };
}

/**
 * WGSL that sets `index` to an element of the index array, checked against `p.size`: where it is out of range it
 * reports it and `otherwise` happens.
 */
export function checkedIndex(element: string, index: View, otherwise: string): string {
  const wide =
    index.dtype === 'int64'
      ? loaded(element, 'int64')
      : `vec2<u32>(bitcast<u32>(${element}), bitcast<u32>(${element} >> 31u))`;
  return `let wide = ${wide};
  if (wide.y != 0u || wide.x >= p.size) { k_fault(wide, p.size); ${otherwise} }
  let index = wide.x;`;
}

function source(rank: number, index: View, names: readonly string[]): Source {
  const [from, which, to] = names as [string, string, string];
  const { parameters, code } = walkCode('', rank, 'i', ['at0', 'at1', 'at2']);
  return {
    integers: ['threads', 'size', 'step', 'o0', 'o1', 'o2', ...parameters],
    code: linearMain(
      'p.threads',
      `  var at0 = p.o0;
  var at1 = p.o1;
  var at2 = p.o2;
${code}
  ${checkedIndex(`${which}[at1]`, index, 'return;')}
  ${to}[at2] = ${from}[at0 + index * p.step];`,
    ),
  };
}

/** `output[…i…] = input[…index[…i…]…]` along `dim`; see `Device.gather`. */
export function gather(runtime: Runtime, input: View, dim: number, index: View, output: View): void {
  const n = count(output.shape);
  if (n === 0) return;
  const walk = mergeDims(output.shape, [held(input, dim), index, output]);
  const views = [input, index, output];
  runtime.launch({
    kernel: 'gather',
    key: `${input.dtype}/${index.dtype}/${walk.sizes.length}`,
    operands: views.map((v) => ({
      buffer: runtime.own(v.buffer, v.dtype),
      dtype: v.dtype,
      write: v === output,
    })),
    integers: [
      n,
      input.shape[dim]!,
      input.strides[dim]!,
      ...views.map((v) => v.offset),
      ...walkParameters(walk),
    ],
    grid: workgroups(n),
    faults: true,
    views,
    source: (names) => source(walk.sizes.length, index, names),
  });
}
