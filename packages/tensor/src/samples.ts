// Draws the inputs of an op's samples: any device, any seed, any layout in memory. For tests of ops and of devices.
import type { Device } from './device.js';
import type { Operand, Sample, SampleInput } from './dispatch.js';
import { type DType, hostArray, isFloatingPoint } from './dtype.js';
import { tensorFromData } from './factories.js';
import { toFloat16 } from './float16.js';
import { asStrided } from './ops/views.js';
import { contiguousStrides, numel, type Shape } from './shape.js';
import type { Tensor } from './tensor.js';

/**
 * How a drawn tensor lies in its storage: row-major; column-major; every second element from the second on, with NaN
 * (integers: extremes) in between, so that a kernel that reads beside its window is found out.
 */
export type SampleLayout = 'contiguous' | 'transposed' | 'strided';

export const sampleLayouts: readonly SampleLayout[] = ['contiguous', 'transposed', 'strided'];

export interface DrawOptions {
  readonly device: Device;
  readonly seed: number;
  /** What inputs without a dtype of their own get. */
  readonly dtype?: DType;
  readonly layout?: SampleLayout;
}

/** Uniform numbers in [0, 1) from a seed (mulberry32: good enough for test data, and nobody's stream but ours). */
export function uniformDraws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let z = Math.imul(state ^ (state >>> 15), state | 1);
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
    return ((z ^ (z >>> 14)) >>> 0) / 2 ** 32;
  };
}

function elements(recipe: SampleInput, dtype: DType, next: () => number): number[] {
  const n = numel(recipe.shape);
  const { low, high, distinct } = recipe;
  if (dtype === 'bool')
    return Array.from({ length: n }, () => {
      const drawn = next() < 0.5;
      return Number((drawn && (high ?? 1) >= 1) || (low ?? 0) > 0);
    });
  if (distinct) {
    // A shuffled, jittered grid: neighbours are at least 0.15 apart.
    const grid = Array.from({ length: n }, (_, i) => (i - n / 2) * 0.25 + next() * 0.1);
    for (let i = n - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [grid[i], grid[j]] = [grid[j]!, grid[i]!];
    }
    return isFloatingPoint(dtype) ? grid : grid.map((v) => Math.floor(v * 4));
  }
  if (!isFloatingPoint(dtype)) {
    const from = Math.ceil(low ?? 0);
    const to = Math.max(from, Math.floor(high ?? 9));
    return Array.from({ length: n }, () => from + Math.floor(next() * (to - from + 1)));
  }
  if (low !== undefined || high !== undefined) {
    const from = low ?? high! - 1;
    return Array.from({ length: n }, () => from + next() * ((high ?? from + 1) - from));
  }
  return Array.from(
    { length: n },
    () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  );
}

function columnMajor(shape: Shape): number[] {
  let stride = 1;
  return shape.map((size) => {
    const own = stride;
    stride *= Math.max(size, 1);
    return own;
  });
}

/** A tensor of these row-major elements that lies as `layout` says. */
export function laidOut(
  values: readonly number[],
  shape: Shape,
  dtype: DType,
  layout: SampleLayout,
  device: Device,
): Tensor {
  const rowMajor = contiguousStrides(shape);
  const strides =
    layout === 'transposed'
      ? columnMajor(shape)
      : layout === 'strided'
        ? rowMajor.map((s) => s * 2)
        : rowMajor;
  const offset = layout === 'strided' ? 1 : 0;
  const data = hostArray(dtype, layout === 'strided' ? 2 * values.length + 1 : values.length);
  const gap = isFloatingPoint(dtype) ? Number.NaN : dtype === 'bool' ? 1 : 100;
  data.fill(dtype === 'float16' ? toFloat16(gap) : gap);
  values.forEach((v, flat) => {
    let at = offset;
    for (let d = shape.length - 1, rest = flat; d >= 0; d--) {
      at += (rest % shape[d]!) * strides[d]!;
      rest = Math.floor(rest / shape[d]!);
    }
    data[at] = dtype === 'float16' ? toFloat16(v) : v;
  });
  const backing = tensorFromData(data, { dtype, device });
  return asStrided(backing, shape, strides, offset);
}

/** The inputs of `sample`, drawn. Numbers, booleans and `null` come as they are. */
export function drawInputs(
  sample: Sample,
  { device, seed, dtype = 'float32', layout = 'contiguous' }: DrawOptions,
): Operand[] {
  const next = uniformDraws(seed);
  return sample.inputs.map((given) => {
    if (given === null || typeof given !== 'object') return given;
    const recipe: SampleInput = 'shape' in given ? given : { shape: given };
    const own = recipe.dtype ?? dtype;
    return laidOut(elements(recipe, own, next), recipe.shape, own, layout, device);
  });
}

/** Which inputs of `sample` an op's gradient is defined for. */
export function differentiableInputs(sample: Sample): boolean[] {
  return sample.inputs.map((given) => {
    if (given === null || typeof given !== 'object') return false;
    const recipe: SampleInput = 'shape' in given ? given : { shape: given };
    return recipe.differentiable !== false && isFloatingPoint(recipe.dtype ?? 'float64');
  });
}
