// Functional embeddings and one-hot codes.
import {
  arange,
  binaryFunctions,
  checkRows,
  detach,
  embedding as embeddingOf,
  formatShape,
  IndexError,
  ones,
  ShapeError,
  spreadAt,
  type Tensor,
  ValueError,
  where,
} from '@kindling/tensor';
import { pNorm } from './distance.js';

const { eq, ne, gt } = binaryFunctions;

export interface EmbeddingOptions {
  /** The row that receives no gradient; negative counts from the end. */
  paddingIdx?: number | null;
  /** Rows looked up are first scaled, in place, to at most this norm. */
  maxNorm?: number | null;
  /** Exponent of that norm; 2 by default. */
  normType?: number;
  /** Divide each row's gradient by how often it was looked up. */
  scaleGradByFreq?: boolean;
}

/** Scales the looked-up rows of `weight` in place, outside the graph, to at most `maxNorm`. */
function renormalize(weight: Tensor, indices: Tensor, maxNorm: number, normType: number): void {
  const table = detach(weight);
  const at = indices.reshape([indices.numel(), 1]);
  const seen = spreadAt(
    ones([at.shape[0]!, 1], { dtype: table.dtype, device: table.device }),
    0,
    at,
    table.shape[0]!,
  );
  const norms = pNorm(table, normType, 1, true);
  const over = gt(seen, 0).logicalAnd(gt(norms, maxNorm));
  table.mul_(where(over, norms.add(1e-7).reciprocal().mul(maxNorm), 1));
}

function paddingRow(op: string, paddingIdx: number | null | undefined, rows: number): number {
  if (paddingIdx === null || paddingIdx === undefined) return -1;
  if (paddingIdx < -rows || paddingIdx >= rows)
    throw new ValueError(`${op}: Padding_idx must be within num_embeddings (${rows}), got ${paddingIdx}`);
  return paddingIdx < 0 ? paddingIdx + rows : paddingIdx;
}

/** Rows of `weight` [V, D] at `input` [*] of indices → [*, D]. Throws IndexError on an index that names no row. */
export function embedding(input: Tensor, weight: Tensor, options: EmbeddingOptions = {}): Tensor {
  const { maxNorm = null, normType = 2, scaleGradByFreq = false } = options;
  const paddingIdx = paddingRow('embedding', options.paddingIdx, weight.shape[0] ?? 0);
  if (maxNorm !== null) {
    checkRows('embedding', input, weight.shape[0]!);
    renormalize(weight, input, maxNorm, normType);
  }
  return embeddingOf(weight, input, { paddingIdx, scaleGradByFreq });
}

export interface EmbeddingBagOptions extends EmbeddingOptions {
  /** Where each bag begins in a 1-D input. */
  offsets?: Tensor | null;
  mode?: 'sum' | 'mean' | 'max';
  /** A factor for each index; with mode 'sum' only. */
  perSampleWeights?: Tensor | null;
  /** Whether the last offset is the input's length rather than a bag. */
  includeLastOffset?: boolean;
}

/** For a 1-D input: which bag each index belongs to, and how many bags there are. */
function bagsOf(input: Tensor, offsets: Tensor, includeLast: boolean): { bag: Tensor; bags: number } {
  const bags = offsets.shape[0]! - (includeLast ? 1 : 0);
  const starts = includeLast ? offsets.narrow(0, 0, bags) : offsets;
  // One more at every start (an empty bag at the end starts past the last index); counted up, and from 0.
  const marks = spreadAt(
    ones([bags], { dtype: 'int64', device: input.device }),
    0,
    starts.to('int64'),
    input.shape[0]! + 1,
  );
  return { bag: marks.cumsum(0).sub(1).narrow(0, 0, input.shape[0]!), bags };
}

/**
 * Sums, means or maxima of bags of rows of `weight` [V, D]: each row of a 2-D `input` [B, L] is a bag, or `offsets` [B]
 * say where the bags of a 1-D input begin → [B, D]. Indices equal to `paddingIdx` count nothing; an empty bag gives zeros.
 */
