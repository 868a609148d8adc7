// unique and uniqueConsecutive: distinct elements, or distinct slices along a dim. Sorted and compared on the host.
import { ShapeError } from '../errors.js';
import { tensorFromData } from '../factories.js';
import { formatShape, normalizeDim, type Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { reshape } from './copying.js';
import { type HostElements, readLater, readNow } from './host-read.js';
import { indexSelect } from './index-select.js';
import { detach, transpose } from './views.js';

export interface UniqueConsecutiveOptions {
  /** Also return, for each element (or slice), its place among the distinct ones. */
  returnInverse?: boolean;
  /** Also return how often each occurs. */
  returnCounts?: boolean;
  /** Compare slices along this dim; single elements by default. */
  dim?: number | null;
}

export interface UniqueOptions extends UniqueConsecutiveOptions {
  /** The distinct ones are always sorted here; PyTorch without `sorted` gives them in no defined order. */
  sorted?: boolean;
}

/** Options under which one tensor is returned. */
export type ValuesOnly = { returnInverse?: false; returnCounts?: false };

/** Rows of `width` elements, one after the other. */
interface Rows {
  readonly elements: HostElements;
  readonly width: number;
  readonly count: number;
}

/** Lexicographic; NaN largest, and different from itself. */
function compareRows({ elements, width }: Rows, a: number, b: number): number {
  for (let i = 0; i < width; i++) {
    const [x, y] = [elements[a * width + i]!, elements[b * width + i]!];
    if (x < y) return -1;
    if (x > y) return 1;
    if (x !== y) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
  }
  return 0;
}

interface Groups {
  /** The first row of each group. */
  readonly first: number[];
  readonly counts: number[];
  /** The group of each row. */
  readonly inverse: Float64Array;
}

/** Groups of equal neighbours in the given order of the rows. */
function grouped(rows: Rows, order: readonly number[]): Groups {
  const first: number[] = [];
  const counts: number[] = [];
  const inverse = new Float64Array(rows.count);
  order.forEach((row, i) => {
    if (i > 0 && compareRows(rows, order[i - 1]!, row) === 0) counts[counts.length - 1]!++;
    else {
      first.push(row);
      counts.push(1);
    }
    inverse[row] = first.length - 1;
  });
  return { first, counts, inverse };
}

/** The tensor to read, row-major, and how it splits into rows. */
interface Plan {
  readonly source: Tensor;
  /** What distinct rows are selected from, and along which dim. */
  readonly target: Tensor;
  readonly dim: number;
  readonly width: number;
  readonly inverseShape: Shape;
}

function planOf(op: string, self: Tensor, dim: number | null): Plan {
  const x = detach(self);
  if (dim === null) {
    const flat = reshape(x, -1);
    return { source: flat, target: flat, dim: 0, width: 1, inverseShape: self.shape };
  }
  const d = normalizeDim(dim, self.ndim, op);
  if (self.ndim === 0) return planOf(op, self, null);
  const rest = self.shape.filter((_, i) => i !== d);
  if (rest.includes(0) && self.shape[d] !== 0) {
    throw new ShapeError(
      `${op}: There are 0 sized dimensions, and they aren't selected, so unique cannot be applied (shape ${formatShape(self.shape)}, dim ${d})`,
    );
  }
  const width = rest.reduce((a, b) => a * b, 1);
  // PyTorch orders slices by their elements with dim 0 and `dim` exchanged.
  return { source: transpose(x, 0, d), target: x, dim: d, width, inverseShape: [self.shape[d]!] };
}

function finish(
  plan: Plan,
  elements: HostElements,
  sorted: boolean,
  { returnInverse = false, returnCounts = false }: UniqueConsecutiveOptions,
): Tensor | Tensor[] {
  const { target, dim, width, inverseShape } = plan;
  const { device } = target;
  const count = target.shape[dim]!;
  const rows = { elements, width, count };
  const order = Array.from({ length: count }, (_, i) => i);
  if (sorted) order.sort((a, b) => compareRows(rows, a, b));
  const { first, counts, inverse } = grouped(rows, order);
  const int64 = (data: Float64Array, shape: Shape): Tensor =>
    tensorFromData(data, { dtype: 'int64', device, shape });
  const values = indexSelect(target, dim, int64(Float64Array.from(first), [first.length]));
  if (!returnInverse && !returnCounts) return values;
  return [
    values,
    ...(returnInverse ? [int64(inverse, inverseShape)] : []),
    ...(returnCounts ? [int64(Float64Array.from(counts), [counts.length])] : []),
  ];
}

/**
 * The distinct elements, sorted, as a vector; with `dim` the distinct slices along it. With `returnInverse` and
 * `returnCounts` a list: distinct ones, inverse, counts (int64). Every NaN is distinct. Without a gradient. Reads the
 * data: throws DeviceError on a device that cannot block; use `await uniqueAsync(x)` there.
 */
export function unique(self: Tensor, options?: UniqueOptions & ValuesOnly): Tensor;
export function unique(self: Tensor, options: UniqueOptions): Tensor | Tensor[];
export function unique(self: Tensor, options: UniqueOptions = {}): Tensor | Tensor[] {
  const plan = planOf('unique', self, options.dim ?? null);
  return finish(plan, readNow('unique', plan.source), true, options);
}

/** `unique`, awaited, for every device. */
export function uniqueAsync(self: Tensor, options?: UniqueOptions & ValuesOnly): Promise<Tensor>;
export function uniqueAsync(self: Tensor, options: UniqueOptions): Promise<Tensor | Tensor[]>;
export async function uniqueAsync(self: Tensor, options: UniqueOptions = {}): Promise<Tensor | Tensor[]> {
  const plan = planOf('unique', self, options.dim ?? null);
  return finish(plan, await readLater(plan.source), true, options);
}

/** As `unique`, where only equal neighbours count as one, in the order in which they stand. */
export function uniqueConsecutive(self: Tensor, options?: UniqueConsecutiveOptions & ValuesOnly): Tensor;
export function uniqueConsecutive(self: Tensor, options: UniqueConsecutiveOptions): Tensor | Tensor[];
export function uniqueConsecutive(self: Tensor, options: UniqueConsecutiveOptions = {}): Tensor | Tensor[] {
  const plan = planOf('uniqueConsecutive', self, options.dim ?? null);
  return finish(plan, readNow('uniqueConsecutive', plan.source), false, options);
}

/** `uniqueConsecutive`, awaited, for every device. */
export function uniqueConsecutiveAsync(
  self: Tensor,
  options?: UniqueConsecutiveOptions & ValuesOnly,
): Promise<Tensor>;
export function uniqueConsecutiveAsync(
  self: Tensor,
  options: UniqueConsecutiveOptions,
): Promise<Tensor | Tensor[]>;
export async function uniqueConsecutiveAsync(
  self: Tensor,
  options: UniqueConsecutiveOptions = {},
): Promise<Tensor | Tensor[]> {
  const plan = planOf('uniqueConsecutive', self, options.dim ?? null);
  return finish(plan, await readLater(plan.source), false, options);
}
