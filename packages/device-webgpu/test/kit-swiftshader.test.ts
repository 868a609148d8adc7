// The device test kit on SwiftShader, Chromium's software Vulkan driver, in Node: other limits, no float16.
import { existsSync } from 'node:fs';
import { it } from 'vitest';

const driver = process.env.KINDLING_SWIFTSHADER ?? '/usr/lib/chromium/vk_swiftshader_icd.json';
if (existsSync(driver)) {
  // Read when the Vulkan loader starts: before anything asks for an adapter.
  process.env.VK_DRIVER_FILES = driver;
  const { hostKit } = await import('./kit.js');
  await hostKit(
    { of: 8, from: 5 },
    'the first adapter runs every case, this one and the browser an eighth each',
  );
} else {
  const reason = `there is no SwiftShader at ${driver}; install Chromium, or name it by KINDLING_SWIFTSHADER`;
  if (process.env.KINDLING_CI === '1') throw new Error(`KINDLING_CI: ${reason}`);
  it('the device test kit', (ctx) => ctx.skip(reason));
}
