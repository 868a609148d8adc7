// PyTorch's own operator samples: outputs and gradients of every entry, called by the naming law.

import * as kindling from 'kindling';
import { autograd, type Device, Tensor } from 'kindling';
import { assertClose, float32Tolerance, times } from './compare.js';
import { readLines } from './lines.js';
import { camelCase, camelKeys, lookUp } from './names.js';
import { skips } from './skips.js';
import { type Tally, Unmapped } from './tally.js';
import { type TensorRecord, tensorsIn, toValue } from './values.js';

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
  readonly outputs: readonly TensorRecord[];
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
  // Python's x[key].
  __getitem__: (self, key) => (self as Tensor).at(...((Array.isArray(key) ? key : [key]) as never[])),
};

/** The function, or the method of the first argument, that the entry names. */
function callable(op: string, first: unknown): Call {
  const own = wrapped[op];
  if (own !== undefined) return own;
  const fn = lookUp(kindling, op);
  if (typeof fn === 'function') return fn as Call;
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

/** Calls the op as a user would: required arguments in order, the others in one options object. */
function invoke(record: OpInfoRecord, values: ReadonlyMap<string, unknown>): unknown {
  const positional = record.args.filter((a) => a.required).map((a) => values.get(a.name));
  const options = Object.fromEntries(
    record.args.filter((a) => !a.required).map((a) => [a.name, values.get(a.name)]),
  );
  const call = callable(record.op, positional[0]);
  return call(...positional, ...(Object.keys(options).length > 0 ? [camelKeys(options)] : []));
}

async function checkSample(record: OpInfoRecord, device: Device): Promise<void> {
  const slice = ([start, stop, step]: readonly (number | null)[]): unknown =>
    kindling.slice(start, stop, step);
  const values = new Map(
    record.args.map((a) => [a.name, a.name === 'device' ? device : toValue(a.value, device, slice)] as const),
  );
  const wanted = Object.entries(record.grads ?? {});
  const inputs = new Map(record.args.flatMap((a) => leaves(a.name, values.get(a.name))));
  for (const [name] of wanted) inputs.get(name)!.requiresGrad = true;
  const outputs = tensorsIn(invoke(record, values));
  if (outputs.length !== record.outputs.length) {
    throw new Error(`${outputs.length} outputs, PyTorch has ${record.outputs.length}`);
  }
  for (let i = 0; i < outputs.length; i++) {
    await assertClose(outputs[i]!, record.outputs[i]!, `output ${i}`, times(float32Tolerance, 2));
  }
  if (wanted.length === 0) return;
  const differentiated = record.diffOutputs!.map((i) => outputs[i]!);
  const grads = autograd.grad(
    differentiated,
    wanted.map(([name]) => inputs.get(name)!),
    { gradOutputs: record.gradOutputs!.map((g) => toValue(g, device, slice) as Tensor), allowUnused: true },
  );
  for (let i = 0; i < wanted.length; i++) {
    const [name, expected] = wanted[i]!;
    const input = inputs.get(name)!;
    // No gradient and a gradient of zeros are the same thing.
    if (expected === null) continue;
    const actual = grads[i] ?? kindling.zerosLike(input);
    await assertClose(actual, expected, `gradient of ${name}`, times(float32Tolerance, 4));
  }
}

/** Runs all samples of `file` on `device`; `only` restricts them to entries of one name. */
export async function runOpInfo(file: string, device: Device, tally: Tally, only?: string): Promise<void> {
  for (const record of readLines<OpInfoRecord>(file)) {
    if (only !== undefined && record.op !== only) continue;
    const name = record.variant === '' ? record.op : `${record.op} (${record.variant})`;
    const reason = skips[record.op];
    if (reason !== undefined) tally.skip(name, reason);
    else await tally.run(name, `sample ${record.index}`, () => checkSample(record, device));
  }
}
