// Section in place: writes through views, onto one's own input, and between overlapping windows of one storage.
import { type Device, type DType, type Tensor, tensorFromData } from '@kindling/tensor';
import { check, type DeviceCase } from '../case.js';
import { type Kit, plainCase } from '../kit.js';

/** Each changes a 4 × 5 matrix in place; the whole storage is compared afterwards. */
const changes: Record<string, (x: Tensor) => unknown> = {
  'add_ of another tensor': (x) => x.add_(x.add(1)),
  'mul_ by itself': (x) => x.mul_(x),
  'add_ of its own transpose': (x) => x.narrow(1, 0, 4).add_(x.narrow(1, 0, 4).t()),
  'add_ of one of its rows': (x) => x.add_(x.select(0, 1)),
  'sub_ of one of its columns': (x) => x.sub_(x.narrow(1, 2, 1)),
  'mul_ through a transpose': (x) => x.t().mul_(2),
  'add_ into a middle block': (x) => x.narrow(0, 1, 2).narrow(1, 1, 3).add_(100),
  'zero_ of a column': (x) => x.select(1, 3).zero_(),
  'fill_ of a row': (x) => x.select(0, 2).fill_(7),
  'copy_ of a row onto all': (x) => x.copy_(x.select(0, 3)),
  'copy_ one place to the right': (x) => x.narrow(1, 1, 4).copy_(x.narrow(1, 0, 4)),
  'copy_ one place to the left': (x) => x.narrow(1, 0, 4).copy_(x.narrow(1, 1, 4)),
  'copy_ of its own transpose': (x) => x.narrow(1, 0, 4).copy_(x.narrow(1, 0, 4).t()),
  'a write seen through an older view': (x) => {
    const view = x.t();
    x.add_(1);
    view.select(0, 0).add_(10);
  },
  'a chain of twenty': (x) => {
    for (let i = 0; i < 20; i++) (i % 2 === 0 ? x.add_(1) : x.t().mul_(2)).sub_(3);
  },
};

function matrix(device: Device, dtype: DType): Tensor {
  const values = Array.from({ length: 20 }, (_, i) => ((i * 7) % 20) - 6);
  const data = dtype === 'float64' ? Float64Array.from(values) : Float32Array.from(values);
  return tensorFromData(data, { shape: [4, 5], dtype, device });
}

export function* inPlace({ device, oracle }: Kit): Iterable<DeviceCase> {
  const dtype = 'float32';
  for (const [title, change] of Object.entries(changes)) {
    yield plainCase('in place', title, async () => {
      const [actual, expected] = await Promise.all(
        [device, oracle].map((d) => {
          const x = matrix(d, dtype);
          change(x);
          return x.data();
        }),
      );
      expected!.forEach((value, i) => {
        check(
          actual![i] === value,
          `${title}: element ${i} of the storage is ${actual![i]}, expected ${value}`,
        );
      });
    });
  }
}
