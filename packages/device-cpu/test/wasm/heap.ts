// A heap for tests: places arrays in a memory, reads views back, and watches that kernels write nothing else.
import { type DType, hostArray, hostArrayType, itemSize, type TypedArray, type View } from '@kindling/tensor';
import { type KernelHeap, kernelMemory } from '../../src/wasm/index.js';

interface Place {
  readonly at: number;
}

/** Bytes watched behind scratch. */
const GUARD = 4096;

export class TestHeap implements KernelHeap {
  readonly memory: WebAssembly.Memory;
  readonly #scratchBytes = 1 << 20;
  #top = this.#scratchBytes + 1024 + GUARD;
  /** Most bytes of scratch asked for since the last `clear`; the guard lies behind them. */
  #asked = 0;

  constructor(shared: boolean, pages = 256) {
    this.memory = kernelMemory(pages, shared);
  }

  address(view: View): number {
    return (view.buffer as Place).at + view.offset * itemSize(view.dtype);
  }

  scratch(bytes: number): number {
    if (bytes > this.#scratchBytes)
      throw new Error(`internal: tests have ${this.#scratchBytes} bytes of scratch`);
    if (bytes > this.#asked) {
      this.#asked = bytes;
      this.#guard().fill(255);
    }
    return 1024;
  }

  #guard(): Uint8Array {
    return new Uint8Array(this.memory.buffer, 1024 + this.#asked, GUARD);
  }

  /** Whether kernels kept within the scratch that was asked for. */
  scratchIntact(): boolean {
    return this.#asked === 0 || this.#guard().every((byte) => byte === 255);
  }

  /** Forgets every view. */
  clear(): void {
    this.#top = this.#scratchBytes + 1024 + GUARD;
    this.#asked = 0;
  }

  /** A view on new memory, filled by element in storage order; NaN lies around it, so that a stray read shows. */
  view(
    dtype: DType,
    shape: readonly number[],
    fill: (i: number) => number,
    strides: readonly number[] = rowMajor(shape),
    offset = 0,
  ): View {
    const size = itemSize(dtype);
    const length = offset + span(shape, strides);
    const margin = 64;
    const at = this.#top + margin;
    this.#top = (at + length * size + margin + 15) & ~15;
    if (this.#top + 64 > this.memory.buffer.byteLength)
      throw new Error('internal: the tests’ memory is too small');
    new Uint8Array(this.memory.buffer, at - margin, this.#top - at + margin).fill(255);
    const data = this.array(dtype, at, length);
    for (let i = 0; i < length; i++) data[i] = fill(i);
    return { buffer: { at } satisfies Place, dtype, shape, strides, offset };
  }

  array(dtype: DType, at: number, length: number): TypedArray {
    return new (hostArrayType(dtype) as Float32ArrayConstructor)(
      this.memory.buffer as ArrayBuffer,
      at,
      length,
    );
  }

  /** The elements of a view in row-major order. */
  read(view: View): TypedArray {
    const { shape, strides, dtype } = view;
    const n = shape.reduce((x, y) => x * y, 1);
    const out = hostArray(dtype, n);
    const data = this.array(dtype, this.address(view), n === 0 ? 0 : span(shape, strides));
    for (let i = 0; i < n; i++) {
      let [rest, p] = [i, 0];
      for (let d = shape.length - 1; d >= 0; d--) {
        p += (rest % shape[d]) * strides[d];
        rest = Math.floor(rest / shape[d]);
      }
      out[i] = data[p];
    }
    return out;
  }

  /** Whether the 64 bytes before and after a contiguous view are still untouched. */
  marginsIntact(view: View): boolean {
    const { at } = view.buffer as Place;
    const end = at + (view.offset + span(view.shape, view.strides)) * itemSize(view.dtype);
    const bytes = (from: number) => [...new Uint8Array(this.memory.buffer, from, 64)];
    return [...bytes(at - 64), ...bytes(end)].every((b) => b === 255);
  }
}

export function rowMajor(shape: readonly number[]): number[] {
  const strides = new Array<number>(shape.length);
  let step = 1;
  for (let d = shape.length - 1; d >= 0; d--) {
    strides[d] = step;
    step *= shape[d];
  }
  return strides;
}

/** Elements from the first to the last of a strided view. */
function span(shape: readonly number[], strides: readonly number[]): number {
  if (shape.includes(0)) return 0;
  return 1 + shape.reduce((sum, size, d) => sum + (size - 1) * strides[d], 0);
}

/** Evenly spread numbers in [−1, 1) from a seed: the same on every run. */
export function noise(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.fround(state / 2 ** 31);
  };
}
