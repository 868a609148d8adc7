// Derivatives of reductions: the gradient is stretched back over the reduced dims.
import { binaryFunctions, cat, onesLike, type ReduceAttributes, type Tensor, where } from '@kindling/tensor';
import { defineRules, OUT, type RuleContext, unaryRule } from '../rules.js';
import { kept, stretched } from './kept.js';

const { eq } = binaryFunctions;
const none: readonly number[] = [];

function extremumGrad(g: Tensor, c: RuleContext): Tensor {
  const { dims } = c.attrs as ReduceAttributes;
  const mask = eq(c.input(0), kept(c.output(), c));
  const ties = dims.length === 0 ? mask.to(g.dtype) : mask.sum(dims, { keepdim: true }).to(g.dtype);
  return where(mask, kept(g, c).div(ties), 0);
}

/**
 * The product of all others, without dividing: exact where an element is 0. Moves the reduced dims last, and multiplies
 * what stands before (an exclusive scan) with what stands after.
 */
function prodGrad(g: Tensor, c: RuleContext): Tensor {
  const x = c.input(0);
  const { dims } = c.attrs as ReduceAttributes;
  if (dims.length === 0) return g;
  const rest = x.shape.map((_, i) => i).filter((i) => !dims.includes(i));
  const order = [...rest, ...dims];
  const moved = x.permute(order);
  const lead = rest.map((i) => x.shape[i]!);
  const flat = moved.reshape([...lead, dims.reduce((n, d) => n * x.shape[d]!, 1)]);
  const others = exclusiveProduct(flat, false).mul(exclusiveProduct(flat, true));
  const back = order.map((_, i) => order.indexOf(i));
  return others.reshape(moved.shape).permute(back).mul(kept(g, c));
}

/** Along the last dim: the product of all elements before each (after each, when `reversed`). */
function exclusiveProduct(x: Tensor, reversed: boolean): Tensor {
  const n = x.shape.at(-1)!;
  if (n === 0) return x;
  const one = onesLike(x.narrow(-1, 0, 1));
  const source = reversed ? x.flip(-1) : x;
  const scanned = cat([one, source.narrow(-1, 0, n - 1)], -1).cumprod(-1);
  return reversed ? scanned.flip(-1) : scanned;
}

defineRules({
  sum: unaryRule('SumBackward1', none, stretched),
  mean: unaryRule('MeanBackward1', none, (g, c) => {
    const count = (c.attrs as ReduceAttributes).dims.reduce((n, d) => n * c.shape(0)[d]!, 1);
    return stretched(g, c).div(count);
  }),
  prod: unaryRule('ProdBackward1', [0], prodGrad),
  amax: unaryRule('AmaxBackward0', [0, OUT], extremumGrad),
  amin: unaryRule('AminBackward0', [0, OUT], extremumGrad),
});
