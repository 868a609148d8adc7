// The null device: takes every call, does nothing, and counts. Reads give zeros.
import {
  type Device,
  type DeviceBuffer,
  DeviceError,
  type DType,
  dtypes,
  hostArray,
  itemSize,
  type OptionalKernels,
  type View,
} from '@kindling/tensor';
import { addCosts, type Cost, costOf, count, type KernelName, kernelOperations, nothing } from './cost.js';

/** A device that computes nothing and counts what it was asked for. */
export interface NullDevice extends Device {
  /** What each kernel has cost since the last `reset`. */
  readonly costs: ReadonlyMap<KernelName, Cost>;
  /** The sum over all kernels. */
  total(): Cost;
  /** Bytes allocated and not freed; the most that they have been since the last `reset`. */
  readonly liveBytes: number;
  readonly peakBytes: number;
  /** Sets the costs to nothing, and the peak to what is live. */
  reset(): void;
}

interface NullBuffer extends DeviceBuffer {
  readonly bytes: number;
}

export interface NullDeviceOptions {
  /**
   * Whether convolutions, pools and the like count as one kernel each, as on a device that brings them (true by
   * default), or as the default compositions of required kernels.
   */
  readonly optionalKernels?: boolean;
}

/** Multiplications and additions of a convolution: two per output element and weight that it sees. */
function convOperations(weight: View, output: View): number {
  return 2 * count(output) * weight.shape.slice(1).reduce((n, size) => n * size, 1);
}

/** A new null device: all dtypes, any size, instant. */
export function nullDevice({ optionalKernels = true }: NullDeviceOptions = {}): NullDevice {
  const costs = new Map<KernelName, Cost>();
  let [liveBytes, peakBytes] = [0, 0];
  const note = (name: KernelName, cost: Cost): void => {
    costs.set(name, addCosts(costs.get(name) ?? nothing, cost));
  };
  const zeros = (dtype: DType, length: number) => hostArray(dtype, length);
  const all = new Set(dtypes);
  return {
    name: 'null',
    capabilities: {
      storage: all,
      arithmetic: all,
      maxBufferBytes: Number.MAX_SAFE_INTEGER,
      collected: false,
    },
    ...(optionalKernels && { kernels: countingKernels(note) }),
    costs,
    total: () => [...costs.values()].reduce(addCosts, nothing),
    get liveBytes() {
      return liveBytes;
    },
    get peakBytes() {
      return peakBytes;
    },
    reset: () => {
      costs.clear();
      peakBytes = liveBytes;
    },

    allocate: (dtype, length) => {
      const bytes = length * itemSize(dtype);
      if (!Number.isSafeInteger(bytes))
        throw new DeviceError(`null: cannot count ${length} elements of ${dtype}`);
      liveBytes += bytes;
      peakBytes = Math.max(peakBytes, liveBytes);
      return { bytes } satisfies NullBuffer;
    },
    free: (buffer) => {
      liveBytes -= (buffer as NullBuffer).bytes;
    },
    write: (_buffer, dtype, _offset, data) =>
      note('write', { ...nothing, calls: 1, bytesWritten: data.length * itemSize(dtype) }),
    read: async (_buffer, dtype, _offset, length) => {
      note('read', { ...nothing, calls: 1, bytesRead: length * itemSize(dtype) });
      return zeros(dtype, length);
    },
    readSync: (_buffer, dtype, _offset, length) => {
      note('read', { ...nothing, calls: 1, bytesRead: length * itemSize(dtype) });
      return zeros(dtype, length);
    },

    pointwise: (kernel, _compute, inputs, outputs) =>
      note('pointwise', costOf(kernelOperations(kernel) * count(outputs[0]!), inputs, outputs)),
    reduce: (_kind, input, output) => note('reduce', costOf(count(input), [input], [output])),
    argReduce: (_kind, input, output) => note('argReduce', costOf(count(input), [input], [output])),
    matmul: (a, b, output) => note('matmul', costOf(2 * count(output) * a.shape.at(-1)!, [a, b], [output])),
    copy: (source, target) => note('copy', costOf(0, [source], [target])),
    gather: (_input, _dim, index, output) => note('gather', costOf(0, [index, output], [output])),
    scatter: (kind, _target, _dim, index, source) =>
      note('scatter', costOf(kind === 'set' ? 0 : count(source), [index, source], [source])),
    scan: (_kind, input, output, indices) => note('scan', costOf(count(input), [input], [output, indices])),
    sort: (input, _descending, values, indices) => {
      const n = input.shape.at(-1)!;
      note('sort', costOf(count(input) * Math.ceil(Math.log2(Math.max(n, 1))), [input], [values, indices]));
    },
    randomBits: (_seed, _offset, output) => note('randomBits', costOf(0, [], [output])),
    flush: () => {},
    synchronize: async () => {},
  };
}

/** Every optional kernel, counted as one call. */
function countingKernels(note: (name: KernelName, cost: Cost) => void): OptionalKernels {
  const done = (name: KernelName, cost: Cost): true => {
    note(name, cost);
    return true;
  };
  return {
    conv: (input, weight, bias, _geometry, output) =>
      done('conv', costOf(convOperations(weight, output), [input, weight, bias], [output])),
    convInputGrad: (gradOutput, weight, _geometry, gradInput) =>
      done('convInputGrad', costOf(convOperations(weight, gradOutput), [gradOutput, weight], [gradInput])),
    convWeightGrad: (gradOutput, input, _geometry, gradWeight) =>
      done(
        'convWeightGrad',
        costOf(convOperations(gradWeight, gradOutput), [gradOutput, input], [gradWeight]),
      ),
    maxPool: (input, { kernelSize }, values, indices) => {
      const window = kernelSize.reduce((n, size) => n * size, 1);
      return done('maxPool', costOf(window * count(values), [input], [values, indices]));
    },
    maxPoolGrad: (gradOutput, indices, gradInput) =>
      done('maxPoolGrad', costOf(count(gradOutput), [gradOutput, indices], [gradInput])),
    addmm: (bias, a, b, output) =>
      done('addmm', costOf(count(output) * (2 * a.shape[1]! + 1), [bias, a, b], [output])),
    // A maximum, a difference, an exponential, a sum, a quotient.
    softmax: (input, _log, output) => done('softmax', costOf(5 * count(input), [input], [output])),
    softmaxGrad: (gradOutput, output, _log, gradInput) =>
      done('softmaxGrad', costOf(4 * count(output), [gradOutput, output], [gradInput])),
    pointwiseMany: (kernel, _compute, calls) => {
      for (const { inputs, outputs } of calls)
        note('pointwiseMany', costOf(kernelOperations(kernel) * count(outputs[0]!), inputs, outputs));
      return true;
    },
  };
}
