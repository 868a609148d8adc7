// Pointwise kernels on views: the layout's class picks, or has made, the module that computes the kernel.
import { type DType, dtypes, expression, type Pointwise, type View } from '@kindling/tensor';
import { collapse, Odometer } from '../js/layout.js';
import { type Context, isDense } from './context.js';
import { emitPointwise, type Layout, type OperandLayout, Step } from './emit/loop.js';

/** A kernel in one layout, ready to run: `run(begin, end, …)`. */
type Run = (begin: number, end: number, ...args: number[]) => void;

/** A compiled module that threads can share, and its number. */
export interface EmittedKernel {
  readonly id: number;
  readonly module: WebAssembly.Module;
}

const scalarFunctions = { sin: Math.sin, cos: Math.cos, tan: Math.tan };

/** An instance of an emitted kernel on `memory`, for this thread. */
export function instantiateEmitted(module: WebAssembly.Module, memory: WebAssembly.Memory): Run {
  return new WebAssembly.Instance(module, { env: { memory }, math: scalarFunctions }).exports['run'] as Run;
}

/** Modules by kernel and layout; `undefined` where there is no vector form. */
const modules = new Map<string, EmittedKernel | undefined>();
let count = 0;

function emitted(kernel: Pointwise, layout: Layout): EmittedKernel | undefined {
  const operands = [...layout.inputs, ...layout.outputs].map((o) => `${o.dtype}${o.step}`).join();
  const key = `${Number(layout.shared)}${Number(layout.rows)} ${operands} ${kernel.key}`;
  if (!modules.has(key)) {
    const bytes = emitPointwise(kernel, layout);
    modules.set(key, bytes && { id: count++, module: new WebAssembly.Module(bytes) });
  }
  return modules.get(key);
}

/** An emitted kernel with this context's instance of it. */
interface Ready {
  readonly kernel: EmittedKernel;
  readonly run: Run;
}

/** What a context has ready: by kernel, then by the code of the layout. `null`: no vector form. */
export type PointwiseCache = Map<Pointwise, Map<number, Ready | null>>;

/** Different kernel objects that a cache holds: beyond, it starts anew, so that kernels made for each call do not pile up. */
const CACHED_KERNELS = 512;

/** Codes per operand: 7 dtypes × 4 steps. Ten operands fit 2⁵³ with the bit for rows. */
const CODES = 28;
const MAX_OPERANDS = 10;
const dtypeCode = Object.fromEntries(dtypes.map((d, i) => [d, i])) as Record<DType, number>;
const operandCode = (o: OperandLayout): number => dtypeCode[o.dtype] * 4 + o.step;

const number: OperandLayout = { dtype: 'float32', step: Step.Number };

function ready(context: Context, kernel: Pointwise, code: number, layout: () => Layout): Ready | null {
  const { pointwise: cache } = context;
  let byLayout = cache.get(kernel);
  if (byLayout === undefined) {
    if (cache.size >= CACHED_KERNELS) cache.clear();
    byLayout = new Map();
    cache.set(kernel, byLayout);
  }
  let found = byLayout.get(code);
  if (found === undefined) {
    const made = emitted(kernel, layout());
    found =
      made === undefined ? null : { kernel: made, run: instantiateEmitted(made.module, context.heap.memory) };
    byLayout.set(code, found);
  }
  return found;
}

const { binary, input, pointwise: kernelOf, unary } = expression;

/** Powers that have a shorter form, by their exponent: PyTorch's choice. */
const powers = new Map<number, Pointwise>([
  [0.5, kernelOf(unary('sqrt', input(0)), 2)],
  [1, kernelOf(input(0), 2)],
  [2, kernelOf(binary('mul', input(0), input(0)), 2)],
  [3, kernelOf(binary('mul', binary('mul', input(0), input(0)), input(0)), 2)],
  [-0.5, kernelOf(unary('rsqrt', input(0)), 2)],
  [-1, kernelOf(unary('reciprocal', input(0)), 2)],
  [-2, kernelOf(unary('reciprocal', binary('mul', input(0), input(0))), 2)],
]);
const powerKey = kernelOf(binary('pow', input(0), input(1))).key;

function simplified(kernel: Pointwise, inputs: readonly (View | number)[]): Pointwise {
  const [, exponent] = inputs;
  if (inputs.length !== 2 || typeof exponent !== 'number' || kernel.key !== powerKey) return kernel;
  return powers.get(exponent) ?? kernel;
}

