// Buffers: a typed array each, read and written as numbers of the view's dtype.
import {
  converters,
  type DeviceBuffer,
  DeviceError,
  type DType,
  fromFloat16,
  hostArray,
  internalAssert,
  isFloatingPoint,
  type TypedArray,
  toFloat16,
  type View,
} from '@kindling/tensor';

/** One allocation. `free` lets go of the array, so that later use shows. */
export class ReferenceBuffer {
  #elements: TypedArray | undefined;

  /** Filled with what no program expects: contents are undefined until written. */
  constructor(
    readonly dtype: DType,
    length: number,
  ) {
    this.#elements = hostArray(dtype, length);
    if (dtype !== 'bool') this.#elements.fill(isFloatingPoint(dtype) ? Number.NaN : 0x5a);
  }

  get elements(): TypedArray {
    if (this.#elements === undefined) throw new DeviceError('reference: a buffer was used after free');
    return this.#elements;
  }

  free(): void {
    internalAssert(this.#elements, 'a buffer was freed twice');
    this.#elements = undefined;
  }
}

/** The array behind a handle, which must be of the given dtype. */
export function elementsOf(buffer: DeviceBuffer, dtype: DType): TypedArray {
  internalAssert(buffer instanceof ReferenceBuffer, 'a buffer of another device');
  internalAssert(buffer.dtype === dtype, `a buffer of ${buffer.dtype} was used as ${dtype}`);
  return buffer.elements;
}

/** The array behind a view, which must lie within it. */
function elementsWithin(view: View): TypedArray {
  const elements = elementsOf(view.buffer, view.dtype);
  if (view.shape.includes(0)) return elements;
  let last = view.offset;
  for (let i = 0; i < view.shape.length; i++) last += (view.shape[i] - 1) * view.strides[i];
  internalAssert(
    view.offset >= 0 && last < elements.length,
    `a view reaches element ${last} of ${elements.length}`,
  );
  return elements;
}

/** Reads the element at a position of the buffer as a number. */
export function reader(view: View): (at: number) => number {
  const elements = elementsWithin(view);
  return view.dtype === 'float16' ? (at) => fromFloat16(elements[at]) : (at) => elements[at];
}

/** Reads elements and converts them to `dtype`. */
export function convertingReader(view: View, dtype: DType): (at: number) => number {
  const read = reader(view);
  if (view.dtype === dtype) return read;
  const convert = converters[dtype];
  return (at) => convert(read(at));
}

/** Converts a number to the view's dtype and stores it at a position of the buffer. */
export function writer(view: View): (at: number, value: number) => void {
  const elements = elementsWithin(view);
  const convert = view.dtype === 'float16' ? toFloat16 : converters[view.dtype];
  return (at, value) => {
    elements[at] = convert(value);
  };
}
