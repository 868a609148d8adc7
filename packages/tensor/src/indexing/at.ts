// x.at(...) reads and x.set([...], value) writes, with everything that PyTorch takes between brackets.
import { DTypeError } from '../errors.js';
import { type NestedArray, tensor } from '../factories.js';
import { copy_, fill_ } from '../ops/copying.js';
import { readLater } from '../ops/host-read.js';
import { indexPut_, indexTensors } from '../ops/index-put.js';
import { maskedFill_ } from '../ops/masked.js';
import { coordinates, flatPositions } from '../ops/nonzero.js';
import { alias, view as viewOf } from '../ops/views.js';
import type { Shape } from '../shape.js';
import { Tensor } from '../tensor.js';
import {
  checkMaskShape,
  type IndexKey,
  isMask,
  type Key,
  normalizeKeys,
  type Resolved,
  resolveKeys,
} from './keys.js';

function read({ view, indices }: Resolved, self: Tensor): Tensor {
  if (indices.some((t) => t !== null)) return indexTensors(view, indices);
  return view === self ? alias(self) : view;
}

/**
 * Python's `x[keys]`: `x.at(0)`, `x.at('1:3', -1)`, `x.at('...', slice(0, 2))`, `x.at([0, 2])`, `x.at(x.gt(0))`.
 * Integers, slices, `null` (a new dim) and `'...'` give views that share storage; index tensors and masks give copies,
 * laid out as PyTorch's. A mask is read: throws DeviceError on a device that cannot block; use `await x.atAsync(...)`.
 * Throws IndexError on an index out of range and on too many of them.
 */
export function at(self: Tensor, ...keys: IndexKey[]): Tensor {
  return read(resolveKeys('at', self, normalizeKeys(self, keys)), self);
}

async function openMasks(keys: readonly Key[]): Promise<Key[]> {
  return Promise.all(
    keys.map(async (key) => {
      if (!isMask(key)) return key;
      const shape = key.ndim === 0 ? [1] : key.shape;
      return { mask: key, coordinates: coordinates(flatPositions(await readLater(key)), shape, key) };
    }),
  );
}

/** `at`, awaited, for masks on every device. */
export async function atAsync(self: Tensor, ...keys: IndexKey[]): Promise<Tensor> {
  return read(resolveKeys('at', self, await openMasks(normalizeKeys(self, keys))), self);
}

/** What can be assigned: a tensor, a number, or nested arrays of numbers. */
export type Assigned = Tensor | number | boolean | readonly NestedArray[];

/** The value without leading dims of size 1 that the target does not have. */
function withoutLeadingOnes(value: Tensor, ndim: number): Tensor {
  let extra = Math.max(0, value.ndim - ndim);
  const shape: Shape = value.shape;
  if (shape.slice(0, extra).some((size) => size !== 1)) extra = 0;
  return extra === 0 ? value : viewOf(value, shape.slice(extra));
}

/** The mask, when it is the only key. */
function soleMask(keys: readonly Key[]): Tensor | undefined {
  const [key] = keys;
  return keys.length === 1 && isMask(key) && key.ndim > 0 ? key : undefined;
}

/** Masks of the leading dims, stretched over the others. */
function fillMasked(self: Tensor, mask: Tensor, value: number | boolean | Tensor): void {
  const trailing = new Array<number>(self.ndim - mask.ndim).fill(1);
  maskedFill_(self, viewOf(mask, [...mask.shape, ...trailing]).to('bool'), value);
}

function assign({ view, indices }: Resolved, value: Assigned, accumulate: boolean): void {
  const { dtype, device } = view;
  const given =
    value instanceof Tensor || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : tensor(value as NestedArray, { dtype, device });
  if (!indices.some((t) => t !== null)) {
    if (accumulate) view.add_(given as Tensor | number);
    else if (given instanceof Tensor) copy_(view, withoutLeadingOnes(given, view.ndim));
    else fill_(view, given);
    return;
  }
  if (!(given instanceof Tensor)) {
    indexPut_(view, indices, tensor(Number(given), { dtype, device }), accumulate);
    return;
  }
  if (given.dtype !== dtype && given.ndim > 0) {
    throw new DTypeError(
      `set: Index put requires the source and destination dtypes match, got ${dtype} for the destination and ${given.dtype} for the source; convert with to('${dtype}')`,
    );
  }
  indexPut_(view, indices, withoutLeadingOnes(given.to({ dtype, device }), view.ndim), accumulate);
}

export interface SetOptions {
  /** Add to what is there, also several times at one place, instead of replacing it; false. */
  accumulate?: boolean;
}

const listOf = (keys: IndexKey | readonly IndexKey[]): readonly IndexKey[] =>
  Array.isArray(keys) ? keys : [keys as IndexKey];

/**
 * Python's `x[keys] = value`, in place: `x.set(0, 1)`, `x.set(['1:3', -1], y)`, `x.set([[0, 2]], y)` (a list of
 * positions), `x.set(x.lt(0), 0)`. An array is always the list of keys. The value broadcasts, and may have leading
 * dims of size 1. Returns the tensor. A mask of the whole tensor with one value reads nothing; another mask is read, as
 * in `at`.
 */
export function set(
  self: Tensor,
  keys: IndexKey | readonly IndexKey[],
  value: Assigned,
  { accumulate = false }: SetOptions = {},
): Tensor {
  const list = normalizeKeys(self, listOf(keys));
  const mask = soleMask(list);
  const single = typeof value === 'number' || typeof value === 'boolean' || value instanceof Tensor;
  if (mask && single && !accumulate && !(value instanceof Tensor && value.ndim > 0)) {
    checkMaskShape('set', mask, self, 0);
    fillMasked(self, mask, value);
  } else {
    assign(resolveKeys('set', self, list), value, accumulate);
  }
  return self;
}

/** `set`, awaited, for masks on every device. */
export async function setAsync(
  self: Tensor,
  keys: IndexKey | readonly IndexKey[],
  value: Assigned,
  { accumulate = false }: SetOptions = {},
): Promise<Tensor> {
  assign(resolveKeys('set', self, await openMasks(normalizeKeys(self, listOf(keys)))), value, accumulate);
  return self;
}
