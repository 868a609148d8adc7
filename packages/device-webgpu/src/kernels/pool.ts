// Max pooling with positions, and its gradient.
import type { PoolGeometry, View } from '@kindling/tensor';
import { linearMain, workgroups } from '../launch.js';
import { count } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { goesBefore } from '../wgsl/monoid.js';
import { loaded, stored } from '../wgsl/registers.js';

const operand = (runtime: Runtime, v: View, write = false) => ({
  buffer: runtime.own(v.buffer, v.dtype),
  dtype: v.dtype,
  write,
});

/** Maxima of windows and their flat positions in the input's planes; see `OptionalKernels.maxPool`. */
export function maxPool(
  runtime: Runtime,
  input: View,
  g: PoolGeometry,
  values: View,
  indices: View,
): boolean {
  const { dtype } = input;
  if (dtype !== 'float32' && dtype !== 'float16') return false;
  const n = g.kernelSize.length;
  const threads = count(values.shape);
  if (threads === 0) return true;
  const each = <T>(f: (d: number) => T): T[] => Array.from({ length: n }, (_, d) => f(d));
  const coordinates: string[] = [];
  for (let d = n - 1; d >= 0; d--)
    coordinates.push(`  let o${d} = rest % p.outSize${d};`, `  rest = rest / p.outSize${d};`);
  const position = each((d) => d).reduce(
    (at, d) => (at === '' ? `q${d}` : `(${at}) * p.size${d} + q${d}`),
    '',
  );
  let body = (
    x: string,
  ): string => `let x = ${loaded(`${x}[at${each((d) => ` + q${d} * p.x${d}`).join('')}]`, dtype)};
    if (!found || ${goesBefore('max', dtype, 'x', 'best')}) { best = x; place = ${position}; found = true; }`;
  for (let d = n - 1; d >= 0; d--) {
    const inner = body;
    body = (x) => `for (var k${d} = 0u; k${d} < p.kernel${d}; k${d}++) {
    let q${d} = o${d} * p.stride${d} - p.padding${d} + k${d} * p.dilation${d};
    if (q${d} >= p.size${d}) { continue; }
    ${inner(x)}
  }`;
  }
  runtime.launch({
    kernel: 'maxPool',
    key: `${dtype}/${n}`,
    operands: [operand(runtime, input), operand(runtime, values, true), operand(runtime, indices, true)],
    integers: [
      threads,
      input.offset,
      values.offset,
      indices.offset,
      input.shape[1]!,
      ...input.strides,
      ...input.shape.slice(2),
      ...values.shape.slice(2),
      ...g.kernelSize,
      ...g.stride,
      ...g.padding,
      ...g.dilation,
    ],
    grid: workgroups(threads),
    views: [input, values],
    source: ([x, y, i]) => ({
      integers: [
        ...['threads', 'xOffset', 'yOffset', 'iOffset', 'channels', 'xBatch', 'xChannel'],
        ...each((d) => `x${d}`),
        ...['size', 'outSize', 'kernel', 'stride', 'padding', 'dilation'].flatMap((s) =>
          each((d) => `${s}${d}`),
        ),
      ],
      code: linearMain(
        'p.threads',
        `  var rest = i;
${coordinates.join('\n')}
  let at = p.xOffset + (rest / p.channels) * p.xBatch + (rest % p.channels) * p.xChannel;
  var best = -k_inf();
  var place = 0u;
  var found = false;
  ${body(x!)}
  ${y}[p.yOffset + i] = ${stored('best', dtype)};
  ${i}[p.iOffset + i] = vec2<u32>(place, 0u);`,
      ),
    }),
  });
  return true;
}

/** Large planes, when they are fewer than an adapter wants, are left to the default composition. */
const LARGE_PLANE = 4096;
const fewPlanes = { software: 8, gpu: 256 } as const;

/** Adds each gradient at its position, a thread per plane; see `OptionalKernels.maxPoolGrad`. */
export function maxPoolGrad(runtime: Runtime, gradOutput: View, indices: View, gradInput: View): boolean {
  const { dtype } = gradOutput;
  const planes = count(gradInput.shape.slice(0, 2));
  const spatial = gradOutput.shape.slice(2);
  if (dtype !== 'float32') return false;
  if (count(spatial) > LARGE_PLANE && planes < fewPlanes[runtime.adapterClass]) return false;
  if (count(gradInput.shape) === 0) return true;
  const n = spatial.length;
  const each = <T>(f: (d: number) => T): T[] => Array.from({ length: n }, (_, d) => f(d));
  const offsets = (name: string): string => each((d) => ` + o${d} * p.${name}${d}`).join('');
  runtime.launch({
    kernel: 'maxPoolGrad',
    key: `${n}`,
    operands: [operand(runtime, gradOutput), operand(runtime, indices), operand(runtime, gradInput, true)],
    integers: [
      planes,
      count(gradInput.shape.slice(2)),
      gradInput.offset,
      gradInput.shape[1]!,
      ...[gradOutput, indices].flatMap((v) => [v.offset, ...v.strides]),
      ...spatial,
    ],
    grid: workgroups(planes),
    faults: true,
    views: [gradOutput, gradInput],
    source: ([g, i, x]) => {
      let body = `let place = ${i}[iAt${offsets('i')}];
    if (place.y != 0u || place.x >= p.size) { k_fault(place, p.size); continue; }
    ${x}[target_ + place.x] += ${g}[gAt${offsets('g')}];`;
      for (let d = n - 1; d >= 0; d--)
        body = `for (var o${d} = 0u; o${d} < p.outSize${d}; o${d}++) {\n    ${body}\n  }`;
      return {
        integers: [
          ...['threads', 'size', 'xOffset', 'channels'],
          ...['g', 'i'].flatMap((v) => [
            `${v}Offset`,
            `${v}Batch`,
            `${v}Channel`,
            ...each((d) => `${v}${d}`),
          ]),
          ...each((d) => `outSize${d}`),
        ],
        code: linearMain(
          'p.threads',
          `  let target_ = p.xOffset + i * p.size;
  for (var k = 0u; k < p.size; k++) { ${x}[target_ + k] = 0.0; }
  let gAt = p.gOffset + (i / p.channels) * p.gBatch + (i % p.channels) * p.gChannel;
  let iAt = p.iOffset + (i / p.channels) * p.iBatch + (i % p.channels) * p.iChannel;
  ${body}`,
        ),
      };
    },
  });
  return true;
}
