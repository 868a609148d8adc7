// Advanced indexing as ops: reading with index tensors (index) and writing with them (indexPut).
import {
  type CompositeOp,
  defineOp,
  dispatch,
  dispatchInto,
  type Operand,
  type Sample,
} from '../dispatch.js';
import { DTypeError, IndexError, ShapeError } from '../errors.js';
import { tensor } from '../factories.js';
import { broadcastShapes, formatShape, numel, type Shape } from '../shape.js';
import { Tensor } from '../tensor.js';
import { clone, reshape } from './copying.js';
import { readNow } from './host-read.js';
import { checkIndex } from './index-check.js';
import { indexAlong, indexSelectOp } from './index-select.js';
import { linearIndex } from './linear-index.js';
import { coordinates, flatPositions } from './nonzero.js';
import { scatterAddOp, scatterOp } from './scatter.js';
import { expand, permute } from './views.js';

/** One entry per leading dim of the tensor: an integer tensor, or `null` for all of that dim. Missing ones are `null`. */
export type IndexList = readonly (Tensor | null)[];

/** How the dims of a tensor lie for indexing: indexed dims side by side at `at`, the others before and after. */
interface Layout {
  /** Original dims in that order. */
  readonly order: readonly number[];
  readonly at: number;
  readonly before: Shape;
  /** Sizes of the indexed dims. */
  readonly indexed: Shape;
  readonly after: Shape;
}

/** Indexed dims that are not side by side move to the front, as in NumPy and PyTorch. */
function layoutOf(shape: Shape, indices: IndexList): Layout {
  const dims = indices.flatMap((t, d) => (t === null ? [] : [d]));
  const rest = shape.map((_, d) => d).filter((d) => !dims.includes(d));
  const sideBySide = dims.at(-1)! - dims[0]! === dims.length - 1;
  const at = sideBySide ? dims[0]! : 0;
  const sizes = (list: readonly number[]): number[] => list.map((d) => shape[d]!);
  return {
    order: [...rest.slice(0, at), ...dims, ...rest.slice(at)],
    at,
    before: sizes(rest.slice(0, at)),
    indexed: sizes(dims),
    after: sizes(rest.slice(at)),
  };
}

const tensorsOf = (indices: readonly Operand[]): Tensor[] => indices.filter((t) => t instanceof Tensor);

function commonShape(op: string, indices: readonly Tensor[]): Shape {
  try {
    return indices.map((t) => t.shape).reduce((a, b) => broadcastShapes(op, a, b));
  } catch {
    throw new IndexError(
      `${op}: shape mismatch: indexing tensors could not be broadcast together with shapes ` +
        indices.map((t) => formatShape(t.shape)).join(', '),
    );
  }
}

/** The tensor with its indexed dims merged into one at `layout.at`. */
function merged(x: Tensor, { order, before, indexed, after }: Layout): Tensor {
  const moved = order.every((d, i) => d === i) ? x : permute(x, order);
  return indexed.length === 1 ? moved : reshape(moved, [...before, numel(indexed), ...after]);
}

const index = (shape: Shape, high: number) =>
  ({ shape, dtype: 'int64', low: -1, high, differentiable: false }) as const;
const samples = (): Sample[] => [
  { inputs: [[4, 3], index([2], 3)] },
  { inputs: [[4, 3], null, index([2, 2], 2)] },
  { inputs: [[2, 3, 4], index([3], 1), null, index([2, 1], 3)] },
  { inputs: [[2, 3, 4], null, index([2], 2), index([], 3)] },
];

/** `self`, then an index tensor or null per leading dim; positions may count from the end and are in range. */
export const indexOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'index',
  samples,
  compose: ([self, ...indices]) => {
    const x = self as Tensor;
    const layout = layoutOf(x.shape, indices as IndexList);
    const at = linearIndex(tensorsOf(indices), layout.indexed);
    const found = dispatch(indexSelectOp, [merged(x, layout), reshape(at, -1)], { dim: layout.at });
    return reshape(found, [...layout.before, ...at.shape, ...layout.after]);
  },
});

export interface IndexPutAttributes {
  /** Add; positions may then repeat. */
  readonly accumulate: boolean;
}

