// The one door: dispatch(op, inputs, attributes). Ops are data; layers (autograd, profilers) stand at the door.
import type { Device, View } from './device.js';
import { type DType, dtypes } from './dtype.js';
import { DeviceError, DTypeError, internalAssert, ShapeError } from './errors.js';
import { contiguousStrides, formatShape, numel, type Shape, sameShape } from './shape.js';
import { Storage } from './storage.js';
import { Tensor } from './tensor.js';

/** What an op takes: tensors, plain numbers and booleans (weak in promotion), or `null` for an absent optional input. */
export type Operand = Tensor | number | boolean | null;
/** Each op types its own attributes. */
export type Attributes = any;

/** Shape and dtype of an output, known before anything runs. */
export interface OutputSpec {
  readonly shape: Shape;
  readonly dtype: DType;
}

/** Where a view lies in its input's storage, in elements. */
export interface ViewSpec {
  readonly shape: Shape;
  readonly strides: Shape;
  readonly offset: number;
}

/** A case of an op for tests: inputs by recipe, so that any device and any seed can draw them. */
export interface Sample {
  /** One per input: a shape (standard normal floats), or a shape with a way to draw, or a constant. */
  readonly inputs: readonly (Shape | SampleInput | number | boolean | null)[];
  readonly attrs?: Attributes;
}

export interface SampleInput {
  readonly shape: Shape;
  /** Uniform between these bounds; integers when `dtype` is an integer, of booleans those within them. */
  readonly low?: number;
  readonly high?: number;
  readonly dtype?: DType;
  /** False where the op has no gradient for this input. */
  readonly differentiable?: boolean;
  /** All elements distinct and well apart (sorting, max), so that finite differences do not cross a tie. */
  readonly distinct?: boolean;
}

interface OpBase {
  readonly name: string;
  /** Sample inputs: the property tests and the device test kit draw from them. */
  readonly samples: () => Sample[];
}

/** An op that computes through required kernels of the device. */
export interface KernelOp extends OpBase {
  readonly kind: 'kernel';
  /** Checks inputs; shapes and dtypes of the outputs. */
  readonly infer: (inputs: readonly Operand[], attrs: Attributes) => readonly OutputSpec[];
  readonly run: (
    device: Device,
    inputs: readonly (Tensor | number | null)[],
    outputs: readonly View[],
    attrs: Attributes,
  ) => void;
  /** Whether element i of the output reads elements i of the inputs alone, so that it may be computed in place. */
  readonly elementwise?: boolean;
  /**
   * Whether the output is the first input with some elements changed, so that `run` may be given that input as its
   * output (`isTarget` tells) and then only makes the changes.
   */
  readonly updates?: boolean;
  /** Whether it only moves and converts elements, so that the device need not compute in their dtypes. */
  readonly moves?: boolean;
}

/** Whether an op of the `updates` kind works on its input in place: nothing has to be copied first. */
export function isTarget(input: Operand, output: View): boolean {
  return input instanceof Tensor && input.storage.buffer === output.buffer;
}

/** An op whose output shares the storage of its first input. */
export interface ViewOp extends OpBase {
  readonly kind: 'view';
  readonly view: (self: Tensor, attrs: Attributes) => ViewSpec;
}

/** An op made of other ops, with, where `native` is given, a device's optional kernel tried first. */
export interface CompositeOp extends OpBase {
  readonly kind: 'composite';
  readonly compose: (inputs: readonly Operand[], attrs: Attributes) => Tensor | readonly Tensor[];
  readonly infer?: (inputs: readonly Operand[], attrs: Attributes) => readonly OutputSpec[];
  /** Tries the device's own kernel; `false` when it has none for this case. Needs `infer`. */
  readonly native?: (
    device: Device,
    inputs: readonly (Tensor | number | null)[],
    outputs: readonly View[],
    attrs: Attributes,
  ) => boolean;
}

export type Op = KernelOp | ViewOp | CompositeOp;

const registry = new Map<string, Op>();

/** Enters an op in the registry and returns it. */
export function defineOp<T extends Op>(op: T): T {
  internalAssert(!registry.has(op.name), `op ${op.name} is defined twice`);
  registry.set(op.name, op);
  return op;
}

/** Every op by name. */
export function allOps(): ReadonlyMap<string, Op> {
  return registry;
}

/** The op called `name`; an unknown name is our own bug. */
export function opNamed(name: string): Op {
  const op = registry.get(name);
  internalAssert(op, `no op is called ${name}`);
  return op;
}

