// @kindling/device-webgpu in Node: WebGPU by Dawn, from the optional peer dependency `webgpu`.
import { DeviceError } from '@kindling/tensor';
import { registry } from './adapter.js';
import { entryFor } from './entry.js';

export * from './exports.js';

/** A name that bundlers do not follow: the package is 130 MB of binaries for five platforms. */
const packageName = 'webgpu';

interface Dawn {
  create(flags: readonly string[]): GPU;
}

async function dawn(): Promise<Dawn> {
  try {
    return (await import(/* @vite-ignore */ packageName)) as Dawn;
  } catch (cause) {
    const missing = (cause as { code?: string }).code === 'ERR_MODULE_NOT_FOUND';
    throw new DeviceError(
      missing
        ? 'webgpu: Node has no WebGPU of its own; install Dawn with `npm install webgpu` (130 MB), or use another device such as cpu()'
        : `webgpu: the npm package webgpu (Dawn) does not load here: ${(cause as Error).message}; it has binaries for Linux, macOS and Windows on x64 and arm64`,
      { cause },
    );
  }
}

const instances = new Map<string, GPU>();

export const { webgpu, isAvailable, deviceCount, getDeviceName } = entryFor({
  cure:
    'install a Vulkan driver (Linux without a GPU: mesa-vulkan-drivers 25 or newer, and libvulkan1), or use another ' +
    'device such as cpu()',
  gpu: async ({ adapter = '' }) => {
    const own = (globalThis.navigator as Navigator | undefined)?.gpu;
    if (own) return own;
    let gpu = instances.get(adapter);
    if (gpu === undefined) {
      const { create } = await dawn();
      gpu = create(adapter === '' ? [] : [`adapter=${adapter}`]);
      registry().add(gpu);
      instances.set(adapter, gpu);
    }
    return gpu;
  },
});
