// Repeating single elements, choosing tuples of them, and copies of parts: repeatInterleave, combinations, narrowCopy, vander.

import { isFloatingPoint } from '../dtype.js';
import { ShapeError, ValueError } from '../errors.js';
import { empty, ones, tensorFromData } from '../factories.js';
import { formatShape, normalizeDim } from '../shape.js';
import { Tensor } from '../tensor.js';
import { isOptions, type Positional, positional } from './arguments.js';
import { flip } from './arrange.js';
import { clone, reshape } from './copying.js';
import { type HostElements, readLater, readNow } from './host-read.js';
import { indexSelect } from './index-select.js';
import { cat, stack } from './join.js';
import { cumprod } from './scan.js';
import { expand, narrow, unsqueeze } from './views.js';

/** An int64 vector on the device of `like`. */
const positions = (list: readonly number[], like: Tensor): Tensor =>
  tensorFromData(Float64Array.from(list), { dtype: 'int64', device: like.device });

export interface RepeatInterleaveOptions {
  /** Along which dim; without one the flattened tensor. */
  dim?: number | null;
}

type InterleaveDim = Positional<'dim', number>;

/** Positions from how often each of them is repeated. */
function spelledOut(counts: HostElements): number[] {
  const list: number[] = [];
  for (let i = 0; i < counts.length; i++) {
    if (counts[i]! < 0)
      throw new ValueError(`repeatInterleave: repeats can not be negative, got ${counts[i]}`);
    for (let k = 0; k < counts[i]!; k++) list.push(i);
  }
  return list;
}

/** The tensor and dim that are meant: flattened where no dim is given. */
function target(self: Tensor, dim: InterleaveDim): [x: Tensor, dim: number] {
  const asked = positional<number | null>(dim, 'dim', null);
  const x = asked === null ? reshape(self, -1) : self;
  return [x, asked === null ? 0 : normalizeDim(asked, x.ndim, 'repeatInterleave')];
}

function byCounts(self: Tensor, counts: HostElements, dim: InterleaveDim): Tensor {
  const [x, d] = target(self, dim);
  const size = x.ndim === 0 ? 1 : x.shape[d]!;
  const each = counts.length === 1 ? Array.from({ length: size }, () => counts[0]!) : counts;
  if (each.length !== size) {
    throw new ShapeError(
      `repeatInterleave: repeats must have the same size as input along dim, but got repeats.size(0) = ${each.length} and input.size(${d}) = ${size}`,
    );
  }
  return indexSelect(x, d, positions(spelledOut(each), x));
}

/** Every element `repeats` times in a row: a strided copy, nothing is read. */
function evenly(self: Tensor, repeats: number, dim: InterleaveDim): Tensor {
  if (!Number.isInteger(repeats) || repeats < 0)
    throw new ValueError(`repeatInterleave: Repeats must be non-negative, got ${repeats}`);
  const [x, d] = target(self, dim);
  if (x.ndim === 0) return evenly(reshape(x, [1]), repeats, 0);
  const { shape } = x;
  const apart = expand(unsqueeze(x, d + 1), [...shape.slice(0, d + 1), repeats, ...shape.slice(d + 1)]);
  return reshape(
    clone(apart),
    shape.map((size, i) => (i === d ? size * repeats : size)),
  );
}

/**
 * Every element (or slice along `dim`) `repeats` times in a row: a number, or a count for each. Alone, a tensor of counts
 * gives the positions themselves. A tensor of counts is read on the host: throws DeviceError where that cannot be.
 */
export function repeatInterleave(
  self: Tensor,
  repeats?: number | Tensor | RepeatInterleaveOptions,
  dim?: InterleaveDim,
): Tensor {
  if (repeats === undefined || isOptions(repeats))
    return positions(spelledOut(readNow('repeatInterleave', self)), self);
  if (repeats instanceof Tensor) return byCounts(self, readNow('repeatInterleave', repeats), dim);
  return evenly(self, repeats as number, dim);
}

/** As {@link repeatInterleave}, on any device. */
export async function repeatInterleaveAsync(
  self: Tensor,
  repeats?: number | Tensor,
  dim?: InterleaveDim,
): Promise<Tensor> {
  if (repeats === undefined) return positions(spelledOut(await readLater(self)), self);
  if (repeats instanceof Tensor) return byCounts(self, await readLater(repeats), dim);
  return evenly(self, repeats, dim);
}

export interface CombinationsOptions {
  /** How many elements each has; 2. */
  r?: number;
  /** Whether an element may occur again; false. */
  withReplacement?: boolean;
}

/** All tuples of `r` elements of a vector, as rows, in the order of the positions. */
export function combinations(
  self: Tensor,
  r?: number | CombinationsOptions,
  options: CombinationsOptions = {},
): Tensor {
  const count = positional<number>(r, 'r', 2);
  const { withReplacement = false } = isOptions(r) ? (r as CombinationsOptions) : options;
  if (self.ndim !== 1)
    throw new ShapeError(`combinations: Expect a 1D vector, but got shape ${formatShape(self.shape)}`);
  if (!(count >= 0)) throw new ValueError(`combinations: Expect a non-negative number, but got ${count}`);
  if (count === 0) return empty([0], { dtype: self.dtype, device: self.device });
  const rows: number[][] = [];
  const extend = (row: readonly number[], from: number): void => {
    if (row.length === count) {
      rows.push([...row]);
      return;
    }
    for (let i = from; i < self.shape[0]!; i++) extend([...row, i], withReplacement ? i : i + 1);
  };
  extend([], 0);
  return reshape(indexSelect(self, 0, positions(rows.flat(), self)), [rows.length, count]);
}

/** As `narrow`, as a copy. */
export const narrowCopy = (self: Tensor, dim: number, start: number, length: number): Tensor =>
  clone(narrow(self, dim, start, length));

export interface VanderOptions {
  /** Number of columns; as many as rows. */
  N?: number;
  /** Powers ascending (true) or descending (false, the default). */
  increasing?: boolean;
}

/** Vandermonde matrix: powers of the elements of a vector as rows. */
export function vander(x: Tensor, { N = x.shape[0] ?? 0, increasing = false }: VanderOptions = {}): Tensor {
  if (x.ndim !== 1)
    throw new ShapeError(`vander: x must be a one-dimensional tensor, got shape ${formatShape(x.shape)}`);
  if (N < 0) throw new ValueError(`vander: N must be non-negative, got ${N}`);
  const rising = risingPowers(x, N);
  return increasing ? rising : flip(rising, 1);
}

/** 1, x, x², … along a new last dim: `n` of them. */
function risingPowers(x: Tensor, n: number): Tensor {
  const dtype = isFloatingPoint(x.dtype) ? x.dtype : 'int64';
  const first = ones([...x.shape, 1], { dtype, device: x.device });
  if (n < 2) return narrow(first, -1, 0, n);
  return cat([first, cumprod(stack(new Array<Tensor>(n - 1).fill(x), -1), -1)], -1);
}

/** Vandermonde matrices of vectors `[…, n]`: ascending powers, `N` (n) of them, along a new last dim. */
export function linalgVander(self: Tensor, options: { N?: number | null } = {}): Tensor {
  const x = self.ndim === 0 ? unsqueeze(self, 0) : self;
  const N = options.N ?? x.shape.at(-1)!;
  if (N <= 1) throw new ValueError(`linalg.vander: N must be greater than 1, got ${N}`);
  return risingPowers(x, N);
}
