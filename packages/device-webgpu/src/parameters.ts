// Parameters of kernels: one uniform buffer, filled on the host while a batch is recorded, and read at dynamic offsets.
import { bufferUsage } from './constants.js';

/** Enough for the parameters of a batch: 4,096 dispatches at an alignment of 256 bytes. */
const CAPACITY = 2 ** 20;

export class Parameters {
  readonly gpu: GPUBuffer;
  readonly #bytes = new ArrayBuffer(CAPACITY);
  readonly #words = new Uint32Array(this.#bytes);
  readonly #floats = new Float32Array(this.#bytes);
  readonly #alignment: number;
  #end = 0;

  constructor(readonly device: GPUDevice) {
    const usage = bufferUsage.uniform | bufferUsage.copyTarget;
    this.gpu = device.createBuffer({ label: 'parameters', size: CAPACITY, usage });
    this.#alignment = device.limits.minUniformBufferOffsetAlignment;
  }

  /** Bytes of the binding that holds `words` parameters: few distinct sizes, so that bind groups are shared. */
  static bindingBytes(words: number): number {
    let bytes = 128;
    while (bytes < words * 4) bytes *= 2;
    return bytes;
  }

  /** Whether another `bindingBytes` fit in before the next upload. */
  fits(bindingBytes: number): boolean {
    return this.#end + bindingBytes <= CAPACITY;
  }

  /** Adds integers (as 32-bit words), then floats; returns their offset. */
  add(integers: readonly number[], floats: readonly number[], bindingBytes: number): number {
    const offset = this.#end;
    let at = offset / 4;
    for (const x of integers) this.#words[at++] = x;
    for (const x of floats) this.#floats[at++] = x;
    this.#end = Math.ceil((offset + bindingBytes) / this.#alignment) * this.#alignment;
    return offset;
  }

  /** Uploads what was added; called right before the commands that read it are submitted. Returns the bytes. */
  upload(): number {
    const bytes = this.#end;
    if (bytes > 0) this.device.queue.writeBuffer(this.gpu, 0, this.#bytes, 0, bytes);
    this.#end = 0;
    return bytes;
  }
}
