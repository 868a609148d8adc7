// The ways in: whether there is an adapter, how many and which, and which of them will do.
import { DeviceError } from '@kindling/tensor';
import { expect, test } from 'vitest';
import { deviceCount, getDeviceName, isAvailable, webgpu } from '../src/node.js';
import { adapterMissing, ownGpu } from './support.js';

const missing = await adapterMissing();

test('adapters are counted and named, the first being the one that webgpu() takes', async (ctx) => {
  if (missing) ctx.skip(missing);
  expect(await isAvailable()).toBe(true);
  const count = await deviceCount();
  expect(count).toBeGreaterThanOrEqual(1);
  const name = await getDeviceName();
  expect(name).not.toBe('');
  expect(await getDeviceName(0)).toBe(name);
  expect((await ownGpu(ctx)).adapterName).toBe(name);
  const past = await getDeviceName(count).catch((e: unknown) => e);
  expect(past).toBeInstanceOf(DeviceError);
  expect((past as Error).message).toContain(`there is no device ${count}; devices go from 0 to ${count - 1}`);
});

test('an adapter can be asked for by preference and by name', async (ctx) => {
  if (missing) ctx.skip(missing);
  for (const powerPreference of ['low-power', 'high-performance'] as const) {
    expect((await ownGpu(ctx, { powerPreference })).adapterName).not.toBe('');
  }
  const adapter = (await getDeviceName()).split(/[\s:]/)[0]!;
  expect((await ownGpu(ctx, { adapter })).adapterName).toContain(adapter);
  expect(await isAvailable({ adapter: 'no such adapter' })).toBe(false);
  await expect(webgpu({ adapter: 'no such adapter' })).rejects.toThrow(
    /webgpu: no adapter was found; install/,
  );
});

test('a software adapter is refused where it will not do', async (ctx) => {
  if (missing) ctx.skip(missing);
  const software = /llvmpipe|swiftshader/i.test(await getDeviceName());
  expect(await isAvailable({ allowFallback: false })).toBe(!software);
  if (software) await expect(webgpu({ allowFallback: false })).rejects.toThrow(DeviceError);
});

test('features that are not asked for are not used', async (ctx) => {
  const plain = await ownGpu(ctx, { features: [] });
  for (const feature of ['subgroups', 'shader-f16', 'timestamp-query'])
    expect(plain.gpuDevice.features.has(feature)).toBe(false);
  await expect(webgpu({ timed: true, features: [] })).rejects.toThrow(/timestamp/);
});
