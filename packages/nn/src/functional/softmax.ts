// Functional softmax and its relatives.
import {
  type DType,
  empty,
  exponential_,
  logSoftmax as logSoftmaxOf,
  softmax as softmaxOf,
  type Tensor,
  zerosLike,
} from '@kindling/tensor';
import { isOptions } from './options.js';

export interface SoftmaxOptions {
  /** The dim whose elements sum to 1. */
  dim?: number;
  /** Dtype to convert to first. */
  dtype?: DType;
}

/** PyTorch's choice where no dim is given: 0 for 0, 1 and 3 dims, else 1. */
const impliedDim = (x: Tensor): number => (x.ndim === 0 || x.ndim === 1 || x.ndim === 3 ? 0 : 1);

type Along = (self: Tensor, dim: number, options: { dtype?: DType }) => Tensor;

function form(along: Along) {
  return (input: Tensor, dim?: number | SoftmaxOptions, options: SoftmaxOptions = {}): Tensor => {
    const o = isOptions<SoftmaxOptions>(dim) ? dim : { ...options, dim: dim ?? options.dim };
    return along(input, o.dim ?? impliedDim(input), o.dtype === undefined ? {} : { dtype: o.dtype });
  };
}

/** `exp(x) / Σ exp(x)` along `dim`: `F.softmax(x, 1)`. */
export const softmax = form(softmaxOf);
/** `log(softmax(x))`, stable. */
export const logSoftmax = form(logSoftmaxOf);
/** `softmax(−x)`. */
export const softmin = form((x, dim, options) => softmaxOf(x.neg(), dim, options));

export interface GumbelSoftmaxOptions {
  /** Temperature; 1 by default. */
  tau?: number;
  /** Give one-hot vectors, whose gradient is that of the soft ones. */
  hard?: boolean;
  /** The dim whose elements sum to 1; −1 by default. */
  dim?: number;
}

/** Softmax of logits to which Gumbel noise is added: a differentiable draw (Jang et al., 2017). */
export function gumbelSoftmax(logits: Tensor, options: GumbelSoftmaxOptions = {}): Tensor {
  const { tau = 1, hard = false, dim = -1 } = options;
  const noise = exponential_(empty(logits.shape, { dtype: logits.dtype, device: logits.device }))
    .log()
    .neg();
  const soft = logits.add(noise).div(tau).softmax(dim);
  if (!hard) return soft;
  const chosen = soft.argmax(dim, { keepdim: true });
  const oneHot = zerosLike(soft.detach()).scatter_(dim, chosen, 1);
  return oneHot.sub(soft.detach()).add(soft);
}
