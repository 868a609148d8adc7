// Section errors: what the device declares is so, what it cannot do is refused by name, and it lives on after an error.
import {
  copyTo,
  type Device,
  DeviceError,
  type DType,
  dataSync,
  dtypes,
  expression as e,
  KindlingError,
  ones,
  Storage,
  tensorFromData,
  type View,
} from '@kindling/tensor';
import { check, type DeviceCase } from '../case.js';
import { type Kit, kernelCase, plainCase } from '../kit.js';
import { operand, output } from '../operand.js';

const section = 'errors';

/** The error that `run` throws or rejects with; fails when there is none. */
async function errorOf(what: string, run: () => unknown): Promise<Error> {
  try {
    await run();
  } catch (error) {
    return error as Error;
  }
  throw new Error(`${what} succeeded`);
}

function checkTyped(error: Error, what: string, ...words: (string | number)[]): void {
  check(error instanceof DeviceError, `${what}: threw ${error.name} (${error.message}), not DeviceError`);
  for (const word of words)
    check(error.message.includes(String(word)), `${what}: "${error.message}" does not say ${word}`);
}

/** 2 + 1 on the device, to show that it still works. */
async function checkAlive(device: Device): Promise<void> {
  const sum = await ones(3, { device }).add(2).data();
  check(sum[2] === 3, `afterwards 1 + 2 was ${sum[2]}`);
}

export function* errors(kit: Kit): Iterable<DeviceCase> {
  const { device } = kit;
  const { storage, arithmetic, maxBufferBytes } = device.capabilities;
  yield plainCase(section, 'capabilities are consistent', async () => {
    check(device.name.length > 0, 'the device has no name');
    check(storage.has('float32') && arithmetic.has('float32'), 'float32 must be held and computed');
    for (const dtype of arithmetic) check(storage.has(dtype), `computes in ${dtype}, which it does not hold`);
    check(maxBufferBytes >= 2 ** 16, `maxBufferBytes is ${maxBufferBytes}`);
  });
  yield plainCase(section, 'an allocation past the limit is refused with the numbers', async () => {
    const length = Math.floor(maxBufferBytes / 4) + 1;
    const byDevice = await errorOf('device.allocate past maxBufferBytes', () =>
      device.allocate('float32', length),
    );
    checkTyped(byDevice, 'device.allocate', length);
    const byCore = await errorOf(
      'a storage past maxBufferBytes',
      () => new Storage(device, 'float32', length),
    );
    checkTyped(byCore, 'a storage', length, maxBufferBytes);
    await checkAlive(device);
  });
  for (const dtype of dtypes.filter((d) => !storage.has(d))) {
    yield plainCase(section, `${dtype}, which it cannot hold, is refused by name`, async () => {
      const error = await errorOf(`a tensor of ${dtype}`, () => new Storage(device, dtype, 4));
      checkTyped(error, `a tensor of ${dtype}`, dtype, device.name, 'to(dtype)');
      await checkAlive(device);
    });
  }
  for (const dtype of dtypes.filter((d) => storage.has(d) && !arithmetic.has(d))) {
    yield plainCase(section, `arithmetic in ${dtype}, which it only holds, is refused by name`, async () => {
      const x = ones(3, { device }).to(dtype);
      const error = await errorOf(`add in ${dtype}`, () => x.add(x).data());
      checkTyped(error, `add in ${dtype}`, 'add', dtype, device.name);
      await checkAlive(device);
    });
  }
  yield plainCase(section, 'reading without waiting works, or says what to do instead', async () => {
    const x = ones(2, { device });
    if (device.readSync) return check(dataSync(x)[1] === 1, 'dataSync gave another number');
    checkTyped(await errorOf('dataSync', () => dataSync(x)), 'dataSync', device.name, 'await');
  });
  yield plainCase(section, 'tensors of two devices do not mix', async () => {
    const [here, there] = [ones(2, { device }), ones(2, { device: kit.oracle })];
    checkTyped(
      await errorOf('adding tensors of two devices', () => here.add(there)),
      'add',
      device.name,
      'to(',
    );
    await checkAlive(device);
  });
  yield plainCase(section, 'copyTo brings tensors here and back', async () => {
    const data = Float32Array.from([1, 2.5, Number.NaN]);
    const there = await copyTo(tensorFromData(data, { device: kit.oracle }), device);
    const back = await (await copyTo(there, kit.oracle)).data();
    check(
      data.every((x, i) => Object.is(x, back[i])),
      `came back as ${back}`,
    );
  });
  yield* indexErrors(kit);
  yield plainCase(section, 'a closed device says so', async () => {
    const own = await kit.options.create();
    if (own.close === undefined) return;
    const buffer = own.allocate('float32', 4);
    own.free(buffer);
    own.close();
    const error = await errorOf('allocating on a closed device', () => own.allocate('float32', 4));
    checkTyped(error, 'allocating on a closed device');
    if (own !== device) await checkAlive(device);
  });
}

