// Sliding windows over the spatial dims of [N, C, …]: counts, views, and their adjoint; convolutions and pools stand on them.
import { dispatchInto } from '../dispatch.js';
import { ShapeError, ValueError } from '../errors.js';
import type { PoolGeometry } from '../kernels.js';
import { formatShape, type Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { binaryOps } from './binary.js';
import { padDims } from './pad.js';
import { asStrided } from './views.js';

/** Elements from the first to the last that a window of `size` reads. */
export const windowSpan = (size: number, dilation: number): number => dilation * (size - 1) + 1;

/** Refuses strides, dilations and paddings that make no windows. */
export function checkGeometry(
  op: string,
  { stride, padding, dilation }: Omit<PoolGeometry, 'kernelSize'>,
): void {
  if (stride.some((s) => s <= 0))
    throw new ValueError(`${op}: non-positive stride is not supported, got ${formatShape(stride)}`);
  if (padding.some((p) => p < 0))
    throw new ValueError(`${op}: negative padding is not supported, got ${formatShape(padding)}`);
  if (dilation.some((d) => d <= 0)) {
    throw new ValueError(`${op}: dilation should be greater than zero, got ${formatShape(dilation)}`);
  }
}

/** How many windows fit along each spatial dim; may be 0 or less where none does. */
export function windowCounts(spatial: Shape, geometry: PoolGeometry, ceilMode = false): number[] {
  const { kernelSize, stride, padding, dilation } = geometry;
  return spatial.map((size, d) => {
    const room = size + 2 * padding[d]! - windowSpan(kernelSize[d]!, dilation[d]!);
    if (!ceilMode) return Math.floor(room / stride[d]!) + 1;
    const count = Math.ceil(room / stride[d]!) + 1;
    // A window that would begin in the padding behind the input is left out.
    return (count - 1) * stride[d]! >= size + padding[d]! ? count - 1 : count;
  });
}

/** Every window of `x` [N, C, …S], padded with `fill`, as a view [N, C, …K, …counts]. */
export function windowView(x: Tensor, geometry: PoolGeometry, counts: Shape, fill = 0): Tensor {
  const { kernelSize, stride, padding, dilation } = geometry;
  const border = counts.map((count, d): readonly [number, number] => {
    const reach = (count - 1) * stride[d]! + windowSpan(kernelSize[d]!, dilation[d]!);
    return [padding[d]!, Math.max(0, reach - padding[d]! - x.shape[d + 2]!)];
  });
  const padded = padDims(x, [[0, 0], [0, 0], ...border], fill);
  const [batch, channel, ...steps] = padded.strides as [number, number, ...number[]];
  return asStrided(
    padded,
    [padded.shape[0]!, padded.shape[1]!, ...kernelSize, ...counts],
    [batch, channel, ...steps.map((s, d) => s * dilation[d]!), ...steps.map((s, d) => s * stride[d]!)],
  );
}

/** One dim of a strided walk: how many steps, and how far each goes in the target and in the source. */
interface Walk {
  readonly count: number;
  readonly target: number;
  readonly source: number;
}

/** A part of the work along one spatial dim: where to start in both, and the walks. */
interface Part {
  readonly target: number;
  readonly source: number;
  readonly walks: readonly Walk[];
}

/** The parts along spatial dim `d`: one for all windows where they lie apart, else one for each place in the window. */
function partsAlong(target: Tensor, windows: Tensor, geometry: PoolGeometry, d: number): Part[] {
  const n = geometry.kernelSize.length;
  const [size, step, pad, dilation] = [
    geometry.kernelSize[d]!,
    geometry.stride[d]!,
    geometry.padding[d]!,
    geometry.dilation[d]!,
  ];
  const [length, count] = [target.shape[d + 2]!, windows.shape[d + 2 + n]!];
  const [inTarget, place, window] = [
    target.strides[d + 2]!,
    windows.strides[d + 2]!,
    windows.strides[d + 2 + n]!,
  ];
  const span = windowSpan(size, dilation);
  if (pad === 0 && step >= span && (count - 1) * step + span <= length) {
    const across = { count, target: inTarget * step, source: window };
    return [
      { target: 0, source: 0, walks: [across, { count: size, target: inTarget * dilation, source: place }] },
    ];
  }
  const parts: Part[] = [];
  for (let k = 0; k < size; k++) {
    const shift = k * dilation - pad;
    const first = Math.max(0, Math.ceil(-shift / step));
    const last = Math.min(count - 1, Math.floor((length - 1 - shift) / step));
    if (last < first) continue;
    const walk = { count: last - first + 1, target: inTarget * step, source: window };
    parts.push({
      target: (first * step + shift) * inTarget,
      source: k * place + first * window,
      walks: [walk],
    });
  }
  return parts;
}

/**
 * Adds every window of `windows` [N, C, …K, …counts] to its place in `target` [N, C, …S], in place; what falls on padding
 * is dropped. The adjoint of {@link windowView}.
 */
export function addWindows(target: Tensor, windows: Tensor, geometry: PoolGeometry): Tensor {
  if (windows.numel() === 0) return target;
  let parts: Part[] = [{ target: target.storageOffset, source: windows.storageOffset, walks: [] }];
  for (let d = 0; d < geometry.kernelSize.length; d++) {
    const along = partsAlong(target, windows, geometry, d);
    parts = parts.flatMap((p) =>
      along.map((q) => ({
        target: p.target + q.target,
        source: p.source + q.source,
        walks: [...p.walks, ...q.walks],
      })),
    );
  }
  for (const { target: to, source: from, walks } of parts) {
    const shape = [target.shape[0]!, target.shape[1]!, ...walks.map((w) => w.count)];
    const into = asStrided(
      target,
      shape,
      [target.strides[0]!, target.strides[1]!, ...walks.map((w) => w.target)],
      to,
    );
    const some = asStrided(
      windows,
      shape,
      [windows.strides[0]!, windows.strides[1]!, ...walks.map((w) => w.source)],
      from,
    );
    dispatchInto(binaryOps.add, into, [into, some]);
  }
  return target;
}

/** A number or a list as one entry per spatial dim. Throws ShapeError on a list of another length. */
export function perDim(
  op: string,
  what: string,
  value: number | readonly number[],
  dims: number,
): readonly number[] {
  if (typeof value === 'number') return new Array<number>(dims).fill(value);
  if (value.length === 1) return new Array<number>(dims).fill(value[0]!);
  if (value.length !== dims) {
    throw new ShapeError(`${op}: ${what} must be a number or a list of ${dims}, got ${formatShape(value)}`);
  }
  return value;
}
