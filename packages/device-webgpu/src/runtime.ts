// The runtime under the kernels: allocations, launches, reads and writes on one GPUDevice.
import {
  type DeviceBuffer,
  DeviceError,
  type DType,
  IndexError,
  internalAssert,
  itemSize,
  type KindlingError,
  type TypedArray,
} from '@kindling/tensor';
import type { AdapterClass } from './adapter.js';
import { Bindings } from './bindings.js';
import { Allocation, BufferPool, type Physical } from './buffers.js';
import { type BatchLimits, Commands } from './commands.js';
import { mapRead } from './constants.js';
import { type Counters, newCounters } from './counters.js';
import { DeviceLostError, Failures } from './failures.js';
import { decode, encode } from './host.js';
import { assignSlots, fold, type Launch, type Slots } from './launch.js';
import { Parameters } from './parameters.js';
import { type Pipeline, Pipelines } from './pipelines.js';
import { StagingPool } from './staging.js';
import { TIMED_PASSES, Timer } from './timer.js';
import { type Dispatched, describeLaunch, shapesOf } from './trace.js';
import { storedBytes } from './wgsl/registers.js';

export interface RuntimeOptions {
  readonly name: string;
  readonly device: GPUDevice;
  readonly adapterClass: AdapterClass;
  /** Submit after every kernel and lay errors to it exactly. */
  readonly checked: boolean;
  /** Time every kernel (a pass each). */
  readonly timed: boolean;
  readonly batch: BatchLimits;
}

/** Bytes of the words in which kernels report indices out of range. */
const FAULT_BYTES = 32;
/** Launches remembered between reads for the text of an index error. */
const MAX_FAULTY = 4096;

export class Runtime {
  readonly name: string;
  readonly device: GPUDevice;
  readonly adapterClass: AdapterClass;
  readonly counters: Counters = newCounters();
  readonly pool: BufferPool;
  readonly pipelines: Pipelines;
  readonly timer: Timer | undefined;
  /** Whether kernels may use subgroups. */
  readonly subgroups: boolean;
  /** Largest allocation: what one binding can hold. */
  readonly maxBytes: number;
  readonly #options: RuntimeOptions;
  readonly #failures: Failures;
  readonly #parameters: Parameters;
  readonly #bindings: Bindings;
  readonly #commands: Commands;
  readonly #staging: StagingPool;
  readonly #faults: Physical;
  /** Launches since the faults were last looked at that may have reported one. */
  #faulty: Launch[] = [];
  #end: DeviceLostError | undefined;
  /** Set while explaining: receives every launch. */
  onLaunch: ((dispatched: Dispatched) => void) | undefined;
  /** Set while warming up: launches compile and do not run. */
  warming = false;

  constructor(options: RuntimeOptions) {
    const { device, name } = options;
    this.#options = options;
    this.name = name;
    this.device = device;
    this.adapterClass = options.adapterClass;
    this.subgroups = device.features.has('subgroups');
    const { maxBufferSize, maxStorageBufferBindingSize } = device.limits;
    this.maxBytes = Math.floor(Math.min(maxBufferSize, maxStorageBufferBindingSize) / 256) * 256;
    this.timer = options.timed ? new Timer(device) : undefined;
    this.#failures = new Failures(device, name);
    this.#failures.open();
    this.#parameters = new Parameters(device);
    this.#bindings = new Bindings(device, this.#parameters.gpu, this.counters);
    this.pool = new BufferPool(device, this.maxBytes, this.counters, (p) => this.#bindings.forget(p));
    this.pipelines = new Pipelines(device, this.#bindings, this.counters);
    this.#staging = new StagingPool(device);
    this.#commands = new Commands(
      device,
      this.#parameters,
      this.#failures,
      this.counters,
      options.timed
        ? { ...options.batch, dispatches: Math.min(options.batch.dispatches, TIMED_PASSES) }
        : options.batch,
      this.timer,
      options.checked,
      () => this.pool.sweep(),
    );
    this.#faults = this.pool.take(FAULT_BYTES);
    device.lost.then((info) => {
      this.#end ??= new DeviceLostError(
        `${name} was lost (${info.reason}${info.message ? `: ${info.message}` : ''}); its tensors are gone: ` +
          'make a new device with webgpu() and load them again',
      );
    });
  }

