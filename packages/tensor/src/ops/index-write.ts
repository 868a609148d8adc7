// Writing whole slices at a vector of positions along one dim: indexAdd, indexCopy, indexFill, indexReduce; put.
import type { ScatterKind } from '../device.js';
import {
  type CompositeOp,
  defineOp,
  dispatch,
  dispatchInto,
  isTarget,
  type KernelOp,
  type Sample,
} from '../dispatch.js';
import { DTypeError, ShapeError } from '../errors.js';
import { tensor } from '../factories.js';
import { formatShape, normalizeDim, type Shape, sameShape } from '../shape.js';
import { Tensor } from '../tensor.js';
import { binaryFunctions } from './binary.js';
import { reshape } from './copying.js';
import { expandedView } from './define.js';
import { atLeastVector } from './gather.js';
import { checkIndex } from './index-check.js';
import { type AlongDim, indexAlong, positionsVector } from './index-select.js';
import { fromEnd } from './linear-index.js';
import {
  type IncludeSelfOptions,
  type ScatterReduction,
  scatterAddOp,
  scatterOp,
  scatterReduce,
  scatterReduce_,
} from './scatter.js';
import { expand } from './views.js';

/** `self`, `index` [k], `source` (0-d, or with k slices along `dim`): out's slice `index[i]` ∘= source's slice i. */
function writeOp(name: string, kind: ScatterKind, samples: () => Sample[]): KernelOp {
  return defineOp<KernelOp>({
    kind: 'kernel',
    name,
    updates: true,
    samples,
    infer: ([self]) => [{ shape: (self as Tensor).shape, dtype: (self as Tensor).dtype }],
    run: (device, inputs, [output], { dim }: AlongDim) => {
      const [self, at, source] = inputs as [Tensor, Tensor, Tensor];
      if (!isTarget(self, output!)) device.copy(self.deviceView, output!);
      if (at.numel() === 0 || self.numel() === 0) return;
      const scalar = output!.shape.length === 0;
      const target = scalar ? { ...output!, shape: [1], strides: [1] } : output!;
      const shape = target.shape.map((size, i) => (i === dim ? at.numel() : size));
      const index = expandedView(scalar ? at : indexAlong(at, dim, self.ndim), shape);
      device.scatter(kind, target, dim, index, expandedView(atLeastVector(source), shape));
    },
  });
}

const positions = { dtype: 'int64', low: 0, high: 3, differentiable: false } as const;
/** Positions that do not repeat: a single one. */
const single = (): Sample[] => [
  { inputs: [[], { ...positions, shape: [1], high: 0 }, []], attrs: { dim: 0 } },
  { inputs: [[2, 4], { ...positions, shape: [1] }, [2, 1]], attrs: { dim: 1 } },
];

export const indexAddOp = writeOp('indexAdd', 'add', () => [
  ...single(),
  { inputs: [[4, 3], { ...positions, shape: [5] }, [5, 3]], attrs: { dim: 0 } },
]);
export const indexCopyOp = writeOp('indexCopy', 'set', single);
/** The source is 0-d. */
export const indexFillOp = writeOp('indexFill', 'set', () => [
  { inputs: [[4, 3], { ...positions, shape: [2] }, []], attrs: { dim: 0 } },
]);

function slicesShape(self: Tensor, dim: number, count: number): Shape {
  return self.shape.map((size, i) => (i === dim ? count : size));
}

function operands(op: string, self: Tensor, dim: number, index: Tensor, source: Tensor) {
  const d = normalizeDim(dim, self.ndim, op);
  const at = positionsVector(op, self, d, index);
  const wanted = self.ndim === 0 ? [] : slicesShape(self, d, at.numel());
  const fits =
    sameShape(source.shape, wanted) || (self.ndim <= 1 && source.ndim <= 1 && source.numel() === at.numel());
  if (!fits) {
    throw new ShapeError(
      `${op}: the source's shape ${formatShape(source.shape)} does not fit: ${at.numel()} positions along dimension ${d} of ` +
        `self ${formatShape(self.shape)} need ${formatShape(wanted)}`,
    );
  }
  if (source.dtype !== self.dtype) {
    throw new DTypeError(
      `${op}: self and source expected to have the same dtype, but got ${self.dtype} and ${source.dtype}; convert with to(dtype)`,
    );
  }
  return { inputs: [self, at, source], attrs: { dim: d } } as const;
}

export interface IndexAddOptions {
  /** What the source is multiplied by; 1. */
  alpha?: number;
}

const scaled = (source: Tensor, { alpha = 1 }: IndexAddOptions): Tensor =>
  alpha === 1 ? source : binaryFunctions.mul(source, alpha);

/** A copy of `self` with `alpha` times the slices of `source` added at the positions `index` along `dim`; they may repeat. */
export function indexAdd(
  self: Tensor,
  dim: number,
  index: Tensor,
  source: Tensor,
  options: IndexAddOptions = {},
): Tensor {
  const { inputs, attrs } = operands('indexAdd', self, dim, index, scaled(source, options));
  return dispatch(indexAddOp, inputs, attrs);
}

export function indexAdd_(
  self: Tensor,
  dim: number,
  index: Tensor,
  source: Tensor,
  options: IndexAddOptions = {},
): Tensor {
  const { inputs, attrs } = operands('indexAdd_', self, dim, index, scaled(source, options));
  return dispatchInto(indexAddOp, self, inputs, attrs);
}

