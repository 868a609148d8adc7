// Comparison of a tensor of ours with PyTorch's: shape, kind of dtype, and elements within a tolerance.
import { isFloatingPoint, type Tensor } from 'kindling';
import { elementsOf, type TensorRecord } from './values.js';

export interface Tolerance {
  readonly rtol: number;
  readonly atol: number;
}

/** PyTorch's own for float32 (torch.testing). */
export const float32Tolerance: Tolerance = { rtol: 1.3e-6, atol: 1e-5 };

/** Elements that differ by more than the tolerance, as opposed to shapes or dtypes. */
export class Differs extends Error {}

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
    // Nothing is near to an infinity, though its distance is within its own multiple.
    if (Number.isFinite(b) && Math.abs(a - b) <= atol + rtol * Math.abs(b)) continue;
    throw new Differs(`${what}: element ${i} is ${a}, PyTorch's is ${b}`);
  }
}

/** How far a recorded answer may be from the exact one for the sample to say anything: absolute, and of the largest element. */
const SANE = { atol: 1e-3, rtol: 1e-2 };
/** Rounding of float32 sums, relative to the largest element: four units in the last place. */
const ROUNDING = 4 * 2 ** -23;

/**
 * Throws `error` unless every element of `ours` is within the tolerance (or the rounding of long sums) of `exact`, or
 * nearer to it than PyTorch's recorded one.
 */
export async function assertNearer(
  ours: Tensor,
  theirs: TensorRecord,
  exact: Tensor,
  error: Differs,
  { rtol, atol }: Tolerance,
): Promise<void> {
  const [own, truth, recorded] = [await ours.data(), await exact.data(), elementsOf(theirs)];
  let largest = 0;
  for (const t of truth) if (Number.isFinite(t)) largest = Math.max(largest, Math.abs(t));
  for (let i = 0; i < recorded.length; i++) {
    const [a, b, t] = [own[i]!, recorded[i]!, truth[i]!];
    if (a === b || (Number.isNaN(a) && Number.isNaN(b))) continue;
    const allowed = Math.max(atol + rtol * Math.abs(t), ROUNDING * largest, Math.abs(b - t));
    const isSane = Number.isFinite(t) && Math.abs(b - t) <= SANE.atol + SANE.rtol * largest;
    if (!(Math.abs(a - t) <= allowed && isSane)) {
      throw new Differs(`${error.message}; in float64 element ${i} is ${t}, here ${a}, in PyTorch ${b}`);
    }
  }
}
