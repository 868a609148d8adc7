// Pixel shuffling: channels become finer pixels, and back; channel shuffling between groups.
import { type CompositeOp, defineOp, dispatch } from '../dispatch.js';
import { ShapeError } from '../errors.js';
import { formatShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { clone, reshape } from './copying.js';
import { permute, view } from './views.js';

export interface ShuffleAttributes {
  readonly factor: number;
}

/** The dims before the last three, then [C, H, W]. */
function parts(
  op: string,
  x: Tensor,
): { lead: readonly number[]; channels: number; height: number; width: number } {
  if (x.ndim < 3)
    throw new ShapeError(
      `${op}: expects input to have at least 3 dimensions, but got input with ${x.ndim} dimension(s)`,
    );
  const [channels, height, width] = x.shape.slice(-3) as [number, number, number];
  return { lead: x.shape.slice(0, -3), channels, height, width };
}

/** Permutes the dims after the leading ones, and merges them to `shape`. */
function rearranged(
  x: Tensor,
  lead: readonly number[],
  split: readonly number[],
  order: readonly number[],
  merged: readonly number[],
): Tensor {
  const n = lead.length;
  const moved = permute(reshape(x, [...lead, ...split]), [
    ...lead.map((_, i) => i),
    ...order.map((i) => n + i),
  ]);
  return view(clone(moved), [...lead, ...merged]);
}

/** [*, C·r², H, W] → [*, C, H·r, W·r]. */
export const pixelShuffleOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'pixelShuffle',
  samples: () => [
    { inputs: [[2, 8, 2, 3]], attrs: { factor: 2 } },
    { inputs: [[9, 1, 2]], attrs: { factor: 3 } },
  ],
  compose: ([self], { factor: r }: ShuffleAttributes) => {
    const { lead, channels, height, width } = parts('pixelShuffle', self as Tensor);
    if (r <= 0 || channels % (r * r) !== 0) {
      throw new ShapeError(
        `pixelShuffle: expects its input's 'channel' dimension to be divisible by the square of upscale_factor, but input ` +
          `${formatShape((self as Tensor).shape)} and upscale_factor=${r}`,
      );
    }
    const c = channels / (r * r);
    return rearranged(
      self as Tensor,
      lead,
      [c, r, r, height, width],
      [0, 3, 1, 4, 2],
      [c, height * r, width * r],
    );
  },
});

/** [*, C, H·r, W·r] → [*, C·r², H, W]. */
export const pixelUnshuffleOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'pixelUnshuffle',
  samples: () => [{ inputs: [[2, 2, 4, 6]], attrs: { factor: 2 } }],
  compose: ([self], { factor: r }: ShuffleAttributes) => {
    const { lead, channels, height, width } = parts('pixelUnshuffle', self as Tensor);
    if (r <= 0 || height % r !== 0 || width % r !== 0) {
      throw new ShapeError(
        `pixelUnshuffle: expects height and width to be divisible by downscale_factor, but input ` +
          `${formatShape((self as Tensor).shape)} and downscale_factor=${r}`,
      );
    }
    const [h, w] = [height / r, width / r];
    return rearranged(
      self as Tensor,
      lead,
      [channels, h, r, w, r],
      [0, 2, 4, 1, 3],
      [channels * r * r, h, w],
    );
  },
});

/** [N, C, …] with channels dealt from `factor` groups in turn. */
export const channelShuffleOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'channelShuffle',
  samples: () => [{ inputs: [[2, 6, 2]], attrs: { factor: 3 } }],
  compose: ([self], { factor }: ShuffleAttributes) => {
    const x = self as Tensor;
    const [batch, channels, ...rest] = x.shape as [number, number, ...number[]];
    const spatial = rest.reduce((n, size) => n * size, 1);
    const split = [batch, factor, channels / factor, spatial];
    return view(clone(permute(reshape(x, split), [0, 2, 1, 3])), x.shape);
  },
});

/** Channels to finer pixels: [*, C·r², H, W] → [*, C, H·r, W·r]. */
export const pixelShuffle = (self: Tensor, factor: number): Tensor =>
  dispatch(pixelShuffleOp, [self], { factor });
/** Pixels to channels: [*, C, H·r, W·r] → [*, C·r², H, W]. */
export const pixelUnshuffle = (self: Tensor, factor: number): Tensor =>
  dispatch(pixelUnshuffleOp, [self], { factor });

/** Channels of [N, C, …] dealt from `groups` groups in turn. Throws ShapeError where they do not divide evenly. */
export function channelShuffle(self: Tensor, groups: number): Tensor {
  if (self.ndim < 3 || groups <= 0 || self.shape[1]! % groups !== 0) {
    throw new ShapeError(
      `channelShuffle: expects an input [N, C, …] of more than 2 dims whose channels are divisible by groups, got ` +
        `${formatShape(self.shape)} and groups=${groups}`,
    );
  }
  return dispatch(channelShuffleOp, [self], { factor: groups });
}
