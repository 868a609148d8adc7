// Storage: one allocation on one device, shared by views; its version counter; and who frees it when.

import type { Tomb } from './collection.js';
import type { Device, DeviceBuffer } from './device.js';
import { type DType, itemSize } from './dtype.js';
import { DisposedError } from './errors.js';
import { collection, noteAllocation, noteFree } from './memory.js';

/** One allocation. Tensors that are views of one another share it. */
export class Storage {
  /** Counts in-place writes; autograd compares it to tell a saved tensor that was changed. */
  version = 0;
  /**
   * For the library's own bookkeeping of temporaries: how many gradients in flight stand on this storage, or −1 when
   * somebody else may hold it, so that nobody but its holder or the collector may free it.
   */
  pending = -1;
  /** Whether nobody but the graph that saved it holds this storage, so that it is freed with the graph. */
  graphOnly = false;
  /** Absent for a buffer that is the host collector's own and so small that it goes uncounted. */
  readonly #tomb: Tomb | undefined;
  #buffer: DeviceBuffer | undefined;

  /** Allocates `length` elements of `dtype` on `device`. */
  constructor(
    readonly device: Device,
    readonly dtype: DType,
    readonly length: number,
  ) {
    const bytes = length * itemSize(dtype);
    const { collected, collectedBytes = -1 } = device.capabilities;
    const counted = bytes > collectedBytes;
    const buffer = noteAllocation(device, dtype, length, bytes, counted);
    this.#buffer = buffer;
    if (counted) {
      this.#tomb = { device, buffer: collected ? undefined : buffer, bytes, freed: false };
      collection.add(this, this.#tomb);
    }
    onAllocate?.(this);
  }

  /** The device's handle. Throws {@link DisposedError} after `dispose`. */
  get buffer(): DeviceBuffer {
    if (this.#buffer === undefined) {
      throw new DisposedError(
        'this tensor was disposed (dispose(), or the end of its scope); keep it with scope.keep()',
      );
    }
    return this.#buffer;
  }

  get disposed(): boolean {
    return this.#buffer === undefined;
  }

  /** Frees the allocation now. Every tensor on it becomes unusable. Calling it again does nothing. */
  dispose(): void {
    const buffer = this.#buffer;
    if (buffer === undefined) return;
    this.#buffer = undefined;
    if (this.#tomb !== undefined) {
      this.#tomb.freed = true;
      this.#tomb.buffer = undefined;
      noteFree(this.device, this.#tomb.bytes);
    }
    this.device.free(buffer);
  }
}

let onAllocate: ((storage: Storage) => void) | undefined;

/** Installs the one observer of new storages (scopes, and the engine's bookkeeping); returns the one before. */
export function observeAllocations(
  observer: ((storage: Storage) => void) | undefined,
): ((storage: Storage) => void) | undefined {
  const before = onAllocate;
  onAllocate = observer;
  return before;
}
