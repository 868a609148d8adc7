// Functional linear maps.
import { linear as linearOf, type Tensor } from '@kindling/tensor';
import { isOptions } from './options.js';

export interface LinearOptions {
  /** One per output feature, [out]. */
  bias?: Tensor | null;
}

/** `input` [*, in] × `weight`ᵀ [out, in] + bias [out] → [*, out]. Bias by option or position. */
export function linear(input: Tensor, weight: Tensor, bias?: Tensor | null | LinearOptions): Tensor {
  return linearOf(input, weight, isOptions<LinearOptions>(bias) ? bias.bias : bias);
}
