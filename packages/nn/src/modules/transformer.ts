// Encoders and decoders of several layers, and the whole transformer (Vaswani et al., 2017).
import { type Device, full, ShapeError, type Tensor } from '@kindling/tensor';
import * as init from '../init/index.js';
import { ModuleList } from '../module/containers.js';
import { Module } from '../module/module.js';
import { snakeCase } from '../module/names.js';
import { type Trailing, trailing } from '../module/trailing.js';
import { LayerNorm } from './norm.js';
import {
  type DecoderMasks,
  type EncoderMasks,
  TransformerDecoderLayer,
  TransformerEncoderLayer,
  type TransformerLayerOptions,
} from './transformer-layer.js';

/** `count` copies of a layer, each with parameters of its own that begin alike. */
const clones = <M extends Module>(layer: M, count: number): ModuleList<M> =>
  new ModuleList(Array.from({ length: count }, () => layer.clone()));

type Norm = Module<[Tensor], Tensor>;

/** Masks of a whole encoder. */
export interface EncoderOptions {
  mask?: Tensor | null;
  srcKeyPaddingMask?: Tensor | null;
  isCausal?: boolean;
}

/** `numLayers` copies of an encoder layer, one after another, and a norm at the end where one is given. */
export class TransformerEncoder extends Module<[src: Tensor, options?: EncoderOptions], Tensor> {
  layers: ModuleList<Module<[src: Tensor, masks?: EncoderMasks], Tensor>>;
  readonly norm: Norm | null;

  constructor(
    encoderLayer: Module<[src: Tensor, masks?: EncoderMasks], Tensor>,
    readonly numLayers: number,
    norm: Norm | null = null,
  ) {
    super();
    this.layers = clones(encoderLayer, numLayers);
    this.norm = norm;
  }

  forward(
    src: Tensor,
    { mask = null, srcKeyPaddingMask = null, isCausal = false }: EncoderOptions = {},
  ): Tensor {
    let x = src;
    for (const layer of this.layers) x = layer(x, { srcMask: mask, srcKeyPaddingMask, isCausal });
    return this.norm === null ? x : this.norm(x);
  }
}

/** `numLayers` copies of a decoder layer, one after another, and a norm at the end where one is given. */
export class TransformerDecoder extends Module<[tgt: Tensor, memory: Tensor, masks?: DecoderMasks], Tensor> {
  layers: ModuleList<Module<[tgt: Tensor, memory: Tensor, masks?: DecoderMasks], Tensor>>;
  readonly norm: Norm | null;

  constructor(
    decoderLayer: Module<[tgt: Tensor, memory: Tensor, masks?: DecoderMasks], Tensor>,
    readonly numLayers: number,
    norm: Norm | null = null,
  ) {
    super();
    this.layers = clones(decoderLayer, numLayers);
    this.norm = norm;
  }

  forward(tgt: Tensor, memory: Tensor, masks: DecoderMasks = {}): Tensor {
    let x = tgt;
    for (const layer of this.layers) x = layer(x, memory, masks);
    return this.norm === null ? x : this.norm(x);
  }
}

export interface TransformerOptions extends TransformerLayerOptions {
  /** Size of every element; 512 by default. */
  dModel?: number;
  /** 8 by default. */
  nhead?: number;
  /** 6 by default. */
  numEncoderLayers?: number;
  /** 6 by default. */
  numDecoderLayers?: number;
  customEncoder?: Module<[src: Tensor, options?: EncoderOptions], Tensor> | null;
  customDecoder?: Module<[tgt: Tensor, memory: Tensor, masks?: DecoderMasks], Tensor> | null;
}

export interface TransformerMasks extends Omit<DecoderMasks, 'tgtIsCausal' | 'memoryIsCausal'> {
  srcMask?: Tensor | null;
  srcKeyPaddingMask?: Tensor | null;
}

const order = [
  'dModel',
  'nhead',
  'numEncoderLayers',
  'numDecoderLayers',
  'dimFeedforward',
  'dropout',
] as const;

/** An encoder of the source and a decoder of the target: src [S, N, E], tgt [T, N, E] → [T, N, E]. */
export class Transformer extends Module<[src: Tensor, tgt: Tensor, masks?: TransformerMasks], Tensor> {
  encoder: Module<[src: Tensor, options?: EncoderOptions], Tensor>;
  decoder: Module<[tgt: Tensor, memory: Tensor, masks?: DecoderMasks], Tensor>;
  readonly dModel: number;
  readonly nhead: number;
  readonly batchFirst: boolean;

  constructor(
    ...rest: Trailing<
      [
        dModel: number,
        nhead: number,
        numEncoderLayers: number,
        numDecoderLayers: number,
        dimFeedforward: number,
        dropout: number,
      ],
      TransformerOptions
    >
  ) {
    super();
    const sizes = { dModel: 512, nhead: 8, numEncoderLayers: 6, numDecoderLayers: 6 };
    const o = { ...sizes, ...trailing<TransformerOptions>(order, rest) };
    const norm = { eps: o.layerNormEps ?? 1e-5, bias: o.bias ?? true };
    const factory = { ...(o.device && { device: o.device }), ...(o.dtype && { dtype: o.dtype }) };
    this.encoder =
      o.customEncoder ??
      new TransformerEncoder(
        new TransformerEncoderLayer(o.dModel, o.nhead, o),
        o.numEncoderLayers,
        new LayerNorm(o.dModel, { ...norm, ...factory }),
      );
    this.decoder =
      o.customDecoder ??
      new TransformerDecoder(
        new TransformerDecoderLayer(o.dModel, o.nhead, o),
        o.numDecoderLayers,
        new LayerNorm(o.dModel, { ...norm, ...factory }),
      );
    this.dModel = o.dModel;
    this.nhead = o.nhead;
    this.batchFirst = o.batchFirst ?? false;
    this.resetParameters();
  }

  protected override stateKey(field: string): string {
    return snakeCase(field);
  }

  resetParameters(): void {
    for (const p of this.parameters()) if (p.ndim > 1) init.xavierUniform_(p);
  }

  /** A mask for `attnMask` that lets each position see those up to itself only: −∞ above the diagonal, [size, size]. */
  static generateSquareSubsequentMask(size: number, { device }: { device?: Device } = {}): Tensor {
    const hidden = full([size, size], Number.NEGATIVE_INFINITY, {
      dtype: 'float32',
      ...(device && { device }),
    });
    return hidden.triu(1);
  }

  forward(src: Tensor, tgt: Tensor, masks: TransformerMasks = {}): Tensor {
    const batchDim = this.batchFirst ? 0 : 1;
    if (src.ndim === 3 && src.shape[batchDim] !== tgt.shape[batchDim])
      throw new ShapeError(
        `Transformer: the batch number of src and tgt must be equal, got [${src.shape}] and [${tgt.shape}]`,
      );
    if (src.size(-1) !== this.dModel || tgt.size(-1) !== this.dModel)
      throw new ShapeError(
        `Transformer: the feature number of src and tgt must be equal to d_model (${this.dModel}), got [${src.shape}] and [${tgt.shape}]`,
      );
    const { srcMask = null, srcKeyPaddingMask = null, ...decoder } = masks;
    const memory = this.encoder(src, { mask: srcMask, srcKeyPaddingMask });
    return this.decoder(tgt, memory, decoder);
  }
}
