// Padding with the input's own elements: mirrored (reflect), repeated (replicate), or from the other end (circular).
import { type CompositeOp, defineOp, dispatch } from '../dispatch.js';
import { ShapeError } from '../errors.js';
import { tensor } from '../factories.js';
import { formatShape, type Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { clone } from './copying.js';
import { spreadAt, takeAt } from './take.js';
import { view } from './views.js';

export type IndexPadMode = 'reflect' | 'replicate' | 'circular';

export interface IndexPadAttributes {
  /** Elements added before and after the last dims, one pair for each of them in order; negative ones are cut off. */
  readonly padding: readonly (readonly [number, number])[];
}

/** Where padded position i (of the unpadded position i − before) comes from. */
const sources: Readonly<Record<IndexPadMode, (i: number, size: number) => number>> = {
  reflect: (i, size) => (i < 0 ? -i : i >= size ? 2 * (size - 1) - i : i),
  replicate: (i, size) => Math.min(Math.max(i, 0), size - 1),
  circular: (i, size) => ((i % size) + size) % size,
};

function sourcePositions(
  mode: IndexPadMode,
  size: number,
  [before, after]: readonly [number, number],
): number[] {
  const at = sources[mode];
  if (mode === 'circular') {
    // What is cut off does not come round again.
    const cut = Math.max(0, -before);
    const left = size - cut - Math.max(0, -after);
    return Array.from({ length: size + before + after }, (_, i) => cut + at(i - Math.max(0, before), left));
  }
  return Array.from({ length: size + before + after }, (_, i) => at(i - before, size));
}

/** The positions as an index that broadcasts over the other dims of `like`. */
function indexAlong(positions: readonly number[], dim: number, like: Tensor): Tensor {
  const shape = like.shape.map((_, i) => (i === dim ? positions.length : 1));
  return view(tensor([...positions], { dtype: 'int64', device: like.device }), shape);
}

function checkPadding(mode: IndexPadMode, shape: Shape, padding: IndexPadAttributes['padding']): void {
  const lead = shape.length - padding.length;
  padding.forEach(([before, after], d) => {
    const size = shape[lead + d]!;
    const most = mode === 'reflect' ? size - 1 : mode === 'circular' ? size : Number.POSITIVE_INFINITY;
    if (before > most || after > most || size + before + after <= 0 || size === 0) {
      throw new ShapeError(
        `pad: Padding size should be less than the corresponding input dimension for mode '${mode}', but got: padding ` +
          `(${before}, ${after}) at dimension ${lead + d} of input ${formatShape(shape)}`,
      );
    }
  });
}

/** The padded tensor's gradient added back to where its elements came from. */
export function indexPadGrad(
  mode: IndexPadMode,
  g: Tensor,
  inputShape: Shape,
  { padding }: IndexPadAttributes,
): Tensor {
  const lead = inputShape.length - padding.length;
  let grad = g;
  padding.forEach((pair, d) => {
    if (pair[0] === 0 && pair[1] === 0) return;
    const size = inputShape[lead + d]!;
    grad = spreadAt(grad, lead + d, indexAlong(sourcePositions(mode, size, pair), lead + d, grad), size);
  });
  return grad;
}

function padOp(name: string, mode: IndexPadMode, n: number): CompositeOp {
  return defineOp<CompositeOp>({
    kind: 'composite',
    name,
    samples: () => [
      {
        inputs: [[2, ...[3, 4, 3].slice(0, n)]],
        attrs: {
          padding: [
            [1, 2],
            [0, 3],
            [1, -1],
          ].slice(0, n),
        },
      },
    ],
    compose: ([self], { padding }: IndexPadAttributes) => {
      let x = self as Tensor;
      checkPadding(mode, x.shape, padding);
      const lead = x.ndim - padding.length;
      padding.forEach((pair, d) => {
        if (pair[0] === 0 && pair[1] === 0) return;
        x = takeAt(x, lead + d, indexAlong(sourcePositions(mode, x.shape[lead + d]!, pair), lead + d, x));
      });
      return x === self ? clone(x) : x;
    },
  });
}

const stems: Readonly<Record<IndexPadMode, string>> = {
  reflect: 'reflectionPad',
  replicate: 'replicationPad',
  circular: 'circularPad',
};

/** The op of a mode over the last `n` dims (1 to 3): `reflectionPad2d` and the like. */
export const indexPadOps = Object.fromEntries(
  Object.entries(stems).map(([mode, stem]) => [
    mode,
    [1, 2, 3].map((n) => padOp(`${stem}${n}d`, mode as IndexPadMode, n)),
  ]),
) as Record<IndexPadMode, CompositeOp[]>;

/** Pads the last dims of `self` with its own elements. */
export function indexPad(self: Tensor, mode: IndexPadMode, padding: IndexPadAttributes['padding']): Tensor {
  return dispatch(indexPadOps[mode][padding.length - 1]!, [self], { padding });
}
