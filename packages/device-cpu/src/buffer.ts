// Buffers: the handle of one allocation, the typed array that carries it, and where it lies in the heap.
import {
  type DeviceBuffer,
  type DType,
  dtypes,
  hostArrayType,
  type TypedArray,
  type View,
} from '@kindling/tensor';

/** Places in a block's list of arrays, one for each kind that carries a dtype. */
const kinds = [...new Set(dtypes.map(hostArrayType))];
const kindOf = Object.fromEntries(dtypes.map((d) => [d, kinds.indexOf(hostArrayType(d))])) as Record<
  DType,
  number
>;

/**
 * One allocation. Kernels take lengths from views: the array may be longer than what was asked for. A block of the heap
 * keeps its handle and its arrays from one allocation to the next.
 */
export class CpuBuffer {
  array!: TypedArray;
  #arrays: (TypedArray | undefined)[] = [];

  constructor(
    /** Byte address in the heap's memory, or −1 for an array of its own. */
    readonly address: number,
    /** Bytes of the block. */
    readonly bytes: number,
  ) {}

  /** A buffer outside the heap. */
  static plain(array: TypedArray): CpuBuffer {
    const buffer = new CpuBuffer(-1, array.byteLength);
    buffer.array = array;
    return buffer;
  }

  /** Makes the block an allocation of `dtype`. */
  carry(dtype: DType, memory: ArrayBufferLike): this {
    const kind = kindOf[dtype];
    let array = this.#arrays[kind];
    if (array === undefined) {
      const type = kinds[kind];
      array = new type(memory as ArrayBuffer, this.address, Math.floor(this.bytes / type.BYTES_PER_ELEMENT));
      this.#arrays[kind] = array;
    }
    this.array = array;
    return this;
  }

  /** Replaces arrays that a growing memory left behind. */
  moveTo(memory: ArrayBufferLike): void {
    this.#arrays = this.#arrays.map((array, kind) => {
      if (array === undefined) return undefined;
      const type = kinds[kind];
      const moved = new type(
        memory as ArrayBuffer,
        this.address,
        Math.floor(this.bytes / type.BYTES_PER_ELEMENT),
      );
      if (array === this.array) this.array = moved;
      return moved;
    });
  }
}

/** The elements behind a handle. */
export function arrayOf(buffer: DeviceBuffer): TypedArray {
  return (buffer as CpuBuffer).array;
}

/** The elements behind a view. */
export function elements(view: View): TypedArray {
  return (view.buffer as CpuBuffer).array;
}
