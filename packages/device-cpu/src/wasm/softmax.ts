// Softmax and log-softmax along a contiguous last dim, and their gradients.
import type { View } from '@kindling/tensor';
import { type Context, isDense, isFloat32 } from './context.js';

/** Rows, and elements of a row. */
function rowsOf(view: View): readonly [number, number] {
  const n = view.shape[view.shape.length - 1];
  return [view.shape.slice(0, -1).reduce((a, b) => a * b, 1), n];
}

/** Rough cost of an exponential, in operations of a product. */
const EXP = 64;

/** See `OptionalKernels.softmax`. */
export function softmax(context: Context, input: View, log: boolean, output: View): boolean {
  if (!isFloat32(input, output) || !isDense(input)) return false;
  const [rows, n] = rowsOf(input);
  if (rows * n === 0) return true;
  const { heap } = context;
  const args = [Number(log), heap.address(input), n, heap.address(output)];
  context.run('softmax', rows, 1, EXP * rows * n, args);
  return true;
}

/** See `OptionalKernels.softmaxGrad`. */
export function softmaxGrad(
  context: Context,
  gradOutput: View,
  output: View,
  log: boolean,
  gradInput: View,
): boolean {
  if (!isFloat32(gradOutput, output, gradInput) || !isDense(gradOutput) || !isDense(output)) return false;
  const [rows, n] = rowsOf(output);
  if (rows * n === 0) return true;
  const { heap } = context;
  const args = [Number(log), heap.address(gradOutput), heap.address(output), n, heap.address(gradInput)];
  context.run('softmaxGrad', rows, 1, (log ? EXP : 4) * rows * n, args);
  return true;
}
