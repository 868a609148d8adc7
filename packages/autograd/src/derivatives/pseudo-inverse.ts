// The derivative of the Moore-Penrose inverse (Golub and Pereyra, 1973), for any rank that stays what it is.
import type { Tensor } from '@kindling/tensor';
import { defineRules, OUT, unaryRule } from '../rules.js';

const transposed = (x: Tensor): Tensor => x.transpose(-2, -1);

defineRules({
  // −(P K)ᵀ + (I − A P) K Pᵀ + Pᵀ P (Gᵀ − K A) with K = Gᵀ P for wide matrices; for tall ones K = P Gᵀ, mirrored.
  'linalg.pinv': unaryRule('LinalgPinvBackward0', [0, OUT], (g, c) => {
    const [a, p] = [c.input(0), c.output()];
    const [gt, pt] = [transposed(g), transposed(p)];
    const [m, n] = a.shape.slice(-2) as [number, number];
    if (m <= n) {
      const k = gt.matmul(p);
      const kp = k.matmul(pt);
      return kp
        .sub(transposed(p.matmul(k)))
        .sub(a.matmul(p).matmul(kp))
        .add(pt.matmul(p).matmul(gt.sub(k.matmul(a))));
    }
    const k = p.matmul(gt);
    const pk = pt.matmul(k);
    return pk
      .sub(transposed(k.matmul(p)))
      .add(gt.sub(a.matmul(k)).matmul(p).matmul(pt))
      .sub(pk.matmul(p).matmul(a));
  }),
});
