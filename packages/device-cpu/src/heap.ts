// The heap: one WebAssembly memory in which tensors lie, dealt out in blocks of size classes and pooled.
import type { DType, View } from '@kindling/tensor';
import { CpuBuffer } from './buffer.js';
import { kernelMemory } from './wasm/index.js';

const PAGE = 2 ** 16;
/** What a memory can address. */
const MAX_BYTES = 2 ** 32;
/** Bytes of the smallest block: a cache line, so that no two buffers share one. */
const MIN_BLOCK = 64;
/** Bytes kept free at the memory's end: kernels read that far past a view. */
const MARGIN = 64;
/** Bytes by which the memory grows at least; pages that nobody touched cost nothing. */
const GROWTH = 16 * 2 ** 20;

/**
 * The size class of an allocation: four to each power of two, so that a block is at most a quarter larger than what was
 * asked for. Classes are numbered from 0.
 */
export function sizeClass(bytes: number): number {
  if (bytes <= MIN_BLOCK) return 0;
  const exponent = 31 - Math.clz32(bytes - 1);
  const step = 2 ** (exponent - 2);
  return (exponent - 6) * 4 + Math.ceil((bytes - 2 ** exponent) / step);
}

/** Bytes of the blocks of a class. */
export function classBytes(index: number): number {
  const power = 2 ** (6 + Math.floor(index / 4));
  return power + (index % 4) * (power / 4);
}

/** Shared memory where the host has it: it grows without leaving arrays behind, and threads can see it. */
function newMemory(): { memory: WebAssembly.Memory; shared: boolean } {
  const shared = typeof SharedArrayBuffer === 'function';
  return { memory: kernelMemory(1, shared), shared };
}

export class Heap {
  readonly memory: WebAssembly.Memory;
  readonly shared: boolean;
  /** Free blocks by class. */
  readonly #free: CpuBuffer[][] = [];
  /** Every block, on a memory whose growth leaves arrays behind. */
  readonly #blocks: CpuBuffer[] = [];
  #buffer: ArrayBufferLike;
  /** Address of the first byte never dealt out; 0 is no address. */
  #top = MIN_BLOCK;
  #scratch: CpuBuffer | undefined;
  #pooled = 0;
  #hits = 0;
  #misses = 0;

  constructor() {
    const { memory, shared } = newMemory();
    this.memory = memory;
    this.shared = shared;
    this.#buffer = memory.buffer;
  }

  /** A block for `bytes` bytes as an array of `dtype`, or `undefined` where the memory is full. */
  allocate(dtype: DType, bytes: number): CpuBuffer | undefined {
    if (bytes > MAX_BYTES) return undefined;
    const index = sizeClass(bytes);
    const block = this.#free[index]?.pop();
    if (block !== undefined) {
      this.#hits++;
      this.#pooled -= block.bytes;
      return block.carry(dtype, this.#buffer);
    }
    this.#misses++;
    return this.#fresh(index)?.carry(dtype, this.#buffer) ?? this.#larger(index)?.carry(dtype, this.#buffer);
  }

  /** Takes a block back. */
  free(block: CpuBuffer): void {
    const index = sizeClass(block.bytes);
    this.#free[index] ??= [];
    this.#free[index].push(block);
    this.#pooled += block.bytes;
  }

  #fresh(index: number): CpuBuffer | undefined {
    const bytes = classBytes(index);
    const end = this.#top + bytes;
    if (end + MARGIN > this.#buffer.byteLength && !this.#grow(end + MARGIN)) return undefined;
    const block = new CpuBuffer(this.#top, bytes);
    this.#top = end;
    if (!this.shared) this.#blocks.push(block);
    return block;
  }

  #grow(needed: number): boolean {
    const now = this.#buffer.byteLength;
    if (needed > MAX_BYTES) return false;
    for (const target of [Math.max(needed, now + GROWTH, now * 1.25), needed]) {
      try {
        this.memory.grow(Math.ceil((Math.min(target, MAX_BYTES) - now) / PAGE));
      } catch {
        continue;
      }
      this.#buffer = this.memory.buffer;
      if (!this.shared) for (const block of this.#blocks) block.moveTo(this.#buffer);
      return true;
    }
    return false;
  }

  /** A free block of a larger class, when nothing new can be had. */
  #larger(index: number): CpuBuffer | undefined {
    for (let i = index + 1; i < this.#free.length; i++) {
      const block = this.#free[i]?.pop();
      if (block === undefined) continue;
      this.#pooled -= block.bytes;
      return block;
    }
    return undefined;
  }

  /** Address of a view's first element; only for views of the heap's buffers. */
  address(view: View): number {
    const { address, array } = view.buffer as CpuBuffer;
    return address + view.offset * array.BYTES_PER_ELEMENT;
  }

  /** Address of `bytes` bytes that are the caller's until the next call. Throws RangeError where the memory is full. */
  scratch(bytes: number): number {
    if (this.#scratch === undefined || this.#scratch.bytes < bytes) {
      if (this.#scratch !== undefined) this.free(this.#scratch);
      this.#scratch = this.allocate('uint8', bytes);
      if (this.#scratch === undefined) throw new RangeError(`no room for ${bytes} bytes of scratch`);
    }
    return this.#scratch.address;
  }

  /** For `memoryStats`. */
  stats(): { readonly pooledBytes: number; readonly hits: number; readonly misses: number } {
    return { pooledBytes: this.#pooled, hits: this.#hits, misses: this.#misses };
  }
}
