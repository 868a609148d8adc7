// Sorting along one dim: sort, argsort, msort, topk, kthvalue.
import { type CompositeOp, defineOp, dispatchAll, type KernelOp, type Sample } from '../dispatch.js';
import { ValueError } from '../errors.js';
import { formatShape, normalizeDim } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { isOptions, type ValuesIndices, valuesIndices } from './arguments.js';
import { clone } from './copying.js';
import type { AlongDim } from './index-select.js';
import { dimLast } from './scan.js';
import { narrow, select, unsqueeze } from './views.js';

export interface SortAttributes extends AlongDim {
  readonly descending: boolean;
}

const distinct = (shape: readonly number[]) => ({ shape, distinct: true });
const samples = (attrs: object = {}): Sample[] => [
  { inputs: [distinct([3, 4])], attrs: { dim: 1, descending: false, ...attrs } },
  { inputs: [distinct([4, 3])], attrs: { dim: 0, descending: true, ...attrs } },
  { inputs: [distinct([2, 3, 2])], attrs: { dim: 1, descending: false, ...attrs } },
];

/** Sorted elements and where they came from; always stable, NaN largest. */
export const sortOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'sort',
  samples: () => [...samples(), { inputs: [[]], attrs: { dim: 0, descending: false } }],
  infer: ([self]) => {
    const { shape, dtype } = self as Tensor;
    return [
      { shape, dtype },
      { shape, dtype: 'int64' },
    ];
  },
  run: (device, [self], [values, indices], { dim, descending }: SortAttributes) => {
    const source = dimLast((self as Tensor).deviceView, dim);
    device.sort(source, descending, dimLast(values!, dim), dimLast(indices!, dim));
  },
});

export interface SortOptions {
  /** −1. */
  dim?: number;
  /** Largest first; false. */
  descending?: boolean;
  /** Sorting is always stable; PyTorch asks. */
  stable?: boolean;
}

function sortAttributes(
  op: string,
  self: Tensor,
  dim: number | boolean | SortOptions | undefined,
  descending: boolean | SortOptions | undefined,
): SortAttributes {
  const given: SortOptions = {
    ...(isOptions(dim) ? (dim as SortOptions) : {}),
    ...(isOptions(descending) ? (descending as SortOptions) : {}),
  };
  const along = typeof dim === 'number' ? dim : (given.dim ?? -1);
  const down = typeof descending === 'boolean' ? descending : (given.descending ?? false);
  return { dim: normalizeDim(along, self.ndim, op), descending: down };
}

/**
 * Sorted elements along `dim` (the last one) and where they came from (int64). Always stable; NaN counts as largest.
 * `sort(x, dim, descending)`, `sort(x, { dim, descending })`; PyTorch's `sort(x, stable, …)` is understood.
 */
export function sort(
  self: Tensor,
  dim?: number | boolean | SortOptions,
  descending?: boolean | SortOptions,
): ValuesIndices {
  return valuesIndices(dispatchAll(sortOp, [self], sortAttributes('sort', self, dim, descending)));
}

/** Positions (int64) that would sort `self` along `dim` (the last one). */
export function argsort(
  self: Tensor,
  dim?: number | boolean | SortOptions,
  descending?: boolean | SortOptions,
): Tensor {
  return dispatchAll(sortOp, [self], sortAttributes('argsort', self, dim, descending))[1]!;
}

/** `self` sorted along the first dim. */
export const msort = (self: Tensor): Tensor => sort(self, 0).values;

export interface TopkAttributes extends SortAttributes {
  readonly k: number;
}

/** The first `k` of the sorted elements. */
export const topkOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'topk',
  samples: () => samples({ k: 2 }),
  compose: ([self], { dim, descending, k }: TopkAttributes) => {
    const sorted = dispatchAll(sortOp, [self as Tensor], { dim, descending });
    if ((self as Tensor).ndim === 0) return sorted;
    return sorted.map((x) => clone(narrow(x, dim, 0, k)));
  },
});

export interface TopkOptions {
  /** −1. */
  dim?: number;
  /** The largest or the smallest; true. */
  largest?: boolean;
  /** Results are always sorted; PyTorch asks. */
  sorted?: boolean;
}

function checkCount(op: string, self: Tensor, dim: number, k: number, least: number): void {
  const size = self.ndim === 0 ? 1 : self.shape[dim]!;
  if (!Number.isInteger(k) || k < least || k > size) {
    throw new ValueError(
      `${op}: selected index k=${k} out of range for dimension ${dim} of shape ${formatShape(self.shape)}`,
    );
  }
}

/** The `k` largest (or smallest) elements along `dim` (the last one), best first, and where they stand (int64). */
export function topk(
  self: Tensor,
  k: number,
  dim?: number | TopkOptions,
  largest?: boolean | TopkOptions,
): ValuesIndices {
  const given = { ...(isOptions(dim) ? dim : {}), ...(isOptions(largest) ? largest : {}) } as TopkOptions;
  const d = normalizeDim(typeof dim === 'number' ? dim : (given.dim ?? -1), self.ndim, 'topk');
  checkCount('topk', self, d, k, 0);
  const descending = typeof largest === 'boolean' ? largest : (given.largest ?? true);
  return valuesIndices(dispatchAll(topkOp, [self], { dim: d, descending, k }));
}

export interface KthAttributes extends AlongDim {
  /** From 1. */
  readonly k: number;
  readonly keepdim: boolean;
}

/** The `k`-th smallest element along `dim`. */
export const kthvalueOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'kthvalue',
  samples: () => [
    { inputs: [distinct([3, 4])], attrs: { dim: 1, k: 2, keepdim: false } },
    { inputs: [distinct([4, 3])], attrs: { dim: 0, k: 4, keepdim: true } },
    { inputs: [[]], attrs: { dim: 0, k: 1, keepdim: false } },
  ],
  compose: ([self], { dim, k, keepdim }: KthAttributes) => {
    const sorted = dispatchAll(sortOp, [self as Tensor], { dim, descending: false });
    if ((self as Tensor).ndim === 0) return sorted;
    return sorted.map((x) => {
      const chosen = select(x, dim, k - 1);
      return clone(keepdim ? unsqueeze(chosen, dim) : chosen);
    });
  },
});

/** The `k`-th smallest element (from 1) along `dim` (the last one), and where it stands (int64). */
export function kthvalue(
  self: Tensor,
  k: number,
  dim?: number | { dim?: number; keepdim?: boolean },
  options: { keepdim?: boolean } | boolean = {},
): ValuesIndices {
  const given = (isOptions(dim) ? dim : {}) as { dim?: number; keepdim?: boolean };
  const keep = typeof options === 'boolean' ? options : (options.keepdim ?? given.keepdim ?? false);
  const d = normalizeDim(typeof dim === 'number' ? dim : (given.dim ?? -1), self.ndim, 'kthvalue');
  checkCount('kthvalue', self, d, k, 1);
  return valuesIndices(dispatchAll(kthvalueOp, [self], { dim: d, k, keepdim: keep }));
}
