// Storage, limits and random bits of the reference device.
import { DeviceError } from '@kindling/tensor';
import { describe, expect, it } from 'vitest';
import { reference } from '../src/index.js';
import { philoxBlock } from '../src/philox.js';
import { device, output, values } from './support/bench.js';

const unsigned = (words: readonly number[]) => words.map((w) => (w >>> 0).toString(16).padStart(8, '0'));

describe('random bits', () => {
  // The known answers that come with the Random123 library.
  it.each([
    [[0, 0, 0, 0], [0, 0], '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
    [[-1, -1, -1, -1], [-1, -1], '408f276d 41c83b0e a20bc7c6 6d5451fd'],
    [
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0],
      'd16cfe09 94fdcceb 5001e420 24126ea1',
    ],
  ] as const)('Philox of counter %j and key %j', (counter, key, expected) => {
    expect(unsigned(philoxBlock([...counter], key)).join(' ')).toBe(expected);
  });

  it('numbers words by counter, four at a time', () => {
    const [long, short] = [output('int32', [10]), output('int32', [3])];
    device.randomBits(5, 7, long);
    device.randomBits(5, 9, short);
    expect(values(short).slice(0, 2)).toEqual(values(long).slice(8));
  });

  it('takes seeds and counters beyond 32 bits', () => {
    const words = output('int32', [4]);
    device.randomBits(2 ** 32 + 2, 3 * 2 ** 32 + 1, words);
    expect(unsigned(values(words))).toEqual(unsigned(philoxBlock([1, 3, 0, 0], [2, 1])));
  });
});

describe('storage', () => {
  it('takes and gives copies', async () => {
    const buffer = device.allocate('int32', 4);
    const data = Int32Array.of(1, 2, 3, 4);
    device.write(buffer, 'int32', 0, data);
    data.fill(0);
    device.write(buffer, 'int32', 2, Int32Array.of(9));
    expect(await device.read(buffer, 'int32', 0, 4)).toEqual(Int32Array.of(1, 2, 9, 4));
    expect(device.readSync!(buffer, 'int32', 1, 2)).toEqual(Int32Array.of(2, 9));
  });

  it('contents are undefined, and not zeros by chance', () => {
    expect(values(output('float32', [0]))).toEqual([]);
    expect(device.readSync!(device.allocate('float32', 2), 'float32', 0, 2)).toEqual(
      Float32Array.of(Number.NaN, Number.NaN),
    );
  });

  it('refuses an allocation past the limit, with the numbers', () => {
    expect(() => device.allocate('float64', 2 ** 28 + 1)).toThrow(DeviceError);
    expect(() => device.allocate('float64', 2 ** 28 + 1)).toThrow(
      '268435457 elements of float64 are 2147483656 bytes',
    );
  });

  it('notices use after free, a second free, another dtype, another device’s buffer, and views past the end', () => {
    const buffer = device.allocate('float32', 4);
    const view = { buffer, dtype: 'float32', shape: [5], strides: [1], offset: 0 } as const;
    expect(() => device.copy(view, view)).toThrow('reaches element 4 of 4');
    expect(() => device.readSync!(buffer, 'int32', 0, 1)).toThrow('a buffer of float32 was used as int32');
    expect(() => device.readSync!({}, 'int32', 0, 1)).toThrow('a buffer of another device');
    device.free(buffer);
    expect(() => device.readSync!(buffer, 'float32', 0, 1)).toThrow('used after free');
    expect(() => device.free(buffer)).toThrow('freed twice');
  });

  it('devices are separate values', () => {
    expect(reference()).not.toBe(reference());
  });
});
