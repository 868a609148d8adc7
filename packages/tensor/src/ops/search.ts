// Searching in sorted sequences: searchsorted, bucketize; and isin, which searches.
import { defineOp, dispatch, type KernelOp } from '../dispatch.js';
import { promoteTypes, resultType } from '../dtype.js';
import { ShapeError, ValueError } from '../errors.js';
import * as e from '../expression.js';
import { full, tensor } from '../factories.js';
import { formatShape, type Shape, sameShape } from '../shape.js';
import { Tensor } from '../tensor.js';
import { binaryFunctions } from './binary.js';
import { reshape, to } from './copying.js';
import { expandedView } from './define.js';
import { gather } from './gather.js';
import { sort } from './sort.js';
import { unaryFunctions } from './unary.js';

const [x0, x1] = [e.input(0), e.input(1)];

/** Whether element `a` of the sequence stands before the place of value `v`; NaN is largest. */
const before = {
  left: (a: e.Expr, v: e.Expr): e.Expr =>
    e.binary('or', e.lt(a, v), e.binary('and', e.unary('isnan', v), e.unary('not', e.unary('isnan', a)))),
  right: (a: e.Expr, v: e.Expr): e.Expr => e.binary('or', e.le(a, v), e.unary('isnan', v)),
} as const;

interface StepAttributes {
  readonly side: 'left' | 'right';
}

/** One comparison of a binary search: 1 where the probed element (first input) stands before the value (second). */
const stepOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'searchStep',
  samples: () => [],
  infer: ([probed]) => [{ shape: (probed as Tensor).shape, dtype: 'bool' }],
  run: (device, [probed, value], [output], { side }: StepAttributes) => {
    const [a, v] = [probed as Tensor, value as Tensor];
    const views = [expandedView(a, output!.shape), expandedView(v, output!.shape)];
    device.pointwise(e.pointwise(before[side](x0, x1)), a.dtype, views, [output!]);
  },
});

/** `found + (step where the probe was in range and before)`: int64. */
const advanceOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'searchAdvance',
  samples: () => [],
  infer: ([found]) => [{ shape: (found as Tensor).shape, dtype: 'int64' }],
  run: (device, [found, taken], [output], { step, size }: { step: number; size: number }) => {
    const [at, yes] = [(found as Tensor).deviceView, (taken as Tensor).deviceView];
    const next = e.add(x0, step);
    const kernel = e.pointwise(e.select(e.binary('and', e.le(next, size), x1), next, x0));
    device.pointwise(kernel, 'int64', [at, yes], [output!]);
  },
});

/** Last position probed: the found one plus step, minus 1, at most the last. */
const probeOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'searchProbe',
  samples: () => [],
  infer: ([found]) => [{ shape: (found as Tensor).shape, dtype: 'int64' }],
  run: (device, [found], [output], { step, size }: { step: number; size: number }) => {
    const at = e.min(e.add(x0, step - 1), size - 1);
    device.pointwise(e.pointwise(at), 'int64', [(found as Tensor).deviceView], [output!]);
  },
});

/** How many elements of each sorted row [..., n] stand before each value [..., m]: by halving steps, without reading. */
function countBefore(sorted: Tensor, values: Tensor, side: 'left' | 'right'): Tensor {
  const size = sorted.shape.at(-1)!;
  let found = full(values.shape, 0, { dtype: 'int64', device: values.device });
  if (size === 0) return found;
  for (let step = 2 ** Math.floor(Math.log2(size)); step >= 1; step /= 2) {
    const probe = dispatch(probeOp, [found], { step, size });
    const taken = dispatch(stepOp, [gather(sorted, -1, probe), values], { side });
    found = dispatch(advanceOp, [found, taken], { step, size });
  }
  return found;
}

export interface SearchOptions {
  /** int32 instead of int64. */
  outInt32?: boolean;
  /** Behind equals instead of before them. */
  right?: boolean;
  /** 'left' or 'right', instead of `right`. */
  side?: 'left' | 'right' | null;
  /** Positions that sort the sequence. */
  sorter?: Tensor | null;
}

