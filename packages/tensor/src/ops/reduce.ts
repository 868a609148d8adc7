// Reductions over dims: sum, prod, amax, amin, any, all, argmax, argmin, mean.

import type { ReduceKind, View } from '../device.js';
import { type CompositeOp, defineOp, dispatch, type KernelOp, type Sample } from '../dispatch.js';
import { type DType, isFloatingPoint } from '../dtype.js';
import { DTypeError, IndexError, ShapeError } from '../errors.js';
import { formatShape, normalizeDim, normalizeDims, type Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { binaryOps } from './binary.js';
import { to } from './copying.js';
import { view } from './views.js';

/** Attributes of a reduction op: normalised, ascending dims. */
export interface ReduceAttributes {
  readonly dims: readonly number[];
  readonly keepdim: boolean;
  readonly dtype?: DType;
}

/** The shape left when `dims` are reduced. */
export function reducedShape(shape: Shape, dims: readonly number[], keepdim: boolean): number[] {
  if (keepdim) return shape.map((size, i) => (dims.includes(i) ? 1 : size));
  return shape.filter((_, i) => !dims.includes(i));
}

/** The input with reduced dims moved last, and the output without its kept 1s: the layout of `Device.reduce`. */
export function reductionViews(
  input: View,
  output: View,
  dims: readonly number[],
  keepdim: boolean,
): [View, View] {
  const order = dimsMovedLast(input.shape.length, dims);
  const kept = order.slice(0, order.length - dims.length);
  const source = { ...input, shape: picked(input.shape, order), strides: picked(input.strides, order) };
  if (!keepdim) return [source, output];
  return [source, { ...output, shape: picked(output.shape, kept), strides: picked(output.strides, kept) }];
}

/** All dims, `dims` (ascending) after the others. */
function dimsMovedLast(ndim: number, dims: readonly number[]): number[] {
  const order = new Array<number>(ndim);
  let [kept, reduced] = [0, 0];
  for (let i = 0; i < ndim; i++) {
    if (dims[reduced] === i) order[ndim - dims.length + reduced++] = i;
    else order[kept++] = i;
  }
  return order;
}

function picked(list: readonly number[], places: readonly number[]): number[] {
  const out = new Array<number>(places.length);
  for (let i = 0; i < places.length; i++) out[i] = list[places[i]!]!;
  return out;
}

const reduceSamples = (extra: object = {}): Sample[] => [
  { inputs: [{ shape: [2, 3, 4], ...extra }], attrs: { dims: [0, 2], keepdim: false } },
  { inputs: [{ shape: [2, 3], ...extra }], attrs: { dims: [1], keepdim: true } },
  { inputs: [{ shape: [3], ...extra }], attrs: { dims: [0], keepdim: false } },
  { inputs: [{ shape: [], ...extra }], attrs: { dims: [], keepdim: false } },
];

function reduceOp(
  name: string,
  kind: ReduceKind,
  dtypeOf: (input: DType, asked?: DType) => DType,
  domain?: object,
): KernelOp {
  return defineOp<KernelOp>({
    kind: 'kernel',
    name,
    samples: () => reduceSamples(domain),
    infer: ([self], { dims, keepdim, dtype }: ReduceAttributes) => {
      const { shape, dtype: from } = self as Tensor;
      return [{ shape: reducedShape(shape, dims, keepdim), dtype: dtypeOf(from, dtype) }];
    },
    run: (device, [self], [output], { dims, keepdim }: ReduceAttributes) => {
      device.reduce(kind, ...reductionViews((self as Tensor).deviceView, output!, dims, keepdim));
    },
  });
}

/** Sums of integers and bools are int64. */
const summed = (input: DType, asked?: DType): DType => asked ?? (isFloatingPoint(input) ? input : 'int64');

export const sumOp = reduceOp('sum', 'sum', summed);
export const prodOp = reduceOp('prod', 'prod', summed, { low: 0.5, high: 1.5 });
export const amaxOp = reduceOp('amax', 'max', (d) => d, { distinct: true });
export const aminOp = reduceOp('amin', 'min', (d) => d, { distinct: true });
export const anyOp = reduceOp('any', 'any', () => 'bool', { dtype: 'bool' });
export const allOp = reduceOp('all', 'all', () => 'bool', { dtype: 'bool' });

/** Mean over dims: the sum over the count, in a floating dtype. */
export const meanOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'mean',
  samples: () => reduceSamples(),
  compose: ([self], attrs: ReduceAttributes) => {
    const x = self as Tensor;
    const dtype = attrs.dtype ?? x.dtype;
    if (!isFloatingPoint(dtype)) {
      throw new DTypeError(
        `mean: could not infer output dtype. Input dtype must be a floating point dtype, got ${dtype}; use to('float32') or { dtype }`,
      );
    }
    const count = attrs.dims.reduce((n, d) => n * x.shape[d]!, 1);
    return dispatch(binaryOps.div, [dispatch(sumOp, [x], { ...attrs, dtype }), count]);
  },
});

function argOp(name: string, kind: 'max' | 'min'): KernelOp {
  return defineOp<KernelOp>({
    kind: 'kernel',
    name,
    samples: () => reduceSamples({ distinct: true }).slice(1, 3),
    infer: ([self], { dims, keepdim }: ReduceAttributes) => {
      return [{ shape: reducedShape((self as Tensor).shape, dims, keepdim), dtype: 'int64' }];
    },
    run: (device, [self], [output], { dims, keepdim }: ReduceAttributes) => {
      device.argReduce(kind, ...reductionViews((self as Tensor).deviceView, output!, dims, keepdim));
    },
  });
}

