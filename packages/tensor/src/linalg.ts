// torch.linalg: linear algebra over the last two dims, by its names there.
export { cholesky } from './ops/cholesky.js';
export { eigh, eigvalsh } from './ops/eigh.js';
export { lstsq, tensorinv, tensorsolve } from './ops/least-squares.js';
export { det, inv, slogdet, solve } from './ops/lu.js';
export { choleskyEx, invEx, lu, luFactor, luFactorEx, luSolve, solveEx } from './ops/lu-factors.js';
export { matmul } from './ops/matmul.js';
export { matrixPower, multiDot } from './ops/matrix-chain.js';
export { matrixExp } from './ops/matrix-exp.js';
export { cond, linalgNorm as norm, matrixNorm } from './ops/matrix-norm.js';
export { linalgCross as cross, vecdot } from './ops/products.js';
export { matrixRank, pinv } from './ops/pseudo-inverse.js';
export { qr } from './ops/qr.js';
export { linalgVander as vander } from './ops/repetition.js';
export { svd, svdvals } from './ops/svd.js';
export { solveTriangular } from './ops/triangular-solve.js';
export { vectorNorm } from './ops/vector-norm.js';
