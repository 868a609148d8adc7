// PyTorch's other names of pointwise functions.
import { binaryFunctions } from './ops/binary.js';
import { unaryFunctions } from './ops/unary.js';

// biome-ignore format: one group a line
export const {
  abs: absolute, neg: negative, trunc: fix,
  acos: arccos, acosh: arccosh, asin: arcsin, asinh: arcsinh, atan: arctan, atanh: arctanh,
} = unaryFunctions;

// biome-ignore format: one group a line
export const {
  mul: multiply, atan2: arctan2,
  ne: notEqual, lt: less, le: lessEqual, gt: greater, ge: greaterEqual,
} = binaryFunctions;
