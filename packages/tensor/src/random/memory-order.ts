// The order in which PyTorch's CPU visits the elements of a tensor in memory: random streams run along it.
import type { Shape } from '../shape.js';

/** Whether `a` should stand outside `b`: 1 to keep them, −1 to swap, 0 where strides do not tell. */
function compare(shape: Shape, strides: Shape, a: number, b: number): number {
  const [s, t] = [strides[a]!, strides[b]!];
  if (s === 0 || t === 0) return 0;
  if (s !== t) return s < t ? -1 : 1;
  return shape[a]! > shape[b]! ? 1 : 0;
}

/** The dims, outermost first: sorted by stride, in place where strides are 0 or equal. */
export function memoryOrder(shape: Shape, strides: Shape): number[] {
  // Innermost first, as PyTorch's iterator sorts them.
  const order = shape.map((_, i) => shape.length - 1 - i);
  for (let i = 1; i < order.length; i++) {
    let at = i;
    for (let before = i - 1; before >= 0; before--) {
      const verdict = compare(shape, strides, order[before]!, order[at]!);
      if (verdict < 0) break;
      if (verdict === 0) continue;
      [order[before], order[at]] = [order[at]!, order[before]!];
      at = before;
    }
  }
  return order.reverse();
}

/** Gapless strides that keep the memory order: what PyTorch's `empty_like` allocates. */
export function denseStrides(shape: Shape, strides: Shape): number[] {
  const out = new Array<number>(shape.length);
  let step = 1;
  for (const dim of memoryOrder(shape, strides).reverse()) {
    out[dim] = step;
    step *= Math.max(shape[dim]!, 1);
  }
  return out;
}