export function embeddingBag(input: Tensor, weight: Tensor, options: EmbeddingBagOptions = {}): Tensor {
  const {
    mode = 'mean',
    perSampleWeights = null,
    offsets = null,
    includeLastOffset = false,
    maxNorm = null,
    normType = 2,
  } = options;
  if (perSampleWeights !== null && mode !== 'sum') {
    throw new ValueError(
      `embeddingBag: perSampleWeights was not null; it is only supported for mode='sum' (got mode='${mode}')`,
    );
  }
  if (mode !== 'sum' && mode !== 'mean' && mode !== 'max')
    throw new ValueError(`embeddingBag: mode has to be one of sum, mean, max, got ${mode}`);
  if (input.ndim === 2 ? offsets !== null : input.ndim !== 1 || offsets === null) {
    throw new ShapeError(
      `embeddingBag: expects a 2-D input without offsets or a 1-D input with 1-D offsets, got input ${formatShape(input.shape)} and ` +
        `offsets ${offsets === null ? 'null' : formatShape(offsets.shape)}`,
    );
  }
  checkRows('embeddingBag', input, weight.shape[0]!);
  if (maxNorm !== null) renormalize(weight, input, maxNorm, normType);
  const paddingIdx = paddingRow('embeddingBag', options.paddingIdx, weight.shape[0]!);
  const flat = input.reshape(-1);
  const { bag, bags } =
    input.ndim === 2
      ? {
          bag: arange(0, input.shape[0]!, 1, { dtype: 'int64', device: input.device })
            .unsqueeze(1)
            .expand(input.shape)
            .reshape(-1),
          bags: input.shape[0]!,
        }
      : bagsOf(input, offsets!, includeLastOffset);
  const rows = embeddingOf(weight, flat, { paddingIdx, scaleGradByFreq: options.scaleGradByFreq ?? false });
  const counted = paddingIdx < 0 ? null : ne(flat, paddingIdx).unsqueeze(1);
  const at = bag.unsqueeze(1);
  if (mode === 'max') return bagMaxima(rows, bag, bags, counted);
  const weighted = perSampleWeights === null ? rows : rows.mul(perSampleWeights.reshape([flat.numel(), 1]));
  const sums = spreadAt(counted === null ? weighted : where(counted, weighted, 0), 0, at, bags);
  if (mode === 'sum') return sums;
  const unit = ones([flat.numel(), 1], { dtype: rows.dtype, device: rows.device });
  const counts = spreadAt(counted === null ? unit : where(counted, unit, 0), 0, at, bags);
  return sums.div(counts.clamp({ min: 1 }));
}

/** The maximum over each bag, 0 where it is empty. */
function bagMaxima(rows: Tensor, bag: Tensor, bags: number, counted: Tensor | null): Tensor {
  const ids = arange(0, bags, 1, { dtype: 'int64', device: rows.device });
  let mine = eq(ids.unsqueeze(1), bag.unsqueeze(0)).unsqueeze(2);
  if (counted !== null) mine = mine.logicalAnd(counted.unsqueeze(0));
  const masked = where(mine, rows.unsqueeze(0), Number.NEGATIVE_INFINITY);
  return where(mine.any(1), masked.amax(1), 0);
}

/**
 * One-hot codes of class indices [*] → [*, numClasses], int64. Without `numClasses` it is one more than the largest
 * index, which needs a device that can block.
 */
export function oneHot(input: Tensor, numClasses: number | { numClasses?: number } = -1): Tensor {
  const asked = typeof numClasses === 'number' ? numClasses : (numClasses.numClasses ?? -1);
  let classes = asked;
  if (input.device.readSync !== undefined || asked === -1) {
    const indices = Array.from(input.dataSync());
    const [low, high] = [
      indices.reduce((a, b) => Math.min(a, b), 0),
      indices.reduce((a, b) => Math.max(a, b), -1),
    ];
    if (low < 0) throw new IndexError(`oneHot: Class values must be non-negative, got ${low}`);
    if (asked === -1 && indices.length === 0)
      throw new ValueError('oneHot: Can not infer total number of classes from empty tensor.');
    if (asked === -1) classes = high + 1;
    else if (high >= asked)
      throw new IndexError(`oneHot: Class values must be smaller than num_classes (${asked}), got ${high}`);
  }
  if (classes <= 0) throw new ValueError(`oneHot: num_classes should be positive, got ${asked}`);
  return eq(input.unsqueeze(-1), arange(0, classes, 1, { dtype: 'int64', device: input.device })).to('int64');
}
