// The page of the browser tests: what they call lies on the global object.
import { formatReport, type Report, runCases, testDevice } from '@kindling/device-testkit';
import { getDeviceName, isAvailable, type WebGPUDevice, webgpu } from '@kindling/device-webgpu';
import { tolerances } from '../tolerances.js';
import { type Flatness, train } from '../training.js';

export interface PageFunctions {
  ready: boolean;
  isAvailable: typeof isAvailable;
  getDeviceName: typeof getDeviceName;
  /** Runs the kit's cases whose names match; every `of`-th of them, from `from` on. */
  kit(pattern: string, of?: number, from?: number): Promise<Report & { text: string }>;
  /** Trains for so many steps without disposing of anything. */
  train(steps: number): Promise<Flatness>;
  /** The first device, made on demand. */
  device(): Promise<WebGPUDevice>;
}

let made: Promise<WebGPUDevice> | undefined;
const functions: PageFunctions = {
  ready: true,
  isAvailable,
  getDeviceName,
  kit: async (pattern, of = 1, from = 0) => {
    const float16 = (await functions.device()).capabilities.storage.has('float16');
    const cases = await testDevice({ create: () => webgpu(), tolerances: tolerances(float16) });
    const chosen = cases.filter((c) => new RegExp(pattern).test(c.name)).filter((_, i) => i % of === from);
    const report = await runCases(chosen);
    return { ...report, text: formatReport(report) };
  },
  train: async (steps) => train(await webgpu(), steps),
  device: () => {
    made ??= webgpu();
    return made;
  },
};

Object.assign(globalThis, functions);
