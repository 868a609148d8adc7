// nn.utils.rnn: batches of sequences of several lengths, padded or packed.
import { cat, formatShape, full, ShapeError, stack, type Tensor, tensor, ValueError } from '@kindling/tensor';

/** Sequences packed step by step: at each step those that still go on, the longest first. */
export class PackedSequence {
  constructor(
    /** Elements of all steps, [Σ batchSizes, …]. */
    readonly data: Tensor,
    /** How many sequences go on at each step. */
    readonly batchSizes: readonly number[],
    /** Positions of the sequences, longest first, among those given; null where they came so. */
    readonly sortedIndices: Tensor | null = null,
    /** Its inverse. */
    readonly unsortedIndices: Tensor | null = null,
  ) {}

  /** The same packing of other elements. */
  withData(data: Tensor): PackedSequence {
    return new PackedSequence(data, this.batchSizes, this.sortedIndices, this.unsortedIndices);
  }
}

export interface PackOptions {
  /** Whether `input` is [N, L, …] instead of [L, N, …]. */
  batchFirst?: boolean;
  /** Whether lengths must fall already; true by default. */
  enforceSorted?: boolean;
}

/** Lengths as numbers; a tensor of them must lie on a device that can block. */
const numbers = (lengths: Tensor | readonly number[]): number[] =>
  Array.isArray(lengths) ? [...lengths] : Array.from((lengths as Tensor).dataSync());

/** Packs padded sequences [L, N, …] of the given lengths. */
export function packPaddedSequence(
  input: Tensor,
  lengths: Tensor | readonly number[],
  { batchFirst = false, enforceSorted = true }: PackOptions = {},
): PackedSequence {
  let x = batchFirst ? input.transpose(0, 1) : input;
  let sizes = numbers(lengths);
  if (x.ndim < 2 || sizes.length !== x.shape[1])
    throw new ShapeError(
      `packPaddedSequence: Expected \`len(lengths)\` to be equal to batch_size, but got ${sizes.length} lengths and input ${formatShape(input.shape)}`,
    );
  if (sizes.some((n) => n <= 0 || n > x.shape[0]!))
    throw new ValueError(
      `packPaddedSequence: Length of all samples has to be greater than 0 and at most ${x.shape[0]}, got [${sizes}]`,
    );
  let sorted: Tensor | null = null;
  let unsorted: Tensor | null = null;
  if (sizes.some((n, i) => i > 0 && n > sizes[i - 1]!)) {
    if (enforceSorted)
      throw new ValueError(
        `packPaddedSequence: lengths must be sorted in decreasing order when enforceSorted is true, got [${sizes}]; pass enforceSorted: false`,
      );
  }
  if (!enforceSorted) {
    const order = sizes.map((_, i) => i).sort((a, b) => sizes[b]! - sizes[a]!);
    const back = new Array<number>(order.length);
    order.forEach((from, to) => {
      back[from] = to;
    });
    const index = (list: number[]): Tensor => tensor(list, { dtype: 'int64', device: x.device });
    [sorted, unsorted] = [index(order), index(back)];
    sizes = order.map((i) => sizes[i]!);
    x = x.indexSelect(1, sorted);
  }
  const batchSizes = Array.from({ length: sizes[0]! }, (_, t) => sizes.filter((n) => n > t).length);
  const data = cat(batchSizes.map((size, t) => x.select(0, t).narrow(0, 0, size)));
  return new PackedSequence(data, batchSizes, sorted, unsorted);
}

export interface PadPackedOptions {
  batchFirst?: boolean;
  /** What fills the ends; 0 by default. */
  paddingValue?: number;
  /** Length to pad to; the longest sequence's by default. */
  totalLength?: number | null;
}

/** The inverse of {@link packPaddedSequence}: padded sequences and their lengths (int64). */
export function padPackedSequence(
  sequence: PackedSequence,
  { batchFirst = false, paddingValue = 0, totalLength = null }: PadPackedOptions = {},
): [padded: Tensor, lengths: Tensor] {
  const { data, batchSizes, unsortedIndices } = sequence;
  const count = batchSizes.length;
  if (totalLength !== null && totalLength < count)
    throw new ValueError(
      `padPackedSequence: Expected total_length to be at least the length of the longest sequence in input, but got ${totalLength} and ${count}`,
    );
  const batch = batchSizes[0]!;
  const like = { dtype: data.dtype, device: data.device };
  const filler = (n: number): Tensor => full([n, ...data.shape.slice(1)], paddingValue, like);
  let at = 0;
  const rows = batchSizes.map((size) => {
    const row = data.narrow(0, at, size);
    at += size;
    return size < batch ? cat([row, filler(batch - size)]) : row;
  });
  for (let t = count; t < (totalLength ?? count); t++) rows.push(filler(batch));
  let padded = stack(rows);
  const lengths = Array.from({ length: batch }, (_, i) => batchSizes.filter((size) => size > i).length);
  let sizes = tensor(lengths, { dtype: 'int64', device: data.device });
  if (unsortedIndices !== null) {
    padded = padded.indexSelect(1, unsortedIndices);
    sizes = sizes.indexSelect(0, unsortedIndices);
  }
  return [batchFirst ? padded.transpose(0, 1) : padded, sizes];
}

/** Sequences [Lᵢ, …] as one tensor [L, N, …], the shorter ones filled up at the end. */
export function padSequence(
  sequences: readonly Tensor[],
  { batchFirst = false, paddingValue = 0 }: { batchFirst?: boolean; paddingValue?: number } = {},
): Tensor {
  if (sequences.length === 0) throw new ValueError('padSequence: expected at least one sequence');
  const longest = Math.max(...sequences.map((s) => s.shape[0]!));
  const rows = sequences.map((s) => {
    const missing = longest - s.shape[0]!;
    if (missing === 0) return s;
    const like = { dtype: s.dtype, device: s.device };
    return cat([s, full([missing, ...s.shape.slice(1)], paddingValue, like)]);
  });
  return stack(rows, batchFirst ? 0 : 1);
}

/** Packs sequences [Lᵢ, …]. */
export function packSequence(
  sequences: readonly Tensor[],
  { enforceSorted = true }: { enforceSorted?: boolean } = {},
): PackedSequence {
  const lengths = sequences.map((s) => s.shape[0]!);
  return packPaddedSequence(padSequence(sequences), lengths, { enforceSorted });
}

/** The inverse of {@link packSequence}. */
export function unpackSequence(sequence: PackedSequence): Tensor[] {
  const [padded] = padPackedSequence(sequence, { batchFirst: true });
  const sorted = Array.from(
    { length: sequence.batchSizes[0]! },
    (_, i) => sequence.batchSizes.filter((size) => size > i).length,
  );
  const order = sequence.unsortedIndices
    ? Array.from(sequence.unsortedIndices.dataSync())
    : sorted.map((_, i) => i);
  return order.map((from, i) => padded.select(0, i).narrow(0, 0, sorted[from]!));
}
