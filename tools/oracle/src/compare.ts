// Comparison of a tensor of ours with PyTorch's: shape, kind of dtype, and elements within a tolerance.
import { isFloatingPoint, type Tensor } from 'kindling';
import { elementsOf, type TensorRecord } from './values.js';

export interface Tolerance {
  readonly rtol: number;
  readonly atol: number;
}

/** PyTorch's own for float32 (torch.testing). */
export const float32Tolerance: Tolerance = { rtol: 1.3e-6, atol: 1e-5 };

/** The tolerance, `factor` times as wide: long sums are rounded in another order here than in PyTorch. */
export const times = ({ rtol, atol }: Tolerance, factor: number): Tolerance => ({
  rtol: rtol * factor,
  atol: atol * factor,
});

const category = (dtype: string): string =>
  dtype.startsWith('float') ? 'floating' : dtype === 'bool' ? 'bool' : 'integer';

const show = (shape: readonly number[]): string => `[${shape.join(', ')}]`;

/** Throws an Error that says how `actual` differs from `expected`, if it does. */
export async function assertClose(
  actual: Tensor,
  expected: TensorRecord,
  what: string,
  tolerance: Tolerance,
): Promise<void> {
  if (show(actual.shape) !== show(expected.shape)) {
    throw new Error(`${what}: shape ${show(actual.shape)}, PyTorch's is ${show(expected.shape)}`);
  }
  if (category(actual.dtype) !== category(expected.t)) {
    throw new Error(`${what}: dtype ${actual.dtype}, PyTorch's is ${expected.t}`);
  }
  const { rtol, atol } = isFloatingPoint(actual.dtype) ? tolerance : { rtol: 0, atol: 0 };
  assertElements(await actual.data(), elementsOf(expected), what, rtol, atol);
}

/** The same for plain lists of numbers. */
export function assertElements(
  ours: ArrayLike<number>,
  theirs: ArrayLike<number>,
  what: string,
  rtol: number,
  atol: number,
): void {
  if (ours.length !== theirs.length) {
    throw new Error(`${what}: ${ours.length} elements, PyTorch has ${theirs.length}`);
  }
  for (let i = 0; i < theirs.length; i++) {
    const [a, b] = [ours[i]!, theirs[i]!];
    if (a === b || (Number.isNaN(a) && Number.isNaN(b))) continue;
    if (Math.abs(a - b) <= atol + rtol * Math.abs(b)) continue;
    throw new Error(`${what}: element ${i} is ${a}, PyTorch's is ${b}`);
  }
}
