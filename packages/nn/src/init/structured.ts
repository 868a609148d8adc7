// Initial values with a structure: constants, identities, orthogonal and sparse matrices. Computed on the host.
import { noGrad } from '@kindling/autograd';
import {
  type Drawn,
  drawNormal,
  drawPermutation,
  fill_,
  formatShape,
  hostArray,
  ShapeError,
  type Tensor,
  tensorFromData,
  ValueError,
} from '@kindling/tensor';
import { type Trailing, trailing } from '../module/trailing.js';
import type { DrawOptions } from './drawn.js';

/** Fills with `val`. */
export const constant_ = (tensor: Tensor, val: number): Tensor => noGrad(() => fill_(tensor, val));
/** Fills with ones. */
export const ones_ = (tensor: Tensor): Tensor => constant_(tensor, 1);
/** Fills with zeros. */
export const zeros_ = (tensor: Tensor): Tensor => constant_(tensor, 0);

const hostDType = (tensor: Tensor): 'float32' | 'float64' =>
  tensor.dtype === 'float64' ? 'float64' : 'float32';
const hostElements = (tensor: Tensor): Drawn => hostArray(hostDType(tensor), tensor.numel()) as Drawn;

/** Copies row-major elements into the tensor. */
function write(tensor: Tensor, elements: Drawn): Tensor {
  const source = tensorFromData(elements as Float32Array, {
    shape: tensor.shape,
    dtype: hostDType(tensor),
    device: tensor.device,
  });
  return noGrad(() => tensor.copy_(source));
}

function checkDims(op: string, tensor: Tensor, ok: boolean, wanted: string): void {
  if (!ok)
    throw new ShapeError(
      `${op}: Only tensors with ${wanted} are supported, got ${formatShape(tensor.shape)}`,
    );
}

/** The identity matrix. */
export function eye_(tensor: Tensor): Tensor {
  checkDims('eye_', tensor, tensor.ndim === 2, '2 dimensions');
  const elements = hostElements(tensor);
  const [rows, columns] = tensor.shape as [number, number];
  for (let i = 0; i < Math.min(rows, columns); i++) elements[i * columns + i] = 1;
  return write(tensor, elements);
}

/** A convolution weight [O, I, …] that hands each channel through; in `groups` groups. */
export function dirac_(tensor: Tensor, ...rest: Trailing<[groups: number], { groups?: number }>): Tensor {
  const { groups = 1 } = trailing<{ groups?: number }>(['groups'], rest);
  checkDims('dirac_', tensor, tensor.ndim >= 3 && tensor.ndim <= 5, '3, 4, or 5 dimensions');
  const [out, into, ...spatial] = tensor.shape as [number, number, ...number[]];
  if (out % groups !== 0)
    throw new ValueError(`dirac_: dim 0 must be divisible by groups, got ${out} and ${groups}`);
  const plane = spatial.reduce((n, size) => n * size, 1);
  const center = spatial.reduce((at, size) => at * size + Math.floor(size / 2), 0);
  const elements = hostElements(tensor);
  const perGroup = out / groups;
  for (let g = 0; g < groups; g++)
    for (let d = 0; d < Math.min(perGroup, into); d++)
      elements[((g * perGroup + d) * into + d) * plane + center] = 1;
  return write(tensor, elements);
}

/** Orthonormalises the columns of a row-major matrix [rows, columns], rows ≥ columns, with R's diagonal positive. */
function orthonormalize(a: Float64Array, rows: number, columns: number): void {
  const column = (j: number, k: number): number => {
    let sum = 0;
    for (let i = 0; i < rows; i++) sum += a[i * columns + j]! * a[i * columns + k]!;
    return sum;
  };
  for (let j = 0; j < columns; j++) {
    // Twice is enough (Kahan and Parlett): the second round removes what rounding left of the first.
    for (let round = 0; round < 2; round++) {
      for (let k = 0; k < j; k++) {
        const along = column(j, k);
        for (let i = 0; i < rows; i++) a[i * columns + j]! -= along * a[i * columns + k]!;
      }
    }
    const length = Math.sqrt(column(j, j));
    for (let i = 0; i < rows; i++) a[i * columns + j]! /= length;
  }
}

export interface OrthogonalOptions extends DrawOptions {
  gain?: number;
}

/** A (semi-)orthogonal matrix (Saxe et al., 2013); dims after the first count as one. */
export function orthogonal_(tensor: Tensor, ...rest: Trailing<[gain: number], OrthogonalOptions>): Tensor {
  const { gain = 1, generator } = trailing<OrthogonalOptions>(['gain'], rest);
  checkDims('orthogonal_', tensor, tensor.ndim >= 2, '2 or more dimensions');
  if (tensor.numel() === 0) return tensor;
  const rows = tensor.shape[0]!;
  const columns = tensor.numel() / rows;
  const drawn = drawNormal(hostElements(tensor), 0, 1, generator);
  const tall = rows >= columns;
  const [n, m] = tall ? [rows, columns] : [columns, rows];
  const at = (i: number, j: number): number => (tall ? i * columns + j : j * columns + i);
  const q = Float64Array.from({ length: n * m }, (_, k) => drawn[at(Math.floor(k / m), k % m)]!);
  orthonormalize(q, n, m);
  for (let i = 0; i < n; i++) for (let j = 0; j < m; j++) drawn[at(i, j)] = gain * q[i * m + j]!;
  return write(tensor, drawn);
}

export interface SparseOptions extends DrawOptions {
  std?: number;
}

/** Normal numbers of which the share `sparsity` of each column is zero (Martens, 2010). */
export function sparse_(
  tensor: Tensor,
  sparsity: number,
  ...rest: Trailing<[std: number], SparseOptions>
): Tensor {
  const { std = 0.01, generator } = trailing<SparseOptions>(['std'], rest);
  checkDims('sparse_', tensor, tensor.ndim === 2, '2 dimensions');
  const [rows, columns] = tensor.shape as [number, number];
  const zeros = Math.ceil(sparsity * rows);
  const elements = drawNormal(hostElements(tensor), 0, std, generator);
  for (let j = 0; j < columns; j++)
    for (const i of drawPermutation(rows, generator).slice(0, zeros)) elements[i * columns + j] = 0;
  return write(tensor, elements);
}
