// Derivatives of writing elements at positions: what was overwritten gets no gradient, what was written reads it there.
import {
  type AlongDim,
  binaryFunctions,
  dispatch,
  gatherOp,
  type ScatterReduceAttributes,
  scatterAddOp,
  scatterCount,
  scatterOp,
  scatterReduceOp,
  type Tensor,
  tensor,
  where,
  zerosLike,
} from '@kindling/tensor';
import { defineRules, type JointRule, OUT, type RuleContext } from '../rules.js';

const { eq, mul, div, logicalAnd } = binaryFunctions;

const at = (x: Tensor, c: RuleContext): Tensor =>
  dispatch(gatherOp, [x, c.input(1)], { dim: (c.attrs as AlongDim).dim });

/** `g` with zeros at the positions that were written. */
function erased(g: Tensor, c: RuleContext): Tensor {
  const zero = tensor(0, { dtype: g.dtype, device: c.device });
  return dispatch(scatterOp, [g, c.input(1), zero], { dim: (c.attrs as AlongDim).dim });
}

/** The gradient of what was written; a 0-d source stood for all of them, and the engine sums. */
const written = (g: Tensor, c: RuleContext): Tensor => at(g, c);

/** Elements reach a product by all the others that meet there: exact where one of them is 0. */
function productGrads(g: Tensor, c: RuleContext, attrs: ScatterReduceAttributes): [Tensor, Tensor] {
  const [self, index, src] = [c.input(0), c.input(1), c.input(2)];
  const product = (a: Tensor, b: Tensor): Tensor => dispatch(scatterReduceOp, [a, index, b], attrs);
  const [selfZero, srcZero] = [eq(self, 0), eq(src, 0)];
  const others = product(self.maskedFill(selfZero, 1), src);
  const gradSelf = div(mul(g, others), self.maskedFill(selfZero, 1));
  const zeros = at(
    dispatch(scatterAddOp, [zerosLike(self), index, srcZero.to(self.dtype)], { dim: attrs.dim }),
    c,
  );
  const alone = logicalAnd(srcZero, eq(zeros, 1));
  const withoutZero = product(self, src.maskedFill(alone, 1));
  const usual = div(at(mul(g, product(self, src)), c), src.maskedFill(srcZero, 1));
  return [gradSelf, where(alone, at(mul(g, withoutZero), c), usual)];
}

/** Ties share evenly, self and source alike. */
function extremumGrads(g: Tensor, c: RuleContext, attrs: ScatterReduceAttributes): [Tensor, Tensor] {
  const [self, index, src, result] = [c.input(0), c.input(1), c.input(2), c.output()];
  const [selfTies, srcTies] = [eq(self, result).to(g.dtype), eq(src, at(result, c)).to(g.dtype)];
  const ties = dispatch(scatterAddOp, [selfTies, index, srcTies], { dim: attrs.dim });
  // A position that nothing equals (its own element was left out) divides by nothing.
  const share = div(g, ties.maskedFill(eq(ties, 0), 1));
  return [mul(selfTies, share), mul(srcTies, at(share, c))];
}

function reduceGrads(g: Tensor, c: RuleContext, attrs: ScatterReduceAttributes): [Tensor, Tensor] {
  if (attrs.reduce === 'sum') return [g, at(g, c)];
  if (attrs.reduce === 'prod') return productGrads(g, c, attrs);
  if (attrs.reduce !== 'mean') return extremumGrads(g, c, attrs);
  const share = div(g, scatterCount(g, c.input(1), attrs));
  return [share, at(share, c)];
}

const scatterReduce: JointRule = {
  saves: [0, 1, 2, OUT],
  backward: ([g], c) => {
    const attrs = c.attrs as ScatterReduceAttributes;
    const [self, src] = reduceGrads(g!, c, attrs);
    return [attrs.includeSelf ? self : erased(self, c), null, src];
  },
};

defineRules({
  scatter: { node: 'ScatterBackward0', grads: [[[1], erased], null, [[1], written]] },
  scatterAdd: { node: 'ScatterAddBackward0', grads: [[[], (g) => g], null, [[1], written]] },
  scatterReduce: { node: 'ScatterReduceBackward0', grads: scatterReduce },
});