  /** Throws when the device is lost or closed. */
  alive(): void {
    if (this.#end !== undefined) throw this.#end;
  }

  /** Ends the device: later calls throw, pending reads reject. */
  close(): void {
    this.#end ??= new DeviceLostError(`${this.name} was closed; make a new device with webgpu()`);
    this.device.destroy();
  }

  allocate(dtype: DType, length: number): Allocation {
    this.alive();
    const bytes = length * storedBytes(dtype);
    if (bytes > this.maxBytes) {
      throw new DeviceError(
        `allocate: ${length} elements of ${dtype} take ${bytes} bytes on ${this.name}, more than the ${this.maxBytes} ` +
          `bytes that one binding may hold (maxStorageBufferBindingSize)${storedBytes(dtype) > itemSize(dtype) ? `; ${dtype} takes ${storedBytes(dtype)} bytes an element there` : ''}; split the tensor`,
      );
    }
    return new Allocation(this, dtype, length, bytes);
  }

  free(buffer: DeviceBuffer): void {
    const a = buffer as Allocation;
    internalAssert(!a.freed, 'a buffer was freed twice');
    a.freed = true;
    if (a.physical !== undefined && this.#end === undefined) this.pool.release(a.physical);
    a.physical = undefined;
  }

  /** Runs `use` with a temporary allocation. */
  withTemporary<T>(dtype: DType, length: number, use: (temporary: Allocation) => T): T {
    const a = this.allocate(dtype, length);
    try {
      return use(a);
    } finally {
      this.free(a);
    }
  }

  /** The allocation behind a handle of core's. */
  own(buffer: DeviceBuffer, dtype: DType): Allocation {
    internalAssert(
      buffer instanceof Allocation && buffer.owner === this,
      `a buffer of another device than ${this.name}`,
    );
    internalAssert(!buffer.freed, 'a buffer was used after free');
    internalAssert(buffer.dtype === dtype, `a buffer of ${buffer.dtype} was used as ${dtype}`);
    return buffer;
  }

  #physical(a: Allocation): Physical {
    a.physical ??= this.pool.take(a.bytes);
    return a.physical;
  }

  /** Records a kernel; compiles it when it is new. */
  launch(launch: Launch): void {
    this.alive();
    const slots = assignSlots(launch.operands);
    const most = this.device.limits.maxStorageBuffersPerShaderStage;
    if (slots.buffers.length + (launch.faults ? 1 : 0) > most) {
      throw new DeviceError(
        `${launch.kernel}: ${slots.buffers.length} buffers in one kernel, more than the ${most} that ${this.name} binds ` +
          '(maxStorageBuffersPerShaderStage); split the operation',
      );
    }
    const access = launch.faults ? `${slots.access}w` : slots.access;
    const { checked } = this.#options;
    if (checked) this.#attribute('what came before');
    const pipeline = this.pipelines.get(launch, slots, access, this.warming);
    if (this.warming) return;
    this.#record(launch, slots, access, pipeline);
    if (checked) {
      this.#commands.submit();
      this.#attribute(`${launch.kernel} on ${shapesOf(launch)}`);
    }
  }

  /** Lays whatever the open scopes have caught to `what`, and opens new ones. */
  #attribute(what: string): void {
    this.#failures.close(() => what);
    this.#failures.open();
  }

