// Datasets: things with a length and samples by index, things that only iterate, and what is made of them.
import { type Tensor, tensor } from '@kindling/tensor';
import { DatasetError } from './errors.js';

/**
 * A map-style dataset: `length` samples, read by index. Subclasses define `length` and `get`; those that can make a
 * whole batch faster than sample by sample define `getBatch` as well.
 */
export abstract class Dataset<T> {
  /** Number of samples. */
  abstract get length(): number;

  /** Sample `index`, 0 ≤ index < length; may be a promise. */
  abstract get(index: number): T | Promise<T>;

  /**
   * The collated batch of these samples, exactly as the default collation would make it of `get`'s results, or
   * `undefined` where this dataset must be read sample by sample.
   */
  getBatch?(indices: readonly number[]): unknown;

  /** This dataset's samples followed by another's (PyTorch's `a + b`). */
  concat<U>(other: Dataset<U>): ConcatDataset<T | U> {
    return new ConcatDataset<T | U>([this, other]);
  }

  /** The samples in order. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (let i = 0; i < this.length; i++) yield await this.get(i);
  }
}

/** A dataset that can only be walked from its start: a stream. Subclasses define one of the two iterators. */
export abstract class IterableDataset<T> {
  [Symbol.iterator]?(): Iterator<T>;
  [Symbol.asyncIterator]?(): AsyncIterator<T>;
}

/** Throws unless `index` names a sample. */
export function checkIndex(index: number, length: number, what: string): void {
  if (Number.isInteger(index) && index >= 0 && index < length) return;
  throw new DatasetError(
    `${what}: index ${index} is out of range; it holds ${length} samples, 0 to ${length - 1}`,
  );
}

/** Tensors of one first dimension; sample i is the tuple of their i-th entries. */
export class TensorDataset<T extends readonly Tensor[] = Tensor[]> extends Dataset<{
  [K in keyof T]: Tensor;
}> {
  readonly tensors: T;

  /** @throws DatasetError when there is no tensor, a 0-d one, or first dimensions differ. */
  constructor(...tensors: T) {
    super();
    const sizes = tensors.map((t): number | undefined => t.shape[0]);
    if (sizes.length === 0 || sizes.includes(undefined) || sizes.some((n) => n !== sizes[0])) {
      const shapes = tensors.map((t) => `[${t.shape.join(', ')}]`).join(', ');
      throw new DatasetError(
        `TensorDataset: needs tensors of one first dimension, got shapes ${shapes || '(none)'}`,
      );
    }
    this.tensors = tensors;
  }

  get length(): number {
    return this.tensors[0]!.shape[0]!;
  }

  get(index: number): { [K in keyof T]: Tensor } {
    checkIndex(index, this.length, 'TensorDataset');
    return this.tensors.map((t) => t.select(0, index)) as { [K in keyof T]: Tensor };
  }

  override getBatch(indices: readonly number[]): unknown {
    for (const index of indices) checkIndex(index, this.length, 'TensorDataset');
    const rows = tensor(indices, { dtype: 'int64', device: this.tensors[0]!.device });
    return this.tensors.map((t) => t.indexSelect(0, rows));
  }
}

/** The samples of another dataset at the given indices. */
export class Subset<T> extends Dataset<T> {
  /** @throws DatasetError when an index is out of the dataset's range. */
  constructor(
    readonly dataset: Dataset<T>,
    readonly indices: readonly number[],
  ) {
    super();
    for (const index of indices) checkIndex(index, dataset.length, 'Subset');
  }

  get length(): number {
    return this.indices.length;
  }

  get(index: number): T | Promise<T> {
    return this.dataset.get(this.place(index));
  }

  override getBatch(indices: readonly number[]): unknown {
    return this.dataset.getBatch?.(indices.map((i) => this.place(i)));
  }

  private place(index: number): number {
    checkIndex(index, this.length, 'Subset');
    return this.indices[index]!;
  }
}

/** Several datasets one after the other. */
export class ConcatDataset<T> extends Dataset<T> {
  readonly datasets: readonly Dataset<T>[];
  /** Number of samples in the datasets up to and including each. */
  readonly cumulativeSizes: readonly number[];

  /** @throws DatasetError when there is none. */
  constructor(datasets: readonly Dataset<T>[]) {
    super();
    if (datasets.length === 0) throw new DatasetError('ConcatDataset: needs at least one dataset');
    let total = 0;
    this.datasets = datasets;
    this.cumulativeSizes = datasets.map((d) => {
      total += d.length;
      return total;
    });
  }

  get length(): number {
    return this.cumulativeSizes.at(-1)!;
  }

  get(index: number): T | Promise<T> {
    checkIndex(index, this.length, 'ConcatDataset');
    const which = this.cumulativeSizes.findIndex((size) => index < size);
    return this.datasets[which]!.get(index - (which > 0 ? this.cumulativeSizes[which - 1]! : 0));
  }
}
