// Sessions: one device's hold on its backend; runs kernels tidied, with typed errors, and keeps tables of positions.

import { type Device, DeviceError, KindlingError } from '@kindling/tensor';
import * as tf from '@tensorflow/tfjs-core';
import type { TfjsBuffer } from './buffer.js';
import { PositionTables } from './position-tables.js';
import { Trust } from './trust.js';

/** Backends whose tensors lie in the host's memory, so that looking into one costs a copy at most. */
const onHost: ReadonlySet<string> = new Set(['cpu', 'wasm', 'tensorflow']);

export class Session {
  readonly name: string;
  /** Whether reading a tensor is cheap. */
  readonly hostMemory: boolean;
  /**
   * Whether matrix products go through XNNPACK, which packs the second matrix once per tensor, whatever shape it has
   * later, and takes matrices as they are only.
   */
  readonly packsMatrices: boolean;
  readonly tables = new PositionTables();
  readonly trust = new Trust();
  readonly buffers = new Set<TfjsBuffer>();
  #closed = false;

  constructor(readonly backend: string) {
    this.name = `tfjs-${backend}`;
    this.hostMemory = onHost.has(backend);
    this.packsMatrices = backend === 'wasm';
  }

  /**
   * Runs `work` on the device's backend and disposes of every tensor that it made and did not keep. What TensorFlow.js
   * throws becomes a DeviceError that names `op`.
   */
  run<T>(op: string, work: () => T): T {
    if (this.#closed) throw new DeviceError(`${op}: ${this.name} is closed; make another with tfjs()`);
    const before = tf.getBackend();
    try {
      // The backend exists already, so that this takes effect before the promise is made.
      if (before !== this.backend) void tf.setBackend(this.backend);
      let result: T;
      tf.tidy(() => {
        result = work();
      });
      return result!;
    } catch (error) {
      if (error instanceof KindlingError) throw error;
      const text = error instanceof Error ? error.message : String(error);
      throw new DeviceError(`${op}: ${this.name} failed: ${text}`, { cause: error });
    } finally {
      if (before !== this.backend) void tf.setBackend(before);
    }
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Whether the backend has an operation of TensorFlow.js, by the name of its kernel. */
  has(kernel: string): boolean {
    return (tf.getKernel(kernel, this.backend) ?? undefined) !== undefined;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.tables.clear();
    for (const buffer of this.buffers) buffer.free();
    this.buffers.clear();
  }
}

const sessions = new WeakMap<Device['pointwise'], Session>();

/** Remembers whose session a device's kernels run in: by one of them, so that a device in another's clothes is known too. */
export function noteSession(device: Device, session: Session): void {
  sessions.set(device.pointwise, session);
}

/** The session of a device that `tfjs()` made; `undefined` for others. */
export function sessionOf(device: Device): Session | undefined {
  return sessions.get(device.pointwise);
}
