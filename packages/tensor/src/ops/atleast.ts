// At least so many dims: leading or trailing dims of size 1 where some are missing.
import { Tensor } from '../tensor.js';
import { reshape } from './copying.js';
import { unsqueeze } from './views.js';

const one = (x: Tensor): Tensor => (x.ndim === 0 ? reshape(x, [1]) : x);
const two = (x: Tensor): Tensor => (x.ndim < 2 ? unsqueeze(one(x), 0) : x);
const three = (x: Tensor): Tensor => (x.ndim < 3 ? unsqueeze(two(x), -1) : x);

interface AtLeast {
  (self: Tensor): Tensor;
  (tensors: readonly Tensor[]): Tensor[];
}

const overLists = (fn: (x: Tensor) => Tensor): AtLeast =>
  ((x: Tensor | readonly Tensor[]) => (x instanceof Tensor ? fn(x) : x.map((y) => fn(y)))) as AtLeast;

/** A 0-d tensor as a vector of one; others as they are. A list gives a list. */
export const atleast1d = overLists(one);
/** Scalars and vectors as a matrix of one row. A list gives a list. */
export const atleast2d = overLists(two);
/** Vectors of n as [1, n, 1], matrices as [n, m, 1]. A list gives a list. */
export const atleast3d = overLists(three);
