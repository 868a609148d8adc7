// Derivatives of matrix products.
import type { Tensor } from '@kindling/tensor';
import { defineRules, type RuleContext } from '../rules.js';

const none: readonly number[] = [];

function scaled(g: Tensor, factor: number): Tensor {
  return factor === 1 ? g : g.mul(factor);
}

/** aᵀ × g, laid out as input `i` is: a transposed weight gets its gradient the way the weight lies. */
function rightGrad(a: Tensor, g: Tensor, c: RuleContext, i: number): Tensor {
  const [rows] = c.shape(i) as [number];
  const columnMajor = c.strides(i)[0] === 1 && c.strides(i)[1] === rows;
  return columnMajor ? g.t().mm(a).t() : a.t().mm(g);
}

const alpha = (c: RuleContext): number => c.attrs.alpha;

defineRules({
  mm: {
    node: 'MmBackward0',
    grads: [
      [[1], (g, c) => g.mm(c.input(1).t())],
      [[0], (g, c) => rightGrad(c.input(0), g, c, 1)],
    ],
  },
  bmm: {
    node: 'BmmBackward0',
    grads: [
      [[1], (g, c) => g.bmm(c.input(1).transpose(1, 2))],
      [[0], (g, c) => c.input(0).transpose(1, 2).bmm(g)],
    ],
  },
  addmm: {
    node: 'AddmmBackward0',
    grads: [
      [none, (g, c) => scaled(g, c.attrs.beta)],
      [[2], (g, c) => scaled(g.mm(c.input(2).t()), alpha(c))],
      [[1], (g, c) => scaled(rightGrad(c.input(1), g, c, 2), alpha(c))],
    ],
  },
});
