// PyTorch's own operator samples: outputs and gradients of every entry, called by the naming law.

import * as kindling from 'kindling';
import { autograd, type Device, Tensor } from 'kindling';
import { assertClose, assertNearer, Differs, float32Tolerance, type Tolerance, times } from './compare.js';
import { readLines } from './lines.js';
import { camelCase, camelKeys, lookUp } from './names.js';
import { skips } from './skips.js';
import { type Tally, Unmapped } from './tally.js';
import { hasTies, withElements } from './ties.js';
import { inOrder } from './unordered.js';
import { type Target, type TensorRecord, tensorsIn, toTensor, toValue } from './values.js';

interface Argument {
  readonly name: string;
  readonly required: boolean;
  readonly value: unknown;
}

export interface OpInfoRecord {
  readonly op: string;
  readonly variant: string;
  readonly index: number;
  readonly args: readonly Argument[];
  /** Tensors, or the one plain boolean of ops like `equal`. */
  readonly outputs: readonly (TensorRecord | boolean)[];
  readonly gradOutputs?: readonly TensorRecord[] | null;
  readonly grads?: Readonly<Record<string, TensorRecord | null>> | null;
  readonly diffOutputs?: readonly number[] | null;
}

type Call = (...args: unknown[]) => unknown;

/**
 * Entries whose arguments OpInfo hands to a wrapper of its own rather than to the operator: how the operator itself is
 * called. Everything else goes by the naming law alone.
 */
const wrapped: Readonly<Record<string, Call>> = {
  // OpInfo: lambda tensors, equation: torch.einsum(equation, tensors)
  einsum: (tensors, equation) => (kindling.einsum as Call)(equation, tensors),
  // OpInfo: lambda self, condition, other: torch.where(condition, self, other)
  where: (self, condition, other) => (kindling.where as Call)(condition, self, other),
  // OpInfo: lambda weight, idx, **kwargs: torch.nn.functional.embedding(idx, weight, **kwargs)
  'nn.functional.embedding': (weight, indices, ...options) =>
    (kindling.nn.functional.embedding as Call)(indices, weight, ...options),
  // OpInfo: lambda x, n: torch.polygamma(n, x)
  polygamma: (x, n) => (kindling.polygamma as Call)(n, x),
  'special.polygamma': (x, n) => (kindling.polygamma as Call)(n, x),
  // OpInfo: lambda weight, idx, **kwargs: torch.nn.functional.embedding_bag(idx, weight, **kwargs)
  'nn.functional.embedding_bag': (weight, indices, ...options) =>
    (kindling.nn.functional.embeddingBag as Call)(indices, weight, ...options),
  // Python's x[key], where a list of integers is one index, and any other list stands for a tuple of indices.
  __getitem__: (self, key) => {
    const isTuple = Array.isArray(key) && !key.every((k) => typeof k === 'number');
    return (self as Tensor).at(...((isTuple ? key : [key]) as never[]));
  },
};

/** What PyTorch gives as properties of tensors. */
const properties = { T: true, H: true, mT: true, mH: true };
type Property = keyof typeof properties;

/** The function, or the method of the first argument, that the entry names. */
function callable(op: string, first: unknown): Call {
  const own = wrapped[op];
  if (own !== undefined) return own;
  const fn = lookUp(kindling, op);
  if (typeof fn === 'function') return fn as Call;
  if (op in properties) return (self) => (self as Tensor)[op as Property];
  const method =
    first instanceof Tensor ? (first as unknown as Record<string, unknown>)[camelCase(op)] : undefined;
  if (typeof method === 'function') return (self, ...rest) => (method as Call).apply(self, rest);
  throw new Unmapped(`nothing is called ${op.split('.').map(camelCase).join('.')}`);
}

/** A value with tensors that may be differentiated, by argument name: `name`, or `name.index` in a list. */
function leaves(name: string, value: unknown): [string, Tensor][] {
  if (value instanceof Tensor) return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((v, i) => leaves(`${name}.${i}`, v));
  return [];
}

/**
 * Whether the record calls a positional argument by the name that it has in another overload: `prod(x, 1)` is recorded as
 * `dtype: 1`, `arange(1, 3, 1)` as `end: 1, dtype: 3, layout: 1`.
 */
const isMislabelled = ({ name, value }: Argument): boolean =>
  (name === 'dtype' || name === 'layout') && (typeof value === 'number' || typeof value === 'boolean');

/** Calls the op as a user would: required arguments in order, the others in one options object. */
async function invoke(record: OpInfoRecord, values: ReadonlyMap<string, unknown>): Promise<unknown> {
  const isPositional = (a: Argument): boolean => a.required || isMislabelled(a);
  // Python's booleans are integers; as bounds they come as such.
  const plain = (v: unknown): unknown => (record.op === 'arange' && typeof v === 'boolean' ? Number(v) : v);
  const positional = record.args.filter(isPositional).map((a) => plain(values.get(a.name)));
  const options = Object.fromEntries(
    record.args.filter((a) => !isPositional(a)).map((a) => [a.name, values.get(a.name)]),
  );
  // The dtype that the mislabelled end has pushed out is that of the answer.
  if (record.op === 'arange' && record.args.some(isMislabelled)) {
    options['dtype'] = (record.outputs[0] as TensorRecord).t;
  }
  const call = callable(record.op, positional[0]);
  return call(...positional, ...(Object.keys(options).length > 0 ? [camelKeys(options)] : []));
}

