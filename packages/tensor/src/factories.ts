// Factories: tensors from data, constants, ranges and random streams.

import { getDefaultDevice } from './default-device.js';
import type { Device } from './device.js';
import { allocate } from './dispatch.js';
import {
  type DType,
  getDefaultDtype,
  hostArray,
  hostArrayType,
  isFloatingPoint,
  type TypedArray,
} from './dtype.js';
import { ShapeError, ValueError } from './errors.js';
import { copy_, fill_, fromHost } from './ops/copying.js';
import { formatShape, numel, type Shape } from './shape.js';
import type { Tensor } from './tensor.js';

/** Options that every factory takes. */
export interface TensorOptions {
  dtype?: DType;
  device?: Device;
  requiresGrad?: boolean;
}

/** Nested arrays of numbers or booleans, all rows of equal length. */
export type NestedArray = number | boolean | readonly NestedArray[];

function finish(t: Tensor, options: TensorOptions): Tensor {
  if (options.requiresGrad) t.requiresGrad = true;
  return t;
}

function shapeOf(nested: NestedArray): number[] {
  const shape: number[] = [];
  for (let level: NestedArray | undefined = nested; Array.isArray(level); level = level[0])
    shape.push(level.length);
  return shape;
}

function flattenInto(nested: NestedArray, shape: Shape, depth: number, out: (number | boolean)[]): void {
  if (!Array.isArray(nested)) {
    if (depth !== shape.length) throw ragged(shape);
    out.push(nested as number | boolean);
    return;
  }
  if (nested.length !== shape[depth]) throw ragged(shape);
  for (const item of nested) flattenInto(item, shape, depth + 1, out);
}

function ragged(shape: Shape): ShapeError {
  return new ShapeError(`tensor: rows must all be of one length; the first ones say ${formatShape(shape)}`);
}

function inferDType(values: readonly (number | boolean)[]): DType {
  if (values.length === 0) return getDefaultDtype();
  if (values.every((v) => typeof v === 'boolean')) return 'bool';
  return values.every((v) => typeof v === 'boolean' || Number.isInteger(v)) ? 'int64' : getDefaultDtype();
}

const arrayDTypes = new Map<unknown, DType>([
  [Float32Array, 'float32'],
  [Float64Array, 'float64'],
  [Int32Array, 'int32'],
  [Uint8Array, 'uint8'],
  [Uint8ClampedArray, 'uint8'],
]);

/**
 * A tensor from a number, a boolean, nested arrays or a typed array (which is copied). Integers become int64, others
 * the default floating dtype, unless `dtype` says otherwise. Write `1.0`s as `dtype: 'float32'`: JavaScript cannot tell 1.0 from 1.
 */
export function tensor(
  data: NestedArray | TypedArray | Uint8ClampedArray,
  options: TensorOptions = {},
): Tensor {
  if (ArrayBuffer.isView(data)) {
    const own = arrayDTypes.get(data.constructor);
    if (own === undefined) throw new ValueError(`tensor: cannot make a tensor of a ${data.constructor.name}`);
    return finish(
      fromData(
        convert(data as TypedArray, options.dtype ?? own),
        [data.length],
        options.dtype ?? own,
        options.device,
      ),
      options,
    );
  }
  const shape = shapeOf(data);
  const values: (number | boolean)[] = [];
  flattenInto(data, shape, 0, values);
  const dtype = options.dtype ?? inferDType(values);
  return finish(fromData(convert(values, dtype), shape, dtype, options.device), options);
}

function convert(values: ArrayLike<number | boolean>, dtype: DType): TypedArray {
  if (dtype === 'float16') throw new ValueError("tensor: make it in float32 and convert with to('float16')");
  const out = hostArray(dtype, values.length);
  const isBool = dtype === 'bool';
  const truncates = dtype === 'int64';
  for (let i = 0; i < values.length; i++) {
    const v = Number(values[i]);
    out[i] = isBool ? Number(v !== 0) : truncates ? Math.trunc(v) : v;
  }
  return out;
}

/** A tensor that takes `data` (row-major, of `dtype`'s host array type) as its elements; the array is copied to the device. */
export function tensorFromData(
  data: TypedArray,
  { shape = [data.length], dtype, device, requiresGrad = false }: TensorOptions & { shape?: Shape } = {},
): Tensor {
  const own = dtype ?? arrayDTypes.get(data.constructor);
  if (own === undefined || !(data instanceof hostArrayType(own))) {
    throw new ValueError(
      `tensorFromData: ${own ?? 'an unknown dtype'} is carried by a ${own ? hostArrayType(own).name : '?'}, got a ${data.constructor.name}`,
    );
  }
  return finish(fromData(data, shape, own, device), { requiresGrad });
}

