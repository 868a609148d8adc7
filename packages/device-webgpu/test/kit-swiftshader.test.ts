// The device test kit on SwiftShader, Chromium's software Vulkan driver, in Node: other limits, no float16.
import { it } from 'vitest';
import { swiftshader } from './swiftshader.js';

const missing = swiftshader();
if (missing === undefined) {
  const { hostKit } = await import('./kit.js');
  await hostKit(
    { of: 8, from: 5 },
    'the first adapter runs every case, this one and the browser an eighth each',
  );
} else {
  it('the device test kit', (ctx) => ctx.skip(missing));
}