/** See `Device.pointwise`, computing in float32. */
export function pointwise(
  context: Context,
  kernel: Pointwise,
  compute: DType,
  inputs: readonly (View | number)[],
  outputs: readonly View[],
): boolean {
  if (compute !== 'float32' || inputs.length + outputs.length > MAX_OPERANDS) return false;
  const { shape } = outputs[0];
  let n = 1;
  for (const size of shape) n *= size;
  if (n === 0) return true;
  const rendered = simplified(kernel, inputs);
  for (const x of outputs) if (!isDense(x)) return rows(context, rendered, inputs, outputs);
  for (const x of inputs) {
    if (typeof x !== 'number' && !isDense(x) && !isScalar(x)) return rows(context, rendered, inputs, outputs);
  }
  return flat(context, rendered, inputs, outputs, n);
}

/** Whether one element stands for all. */
function isScalar(x: View): boolean {
  for (let d = 0; d < x.shape.length; d++) if (x.strides[d] !== 0 && x.shape[d] !== 1) return false;
  return true;
}

const flatStep = (x: View, n: number): Step => (n > 1 && isScalar(x) ? Step.Repeat : Step.Dense);

function flat(
  context: Context,
  kernel: Pointwise,
  inputs: readonly (View | number)[],
  outputs: readonly View[],
  n: number,
): boolean {
  const args: number[] = [];
  let code = 0;
  for (const x of inputs) {
    if (typeof x === 'number') {
      args.push(x);
      code = code * CODES + Step.Number;
    } else {
      args.push(context.heap.address(x));
      code = code * CODES + dtypeCode[x.dtype] * 4 + flatStep(x, n);
    }
  }
  for (const x of outputs) {
    args.push(context.heap.address(x));
    code = code * CODES + dtypeCode[x.dtype] * 4 + Step.Dense;
  }
  const found = ready(context, kernel, code * 2, () => ({
    shared: context.shared,
    rows: false,
    inputs: inputs.map((x) => (typeof x === 'number' ? number : { dtype: x.dtype, step: flatStep(x, n) })),
    outputs: outputs.map((x) => ({ dtype: x.dtype, step: Step.Dense })),
  }));
  if (found === null) return false;
  context.runEmitted(found.kernel, found.run, n, FLAT_GRAIN, n, args);
  return true;
}

/** Elements that threads take at once: whole cache lines of every dtype. */
const FLAT_GRAIN = 64;

/** The general case: dims in the order of the first output, merged; the last one is the row, the two before it in the kernel. */
function rows(
  context: Context,
  kernel: Pointwise,
  inputs: readonly (View | number)[],
  outputs: readonly View[],
): boolean {
  const views = [...inputs.filter((x) => typeof x !== 'number'), ...outputs];
  const first = outputs[0];
  const order = first.shape.map((_, d) => d).sort((a, b) => first.strides[b] - first.strides[a]);
  const pick = (list: readonly number[]): number[] => order.map((d) => list[d]);
  const loops = collapse(
    pick(first.shape),
    views.map((v) => pick(v.strides)),
  );
  const last = loops.shape.length - 1;
  const columns = loops.shape[last];
  const layouts = views.map((v, k): OperandLayout => {
    const stride = loops.strides[k][last];
    const dense = stride === 1 || columns === 1;
    return { dtype: v.dtype, step: dense ? Step.Dense : stride === 0 ? Step.Repeat : Step.Strided };
  });
  let next = 0;
  const inputLayouts = inputs.map((x) => (typeof x === 'number' ? number : layouts[next++]));
  const outputLayouts = layouts.slice(next);
  const code = [...inputLayouts, ...outputLayouts].reduce(
    (c, o) => c * CODES + (o === number ? Step.Number : operandCode(o)),
    0,
  );
  const found = ready(context, kernel, code * 2 + 1, () => ({
    shared: context.shared,
    rows: true,
    inputs: inputLayouts,
    outputs: outputLayouts,
  }));
  if (found === null) return false;
  const addresses = views.map((v) => context.heap.address(v));
  const bytes = views.map((v) => dtypeBytes[v.dtype]);
  const inner = last >= 1 ? loops.shape[last - 1] : 1;
  const outer = last >= 2 ? loops.shape[last - 2] : 1;
  const at = new Odometer(
    loops,
    addresses.map(() => 0),
    Math.max(0, last - 2),
  );
  do {
    const args = [columns, inner];
    let k = 0;
    for (const x of [...inputs, ...outputs]) {
      if (typeof x === 'number') {
        args.push(x);
        continue;
      }
      const strides = loops.strides[k];
      args.push(addresses[k] + bytes[k] * at.offsets[k]);
      args.push(last >= 2 ? bytes[k] * strides[last - 2] : 0, last >= 1 ? bytes[k] * strides[last - 1] : 0);
      if (layouts[k].step === Step.Strided) args.push(bytes[k] * strides[last]);
      k++;
    }
    context.runEmitted(found.kernel, found.run, outer * inner, 1, outer * inner * columns, args);
  } while (at.next());
  return true;
}

const dtypeBytes: Record<DType, number> = {
  bool: 1,
  uint8: 1,
  int32: 4,
  int64: 8,
  float16: 2,
  float32: 4,
  float64: 8,
};
