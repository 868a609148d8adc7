// The device: any TensorFlow.js backend behind Kindling's contract.

import { type Device, DeviceError, type DType, itemSize } from '@kindling/tensor';
import * as tf from '@tensorflow/tfjs-core';
import { bufferOf, TfjsBuffer } from './buffer.js';
import { convert, heldDTypes, toHostArray, upload } from './dtypes.js';
import { sort } from './host.js';
import { gather, scatter } from './indexing.js';
import { matmul } from './matmul.js';
import { optionalKernels } from './optional.js';
import { pointwise } from './pointwise.js';
import { randomBits } from './random.js';
import { argReduce, reduce } from './reduce.js';
import { scan } from './scan.js';
import { noteSession, Session } from './session.js';
import { dense, store } from './views.js';

/** TensorFlow.js knows no limit of its own; no backend holds much more in one piece. */
const MAX_BUFFER_BYTES = 2 ** 30;

export interface TfjsOptions {
  /** The name of a registered backend (`cpu`, `wasm`, `webgl`, `webgpu`, `tensorflow`); by default the current one. */
  backend?: string;
}

/** Makes `name`, or the backend that TensorFlow.js prefers, ready, and says which it is. */
async function readyBackend(name: string | undefined): Promise<string> {
  if (name === undefined) {
    await tf.ready();
    return tf.getBackend();
  }
  if (tf.findBackendFactory(name) === null || tf.findBackendFactory(name) === undefined)
    throw new DeviceError(
      `tfjs: no backend is registered as ${name}; import it first, as in import '@tensorflow/tfjs-backend-${name}'`,
    );
  const started = tf.getBackend() === name || (await tf.setBackend(name));
  if (!started) throw new DeviceError(`tfjs: the backend ${name} could not start on this machine`);
  await tf.ready();
  return name;
}

/** Whether results can be had without waiting. */
function canBlock(): boolean {
  try {
    tf.tidy(() => tf.add(tf.scalar(1), tf.scalar(1)).dataSync());
    return true;
  } catch {
    return false;
  }
}

function allocate(session: Session, dtype: DType, length: number): TfjsBuffer {
  const bytes = length * itemSize(dtype);
  if (bytes > MAX_BUFFER_BYTES)
    throw new DeviceError(
      `${session.name}: ${length} elements of ${dtype} are ${bytes} bytes; the most in one tensor is ${MAX_BUFFER_BYTES}`,
    );
  return session.run('allocate', () => {
    const buffer = new TfjsBuffer(dtype, length);
    session.buffers.add(buffer);
    return buffer;
  });
}

/** The elements of a range as a tensor that outlives the tidying. */
function range(session: Session, buffer: object, offset: number, length: number): tf.Tensor {
  return session.run('read', () => {
    const { flat } = bufferOf(buffer);
    return tf.keep(length === flat.size ? tf.clone(flat) : tf.slice(flat, offset, length));
  });
}

/**
 * A Kindling device on a backend of TensorFlow.js, which must be registered (import its package first). It holds and
 * computes in float32, int32, int64 (within 32 bits), uint8 and bool. Throws DeviceError where the backend is unknown or
 * does not start.
 */
export async function tfjs({ backend }: TfjsOptions = {}): Promise<Device> {
  const session = new Session(await readyBackend(backend));
  const { name } = session;
  const bound =
    <Args extends unknown[]>(op: string, kernel: (session: Session, ...args: Args) => void) =>
    (...args: Args): void =>
      session.run(op, () => kernel(session, ...args));
  const device: Device = {
    name,
    capabilities: {
      storage: heldDTypes,
      arithmetic: heldDTypes,
      maxBufferBytes: MAX_BUFFER_BYTES,
      collected: false,
    },
    kernels: optionalKernels(session),
    allocate: (dtype, length) => allocate(session, dtype, length),
    free: (buffer) => {
      // Closing has freed all of them; core may still come upon tensors that nobody holds.
      if (session.closed) return;
      bufferOf(buffer).free();
      session.buffers.delete(bufferOf(buffer));
    },
    write: (buffer, dtype, offset, data) =>
      session.run('write', () => {
        const view = { buffer, dtype, shape: [data.length], strides: [1], offset };
        store(session, view, upload(dtype, data));
      }),
    read: async (buffer, dtype, offset, length) => {
      const part = range(session, buffer, offset, length);
      try {
        return toHostArray(dtype, (await part.data()) as ArrayLike<number>);
      } finally {
        part.dispose();
      }
    },
    ...(canBlock() && {
      readSync: (buffer: object, dtype: DType, offset: number, length: number) => {
        const part = range(session, buffer, offset, length);
        try {
          return toHostArray(dtype, part.dataSync() as ArrayLike<number>);
        } finally {
          part.dispose();
        }
      },
    }),
    pointwise: bound('pointwise', pointwise),
    reduce: bound('reduce', reduce),
    argReduce: bound('argReduce', argReduce),
    matmul: bound('matmul', matmul),
    copy: bound('copy', (_, source, target) =>
      store(session, target, convert(dense(session, source), source.dtype, target.dtype)),
    ),
    gather: bound('gather', gather),
    scatter: bound('scatter', scatter),
    scan: bound('scan', scan),
    sort: bound('sort', sort),
    randomBits: bound('randomBits', randomBits),
    flush: () => {},
    synchronize: async () => {
      // Work is done in order: what was queued before is done when this has come down.
      if (session.hostMemory) return;
      const last = session.run('synchronize', () => tf.keep(tf.add(tf.scalar(0), tf.scalar(1))));
      await last.data();
      last.dispose();
    },
    close: () => session.close(),
  };
  noteSession(device, session);
  return device;
}
