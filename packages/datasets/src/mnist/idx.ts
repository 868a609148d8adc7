// The idx format of MNIST: two zero bytes, a code for the element type, the number of dimensions, sizes, elements.
import { FileFormatError, FileSizeError } from '../errors.js';

/** An array of bytes out of an idx file, row-major. */
export interface IdxArray {
  readonly shape: readonly number[];
  readonly data: Uint8Array;
}

/** The format's code for unsigned bytes. */
const UNSIGNED_BYTE = 8;
const CURE = 'fetch the file again, or remove it and pass download: true';

/**
 * Reads an idx file of unsigned bytes with `ndim` dimensions.
 * @throws FileFormatError on another format, type or number of dimensions; FileSizeError when it is cut short or too long.
 */
export function decodeIdx(path: string, bytes: Uint8Array, ndim: number): IdxArray {
  const header = 4 + 4 * ndim;
  if (bytes.length < header) throw new FileSizeError(path, header, bytes.length, CURE);
  const [zero, zeroToo, type, dims] = bytes;
  if (zero !== 0 || zeroToo !== 0 || type !== UNSIGNED_BYTE || dims !== ndim) {
    const start = [...bytes.subarray(0, 4)].map((b) => b.toString(16).padStart(2, '0')).join(' ');
    throw new FileFormatError(
      path,
      `is no idx file of ${ndim} dimension(s) of bytes: it starts with ${start} instead of 00 00 08 0${ndim}; ${CURE}`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shape = Array.from({ length: ndim }, (_, i) => view.getUint32(4 + 4 * i));
  const size = header + shape.reduce((a, b) => a * b, 1);
  if (bytes.length !== size) throw new FileSizeError(path, size, bytes.length, CURE);
  return { shape, data: bytes.subarray(header) };
}
