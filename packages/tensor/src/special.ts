// torch.special: functions of mathematics and statistics, by their names there.
import { binaryFunctions } from './ops/binary.js';
import { unaryFunctions } from './ops/unary.js';

export const { 'special.entr': entr, 'special.ndtr': ndtr, 'special.ndtri': ndtri } = unaryFunctions;
export const { 'special.erfcx': erfcx, 'special.logNdtr': logNdtr } = unaryFunctions;
export const { 'special.xlog1py': xlog1py } = binaryFunctions;

// biome-ignore format: one group a line
export const {
  exp2, expm1, log1p, erf, erfc, erfinv, sinc, digamma, digamma: psi, lgamma: gammaln, sigmoid: expit,
} = unaryFunctions;
export const { xlogy } = binaryFunctions;
export { i0, i0e, i1, i1e } from './ops/bessel.js';
export { logsumexp } from './ops/logsumexp.js';
export { mvlgamma as multigammaln } from './ops/numbers.js';
export { polygamma } from './ops/polygamma.js';
export { logit, round } from './ops/rounding.js';
export { logSoftmax, softmax } from './ops/softmax.js';
