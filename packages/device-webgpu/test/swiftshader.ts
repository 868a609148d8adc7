// Chromium's software Vulkan driver, for test files that run on it in Node. They import what asks for an adapter afterwards.
import { existsSync } from 'node:fs';

/** Makes SwiftShader this process's only Vulkan driver; the reason where there is none. With KINDLING_CI=1 that is an error. */
export function swiftshader(): string | undefined {
  const driver = process.env.KINDLING_SWIFTSHADER ?? '/usr/lib/chromium/vk_swiftshader_icd.json';
  if (existsSync(driver)) {
    // Read when the Vulkan loader starts: before anything asks for an adapter.
    process.env.VK_DRIVER_FILES = driver;
    return undefined;
  }
  const reason = `there is no SwiftShader at ${driver}; install Chromium, or name it by KINDLING_SWIFTSHADER`;
  if (process.env.KINDLING_CI === '1') throw new Error(`KINDLING_CI: ${reason}`);
  return reason;
}
