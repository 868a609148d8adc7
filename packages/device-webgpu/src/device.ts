// The WebGPU device: the Device contract over the runtime and its kernels, and what WebGPU alone can tell.
import type {
  Capabilities,
  Device,
  DeviceBuffer,
  DType,
  OptionalKernels,
  Pointwise,
  ReduceKind,
  ScanKind,
  ScatterKind,
  TypedArray,
  View,
} from '@kindling/tensor';
import { DeviceError } from '@kindling/tensor';
import type { AdapterClass } from './adapter.js';
import type { Counters } from './counters.js';
import { newCounters } from './counters.js';
import { argReduce } from './kernels/arg-reduce.js';
import { conv, convInputGrad } from './kernels/conv.js';
import { convWeightGrad } from './kernels/conv-weight-grad.js';
import { gather } from './kernels/gather.js';
import { matmul } from './kernels/matmul.js';
import { nllLoss, nllLossGrad } from './kernels/nll-loss.js';
import { batchNorm, batchNormGrad, layerNorm, layerNormGrad } from './kernels/norm.js';
import { copy, pointwise } from './kernels/pointwise.js';
import { pointwiseMany } from './kernels/pointwise-many.js';
import { maxPool, maxPoolGrad } from './kernels/pool.js';
import { randomBits } from './kernels/random-bits.js';
import { reduce } from './kernels/reduce.js';
import { scan } from './kernels/scan.js';
import { scatter } from './kernels/scatter.js';
import { softmax, softmaxGrad } from './kernels/softmax.js';
import { sort } from './kernels/sort.js';
import type { Runtime } from './runtime.js';
import type { KernelTime } from './timer.js';
import type { Dispatched } from './trace.js';

/**
 * A WebGPU device; make one with `webgpu()`. Tensors of float32, int32, int64, uint8 and bool, and of float16 where the
 * adapter has `shader-f16`; float64 is refused. int64 is computed in 64 bits; uint8 and bool take four bytes an element.
 */
export class WebGPUDevice implements Device {
  readonly name: string;
  readonly capabilities: Capabilities;
  readonly kernels: OptionalKernels;
  /** The adapter's name: `NVIDIA GeForce …`, `llvmpipe …`. */
  readonly adapterName: string;
  readonly #runtime: Runtime;
  readonly #onClose: () => void;

  constructor(runtime: Runtime, adapterName: string, onClose: () => void) {
    this.name = runtime.name;
    this.adapterName = adapterName;
    this.#runtime = runtime;
    this.#onClose = onClose;
    const dtypes = new Set<DType>(['float32', 'int32', 'int64', 'uint8', 'bool']);
    if (runtime.device.features.has('shader-f16')) dtypes.add('float16');
    this.capabilities = {
      storage: dtypes,
      arithmetic: dtypes,
      maxBufferBytes: runtime.maxBytes,
      collected: false,
    };
    this.kernels = optionalKernels(runtime);
  }

  allocate(dtype: DType, length: number): DeviceBuffer {
    return this.#runtime.allocate(dtype, length);
  }

  free(buffer: DeviceBuffer): void {
    this.#runtime.free(buffer);
  }

  write(buffer: DeviceBuffer, dtype: DType, offset: number, data: TypedArray): void {
    const runtime = this.#runtime;
    const target = runtime.own(buffer, dtype);
    if (
      dtype !== 'float16' ||
      (offset % 2 === 0 && (data.length % 2 === 0 || offset + data.length === target.length))
    ) {
      runtime.write(target, offset, data);
      return;
    }
    // Half a word must stay as it is: by way of a buffer of its own.
    runtime.withTemporary(dtype, data.length, (staged) => {
      runtime.write(staged, 0, data);
      const view = { dtype, shape: [data.length], strides: [1] };
      this.copy({ ...view, buffer: staged, offset: 0 }, { ...view, buffer, offset });
    });
  }

  read(buffer: DeviceBuffer, dtype: DType, offset: number, length: number): Promise<TypedArray> {
    return this.#runtime.read(this.#runtime.own(buffer, dtype), offset, length);
  }

