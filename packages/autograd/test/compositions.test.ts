// Gradients of functions that are made of ops, of factorisations, and where functions have a kink: float64 differences.
import { reference } from '@kindling/device-reference';
import * as k from '@kindling/tensor';
import {
  drawInputs,
  linalg,
  type Sample,
  setDefaultDevice,
  special,
  type Tensor,
  tensor,
} from '@kindling/tensor';
import { describe, expect, it } from 'vitest';
import { gradcheck, gradgradcheck } from '../src/index.js';

const device = reference();
setDefaultDevice(device);

type Fn = (...inputs: Tensor[]) => Tensor | readonly Tensor[];
type Case = readonly [name: string, inputs: Sample['inputs'], fn: Fn];

function leaves(inputs: Sample['inputs'], seed: number): Tensor[] {
  const drawn = drawInputs({ inputs }, { device, seed, dtype: 'float64' }) as Tensor[];
  return drawn.map((t) => (t.dtype === 'float64' ? t.requiresGrad_() : t));
}

/** A symmetric positive definite matrix of the parameters `x`. */
const definite = (x: Tensor): Tensor => x.matmul(x.mT).add(k.eye(x.shape.at(-1)!, { dtype: 'float64' }));
const symmetric = (x: Tensor): Tensor => x.add(x.mT);
const distinct = (...shape: number[]) => ({ shape, distinct: true });
const unit = (...shape: number[]) => ({ shape, low: 0.1, high: 0.9 });

const square = [3, 3];
const batch = [2, 3, 3];

const cases: readonly Case[] = [
  ['einsum of three', [square, square, [3]], (a, b, c) => k.einsum('ij,kj,j->ik', a, b, c)],
  ['einsum with a diagonal', [square, [3]], (a, b) => k.einsum('ii,j', a, b)],
  ['einsum with an ellipsis', [batch, [3, 2]], (a, b) => k.einsum('...ij,jk->...ki', a, b)],
  [
    'tensordot',
    [batch, [3, 2, 2]],
    (a, b) =>
      k.tensordot(a, b, [
        [1, 0],
        [0, 1],
      ]),
  ],
  [
    'inner',
    [
      [2, 3],
      [4, 3],
    ],
    (a, b) => k.inner(a, b),
  ],
  ['kron', [[2, 3], [2]], (a, b) => k.kron(a, b)],
  [
    'cross',
    [
      [2, 3],
      [1, 3],
    ],
    (a, b) => linalg.cross(a, b),
  ],
  ['multiDot', [[3], [3, 2], [2, 4], [4]], (...chain) => linalg.multiDot(chain)],
  ['matrixPower', [square], (a) => linalg.matrixPower(a, 5)],
  ['matrixPower of the inverse', [square], (a) => linalg.matrixPower(a, -3)],
  ['addr', [[3], [2], [3]], (a, b, c) => k.addr(a, b, c, { beta: 0.5, alpha: 2 })],
  ['baddbmm', [[3], batch, batch], (a, b, c) => k.baddbmm(a, b, c, { beta: 2, alpha: 0.5 })],
  ['addbmm', [[], batch, batch], (a, b, c) => k.addbmm(a, b, c)],
  ['cov', [[2, 4]], (a) => k.cov(a)],
  ['corrcoef', [[2, 4]], (a) => k.corrcoef(a)],
  [
    'diff',
    [
      [2, 5],
      [2, 1],
    ],
    (a, b) => k.diff(a, { n: 2, prepend: b }),
  ],
  ['trapezoid', [[2, 4], [4]], (a, b) => k.trapezoid(a, b)],
  ['cumulativeTrapezoid', [[2, 4]], (a) => k.cumulativeTrapezoid(a, { dx: 0.5, dim: 0 })],
  ['gradient', [[4, 5]], (a) => k.gradient(a, { spacing: [0.5, 2], edgeOrder: 2 })],
  [
    'gradient at positions',
    [[5], distinct(5)],
    (a, b) => k.gradient(a, { spacing: [b.sort().values], edgeOrder: 2 }),
  ],
  ['renorm', [[3, 4]], (a) => k.renorm(a, 2, 0, 0.7)],
  ['vander', [[3]], (a) => k.vander(a)],
  ['combinations', [[4]], (a) => k.combinations(a, 3)],
  ['repeatInterleave', [[2, 3]], (a) => k.repeatInterleave(a, 2, 1)],
  ['repeatInterleave by counts', [[3, 2]], (a) => k.repeatInterleave(a, tensor([2, 0, 1]), 0)],
  ['rot90', [[2, 3]], (a) => k.rot90(a, -1)],
  ['blockDiag', [[2, 3], [2], []], (...blocks) => k.blockDiag(...blocks)],
  ['meshgrid', [[2], [3]], (a, b) => k.meshgrid(a, b, { indexing: 'xy' })],
  ['broadcastTensors', [[2, 1], [3]], (a, b) => k.broadcastTensors(a, b)],
  ['diag', [[3, 4]], (a) => k.diag(a, 1)],
  ['diagflat', [[2, 2]], (a) => k.diagflat(a, -1)],
  ['logit', [unit(4)], (a) => special.logit(a)],
  ['logit with a margin', [unit(4)], (a) => special.logit(a, 0.05)],
  ['nanmean', [[3, 4]], (a) => k.nanmean(a, 1)],
  ['dist', [[3], [3]], (a, b) => k.dist(a, b, 3)],
  ['logsumexp over several dims', [batch], (a) => k.logsumexp(a, [0, 2])],
  ['cholesky', [batch], (a) => linalg.cholesky(definite(a))],
  ['cholesky, upper', [square], (a) => linalg.cholesky(definite(a), { upper: true })],
  [
    'eigh',
    [distinct(3, 3)],
    (a) => {
      const { eigenvalues, eigenvectors } = linalg.eigh(symmetric(a));
      return [eigenvalues, eigenvectors];
    },
  ],
  ['svd, full', [distinct(4, 2)], (a) => [...linalg.svd(a)].map((t, i) => (i === 0 ? t.narrow(1, 0, 2) : t))],
  ['svdvals of wide matrices', [distinct(2, 2, 3)], (a) => linalg.svdvals(a)],
  ['qr, complete and wide', [[2, 3]], (a) => [...linalg.qr(a, 'complete')]],
  [
    'pinv of a matrix of rank 2',
    [
      [4, 2],
      [2, 3],
    ],
    (a, b) => linalg.pinv(a.matmul(b), { rtol: 1e-8 }),
  ],
  ['pinv, hermitian', [square], (a) => linalg.pinv(definite(a), { hermitian: true })],
  ['solve with a vector', [batch, [2, 3]], (a, b) => linalg.solve(a, b)],
  ['solve from the right', [square, [2, 3]], (a, b) => linalg.solve(a, b, { left: false })],
  [
    'solveTriangular, broadcast',
    [batch, square],
    (a, b) => linalg.solveTriangular(a.add(k.eye(3, { dtype: 'float64' }).mul(4)), b, { upper: true }),
  ],
  ['logdet', [square], (a) => k.logdet(definite(a))],
  [
    'det of a singular matrix',
    [
      [3, 2],
      [2, 3],
    ],
    (a, b) => linalg.det(a.matmul(b)),
  ],
  ['matrixNorm, nuc', [distinct(2, 3)], (a) => linalg.matrixNorm(a, 'nuc')],
  ['matrixNorm, 2', [distinct(3, 3)], (a) => linalg.matrixNorm(a, 2)],
  ['matrixNorm, -1', [distinct(3, 3)], (a) => linalg.matrixNorm(a, -1, { keepdim: true })],
  ['cond', [square], (a) => linalg.cond(a, 'fro')],
];

