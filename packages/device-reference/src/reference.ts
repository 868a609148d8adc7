// The reference device: every required kernel in plain JavaScript, written to be read and believed.
import {
  converters,
  type Device,
  DeviceError,
  dtypes,
  itemSize,
  type Pointwise,
  renderPointwise,
  type View,
} from '@kindling/tensor';
import { convertingReader, elementsOf, ReferenceBuffer, reader, writer } from './buffer.js';
import { gather, scatter } from './indexing.js';
import { matmul } from './matmul.js';
import { scan, sort } from './ordering.js';
import { philox } from './philox.js';
import { argReduce, reduce } from './reduce.js';
import { walk } from './walk.js';

/** Far below what a host array may take, far above what obvious code can work through. */
const MAX_BUFFER_BYTES = 2 ** 31;

function pointwise(
  kernel: Pointwise,
  compute: Parameters<Device['pointwise']>[1],
  inputs: readonly (View | number)[],
  outputs: readonly View[],
): void {
  const functions = renderPointwise(kernel, compute);
  const readers = inputs.map((x) => {
    if (typeof x !== 'number') return convertingReader(x, compute);
    const constant = converters[compute](x);
    return () => constant;
  });
  const writers = outputs.map(writer);
  const still = { strides: outputs[0].shape.map(() => 0), offset: 0 };
  const tracks = [...inputs.map((x) => (typeof x === 'number' ? still : x)), ...outputs];
  walk(outputs[0].shape, tracks, (at) => {
    const x = readers.map((read, i) => read(at[i]));
    // All results before any store: an output may be one of the inputs.
    const results = functions.map((f) => f(...x));
    results.forEach((result, k) => {
      writers[k](at[inputs.length + k], result);
    });
  });
}

function copy(source: View, target: View): void {
  const [read, write] = [reader(source), writer(target)];
  walk(target.shape, [source, target], ([from, to]) => write(to, read(from)));
}

function randomBits(seed: number, offset: number, output: View): void {
  const write = writer(output);
  const length = output.shape.reduce((n, size) => n * size, 1);
  for (let i = 0; i < length; i += 4) {
    const words = philox(seed, offset + i / 4);
    for (let k = 0; k < 4 && i + k < length; k++) write(output.offset + i + k, words[k]);
  }
}

/** A new reference device: all dtypes, synchronous, slow. It has no optional kernels, so default compositions run. */
export function reference(): Device {
  const all = new Set(dtypes);
  return {
    name: 'reference',
    capabilities: { storage: all, arithmetic: all, maxBufferBytes: MAX_BUFFER_BYTES, collected: true },
    allocate: (dtype, length) => {
      const bytes = length * itemSize(dtype);
      if (bytes > MAX_BUFFER_BYTES) {
        throw new DeviceError(
          `reference: ${length} elements of ${dtype} are ${bytes} bytes, more than ${MAX_BUFFER_BYTES}`,
        );
      }
      return new ReferenceBuffer(dtype, length);
    },
    free: (buffer) => (buffer as ReferenceBuffer).free(),
    write: (buffer, dtype, offset, data) => elementsOf(buffer, dtype).set(data, offset),
    read: async (buffer, dtype, offset, length) => elementsOf(buffer, dtype).slice(offset, offset + length),
    readSync: (buffer, dtype, offset, length) => elementsOf(buffer, dtype).slice(offset, offset + length),
    pointwise,
    reduce,
    argReduce,
    matmul,
    copy,
    gather,
    scatter,
    scan,
    sort,
    randomBits,
    flush: () => {},
    synchronize: async () => {},
  };
}
