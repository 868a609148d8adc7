// Copies and conversions between views, in JavaScript; and dense copies in another dtype for kernels that need one.
import { type DType, expression, hostArray, type View } from '@kindling/tensor';
import { CpuBuffer, elements } from '../buffer.js';
import { isDense, sizeOf } from './layout.js';
import { pointwise } from './pointwise.js';

const identity = expression.pointwise(expression.input(0));

/** See `Device.copy`. */
export function copy(source: View, target: View): void {
  if (source.dtype === target.dtype) {
    if (isDense(source) && isDense(target)) {
      const from = elements(source);
      const size = sizeOf(target.shape);
      elements(target).set(from.subarray(source.offset, source.offset + size), target.offset);
      return;
    }
    if (source.dtype === 'float16') {
      // Bits move as they are: as if they were int32, which neither side then converts.
      pointwise(identity, 'int32', [{ ...source, dtype: 'int32' }], [{ ...target, dtype: 'int32' }]);
      return;
    }
  }
  pointwise(identity, target.dtype, [source], [target]);
}

/** Row-major strides. */
export function denseStrides(shape: readonly number[]): number[] {
  const strides = new Array<number>(shape.length);
  let step = 1;
  for (let i = shape.length - 1; i >= 0; i--) {
    strides[i] = step;
    step *= shape[i];
  }
  return strides;
}

/** A new dense view for elements of `shape`. */
export function denseView(dtype: DType, shape: readonly number[]): View {
  const buffer = CpuBuffer.plain(hostArray(dtype, sizeOf(shape)));
  return { buffer, dtype, shape, strides: denseStrides(shape), offset: 0 };
}

/** The view itself if it is dense and of `dtype`, else a dense copy. */
export function dense(view: View, dtype: DType = view.dtype): View {
  if (view.dtype === dtype && isDense(view)) return view;
  const result = denseView(dtype, view.shape);
  copy(view, result);
  return result;
}