export type Dispatch = (op: Op, inputs: readonly Operand[], attrs: Attributes) => readonly Tensor[];
export type WriteInto = (op: Op, target: Tensor, inputs: readonly Operand[], attrs: Attributes) => void;

/** A layer at the door: sees every call before it runs, and passes it on by calling `next`. */
export interface Layer {
  readonly name: string;
  dispatch?(op: Op, inputs: readonly Operand[], attrs: Attributes, next: Dispatch): readonly Tensor[];
  /** The in-place form: the result of `op` written into `target`, which is `inputs[0]` for methods like `add_`. */
  write?(op: Op, target: Tensor, inputs: readonly Operand[], attrs: Attributes, next: WriteInto): void;
}

const layers: Layer[] = [];
let enter: Dispatch = execute;
let enterWrite: WriteInto = executeInto;

/** Puts `layer` outermost. Returns a function that removes it. */
export function installLayer(layer: Layer): () => void {
  layers.push(layer);
  rebuild();
  return () => {
    const at = layers.indexOf(layer);
    if (at >= 0) layers.splice(at, 1);
    rebuild();
  };
}

function rebuild(): void {
  enter = execute;
  enterWrite = executeInto;
  for (const layer of layers) {
    if (layer.dispatch) {
      const next = enter;
      enter = (op, inputs, attrs) => layer.dispatch!(op, inputs, attrs, next);
    }
    if (layer.write) {
      const next = enterWrite;
      enterWrite = (op, target, inputs, attrs) => layer.write!(op, target, inputs, attrs, next);
    }
  }
}

/** Runs an op of one output. */
export function dispatch(op: Op, inputs: readonly Operand[], attrs?: Attributes): Tensor {
  return enter(op, inputs, attrs)[0]!;
}

/** Runs an op of several outputs. */
export function dispatchAll(op: Op, inputs: readonly Operand[], attrs?: Attributes): readonly Tensor[] {
  return enter(op, inputs, attrs);
}

/** Runs an op and writes its (first) result into `target`, whose version rises. Returns `target`. */
export function dispatchInto<T extends Tensor>(
  op: Op,
  target: T,
  inputs: readonly Operand[],
  attrs?: Attributes,
): T {
  enterWrite(op, target, inputs, attrs);
  return target;
}

/** The device of the tensors among `inputs`, which must agree. */
export function commonDevice(op: string, inputs: readonly Operand[]): Device {
  let device: Device | undefined;
  for (const x of inputs) {
    if (!(x instanceof Tensor)) continue;
    if (device === undefined) device = x.device;
    else if (device !== x.device) {
      throw new DeviceError(
        `${op}: Expected all tensors to be on the same device, but found at least two devices, ${device.name} and ` +
          `${x.device.name}; move one with to(device)`,
      );
    }
  }
  internalAssert(device, `${op} was dispatched without a tensor`);
  return device;
}

/** A fresh contiguous tensor with undefined contents. */
export function allocate(device: Device, shape: Shape, dtype: DType): Tensor {
  return new Tensor(new Storage(device, dtype, numel(shape)), shape, contiguousStrides(shape), 0);
}

/** The innermost dispatch: runs the op on its inputs' device, whatever layers there are. */
export function execute(op: Op, inputs: readonly Operand[], attrs: Attributes): readonly Tensor[] {
  if (op.kind === 'view') {
    const self = inputs[0] as Tensor;
    const v = op.view(self, attrs);
    return [new Tensor(self.storage, v.shape, v.strides, v.offset)];
  }
  if (op.kind === 'kernel') {
    const device = commonDevice(op.name, inputs);
    const outputs = allocateAll(device, op.infer(inputs, attrs));
    runKernel(op, device, inputs, viewsOf(outputs), attrs);
    return outputs;
  }
  if (op.native && op.infer) {
    const device = commonDevice(op.name, inputs);
    if (device.kernels !== undefined) {
      const outputs = allocateAll(device, op.infer(inputs, attrs));
      if (op.native(device, inputs as (Tensor | number | null)[], viewsOf(outputs), attrs)) return outputs;
      for (const t of outputs) t.dispose();
    }
  }
  const result = op.compose(inputs, attrs);
  return result instanceof Tensor ? [result] : result;
}

function allocateAll(device: Device, specs: readonly OutputSpec[]): Tensor[] {
  const first = allocate(device, specs[0]!.shape, specs[0]!.dtype);
  if (specs.length === 1) return [first];
  return specs.map((spec, i) => (i === 0 ? first : allocate(device, spec.shape, spec.dtype)));
}

