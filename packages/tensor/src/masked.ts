// torch.masked: reductions and normalisations over the elements that a mask lets through; the others count as identities.
import { type DType, isFloatingPoint } from './dtype.js';
import { DTypeError } from './errors.js';
import { isOptions } from './ops/arguments.js';
import { where } from './ops/arithmetic.js';
import { binaryFunctions } from './ops/binary.js';
import { to } from './ops/copying.js';
import { logsumexp as plainLogsumexp } from './ops/logsumexp.js';
import { nanmedian } from './ops/median.js';
import type { DimArgument } from './ops/reduce.js';
import * as plain from './ops/reduce.js';
import * as scans from './ops/scan.js';
import * as softmaxes from './ops/softmax.js';
import { unaryFunctions } from './ops/unary.js';
import { vectorNorm } from './ops/vector-norm.js';
import { expand } from './ops/views.js';
import type { Tensor } from './tensor.js';

const { div, maximum, sub } = binaryFunctions;

export interface MaskOptions {
  /** True where an element counts, broadcast to the input; all of them by default. */
  mask?: Tensor | null;
  /** What is computed in, and the result's dtype. */
  dtype?: DType | null;
}

export interface MaskedReduceOptions extends MaskOptions {
  /** The dim or dims to reduce; all by default. May be given by position. */
  dim?: number | readonly number[] | null;
  keepdim?: boolean;
}

type Dim<O> = number | readonly number[] | null | O;

/** The options, whichever way the dim came. */
const named = <O extends object>(dim: Dim<O> | undefined, options: O): O & MaskedReduceOptions =>
  (isOptions(dim) ? dim : { ...options, ...(dim === undefined ? {} : { dim }) }) as O & MaskedReduceOptions;