function fromData(data: TypedArray, shape: Shape, dtype: DType, device: Device = getDefaultDevice()): Tensor {
  if (numel(shape) !== data.length) {
    throw new ShapeError(`tensor: ${data.length} elements do not fill shape ${formatShape(shape)}`);
  }
  return fromHost(data, shape, dtype, device);
}

/** A size list by position or as one array, then options: `zeros(2, 3)`, `zeros([2, 3], { dtype })`. */
export type SizeArguments = readonly (number | Shape | TensorOptions)[];

/** Splits size arguments into shape and options. */
export function sizeArguments(op: string, args: SizeArguments): { shape: Shape; options: TensorOptions } {
  const last = args.at(-1);
  const hasOptions = typeof last === 'object' && !Array.isArray(last);
  const sizes = hasOptions ? args.slice(0, -1) : args;
  const shape = (Array.isArray(sizes[0]) ? sizes[0] : sizes) as Shape;
  for (const size of shape) {
    if (!Number.isInteger(size) || size < 0)
      throw new ShapeError(
        `${op}: trying to create a tensor with dimension ${size} (shape ${formatShape(shape)})`,
      );
  }
  return { shape, options: hasOptions ? (last as TensorOptions) : {} };
}

/** A tensor with undefined contents. */
export function empty(...args: SizeArguments): Tensor {
  const { shape, options } = sizeArguments('empty', args);
  return finish(
    allocate(options.device ?? getDefaultDevice(), shape, options.dtype ?? getDefaultDtype()),
    options,
  );
}

/** A tensor of one value. The dtype follows the value: integers int64, booleans bool. */
export function full(shape: Shape, value: number | boolean, options: TensorOptions = {}): Tensor {
  const dtype = options.dtype ?? inferDType([value]);
  return finish(fill_(empty(shape, { ...options, dtype, requiresGrad: false }), value), options);
}

/** Zeros of the given shape. */
export function zeros(...args: SizeArguments): Tensor {
  const { shape, options } = sizeArguments('zeros', args);
  return full(shape, 0, { ...options, dtype: options.dtype ?? getDefaultDtype() });
}

/** Ones of the given shape. */
export function ones(...args: SizeArguments): Tensor {
  const { shape, options } = sizeArguments('ones', args);
  return full(shape, 1, { ...options, dtype: options.dtype ?? getDefaultDtype() });
}

const like = (self: Tensor, options: TensorOptions): TensorOptions => ({
  dtype: self.dtype,
  device: self.device,
  ...options,
});

export const emptyLike = (self: Tensor, options: TensorOptions = {}): Tensor =>
  empty(self.shape, like(self, options));
export const zerosLike = (self: Tensor, options: TensorOptions = {}): Tensor =>
  zeros(self.shape, like(self, options));
export const onesLike = (self: Tensor, options: TensorOptions = {}): Tensor =>
  ones(self.shape, like(self, options));
export const fullLike = (self: Tensor, value: number | boolean, options: TensorOptions = {}): Tensor =>
  full(self.shape, value, like(self, options));

export interface ArangeOptions extends TensorOptions {
  /** Distance of neighbours; 1. */
  step?: number;
}

/**
 * `arange(end)`, `arange(start, end)`, `arange(start, end, step)`: `start`, `start + step`, … before `end`; int64 when all
 * are integers. Throws ValueError where the step leads away from `end`.
 */
export function arange(
  start: number,
  end?: number | ArangeOptions,
  step?: number | ArangeOptions,
  options: ArangeOptions = {},
): Tensor {
  if (typeof end !== 'number') return arange(0, start, end ?? {});
  const { step: by = 1, ...rest } = typeof step === 'number' ? { ...options, step } : (step ?? options);
  if (!Number.isFinite(start) || !Number.isFinite(end))
    throw new ValueError(`arange: unsupported range: ${start} -> ${end}`);
  if (by === 0 || (end - start) / by < 0) {
    throw new ValueError(
      `arange: upper bound and larger bound inconsistent with step sign (start ${start}, end ${end}, step ${by})`,
    );
  }
  const dtype = rest.dtype ?? inferDType([start, end, by]);
  // Of int64 PyTorch takes the bounds as such.
  if (dtype === 'int64' && ![start, end, by].every(Number.isInteger))
    return arange(Math.trunc(start), Math.trunc(end), Math.trunc(by), rest);
  // Integers count from the whole part by the whole part.
  const [from, increment] = isFloatingPoint(dtype) ? [start, by] : [Math.trunc(start), Math.trunc(by)];
  const values = Array.from({ length: Math.ceil((end - start) / by) }, (_, i) => from + i * increment);
  return finish(fromData(convert(values, dtype), [values.length], dtype, rest.device), rest);
}

export { copy_ };
