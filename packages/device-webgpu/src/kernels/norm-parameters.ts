// The gradients of layer norm for its weight and bias: a thread for each column and some of the rows, then their sums.
import type { View } from '@kindling/tensor';
import { linearMain, workgroups } from '../launch.js';
import { count, dims, mergeDims, walkCode, walkParameters } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { operandOf } from './operands.js';
import { denseView, reduce } from './reduce.js';

/** Threads that keep an adapter busy; with fewer columns, rows are split among more. */
const busy = { software: 64, gpu: 16384 } as const;
/** Least rows of a thread. */
const SHARE = 16;

/**
 * From the gradient of the output, the input, and each row's mean and variance. `lead` dims are rows, the others
 * columns; a gradient has as many elements as there are columns.
 */
export function layerNormParameterGrad(
  runtime: Runtime,
  [g, x, mean, variance]: readonly [View, View, View, View],
  lead: number,
  eps: number,
  gradWeight: View,
  gradBias: View,
): void {
  const [rows, columns] = [count(x.shape.slice(0, lead)), count(x.shape.slice(lead))];
  const parts = Math.max(
    1,
    Math.min(Math.floor(rows / SHARE), Math.ceil(busy[runtime.adapterClass] / columns)),
  );
  const inputs = [g, x, mean, variance];
  const outer = mergeDims(
    x.shape.slice(0, lead),
    inputs.map((v) => dims(v, 0, lead)),
  );
  const inner = mergeDims(
    x.shape.slice(lead),
    [g, x].map((v) => dims(v, lead)),
  );
  const run = (outputs: readonly View[]): void =>
    runtime.launch({
      kernel: 'layerNormParameterGrad',
      key: `${outer.sizes.length}/${inner.sizes.length}`,
      operands: [
        ...inputs.map((v) => operandOf(runtime, v)),
        ...outputs.map((v) => operandOf(runtime, v, { write: true })),
      ],
      integers: [
        ...[columns * parts, columns, rows, Math.ceil(rows / parts)],
        ...[...inputs, ...outputs].map((v) => v.offset),
        ...walkParameters(outer),
        ...walkParameters(inner),
      ],
      floats: [eps],
      grid: workgroups(columns * parts),
      views: [...inputs, gradWeight, gradBias],
      source: (arrays) => {
        const [gradient, input, means, variances, toWeight, toBias] = arrays as string[];
        const across = walkCode('e', inner.sizes.length, 'column', ['base0', 'base1']);
        const down = walkCode('o', outer.sizes.length, 'row', ['at0', 'at1', 'at2', 'at3']);
        return {
          integers: [
            ...['threads', 'columns', 'rows', 'share', ...arrays.map((_, i) => `offset${i}`)],
            ...down.parameters,
            ...across.parameters,
          ],
          floats: ['eps'],
          code: linearMain(
            'p.threads',
            `  let column = i % p.columns;
  let part = i / p.columns;
  var base0 = p.offset0;
  var base1 = p.offset1;
${across.code}
  var forWeight = 0.0;
  var forBias = 0.0;
  for (var row = part * p.share; row < min(p.rows, (part + 1u) * p.share); row++) {
    var at0 = base0;
    var at1 = base1;
    var at2 = p.offset2;
    var at3 = p.offset3;
${down.code}
    let slope = ${gradient}[at0];
    forWeight += slope * (1.0 / sqrt(${variances}[at3] + p.eps)) * (${input}[at1] - ${means}[at2]);
    forBias += slope;
  }
  ${toWeight}[p.offset4 + i] = forWeight;
  ${toBias}[p.offset5 + i] = forBias;`,
          ),
        };
      },
    });
  if (parts === 1) {
    run([gradWeight, gradBias]);
    return;
  }
  const flat = (v: View): View => ({ ...v, shape: [columns], strides: [1] });
  runtime.withTemporary('float32', parts * columns, (weights) =>
    runtime.withTemporary('float32', parts * columns, (biases) => {
      const partial = [weights, biases].map((b) => denseView(b, [columns, parts], [1, columns]));
      run(partial);
      reduce(runtime, 'sum', partial[0]!, flat(gradWeight));
      reduce(runtime, 'sum', partial[1]!, flat(gradBias));
    }),
  );
}
