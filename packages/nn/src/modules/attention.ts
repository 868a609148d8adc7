// Multi-head attention as a module.
import { type Tensor, ValueError } from '@kindling/tensor';
import * as F from '../functional/index.js';
import * as init from '../init/index.js';
import { type FactoryOptions, parameter } from '../module/factory.js';
import { Module } from '../module/module.js';
import { snakeCase } from '../module/names.js';
import type { Parameter } from '../module/parameter.js';
import { type Trailing, trailing } from '../module/trailing.js';
import { Linear } from './linear.js';

/** The name that PyTorch prints for the output projection. */
class NonDynamicallyQuantizableLinear extends Linear {}

export interface MultiheadAttentionOptions extends FactoryOptions {
  /** Probability of dropout on the weights. */
  dropout?: number;
  /** Whether the projections have biases; true by default. */
  bias?: boolean;
  /** One more key and value, learnt, for all sequences. */
  addBiasKv?: boolean;
  /** One more key and value of zeros. */
  addZeroAttn?: boolean;
  /** Size of keys; embedDim by default. */
  kdim?: number | null;
  /** Size of values; embedDim by default. */
  vdim?: number | null;
  /** Whether sequences come as [N, L, E] instead of [L, N, E]. */
  batchFirst?: boolean;
}

export interface AttentionCallOptions {
  /** [N, S]: true (or −∞ where floating) at keys to leave out. */
  keyPaddingMask?: Tensor | null;
  /** Whether weights are returned too; true by default. */
  needWeights?: boolean;
  /** [L, S] or [N·heads, L, S]: true (or −∞ where floating) at pairs to leave out. */
  attnMask?: Tensor | null;
  /** Whether weights are averaged over heads; true by default. */
  averageAttnWeights?: boolean;
  /** Without a mask: let each query see the keys up to its own position only. */
  isCausal?: boolean;
}

type AttentionArguments = [query: Tensor, key: Tensor, value: Tensor, options?: AttentionCallOptions];

/** Multi-head attention (Vaswani et al., 2017): query [L, N, E], key [S, N, kdim], value [S, N, vdim] → [output, weights]. */
export class MultiheadAttention extends Module<AttentionArguments, [output: Tensor, weights: Tensor | null]> {
  readonly kdim: number;
  readonly vdim: number;
  readonly dropout: number;
  readonly batchFirst: boolean;
  readonly addZeroAttn: boolean;
  /** [3·E, E], or null where keys or values have sizes of their own. */
  inProjWeight: Parameter | null = null;
  qProjWeight: Parameter | null = null;
  kProjWeight: Parameter | null = null;
  vProjWeight: Parameter | null = null;
  inProjBias: Parameter | null = null;
  biasK: Parameter | null = null;
  biasV: Parameter | null = null;
  outProj: Linear;

  constructor(
    readonly embedDim: number,
    readonly numHeads: number,
    ...rest: Trailing<[dropout: number, bias: boolean], MultiheadAttentionOptions>
  ) {
    super();
    const o = trailing<MultiheadAttentionOptions>(['dropout', 'bias'], rest);
    if (embedDim % numHeads !== 0)
      throw new ValueError(
        `MultiheadAttention: embed_dim must be divisible by num_heads (${embedDim}, ${numHeads})`,
      );
    const bias = o.bias ?? true;
    this.kdim = o.kdim ?? embedDim;
    this.vdim = o.vdim ?? embedDim;
    this.dropout = o.dropout ?? 0;
    this.batchFirst = o.batchFirst ?? false;
    this.addZeroAttn = o.addZeroAttn ?? false;
    if (this.kdim === embedDim && this.vdim === embedDim) {
      this.inProjWeight = parameter([3 * embedDim, embedDim], o);
    } else {
      this.qProjWeight = parameter([embedDim, embedDim], o);
      this.kProjWeight = parameter([embedDim, this.kdim], o);
      this.vProjWeight = parameter([embedDim, this.vdim], o);
    }
    if (bias) this.inProjBias = parameter([3 * embedDim], o);
    const { device, dtype } = o;
    this.outProj = new NonDynamicallyQuantizableLinear(embedDim, embedDim, {
      bias,
      ...(device && { device }),
      ...(dtype && { dtype }),
    });
    if (o.addBiasKv) {
      this.biasK = parameter([1, 1, embedDim], o);
      this.biasV = parameter([1, 1, embedDim], o);
    }
    this.resetParameters();
  }

  protected override stateKey(field: string): string {
    return snakeCase(field);
  }

  resetParameters(): void {
    for (const weight of [this.inProjWeight, this.qProjWeight, this.kProjWeight, this.vProjWeight])
      if (weight !== null) init.xavierUniform_(weight);
    if (this.inProjBias !== null) {
      init.zeros_(this.inProjBias);
      init.zeros_(this.outProj.bias!);
    }
    for (const bias of [this.biasK, this.biasV]) if (bias !== null) init.xavierNormal_(bias);
  }

  forward(
    ...[query, key, value, options = {}]: AttentionArguments
  ): [output: Tensor, weights: Tensor | null] {
    const turns = this.batchFirst && query.ndim === 3;
    const turn = (x: Tensor): Tensor => (turns ? x.transpose(0, 1) : x);
    const q = turn(query);
    const k = key === query ? q : turn(key);
    const v = value === key ? k : turn(value);
    const { inProjWeight, inProjBias, outProj, biasK, biasV, numHeads, addZeroAttn, training } = this;
    const [output, weights] = F.multiHeadAttention(q, k, v, {
      ...options,
      numHeads,
      projections:
        inProjWeight === null
          ? { query: this.qProjWeight!, key: this.kProjWeight!, value: this.vProjWeight! }
          : { packed: inProjWeight },
      inProjBias,
      outProjWeight: outProj.weight,
      outProjBias: outProj.bias,
      biasK,
      biasV,
      addZeroAttn,
      dropoutP: this.dropout,
      training,
    });
    return [turn(output), weights];
  }
}
