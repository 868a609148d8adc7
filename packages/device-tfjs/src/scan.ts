// Inclusive scans along the last dim.

import type { ScanKind, View } from '@kindling/tensor';
import * as tf from '@tensorflow/tfjs-core';
import { convert, wrapByte } from './dtypes.js';
import { scanExtremes } from './host.js';
import { product } from './layout.js';
import type { Session } from './session.js';
import { full, store } from './views.js';

export function scan(
  session: Session,
  kind: ScanKind,
  input: View,
  output: View,
  indices: View | undefined,
): void {
  const count = product(output.shape);
  if (count === 0) return;
  if (kind === 'max' || kind === 'min') {
    scanExtremes(session, kind, input, output, indices);
    return;
  }
  const size = output.shape.at(-1)!;
  const rows = tf.reshape(convert(full(session, input), input.dtype, output.dtype), [count / size, size]);
  const scanned = kind === 'sum' ? tf.cumsum(rows, 1) : tf.cumprod(rows, 1);
  const fitting = output.dtype === 'uint8' ? wrapByte(scanned) : scanned;
  store(session, output, tf.reshape(fitting, [...output.shape]));
}
