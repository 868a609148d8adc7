// PyTorch's functional form of multi-head attention, argument by argument.
import { ShapeError, type Tensor, ValueError } from '@kindling/tensor';
import { multiHeadAttention } from './attention.js';

export interface MultiHeadForwardOptions {
  /** Whether to drop; true by default. */
  training?: boolean;
  keyPaddingMask?: Tensor | null;
  needWeights?: boolean;
  attnMask?: Tensor | null;
  /** Use a weight each for query, key and value instead of `inProjWeight`. */
  useSeparateProjWeight?: boolean;
  qProjWeight?: Tensor | null;
  kProjWeight?: Tensor | null;
  vProjWeight?: Tensor | null;
  averageAttnWeights?: boolean;
  isCausal?: boolean;
}

/** {@link multiHeadAttention} under PyTorch's name and with its arguments. */
export function multiHeadAttentionForward(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  embedDimToCheck: number,
  numHeads: number,
  inProjWeight: Tensor | null,
  inProjBias: Tensor | null,
  biasK: Tensor | null,
  biasV: Tensor | null,
  addZeroAttn: boolean,
  dropoutP: number,
  outProjWeight: Tensor,
  outProjBias: Tensor | null,
  options: MultiHeadForwardOptions = {},
): [output: Tensor, weights: Tensor | null] {
  const { useSeparateProjWeight = false, qProjWeight, kProjWeight, vProjWeight, ...rest } = options;
  if (query.size(-1) !== embedDimToCheck)
    throw new ShapeError(
      `multiHeadAttentionForward: was expecting embedding dimension of ${embedDimToCheck}, but got ${query.size(-1)}`,
    );
  const shared = {
    ...rest,
    numHeads,
    inProjBias,
    biasK,
    biasV,
    addZeroAttn,
    dropoutP,
    outProjWeight,
    outProjBias,
  };
  if (!useSeparateProjWeight) {
    if (inProjWeight === null)
      throw new ValueError(
        'multiHeadAttentionForward: useSeparateProjWeight is false but inProjWeight is null',
      );
    return multiHeadAttention(query, key, value, { ...shared, projections: { packed: inProjWeight } });
  }
  if (!qProjWeight || !kProjWeight || !vProjWeight)
    throw new ValueError(
      'multiHeadAttentionForward: useSeparateProjWeight is true but qProjWeight, kProjWeight or vProjWeight is missing',
    );
  const projections = { query: qProjWeight, key: kProjWeight, value: vProjWeight };
  return multiHeadAttention(query, key, value, { ...shared, projections });
}
