// quantile and nanquantile: elements of fractional rank, interpolated.
import { isFloatingPoint } from '../dtype.js';
import { DTypeError, ShapeError, ValueError } from '../errors.js';
import { tensor } from '../factories.js';
import { formatShape, normalizeDim } from '../shape.js';
import { Tensor } from '../tensor.js';
import { isOptions } from './arguments.js';
import { lerp, where } from './arithmetic.js';
import { binaryFunctions } from './binary.js';
import { dataSync, reshape, to } from './copying.js';
import { gather } from './gather.js';
import { checkNotEmpty, sum } from './reduce.js';
import { sort } from './sort.js';
import { unaryFunctions } from './unary.js';
import { expand, movedim, squeeze, transpose, unsqueeze } from './views.js';

const { mul, gt, maximum } = binaryFunctions;
const { isnan, floor, ceil, round } = unaryFunctions;

export type Interpolation = 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest';

export interface QuantileOptions {
  /** The dim to reduce; all, flattened, by default. */
  dim?: number | null;
  keepdim?: boolean;
  /** How a rank between two elements is met; linear. */
  interpolation?: Interpolation;
}

const roundings: Readonly<Record<Interpolation, (rank: Tensor) => Tensor>> = {
  linear: (rank) => rank,
  midpoint: (rank) => rank,
  lower: floor,
  higher: ceil,
  nearest: round,
};

function checkedQ(op: string, self: Tensor, q: number | Tensor): Tensor {
  const { dtype, device } = self;
  if (!isFloatingPoint(dtype))
    throw new DTypeError(`${op}: input tensor must be either float or double dtype, got ${dtype}`);
  const list = q instanceof Tensor ? q : tensor(q, { dtype, device });
  if (list.ndim > 1)
    throw new ShapeError(`${op}: q must be a scalar or 1D tensor, got shape ${formatShape(list.shape)}`);
  if (list.dtype !== dtype)
    throw new DTypeError(
      `${op}: q tensor must be same dtype as the input tensor, got ${list.dtype} and ${dtype}`,
    );
  const known = typeof q === 'number' ? [q] : list.device.readSync === undefined ? [] : dataSync(list);
  for (const value of known) {
    if (!(value >= 0 && value <= 1))
      throw new ValueError(`${op}: q must be in the range [0, 1] but got ${value}`);
  }
  return list;
}

/** Ranks (float) [..., Q] of the quantiles in rows of sorted elements [..., n]. */
function ranksOf(sorted: Tensor, q: Tensor, ignoreNan: boolean): Tensor {
  const last = sorted.shape.at(-1)! - 1;
  const nans = sum(isnan(sorted), -1, { keepdim: true });
  // A row of NaNs alone keeps rank 0, which reads a NaN.
  if (ignoreNan) return maximum(mul(q, nans.mul(-1).add(last).to(q.dtype)), 0);
  return where(gt(nans, 0), last, mul(q, last));
}

function compute(
  op: string,
  ignoreNan: boolean,
  self: Tensor,
  q: number | Tensor,
  { dim = null, keepdim = false, interpolation = 'linear' }: QuantileOptions,
): Tensor {
  const qs = checkedQ(op, self, q);
  if (!(interpolation in roundings))
    throw new ValueError(
      `${op}: interpolation must be one of linear, lower, higher, midpoint or nearest, but got ${interpolation}`,
    );
  const d = dim === null ? null : normalizeDim(dim, self.ndim, op);
  if (d === null)
    checkNotEmpty(
      op,
      self,
      self.shape.map((_, i) => i),
    );
  else checkNotEmpty(op, self, self.ndim === 0 ? [] : [d]);
  const laid = d === null || self.ndim === 0 ? reshape(self, -1) : transpose(unsqueeze(self, -1), d, -1);
  const sorted = sort(laid, -1).values;
  const rank = roundings[interpolation](ranksOf(sorted, reshape(qs, -1), ignoreNan));
  const shape = [...sorted.shape.slice(0, -1), qs.numel()];
  const at = (r: Tensor): Tensor => gather(sorted, -1, expand(to(r, 'int64'), shape));
  let found = at(floor(rank));
  if (interpolation === 'linear' || interpolation === 'midpoint') {
    const weight = interpolation === 'midpoint' ? 0.5 : rank.sub(floor(rank));
    found = lerp(found, at(ceil(rank)), weight);
  }
  // `found` is [..., Q], with a size-1 dim where the reduced dim was.
  const first = movedim(found, -1, 0);
  const kept = keepdim
    ? reshape(first, [qs.numel(), ...self.shape.map((n, i) => (d === null || i === d ? 1 : n))])
    : d === null || self.ndim === 0
      ? first
      : squeeze(first, d + 1);
  return qs.ndim === 0 ? squeeze(kept, 0) : kept;
}

function form(op: string, ignoreNan: boolean) {
  return (
    self: Tensor,
    q: number | Tensor,
    dim?: number | null | QuantileOptions,
    options: QuantileOptions = {},
  ): Tensor =>
    compute(op, ignoreNan, self, q, isOptions(dim) ? dim : { ...options, dim: dim as number | null });
}

/**
 * The `q`-quantiles (a number, or a vector of them, which becomes the first dim) of all elements or along `dim`,
 * interpolated between neighbours. A row with a NaN gives NaN. Floating dtypes.
 */
export const quantile = form('quantile', false);
/** The quantiles of the elements that are not NaN. */
export const nanquantile = form('nanquantile', true);
