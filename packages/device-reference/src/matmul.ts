// Batched matrix product: three nested loops.
import type { View } from '@kindling/tensor';
import { reader, writer } from './buffer.js';
import { multiplier } from './reduce.js';
import { splitDims, walk } from './walk.js';

/** `[…, M, K] × […, K, N] → […, M, N]`; floats are summed in double precision. */
export function matmul(a: View, b: View, output: View): void {
  const [x, y, z] = [a, b, output].map((view) => splitDims(view, 2));
  const [readA, readB, write] = [reader(a), reader(b), writer(output)];
  const multiply = multiplier(output.dtype);
  const [rows, columns] = z.inner.shape;
  const depth = x.inner.shape[1];
  const [aRow, aColumn] = x.inner.strides;
  const [bRow, bColumn] = y.inner.strides;
  const [row, column] = z.inner.strides;
  walk(z.outer.shape, [x.outer, y.outer, z.outer], ([atA, atB, at]) => {
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        let sum = 0;
        for (let k = 0; k < depth; k++) {
          sum += multiply(readA(atA + i * aRow + k * aColumn), readB(atB + k * bRow + j * bColumn));
        }
        write(at + i * row + j * column, sum);
      }
    }
  });
}