function viewsOf(tensors: readonly Tensor[]): View[] {
  return tensors.length === 1 ? [tensors[0]!.deviceView] : tensors.map((t) => t.deviceView);
}

const isBoolean = (x: Operand): x is boolean => typeof x === 'boolean';

function runKernel(
  op: KernelOp,
  device: Device,
  inputs: readonly Operand[],
  outputs: readonly View[],
  attrs: Attributes,
): void {
  if (!op.moves) checkArithmetic(op.name, device, inputs, outputs);
  // Booleans reach devices as 0 and 1; promotion has already seen that they were booleans.
  const plain = inputs.some(isBoolean) ? inputs.map((x) => (isBoolean(x) ? Number(x) : x)) : inputs;
  op.run(device, plain as (Tensor | number | null)[], outputs, attrs);
}

/** Throws DeviceError where an operand has a dtype that the device can hold but not compute in. */
function checkArithmetic(
  op: string,
  device: Device,
  inputs: readonly Operand[],
  outputs: readonly View[],
): void {
  const { arithmetic } = device.capabilities;
  if (arithmetic.size === dtypes.length) return;
  const tensors = inputs.filter((x) => x instanceof Tensor);
  const unfit = [...outputs, ...tensors].find((x) => !arithmetic.has(x.dtype));
  if (unfit === undefined) return;
  const operands = tensors.map((x) => `${x.dtype} ${formatShape(x.shape)}`).join(', ');
  throw new DeviceError(
    `${op}: ${device.name} holds ${unfit.dtype} but cannot compute in it (operands: ${operands}); it computes in ` +
      `${[...arithmetic].join(', ')}: convert with to(dtype) first`,
  );
}

/** The innermost in-place form. */
export function executeInto(op: Op, target: Tensor, inputs: readonly Operand[], attrs: Attributes): void {
  checkWritable(op.name, target);
  if (op.kind === 'kernel' && (op.elementwise || op.updates)) {
    const device = commonDevice(op.name, [target, ...inputs]);
    const spec = op.infer(inputs, attrs)[0]!;
    checkResult(op.name, target, spec);
    if (op.elementwise ? inputs.every((x) => aliasesExactlyOrNot(x, target)) : updatesAlone(inputs, target)) {
      runKernel(op, device, inputs, [target.deviceView], attrs);
      target.storage.version++;
      return;
    }
  }
  const result = execute(op, inputs, attrs)[0]!;
  checkResult(op.name, target, result);
  target.device.copy(result.deviceView, target.deviceView);
  if (op.kind === 'kernel') result.dispose();
  target.storage.version++;
}

function updatesAlone(inputs: readonly Operand[], target: Tensor): boolean {
  const [self, ...others] = inputs;
  if (!(self instanceof Tensor) || self.storage !== target.storage) return false;
  return (
    aliasesExactlyOrNot(self, target) &&
    others.every((x) => !(x instanceof Tensor) || x.storage !== self.storage)
  );
}

function aliasesExactlyOrNot(x: Operand, target: Tensor): boolean {
  if (!(x instanceof Tensor) || x.storage !== target.storage) return true;
  return (
    x.storageOffset === target.storageOffset &&
    sameShape(x.shape, target.shape) &&
    sameShape(x.strides, target.strides)
  );
}

function checkResult(op: string, target: Tensor, result: OutputSpec): void {
  if (!sameShape(target.shape, result.shape)) {
    throw new ShapeError(
      `${op}_: output with shape ${formatShape(target.shape)} doesn't match the broadcast shape ${formatShape(result.shape)}`,
    );
  }
  if (!canCast(result.dtype, target.dtype)) {
    throw new DTypeError(
      `${op}_: result type ${result.dtype} can't be cast to the desired output type ${target.dtype}; convert with to(dtype)`,
    );
  }
}

const castRank: Record<DType, number> = {
  bool: 0,
  uint8: 1,
  int32: 1,
  int64: 1,
  float16: 2,
  float32: 2,
  float64: 2,
};

function canCast(from: DType, to: DType): boolean {
  return castRank[from] <= castRank[to];
}

/** Refuses to write where several elements of a tensor are one place in memory. */
export function checkWritable(op: string, target: Tensor): void {
  for (let i = 0; i < target.shape.length; i++) {
    if (target.strides[i] === 0 && target.shape[i]! > 1) {
      throw new ShapeError(
        `${op}_: unsupported operation: more than one element of the written-to tensor refers to a single memory ` +
          'location; clone() the tensor before writing',
      );
    }
  }
}
