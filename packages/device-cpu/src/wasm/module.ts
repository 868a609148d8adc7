// The module of ahead-of-time kernels: decoded, compiled once for each kind of memory, instantiated on a memory.
import { base64, type Kernels } from './generated/kernels.js';

export type { Kernels } from './generated/kernels.js';

/** `(module (func (drop (i32x4.splat (i32.const 0)))))`: engines without SIMD refuse it. */
const simdProbe = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 9, 1, 7, 0, 65, 0, 253, 17, 26, 11,
];

let supported: boolean | undefined;

/** Whether this engine runs the kernels: WebAssembly with 128-bit SIMD. */
export function wasmSupported(): boolean {
  supported ??= typeof WebAssembly === 'object' && WebAssembly.validate(new Uint8Array(simdProbe));
  return supported;
}

/** The kernels' binary for a memory that is shared or not: they differ in one flag of the memory's import. */
function kernelBytes(shared: boolean): Uint8Array<ArrayBuffer> {
  const text = atob(base64.replaceAll('\n', ''));
  const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0));
  if (!shared) {
    // After the import's name and its kind, 2 for a memory: limits with a maximum are 3 when shared, 1 when not.
    const flag = text.indexOf('\x06memory\x02\x03') + 8;
    bytes[flag] = 1;
  }
  return bytes;
}

const modules = new Map<boolean, WebAssembly.Module>();

/**
 * The compiled kernels for shared or unshared memories; a module can be posted to workers. Compiles synchronously:
 * Chrome's main thread allows that up to 8 MiB since version 114; before, await {@link prepareKernels} first.
 */
export function kernelModule(shared: boolean): WebAssembly.Module {
  let module = modules.get(shared);
  if (module === undefined) {
    module = new WebAssembly.Module(kernelBytes(shared));
    modules.set(shared, module);
  }
  return module;
}

/** Compiles the kernels without blocking; {@link kernelModule} then finds them. */
export async function prepareKernels(shared: boolean): Promise<WebAssembly.Module> {
  const module = modules.get(shared) ?? (await WebAssembly.compile(kernelBytes(shared)));
  modules.set(shared, module);
  return module;
}

/** A memory that the kernels can run on: its maximum must be declared, 65,536 pages of 64 KiB at most. */
export function kernelMemory(pages: number, shared: boolean, maximum = 65536): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: pages, maximum, shared });
}

export const isShared = (memory: WebAssembly.Memory): boolean =>
  typeof SharedArrayBuffer === 'function' && memory.buffer instanceof SharedArrayBuffer;

/** An instance of the kernels on `memory`. Each thread has its own, with its own scratch. */
export function instantiateKernels(memory: WebAssembly.Memory): Kernels {
  const instance = new WebAssembly.Instance(kernelModule(isShared(memory)), { env: { memory } });
  return instance.exports as unknown as Kernels;
}
