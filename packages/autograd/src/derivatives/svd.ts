// Derivatives of the singular value, eigenvalue and QR factorisations.
import { AutogradError, cat, diagEmbed, linalg, type Tensor, zerosLike } from '@kindling/tensor';
import type { Grad } from '../node.js';
import { defineRules, OUT, type RuleContext } from '../rules.js';

const { solveTriangular } = linalg;

const transposed = (x: Tensor): Tensor => x.transpose(-2, -1);
const skew = (x: Tensor): Tensor => x.sub(transposed(x));

/** `b_j − a_i` off the diagonal, 1 on it: from `[…, n]` to `[…, n, n]`. */
function gaps(values: Tensor): Tensor {
  const difference = values.unsqueeze(-2).sub(values.unsqueeze(-1));
  const one = diagEmbed(values.mul(0).add(1));
  return difference.add(one);
}

/** Ionescu et al., arXiv:1509.07838, for real matrices. Repeated singular values have no gradient of their vectors. */
function svdGrad([gU, gS, gVh]: readonly Grad[], c: RuleContext): Tensor | null {
  const [m, n] = c.shape(0).slice(-2) as [number, number];
  const k = Math.min(m, n);
  const first = (x: Tensor, dim: number): Tensor => x.narrow(dim, 0, k);
  const u = first(c.output(0), -1);
  const s = c.output(1);
  const v = transposed(first(c.output(2), -2));
  const whole = (inner: Tensor): Tensor => u.matmul(inner).matmul(transposed(v));
  if (!gU && !gVh) return gS ? whole(diagEmbed(gS)) : null;
  const columns = s.unsqueeze(-2);
  const e = gaps(s.square());
  let inner: Tensor | null = gS ? diagEmbed(gS) : null;
  const add = (x: Tensor): void => {
    inner = inner === null ? x : inner.add(x);
  };
  const gu = gU && first(gU, -1);
  const gv = gVh && transposed(first(gVh, -2));
  if (gu) add(skew(transposed(u).matmul(gu)).div(e).mul(columns));
  if (gv) add(s.unsqueeze(-1).mul(skew(transposed(v).matmul(gv)).div(e)));
  let result = whole(inner!);
  // What the gradient of the vectors has outside the space that they span.
  if (gu && m > k) {
    const scaled = gu.div(columns);
    result = result.add(scaled.sub(u.matmul(transposed(u).matmul(scaled))).matmul(transposed(v)));
  }
  if (gv && n > k) {
    const scaled = gv.div(columns);
    result = result.add(u.matmul(transposed(scaled.sub(v.matmul(transposed(v).matmul(scaled))))));
  }
  return result;
}

/** V (diag(gL) + (Vᵀ gV) / (λⱼ − λᵢ)) Vᵀ. */
function eighGrad([gL, gV]: readonly Grad[], c: RuleContext): Tensor | null {
  const [values, v] = [c.output(0), c.output(1)];
  let inner = gL ? diagEmbed(gL) : null;
  if (gV) {
    const turned = transposed(v).matmul(gV);
    const off = turned.sub(diagEmbed(turned.diagonal({ dim1: -2, dim2: -1 }))).div(gaps(values));
    inner = inner === null ? off : inner.add(off);
  }
  return inner && v.matmul(inner).matmul(transposed(v));
}

/** X + Xᵀ of an upper triangle, its diagonal halved. */
function mirrored(x: Tensor): Tensor {
  const upper = x.triu();
  return upper.add(transposed(x.triu(1)));
}

/** For square or tall matrices (Walter and Lehmann, arXiv:1009.6112). */
function qrTall(gQ: Tensor | null, gR: Tensor | null, q: Tensor, r: Tensor): Tensor {
  let m: Tensor | undefined = gR?.matmul(transposed(r));
  if (gQ) {
    const part = transposed(q).matmul(gQ);
    m = m ? m.sub(part) : part.neg();
  }
  const right = q.matmul(mirrored(m as Tensor));
  return solveTriangular(transposed(r), gQ ? gQ.add(right) : right, { upper: false, left: false });
}

function qrGrad([gQ = null, gR = null]: readonly Grad[], c: RuleContext): Tensor | null {
  if (!gQ && !gR) return null;
  const [q, r] = [c.output(0), c.output(1)];
  const [m, n] = c.shape(0).slice(-2) as [number, number];
  if (c.attrs.complete && m > n) {
    throw new AutogradError(
      "linalg.qr: the derivative is not implemented when mode is 'complete' and there are more rows than columns",
    );
  }
  if (m >= n) return qrTall(gQ, gR, q, r);
  // Wide: A = [X | Y] with X = Q U and Y = Q V.
  const lead = r.narrow(-1, 0, m);
  if (!gR) return cat([qrTall(gQ, null, q, lead), zerosLike(r.narrow(-1, m, n - m))], -1);
  const [gU, gV] = [gR.narrow(-1, 0, m), gR.narrow(-1, m, n - m)];
  const y = q.matmul(r.narrow(-1, m, n - m));
  const through = y.matmul(transposed(gV));
  const gX = qrTall(gQ ? gQ.add(through) : through, gU, q, lead);
  return cat([gX, q.matmul(gV)], -1);
}

defineRules({
  'linalg.svd': {
    node: 'LinalgSvdBackward0',
    grads: { saves: [OUT, OUT - 1, OUT - 2], backward: (grads, c) => [svdGrad(grads, c)] },
  },
  'linalg.eigh': {
    node: 'LinalgEighBackward0',
    grads: { saves: [OUT, OUT - 1], backward: (grads, c) => [eighGrad(grads, c)] },
  },
  'linalg.qr': {
    node: 'LinalgQrBackward0',
    grads: {
      saves: [OUT, OUT - 1],
      backward: (grads, c) => [qrGrad(grads, c)],
    },
  },
});
