// Softmax and log-softmax along the last dim, and their gradients: a thread per row, three passes over it; on real GPUs a
// workgroup for each row that is not short.
import type { View } from '@kindling/tensor';
import { type Source, workgroups } from '../launch.js';
import { count, dims, mergeDims, walkCode, walkParameters } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { rowsMain } from './rows.js';

/** Rows from this length on are a workgroup's on a real GPU, and from the second on one of 256 threads. */
const SHARED_ROW = 64;
const LONG_ROW = 1024;
/** Rows longer than this, when they are fewer than a GPU wants, are left to reductions that share a row among workgroups. */
const HUGE_ROW = 65536;
const FEW_ROWS = 64;

/** Threads that share a row. */
function threadsFor(runtime: Runtime, length: number): 1 | 64 | 256 {
  if (runtime.adapterClass !== 'gpu' || length < SHARED_ROW) return 1;
  return length < LONG_ROW ? 64 : 256;
}

function launch(
  runtime: Runtime,
  kernel: string,
  log: boolean,
  views: readonly View[],
  body: (at: readonly string[]) => string,
): boolean {
  const { shape, dtype } = views[0]!;
  const length = shape.at(-1);
  if (dtype !== 'float32' || length === undefined) return false;
  const rows = count(shape.slice(0, -1));
  if (runtime.adapterClass === 'gpu' && length > HUGE_ROW && rows < FEW_ROWS) return false;
  if (rows === 0 || length === 0) return true;
  const walk = mergeDims(
    shape.slice(0, -1),
    views.map((v) => dims(v, 0, -1)),
  );
  const threads = threadsFor(runtime, length);
  runtime.launch({
    kernel,
    key: `${log}/${walk.sizes.length}/${threads}`,
    operands: views.map((v, k) => ({
      buffer: runtime.own(v.buffer, v.dtype),
      dtype: v.dtype,
      write: k === views.length - 1,
    })),
    integers: [rows, length, ...views.flatMap((v) => [v.offset, v.strides.at(-1)!]), ...walkParameters(walk)],
    grid: threads === 1 ? workgroups(rows) : rows,
    views,
    source: (names): Source => {
      const { parameters, code } = walkCode(
        'r',
        walk.sizes.length,
        'i',
        views.map((_, k) => `at${k}`),
      );
      const row = `${views.map((_, k) => `  var at${k} = p.o${k};`).join('\n')}
${code}
  ${body(names.map((name, k) => `${name}[at${k} + k * p.step${k}]`))}`;
      return {
        integers: ['rows', 'length', ...views.flatMap((_, k) => [`o${k}`, `step${k}`]), ...parameters],
        code: rowsMain(row, threads, runtime.subgroups),
      };
    },
  });
  return true;
}

const loop = (statement: string): string =>
  `for (var k = first(l); k < p.length; k += STEP) { ${statement} }`;

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
  high = allMax(l, high);
  var total = 0.0;
  ${
    log
      ? `${loop(`total += k_exp(${x} - high);`)}
  total = allSum(l, total);
  let shift = high + k_log(total);
  ${loop(`${y} = select(${x} - shift, k_nan(), k_isnan(shift));`)}`
      : `${loop(`let e = k_exp(${x} - high); total += e; ${y} = e;`)}
  total = allSum(l, total);
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
  total = allSum(l, total);
  ${loop(log ? `${x} = ${g} - k_exp(${y}) * total;` : `${x} = ${y} * (${g} - total);`)}`,
  );
}