  pointwise(
    kernel: Pointwise,
    compute: DType,
    inputs: readonly (View | number)[],
    outputs: readonly View[],
  ): void {
    pointwise(this.#runtime, kernel, compute, inputs, outputs);
  }

  reduce(kind: ReduceKind, input: View, output: View): void {
    reduce(this.#runtime, kind, input, output);
  }

  argReduce(kind: 'max' | 'min', input: View, output: View): void {
    argReduce(this.#runtime, kind, input, output);
  }

  matmul(a: View, b: View, output: View): void {
    matmul(this.#runtime, a, b, output);
  }

  copy(source: View, target: View): void {
    copy(this.#runtime, source, target);
  }

  gather(input: View, dim: number, index: View, output: View): void {
    gather(this.#runtime, input, dim, index, output);
  }

  scatter(kind: ScatterKind, target: View, dim: number, index: View, source: View): void {
    scatter(this.#runtime, kind, target, dim, index, source);
  }

  scan(kind: ScanKind, input: View, output: View, indices?: View): void {
    scan(this.#runtime, kind, input, output, indices);
  }

  sort(input: View, descending: boolean, values: View, indices: View): void {
    sort(this.#runtime, input, descending, values, indices);
  }

  randomBits(seed: number, offset: number, output: View): void {
    randomBits(this.#runtime, seed, offset, output);
  }

  flush(): void {
    this.#runtime.flush();
  }

  synchronize(): Promise<void> {
    return this.#runtime.synchronize();
  }

  poolStats(): { pooledBytes: number; hits: number; misses: number } {
    const { pooledBytes, hits, misses } = this.#runtime.pool;
    return { pooledBytes, hits, misses };
  }

  /** Frees everything. Later calls and pending reads end in DeviceLostError. */
  close(): void {
    this.#runtime.close();
    this.#onClose();
  }

  /** Whether kernels are chosen for a real GPU or for a software driver. */
  get adapterClass(): AdapterClass {
    return this.#runtime.adapterClass;
  }

  /** The GPUDevice itself, for use beside Kindling. Its buffers and errors are Kindling's business. */
  get gpuDevice(): GPUDevice {
    return this.#runtime.device;
  }

  /** What has been done since the device was made or since `resetCounters()`. A snapshot. */
  get counters(): Readonly<Counters> {
    const { counters } = this.#runtime;
    return { ...counters, kernels: { ...counters.kernels } };
  }

  resetCounters(): void {
    const { counters } = this.#runtime;
    for (const kernel of Object.keys(counters.kernels)) delete counters.kernels[kernel];
    const { kernels: _, ...zeros } = newCounters();
    Object.assign(counters, zeros);
  }

  /** Lets go of pooled buffers that nothing uses. */
  emptyCache(): void {
    this.#runtime.pool.trim();
    this.#runtime.flush();
    this.#runtime.pool.sweep();
  }

  /** Runs `fn` and tells every dispatch it made, with shapes and WGSL; print it with `formatTrace`. */
  async explain(fn: () => unknown): Promise<Dispatched[]> {
    const trace: Dispatched[] = [];
    this.#runtime.onLaunch = (d) => trace.push(d);
    try {
      await fn();
    } finally {
      this.#runtime.onLaunch = undefined;
    }
    return trace;
  }

  /**
   * Compiles, in parallel and off the main thread, every pipeline that `fn` needs. `fn` runs once with kernels switched
   * off: it must be synchronous, what it computes is garbage, and what it changes in place on the device stays as it was.
   * Resolves to the number of pipelines.
   */
  async warmUp(fn: () => void): Promise<number> {
    this.#runtime.warming = true;
    try {
      fn();
    } finally {
      this.#runtime.warming = false;
    }
    return this.#runtime.pipelines.compile();
  }

  /** Time by kernel so far, with `{ timed: true }`. Throws DeviceError without. */
  async times(): Promise<Readonly<Record<string, KernelTime>>> {
    const { timer } = this.#runtime;
    if (timer === undefined) throw new DeviceError('times: make the device with webgpu({ timed: true })');
    await this.synchronize();
    return timer.settled();
  }
}

/** Native kernels by name; each says `false` where the default composition shall run. */
function optionalKernels(runtime: Runtime): OptionalKernels {
  return {
    conv: (input, weight, bias, g, output) => conv(runtime, input, weight, bias, g, output),
    convInputGrad: (gradOutput, weight, g, gradInput) =>
      convInputGrad(runtime, gradOutput, weight, g, gradInput),
    convWeightGrad: (gradOutput, input, g, gradWeight) =>
      convWeightGrad(runtime, gradOutput, input, g, gradWeight),
    maxPool: (input, g, values, indices) => maxPool(runtime, input, g, values, indices),
    maxPoolGrad: (gradOutput, indices, gradInput) => maxPoolGrad(runtime, gradOutput, indices, gradInput),
    addmm: (bias, a, b, output) => {
      if (output.dtype !== 'float32') return false;
      matmul(runtime, a, b, output, bias);
      return true;
    },
    softmax: (input, log, output) => softmax(runtime, input, log, output),
    softmaxGrad: (gradOutput, output, log, gradInput) =>
      softmaxGrad(runtime, gradOutput, output, log, gradInput),
    nllLoss: (input, target, weight, attributes, loss, total) =>
      nllLoss(runtime, input, target, weight, attributes, loss, total),
    nllLossGrad: (gradOutput, target, weight, total, attributes, gradInput) =>
      nllLossGrad(runtime, gradOutput, target, weight, total, attributes, gradInput),
    batchNorm: (...operands) => batchNorm(runtime, ...operands),
    batchNormGrad: (...operands) => batchNormGrad(runtime, ...operands),
    layerNorm: (...operands) => layerNorm(runtime, ...operands),
    layerNormGrad: (...operands) => layerNormGrad(runtime, ...operands),
    pointwiseMany: (kernel, compute, calls) => pointwiseMany(runtime, kernel, compute, calls),
  };
}
