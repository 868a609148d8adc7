// The runtime: batching, pools, failures, the lost device, checked mode, tracing, timing and warming up.
import { DeviceError, expression, type View } from '@kindling/tensor';
import { expect, test } from 'vitest';
import { DeviceLostError, formatTrace, OutOfMemoryError, type WebGPUDevice } from '../src/node.js';
import { gpu, ownGpu } from './support.js';

const { input, binary, pointwise } = expression;
const sum = pointwise(binary('add', input(0), input(1)));

function vector(device: WebGPUDevice, data: readonly number[]): View {
  const buffer = device.allocate('float32', data.length);
  device.write(buffer, 'float32', 0, Float32Array.from(data));
  return { buffer, dtype: 'float32', shape: [data.length], strides: [1], offset: 0 };
}
const read = async (device: WebGPUDevice, v: View) => [
  ...(await device.read(v.buffer, v.dtype, 0, v.shape[0]!)),
];

test('many dispatches share a pass and a submit, and steady work makes nothing new', async (ctx) => {
  const device = await ownGpu(ctx, { maxDispatches: 100 });
  const [a, b] = [vector(device, [1, 2, 3]), vector(device, [1, 1, 1])];
  const step = async () => {
    for (let i = 0; i < 20; i++) {
      const c = device.allocate('float32', 3);
      device.pointwise(sum, 'float32', [a, b], [{ ...a, buffer: c }]);
      device.pointwise(sum, 'float32', [{ ...a, buffer: c }, b], [a]);
      device.free(c);
    }
    return read(device, a);
  };
  await step();
  await step();
  device.resetCounters();
  expect(await step()).toEqual([1 + 120, 2 + 120, 3 + 120]);
  expect(device.counters).toMatchObject({
    dispatches: 40,
    passes: 1,
    submits: 1,
    reads: 1,
    pipelines: 0,
    bindGroups: 0,
    bindGroupHits: 40,
    buffers: 0,
    poolHits: 20,
    bytesWritten: 0,
    bytesRead: 12,
    kernels: { pointwise: 40 },
  });
});

test('batches are cut off at the thresholds', async (ctx) => {
  const device = await ownGpu(ctx, { maxDispatches: 8 });
  const [a, b] = [vector(device, [1]), vector(device, [1])];
  device.resetCounters();
  for (let i = 0; i < 20; i++) device.pointwise(sum, 'float32', [a, b], [a]);
  expect(device.counters.submits).toBe(2);
  device.flush();
  device.flush();
  expect(device.counters.submits).toBe(3);
  expect(await read(device, a)).toEqual([21]);
  const small = await ownGpu(ctx, { maxBatchBytes: 1024 });
  const [c, d] = [vector(small, [1]), vector(small, [1])];
  for (let i = 0; i < 4; i++) small.pointwise(sum, 'float32', [c, d], [c]);
  // Each dispatch binds two buffers of 256 bytes.
  expect(small.counters.submits).toBe(2);
});

test('a write to a buffer that queued commands read does not overtake them', async (ctx) => {
  const device = await gpu(ctx);
  const [a, b] = [vector(device, [1, 2]), vector(device, [10, 10])];
  const out = vector(device, [0, 0]);
  device.pointwise(sum, 'float32', [a, b], [out]);
  device.write(a.buffer, 'float32', 0, Float32Array.of(100, 100));
  expect(await read(device, out)).toEqual([11, 12]);
  expect(await read(device, a)).toEqual([100, 100]);
  // A freed buffer goes back to the pool while commands still name it; who writes next gets another.
  device.pointwise(sum, 'float32', [a, b], [out]);
  device.free(a.buffer);
  const c = vector(device, [7, 7]);
  expect(await read(device, out)).toEqual([110, 110]);
  expect(await read(device, c)).toEqual([7, 7]);
});

test('parameters of more dispatches than one upload holds', async (ctx) => {
  const device = await ownGpu(ctx, { maxDispatches: 1e6 });
  const [a, b] = [vector(device, [0]), vector(device, [1])];
  for (let i = 0; i < 9000; i++) device.pointwise(sum, 'float32', [a, b], [a]);
  expect(await read(device, a)).toEqual([9000]);
});

