// Reductions: gradients and outputs with the reduced dims back as 1s.
import type { ReduceAttributes, Tensor } from '@kindling/tensor';
import type { RuleContext } from '../rules.js';

/** `t`, shaped as the output of a reduction, with the reduced dims as 1s. */
export function kept(t: Tensor, c: RuleContext): Tensor {
  const { dims, keepdim } = c.attrs as ReduceAttributes;
  if (keepdim || dims.length === 0) return t;
  return t.reshape(c.shape(0).map((size, i) => (dims.includes(i) ? 1 : size)));
}

/** `kept`, stretched over the reduced dims. */
export const stretched = (t: Tensor, c: RuleContext): Tensor => kept(t, c).expand(c.shape(0));
