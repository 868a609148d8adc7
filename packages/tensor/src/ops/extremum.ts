// max, min and aminmax: of all elements, along a dim with positions, or of two tensors.
import { type CompositeOp, defineOp, dispatch, dispatchAll } from '../dispatch.js';
import { normalizeDim } from '../shape.js';
import { Tensor } from '../tensor.js';
import { isOptions, type Named, namedTuple, type ValuesIndices, valuesIndices } from './arguments.js';
import { binaryFunctions } from './binary.js';
import { amaxOp, aminOp, argmaxOp, argminOp, checkNotEmpty } from './reduce.js';

export interface ExtremumAttributes {
  /** Not negative. */
  readonly dim: number;
  readonly keepdim: boolean;
}

function alongOp(name: string, value: typeof amaxOp, position: typeof argmaxOp): CompositeOp {
  return defineOp<CompositeOp>({
    kind: 'composite',
    name,
    samples: () => [
      { inputs: [{ shape: [3, 4], distinct: true }], attrs: { dim: 1, keepdim: false } },
      { inputs: [{ shape: [2, 3, 2], distinct: true }], attrs: { dim: 1, keepdim: true } },
      { inputs: [[]], attrs: { dim: 0, keepdim: false } },
    ],
    compose: ([self], { dim, keepdim }: ExtremumAttributes) => {
      const x = self as Tensor;
      const attrs = { dims: x.ndim === 0 ? [] : [dim], keepdim };
      return [dispatch(value, [x], attrs), dispatch(position, [x], attrs)];
    },
  });
}

/** The largest element along a dim, and its position (the first of equals; NaN is largest). */
export const maxDimOp = alongOp('maxDim', amaxOp, argmaxOp);
/** The smallest element along a dim, and its position (the first of equals; NaN is smallest). */
export const minDimOp = alongOp('minDim', aminOp, argminOp);

export interface ExtremumOptions {
  dim?: number;
  /** Keep the reduced dim with size 1. */
  keepdim?: boolean;
}

/** The forms of `max` and `min` as functions. */
export interface Extremum {
  /** Of all elements; a 0-d tensor. */
  (self: Tensor): Tensor;
  /** Along a dim: `{ values, indices }`, also `[values, indices]`. */
  (self: Tensor, dim: number | ExtremumOptions, options?: ExtremumOptions): ValuesIndices;
  /** The larger (smaller) of each pair of elements, broadcast. */
  (self: Tensor, other: Tensor): Tensor;
}

/** The forms of `max` and `min` as methods; see {@link Extremum}. */
export interface ExtremumMethod {
  (): Tensor;
  (dim: number | ExtremumOptions, options?: ExtremumOptions): ValuesIndices;
  (other: Tensor): Tensor;
}

function extremum(op: CompositeOp, whole: typeof amaxOp, pair: typeof binaryFunctions.maximum): Extremum {
  const { name } = op;
  const call = (
    self: Tensor,
    second?: Tensor | number | ExtremumOptions,
    options: ExtremumOptions = {},
  ): Tensor | ValuesIndices => {
    if (second instanceof Tensor) return pair(self, second);
    const named: ExtremumOptions = isOptions(second)
      ? second
      : { ...options, ...(second === undefined ? {} : { dim: second as number }) };
    if (named.dim === undefined) {
      const dims = self.shape.map((_, i) => i);
      checkNotEmpty(name, self, dims);
      return dispatch(whole, [self], { dims, keepdim: false });
    }
    const dim = normalizeDim(named.dim, self.ndim, name);
    if (self.ndim > 0) checkNotEmpty(name, self, [dim]);
    return valuesIndices(dispatchAll(op, [self], { dim, keepdim: named.keepdim ?? false }));
  };
  return call as Extremum;
}

/** The largest element, or along a dim with positions, or of two tensors; NaN is largest. */
export const max = extremum(maxDimOp, amaxOp, binaryFunctions.maximum);
/** The smallest element, or along a dim with positions, or of two tensors; NaN is smallest. */
export const min = extremum(minDimOp, aminOp, binaryFunctions.minimum);

/** Smallest and largest element, of all or along `dim`: `{ min, max }`, also `[min, max]`. */
export function aminmax(self: Tensor, options: ExtremumOptions = {}): Named<['min', 'max']> {
  const { dim, keepdim = false } = options;
  const dims =
    dim === undefined
      ? self.shape.map((_, i) => i)
      : self.ndim === 0
        ? []
        : [normalizeDim(dim, self.ndim, 'aminmax')];
  checkNotEmpty('aminmax', self, dims);
  return namedTuple(
    ['min', 'max'],
    [aminOp, amaxOp].map((op) => dispatch(op, [self], { dims, keepdim })),
  );
}
