// The layers of transformers: self-attention, attention to a memory, and a feed-forward network.
import { type Tensor, ValueError } from '@kindling/tensor';
import * as F from '../functional/index.js';
import type { FactoryOptions } from '../module/factory.js';
import { Module } from '../module/module.js';
import { snakeCase } from '../module/names.js';
import { type Trailing, trailing } from '../module/trailing.js';
import { MultiheadAttention } from './attention.js';
import { Dropout } from './dropout.js';
import { Linear } from './linear.js';
import { LayerNorm } from './norm.js';

/** The nonlinearity of the feed-forward network: a name, a function or a module. */
export type Nonlinearity = 'relu' | 'gelu' | ((x: Tensor) => Tensor) | Module<[Tensor], Tensor>;

export interface TransformerLayerOptions extends FactoryOptions {
  /** Size of the feed-forward network; 2048 by default. */
  dimFeedforward?: number;
  /** 0.1 by default. */
  dropout?: number;
  activation?: Nonlinearity;
  layerNormEps?: number;
  /** Whether sequences come as [N, L, E] instead of [L, N, E]. */
  batchFirst?: boolean;
  /** Whether each part normalises its input instead of its output. */
  normFirst?: boolean;
  /** Whether linear maps and norms have biases; true by default. */
  bias?: boolean;
}

export type TransformerLayerArguments = Trailing<
  [dimFeedforward: number, dropout: number, activation: Nonlinearity],
  TransformerLayerOptions
>;

/** Options of a layer, by position or named. */
const layerOptions = (rest: readonly unknown[]): TransformerLayerOptions =>
  trailing<TransformerLayerOptions>(['dimFeedforward', 'dropout', 'activation'], rest);

function nonlinearity(given: Nonlinearity): (x: Tensor) => Tensor {
  if (typeof given !== 'string') return given;
  if (given !== 'relu' && given !== 'gelu')
    throw new ValueError(`activation should be relu/gelu, not ${given}; or pass a function`);
  return given === 'relu' ? (x) => F.relu(x) : (x) => F.gelu(x);
}

/** What is resolved once for all parts of a layer. */
interface Parts {
  readonly factory: FactoryOptions & { bias: boolean };
  readonly dimFeedforward: number;
  readonly dropout: number;
  readonly eps: number;
  readonly batchFirst: boolean;
}

function partsOf(o: TransformerLayerOptions): Parts {
  const { device, dtype, bias = true } = o;
  return {
    factory: { bias, ...(device && { device }), ...(dtype && { dtype }) },
    dimFeedforward: o.dimFeedforward ?? 2048,
    dropout: o.dropout ?? 0.1,
    eps: o.layerNormEps ?? 1e-5,
    batchFirst: o.batchFirst ?? false,
  };
}

/** x + part(norm(x)), or norm(x + part(x)). */
function residual(x: Tensor, norm: LayerNorm, normFirst: boolean, part: (x: Tensor) => Tensor): Tensor {
  return normFirst ? x.add(part(norm(x))) : norm(x.add(part(x)));
}

export interface EncoderMasks {
  /** [L, L]: true (or −∞ where floating) at pairs to leave out. */
  srcMask?: Tensor | null;
  /** [N, L]: true (or −∞ where floating) at keys to leave out. */
  srcKeyPaddingMask?: Tensor | null;
  /** Without a mask: let each position see those up to itself only. */
  isCausal?: boolean;
}

/** Self-attention and a feed-forward network. */
export class TransformerEncoderLayer extends Module<[src: Tensor, masks?: EncoderMasks], Tensor> {
  selfAttn: MultiheadAttention;
  linear1: Linear;
  dropout: Dropout;
  linear2: Linear;
  readonly normFirst: boolean;
  norm1: LayerNorm;
  norm2: LayerNorm;
  dropout1: Dropout;
  dropout2: Dropout;
  activation: (x: Tensor) => Tensor;

  constructor(dModel: number, nhead: number, ...rest: TransformerLayerArguments) {
    super();
    const o = layerOptions(rest);
    const { factory, dimFeedforward, dropout, eps, batchFirst } = partsOf(o);
    this.selfAttn = new MultiheadAttention(dModel, nhead, { dropout, batchFirst, ...factory });
    this.linear1 = new Linear(dModel, dimFeedforward, factory);
    this.dropout = new Dropout(dropout);
    this.linear2 = new Linear(dimFeedforward, dModel, factory);
    this.normFirst = o.normFirst ?? false;
    this.norm1 = new LayerNorm(dModel, { eps, ...factory });
    this.norm2 = new LayerNorm(dModel, { eps, ...factory });
    this.dropout1 = new Dropout(dropout);
    this.dropout2 = new Dropout(dropout);
    this.activation = nonlinearity(o.activation ?? 'relu');
  }

