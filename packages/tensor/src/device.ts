// The Device contract, version 1: everything that a device must do and may do. Core calls; the device computes.
import type { DType, TypedArray } from './dtype.js';
import type { Pointwise } from './expression.js';
import type { OptionalKernels } from './kernels.js';

/**
 * The version of this contract. Within a version only what a device may leave out is added: optional kernels, members
 * with a question mark. A required member, or another meaning of one, makes a new version.
 */
export const deviceContractVersion = 1;

/** A device's own handle of one allocation; opaque to core. */
export type DeviceBuffer = object;

/**
 * A strided window on a buffer. `shape`, `strides` and `offset` count elements of `dtype`; strides may be 0 (broadcast)
 * on anything that is read, never on what is written; they are never negative. 0-d views have an empty shape; a 0 in
 * the shape makes the view empty, and every kernel must then do nothing (a reduction: write its identity). Any offset
 * is possible: nothing is aligned beyond the element itself. What lies in the buffer beside the view must stay as it is.
 */
export interface View {
  readonly buffer: DeviceBuffer;
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
  /** Core's: keeps the storage alive while anybody holds the view, or a copy of it with other strides. */
  readonly owner?: object;
}

/** Kinds of reduction. NaN propagates through `max` and `min`; `any` and `all` write bool. */
export type ReduceKind = 'sum' | 'prod' | 'max' | 'min' | 'any' | 'all';
/** How a scattered element meets what is there: replaces it, or combines with it. */
export type ScatterKind = 'set' | 'add' | 'mul' | 'max' | 'min';
/** Kinds of inclusive scan; `max` and `min` can also report where (the last of equals, NaN wins and stays). */
export type ScanKind = 'sum' | 'prod' | 'max' | 'min';

/** What a device declares about itself; core checks it before it calls. */
export interface Capabilities {
  /** Dtypes that the device can hold, copy and convert between. */
  readonly storage: ReadonlySet<DType>;
  /** Dtypes in which it can compute (a subset of `storage`). */
  readonly arithmetic: ReadonlySet<DType>;
  /** The largest allocation, in bytes. */
  readonly maxBufferBytes: number;
  /**
   * True where the host's garbage collector reclaims a buffer that nobody holds. Core still calls `free` where it
   * knows of an end (then the device may pool the buffer), and otherwise just lets go.
   */
  readonly collected: boolean;
  /** On a device that is not `collected`: allocations of up to this many bytes are the host collector's all the same. */
  readonly collectedBytes?: number;
}

/**
 * A device. Calls are synchronous and take effect in order; the work may be queued, in which case failures surface,
 * typed and naming the op, at the next `read` or `synchronize`. Core owns lifetimes: one `allocate` and at most one
 * `free` per storage (exactly one unless `collected`), and no use after `free`; work queued before a `free` still sees
 * the buffer. Core checks shapes, dtypes and devices before it calls, and hands over outputs that overlap inputs only
 * where it says so. Kernels get dtypes of `arithmetic`; `allocate`, `free`, `write`, `read` and `copy` all of `storage`.
 */
export interface Device {
  /** Type and, after a colon, index: `cpu`, `webgpu:0`. For people and printing; no shared code reads meaning into it. */
  readonly name: string;
  readonly capabilities: Capabilities;
  /** Native kernels beyond the required ones; what is absent runs as a composition of required kernels. */
  readonly kernels?: OptionalKernels;

  /** A buffer for `length` ≥ 0 elements, contents undefined. Throws DeviceError past a limit, with the numbers. */
  allocate(dtype: DType, length: number): DeviceBuffer;
  /** Gives the buffer back; core forgets it. */
  free(buffer: DeviceBuffer): void;
  /** Copies host elements (see `hostArray`) to `[offset, offset + data.length)`; `data` is the caller's again on return. */
  write(buffer: DeviceBuffer, dtype: DType, offset: number, data: TypedArray): void;
  /** Copies `length` elements out, after all work queued so far; the array is the caller's. */
  read(buffer: DeviceBuffer, dtype: DType, offset: number, length: number): Promise<TypedArray>;
  /** The same without waiting, on devices that can block. */
  readSync?(buffer: DeviceBuffer, dtype: DType, offset: number, length: number): TypedArray;

  /**
   * For every element: evaluates `kernel.outputs[k]` in the dtype `compute` and stores it to `outputs[k]`. Inputs and
   * outputs have the same shape (broadcast by strides of 0) and any dtypes, converted as `copy` does; numbers stand for
   * constant inputs. An output may be the same view as an input, element for element: all of an element's results
   * come before its first store. Integers wrap around; bool adds as `or` and multiplies as `and`.
   */
  pointwise(
    kernel: Pointwise,
    compute: DType,
    inputs: readonly (View | number)[],
    outputs: readonly View[],
  ): void;
  /** `output.shape` is a prefix of `input.shape`; the dims after it are converted to the output's dtype and reduced there or wider. */
  reduce(kind: ReduceKind, input: View, output: View): void;
  /** As `reduce`, but writes the row-major position (int64) of the first largest or smallest element, or first NaN. */
  argReduce(kind: 'max' | 'min', input: View, output: View): void;
  /** `[…, M, K] × […, K, N] → […, M, N]`, equal batch dims, one dtype (not bool), any strides. K = 0 gives zeros. */
  matmul(a: View, b: View, output: View): void;
  /** Copies and converts `source` into `target` of equal shape, no overlap. Floats to integers truncate; to bool, test ≠ 0. */
  copy(source: View, target: View): void;
  /**
   * `output[…i…] = input[…index[…i…]…]` along `dim`; index (int64 or int32) and output of one shape, which along other
   * dims is at most the input's. A position outside the dim is an IndexError, or gives any element of the input.
   */
  gather(input: View, dim: number, index: View, output: View): void;
  /**
   * `target[…index[…i…]…] ∘= source[…i…]` along `dim`, in row-major order of `source` where it matters; index and source
   * of one shape, target and source of one dtype. A position outside is an IndexError, or writes within the target view.
   */
  scatter(kind: ScatterKind, target: View, dim: number, index: View, source: View): void;
  /** Inclusive scan along the last dim, in `output`'s dtype; with `max` and `min`, `indices` (int64) is given and receives positions. */
  scan(kind: ScanKind, input: View, output: View, indices?: View): void;
  /** Stable sort along the last dim, NaN largest; `indices` (int64) receives the source positions. */
  sort(input: View, descending: boolean, values: View, indices: View): void;
  /**
   * Philox4x32-10 words as int32: word i of `output` (contiguous) is word i mod 4 of counter `offset + ⌊i / 4⌋`. The key
   * is the seed's low and high 32 bits, the counter's first two words are its low and high 32 bits, the others 0.
   */
  randomBits(seed: number, offset: number, output: View): void;

  /** Hands queued work over to execution; returns at once. */
  flush(): void;
  /** Resolves when all queued work is done; rejects with the first failure since the last read or synchronize. */
  synchronize(): Promise<void>;
  /** Bytes and counts of the device's own pool, where it has one; for `memoryStats`. */
  poolStats?(): { readonly pooledBytes: number; readonly hits: number; readonly misses: number };
  /** Releases everything; later calls throw DeviceError. */
  close?(): void;
}
