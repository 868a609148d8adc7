// Running an op on a sample: on one device, forward or backward, and comparing two such runs.
import {
  type Device,
  type DType,
  differentiableInputs,
  dispatchAll,
  drawInputs,
  isFloatingPoint,
  KindlingError,
  laidOut,
  type Op,
  type Sample,
  type SampleLayout,
  type Shape,
  scope,
  Tensor,
  uniformDraws,
} from '@kindling/tensor';
import { close, indexOf, numbersOf, type Tolerance } from './compare.js';

/**
 * The sample for inputs of `dtype`. Where every tensor says its own dtype (an op of integers), those that share the
 * first one's are drawn in `dtype` instead.
 */
export function recast(sample: Sample, dtype: DType): Sample {
  const recipes = sample.inputs.filter((x) => x !== null && typeof x === 'object');
  const own = recipes.map((x) => ('dtype' in x ? x.dtype : undefined));
  if (own.length === 0 || own.includes(undefined)) return sample;
  const inputs = sample.inputs.map((x) =>
    x !== null && typeof x === 'object' && 'dtype' in x && x.dtype === own[0] ? { ...x, dtype } : x,
  );
  return { ...sample, inputs };
}

export interface RunOptions {
  readonly dtype: DType;
  readonly layout: SampleLayout;
  /** Gradients of the inputs instead of outputs. */
  readonly backward?: boolean;
}

/** A tensor on the host. */
export interface HostTensor {
  readonly shape: Shape;
  readonly dtype: DType;
  readonly numbers: readonly number[];
}

/** What an op gave, or the error that it threw. */
export type Outcome = { readonly tensors: readonly (HostTensor | null)[] } | { readonly error: Error };

/** A seed of a text. */
function seedOf(text: string): number {
  let seed = 7;
  for (const c of text) seed = (Math.imul(seed, 31) + c.charCodeAt(0)) >>> 0;
  return seed;
}

function forward(device: Device, op: Op, sample: Sample, { dtype, layout }: RunOptions): Tensor[] {
  const inputs = drawInputs(recast(sample, dtype), { device, seed: seedOf(op.name), dtype, layout });
  return [...dispatchAll(op, inputs, sample.attrs)];
}

/** Gradients, for the inputs that have one, of the outputs weighted by drawn numbers. */
function gradients(device: Device, op: Op, sample: Sample, { dtype, layout }: RunOptions): (Tensor | null)[] {
  const wanted = differentiableInputs(sample);
  const inputs = drawInputs(sample, { device, seed: seedOf(op.name), dtype, layout });
  const leaves = inputs.filter((x, i): x is Tensor => x instanceof Tensor && wanted[i] === true);
  for (const x of leaves) x.requiresGrad = true;
  const outputs = dispatchAll(op, inputs, sample.attrs);
  const next = uniformDraws(99);
  for (const y of outputs) {
    if (!isFloatingPoint(y.dtype) || !y.requiresGrad) continue;
    const weights = Array.from({ length: y.numel() }, () => next() - 0.5);
    y.backward({ gradient: laidOut(weights, y.shape, y.dtype, 'contiguous', device), retainGraph: true });
  }
  return leaves.map((x) => x.grad);
}

async function toHost(t: Tensor | null): Promise<HostTensor | null> {
  if (t === null) return null;
  const { shape, dtype } = t;
  return { shape, dtype, numbers: numbersOf(await t.contiguous().data(), dtype) };
}

/** Runs the op on one device and brings the results to the host. Only typed errors count as an outcome. */
export async function runOp(device: Device, op: Op, sample: Sample, options: RunOptions): Promise<Outcome> {
  try {
    const results = scope(() =>
      options.backward ? gradients(device, op, sample, options) : forward(device, op, sample, options),
    );
    const tensors = await Promise.all(results.map(toHost));
    for (const t of results) t?.dispose();
    return { tensors };
  } catch (error) {
    if (error instanceof KindlingError) return { error };
    throw error;
  }
}

/** Throws unless two outcomes agree: the same kind of error, or tensors alike in shape, dtype and elements. */
export function checkOutcome(
  actual: Outcome,
  expected: Outcome,
  tolerance: (dtype: DType) => Tolerance,
): void {
  if ('error' in actual || 'error' in expected) {
    const [got, wanted] = [actual, expected].map((o) => ('error' in o ? o.error : undefined));
    if (got?.name === wanted?.name) return;
    throw got ?? new Error(`succeeded, where ${wanted?.name} was expected: ${wanted?.message}`);
  }
  expected.tensors.forEach((wanted, k) => {
    const got = actual.tensors[k];
    if (wanted === null && got === null) return;
    if (!wanted || !got) throw new Error(`result ${k} is ${got ? 'there' : 'missing'}, unlike expected`);
    const form = ({ dtype, shape }: HostTensor) => `${dtype} [${shape.join(', ')}]`;
    if (form(got) !== form(wanted)) throw new Error(`result ${k} is ${form(got)}, expected ${form(wanted)}`);
    wanted.numbers.forEach((x, i) => {
      if (close(got.numbers[i]!, x, tolerance(wanted.dtype))) return;
      throw new Error(
        `result ${k} (${form(wanted)}): element ${indexOf(i, wanted.shape)} is ${got.numbers[i]}, expected ${x}`,
      );
    });
  });
}
