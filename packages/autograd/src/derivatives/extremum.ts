// Derivatives of the largest and smallest of all: equals share evenly.
import { binaryFunctions, type ReduceAttributes, type Tensor, where } from '@kindling/tensor';
import { defineRules, OUT, type RuleContext, unaryRule } from '../rules.js';

const { eq, div } = binaryFunctions;

function shared(g: Tensor, x: Tensor, extremum: Tensor, dims: readonly number[]): Tensor {
  const ties = eq(x, extremum);
  const count = dims.length === 0 ? ties.to(g.dtype) : ties.sum(dims, { keepdim: true }).to(g.dtype);
  return where(ties, div(g, count), 0);
}

const every = (x: Tensor): number[] => x.shape.map((_, i) => i);
const ofAll = (g: Tensor, c: RuleContext): Tensor => shared(g, c.input(0), c.output(), every(c.input(0)));

defineRules({
  maxAll: unaryRule('MaxBackward1', [0, OUT], ofAll),
  minAll: unaryRule('MinBackward1', [0, OUT], ofAll),
  aminmax: {
    node: 'AminmaxBackward0',
    grads: {
      saves: [0, OUT, OUT - 1],
      backward: (grads, c) => {
        const x = c.input(0);
        const { dims, keepdim } = c.attrs as ReduceAttributes;
        const kept = (t: Tensor): Tensor =>
          keepdim || dims.length !== 1
            ? t
            : t.reshape(x.shape.map((size, i) => (dims.includes(i) ? 1 : size)));
        const parts = grads.map((g, k) => g && shared(kept(g), x, kept(c.output(k)), dims));
        const [a, b] = parts;
        return [a && b ? a.add(b) : (a ?? b ?? null)];
      },
    },
  },
});