/** The smallest and the largest number of a dtype. */
function bounds(op: string, dtype: DType): readonly [number, number] {
  if (isFloatingPoint(dtype)) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (dtype === 'uint8') return [0, 255];
  if (dtype === 'int32') return [-(2 ** 31), 2 ** 31 - 1];
  // Of int64 what a number holds exactly.
  if (dtype === 'int64') return [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  throw new DTypeError(`masked.${op}: not implemented for ${dtype}`);
}

const smallest = (op: string) => (x: Tensor) => bounds(op, x.dtype)[0];
const largest = (op: string) => (x: Tensor) => bounds(op, x.dtype)[1];

/** `x`, with `identity` where the mask does not let it through. */
const admitted = (x: Tensor, mask: Tensor | null | undefined, identity: number): Tensor =>
  mask ? where(to(mask, 'bool'), x, identity) : x;

type Plain = (x: Tensor, options: { dim?: DimArgument; keepdim?: boolean }) => Tensor;

function reduction(identity: (x: Tensor) => number, reduce: Plain) {
  return (self: Tensor, dim?: Dim<MaskedReduceOptions>, options: MaskedReduceOptions = {}): Tensor => {
    const { mask, dtype, ...rest } = named(dim, options);
    const x = dtype ? to(self, dtype) : self;
    const result = reduce(admitted(x, mask, identity(x)), {
      dim: (rest.dim ?? null) as DimArgument,
      keepdim: rest.keepdim ?? false,
    });
    return dtype ? to(result, dtype) : result;
  };
}

/** Sum of what the mask lets through; 0 of nothing. */
export const sum = reduction(() => 0, plain.sum as Plain);
/** Product of what the mask lets through; 1 of nothing. */
export const prod = reduction(() => 1, productOver);
/** Largest of what the mask lets through; −∞ (or the dtype's least number) of nothing. */
export const amax = reduction(smallest('amax'), plain.amax as Plain);
/** Smallest of what the mask lets through; ∞ (or the dtype's largest number) of nothing. */
export const amin = reduction(largest('amin'), plain.amin as Plain);
/** Position (int64) of the largest that the mask lets through. */
export const argmax = reduction(smallest('argmax'), plain.argmax as Plain);
/** Position (int64) of the smallest that the mask lets through. */
export const argmin = reduction(largest('argmin'), plain.argmin as Plain);
/** Logarithm of the sum of exponentials of what the mask lets through. */
export const logsumexp = reduction(smallest('logsumexp'), (x, { dim, keepdim = false }) =>
  plainLogsumexp(x, dim ?? x.shape.map((_, i) => i), { keepdim }),
);

/** Products over several dims, one after the other, the last first. */
function productOver(x: Tensor, { dim, keepdim = false }: { dim?: DimArgument; keepdim?: boolean }): Tensor {
  const dims = dim === null || dim === undefined ? x.shape.map((_, i) => i) : ([dim].flat() as number[]);
  const at = dims.map((d) => (d < 0 ? d + x.ndim : d)).sort((a, b) => b - a);
  return at.length === 0 ? plain.prod(x) : at.reduce((y, d) => plain.prod(y, d, { keepdim }), x);
}

/** How many elements the mask lets through, of the shape of `sum`. */
const countOf = (x: Tensor, mask: Tensor | null | undefined, options: MaskedReduceOptions): Tensor => {
  const ones = unaryFunctions.isnan(x).logicalOr(true);
  return sum(to(mask ? ones.logicalAnd(expand(to(mask, 'bool'), x.shape)) : ones, 'int64'), options);
};

/** Mean of what the mask lets through; NaN of nothing. */
export function mean(
  self: Tensor,
  dim?: Dim<MaskedReduceOptions>,
  options: MaskedReduceOptions = {},
): Tensor {
  const o = named(dim, options);
  const { mask, ...rest } = o;
  return div(sum(self, o), countOf(self, mask, { dim: rest.dim ?? null, keepdim: rest.keepdim ?? false }));
}

export interface MaskedVarianceOptions extends MaskedReduceOptions {
  /** Divide by one less than the count; false. May be given by position, after the dim. */
  unbiased?: boolean;
}

/** Variance of what the mask lets through; by the count itself, unless `unbiased`. */
function variance(
  self: Tensor,
  dim?: Dim<MaskedVarianceOptions>,
  unbiased?: boolean | MaskedVarianceOptions,
  options: MaskedVarianceOptions = {},
): Tensor {
  const given = isOptions(unbiased) ? (unbiased as MaskedVarianceOptions) : options;
  const o = named(dim, typeof unbiased === 'boolean' ? { ...given, unbiased } : given);
  const { mask, dim: over = null, keepdim = false } = o;
  const x = to(self, o.dtype ?? (isFloatingPoint(self.dtype) ? self.dtype : 'float32'));
  const centre = mean(x, { dim: over, keepdim: true, mask: mask ?? null });
  const total = sum(unaryFunctions.square(sub(x, centre)), { dim: over, keepdim, mask: mask ?? null });
  const count = countOf(x, mask, { dim: over, keepdim });
  return div(total, o.unbiased ? maximum(sub(count, 1), 0) : count);
}

export { variance as var };

/** Standard deviation of what the mask lets through: the root of `var`. */
export const std: typeof variance = (...args) => unaryFunctions.sqrt(variance(...args));

export interface MaskedNormOptions extends MaskedReduceOptions {
  /** Exponent of the norm; 2. May be given by position. */
  ord?: number | null;
}

/** The `ord`-norm of what the mask lets through. */
export function norm(
  self: Tensor,
  ord?: number | MaskedNormOptions,
  dim?: Dim<MaskedNormOptions>,
  options: MaskedNormOptions = {},
): Tensor {
  const o: MaskedNormOptions = isOptions(ord) ? (ord as MaskedNormOptions) : named(dim, options);
  const { mask, dim: over = null, keepdim = false, dtype } = o;
  const p = typeof ord === 'number' ? ord : (o.ord ?? 2);
  const identity = p === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : 0;
  const x = admitted(dtype ? to(self, dtype) : self, mask, identity);
  return vectorNorm(x, p, { dim: over as number[] | null, keepdim });
}

/** Median of what the mask lets through along `dim` (−1), the lower of two; NaN of nothing. */
export function median(
  self: Tensor,
  dim?: number | (MaskedReduceOptions & { dim?: number }),
  options: MaskedReduceOptions = {},
): Tensor {
  const { mask, dim: over, keepdim = false } = named(dim, options);
  const x = isFloatingPoint(self.dtype) ? self : to(self, 'float32');
  const along = (over ?? -1) as number;
  return to(nanmedian(admitted(x, mask, Number.NaN), along, { keepdim }).values, self.dtype);
}

function along(identity: (x: Tensor) => number, run: (x: Tensor, dim: number) => Tensor) {
  return (self: Tensor, dim: number, { mask, dtype }: MaskOptions = {}): Tensor => {
    const x = dtype ? to(self, dtype) : self;
    return run(admitted(x, mask, identity(x)), dim);
  };
}

/** Running sums along `dim`, what the mask holds back counting as 0. */
export const cumsum = along(() => 0, scans.cumsum);
/** Running products along `dim`, what the mask holds back counting as 1. */
export const cumprod = along(() => 1, scans.cumprod);
/** Softmax along `dim` of what the mask lets through; 0 elsewhere, NaN where it lets nothing through. */
export const softmax = along(smallest('softmax'), softmaxes.softmax);
/** Logarithm of `softmax`. */
export const logSoftmax = along(smallest('logSoftmax'), softmaxes.logSoftmax);
/** Softmax of the negated elements. */
export const softmin = along(largest('softmin'), (x, dim) => softmaxes.softmax(unaryFunctions.neg(x), dim));

/** Divides what the mask lets through along `dim` by its `ord`-norm, at least `eps` (1e-12); 0 elsewhere. */
export function normalize(
  self: Tensor,
  ord: number,
  dim: number,
  { eps = 1e-12, ...options }: MaskOptions & { eps?: number } = {},
): Tensor {
  const length = norm(self, ord, { dim, keepdim: true, ...options });
  return div(admitted(options.dtype ? to(self, options.dtype) : self, options.mask, 0), maximum(length, eps));
}

export interface MaskedPairOptions {
  readonly inputMask?: Tensor | null;
  readonly otherMask?: Tensor | null;
}

/** Logarithm of the sum of the exponentials of two tensors, each under a mask of its own. */
export const logaddexp = (
  self: Tensor,
  other: Tensor,
  { inputMask, otherMask }: MaskedPairOptions = {},
): Tensor =>
  binaryFunctions.logaddexp(
    admitted(self, inputMask, Number.NEGATIVE_INFINITY),
    admitted(other, otherMask, Number.NEGATIVE_INFINITY),
  );
