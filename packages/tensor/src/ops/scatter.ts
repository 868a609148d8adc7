// Writing single elements at positions: scatter, scatterAdd, scatterReduce.
import type { ScatterKind } from '../device.js';
import {
  type CompositeOp,
  defineOp,
  dispatch,
  dispatchInto,
  isTarget,
  type KernelOp,
  type Sample,
  type SampleInput,
} from '../dispatch.js';
import { isFloatingPoint } from '../dtype.js';
import { DTypeError, ValueError } from '../errors.js';
import { full, tensor } from '../factories.js';
import { normalizeDim, type Shape, sameShape } from '../shape.js';
import { Tensor } from '../tensor.js';
import { positional } from './arguments.js';
import { binaryFunctions } from './binary.js';
import { expandedView } from './define.js';
import { atLeastVector, checkIndexShape } from './gather.js';
import { checkIndex } from './index-check.js';
import type { AlongDim } from './index-select.js';
import { narrow } from './views.js';

const { div } = binaryFunctions;

/** The reductions of `scatterReduce`. */
export type ScatterReduction = 'sum' | 'prod' | 'mean' | 'amax' | 'amin';

const samples = (differentiable: boolean): Sample[] => {
  const value = (shape: Shape): SampleInput => ({ shape, differentiable });
  const index = (shape: Shape, high: number): SampleInput => ({
    shape,
    dtype: 'int64',
    low: 0,
    high,
    differentiable: false,
  });
  return [
    { inputs: [value([]), index([], 0), value([])], attrs: { dim: 0 } },
    { inputs: [value([4, 3]), index([2, 3], 3), value([2, 3])], attrs: { dim: 0 } },
    { inputs: [value([2, 5]), index([2, 3], 4), value([2, 3])], attrs: { dim: 1 } },
  ];
};

/** `self` with `out[…index[…i…]…] ∘= src[…i…]` along `dim`; `src` has the index's shape, or is 0-d. */
function scatterKernel(name: string, kind: ScatterKind): KernelOp {
  return defineOp<KernelOp>({
    kind: 'kernel',
    name,
    updates: true,
    // Where positions repeat, which of the elements stays is not defined: no samples of `set` but the 0-d one. What else
    // combines is differentiated as part of scatterReduce.
    samples: () => (kind === 'set' ? samples(true).slice(0, 1) : samples(kind === 'add')),
    infer: ([self]) => [{ shape: (self as Tensor).shape, dtype: (self as Tensor).dtype }],
    run: (device, inputs, [output], { dim }: AlongDim) => {
      const [self, index, src] = inputs as [Tensor, Tensor, Tensor];
      if (!isTarget(self, output!)) device.copy(self.deviceView, output!);
      const at = atLeastVector(index).deviceView;
      const target = output!.shape.length === 0 ? { ...output!, shape: [1], strides: [1] } : output!;
      if (index.numel() > 0) device.scatter(kind, target, dim, at, expandedView(src, at.shape));
    },
  });
}

export const scatterOp = scatterKernel('scatter', 'set');
export const scatterAddOp = scatterKernel('scatterAdd', 'add');
const scatterMultiplyOp = scatterKernel('scatterMultiply', 'mul');
const scatterMaxOp = scatterKernel('scatterMax', 'max');
const scatterMinOp = scatterKernel('scatterMin', 'min');

const combining: Readonly<Record<'sum' | 'prod' | 'amax' | 'amin', KernelOp>> = {
  sum: scatterAddOp,
  prod: scatterMultiplyOp,
  amax: scatterMaxOp,
  amin: scatterMinOp,
};

/** The part of `src` that an index of `shape` uses. */
function covered(src: Tensor, shape: Shape): Tensor {
  let x = src;
  if (sameShape(src.shape, shape) || src.ndim === 0 || shape.length === 0) return x;
  shape.forEach((size, dim) => {
    if (x.shape[dim] !== size) x = narrow(x, dim, 0, size);
  });
  return x;
}

/** The checked operands of a scatter. */
function operands(
  op: string,
  self: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor | number,
): { inputs: [Tensor, Tensor, Tensor]; attrs: AlongDim } {
  const d = normalizeDim(dim, self.ndim, op);
  checkIndexShape(op, index, self.shape, 'self', d);
  checkIndex(op, index, d, self.ndim === 0 ? 1 : self.shape[d]!);
  const attrs = { dim: d };
  if (!(src instanceof Tensor)) {
    return { inputs: [self, index, tensor(src, { dtype: self.dtype, device: self.device })], attrs };
  }
  checkIndexShape(op, index, src.shape, 'src', -1);
  if (src.dtype !== self.dtype) {
    throw new DTypeError(
      `${op}: Expected self.dtype to be equal to src.dtype, got ${self.dtype} and ${src.dtype}; convert with to(dtype)`,
    );
  }
  return { inputs: [self, index, covered(src, index.shape)], attrs };
}

type Combination = 'add' | 'multiply';

export interface ScatterOptions {
  /** Combine with what is there instead of replacing it. Without a gradient; `scatterReduce` has one. */
  reduce?: Combination | null;
}

const scatterForms = { add: scatterAddOp, multiply: scatterMultiplyOp } as const;

