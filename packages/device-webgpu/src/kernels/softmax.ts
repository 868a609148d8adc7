// Softmax and log-softmax along the last dim, and their gradients: a thread per row, three passes over it.
import type { View } from '@kindling/tensor';
import { linearMain, type Source, workgroups } from '../launch.js';
import { count, dims, mergeDims, type Walk, walkCode, walkParameters } from '../layout.js';
import type { Runtime } from '../runtime.js';

/** Rows longer than this, when they are fewer than a GPU wants, are left to reductions that share a row's work. */
const LONG_ROW = 1024;
const FEW_ROWS = 1024;

/** A row's walk, where the kernel takes it on. */
function rowsOf(runtime: Runtime, views: readonly View[]): Walk | undefined {
  const { shape, dtype } = views[0]!;
  const length = shape.at(-1);
  if (dtype !== 'float32' || length === undefined) return undefined;
  const rows = count(shape.slice(0, -1));
  if (runtime.adapterClass === 'gpu' && length > LONG_ROW && rows < FEW_ROWS) return undefined;
  return mergeDims(
    shape.slice(0, -1),
    views.map((v) => dims(v, 0, -1)),
  );
}

function launch(
  runtime: Runtime,
  kernel: string,
  log: boolean,
  views: readonly View[],
  body: (at: readonly string[]) => string,
): boolean {
  const walk = rowsOf(runtime, views);
  if (walk === undefined) return false;
  const { shape } = views[0]!;
  const threads = count(shape.slice(0, -1));
  if (threads === 0 || shape.at(-1) === 0) return true;
  runtime.launch({
    kernel,
    key: `${log}/${walk.sizes.length}`,
    operands: views.map((v, k) => ({
      buffer: runtime.own(v.buffer, v.dtype),
      dtype: v.dtype,
      write: k === views.length - 1,
    })),
    integers: [
      threads,
      shape.at(-1)!,
      ...views.flatMap((v) => [v.offset, v.strides.at(-1)!]),
      ...walkParameters(walk),
    ],
    grid: workgroups(threads),
    views,
    source: (names): Source => {
      const { parameters, code } = walkCode(
        'r',
        walk.sizes.length,
        'i',
        views.map((_, k) => `at${k}`),
      );
      return {
        integers: ['threads', 'length', ...views.flatMap((_, k) => [`o${k}`, `step${k}`]), ...parameters],
        code: linearMain(
          'p.threads',
          `${views.map((_, k) => `  var at${k} = p.o${k};`).join('\n')}
${code}
  ${body(names.map((name, k) => `${name}[at${k} + k * p.step${k}]`))}`,
        ),
      };
    },
  });
  return true;
}

const loop = (statement: string): string => `for (var k = 0u; k < p.length; k++) { ${statement} }`;

/** See `OptionalKernels.softmax`. */
export function softmax(runtime: Runtime, input: View, log: boolean, output: View): boolean {
  return launch(
    runtime,
    log ? 'logSoftmax' : 'softmax',
    log,
    [input, output],
    ([x, y]) =>
      `var high = -k_inf();
  ${loop(`high = k_max(high, ${x});`)}
  var total = 0.0;
  ${
    log
      ? `${loop(`total += k_exp(${x} - high);`)}
  let shift = high + k_log(total);
  ${loop(`${y} = select(${x} - shift, k_nan(), k_isnan(shift));`)}`
      : `${loop(`let e = k_exp(${x} - high); total += e; ${y} = e;`)}
  ${loop(`${y} = ${y} / total;`)}`
  }`,
  );
}

/** See `OptionalKernels.softmaxGrad`. */
export function softmaxGrad(
  runtime: Runtime,
  gradOutput: View,
  output: View,
  log: boolean,
  gradInput: View,
): boolean {
  return launch(
    runtime,
    log ? 'logSoftmaxGrad' : 'softmaxGrad',
    log,
    [gradOutput, output, gradInput],
    ([g, y, x]) =>
      `var total = 0.0;
  ${loop(log ? `total += ${g};` : `total += ${g} * ${y};`)}
  ${loop(log ? `${x} = ${g} - k_exp(${y}) * total;` : `${x} = ${y} * (${g} - total);`)}`,
  );
}
