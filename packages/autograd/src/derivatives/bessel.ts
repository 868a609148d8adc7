// Derivatives of the modified Bessel functions: each order's is made of the other's.
import { special, type Tensor, where } from '@kindling/tensor';
import { defineRules, OUT, unaryRule } from '../rules.js';

/** y / x, one half at 0. */
const ratio = (y: Tensor, x: Tensor): Tensor => where(x.eq(0), 0.5, y.div(where(x.eq(0), 1, x)));

defineRules({
  'special.i0': unaryRule('I0Backward0', [0], (g, c) => g.mul(special.i1(c.input(0)))),
  'special.i0e': unaryRule('SpecialI0EBackward0', [0, OUT], (g, c) =>
    g.mul(special.i1e(c.input(0)).sub(c.input(0).sgn().mul(c.output()))),
  ),
  'special.i1': unaryRule('SpecialI1Backward0', [0, OUT], (g, c) =>
    g.mul(special.i0(c.input(0)).sub(ratio(c.output(), c.input(0)))),
  ),
  'special.i1e': unaryRule('SpecialI1EBackward0', [0, OUT], (g, c) => {
    const [x, y] = [c.input(0), c.output()];
    return g.mul(special.i0e(x).sub(x.sgn().mul(y)).sub(ratio(y, x)));
  }),
});
