// Functional linear maps.
import { formatShape, linear as linearOf, numel, ShapeError, sameShape, type Tensor } from '@kindling/tensor';
import { isOptions } from './options.js';

export interface LinearOptions {
  /** One per output feature, [out]. */
  bias?: Tensor | null;
}

/** `input` [*, in] × `weight`ᵀ [out, in] + bias [out] → [*, out]. Bias by option or position. */
export function linear(input: Tensor, weight: Tensor, bias?: Tensor | null | LinearOptions): Tensor {
  return linearOf(input, weight, isOptions<LinearOptions>(bias) ? bias.bias : bias);
}

/** x1ᵀ·W_o·x2 + b_o for each output o: `input1` [*, I], `input2` [*, J], `weight` [O, I, J] → [*, O]. */
export function bilinear(
  input1: Tensor,
  input2: Tensor,
  weight: Tensor,
  bias?: Tensor | null | LinearOptions,
): Tensor {
  const [features, first, second] = weight.shape as [number, number, number];
  if (
    weight.ndim !== 3 ||
    input1.shape.at(-1) !== first ||
    input2.shape.at(-1) !== second ||
    !sameShape(input1.shape.slice(0, -1), input2.shape.slice(0, -1))
  ) {
    throw new ShapeError(
      `bilinear: inputs ${formatShape(input1.shape)} and ${formatShape(input2.shape)} do not fit weight ${formatShape(weight.shape)}: ` +
        'expected [*, I], [*, J] and [O, I, J]',
    );
  }
  const lead = input1.shape.slice(0, -1);
  const half = input1
    .reshape([numel(lead), first])
    .mm(weight.permute(1, 0, 2).reshape([first, features * second]));
  const y = half
    .view([numel(lead), features, second])
    .mul(input2.reshape([numel(lead), 1, second]))
    .sum(-1)
    .view([...lead, features]);
  const b = isOptions<LinearOptions>(bias) ? bias.bias : bias;
  return b ? y.add(b) : y;
}