  protected override stateKey(field: string): string {
    return snakeCase(field);
  }

  forward(src: Tensor, masks: EncoderMasks = {}): Tensor {
    const { srcMask: attnMask = null, srcKeyPaddingMask: keyPaddingMask = null, isCausal = false } = masks;
    const attend = { attnMask, keyPaddingMask, isCausal, needWeights: false };
    const x = residual(src, this.norm1, this.normFirst, (y) =>
      this.dropout1(this.selfAttn(y, y, y, attend)[0]),
    );
    return residual(x, this.norm2, this.normFirst, (y) =>
      this.dropout2(this.linear2(this.dropout(this.activation(this.linear1(y))))),
    );
  }
}

export interface DecoderMasks {
  /** [T, T]: true (or −∞ where floating) at pairs of targets to leave out. */
  tgtMask?: Tensor | null;
  /** [T, S]: the same for pairs of targets and memory. */
  memoryMask?: Tensor | null;
  /** [N, T]: true (or −∞ where floating) at targets to leave out. */
  tgtKeyPaddingMask?: Tensor | null;
  /** [N, S]: the same for the memory. */
  memoryKeyPaddingMask?: Tensor | null;
  /** Without `tgtMask`: let each target see those up to itself only. */
  tgtIsCausal?: boolean;
  memoryIsCausal?: boolean;
}

/** Self-attention, attention to the encoder's memory, and a feed-forward network. */
export class TransformerDecoderLayer extends Module<
  [tgt: Tensor, memory: Tensor, masks?: DecoderMasks],
  Tensor
> {
  selfAttn: MultiheadAttention;
  multiheadAttn: MultiheadAttention;
  linear1: Linear;
  dropout: Dropout;
  linear2: Linear;
  readonly normFirst: boolean;
  norm1: LayerNorm;
  norm2: LayerNorm;
  norm3: LayerNorm;
  dropout1: Dropout;
  dropout2: Dropout;
  dropout3: Dropout;
  activation: (x: Tensor) => Tensor;

  constructor(dModel: number, nhead: number, ...rest: TransformerLayerArguments) {
    super();
    const o = layerOptions(rest);
    const { factory, dimFeedforward, dropout, eps, batchFirst } = partsOf(o);
    this.selfAttn = new MultiheadAttention(dModel, nhead, { dropout, batchFirst, ...factory });
    this.multiheadAttn = new MultiheadAttention(dModel, nhead, { dropout, batchFirst, ...factory });
    this.linear1 = new Linear(dModel, dimFeedforward, factory);
    this.dropout = new Dropout(dropout);
    this.linear2 = new Linear(dimFeedforward, dModel, factory);
    this.normFirst = o.normFirst ?? false;
    this.norm1 = new LayerNorm(dModel, { eps, ...factory });
    this.norm2 = new LayerNorm(dModel, { eps, ...factory });
    this.norm3 = new LayerNorm(dModel, { eps, ...factory });
    this.dropout1 = new Dropout(dropout);
    this.dropout2 = new Dropout(dropout);
    this.dropout3 = new Dropout(dropout);
    this.activation = nonlinearity(o.activation ?? 'relu');
  }

  protected override stateKey(field: string): string {
    return snakeCase(field);
  }

  forward(tgt: Tensor, memory: Tensor, masks: DecoderMasks = {}): Tensor {
    const { normFirst } = this;
    const own = {
      attnMask: masks.tgtMask ?? null,
      keyPaddingMask: masks.tgtKeyPaddingMask ?? null,
      isCausal: masks.tgtIsCausal ?? false,
      needWeights: false,
    };
    const other = {
      attnMask: masks.memoryMask ?? null,
      keyPaddingMask: masks.memoryKeyPaddingMask ?? null,
      isCausal: masks.memoryIsCausal ?? false,
      needWeights: false,
    };
    let x = residual(tgt, this.norm1, normFirst, (y) => this.dropout1(this.selfAttn(y, y, y, own)[0]));
    x = residual(x, this.norm2, normFirst, (y) =>
      this.dropout2(this.multiheadAttn(y, memory, memory, other)[0]),
    );
    return residual(x, this.norm3, normFirst, (y) =>
      this.dropout3(this.linear2(this.dropout(this.activation(this.linear1(y))))),
    );
  }
}
