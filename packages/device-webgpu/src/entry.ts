// The functions that users call, made for one host (browser or Node).
import { DeviceError } from '@kindling/tensor';
import {
  type AdapterClass,
  type AdapterOptions,
  adapterClass,
  adapterName,
  type Feature,
  findAdapter,
  type Host,
  registry,
  requestDevice,
  usedFeatures,
} from './adapter.js';
import { WebGPUDevice } from './device.js';
import { Runtime } from './runtime.js';

/** Options of {@link Entry.webgpu}. */
export interface WebGPUOptions extends AdapterOptions {
  /** Submit after every kernel and lay each error to the kernel and shapes that caused it. Slow; for finding faults. */
  checked?: boolean;
  /** Time every kernel by timestamp queries (see `WebGPUDevice.times`). Throws DeviceError where the adapter has none. */
  timed?: boolean;
  /**
   * Features to use, as far as the adapter has them; all of `shader-f16`, `timestamp-query` and `subgroups` unless given.
   * `[]` shows how code fares on a plain adapter.
   */
  features?: readonly Feature[];
  /** Choose kernels for this class of adapters; for the class that the adapter has unless given. */
  kernels?: AdapterClass;
  /** Dispatches in one submit, unless a read comes first. Defaults to 64. */
  maxDispatches?: number;
  /** Bytes bound by the dispatches of one submit. Defaults to 1 GiB. */
  maxBatchBytes?: number;
}

export interface Entry {
  /**
   * A WebGPU device: in browsers `navigator.gpu`'s, in Node one by Dawn (npm package `webgpu`). Throws DeviceError, with
   * the cure, where there is no WebGPU or no adapter.
   */
  webgpu(options?: WebGPUOptions): Promise<WebGPUDevice>;
  /** Whether {@link Entry.webgpu} would find an adapter. */
  isAvailable(options?: AdapterOptions): Promise<boolean>;
  /** How many different adapters the host offers (WebGPU lets one ask by power preference only). */
  deviceCount(): Promise<number>;
  /** Name of the adapter with this number, 0 being the one that `webgpu()` takes. Throws DeviceError past the last. */
  getDeviceName(index?: number): Promise<string>;
}

const BATCH_DISPATCHES = 64;
const BATCH_BYTES = 2 ** 30;

export function entryFor(host: Host): Entry {
  let made = 0;

  async function webgpu(options: WebGPUOptions = {}): Promise<WebGPUDevice> {
    const gpu = await host.gpu(options);
    const adapter = await findAdapter(host, options);
    if (adapter === null) throw new DeviceError(`webgpu: no adapter was found; ${host.cure}`);
    const features = options.features ?? usedFeatures;
    if (options.timed && !adapter.features.has('timestamp-query')) {
      throw new DeviceError(
        `webgpu: ${adapterName(adapter)} has no timestamp queries; leave out { timed: true }`,
      );
    }
    if (options.timed && !features.includes('timestamp-query')) {
      throw new DeviceError("webgpu: { timed: true } needs 'timestamp-query' among the features");
    }
    const name = `webgpu:${made++}`;
    const device = await requestDevice(adapter, name, features);
    const held = registry();
    held.add(gpu);
    held.add(device);
    const runtime = new Runtime({
      name,
      device,
      adapterClass: options.kernels ?? adapterClass(adapter),
      checked: options.checked ?? false,
      timed: options.timed ?? false,
      batch: {
        dispatches: options.maxDispatches ?? BATCH_DISPATCHES,
        bytes: options.maxBatchBytes ?? BATCH_BYTES,
      },
    });
    return new WebGPUDevice(runtime, adapterName(adapter), () => held.delete(device));
  }

  async function isAvailable(options: AdapterOptions = {}): Promise<boolean> {
    try {
      return (await findAdapter(host, options)) !== null;
    } catch {
      return false;
    }
  }

  async function names(): Promise<string[]> {
    const found = new Set<string>();
    for (const powerPreference of [undefined, 'high-performance', 'low-power'] as const) {
      const adapter = await findAdapter(host, powerPreference ? { powerPreference } : {}).catch(() => null);
      if (adapter !== null) found.add(adapterName(adapter));
    }
    return [...found];
  }

  return {
    webgpu,
    isAvailable,
    deviceCount: async () => (await names()).length,
    getDeviceName: async (index = 0) => {
      const all = await names();
      const name = all[index];
      if (name === undefined) {
        throw new DeviceError(
          all.length === 0
            ? `webgpu: no adapter was found; ${host.cure}`
            : `webgpu: there is no device ${index}; devices go from 0 to ${all.length - 1}`,
        );
      }
      return name;
    },
  };
}
