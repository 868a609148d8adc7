// median, nanmedian and mode: elements of middle rank and of highest frequency, along a dim or of all.
import { type CompositeOp, defineOp, dispatch, dispatchAll, type Sample } from '../dispatch.js';
import { isFloatingPoint } from '../dtype.js';
import { full } from '../factories.js';
import { normalizeDim } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { isOptions, type ValuesIndices, valuesIndices } from './arguments.js';
import { where } from './arithmetic.js';
import { binaryFunctions, binaryOps } from './binary.js';
import { reshape } from './copying.js';
import type { ExtremumAttributes, ExtremumOptions } from './extremum.js';
import { gatherOp } from './gather.js';
import { cat } from './join.js';
import { argmax, checkNotEmpty, sum } from './reduce.js';
import { cummax, cumsum } from './scan.js';
import { sortOp } from './sort.js';
import { unaryFunctions } from './unary.js';
import { narrow, squeeze, transpose } from './views.js';

const { gt, ne, floorDivide, maximum } = binaryFunctions;
const minus = (a: Tensor, b: Tensor | number): Tensor => dispatch(binaryOps.sub, [a, b]);

const distinct = (shape: readonly number[]) => ({ shape, distinct: true });

/** The element of a rank that `rankOf` tells (int64, size 1 along the last dim) of the sorted last dim. */
function rankOp(name: string, rankOf: (sorted: Tensor) => Tensor): CompositeOp {
  return defineOp<CompositeOp>({
    kind: 'composite',
    name,
    samples: (): Sample[] => [
      { inputs: [distinct([3, 5])], attrs: { dim: 1, keepdim: false } },
      { inputs: [distinct([4, 3])], attrs: { dim: 0, keepdim: true } },
      { inputs: [[]], attrs: { dim: 0, keepdim: false } },
    ],
    compose: ([self], { dim, keepdim }: ExtremumAttributes) => {
      const x = self as Tensor;
      if (x.ndim === 0) return dispatchAll(sortOp, [x], { dim: 0, descending: false });
      const last = { dim: x.ndim - 1, descending: false };
      const sorted = dispatchAll(sortOp, [transpose(x, dim, -1)], last);
      const rank = rankOf(sorted[0]!);
      return sorted.map((t) => {
        const found = transpose(dispatch(gatherOp, [t, rank], last), dim, -1);
        return keepdim ? found : squeeze(found, dim);
      });
    },
  });
}

const rows = (sorted: Tensor): number[] => [...sorted.shape.slice(0, -1), 1];
const everywhere = (sorted: Tensor, value: number): Tensor =>
  full(rows(sorted), value, { dtype: 'int64', device: sorted.device });
const nanCount = (sorted: Tensor): Tensor => sum(unaryFunctions.isnan(sorted), -1, { keepdim: true });
const middle = (sorted: Tensor): Tensor => everywhere(sorted, Math.floor((sorted.shape.at(-1)! - 1) / 2));

/** The lower of the middle elements; a row with a NaN has a NaN, the first. */
export const medianDimOp = rankOp('medianDim', (sorted) => {
  if (!isFloatingPoint(sorted.dtype)) return middle(sorted);
  const nans = nanCount(sorted);
  return where(gt(nans, 0), minus(everywhere(sorted, sorted.shape.at(-1)!), nans), middle(sorted));
});

/** The lower of the middle elements of those that are not NaN. */
export const nanmedianDimOp = rankOp('nanmedianDim', (sorted) => {
  if (!isFloatingPoint(sorted.dtype)) return middle(sorted);
  const last = minus(everywhere(sorted, sorted.shape.at(-1)! - 1), nanCount(sorted));
  return maximum(floorDivide(last, 2), 0);
});