export const argmaxOp = argOp('argmax', 'max');
export const argminOp = argOp('argmin', 'min');

/** Options of a reduction; `dim` may also be given by position. */
export interface ReduceOptions {
  dim?: number | readonly number[] | null;
  /** Keep reduced dims with size 1. */
  keepdim?: boolean;
  /** Dtype to convert to before reducing. */
  dtype?: DType;
}

/** A reduction's dims, by position or by option. */
export type DimArgument = number | readonly number[] | ReduceOptions | null | undefined;

/** Merges the positional and the option form into normalised attributes. */
export function reduceArguments(
  op: string,
  self: Tensor,
  dim: DimArgument,
  options: ReduceOptions = {},
): ReduceAttributes {
  const isNamed = dim !== null && typeof dim === 'object' && !Array.isArray(dim);
  const named = isNamed ? (dim as ReduceOptions) : options;
  const dims = normalizeDims(isNamed ? named.dim : (dim as number), self.ndim, op);
  const { keepdim = false, dtype } = named;
  return dtype === undefined ? { dims, keepdim } : { dims, keepdim, dtype };
}

/** A reduction under PyTorch's calling forms. */
export type Reduction = (self: Tensor, dim?: DimArgument, options?: ReduceOptions) => Tensor;

function reduction(op: KernelOp | CompositeOp): Reduction {
  return (self, dim, options) => {
    const attrs = reduceArguments(op.name, self, dim, options);
    const source = attrs.dtype !== undefined && attrs.dtype !== self.dtype ? to(self, attrs.dtype) : self;
    return dispatch(op, [source], attrs);
  };
}

/** A reduction without identity: refuses to reduce over nothing. */
function orderReduction(op: KernelOp): Reduction {
  const reduce = reduction(op);
  return (self, dim, options) => {
    checkNotEmpty(op.name, self, reduceArguments(op.name, self, dim, options).dims);
    return reduce(self, dim, options);
  };
}

/** Throws IndexError when one of `dims` has size 0. */
export function checkNotEmpty(op: string, self: Tensor, dims: readonly number[]): void {
  for (const d of dims) {
    if (self.shape[d] === 0) {
      throw new IndexError(
        `${op}: Expected reduction dim ${d} to have non-zero size (shape ${formatShape(self.shape)})`,
      );
    }
  }
}

/** Sum over all dims or the given ones; integers sum as int64. */
export const sum = reduction(sumOp);
/** Product over all dims or the given ones. */
export const prod = reduction(prodOp);
/** Mean over all dims or the given ones; floating dtypes only. */
export const mean = reduction(meanOp);
/** Largest element; ties share the gradient evenly. */
export const amax = orderReduction(amaxOp);
/** Smallest element; ties share the gradient evenly. */
export const amin = orderReduction(aminOp);
/** A verdict; of uint8 as uint8, as PyTorch has it since the days before bool. */
function verdict(op: KernelOp): Reduction {
  const reduce = reduction(op);
  return (self, dim, options) => {
    const result = reduce(self, dim, options);
    return self.dtype === 'uint8' ? to(result, 'uint8') : result;
  };
}

/** Whether any element is not zero. */
export const any = verdict(anyOp);
/** Whether all elements are not zero. */
export const all = verdict(allOp);

function argReduction(op: KernelOp) {
  return (
    self: Tensor,
    dim?: number | null | { dim?: number | null; keepdim?: boolean },
    options: { keepdim?: boolean } = {},
  ): Tensor => {
    const named = dim !== null && typeof dim === 'object' ? dim : { ...options, dim };
    if (named.dim === undefined || named.dim === null) {
      checkNotEmpty(
        op.name,
        self,
        self.shape.map((_, i) => i),
      );
      // Without a dim the answer is a position in the flattened tensor.
      const all = self.shape.map((_, i) => i);
      return dispatch(op, [self], { dims: all, keepdim: named.keepdim ?? false });
    }
    const d = normalizeDim(named.dim, self.ndim, op.name);
    const dims = self.ndim === 0 ? [] : [d];
    checkNotEmpty(op.name, self, dims);
    return dispatch(op, [self], { dims, keepdim: named.keepdim ?? false });
  };
}

/** Position of the largest element along `dim`, or in the flattened tensor; int64. The first of equals; NaN is largest. */
export const argmax = argReduction(argmaxOp);
/** Position of the smallest element along `dim`, or in the flattened tensor; int64. */
export const argmin = argReduction(argminOp);

/** Sums over the dims along which `size` broadcasts to this shape: the inverse of `expand`. */
export function sumToSize(self: Tensor, ...size: (number | Shape)[]): Tensor {
  const shape = (typeof size[0] === 'object' ? size[0] : size) as Shape;
  const lead = self.ndim - shape.length;
  if (lead < 0 || shape.some((n, i) => n !== 1 && n !== self.shape[i + lead])) {
    throw new ShapeError(
      `sumToSize: size ${formatShape(shape)} is not expandable to size ${formatShape(self.shape)}`,
    );
  }
  const dims = self.shape.flatMap((n, i) => (i < lead || (shape[i - lead] === 1 && n !== 1) ? [i] : []));
  if (dims.length === 0) return self;
  const kept = sum(self, dims, { keepdim: true });
  return lead === 0 ? kept : view(kept, shape);
}
