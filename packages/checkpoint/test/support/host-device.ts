// A device that can only hold: buffers are typed arrays. Enough to save and load.
import { type Device, dtypes, hostArray, type TypedArray } from '@kindling/tensor';

const contents = (buffer: object): TypedArray => (buffer as { data: TypedArray }).data;

/** A device of the given name; `reads` counts what was read from it. */
export function hostDevice(name = 'cpu'): Device & { reads: number } {
  const device = {
    name,
    reads: 0,
    capabilities: {
      storage: new Set(dtypes),
      arithmetic: new Set(),
      maxBufferBytes: 2 ** 31,
      collected: true,
    },
    allocate: (dtype: Parameters<typeof hostArray>[0], length: number) => ({
      data: hostArray(dtype, length),
    }),
    free: () => undefined,
    write: (buffer: object, _: unknown, offset: number, data: TypedArray) =>
      contents(buffer).set(data, offset),
    read: (buffer: object, _: unknown, offset: number, length: number) => {
      device.reads++;
      return Promise.resolve(contents(buffer).slice(offset, offset + length));
    },
  };
  return device as unknown as Device & { reads: number };
}
