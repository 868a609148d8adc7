// max and min in PyTorch's three forms (of all, along a dim with positions, of two tensors), and aminmax.
import { type CompositeOp, defineOp, dispatch, dispatchAll, type KernelOp } from '../dispatch.js';
import { normalizeDim } from '../shape.js';
import { Tensor } from '../tensor.js';
import { isOptions, type Named, namedTuple, type ValuesIndices, valuesIndices } from './arguments.js';
import { binaryFunctions } from './binary.js';
import { reshape } from './copying.js';
import type { AlongDim } from './index-select.js';
import {
  amaxOp,
  aminOp,
  checkNotEmpty,
  type ReduceAttributes,
  reducedShape,
  reductionViews,
} from './reduce.js';

const distinct = (shape: readonly number[]) => ({ shape, distinct: true });

export interface ExtremumAttributes extends AlongDim {
  readonly keepdim: boolean;
}

/** Largest or smallest element along a dim, and the position of the first such. */
function alongDim(name: string, kind: 'max' | 'min'): KernelOp {
  return defineOp<KernelOp>({
    kind: 'kernel',
    name,
    samples: () => [
      { inputs: [distinct([3, 4])], attrs: { dim: 1, keepdim: false } },
      { inputs: [distinct([3, 4])], attrs: { dim: 0, keepdim: true } },
      { inputs: [distinct([2, 3, 2])], attrs: { dim: 1, keepdim: true } },
      { inputs: [[]], attrs: { dim: 0, keepdim: false } },
      { inputs: [distinct([0, 2])], attrs: { dim: 1, keepdim: false } },
    ],
    infer: ([self], { dim, keepdim }: ExtremumAttributes) => {
      const { shape: from, dtype } = self as Tensor;
      const shape = from.length === 0 ? from : reducedShape(from, [dim], keepdim);
      return [
        { shape, dtype },
        { shape, dtype: 'int64' },
      ];
    },
    run: (device, [self], [values, indices], { dim, keepdim }: ExtremumAttributes) => {
      const source = (self as Tensor).deviceView;
      const dims = source.shape.length === 0 ? [] : [dim];
      device.reduce(kind, ...reductionViews(source, values!, dims, keepdim));
      device.argReduce(kind, ...reductionViews(source, indices!, dims, keepdim));
    },
  });
}

/** Of all elements; equals share the gradient evenly. */
function ofAll(name: string, inner: KernelOp): CompositeOp {
  return defineOp<CompositeOp>({
    kind: 'composite',
    name,
    samples: () => [{ inputs: [distinct([2, 3])] }, { inputs: [[]] }],
    compose: ([self]) => {
      const dims = (self as Tensor).shape.map((_, i) => i);
      return dispatch(inner, [self as Tensor], { dims, keepdim: false });
    },
  });
}

export const maxDimOp = alongDim('maxDim', 'max');
export const minDimOp = alongDim('minDim', 'min');
export const maxAllOp = ofAll('maxAll', amaxOp);
export const minAllOp = ofAll('minAll', aminOp);

export interface ExtremumOptions {
  dim?: number | null;
  /** Keep the reduced dim with size 1. */
  keepdim?: boolean;
}

/** The forms of `max` and `min` as functions. */
export interface Extremum {
  /** Of all elements; a 0-d tensor. */
  (self: Tensor): Tensor;
  /** The larger (smaller) of each pair of elements, broadcast. */
  (self: Tensor, other: Tensor): Tensor;
  /** Along a dim: `{ values, indices }`, also `[values, indices]`. */
  (
    self: Tensor,
    dim: number | (ExtremumOptions & { dim: number }),
    options?: boolean | ExtremumOptions,
  ): ValuesIndices;
}

/** The forms of `max` and `min` as methods; see {@link Extremum}. */
export interface ExtremumMethod {
  (): Tensor;
  (other: Tensor): Tensor;
  (dim: number | (ExtremumOptions & { dim: number }), options?: boolean | ExtremumOptions): ValuesIndices;
}

function extremum(
  name: string,
  dimOp: KernelOp,
  allOp: CompositeOp,
  two: (a: Tensor, b: Tensor) => Tensor,
): Extremum {
  const form = (
    self: Tensor,
    dim?: number | Tensor | ExtremumOptions | null,
    options?: boolean | ExtremumOptions,
  ) => {
    if (dim instanceof Tensor) return two(self, dim);
    const given = {
      ...(isOptions(dim) ? dim : { dim }),
      ...(isOptions(options) ? options : {}),
    } as ExtremumOptions;
    const keepdim = typeof options === 'boolean' ? options : (given.keepdim ?? false);
    if (given.dim === undefined || given.dim === null) {
      checkNotEmpty(
        name,
        self,
        self.shape.map((_, i) => i),
      );
      return dispatch(allOp, [self]);
    }
    const d = normalizeDim(given.dim, self.ndim, name);
    checkNotEmpty(name, self, self.ndim === 0 ? [] : [d]);
    return valuesIndices(dispatchAll(dimOp, [self], { dim: d, keepdim }));
  };
  return form as Extremum;
}

/**
 * The largest element of all; with a dim, `[values, indices]` along it (the first of equals, NaN largest); with another
 * tensor, the elementwise maximum. Throws IndexError over nothing.
 */
export const max = extremum('max', maxDimOp, maxAllOp, binaryFunctions.maximum);
/** The smallest element: in the forms of `max`; NaN wins here too. */
export const min = extremum('min', minDimOp, minAllOp, binaryFunctions.minimum);

/** Smallest and largest at once. */
export const aminmaxOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'aminmax',
  samples: () => [
    { inputs: [distinct([3, 4])], attrs: { dims: [1], keepdim: true } },
    { inputs: [distinct([3, 4])], attrs: { dims: [0, 1], keepdim: false } },
  ],
  compose: ([self], attrs: ReduceAttributes) => {
    const x = self as Tensor;
    // PyTorch keeps the dim that a 0-d tensor does not have.
    const kept = x.ndim === 0 && attrs.keepdim ? reshape(x, [1]) : x;
    return [aminOp, amaxOp].map((op) => dispatch(op, [kept], attrs));
  },
});

/** The smallest and the largest element, of all or along `dim`: `[min, max]`, also as `.min` and `.max`. */
export function aminmax(self: Tensor, options: ExtremumOptions = {}): Named<['min', 'max']> {
  const { dim, keepdim = false } = options;
  const every = self.shape.map((_, i) => i);
  const chosen = dim === undefined || dim === null ? every : [normalizeDim(dim, self.ndim, 'aminmax')];
  const dims = self.ndim === 0 ? [] : chosen;
  checkNotEmpty('aminmax', self, dims);
  const kept = keepdim && chosen.length > 0;
  return namedTuple(['min', 'max'], dispatchAll(aminmaxOp, [self], { dims, keepdim: kept }));
}
