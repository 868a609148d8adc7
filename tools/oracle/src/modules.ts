// torch.nn modules, losses, optimizers and schedulers: outputs, gradients, buffers, printed form, steps and rates.
import { autograd, type Device, nn, optim, type Tensor } from 'kindling';
import { assertClose, assertElements, float32Tolerance, times } from './compare.js';
import { readLines } from './lines.js';
import { camelKeys } from './names.js';
import { type Tally, Unmapped } from './tally.js';
import { type TensorRecord, tensorsIn, toTensor, toValue } from './values.js';

interface ModuleRecord {
  readonly kind: 'module' | 'loss';
  readonly cls: string;
  readonly args: readonly unknown[];
  readonly kwargs: Readonly<Record<string, unknown>>;
  readonly train: boolean;
  readonly repr: string;
  readonly state: Readonly<Record<string, TensorRecord>>;
  readonly inputs: readonly TensorRecord[];
  readonly outputs: readonly TensorRecord[];
  readonly gradOutputs?: readonly TensorRecord[] | null;
  readonly diffOutputs?: readonly number[] | null;
  readonly inputGrads?: readonly (TensorRecord | null)[] | null;
  readonly paramGrads?: Readonly<Record<string, TensorRecord | null>> | null;
  readonly stateAfter?: Readonly<Record<string, TensorRecord>> | null;
}

interface OptimizerRecord {
  readonly kind: 'optimizer';
  readonly cls: string;
  readonly kwargs: Readonly<Record<string, unknown>>;
  readonly closure: boolean;
  readonly start: TensorRecord;
  readonly w: TensorRecord;
  readonly xs: readonly TensorRecord[];
}

interface SchedulerRecord {
  readonly kind: 'scheduler';
  readonly cls: string;
  readonly kwargs: Readonly<Record<string, unknown>>;
  readonly base: number;
  readonly lrs: readonly number[];
}

type AnyRecord = ModuleRecord | OptimizerRecord | SchedulerRecord;
type Constructor<T> = new (...args: unknown[]) => T;

function classIn<T>(room: object, name: string, where: string): Constructor<T> {
  const found = (room as Record<string, unknown>)[name];
  if (typeof found !== 'function') throw new Unmapped(`${where} has no ${name}`);
  return found as Constructor<T>;
}

async function checkModule(record: ModuleRecord, device: Device): Promise<void> {
  const Kind = classIn<nn.Module<Tensor[], unknown>>(nn, record.cls, 'nn');
  const kwargs = toValue(record.kwargs, { device }) as Record<string, unknown>;
  const args = toValue(record.args, { device }) as unknown[];
  const module = new Kind(...args, ...(Object.keys(kwargs).length > 0 ? [kwargs] : []));
  module.to(device);
  module.train(record.train);
  if (String(module) !== record.repr)
    throw new Error(`prints ${String(module)}\n         PyTorch: ${record.repr}`);
  const state = Object.entries(record.state).map(([key, t]) => [key, toTensor(t, { device })] as const);
  module.loadStateDict(Object.fromEntries(state));
  const inputs = record.inputs.map((t) => toTensor(t, { device }));
  const inputGrads = record.inputGrads ?? [];
  inputGrads.forEach((g, i) => {
    if (g !== null) inputs[i]!.requiresGrad = true;
  });
  const outputs = tensorsIn((module as unknown as (...inputs: Tensor[]) => unknown)(...inputs));
  if (outputs.length !== record.outputs.length) {
    throw new Error(`${outputs.length} outputs, PyTorch has ${record.outputs.length}`);
  }
  for (let i = 0; i < outputs.length; i++) {
    await assertClose(outputs[i]!, record.outputs[i]!, `output ${i}`, times(float32Tolerance, 2));
  }
  if (record.diffOutputs && record.gradOutputs) {
    const gradOutputs = record.gradOutputs.map((g) => toTensor(g, { device }));
    autograd.backward(
      record.diffOutputs.map((i) => outputs[i]!),
      gradOutputs,
    );
    const found = new Map<string, Tensor | null>(
      [...module.namedParameters()].map(([name, p]) => [name, p.grad]),
    );
    const expected = Object.entries(record.paramGrads ?? {});
    for (const [i, g] of inputGrads.entries()) {
      if (g !== null) await assertGrad(inputs[i]!.grad, g, `gradient of input ${i}`);
    }
    for (const [name, g] of expected)
      if (g !== null) await assertGrad(found.get(name), g, `gradient of ${name}`);
  }
  const after = new Map(Object.entries(Object.fromEntries(entriesOf(module.stateDict()))));
  for (const [key, t] of Object.entries(record.stateAfter ?? {})) {
    const ours = after.get(key);
    if (ours === undefined) throw new Error(`the state has no ${key}`);
    await assertClose(ours, t, `${key} after the forward`, times(float32Tolerance, 2));
  }
}

