// Section storage: what is written is read back, at any size, offset and value; host arrays stay the caller's.
import { type Device, type DType, dtypes, hostArray, type TypedArray, toFloat16 } from '@kindling/tensor';
import type { DeviceCase } from '../case.js';
import { check } from '../case.js';
import { type Kit, plainCase } from '../kit.js';
import { drawn } from '../operand.js';

/** Values that a dtype must bring back unharmed. */
const extremes: Record<DType, readonly number[]> = {
  bool: [0, 1, 1],
  uint8: [0, 1, 127, 128, 255],
  int32: [0, 1, -1, 2147483647, -2147483648],
  int64: [0, 1, -1, 2147483648, -2147483649, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER],
  float16: [0, -0, 1, 65504, 2 ** -24, Number.NaN, Number.POSITIVE_INFINITY].map(toFloat16),
  float32: [0, -0, 1, 3.4028234663852886e38, 2 ** -149, Number.NaN, Infinity, -Infinity],
  float64: [0, -0, 1, Number.MAX_VALUE, Number.MIN_VALUE, Number.NaN, Infinity, -Infinity],
};

function host(dtype: DType, values: readonly number[]): TypedArray {
  const array = hostArray(dtype, values.length);
  array.set(values);
  return array;
}

const some = (dtype: DType, length: number, seed = 0): TypedArray => {
  const next = drawn(dtype, seed);
  return host(
    dtype,
    Array.from({ length }, () => (dtype === 'float16' ? toFloat16(next()) : next())),
  );
};

function checkSame(actual: TypedArray, expected: TypedArray, what: string): void {
  check(actual.constructor === expected.constructor, `${what}: read gave a ${actual.constructor.name}`);
  check(
    actual.length === expected.length,
    `${what}: read gave ${actual.length} of ${expected.length} elements`,
  );
  expected.forEach((x, i) => {
    check(Object.is(actual[i], x), `${what}: element ${i} is ${actual[i]}, wrote ${x}`);
  });
}

/** Allocates, runs, frees. */
async function withBuffer(
  device: Device,
  dtype: DType,
  length: number,
  run: (buffer: object) => Promise<void>,
): Promise<void> {
  const buffer = device.allocate(dtype, length);
  try {
    await run(buffer);
  } finally {
    device.free(buffer);
  }
}

const section = 'storage';

export function* storage({ device }: Kit): Iterable<DeviceCase> {
  for (const dtype of dtypes.filter((d) => device.capabilities.storage.has(d))) {
    const using = (title: string, length: number, run: (buffer: object) => Promise<void>): DeviceCase =>
      plainCase(section, `${dtype}, ${title}`, () => withBuffer(device, dtype, length, run));
    for (const length of [1, 3, 5, 7, 8, 127, 1025]) {
      yield using(`${length} elements come back`, length, async (buffer) => {
        const data = some(dtype, length);
        device.write(buffer, dtype, 0, data);
        checkSame(await device.read(buffer, dtype, 0, length), data, 'whole buffer');
      });
    }
    yield using('no elements', 0, async (buffer) => {
      device.write(buffer, dtype, 0, hostArray(dtype, 0));
      checkSame(await device.read(buffer, dtype, 0, 0), hostArray(dtype, 0), 'empty buffer');
    });
    yield using('extreme values come back', extremes[dtype].length, async (buffer) => {
      const data = host(dtype, extremes[dtype]);
      device.write(buffer, dtype, 0, data);
      checkSame(await device.read(buffer, dtype, 0, data.length), data, 'extremes');
    });
    yield using('writes at odd offsets leave their neighbours', 11, async (buffer) => {
      const expected = some(dtype, 11);
      device.write(buffer, dtype, 0, expected);
      for (const [at, length] of [
        [1, 2],
        [5, 1],
        [3, 3],
        [7, 4],
      ] as const) {
        const part = some(dtype, length, at);
        device.write(buffer, dtype, at, part);
        expected.set(part, at);
      }
      checkSame(await device.read(buffer, dtype, 0, 11), expected, 'after four writes');
    });
    yield using('reads of any range', 11, async (buffer) => {
      const data = some(dtype, 11);
      device.write(buffer, dtype, 0, data);
      for (const [at, length] of [
        [1, 3],
        [3, 1],
        [5, 6],
        [10, 1],
        [4, 0],
      ] as const) {
        const got = await device.read(buffer, dtype, at, length);
        checkSame(got, data.slice(at, at + length), `range from ${at}`);
      }
    });
    yield using('a written array is the caller’s again', 5, async (buffer) => {
      const data = some(dtype, 5);
      const expected = data.slice();
      device.write(buffer, dtype, 0, data);
      data.fill(dtype === 'bool' ? 0 : 99);
      checkSame(await device.read(buffer, dtype, 0, 5), expected, 'after the array was changed');
    });
    yield using('an array that was read is the caller’s', 5, async (buffer) => {
      const data = some(dtype, 5);
      device.write(buffer, dtype, 0, data);
      (await device.read(buffer, dtype, 0, 5)).fill(dtype === 'bool' ? 0 : 99);
      checkSame(await device.read(buffer, dtype, 0, 5), data, 'after the array was changed');
    });
    if (device.readSync) {
      yield using('readSync gives what read gives', 6, async (buffer) => {
        const data = some(dtype, 6);
        device.write(buffer, dtype, 0, data);
        checkSame(device.readSync!(buffer, dtype, 1, 4), data.slice(1, 5), 'readSync');
      });
    }
    yield plainCase(section, `${dtype}, buffers are separate`, async () => {
      const buffers = [1, 2, 3].map(() => device.allocate(dtype, 3));
      const data = buffers.map((_, i) => some(dtype, 3, i));
      buffers.forEach((buffer, i) => {
        device.write(buffer, dtype, 0, data[i]!);
      });
      for (const [i, buffer] of buffers.entries()) {
        checkSame(await device.read(buffer, dtype, 0, 3), data[i]!, `buffer ${i}`);
        device.free(buffer);
      }
    });
  }
}