function checkSequence(op: string, sequence: Tensor, values: Shape, ndim: number): void {
  const lead = (shape: Shape): Shape => shape.slice(0, -1);
  if (sequence.ndim === 0) throw new ShapeError(`${op}: boundaries tensor should have positive dimension`);
  if (sequence.ndim !== 1 && (sequence.ndim !== ndim || !sameShape(lead(sequence.shape), lead(values)))) {
    throw new ShapeError(
      `${op}: boundaries tensor should be 1 dimension or the first N-1 dimensions of boundaries tensor and input value ` +
        `tensor must match, but we got boundaries tensor ${formatShape(sequence.shape)} and input value tensor ${formatShape(values)}`,
    );
  }
}

function search(op: string, sequence: Tensor, input: Tensor | number, options: SearchOptions): Tensor {
  const { outInt32 = false, right = false, side = null, sorter = null } = options;
  if (side === 'left' && right)
    throw new ValueError(
      `${op}: side and right can't be set to opposites, got side of left while right was True`,
    );
  const where = (side ?? (right ? 'right' : 'left')) as 'left' | 'right';
  const values = input instanceof Tensor ? input : tensor(input, { device: sequence.device });
  checkSequence(op, sequence, values.shape, values.ndim);
  const dtype =
    input instanceof Tensor ? promoteTypes(sequence.dtype, values.dtype) : resultType([sequence, input]);
  const ordered = sorter === null ? sequence : gather(sequence, -1, sorter);
  const [s, v] = [to(ordered, dtype).detach(), to(values, dtype).detach()];
  const rows = s.ndim === 1 ? reshape(v, -1) : v;
  const found = reshape(countBefore(s, rows, where), values.shape);
  return outInt32 ? to(found, 'int32') : found;
}

/**
 * For each value, where it would go into the sorted last dim of `sortedSequence` (a vector, or with the values' other
 * dims): before equals, or behind them with `right`. int64. NaN counts as largest.
 */
export function searchsorted(
  sortedSequence: Tensor,
  self: Tensor | number,
  options: SearchOptions = {},
): Tensor {
  return search('searchsorted', sortedSequence, self, options);
}

/** For each element, into which of the intervals between `boundaries` (a sorted vector) it falls; int64. */
export function bucketize(
  self: Tensor | number,
  boundaries: Tensor,
  options: Pick<SearchOptions, 'outInt32' | 'right'> = {},
): Tensor {
  if (boundaries.ndim !== 1)
    throw new ShapeError(
      `bucketize: boundaries tensor must be 1 dimension, but got shape ${formatShape(boundaries.shape)}`,
    );
  return search('bucketize', boundaries, self, options);
}

export interface IsinOptions {
  /** A promise that PyTorch can use; of no effect here. */
  assumeUnique?: boolean;
  /** Whether the element is not among them. */
  invert?: boolean;
}

/** For each of `elements`, whether it is among `testElements`; one of the two may be a number. bool. */
export function isin(
  elements: Tensor | number,
  testElements: Tensor | number,
  { invert = false }: IsinOptions = {},
): Tensor {
  const either = elements instanceof Tensor ? elements : testElements;
  if (!(either instanceof Tensor))
    throw new ValueError('isin: elements or testElements must be a Tensor, got two numbers');
  const made = (x: Tensor | number): Tensor =>
    x instanceof Tensor ? x : tensor(x, { device: either.device });
  const [x, tests] = [made(elements), made(testElements)];
  const dtype = resultType([elements, testElements]);
  const sorted = sort(reshape(to(tests, dtype), -1)).values;
  const n = sorted.shape[0]!;
  const values = to(x, dtype);
  if (n === 0) return full(x.shape, invert, { dtype: 'bool', device: x.device });
  const place = search('isin', sorted, values, {});
  const there = gather(sorted, 0, reshape(binaryFunctions.minimum(place, n - 1), -1));
  const found = binaryFunctions.eq(reshape(there, x.shape), values);
  return invert ? unaryFunctions.logicalNot(found) : found;
}
