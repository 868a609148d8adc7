// Adapters and devices: which GPU, with every feature and limit that it has and Kindling can use.
import { DeviceError } from '@kindling/tensor';

/** Kinds of adapters that want different kernels: real GPUs, and software drivers on which barriers are slow. */
export type AdapterClass = 'gpu' | 'software';

/** Which adapter to take. */
export interface AdapterOptions {
  /** Prefer the economical or the strong GPU where there are two. */
  powerPreference?: GPUPowerPreference;
  /** Whether a software adapter will do. Defaults to true; with `false` it is refused. */
  allowFallback?: boolean;
  /** Node only: take the first adapter whose name contains this text (`'llvmpipe'`, `'NVIDIA'`). */
  adapter?: string;
}

/** Where the host has WebGPU, and what to do when it has not. */
export interface Host {
  /** The host's GPU object; throws DeviceError with the cure when there is none. */
  gpu(options: AdapterOptions): Promise<GPU>;
  /** What to do where no adapter is found. */
  readonly cure: string;
}

/** Asks for an adapter; `null` when the host has none that will do. Throws DeviceError where the host says why. */
export async function findAdapter(host: Host, options: AdapterOptions): Promise<GPUAdapter | null> {
  const gpu = await host.gpu(options);
  const { powerPreference } = options;
  let adapter: GPUAdapter | null;
  try {
    adapter = await gpu.requestAdapter(powerPreference ? { powerPreference } : {});
  } catch (cause) {
    // Dawn throws where no adapter has the name that was asked for, and lists those that there are.
    const { message } = cause as Error;
    throw new DeviceError(`webgpu: no adapter was found; ${host.cure} (${message.trim()})`, { cause });
  }
  if (adapter === null) return null;
  if (options.allowFallback === false && adapterClass(adapter) === 'software') return null;
  return adapter;
}

export function adapterClass(adapter: GPUAdapter): AdapterClass {
  const { info } = adapter;
  const text = `${info.vendor} ${info.architecture} ${info.device} ${info.description}`;
  return info.isFallbackAdapter || /swiftshader|llvmpipe|lavapipe|software|warp/i.test(text)
    ? 'software'
    : 'gpu';
}

/** The adapter's name for people. */
export function adapterName({ info }: GPUAdapter): string {
  return (
    info.description ||
    [info.vendor, info.architecture, info.device].filter(Boolean).join(' ') ||
    'WebGPU adapter'
  );
}

/** Features that Kindling can use. */
export const usedFeatures = ['shader-f16', 'timestamp-query', 'subgroups'] as const;
export type Feature = (typeof usedFeatures)[number];

/** A device with the adapter's own limits (the defaults cap buffers at 256 MiB) and those `features` that the adapter has. */
export async function requestDevice(
  adapter: GPUAdapter,
  label: string,
  features: readonly Feature[],
): Promise<GPUDevice> {
  const requiredLimits: Record<string, number> = {};
  for (const key in adapter.limits) {
    const value = (adapter.limits as unknown as Record<string, unknown>)[key];
    if (typeof value === 'number') requiredLimits[key] = value;
  }
  const requiredFeatures = features.filter((f) => adapter.features.has(f)) as GPUFeatureName[];
  try {
    return await adapter.requestDevice({ label, requiredFeatures, requiredLimits });
  } catch (cause) {
    throw new DeviceError(`webgpu: ${adapterName(adapter)} refused a device: ${String(cause)}`, { cause });
  }
}

const registryKey = Symbol.for('kindling.webgpu');

/**
 * What must stay reachable as long as a device is used: garbage collection of the GPU object or of a device under live
 * buffers crashes Dawn, and nothing but a property of the global object has proved to hold.
 */
export function registry(): Set<object> {
  const root = globalThis as { [registryKey]?: Set<object> };
  root[registryKey] ??= new Set();
  return root[registryKey];
}
