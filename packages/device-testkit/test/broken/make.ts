// How devices are broken: the reference device with one member replaced by a faulty one.
import { reference } from '@kindling/device-reference';
import {
  contiguousStrides,
  type Device,
  type DeviceBuffer,
  expression as e,
  numel,
  type TypedArray,
  type View,
} from '@kindling/tensor';
import { variant } from '../../src/variant.js';

export interface BrokenDevice {
  readonly fault: string;
  /** The case that must fail, and what its message says. */
  readonly caughtBy: string;
  readonly says: RegExp;
  readonly create: () => Device;
  readonly liveBuffers?: (device: Device) => number;
}

export type Members = (base: Device) => Partial<Device>;
/** The reference device with these members instead of its own. */
export const breaking =
  (members: Members): (() => Device) =>
  () => {
    const base = reference();
    return variant(base, members(base));
  };

/** Bends the views that `pointwise` reads. */
export const reading = (bend: (view: View) => View): (() => Device) =>
  breaking((base) => ({
    pointwise: (kernel, compute, inputs, outputs) =>
      base.pointwise(
        kernel,
        compute,
        inputs.map((x) => (typeof x === 'number' ? x : bend(x))),
        outputs,
      ),
  }));

/** What a buffer of the reference device holds. */
export function contents({ readSync }: Device, { buffer, dtype }: View): TypedArray {
  return readSync!(buffer, dtype, 0, (buffer as DeviceBuffer & { elements: TypedArray }).elements.length);
}

/** A contiguous view on a new buffer. */
export function temporary(device: Device, { dtype, shape }: Pick<View, 'dtype' | 'shape'>): View {
  const buffer = device.allocate(dtype, numel(shape));
  return { buffer, dtype, shape, strides: contiguousStrides(shape), offset: 0 };
}

/** Replaces a scalar function everywhere in a kernel's expressions. */
function rewrite(expr: e.Expr, change: (x: e.Expr) => e.Expr): e.Expr {
  const inner = (x: e.Expr) => rewrite(x, change);
  switch (expr.kind) {
    case 'unary':
      return change({ ...expr, x: inner(expr.x) });
    case 'binary':
      return change({ ...expr, a: inner(expr.a), b: inner(expr.b) });
    case 'where':
      return change({ ...expr, condition: inner(expr.condition), a: inner(expr.a), b: inner(expr.b) });
    default:
      return change(expr);
  }
}
/** Changes the expressions that `pointwise` computes. */
export const computing = (change: (x: e.Expr) => e.Expr): (() => Device) =>
  breaking((base) => ({
    pointwise: (kernel, compute, inputs, outputs) =>
      base.pointwise(
        e.pointwise(
          kernel.outputs.map((o) => rewrite(o, change)),
          kernel.arity,
        ),
        compute,
        inputs,
        outputs,
      ),
  }));

/** A device that queues kernels until something is read. */
export function queueing(
  members: (base: Device, queue: (() => void)[], run: () => void) => Partial<Device>,
): () => Device {
  return breaking((base) => {
    const queue: (() => void)[] = [];
    const run = () => {
      for (const job of queue.splice(0)) job();
    };
    return {
      pointwise: (...args) => void queue.push(() => base.pointwise(...args)),
      copy: (...args) => void queue.push(() => base.copy(...args)),
      read: async (...args) => {
        run();
        return base.read(...args);
      },
      free: (buffer) => {
        run();
        base.free(buffer);
      },
      synchronize: async () => run(),
      ...members(base, queue, run),
    };
  });
}
