// Ops that copy: contiguous, clone, conversion between dtypes and devices, copy_, fill_, reshape, flatten.

import { getDefaultDevice } from '../default-device.js';
import type { Device } from '../device.js';
import {
  allocate,
  type CompositeOp,
  defineOp,
  dispatch,
  dispatchInto,
  type KernelOp,
  type Sample,
} from '../dispatch.js';
import type { DType } from '../dtype.js';
import { DeviceError } from '../errors.js';
import { input, pointwise } from '../expression.js';
import {
  broadcastShapes,
  contiguousStrides,
  inferSize,
  type Shape,
  sameShape,
  viewStrides,
} from '../shape.js';
import { Tensor } from '../tensor.js';
import { isOptions, type Positional, positional } from './arguments.js';
import { pointwiseOp, rules } from './define.js';
import { flattenedShape, shapeArgument, viewOpBase } from './views.js';

const copySamples = (): Sample[] => [{ inputs: [[2, 3]] }, { inputs: [[]] }, { inputs: [[0, 2]] }];

/** A contiguous copy. */
export const cloneOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'clone',
  moves: true,
  samples: copySamples,
  infer: ([self]) => [{ shape: (self as Tensor).shape, dtype: (self as Tensor).dtype }],
  run: (device, [self], [output]) => device.copy((self as Tensor).deviceView, output!),
});

/** A copy in another dtype. */
export const toDTypeOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'toDType',
  moves: true,
  samples: () => copySamples().map((s) => ({ ...s, attrs: { dtype: 'float32' } })),
  infer: ([self], { dtype }: { dtype: DType }) => [{ shape: (self as Tensor).shape, dtype }],
  run: (device, [self], [output]) => device.copy((self as Tensor).deviceView, output!),
});

/** A copy on another device, by way of the host. */
export const toDeviceOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'toDevice',
  samples: () => [],
  compose: ([self], { device }: { device: Device }) => transfer(self as Tensor, device),
});

/** `copy_`'s functional form: the second input, broadcast, in the first's shape and dtype. */
export const copyOp = pointwiseOp('copy', pointwise(input(1)), rules.first, () => [
  { inputs: [[2, 3], [3]] },
]);
/** `fill_`'s functional form. */
export const fillOp = pointwiseOp('fill', pointwise(input(1), 2), rules.first, () => [
  { inputs: [[2, 3], 1.5] },
]);

/** This tensor if it is contiguous, else a contiguous copy. */
export function contiguous(self: Tensor): Tensor {
  return self.isContiguous() ? self : dispatch(cloneOp, [self]);
}

/** A contiguous copy, part of the graph. */
export const clone = (self: Tensor): Tensor => dispatch(cloneOp, [self]);

/** The elements in another shape: a view where strides allow, else a copy. One size may be −1. */
export function reshape(self: Tensor, ...shape: (number | Shape)[]): Tensor {
  const target = inferSize('reshape', shapeArgument(shape), self.numel());
  if (viewStrides(self.shape, self.strides, target) !== undefined)
    return dispatch(viewOpBase, [self], { shape: target });
  return dispatch(viewOpBase, [clone(self)], { shape: target });
}

export const reshapeAs = (self: Tensor, other: Tensor): Tensor => reshape(self, other.shape);

/** Collapses dims `startDim` (0) … `endDim` (−1) into one: `x.flatten(1)`, `x.flatten({ endDim: 1 })`. */
export function flatten(
  self: Tensor,
  startDim?: Positional<'startDim', number>,
  endDim?: Positional<'endDim', number>,
): Tensor {
  const last = isOptions(startDim) ? startDim : endDim;
  const shape = flattenedShape(
    self,
    positional<number>(startDim, 'startDim', 0),
    positional<number>(last, 'endDim', -1),
  );
  return sameShape(shape, self.shape) ? self : reshape(self, shape);
}

export const ravel = (self: Tensor): Tensor => contiguous(reshape(self, -1));

/** A host copy of the elements in row-major order. Throws DeviceError on a device that cannot block. */
export function dataSync(self: Tensor) {
  const source = contiguous(self);
  const { device } = source;
  if (device.readSync === undefined) {
    throw new DeviceError(
      `dataSync: ${device.name} cannot read without waiting; use await data(), item() or toArray()`,
    );
  }
  return device.readSync(source.storage.buffer, source.dtype, source.storageOffset, source.numel());
}

/** The elements in row-major order, when the device has computed them: int64 as integers in a Float64Array. */
export async function data(self: Tensor) {
  const source = contiguous(self);
  return source.device.read(source.storage.buffer, source.dtype, source.storageOffset, source.numel());
}

export interface ToOptions {
  dtype?: DType;
  device?: Device;
  /** Copy even where nothing changes. */
  copy?: boolean;
}

/**
 * The tensor in another dtype or on another device; itself where nothing changes. Leaving a device that cannot block
 * throws DeviceError: use `await copyTo(device)`.
 */
export function to(
  self: Tensor,
  target: DType | Device | Tensor | ToOptions,
  options: ToOptions = {},
): Tensor {
  const { dtype, device, copy } = { ...targetOptions(target), ...options };
  let result = self;
  if (dtype !== undefined && dtype !== self.dtype) result = dispatch(toDTypeOp, [result], { dtype });
  if (device !== undefined && device !== self.device)
    result = dispatch(toDeviceOp, [result], { device, from: result.device });
  return copy && result === self ? clone(self) : result;
}

function targetOptions(target: DType | Device | Tensor | ToOptions): ToOptions {
  if (typeof target === 'string') return { dtype: target };
  if (target instanceof Tensor) return { dtype: target.dtype, device: target.device };
  if ('allocate' in target) return { device: target };
  return target;
}

/** Runs a transfer: contiguous elements read on one device and written on the other. */
export function transfer(self: Tensor, device: Device): Tensor {
  const elements = dataSync(self);
  return fromHost(elements, self.shape, self.dtype, device);
}

/** As `to(device)`, for devices that cannot block; part of no graph. */
export async function copyTo(self: Tensor, device: Device): Promise<Tensor> {
  if (device === self.device) return clone(self);
  return fromHost(await data(self), self.shape, self.dtype, device);
}

/** A tensor from a host array that holds `shape` row-major. */
export function fromHost(
  elements: Awaited<ReturnType<typeof data>>,
  shape: Shape,
  dtype: DType,
  device: Device = getDefaultDevice(),
): Tensor {
  const result = allocate(device, shape, dtype);
  if (elements.length > 0) device.write(result.storage.buffer, dtype, 0, elements);
  return result;
}

/** Writes `source`, broadcast and converted, into `self`. `source` may be on another device. */
export function copy_(self: Tensor, source: Tensor): Tensor {
  broadcastShapes('copy_', self.shape, source.shape);
  const here = source.device === self.device ? source : to(source, self.device);
  return dispatchInto(copyOp, self, [self, here]);
}

/** Writes `value` into every element. */
export const fill_ = (self: Tensor, value: number | boolean | Tensor): Tensor =>
  dispatchInto(fillOp, self, [self, value]);
/** A tensor like `self` with `value` everywhere. */
export const fill = (self: Tensor, value: number | boolean | Tensor): Tensor =>
  dispatch(fillOp, [self, value]);
export const zero_ = (self: Tensor): Tensor => fill_(self, 0);

/** Whether strides are the row-major ones of the shape. */
export const hasContiguousStrides = (self: Tensor): boolean =>
  sameShape(self.strides, contiguousStrides(self.shape));
