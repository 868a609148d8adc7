// Section lifetime: allocations equal frees, kernels keep nothing, a pool takes back what was freed.
import { allOps, type Device, expression as e, ones, scope, type View } from '@kindling/tensor';
import { check, type DeviceCase } from '../case.js';
import { type Kit, plainCase } from '../kit.js';
import { runOp } from '../run-op.js';
import { countingBuffers } from '../variant.js';

const section = 'lifetime';

/** The views that one call of each required kernel works on: a 4 × 6 matrix and what comes of it. */
function operandsOn(device: Device): { views: Record<string, View>; free: () => void } {
  const make = (dtype: View['dtype'], shape: number[]): View => {
    const strides = shape.length === 2 ? [shape[1]!, 1] : [1];
    const length = shape.reduce((n, s) => n * s, 1);
    const buffer = device.allocate(dtype, length);
    device.write(
      buffer,
      dtype,
      0,
      dtype === 'float32'
        ? new Float32Array(length)
        : dtype === 'int64'
          ? new Float64Array(length)
          : new Int32Array(length),
    );
    return { buffer, dtype, shape, strides, offset: 0 };
  };
  const views = {
    a: make('float32', [4, 6]),
    b: make('float32', [6, 4]),
    square: make('float32', [4, 4]),
    like: make('float32', [4, 6]),
    row: make('float32', [4]),
    index: make('int64', [4, 6]),
    places: make('int64', [4]),
    words: make('int32', [24]),
  };
  return {
    views,
    free: () => {
      for (const { buffer } of Object.values(views)) device.free(buffer);
    },
  };
}

type Operands = Record<'a' | 'b' | 'square' | 'like' | 'row' | 'index' | 'places' | 'words', View>;

const calls: Record<string, (d: Device, v: Operands) => void> = {
  pointwise: (d, v) => d.pointwise(e.pointwise(e.add(e.input(0), 1)), 'float32', [v.a], [v.like]),
  reduce: (d, v) => d.reduce('sum', v.a, v.row),
  argReduce: (d, v) => d.argReduce('max', v.a, v.places),
  matmul: (d, v) => d.matmul(v.a, v.b, v.square),
  copy: (d, v) => d.copy({ ...v.b, shape: [4, 6], strides: [1, 4] }, v.like),
  gather: (d, v) => d.gather(v.a, 1, v.index, v.like),
  scatter: (d, v) => d.scatter('add', v.like, 1, v.index, v.a),
  scan: (d, v) => d.scan('max', v.a, v.like, v.index),
  sort: (d, v) => d.sort(v.a, true, v.like, v.index),
  randomBits: (d, v) => d.randomBits(1, 0, v.words),
};

export function* lifetime({ device, options }: Kit): Iterable<DeviceCase> {
  const { liveBuffers } = options;
  const whole = device.capabilities.arithmetic.has('int64') && device.capabilities.arithmetic.has('int32');
  if (liveBuffers) {
    yield plainCase(section, 'free gives back what allocate took', async () => {
      const before = liveBuffers(device);
      for (let i = 0; i < 50; i++) device.free(device.allocate('float32', 100 + i));
      await device.synchronize();
      check(liveBuffers(device) === before, `50 buffers freed, ${liveBuffers(device) - before} still held`);
    });
    for (const [kernel, call] of Object.entries(whole ? calls : {})) {
      yield plainCase(section, `${kernel} keeps no temporaries`, async () => {
        const { views, free } = operandsOn(device);
        try {
          // The first call may make what the device keeps for good: a table, a pipeline's constants.
          call(device, views as Operands);
          await device.synchronize();
          const before = liveBuffers(device);
          for (let i = 0; i < 20; i++) call(device, views as Operands);
          await device.synchronize();
          check(liveBuffers(device) === before, `20 calls left ${liveBuffers(device) - before} buffers`);
        } finally {
          free();
        }
      });
    }
    yield plainCase(section, 'reads keep no temporaries', async () => {
      const buffer = device.allocate('float32', 1000);
      device.write(buffer, 'float32', 0, new Float32Array(1000));
      await device.read(buffer, 'float32', 0, 1000);
      const before = liveBuffers(device);
      for (let i = 0; i < 20; i++) await device.read(buffer, 'float32', 0, 1000);
      check(liveBuffers(device) === before, `20 reads left ${liveBuffers(device) - before} buffers`);
      device.free(buffer);
    });
    yield plainCase(section, 'operators keep no temporaries', async () => {
      const ops = [...allOps().values()].filter((op) => op.kind === 'composite' && op.native);
      const round = async () => {
        for (const op of ops) {
          for (const sample of op.samples())
            await runOp(device, op, sample, { dtype: 'float32', layout: 'contiguous' });
        }
        await device.synchronize();
      };
      await round();
      const before = liveBuffers(device);
      await round();
      check(liveBuffers(device) === before, `a second round left ${liveBuffers(device) - before} buffers`);
    });
  }
  yield plainCase(section, 'a scope’s allocations equal its frees', async () => {
    const counted = countingBuffers(device);
    const kept = scope(() => {
      const x = ones(4, 5, { device: counted.device, requiresGrad: true });
      const y = x
        .mul(3)
        .add(1)
        .relu()
        .matmul(ones(5, 2, { device: counted.device }));
      y.sum().backward();
      return x.grad!;
    });
    check((await kept.data())[0] === 6, 'the gradient is wrong');
    kept.dispose();
    check(counted.allocations() > 3, 'the scope allocated next to nothing');
    check(counted.live.size === 0, `${counted.live.size} of ${counted.allocations()} buffers were not freed`);
  });
  if (device.poolStats) {
    yield plainCase(section, 'a pool does not grow when the same sizes come again', async () => {
      const round = async () => {
        const buffers = [1000, 1001, 5000, 5000].map((n) => device.allocate('float32', n));
        for (const buffer of buffers) device.free(buffer);
        await device.synchronize();
      };
      await round();
      await round();
      const { pooledBytes } = device.poolStats!();
      for (let i = 0; i < 20; i++) await round();
      const grown = device.poolStats!().pooledBytes - pooledBytes;
      check(grown <= 0, `20 rounds of the same allocations grew the pool by ${grown} bytes`);
    });
  }
}
