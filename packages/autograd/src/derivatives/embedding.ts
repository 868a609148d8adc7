// Derivative of embedding: each looked-up row's gradient is added to its row of the table.
import {
  binaryFunctions,
  type EmbeddingAttributes,
  onesLike,
  spreadAt,
  type Tensor,
  takeAt,
  where,
} from '@kindling/tensor';
import { defineRules, type RuleContext } from '../rules.js';

function tableGrad(g: Tensor, c: RuleContext): Tensor {
  const { paddingIdx, scaleGradByFreq } = c.attrs as EmbeddingAttributes;
  const [rows, width] = c.shape(0) as [number, number];
  const indices = c.input(1);
  const at = indices.reshape([indices.numel(), 1]);
  let grads = g.reshape([indices.numel(), width]);
  if (paddingIdx >= 0) grads = where(binaryFunctions.ne(at, paddingIdx), grads, 0);
  if (scaleGradByFreq) {
    const counts = spreadAt(onesLike(at, { dtype: g.dtype }), 0, at, rows);
    grads = grads.div(takeAt(counts, 0, at));
  }
  return spreadAt(grads, 0, at, rows);
}

defineRules({ embedding: { node: 'EmbeddingBackward0', grads: [[[1], tableGrad], null] } });
