// Pointwise kernels on views: the layout's class picks, or has made, the module that computes the kernel.
import { type DType, dtypes, expression, itemSize, type Pointwise, type View } from '@kindling/tensor';
import { Odometer } from '../js/layout.js';
import { type Context, ELEMENT, isDense } from './context.js';
import { emitPointwise, type Layout, type OperandLayout, Step } from './emit/loop.js';
import { MAX_OPERANDS, Walk } from './walk.js';

/** A kernel in one layout, ready to run: `run(begin, end, …)`. */
type Run = (begin: number, end: number, ...args: number[]) => void;

/** A compiled module that threads can share, and its number. */
export interface EmittedKernel {
  readonly id: number;
  readonly module: WebAssembly.Module;
  readonly bytes: Uint8Array<ArrayBuffer>;
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
    modules.set(key, bytes && { id: count++, module: new WebAssembly.Module(bytes), bytes });
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
const dtypeCode = Object.fromEntries(dtypes.map((d, i) => [d, i])) as Record<DType, number>;

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
  context.runEmitted(found.kernel, found.run, n, FLAT_GRAIN, ELEMENT * n, args);
  return true;
}

/** Elements that threads take at once: whole cache lines of every dtype. */
const FLAT_GRAIN = 64;

const walk = new Walk();
/** Reused from call to call, which none outlives. */
const views: View[] = [];

/** The general case: the innermost dim is a row, the two before it are walked by the kernel, any others here. */
function rows(
  context: Context,
  kernel: Pointwise,
  inputs: readonly (View | number)[],
  outputs: readonly View[],
): boolean {
  views.length = 0;
  for (const x of inputs) if (typeof x !== 'number') views.push(x);
  const reads = views.length;
  for (const x of outputs) views.push(x);
  walk.set(views);
  let code = 0;
  let k = 0;
  for (const x of inputs) {
    code = code * CODES + (typeof x === 'number' ? Step.Number : dtypeCode[x.dtype] * 4 + walk.step(k++));
  }
  for (const x of outputs) code = code * CODES + dtypeCode[x.dtype] * 4 + walk.step(k++);
  const found = ready(context, kernel, code * 2 + 1, () => {
    let at = 0;
    const operand = (x: View): OperandLayout => ({ dtype: x.dtype, step: walk.step(at++) });
    return {
      shared: context.shared,
      rows: true,
      inputs: inputs.map((x) => (typeof x === 'number' ? number : operand(x))),
      outputs: outputs.map(operand),
    };
  });
  if (found === null) return false;
  const lead = walk.rank - 3;
  if (lead <= 0) {
    runRows(context, found, inputs, reads, undefined);
    return true;
  }
  const loops = { shape: walk.sizes.slice(0, lead), strides: walk.strides.slice(0, views.length) };
  const at = new Odometer(loops, new Array<number>(views.length).fill(0), lead);
  do runRows(context, found, inputs, reads, at.offsets);
  while (at.next());
  return true;
}

/** Runs the rows that begin at `offsets` elements from each operand's first. */
function runRows(
  context: Context,
  { kernel, run }: Ready,
  inputs: readonly (View | number)[],
  reads: number,
  offsets: readonly number[] | undefined,
): void {
  const last = walk.rank - 1;
  const [columns, inner] = [walk.sizes[last], last >= 1 ? walk.sizes[last - 1] : 1];
  const units = inner * (last >= 2 ? walk.sizes[last - 2] : 1);
  const args = [columns, inner];
  let k = 0;
  for (const x of inputs) {
    if (typeof x === 'number') args.push(x);
    else pushOperand(context, args, k++, offsets);
  }
  for (k = reads; k < views.length; k++) pushOperand(context, args, k, offsets);
  context.runEmitted(kernel, run, units, 1, ELEMENT * units * columns, args);
}

/** An operand's address, its bytes from outer to outer and inner to inner, and from column to column where strided. */
function pushOperand(
  context: Context,
  args: number[],
  k: number,
  offsets: readonly number[] | undefined,
): void {
  const view = views[k];
  const strides = walk.strides[k];
  const size = itemSize(view.dtype);
  const last = walk.rank - 1;
  args.push(context.heap.address(view) + (offsets === undefined ? 0 : offsets[k] * size));
  args.push(last >= 2 ? size * strides[last - 2] : 0, last >= 1 ? size * strides[last - 1] : 0);
  if (walk.step(k) === Step.Strided) args.push(size * strides[last]);
}