test('partial writes and reads of every dtype', async (ctx) => {
  const device = await gpu(ctx);
  for (const dtype of device.capabilities.storage) {
    const buffer = device.allocate(dtype, 7);
    const data = (n: number) =>
      dtype === 'float16'
        ? new Uint16Array(n)
        : dtype === 'int64'
          ? new Float64Array(n)
          : dtype === 'float32'
            ? new Float32Array(n)
            : dtype === 'int32'
              ? new Int32Array(n)
              : new Uint8Array(n);
    const value = dtype === 'bool' ? 1 : 5;
    device.write(buffer, dtype, 0, data(7));
    device.write(buffer, dtype, 3, data(3).fill(value));
    device.write(buffer, dtype, 4, data(0));
    expect([...(await device.read(buffer, dtype, 0, 7))], dtype).toEqual([0, 0, 0, value, value, value, 0]);
    expect([...(await device.read(buffer, dtype, 5, 2))], dtype).toEqual([value, 0]);
    expect([...(await device.read(buffer, dtype, 7, 0))], dtype).toEqual([]);
    device.free(buffer);
  }
});

test('int64 keeps numbers past 32 bits', async (ctx) => {
  const device = await gpu(ctx);
  const data = Float64Array.of(
    0,
    -1,
    2 ** 53 - 1,
    -(2 ** 53 - 1),
    2 ** 31,
    -(2 ** 31),
    2 ** 32,
    -(2 ** 32) - 1,
  );
  const buffer = device.allocate('int64', data.length);
  device.write(buffer, 'int64', 0, data);
  expect([...(await device.read(buffer, 'int64', 0, data.length))]).toEqual([...data]);
});

