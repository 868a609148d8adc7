// Matrix products of integers: a thread per output.
import type { View } from '@kindling/tensor';
import { linearMain, workgroups } from '../launch.js';
import { count, dims, mergeDims, walkCode, walkParameters } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { combine, identityOf, narrowed } from '../wgsl/monoid.js';
import { loaded, registerOf, registerType, stored } from '../wgsl/registers.js';

/** `[…, M, K] × […, K, N] → […, M, N]` of int32, int64 or uint8, wrapping around. */
export function integerMatmul(runtime: Runtime, a: View, b: View, output: View): void {
  const { dtype } = output;
  const views = [a, b, output];
  const walk = mergeDims(
    output.shape.slice(0, -2),
    views.map((v) => dims(v, 0, -2)),
  );
  const threads = count(output.shape);
  runtime.launch({
    kernel: 'matmul',
    key: `${dtype}/${walk.sizes.length}`,
    operands: views.map((v) => ({ buffer: runtime.own(v.buffer, dtype), dtype, write: v === output })),
    integers: [
      threads,
      ...output.shape.slice(-2),
      a.shape.at(-1)!,
      ...views.flatMap((v) => [v.offset, ...v.strides.slice(-2)]),
      ...walkParameters(walk),
    ],
    grid: workgroups(threads),
    views,
    source: ([x, y, z]) => {
      const { parameters, code } = walkCode('b', walk.sizes.length, 'batch', ['at0', 'at1', 'at2']);
      const product = combine('prod', dtype)(
        loaded(`${x}[at0 + k * p.column0]`, dtype),
        loaded(`${y}[at1 + k * p.row1]`, dtype),
      );
      const body = `  let column = i % p.n;
  let row = (i / p.n) % p.m;
  let batch = i / (p.n * p.m);
  var at0 = p.o0 + row * p.row0;
  var at1 = p.o1 + column * p.column1;
  var at2 = p.o2 + row * p.row2 + column * p.column2;
${code}
  var total: ${registerType[registerOf(dtype)]} = ${identityOf('sum', dtype)};
  for (var k = 0u; k < p.k; k++) { total = ${combine('sum', dtype)('total', product)}; }
  ${z}[at2] = ${stored(narrowed('total', dtype), dtype)};`;
      const places = [0, 1, 2].flatMap((v) => [`o${v}`, `row${v}`, `column${v}`]);
      return {
        integers: ['threads', 'm', 'n', 'k', ...places, ...parameters],
        code: linearMain('p.threads', body),
      };
    },
  });
}