/** The smallest of the most frequent elements, at its last position: the end of the first of the longest runs. */
export const modeOp = rankOp('mode', (sorted) => {
  const n = sorted.shape.at(-1)!;
  const ones = full(sorted.shape, 1, { dtype: 'int64', device: sorted.device });
  const position = minus(cumsum(ones, -1), 1);
  if (n === 1) return position;
  const changes = ne(narrow(sorted, -1, 1, n - 1), narrow(sorted, -1, 0, n - 1));
  const starts = where(changes, narrow(position, -1, 1, n - 1), 0);
  const { values: start } = cummax(cat([everywhere(sorted, 0), starts], -1), -1);
  return argmax(minus(position, start), -1, { keepdim: true });
});

/** Of all elements; equals share the gradient evenly. */
function ofAll(name: string, inner: CompositeOp): CompositeOp {
  return defineOp<CompositeOp>({
    kind: 'composite',
    name,
    samples: () => [{ inputs: [distinct([2, 3])] }, { inputs: [[]] }],
    compose: ([self]) => dispatchAll(inner, [reshape(self as Tensor, -1)], { dim: 0, keepdim: false })[0]!,
  });
}

export const medianAllOp = ofAll('medianAll', medianDimOp);
export const nanmedianAllOp = ofAll('nanmedianAll', nanmedianDimOp);

/** `median(x)` and `median(x, dim, { keepdim })`. */
export interface Median {
  (self: Tensor): Tensor;
  (
    self: Tensor,
    dim: number | (ExtremumOptions & { dim: number }),
    options?: boolean | ExtremumOptions,
  ): ValuesIndices;
}

/** `x.median()` and `x.median(dim, { keepdim })`. */
export interface MedianMethod {
  (): Tensor;
  (dim: number | (ExtremumOptions & { dim: number }), options?: boolean | ExtremumOptions): ValuesIndices;
}

function dimAndKeepdim(
  dim: number | ExtremumOptions | null | undefined,
  options?: boolean | ExtremumOptions,
) {
  const given = {
    ...(isOptions(dim) ? dim : { dim }),
    ...(isOptions(options) ? options : {}),
  } as ExtremumOptions;
  return {
    dim: given.dim ?? undefined,
    keepdim: typeof options === 'boolean' ? options : (given.keepdim ?? false),
  };
}

function alongDim(op: CompositeOp, name: string, self: Tensor, dim: number, keepdim: boolean): ValuesIndices {
  const d = normalizeDim(dim, self.ndim, name);
  checkNotEmpty(name, self, self.ndim === 0 ? [] : [d]);
  return valuesIndices(dispatchAll(op, [self], { dim: d, keepdim }));
}

function medianForm(name: string, dimOp: CompositeOp, allOp: CompositeOp): Median {
  const form = (
    self: Tensor,
    dim?: number | ExtremumOptions | null,
    options?: boolean | ExtremumOptions,
  ): Tensor | ValuesIndices => {
    const given = dimAndKeepdim(dim, options);
    if (given.dim !== undefined) return alongDim(dimOp, name, self, given.dim, given.keepdim);
    if (self.numel() === 0) return full([], Number.NaN, { dtype: self.dtype, device: self.device });
    return dispatch(allOp, [self]);
  };
  return form as Median;
}

/**
 * The median of all elements, or along `dim` with its position: the lower of two middle ones; NaN where there is a NaN
 * (and of nothing). Throws IndexError along a dim of size 0.
 */
export const median = medianForm('median', medianDimOp, medianAllOp);
/** The median of the elements that are not NaN. */
export const nanmedian = medianForm('nanmedian', nanmedianDimOp, nanmedianAllOp);

/** The most frequent element along `dim` (the last one; of several the smallest), and its last position. */
export function mode(
  self: Tensor,
  dim?: number | ExtremumOptions,
  options?: boolean | ExtremumOptions,
): ValuesIndices {
  const given = dimAndKeepdim(dim, options);
  return alongDim(modeOp, 'mode', self, given.dim ?? -1, given.keepdim);
}