function scatterForm(op: string, options: Combination | ScatterOptions): KernelOp {
  const reduce = positional<Combination | null>(options, 'reduce', null);
  if (reduce === null) return scatterOp;
  const form = scatterForms[reduce];
  if (form === undefined)
    throw new ValueError(`${op}: reduce argument must be either add or multiply, got ${reduce}`);
  return form;
}

/**
 * A copy of `self` with `src` (a tensor, or one number) written at the positions `index` along `dim`;
 * `reduce` by option or by position.
 */
export function scatter(
  self: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor | number,
  options: Combination | ScatterOptions = {},
): Tensor {
  const { inputs, attrs } = operands('scatter', self, dim, index, src);
  return dispatch(scatterForm('scatter', options), inputs, attrs);
}

export function scatter_(
  self: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor | number,
  options: Combination | ScatterOptions = {},
): Tensor {
  const { inputs, attrs } = operands('scatter_', self, dim, index, src);
  return dispatchInto(scatterForm('scatter_', options), self, inputs, attrs);
}

/** A copy of `self` with `src` added at the positions `index` along `dim`; positions may repeat. */
export function scatterAdd(self: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
  const { inputs, attrs } = operands('scatterAdd', self, dim, index, src);
  return dispatch(scatterAddOp, inputs, attrs);
}

export function scatterAdd_(self: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
  const { inputs, attrs } = operands('scatterAdd_', self, dim, index, src);
  return dispatchInto(scatterAddOp, self, inputs, attrs);
}

export interface ScatterReduceAttributes extends AlongDim {
  readonly reduce: ScatterReduction;
  readonly includeSelf: boolean;
}

/** How many elements meet at each position of `scatterReduce`'s mean, at least 1. */
export function scatterCount(
  self: Tensor,
  index: Tensor,
  { dim, includeSelf }: ScatterReduceAttributes,
): Tensor {
  const { dtype, device } = self;
  const start = full(self.shape, includeSelf ? 1 : 0, { dtype, device });
  const count = dispatch(scatterAddOp, [start, index, like(self, 1)], { dim });
  return includeSelf ? count : binaryFunctions.maximum(count, like(self, 1));
}

/** `scatterReduce` as one op: self, index, src (of the index's shape). */
export const scatterReduceOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'scatterReduce',
  samples: () =>
    (['sum', 'prod', 'mean', 'amax', 'amin'] as const).flatMap((reduce) =>
      [true, false].map((includeSelf) => ({
        inputs: [
          { shape: [3, 3], distinct: true },
          { shape: [4, 3], dtype: 'int64', low: 0, high: 2, differentiable: false } as const,
          // Apart from the values of self, so that no two that meet are equal.
          { shape: [4, 3], low: 2, high: 4 },
        ],
        attrs: { dim: 0, reduce, includeSelf },
      })),
    ),
  compose: (inputs, attrs: ScatterReduceAttributes) => {
    const [self, index, src] = inputs as [Tensor, Tensor, Tensor];
    const { dim, reduce, includeSelf } = attrs;
    const along = { dim };
    const kind = reduce === 'mean' ? 'sum' : reduce;
    let start = self;
    if (!includeSelf) {
      // The largest of several: any one of them will do to start with.
      const first = kind === 'sum' ? 0 : kind === 'prod' ? 1 : src;
      start = dispatch(scatterOp, [self, index, first instanceof Tensor ? first : like(self, first)], along);
    }
    const combined = dispatch(combining[kind], [start, index, src], along);
    if (reduce !== 'mean') return combined;
    const count = scatterCount(self, index, attrs);
    return isFloatingPoint(self.dtype) ? div(combined, count) : binaryFunctions.floorDivide(combined, count);
  },
});

const like = (self: Tensor, value: number): Tensor =>
  tensor(value, { dtype: self.dtype, device: self.device });

export interface IncludeSelfOptions {
  /** Whether what stands there takes part in the reduction; true. */
  includeSelf?: boolean;
}

function reduceOperands(
  op: string,
  [self, dim, index, src]: readonly [Tensor, number, Tensor, Tensor],
  reduce: ScatterReduction,
  { includeSelf = true }: IncludeSelfOptions,
) {
  if (!(reduce in combining) && reduce !== 'mean') {
    throw new ValueError(
      `${op}: reduce argument must be either sum, prod, mean, amax or amin, got ${reduce}`,
    );
  }
  const { inputs, attrs } = operands(op, self, dim, index, src);
  return { inputs, attrs: { ...attrs, reduce, includeSelf } };
}

/** A copy of `self` where the elements of `src` that meet at a position are reduced, with what stands there or without. */
export function scatterReduce(
  self: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor,
  reduce: ScatterReduction,
  options: IncludeSelfOptions = {},
): Tensor {
  const { inputs, attrs } = reduceOperands('scatterReduce', [self, dim, index, src], reduce, options);
  return dispatch(scatterReduceOp, inputs, attrs);
}

export function scatterReduce_(
  self: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor,
  reduce: ScatterReduction,
  options: IncludeSelfOptions = {},
): Tensor {
  const { inputs, attrs } = reduceOperands('scatterReduce_', [self, dim, index, src], reduce, options);
  return dispatchInto(scatterReduceOp, self, inputs, attrs);
}