/** An answer of ours beside PyTorch's. */
interface Answer {
  readonly what: string;
  readonly ours: Tensor;
  readonly theirs: TensorRecord;
  readonly tolerance: Tolerance;
}

/** Runs the sample: its outputs, and its gradients where the file has them. Floats are `float`. */
async function answers(record: OpInfoRecord, target: Target): Promise<Answer[]> {
  const { device } = target;
  const values = new Map(
    record.args.map((a) => [a.name, a.name === 'device' ? device : toValue(a.value, target)] as const),
  );
  const wanted = Object.entries(record.grads ?? {});
  const inputs = new Map(record.args.flatMap((a) => leaves(a.name, values.get(a.name))));
  for (const [name] of wanted) inputs.get(name)!.requiresGrad = true;
  const result = await invoke(record, values);
  const [first] = record.outputs;
  if (typeof first === 'boolean') {
    if (result !== first) throw new Error(`gives ${String(result)}, PyTorch ${first}`);
    return [];
  }
  let outputs = tensorsIn(result);
  let recorded = record.outputs as readonly TensorRecord[];
  if (outputs.length !== recorded.length) {
    throw new Error(`${outputs.length} outputs, PyTorch has ${recorded.length}`);
  }
  if (record.op === 'unique' && values.get('sorted') === false && values.get('dim') === null) {
    const flags = {
      inverse: values.get('return_inverse') === true,
      counts: values.get('return_counts') === true,
    };
    [outputs, recorded] = await inOrder(outputs, recorded, flags);
  }
  let compared: readonly Tensor[] = outputs;
  if (hasTies(record.op, outputs)) {
    const [self] = inputs.values();
    const dim = (values.get('dim') ?? -1) as number;
    [compared, recorded] = await withElements(
      record.op,
      [self!, dim],
      outputs as [Tensor, Tensor],
      recorded as [TensorRecord, TensorRecord],
      target,
    );
  }
  const found: Answer[] = recorded.map((theirs, i) => ({
    what: `output ${i}`,
    ours: compared[i]!,
    theirs,
    tolerance: float32Tolerance,
  }));
  if (wanted.length === 0) return found;
  // An output that does not depend on any input has a gradient of zeros.
  const roots = record.diffOutputs!.map((i, k) => [outputs[i]!, record.gradOutputs![k]!] as const);
  const live = roots.filter(([output]) => output.requiresGrad);
  const grads =
    live.length === 0
      ? []
      : autograd.grad(
          live.map(([output]) => output),
          wanted.map(([name]) => inputs.get(name)!),
          { gradOutputs: live.map(([, g]) => toTensor(g, target)), allowUnused: true },
        );
  for (const [i, [name, theirs]] of wanted.entries()) {
    // No gradient and a gradient of zeros are the same thing.
    if (theirs === null) continue;
    const ours = grads[i] ?? kindling.zerosLike(inputs.get(name)!);
    found.push({ what: `gradient of ${name}`, ours, theirs, tolerance: times(float32Tolerance, 4) });
  }
  return found;
}

/**
 * Every answer must be PyTorch's within PyTorch's own tolerance (gradients: four times that). Where it is not, the
 * sample is run again in float64: the recorded float32 answers of ill-conditioned samples are rounded themselves, and
 * ours may differ from them where it is nearer to the exact answer than they are.
 */
async function checkSample(record: OpInfoRecord, device: Device, exactDevice: Device): Promise<void> {
  const found = await answers(record, { device, float: 'float32' });
  let exact: Answer[] | undefined;
  for (const [i, { what, ours, theirs, tolerance }] of found.entries()) {
    try {
      await assertClose(ours, theirs, what, tolerance);
    } catch (error) {
      if (!(error instanceof Differs)) throw error;
      exact ??= await answers(record, { device: exactDevice, float: 'float64' });
      await assertNearer(ours, theirs, exact[i]!.ours, error, tolerance);
    }
  }
}

/** Runs all samples of `file` on `device`; `only` restricts them to entries of one name. */
export async function runOpInfo(file: string, device: Device, tally: Tally, only?: string): Promise<void> {
  const exactDevice = await kindling.device('reference');
  for (const record of readLines<OpInfoRecord>(file)) {
    if (only !== undefined && record.op !== only) continue;
    const name = record.variant === '' ? record.op : `${record.op} (${record.variant})`;
    const reason = skips[record.op]?.(record);
    if (reason !== undefined) tally.skip(name, reason);
    else await tally.run(name, `sample ${record.index}`, () => checkSample(record, device, exactDevice));
  }
}
