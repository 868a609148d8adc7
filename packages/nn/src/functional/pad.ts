// Functional padding.
import {
  constantPadNd,
  formatShape,
  type IndexPadMode,
  indexPad,
  type Shape,
  ShapeError,
  type Tensor,
  ValueError,
} from '@kindling/tensor';
import { isOptions } from './options.js';

export type PadMode = 'constant' | IndexPadMode;

export interface PadOptions {
  mode?: PadMode;
  /** The constant; 0 by default. */
  value?: number | null;
}

/**
 * Pads the last dims: `pad` lists the amounts before and after, from the last dim backwards (`[1, 1]` pads the width,
 * `[1, 1, 2, 2]` width and height). `'constant'` takes any number of dims; the other modes pad the last 1 to 3 dims of an
 * input with one or two dims more. Negative amounts crop.
 */
export function pad(
  input: Tensor,
  pad: Shape,
  mode: PadMode | PadOptions = 'constant',
  options: PadOptions = {},
): Tensor {
  const o = isOptions<PadOptions>(mode) ? mode : { ...options, mode };
  const kind = o.mode ?? 'constant';
  const value = o.value ?? 0;
  if (kind === 'constant') return constantPadNd(input, pad, value);
  if (kind !== 'reflect' && kind !== 'replicate' && kind !== 'circular')
    throw new ValueError(`pad: Unrecognised padding mode ${kind}`);
  if (value !== 0) throw new ValueError(`pad: Padding mode "${kind}" doesn't take in value argument`);
  const dims = pad.length / 2;
  if (![1, 2, 3].includes(dims) || (input.ndim !== dims + 1 && input.ndim !== dims + 2)) {
    throw new ShapeError(
      `pad: Only 2D, 3D, 4D, 5D padding with non-constant padding are supported for now: mode '${kind}' with pad ${formatShape(pad)} ` +
        `needs an input of ${dims + 1} or ${dims + 2} dims, got ${formatShape(input.shape)}`,
    );
  }
  const pairs = Array.from({ length: dims }, (_, d): readonly [number, number] => {
    const at = 2 * (dims - 1 - d);
    return [pad[at]!, pad[at + 1]!];
  });
  return indexPad(input, kind, pairs);
}