test('a lost device ends every pending and later call', async (ctx) => {
  const device = await ownGpu(ctx);
  const a = vector(device, [1, 2, 3]);
  const pending = read(device, a);
  device.gpuDevice.destroy();
  await expect(pending).rejects.toThrow(DeviceLostError);
  await expect(pending).rejects.toThrow(/was lost \(destroyed.*make a new device/);
  await expect(device.read(a.buffer, 'float32', 0, 1)).rejects.toThrow(DeviceLostError);
  await expect(device.synchronize()).rejects.toThrow(DeviceLostError);
  expect(() => device.allocate('float32', 1)).toThrow(DeviceLostError);
  expect(() => device.pointwise(sum, 'float32', [a, a], [a])).toThrow(DeviceLostError);
  expect(() => device.write(a.buffer, 'float32', 0, Float32Array.of(1))).toThrow(DeviceLostError);
  expect(() => device.flush()).toThrow(DeviceLostError);
  device.free(a.buffer);
});

test('close() ends pending reads and later calls with the cure', async (ctx) => {
  const device = await ownGpu(ctx);
  const a = vector(device, [1]);
  const pending = read(device, a);
  device.close();
  await expect(pending).rejects.toThrow(/was closed; make a new device/);
  expect(() => device.allocate('float32', 1)).toThrow(DeviceLostError);
  device.close();
});

test('a validation error is told at the next read, with what ran, and only then', async (ctx) => {
  const device = await ownGpu(ctx);
  const a = vector(device, [1]);
  const b = vector(device, [1]);
  await device.synchronize();
  // Somebody destroys the buffer behind our back.
  const trace: GPUBuffer[] = [];
  const create = device.gpuDevice.createBuffer.bind(device.gpuDevice);
  device.gpuDevice.createBuffer = (d) => {
    const buffer = create(d);
    trace.push(buffer);
    return buffer;
  };
  const c = vector(device, new Array(5000).fill(0));
  trace[0]!.destroy();
  device.pointwise(sum, 'float32', [c, c], [c]);
  device.pointwise(sum, 'float32', [a, b], [a]);
  const failure = await device.read(b.buffer, 'float32', 0, 1).catch((e: unknown) => e);
  expect(failure).toBeInstanceOf(DeviceError);
  expect((failure as Error).message).toMatch(
    /one of 2 dispatches \(pointwise on float32 \[5000\][^;]*; pointwise on float32 \[1\][^;]*\); make the device with \{ checked: true \}/,
  );
  expect(await read(device, b)).toEqual([1]);
});

test('checked mode lays an error to its kernel and shapes', async (ctx) => {
  const device = await ownGpu(ctx, { checked: true });
  const trace: GPUBuffer[] = [];
  const create = device.gpuDevice.createBuffer.bind(device.gpuDevice);
  device.gpuDevice.createBuffer = (d) => {
    const buffer = create(d);
    trace.push(buffer);
    return buffer;
  };
  const a = vector(device, new Array(12).fill(1));
  const b = vector(device, new Array(12).fill(1));
  const matrix = (v: View, shape: number[]): View => ({ ...v, shape, strides: [shape[1]!, 1] });
  const c = vector(device, new Array(9).fill(1));
  await device.synchronize();
  trace[1]!.destroy();
  device.pointwise(sum, 'float32', [a, a], [a]);
  device.matmul(matrix(a, [3, 4]), matrix(b, [4, 3]), matrix(c, [3, 3]));
  device.pointwise(sum, 'float32', [c, c], [c]);
  await expect(device.synchronize()).rejects.toThrow(
    /failed, in matmul on float32 \[3, 4\], float32 \[4, 3\], float32 \[3, 3\]/,
  );
  await device.synchronize();
});

test('out of memory is an error of its own', async (ctx) => {
  const device = await ownGpu(ctx);
  // The driver's own refusal cannot be provoked without taking the machine's memory: the scope is asked to tell one.
  const a = vector(device, [1]);
  await device.synchronize();
  const pop = device.gpuDevice.popErrorScope.bind(device.gpuDevice);
  let calls = 0;
  device.gpuDevice.popErrorScope = async () => {
    const error = await pop();
    return ++calls === 2 ? ({ message: 'no memory left' } as GPUError) : error;
  };
  device.pointwise(sum, 'float32', [a, a], [a]);
  const failure = await read(device, a).catch((e: unknown) => e);
  expect(failure).toBeInstanceOf(OutOfMemoryError);
  expect((failure as Error).message).toContain('no memory left; free tensors, or use smaller batches');
});

test('explain tells dispatches with shapes and WGSL', async (ctx) => {
  const device = await gpu(ctx);
  const a = vector(device, [1, 2, 3, 4]);
  const trace = await device.explain(() => {
    device.pointwise(sum, 'float32', [a, 2], [a]);
    device.reduce('sum', a, { ...a, shape: [], strides: [] });
  });
  expect(trace.map((d) => [d.kernel, d.operands])).toEqual([
    ['pointwise', 'float32 [4], 2, float32 [4]'],
    ['reduce', 'float32 [4], float32 []'],
  ]);
  const text = formatTrace(trace);
  expect(text).toContain('  1  pointwise      [1×1×1]  float32 [4], 2, float32 [4]');
  expect(text).toContain('@compute');
  expect(formatTrace(trace, false)).not.toContain('@compute');
  await device.synchronize();
});

test('timed devices tell the time of each kernel', async (ctx) => {
  const probe = await gpu(ctx);
  if (!probe.gpuDevice.features.has('timestamp-query')) ctx.skip('the adapter has no timestamp queries');
  await expect(probe.times()).rejects.toThrow(/timed: true/);
  const device = await ownGpu(ctx, { timed: true });
  const a = vector(device, new Array(100_000).fill(1));
  for (let i = 0; i < 300; i++) device.pointwise(sum, 'float32', [a, 1], [a]);
  const times = await device.times();
  expect(times['pointwise']!.runs).toBe(300);
  expect(times['pointwise']!.nanoseconds).toBeGreaterThan(0);
  expect(device.counters.passes).toBe(300);
});

test('warming up compiles without running', async (ctx) => {
  const device = await ownGpu(ctx);
  const a = vector(device, [1, 2]);
  const add = () => device.pointwise(sum, 'float32', [a, a], [a]);
  expect(await device.warmUp(add)).toBe(1);
  expect(device.counters).toMatchObject({ pipelines: 1, dispatches: 0 });
  expect(await device.warmUp(add)).toBe(0);
  add();
  expect(await read(device, a)).toEqual([2, 4]);
  expect(device.counters.pipelines).toBe(1);
});

test('a process that never closes its device still ends', async (ctx) => {
  await gpu(ctx);
  const { spawnSync } = await import('node:child_process');
  const script = `
    import { create } from 'webgpu';
    globalThis.gpu = create([]);
    globalThis.device = await (await gpu.requestAdapter()).requestDevice();
    device.createBuffer({ size: 256, usage: 128 });
  `;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { timeout: 50_000 });
  expect(status).toBe(0);
});
