// What stands between the brackets of x[…]: integers, slices, null, ellipsis, booleans, masks and integer tensors.
import { IndexError } from '../errors.js';
import { type NestedArray, tensor } from '../factories.js';
import { readNow } from '../ops/host-read.js';
import { coordinates, flatPositions } from '../ops/nonzero.js';
import { itemSync } from '../ops/reading.js';
import { select, slice as sliceOf, unsqueeze } from '../ops/views.js';
import { formatShape } from '../shape.js';
import { Tensor } from '../tensor.js';
import { parseSlice, Slice } from './slice.js';

/**
 * One key of `x.at(...)`: an integer; a slice (`slice(1, 3)` or `'1:3'`); `'...'`; `null` for a new dim; a boolean; an
 * integer tensor or (nested) array of integers; a mask (bool tensor or array).
 */
export type IndexKey = number | string | Slice | null | boolean | Tensor | readonly NestedArray[];

/** A mask that has been read: coordinates of its trues. */
export interface OpenMask {
  readonly mask: Tensor;
  readonly coordinates: readonly Tensor[];
}

/** Keys with arrays made tensors and strings made slices; masks may be open. */
export type Key = number | '...' | Slice | null | boolean | Tensor | OpenMask;

const isOpen = (key: Key): key is OpenMask => typeof key === 'object' && key !== null && 'mask' in key;
export const isMask = (key: unknown): key is Tensor =>
  key instanceof Tensor && (key.dtype === 'bool' || key.dtype === 'uint8');

/** Arrays become tensors on `self`'s device, strings slices. */
export function normalizeKeys(self: Tensor, keys: readonly IndexKey[]): Key[] {
  return keys.map((key) => {
    if (typeof key === 'string') return key.trim() === '...' ? '...' : parseSlice(key);
    if (typeof key === 'number' && !Number.isInteger(key)) {
      throw new IndexError(
        `at: only integers, slices, '...', null, and integer or bool tensors are valid indices (got ${key})`,
      );
    }
    if (!Array.isArray(key)) return key as Key;
    const made = tensor(key as NestedArray, { device: self.device });
    return made.numel() === 0 ? made.to('int64') : made;
  });
}

/** Dims of the tensor that a key takes up. */
function dimsTaken(key: Key): number {
  if (key === null || typeof key === 'boolean' || key === '...') return 0;
  if (isOpen(key)) return key.mask.ndim;
  return isMask(key) ? key.ndim : 1;
}

/** What is left of an indexing once views are taken: a view of the tensor, and index tensors for (some of) its dims. */
export interface Resolved {
  readonly view: Tensor;
  readonly indices: readonly (Tensor | null)[];
}

function openMask(op: string, mask: Tensor): Tensor[] {
  return coordinates(flatPositions(readNow(op, mask)), mask.shape, mask);
}

/** Throws IndexError unless the mask fits the dims from `dim` on. */
export function checkMaskShape(op: string, mask: Tensor, view: Tensor, dim: number): void {
  mask.shape.forEach((size, i) => {
    if (view.shape[dim + i] !== size) {
      throw new IndexError(
        `${op}: The shape of the mask ${formatShape(mask.shape)} at index ${i} does not match the shape of the indexed tensor ` +
          `${formatShape(view.shape)} at index ${dim + i}`,
      );
    }
  });
}

/** A boolean: a new dim that is kept whole or emptied. */
const booleanIndex = (value: boolean, self: Tensor): Tensor =>
  tensor(value ? [0] : [], { dtype: 'int64', device: self.device });

/**
 * Applies keys from left to right: integers and slices as views at once, masks and index tensors as a list for what
 * remains. Throws IndexError with PyTorch's words.
 */
export function resolveKeys(op: string, self: Tensor, keys: readonly Key[]): Resolved {
  const taken = keys.reduce<number>((n, key) => n + dimsTaken(key), 0);
  if (taken > self.ndim) {
    throw new IndexError(
      `${op}: too many indices for tensor of dimension ${self.ndim} (got ${taken}; shape ${formatShape(self.shape)})`,
    );
  }
  if (keys.filter((key) => key === '...').length > 1)
    throw new IndexError(`${op}: an index can only have a single ellipsis ('...')`);
  let view = self;
  let dim = 0;
  const indices: (Tensor | null)[] = [];
  const put = (at: number, t: Tensor): void => {
    while (indices.length < at) indices.push(null);
    indices[at] = t;
  };
  const addBoolean = (value: boolean): void => {
    view = unsqueeze(view, dim);
    put(dim, booleanIndex(value, self));
    dim++;
  };
  for (const key of keys) {
    if (key === '...') dim += self.ndim - taken;
    else if (key === null) view = unsqueeze(view, dim++);
    else if (typeof key === 'number') view = select(view, dim, key);
    else if (typeof key === 'boolean') addBoolean(key);
    else if (key instanceof Slice) {
      const { start, stop, step } = key;
      if (start !== null || stop !== null || step !== 1)
        view = sliceOf(view, dim, { start, end: stop, step });
      dim++;
    } else if (isOpen(key) || isMask(key)) {
      const mask = isOpen(key) ? key.mask : key;
      if (mask.ndim === 0)
        addBoolean(isOpen(key) ? key.coordinates[0]!.numel() > 0 : itemSync(mask) !== false);
      else {
        checkMaskShape(op, mask, view, dim);
        const found = isOpen(key) ? key.coordinates : openMask(op, mask);
        for (const t of found) put(dim++, t);
      }
    } else {
      const t = key as Tensor;
      // A view, as PyTorch takes it; where the value cannot be read at once it is gathered.
      if (t.ndim === 0 && t.device.readSync !== undefined) view = select(view, dim, Number(itemSync(t)));
      else put(dim++, t);
    }
  }
  return { view, indices };
}
