// Windows as columns and back (PyTorch's nn.functional.unfold and fold): each op is the derivative of the other.
import { type CompositeOp, defineOp, dispatch } from '../dispatch.js';
import { ShapeError } from '../errors.js';
import { zeros } from '../factories.js';
import type { PoolGeometry } from '../kernels.js';
import { formatShape, numel, type Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { clone, reshape } from './copying.js';
import { view } from './views.js';
import { addWindows, checkGeometry, windowCounts, windowView } from './windows.js';

export interface Col2imAttributes extends PoolGeometry {
  /** Spatial sizes of the image. */
  readonly outputSize: Shape;
}

const geometry: PoolGeometry = { kernelSize: [2, 3], stride: [2, 1], padding: [1, 0], dilation: [1, 1] };

function counts(op: string, spatial: Shape, attrs: PoolGeometry): number[] {
  checkGeometry(op, attrs);
  const found = windowCounts(spatial, attrs);
  if (found.some((count) => count <= 0)) {
    throw new ShapeError(
      `${op}: Given spatial size ${formatShape(spatial)}, kernel_size=${formatShape(attrs.kernelSize)}, dilation=` +
        `${formatShape(attrs.dilation)}, padding=${formatShape(attrs.padding)}, the array of sliding blocks would be ` +
        `${formatShape(found)}, but its components must be at least one`,
    );
  }
  return found;
}

/** [N, C, …S] → [N, C·K, L]: every window as a column. */
export const im2colOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'im2col',
  samples: () => [{ inputs: [[2, 2, 4, 5]], attrs: geometry }],
  compose: ([self], attrs: PoolGeometry) => {
    const x = self as Tensor;
    const found = counts('unfold', x.shape.slice(2), attrs);
    return view(clone(windowView(x, attrs, found)), [
      x.shape[0]!,
      x.shape[1]! * numel(attrs.kernelSize),
      numel(found),
    ]);
  },
});

/** [N, C·K, L] → [N, C, …S]: columns added at their windows' places. */
export const col2imOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'col2im',
  samples: () => [{ inputs: [[2, 12, 9]], attrs: { ...geometry, outputSize: [4, 5] } }],
  compose: ([self], { outputSize, ...attrs }: Col2imAttributes) => {
    const x = self as Tensor;
    const found = counts('fold', outputSize, attrs);
    const [rows, columns] = x.shape.slice(1) as [number, number];
    if (rows % numel(attrs.kernelSize) !== 0 || columns !== numel(found)) {
      throw new ShapeError(
        `fold: Given output_size=${formatShape(outputSize)} and kernel_size=${formatShape(attrs.kernelSize)}, expected an input ` +
          `[N, C·${numel(attrs.kernelSize)}, ${numel(found)}], but got ${formatShape(x.shape)}`,
      );
    }
    const channels = rows / numel(attrs.kernelSize);
    const image = zeros([x.shape[0]!, channels, ...outputSize], { dtype: x.dtype, device: x.device });
    return addWindows(image, reshape(x, [x.shape[0]!, channels, ...attrs.kernelSize, ...found]), attrs);
  },
});

/** Windows of batched images as columns. */
export const im2col = (self: Tensor, attrs: PoolGeometry): Tensor => dispatch(im2colOp, [self], attrs);
/** Batched columns as images of `outputSize`. */
export const col2im = (self: Tensor, outputSize: Shape, attrs: PoolGeometry): Tensor =>
  dispatch(col2imOp, [self], { ...attrs, outputSize });
