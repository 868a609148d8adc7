// Embedding tables: rows looked up, and bags of rows summed.
import { noGrad } from '@kindling/autograd';
import { formatShape, ShapeError, type Tensor, ValueError } from '@kindling/tensor';
import * as F from '../functional/index.js';
import * as init from '../init/index.js';
import { type FactoryOptions, parameter } from '../module/factory.js';
import { Module } from '../module/module.js';
import { Parameter } from '../module/parameter.js';
import { describe, float, type Printable } from '../module/printing.js';

interface TableOptions extends FactoryOptions {
  /** The row that is zero at first and receives no gradient; negative counts from the end. */
  paddingIdx?: number | null;
  /** Rows looked up are first scaled, in place, to at most this norm. */
  maxNorm?: number | null;
  /** Exponent of that norm; 2 by default. */
  normType?: number;
  /** Divide each row's gradient by how often it was looked up. */
  scaleGradByFreq?: boolean;
}

abstract class Table<Args extends any[]> extends Module<Args, Tensor> {
  readonly paddingIdx: number | null;
  readonly maxNorm: number | null;
  readonly normType: number;
  readonly scaleGradByFreq: boolean;
  weight: Parameter;

  constructor(
    readonly numEmbeddings: number,
    readonly embeddingDim: number,
    o: TableOptions,
    weight: Tensor | null | undefined,
  ) {
    super();
    const paddingIdx = o.paddingIdx ?? null;
    if (paddingIdx !== null && (paddingIdx >= numEmbeddings || paddingIdx < -numEmbeddings))
      throw new ValueError(
        `${this.className}: Padding_idx must be within num_embeddings (${numEmbeddings}), got ${paddingIdx}`,
      );
    this.paddingIdx = paddingIdx !== null && paddingIdx < 0 ? paddingIdx + numEmbeddings : paddingIdx;
    this.maxNorm = o.maxNorm ?? null;
    this.normType = o.normType ?? 2;
    this.scaleGradByFreq = o.scaleGradByFreq ?? false;
    if (weight) {
      if (weight.shape[0] !== numEmbeddings || weight.shape[1] !== embeddingDim || weight.ndim !== 2)
        throw new ShapeError(
          `${this.className}: Shape of weight ${formatShape(weight.shape)} does not match num_embeddings and embedding_dim [${numEmbeddings}, ${embeddingDim}]`,
        );
      this.weight = weight instanceof Parameter ? weight : new Parameter(weight);
    } else {
      this.weight = parameter([numEmbeddings, embeddingDim], o);
      this.resetParameters();
    }
  }

  resetParameters(): void {
    init.normal_(this.weight);
    if (this.paddingIdx !== null) noGrad(() => this.weight.select(0, this.paddingIdx!).zero_());
  }

  protected get lookup(): F.EmbeddingOptions {
    const { paddingIdx, maxNorm, normType, scaleGradByFreq } = this;
    return { paddingIdx, maxNorm, normType, scaleGradByFreq };
  }

  /** What differs from the defaults, in print; `last` comes at the end. */
  protected describeOptions(last: Readonly<Record<string, Printable>> = {}): string {
    const values = describe({
      ...(this.maxNorm !== null && { max_norm: float(this.maxNorm) }),
      ...(this.normType !== 2 && { norm_type: float(this.normType) }),
      ...(this.scaleGradByFreq && { scale_grad_by_freq: true }),
      ...last,
    });
    return values === '' ? '' : `, ${values}`;
  }
}

export interface EmbeddingModuleOptions extends TableOptions {}

/** Rows of a table [V, D] at indices [*] → [*, D]. */
export class Embedding extends Table<[input: Tensor]> {
  constructor(
    numEmbeddings: number,
    embeddingDim: number,
    paddingIdx?: number | null | (EmbeddingModuleOptions & { _weight?: Tensor }),
    options: EmbeddingModuleOptions = {},
  ) {
    const named = typeof paddingIdx === 'object' && paddingIdx !== null;
    const o = named ? paddingIdx : { ...options, ...(paddingIdx !== undefined && { paddingIdx }) };
    super(numEmbeddings, embeddingDim, o, named ? paddingIdx._weight : undefined);
  }

  /** An embedding of these rows, which do not learn unless `freeze` is false. */
  static fromPretrained(
    embeddings: Tensor,
    { freeze = true, ...options }: EmbeddingModuleOptions & { freeze?: boolean } = {},
  ): Embedding {
    if (embeddings.ndim !== 2)
      throw new ShapeError(
        `fromPretrained: Embeddings parameter is expected to be 2-dimensional, got ${formatShape(embeddings.shape)}`,
      );
    const [rows, columns] = embeddings.shape as [number, number];
    const made = new Embedding(rows, columns, { ...options, _weight: embeddings });
    made.weight.requiresGrad = !freeze;
    return made;
  }

  forward(input: Tensor): Tensor {
    return F.embedding(input, this.weight, this.lookup);
  }

  override extraRepr(): string {
    const padding = this.paddingIdx === null ? '' : `, padding_idx=${this.paddingIdx}`;
    return `${this.numEmbeddings}, ${this.embeddingDim}${padding}${this.describeOptions()}`;
  }
}

export interface EmbeddingBagModuleOptions extends TableOptions {
  mode?: 'sum' | 'mean' | 'max';
  /** Whether the last offset is the input's length rather than a bag. */
  includeLastOffset?: boolean;
}

/** Sums, means or maxima of bags of rows of a table; see `F.embeddingBag`. */
export class EmbeddingBag extends Table<
  [input: Tensor, offsets?: Tensor | null, perSampleWeights?: Tensor | null]
> {
  readonly mode: 'sum' | 'mean' | 'max';
  readonly includeLastOffset: boolean;

  constructor(numEmbeddings: number, embeddingDim: number, options: EmbeddingBagModuleOptions = {}) {
    super(numEmbeddings, embeddingDim, options, undefined);
    this.mode = options.mode ?? 'mean';
    this.includeLastOffset = options.includeLastOffset ?? false;
  }

  forward(input: Tensor, offsets: Tensor | null = null, perSampleWeights: Tensor | null = null): Tensor {
    const { mode, includeLastOffset } = this;
    return F.embeddingBag(input, this.weight, {
      ...this.lookup,
      offsets,
      mode,
      perSampleWeights,
      includeLastOffset,
    });
  }

  override extraRepr(): string {
    const { numEmbeddings, embeddingDim, mode, paddingIdx } = this;
    const last = { mode, ...(paddingIdx !== null && { padding_idx: paddingIdx }) };
    return `${numEmbeddings}, ${embeddingDim}${this.describeOptions(last)}`;
  }
}
