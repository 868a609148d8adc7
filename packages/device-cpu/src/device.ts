// The CPU device: the required contract over typed arrays.
import {
  type Capabilities,
  type Device,
  type DeviceBuffer,
  DeviceError,
  type DType,
  dtypes,
  hostArray,
  itemSize,
  type OptionalKernels,
  type ReduceKind,
  type ScanKind,
  type ScatterKind,
  type TypedArray,
  type View,
} from '@kindling/tensor';
import { arrayOf, CpuBuffer, elements } from './buffer.js';
import { Heap } from './heap.js';
import { type HeapKernels, heapKernels, onHeapAlone, withFallback } from './heap-kernels.js';
import { copy, dense, denseView } from './js/copy.js';
import { gather, scatter } from './js/gather.js';
import { sizeOf } from './js/layout.js';
import { matmul } from './js/matmul.js';
import { philox } from './js/philox.js';
import { pointwise } from './js/pointwise.js';
import { argReduce, reduce } from './js/reduce.js';
import { scan, sort } from './js/scan.js';
import { javaScriptKernels } from './kernels.js';
import type { CpuOptions } from './options.js';
import { type PointwiseKernel, pointwiseOn } from './pointwise.js';
import { LEAST_OPERATIONS, ThreadPool } from './threads/pool.js';
import { hostThreads } from './threads/spawn.js';
import { WasmKernels, wasmSupported } from './wasm/index.js';

/** Half precision is computed as single: kernels that are not pointwise work on converted copies. */
const wide = (v: View): View => (v.dtype === 'float16' ? dense(v, 'float32') : v);

/** Runs `fn` with a single-precision stand-in for a half-precision output. */
function widened(output: View, fn: (output: View) => void): void {
  if (output.dtype !== 'float16') {
    fn(output);
    return;
  }
  const stand = denseView('float32', output.shape);
  fn(stand);
  copy(stand, output);
}

/** Bytes up to which V8 keeps an array's elements in its own heap: such an array costs less than a block of ours. */
const SMALL_BYTES = 64;

/** Threads unless told otherwise: more share the memory's bandwidth. */
const DEFAULT_THREADS = 8;

export class CpuDevice implements Device {
  readonly name = 'cpu';
  readonly capabilities: Capabilities;
  readonly kernels: OptionalKernels;
  readonly pointwise: PointwiseKernel = pointwise;
  readonly #heap: Heap | undefined;
  readonly #wasm: HeapKernels | undefined;
  readonly #threads: ThreadPool | undefined;
  #closed = false;

  constructor(options: CpuOptions = {}) {
    if (options.wasm ?? wasmSupported()) {
      this.#heap = new Heap();
      const threads = options.threads ?? Math.min(hostThreads(), DEFAULT_THREADS);
      if (threads > 1 && this.#heap.shared) this.#threads = new ThreadPool(this.#heap, threads - 1);
      const kernels = new WasmKernels(this.#heap, this.#threads?.fork, LEAST_OPERATIONS);
      this.#wasm = heapKernels(this.#heap, kernels);
      this.pointwise = pointwiseOn(this.#heap, kernels);
    }
    this.kernels = {
      ...withFallback(this.#wasm ?? {}, javaScriptKernels),
      ...(this.#wasm && onHeapAlone(this.#wasm)),
      pointwiseMany: (kernel, compute, calls) => {
        for (const { inputs, outputs } of calls) this.pointwise(kernel, compute, inputs, outputs);
        return true;
      },
    };
    this.capabilities = {
      storage: new Set(dtypes),
      arithmetic: new Set(dtypes),
      maxBufferBytes: 2 ** 33,
      collected: this.#heap === undefined,
      collectedBytes: SMALL_BYTES,
    };
  }

  allocate(dtype: DType, length: number): DeviceBuffer {
    if (this.#closed) throw new DeviceError('allocate: this cpu device was closed; make another with cpu()');
    const bytes = length * itemSize(dtype);
    const { maxBufferBytes } = this.capabilities;
    if (bytes > maxBufferBytes)
      throw new DeviceError(
        `allocate: ${length} elements of ${dtype} are ${bytes} bytes, more than the ${maxBufferBytes} that one buffer may have`,
      );
    if (bytes > SMALL_BYTES && this.#heap !== undefined) {
      const block = this.#heap.allocate(dtype, bytes);
      if (block !== undefined) return block;
    }
    try {
      return CpuBuffer.plain(hostArray(dtype, length));
    } catch (cause) {
      throw new DeviceError(`allocate: the host has no room for ${length} elements of ${dtype}`, { cause });
    }
  }

  free(buffer: DeviceBuffer): void {
    if ((buffer as CpuBuffer).address >= 0) this.#heap!.free(buffer as CpuBuffer);
  }

  write(buffer: DeviceBuffer, _dtype: DType, offset: number, data: TypedArray): void {
    arrayOf(buffer).set(data, offset);
  }

  async read(buffer: DeviceBuffer, dtype: DType, offset: number, length: number): Promise<TypedArray> {
    return this.readSync(buffer, dtype, offset, length);
  }

  readSync(buffer: DeviceBuffer, _dtype: DType, offset: number, length: number): TypedArray {
    return arrayOf(buffer).slice(offset, offset + length);
  }

  reduce(kind: ReduceKind, input: View, output: View): void {
    if (this.#wasm?.reduce(kind, input, output)) return;
    widened(output, (out) => reduce(kind, wide(input), out));
  }

  argReduce(kind: 'max' | 'min', input: View, output: View): void {
    if (this.#wasm?.argReduce(kind, input, output)) return;
    argReduce(kind, wide(input), output);
  }

  matmul(a: View, b: View, output: View): void {
    if (this.#wasm?.matmul(a, b, output)) return;
    widened(output, (out) => matmul(wide(a), wide(b), out));
  }

  copy(source: View, target: View): void {
    if (this.#wasm?.copy(source, target)) return;
    copy(source, target);
  }

  gather(input: View, dim: number, index: View, output: View): void {
    gather(input, dim, index, output);
  }

  scatter(kind: ScatterKind, target: View, dim: number, index: View, source: View): void {
    if (target.dtype !== 'float16' || kind === 'set') {
      scatter(kind, target, dim, index, source);
      return;
    }
    const stand = dense(target, 'float32');
    scatter(kind, stand, dim, index, dense(source, 'float32'));
    copy(stand, target);
  }

  scan(kind: ScanKind, input: View, output: View, indices?: View): void {
    widened(output, (out) => scan(kind, wide(input), out, indices));
  }

  sort(input: View, descending: boolean, values: View, indices: View): void {
    widened(values, (out) => sort(wide(input), descending, out, indices));
  }

  randomBits(seed: number, offset: number, output: View): void {
    philox(seed, offset, elements(output) as Int32Array, output.offset, sizeOf(output.shape));
  }

  flush(): void {}

  async synchronize(): Promise<void> {}

  poolStats(): { readonly pooledBytes: number; readonly hits: number; readonly misses: number } {
    return this.#heap?.stats() ?? { pooledBytes: 0, hits: 0, misses: 0 };
  }

  close(): void {
    this.#closed = true;
    this.#threads?.close();
  }
}

/** A CPU device. Each call makes one of its own; importing makes none. */
export function cpu(options: CpuOptions = {}): Device {
  return new CpuDevice(options);
}