/** A copy of `self` with the slices of `source` written at the positions `index` along `dim`. */
export function indexCopy(self: Tensor, dim: number, index: Tensor, source: Tensor): Tensor {
  const { inputs, attrs } = operands('indexCopy', self, dim, index, source);
  return dispatch(indexCopyOp, inputs, attrs);
}

export function indexCopy_(self: Tensor, dim: number, index: Tensor, source: Tensor): Tensor {
  const { inputs, attrs } = operands('indexCopy_', self, dim, index, source);
  return dispatchInto(indexCopyOp, self, inputs, attrs);
}

function fillOperands(op: string, self: Tensor, dim: number, index: Tensor, value: number | Tensor) {
  const d = normalizeDim(dim, self.ndim, op);
  const at = positionsVector(op, self, d, index);
  if (value instanceof Tensor && value.ndim > 0) {
    throw new ShapeError(
      `${op}: only supports a 0-dimensional value tensor, but got shape ${formatShape(value.shape)}`,
    );
  }
  const { dtype, device } = self;
  const one = value instanceof Tensor ? value.to({ dtype, device }) : tensor(value, { dtype, device });
  return { inputs: [self, at, one], attrs: { dim: d } } as const;
}

/** A copy of `self` with `value` (a number or 0-d tensor) in the slices at the positions `index` along `dim`. */
export function indexFill(self: Tensor, dim: number, index: Tensor, value: number | Tensor): Tensor {
  const { inputs, attrs } = fillOperands('indexFill', self, dim, index, value);
  return dispatch(indexFillOp, inputs, attrs);
}

export function indexFill_(self: Tensor, dim: number, index: Tensor, value: number | Tensor): Tensor {
  const { inputs, attrs } = fillOperands('indexFill_', self, dim, index, value);
  return dispatchInto(indexFillOp, self, inputs, attrs);
}

type IndexReduction = Exclude<ScatterReduction, 'sum'>;

function reduceOperands(op: string, self: Tensor, dim: number, index: Tensor, source: Tensor) {
  const { inputs, attrs } = operands(op, self, dim, index, source);
  const at = expand(indexAlong(inputs[1], attrs.dim, self.ndim), source.shape);
  return { at, d: attrs.dim };
}

/** A copy of `self` with the slices of `source` that meet at a position reduced: prod, mean, amax or amin. */
export function indexReduce(
  self: Tensor,
  dim: number,
  index: Tensor,
  source: Tensor,
  reduce: IndexReduction,
  options: IncludeSelfOptions = {},
): Tensor {
  const { at, d } = reduceOperands('indexReduce', self, dim, index, source);
  return scatterReduce(self, d, at, source, reduce, options);
}

export function indexReduce_(
  self: Tensor,
  dim: number,
  index: Tensor,
  source: Tensor,
  reduce: IndexReduction,
  options: IncludeSelfOptions = {},
): Tensor {
  const { at, d } = reduceOperands('indexReduce_', self, dim, index, source);
  return scatterReduce_(self, d, at, source, reduce, options);
}

export interface PutOptions {
  /** Add instead of replacing; positions may then repeat. */
  accumulate?: boolean;
}

export interface PutAttributes {
  readonly accumulate: boolean;
}

/** `self`, `index`, `source` (as many elements): written into the flattened `self`. */
export const putOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'put',
  samples: () => [
    { inputs: [[2, 3], { ...positions, shape: [2, 2], low: -6, high: 5 }, [4]], attrs: { accumulate: true } },
    { inputs: [[4], { ...positions, shape: [] }, []], attrs: { accumulate: false } },
  ],
  compose: (inputs, { accumulate }: PutAttributes) => {
    const [self, index, source] = inputs as [Tensor, Tensor, Tensor];
    const at = reshape(fromEnd(index, self.numel()), -1);
    const op = accumulate ? scatterAddOp : scatterOp;
    return reshape(dispatch(op, [reshape(self, -1), at, reshape(source, -1)], { dim: 0 }), self.shape);
  },
});

function putOperands(op: string, self: Tensor, index: Tensor, source: Tensor): [Tensor, Tensor, Tensor] {
  checkIndex(op, index, 0, self.numel(), true);
  if (index.numel() !== source.numel()) {
    throw new ShapeError(
      `${op}: Expected source and index to have the same number of elements, but got ${source.numel()} and ${index.numel()}`,
    );
  }
  if (source.dtype !== self.dtype) {
    throw new DTypeError(
      `${op}: self and source expected to have the same dtype, but got ${self.dtype} and ${source.dtype}; convert with to(dtype)`,
    );
  }
  return [self, index, source];
}

const putAttributes = (given: boolean | PutOptions | undefined): PutAttributes => ({
  accumulate: typeof given === 'object' ? (given.accumulate ?? false) : (given ?? false),
});

/** A copy of `self` with `source` written at the positions `index` of the flattened tensor; negative ones count from the end. */
export function put(self: Tensor, index: Tensor, source: Tensor, accumulate?: boolean | PutOptions): Tensor {
  return dispatch(putOp, putOperands('put', self, index, source), putAttributes(accumulate));
}

export function put_(self: Tensor, index: Tensor, source: Tensor, accumulate?: boolean | PutOptions): Tensor {
  return dispatchInto(putOp, self, putOperands('put_', self, index, source), putAttributes(accumulate));
}
