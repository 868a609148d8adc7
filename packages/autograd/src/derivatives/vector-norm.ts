// The derivative of vector norms. At 0, where a norm has no slope, the gradient is 0, as in PyTorch.
import {
  type ReduceAttributes,
  type Tensor,
  type VectorNormAttributes,
  where,
  zerosLike,
} from '@kindling/tensor';
import { defineRules, OUT, type RuleContext, unaryRule } from '../rules.js';
import { kept, stretched } from './kept.js';

/** The share of the largest (smallest) magnitudes, of NaN too. */
function extremeGrad(g: Tensor, x: Tensor, norm: Tensor, c: RuleContext): Tensor {
  const { dims } = c.attrs as ReduceAttributes;
  const magnitude = x.abs();
  const hit = magnitude.eq(norm).logicalOr(magnitude.isnan()).to(g.dtype);
  const hits = dims.length === 0 ? hit : hit.sum(dims, { keepdim: true });
  return x.sgn().mul(g.div(hits).mul(hit));
}

function vectorNormGrad(given: Tensor, c: RuleContext): Tensor {
  const x = c.input(0);
  const { ord } = c.attrs as VectorNormAttributes;
  const [g, norm] = [kept(given, c), kept(c.output(), c)];
  const unlessZero = (y: Tensor): Tensor => where(norm.eq(0), 0, y);
  if (ord === 0) return stretched(zerosLike(given), c);
  if (ord === 1) return x.sgn().mul(g);
  if (ord === 2) return x.mul(unlessZero(g.div(norm)));
  if (!Number.isFinite(ord)) return extremeGrad(g, x, norm, c);
  if (ord < 1) {
    const slope = where(x.eq(0), 0, x.sgn().mul(x.abs().pow(ord - 1)));
    return slope.mul(g.mul(norm.pow(1 - ord)));
  }
  const scale = unlessZero(g.div(norm.pow(ord - 1)));
  if (ord < 2) return where(x.eq(0), 0, x.sgn().mul(x.abs().pow(ord - 1))).mul(scale);
  return x.mul(x.abs().pow(ord - 2)).mul(scale);
}

defineRules({ 'linalg.vectorNorm': unaryRule('LinalgVectorNormBackward0', [0, OUT], vectorNormGrad) });