  #record(launch: Launch, slots: Slots, access: string, pipeline: Pipeline): void {
    const integers = launch.integers ?? [];
    const floats = launch.floats ?? [];
    const bindingBytes = Parameters.bindingBytes(integers.length + floats.length + (launch.faults ? 1 : 0));
    if (!this.#parameters.fits(bindingBytes)) this.#commands.submit();
    const buffers: Physical[] = [];
    let bytes = 0;
    for (const a of slots.buffers) {
      const p = this.#physical(a);
      p.batch = this.#commands.batch;
      buffers.push(p);
      bytes += p.size;
    }
    let words = integers;
    if (launch.faults) {
      this.#faults.batch = this.#commands.batch;
      buffers.push(this.#faults);
      if (this.#faulty.length < MAX_FAULTY) this.#faulty.push(launch);
      words = [this.#faulty.length - 1, ...integers];
    }
    const group = this.#bindings.group(access, buffers, bindingBytes);
    const offset = this.#parameters.add(words, floats, bindingBytes);
    const grid = fold(launch.grid, this.device.limits.maxComputeWorkgroupsPerDimension);
    this.onLaunch?.(describeLaunch(launch, pipeline, grid));
    this.#commands.dispatch(launch, pipeline.gpu!, group, offset, grid, bytes);
  }

  write(a: Allocation, offset: number, data: TypedArray): void {
    this.alive();
    if (data.length === 0 || this.warming) return;
    const bytes = encode(a.dtype, data);
    const at = offset * storedBytes(a.dtype);
    internalAssert(at % 4 === 0, 'a write that does not begin at a word');
    // The host's write overtakes commands that are not yet submitted.
    if (a.physical === undefined) a.physical = this.pool.take(a.bytes, this.#commands.batch);
    else if (this.#commands.touches(a.physical)) this.#commands.submit();
    this.device.queue.writeBuffer(
      a.physical.gpu,
      at,
      bytes.buffer as ArrayBuffer,
      bytes.byteOffset,
      bytes.byteLength,
    );
    this.counters.bytesWritten += bytes.byteLength;
  }

  async read(a: Allocation, offset: number, length: number): Promise<TypedArray> {
    this.alive();
    const size = storedBytes(a.dtype);
    const from = Math.floor((offset * size) / 4) * 4;
    const bytes = Math.ceil((offset * size + length * size - from) / 4) * 4;
    const faulty = this.#faulty;
    const tail = faulty.length > 0 ? FAULT_BYTES : 0;
    const staging = this.#staging.take(bytes + tail);
    if (bytes > 0) this.#commands.copy(this.#physical(a).gpu, from, staging, 0, bytes);
    if (tail > 0) this.#takeFaults(staging, bytes);
    this.#commands.submit();
    this.counters.reads++;
    this.counters.bytesRead += bytes + tail;
    await this.#finish(staging);
    const mapped = staging.getMappedRange(0, staging.size);
    const error =
      tail > 0 ? this.#faultIn(new Uint32Array(mapped, bytes, FAULT_BYTES / 4), faulty) : undefined;
    const result = error ?? decode(a.dtype, mapped, offset * size - from, length);
    staging.unmap();
    this.#staging.release(staging);
    if (result instanceof Error) throw result;
    return result;
  }

  /** Records the copy of the fault words, and their clearing for what comes after. */
  #takeFaults(staging: GPUBuffer, at: number): void {
    this.#commands.copy(this.#faults.gpu, 0, staging, at, FAULT_BYTES);
    this.#commands.clear(this.#faults.gpu);
    this.#faulty = [];
  }

  #faultIn(words: Uint32Array, faulty: readonly Launch[]): KindlingError | undefined {
    if (words[0] === 0) return undefined;
    const index = (words[2]! | 0) * 2 ** 32 + words[1]!;
    const size = words[3]!;
    const launch = faulty[words[4]!];
    return new IndexError(
      `${launch?.kernel}: index ${index} is out of bounds for a dimension of size ${size}; indices go from 0 to ` +
        `${size - 1} (on ${launch ? shapesOf(launch) : this.name}; found when the result was read)`,
    );
  }

  /** Waits until what was submitted is done and `staging` is mapped; throws the first failure. */
  async #finish(staging: GPUBuffer): Promise<void> {
    const failures = this.#failures.take();
    let refused: unknown;
    try {
      await staging.mapAsync(mapRead);
    } catch (error) {
      refused = error;
      // The loss of a device is told by another promise, maybe a moment later.
      await Promise.race([this.device.lost, new Promise((resolve) => setTimeout(resolve, 100))]);
    }
    this.alive();
    const failure = await failures;
    this.alive();
    if (failure === undefined && refused === undefined) return;
    if (refused === undefined) staging.unmap();
    staging.destroy();
    throw failure ?? new DeviceError(`${this.name}: a read was refused: ${String(refused)}`);
  }

  flush(): void {
    this.alive();
    this.#commands.submit();
  }

  async synchronize(): Promise<void> {
    this.alive();
    const faulty = this.#faulty;
    const staging = this.#staging.take(FAULT_BYTES);
    this.#takeFaults(staging, 0);
    this.#commands.submit();
    await this.#finish(staging);
    const words = new Uint32Array(staging.getMappedRange(0, FAULT_BYTES)).slice();
    staging.unmap();
    this.#staging.release(staging);
    const error = this.#faultIn(words, faulty);
    if (error) throw error;
  }
}