const tolerance = { atol: 1e-4, rtol: 1e-3 };

describe('gradients', () => {
  it.each(cases)('%s', (_, inputs, fn) => {
    for (const seed of [1, 2]) expect(gradcheck(fn, leaves(inputs, seed), tolerance)).toBe(true);
  });
});

/** Twice differentiable everywhere that the seeds reach. */
const once = /singular|rank 2/;

describe('second derivatives', () => {
  it.each(cases.filter(([name]) => !once.test(name)))('%s', (_, inputs, fn) => {
    expect(gradgradcheck(fn, leaves(inputs, 3), tolerance)).toBe(true);
  });
});

describe('where a function has no slope, PyTorch’s choice', () => {
  const gradOf = (fn: Fn, x: Tensor): unknown => {
    const leaf = x.requiresGrad_();
    (fn(leaf) as Tensor).sum().backward();
    return leaf.grad!.toArraySync();
  };
  const zeros = () => k.zeros(2, 2, { dtype: 'float64' });
  const none = [
    [0, 0],
    [0, 0],
  ];

  it.each([2, 1, 0.5, 3, Number.POSITIVE_INFINITY, 0])('the %s-norm of zeros: 0', (p) => {
    expect(gradOf((x) => linalg.vectorNorm(x, p), zeros())).toEqual(none);
  });

  it('the deviation of equal numbers: 0', () => {
    expect(gradOf((x) => x.std(), zeros())).toEqual(none);
  });

  it('the largest magnitude: shared by equals', () => {
    expect(
      gradOf(
        (x) => linalg.vectorNorm(x, Number.POSITIVE_INFINITY),
        tensor(
          [
            [2, -2],
            [1, 0],
          ],
          { dtype: 'float64' },
        ),
      ),
    ).toEqual([
      [0.5, -0.5],
      [0, 0],
    ]);
  });

  it('nanToNum and clamp: 0 where the number was replaced', () => {
    const x = () =>
      tensor(
        [
          [Number.NaN, 1],
          [Number.POSITIVE_INFINITY, -3],
        ],
        { dtype: 'float64' },
      );
    expect(gradOf((t) => k.nanToNum(t), x())).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(gradOf((t) => k.clampMin(t, 0), tensor([[-1, 2]], { dtype: 'float64' }))).toEqual([[0, 1]]);
  });

  it('the determinant of a singular matrix: its cofactors', () => {
    const [[a, b], [c, d]] = gradOf(
      (x) => linalg.det(x),
      tensor(
        [
          [0, 0],
          [0, 3],
        ],
        { dtype: 'float64' },
      ),
    ) as [[number, number], [number, number]];
    expect(a).toBeCloseTo(3, 12);
    for (const zero of [b, c, d]) expect(zero).toBeCloseTo(0, 12);
  });
});

describe('detach_', () => {
  it('makes a leaf of a computed tensor', () => {
    const x = tensor([2], { dtype: 'float64', requiresGrad: true });
    const y = x.mul(3).detach_();
    expect([y.requiresGrad, y.isLeaf]).toEqual([false, true]);
    expect(y.requiresGrad_().isLeaf).toBe(true);
  });

  it('refuses views', () => {
    const x = tensor([[2]], { dtype: 'float64', requiresGrad: true });
    expect(() => x.mul(3).view(1).detach_()).toThrow(/Can't detach views in-place/);
  });
});