/** `self`, `values` (which broadcast to what indexing would read), then an index tensor or null per leading dim. */
export const indexPutOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'indexPut',
  samples: () => [
    { inputs: [[4, 3], [2, 3], index([2], 3)], attrs: { accumulate: true } },
    { inputs: [[2, 3, 4], [], index([3], 1), null, index([2, 1], 3)], attrs: { accumulate: true } },
    { inputs: [[2, 3], [1], null, index([1], 2)], attrs: { accumulate: false } },
  ],
  compose: ([self, values, ...indices], { accumulate }: IndexPutAttributes) => {
    const [x, v] = [self as Tensor, values as Tensor];
    const layout = layoutOf(x.shape, indices as IndexList);
    const at = linearIndex(tensorsOf(indices), layout.indexed);
    const { before, after, order } = layout;
    const target = merged(x, layout);
    const written = [...before, at.numel(), ...after];
    const source = reshape(expand(v, [...before, ...at.shape, ...after]), written);
    const positions = expand(indexAlong(reshape(at, -1), layout.at, target.ndim), written);
    const op = accumulate ? scatterAddOp : scatterOp;
    const out = dispatch(op, [target, positions, source], { dim: layout.at });
    const apart = reshape(out, [...before, ...layout.indexed, ...after]);
    if (order.every((d, i) => d === i)) return apart;
    return clone(
      permute(
        apart,
        order.map((_, d) => order.indexOf(d)),
      ),
    );
  },
});

/** A mask as one vector of coordinates per dim that it covers. */
export function maskIndices(op: string, mask: Tensor): Tensor[] {
  return coordinates(flatPositions(readNow(op, mask)), mask.shape, mask);
}

/** Masks opened, every dim of `self` checked; at least one entry is a tensor. */
export function preparedIndices(op: string, self: Tensor, indices: IndexList): (Tensor | null)[] {
  const list = indices.flatMap((t): (Tensor | null)[] => {
    if (t === null || (t.dtype !== 'bool' && t.dtype !== 'uint8')) return [t];
    return maskIndices(op, t);
  });
  if (list.length > self.ndim) {
    throw new IndexError(
      `${op}: too many indices for tensor of dimension ${self.ndim} (got ${list.length}; shape ${formatShape(self.shape)})`,
    );
  }
  list.forEach((t, d) => {
    if (t !== null) checkIndex(op, t, d, self.shape[d]!, true);
  });
  const tensors = list.filter((t) => t !== null);
  if (tensors.length === 0) throw new IndexError(`${op}: at least one index must be a tensor`);
  commonShape(op, tensors);
  return list;
}

/** Reads `self` at index tensors: `x[i, :, j]` is `index(x, [i, null, j])`. Masks count as their coordinates. */
export function indexTensors(self: Tensor, indices: IndexList): Tensor {
  return dispatch(indexOp, [self, ...preparedIndices('index', self, indices)]);
}

function putOperands(op: string, self: Tensor, indices: IndexList, values: Tensor | number) {
  const { dtype, device } = self;
  const v = values instanceof Tensor ? values : tensor(values, { dtype, device });
  if (v.dtype !== dtype) {
    throw new DTypeError(
      `${op}: Index put requires the source and destination dtypes match, got ${dtype} for the destination and ${v.dtype} for the source`,
    );
  }
  const list = preparedIndices(op, self, indices);
  const { before, after } = layoutOf(self.shape, list);
  const wanted = [
    ...before,
    ...commonShape(
      op,
      list.filter((t) => t !== null),
    ),
    ...after,
  ];
  const fits =
    v.ndim <= wanted.length && v.shape.every((n, i) => n === 1 || n === wanted[i + wanted.length - v.ndim]);
  if (!fits) {
    throw new ShapeError(
      `${op}: shape mismatch: value tensor of shape ${formatShape(v.shape)} cannot be broadcast to indexing result of shape ${formatShape(wanted)}`,
    );
  }
  return [self, v.device === device ? v : v.to(device), ...list];
}

/** Options of `indexPut`. */
export interface IndexPutOptions {
  /** Add to what is there; positions may then repeat. */
  accumulate?: boolean;
}

const accumulates = (given: boolean | IndexPutOptions | undefined): IndexPutAttributes => ({
  accumulate: typeof given === 'boolean' ? given : (given?.accumulate ?? false),
});

/** A copy of `self` with `values` written (or added) at index tensors: one per leading dim, `null` for all of a dim. */
export function indexPut(
  self: Tensor,
  indices: IndexList,
  values: Tensor | number,
  accumulate?: boolean | IndexPutOptions,
): Tensor {
  return dispatch(indexPutOp, putOperands('indexPut', self, indices, values), accumulates(accumulate));
}

export function indexPut_(
  self: Tensor,
  indices: IndexList,
  values: Tensor | number,
  accumulate?: boolean | IndexPutOptions,
): Tensor {
  const operands = putOperands('indexPut_', self, indices, values);
  return dispatchInto(indexPutOp, self, operands, accumulates(accumulate));
}