function entriesOf(state: object): [string, Tensor][] {
  return (state instanceof Map ? [...state] : Object.entries(state)) as [string, Tensor][];
}

async function assertGrad(
  actual: Tensor | null | undefined,
  expected: TensorRecord,
  what: string,
): Promise<void> {
  if (!actual) throw new Error(`${what}: none`);
  await assertClose(actual, expected, what, times(float32Tolerance, 4));
}

/** Eight steps on f(p) = Σ w·p² + Σ sin p. */
async function checkOptimizer(record: OptimizerRecord, device: Device): Promise<void> {
  const Kind = classIn<optim.Optimizer>(optim, record.cls, 'optim');
  const p = toTensor(record.start, { device }).requiresGrad_();
  const w = toTensor(record.w, { device });
  const optimizer = new Kind([p], camelKeys(record.kwargs));
  const closure = (): Tensor => {
    optimizer.zeroGrad();
    const value = w.mul(p.mul(p)).sum().add(p.sin().sum());
    value.backward();
    return value;
  };
  for (const [i, expected] of record.xs.entries()) {
    if (record.closure) await optimizer.step(closure);
    else {
      closure();
      optimizer.step();
    }
    await assertClose(p.detach(), expected, `parameters after step ${i + 1}`, times(float32Tolerance, 4));
  }
}

function checkScheduler(record: SchedulerRecord, device: Device): void {
  const Kind = classIn<optim.lrScheduler.LRScheduler>(optim.lrScheduler, record.cls, 'optim.lrScheduler');
  const p = new nn.Parameter(toTensor({ t: 'float32', shape: [1], b64: 'AAAAAA==' }, { device }));
  const optimizer = new optim.SGD([p], { lr: record.base, momentum: 0.9 });
  const kwargs = camelKeys(record.kwargs);
  const scheduler = make(Kind, optimizer, kwargs);
  const lrs: number[] = [];
  for (let i = 0; i < record.lrs.length; i++) {
    lrs.push(optimizer.paramGroups[0]!.lr as number);
    optimizer.step();
    scheduler.step();
  }
  assertElements(lrs, record.lrs, 'learning rate', 1e-6, 1e-12);
}

/** Parameters of schedulers that PyTorch requires, which stand before the options here. */
const required: Readonly<Record<string, readonly string[]>> = {
  StepLR: ['stepSize'],
  MultiStepLR: ['milestones'],
  ExponentialLR: ['gamma'],
  CosineAnnealingLR: ['TMax'],
  CosineAnnealingWarmRestarts: ['T0'],
  OneCycleLR: ['maxLr'],
  CyclicLR: ['baseLr', 'maxLr'],
  LambdaLR: ['lrLambda'],
};

function make<T>(Kind: Constructor<T>, optimizer: optim.Optimizer, kwargs: Record<string, unknown>): T {
  const names = required[Kind.name] ?? [];
  const positional = names.map((name) => kwargs[name]);
  const rest = Object.fromEntries(Object.entries(kwargs).filter(([key]) => !names.includes(key)));
  return new Kind(optimizer, ...positional, rest);
}

/** Runs all records of `file` on `device`; `only` restricts them to one class. */
export async function runModules(file: string, device: Device, tally: Tally, only?: string): Promise<void> {
  for (const [i, record] of readLines<AnyRecord>(file).entries()) {
    if (only !== undefined && record.cls !== only) continue;
    await tally.run(`${record.kind} ${record.cls}`, `line ${i + 1}`, () => {
      if (record.kind === 'optimizer') return checkOptimizer(record, device);
      if (record.kind === 'scheduler') return checkScheduler(record, device);
      return checkModule(record, device);
    });
  }
}