/** Positions outside a dim: an error now or at the next read, or nothing at all; never a write somewhere else. */
function* indexErrors(kit: Kit): Iterable<DeviceCase> {
  const { device } = kit;
  const index: DType | undefined = (['int64', 'int32'] as const).find((d) =>
    device.capabilities.arithmetic.has(d),
  );
  if (index === undefined) return;
  for (const at of [-1, 4, 2 ** 20]) {
    yield plainCase(section, `scatter to position ${at} of 4 writes nowhere else`, async () => {
      const buffer = device.allocate('float32', 12);
      const where = device.allocate(index, 1);
      const value = device.allocate('float32', 1);
      const row = { strides: [1], shape: [1], offset: 0 };
      try {
        device.write(buffer, 'float32', 0, new Float32Array(12).fill(5));
        device.write(where, index, 0, index === 'int64' ? Float64Array.of(at) : Int32Array.of(at));
        device.write(value, 'float32', 0, Float32Array.of(99));
        const target: View = { buffer, dtype: 'float32', shape: [4], strides: [1], offset: 4 };
        try {
          device.scatter(
            'set',
            target,
            0,
            { ...row, buffer: where, dtype: index },
            { ...row, buffer: value, dtype: 'float32' },
          );
          await device.synchronize();
        } catch (error) {
          check(error instanceof KindlingError, `scatter threw an untyped error: ${error}`);
          check(
            error.message.includes('scatter'),
            `the error does not name the kernel scatter: ${error.message}`,
          );
        }
        const after = await device.read(buffer, 'float32', 0, 12);
        after.forEach((x, i) => {
          check(x === 5 || (i >= 4 && i < 8), `element ${i - 4} beside the target became ${x}`);
        });
      } finally {
        for (const b of [buffer, where, value]) device.free(b);
      }
      await checkAlive(device);
    });
  }
}

/** A kernel that must not fail for its size alone: more elements than any grid of workgroups has in one dim. */
export function* limits(kit: Kit): Iterable<DeviceCase> {
  const length = 65536 + 5;
  if (kit.device.capabilities.maxBufferBytes < 4 * length) return;
  yield kernelCase(kit, 'limits', 'pointwise over 65541 rows of 1', () => ({
    operands: [operand('float32', [length, 1], (i) => i % 1000), output('float32', [length, 1])],
    writes: [1],
    call: (device, [x, y]) => device.pointwise(e.pointwise(e.mul(e.input(0), 2)), 'float32', [x!], [y!]),
  }));
  yield kernelCase(kit, 'limits', 'reduce of 65541 rows of 2', () => ({
    operands: [operand('float32', [length, 2], (i) => i % 1000), output('float32', [length])],
    writes: [1],
    call: (device, [x, y]) => device.reduce('sum', x!, y!),
  }));
  yield kernelCase(kit, 'limits', 'matmul of a batch of 65541', () => ({
    operands: [
      operand('float32', [65541, 1, 2], (i) => i % 10),
      operand('float32', [65541, 2, 1], (i) => i % 7),
      output('float32', [65541, 1, 1]),
    ],
    writes: [2],
    call: (device, [a, b, c]) => device.matmul(a!, b!, c!),
  }));
  yield kernelCase(kit, 'limits', 'sort of 65541 rows of 2', () => ({
    operands: [
      operand('float32', [65541, 2], (i) => (i * 7) % 10),
      output('float32', [65541, 2]),
      output('int64', [65541, 2]),
    ],
    writes: [1, 2],
    call: (device, [x, y, i]) => device.sort(x!, false, y!, i!),
  }));
}
