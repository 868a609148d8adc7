// The optional kernels of the CPU device on JavaScript: which layouts and dtypes each takes, and copies where it needs dense input.
import type { OptionalKernels, View } from '@kindling/tensor';
import * as js from './js/conv.js';
import { dense } from './js/copy.js';
import { sizeOf } from './js/layout.js';
import { addmm } from './js/matmul.js';
import { nllLoss, nllLossGrad } from './js/nll-loss.js';
import { maxPool, maxPoolGrad } from './js/pool.js';
import { softmax, softmaxGrad } from './js/softmax.js';

const takes = (v: View): boolean => v.dtype === 'float32' || v.dtype === 'float64';
const isEmpty = (v: View): boolean => v.shape.includes(0);

export const javaScriptKernels = {
  conv(input, weight, bias, geometry, output) {
    if (!takes(output)) return false;
    js.conv(input, dense(weight), bias, geometry, output);
    return true;
  },
  convInputGrad(gradOutput, weight, geometry, gradInput) {
    if (!takes(gradInput)) return false;
    js.convInputGrad(dense(gradOutput), dense(weight), geometry, gradInput);
    return true;
  },
  convWeightGrad(gradOutput, input, geometry, gradWeight) {
    if (!takes(gradWeight)) return false;
    js.convWeightGrad(dense(gradOutput), input, geometry, gradWeight);
    return true;
  },
  maxPool(input, geometry, values, indices) {
    if (input.dtype === 'float16') return false;
    maxPool(input, geometry, values, indices);
    return true;
  },
  maxPoolGrad(gradOutput, indices, gradInput) {
    if (!takes(gradInput)) return false;
    maxPoolGrad(dense(gradOutput), dense(indices), gradInput);
    return true;
  },
  addmm(bias, a, b, output) {
    if (output.dtype === 'float16' || output.dtype === 'bool') return false;
    addmm(bias, a, b, output);
    return true;
  },
  nllLoss(input, target, weight, attributes, loss, total) {
    if (!takes(input)) return false;
    nllLoss(input, target, weight, attributes, loss, total);
    return true;
  },
  nllLossGrad(gradOutput, target, weight, total, attributes, gradInput) {
    if (!takes(gradInput)) return false;
    nllLossGrad(gradOutput, target, weight, total, attributes, gradInput);
    return true;
  },
  softmax(input, log, output) {
    if (!takes(output)) return false;
    if (!isEmpty(output)) softmax(dense(input), log, output);
    return true;
  },
  softmaxGrad(gradOutput, output, log, gradInput) {
    if (!takes(gradInput)) return false;
    if (sizeOf(gradInput.shape) > 0) softmaxGrad(dense(gradOutput), dense(output), log, gradInput);
    return true;
  },
} satisfies OptionalKernels;
