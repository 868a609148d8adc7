// The page of the browser tests: what they call lies on the global object.
import { formatReport, type Report, runCases, testDevice } from '@kindling/device-testkit';
import { getDeviceName, isAvailable, type WebGPUDevice, webgpu } from '@kindling/device-webgpu';

export interface PageFunctions {
  ready: boolean;
  isAvailable: typeof isAvailable;
  getDeviceName: typeof getDeviceName;
  /** Runs the kit's cases whose names match; every `of`-th of them, from `from` on. */
  kit(pattern: string, of?: number, from?: number): Promise<Report & { text: string }>;
  /** The first device, made on demand. */
  device(): Promise<WebGPUDevice>;
}

let made: Promise<WebGPUDevice> | undefined;
const functions: PageFunctions = {
  ready: true,
  isAvailable,
  getDeviceName,
  kit: async (pattern, of = 1, from = 0) => {
    const cases = await testDevice({ create: () => webgpu() });
    const chosen = cases.filter((c) => new RegExp(pattern).test(c.name)).filter((_, i) => i % of === from);
    const report = await runCases(chosen);
    return { ...report, text: formatReport(report) };
  },
  device: () => {
    made ??= webgpu();
    return made;
  },
};

Object.assign(globalThis, functions);
