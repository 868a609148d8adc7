// Section bounds: each kernel, on outputs with neighbours on all sides, writes nothing beside them and nothing to inputs.

import { expression as e } from '@kindling/tensor';
import type { DeviceCase } from '../case.js';
import { type KernelCase, type Kit, kernelCase } from '../kit.js';
import { drawn, type Layout, layouts, operand, output } from '../operand.js';

const f = 'float32';
const data = (shape: readonly number[], seed = 1) => operand(f, shape, drawn(f, seed));
const index = (shape: readonly number[], size: number) => operand('int64', shape, (i) => i % size);

/** Per kernel: a call whose outputs lie in the given layout. Odd sizes, so that blocks of 4, 8 or 64 stick out. */
const calls: Record<string, (layout: Layout) => KernelCase> = {
  pointwise: (layout) => ({
    operands: [data([3, 67]), output(f, [3, 67], layout)],
    writes: [1],
    call: (d, [x, y]) => d.pointwise(e.pointwise(e.neg(e.input(0))), f, [x!], [y!]),
  }),
  copy: (layout) => ({
    operands: [data([3, 67]), output(f, [3, 67], layout)],
    writes: [1],
    call: (d, [x, y]) => d.copy(x!, y!),
  }),
  'copy to bool': (layout) => ({
    operands: [data([3, 7]), output('bool', [3, 7], layout)],
    writes: [1],
    call: (d, [x, y]) => d.copy(x!, y!),
  }),
  reduce: (layout) => ({
    operands: [data([67, 5]), output(f, [67], layout)],
    writes: [1],
    call: (d, [x, y]) => d.reduce('sum', x!, y!),
  }),
  'reduce to bool': (layout) => ({
    operands: [data([7, 5]), output('bool', [7], layout)],
    writes: [1],
    call: (d, [x, y]) => d.reduce('any', x!, y!),
  }),
  argReduce: (layout) => ({
    operands: [data([67, 5]), output('int64', [67], layout)],
    writes: [1],
    call: (d, [x, y]) => d.argReduce('min', x!, y!),
  }),
  matmul: (layout) => ({
    operands: [data([9, 5]), data([5, 67], 2), output(f, [9, 67], layout)],
    writes: [2],
    call: (d, [a, b, c]) => d.matmul(a!, b!, c!),
  }),
  gather: (layout) => ({
    operands: [data([5, 7]), index([3, 7], 5), output(f, [3, 7], layout)],
    writes: [2],
    call: (d, [x, i, y]) => d.gather(x!, 0, i!, y!),
  }),
  scatter: (layout) => ({
    operands: [operand(f, [5, 7], drawn(f, 3), layout), index([3, 7], 5), data([3, 7])],
    writes: [0],
    call: (d, [y, i, x]) => d.scatter('add', y!, 0, i!, x!),
  }),
  scan: (layout) => ({
    operands: [data([3, 67]), output(f, [3, 67], layout), output('int64', [3, 67], layout)],
    writes: [1, 2],
    call: (d, [x, y, i]) => d.scan('max', x!, y!, i!),
  }),
  sort: (layout) => ({
    operands: [data([3, 67]), output(f, [3, 67], layout), output('int64', [3, 67], layout)],
    writes: [1, 2],
    call: (d, [x, y, i]) => d.sort(x!, false, y!, i!),
  }),
  randomBits: (layout) => ({
    // Contiguous by contract, but neighbours it has.
    operands: [output('int32', [67], layout === layouts.stepped ? layouts.offset : layout)],
    writes: [0],
    call: (d, [y]) => d.randomBits(1, 0, y!),
  }),
};

export function* bounds(kit: Kit): Iterable<DeviceCase> {
  const can = kit.device.capabilities.arithmetic;
  for (const [kernel, build] of Object.entries(calls)) {
    const dtypes = build(layouts.offset).operands.map((o) => o.dtype);
    if (!dtypes.every((d) => can.has(d))) continue;
    for (const layout of [layouts.offset, layouts.stepped]) {
      yield kernelCase(kit, 'bounds', `${kernel} writes nothing outside its output, ${layout.name}`, () =>
        build(layout),
      );
    }
  }
}
