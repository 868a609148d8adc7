// Brings a gradient to the shape and dtype of the input it belongs to.
import { type DType, type Shape, sameShape, sum, type Tensor, to, view } from '@kindling/tensor';

/** Sums `g` over the dims along which `shape` was broadcast to `g.shape`. */
export function sumTo(g: Tensor, shape: Shape): Tensor {
  if (sameShape(g.shape, shape)) return g;
  const lead = g.ndim - shape.length;
  const dims: number[] = [];
  for (let i = 0; i < g.ndim; i++) if (i < lead || (shape[i - lead] === 1 && g.shape[i] !== 1)) dims.push(i);
  if (dims.length === 0) return lead === 0 ? g : view(g, shape);
  if (dims.length === lead) return sum(g, dims);
  const summed = sum(g, dims, { keepdim: true });
  return lead === 0 ? summed : view(summed, shape);
}

/** The gradient in the input's shape and dtype. */
export function fitTo(g: Tensor, shape: Shape, dtype: DType): Tensor {
  const summed = sumTo(g, shape);
  return summed.dtype === dtype ? summed : to(summed, dtype);
}
