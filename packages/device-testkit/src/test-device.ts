// testDevice(): every case of the conformance suite for one device.
import { reference } from '@kindling/device-reference';
import type { Device } from '@kindling/tensor';
import { type DeviceCase, matches, type TestDeviceOptions } from './case.js';
import type { Kit, Section } from './kit.js';
import { bounds } from './sections/bounds.js';
import { copy } from './sections/copy.js';
import { errors, limits } from './sections/errors.js';
import { inPlace } from './sections/in-place.js';
import { gather, scatter } from './sections/indexing.js';
import { lifetime } from './sections/lifetime.js';
import { matmul } from './sections/matmul.js';
import { operators } from './sections/operators.js';
import { optional } from './sections/optional.js';
import { order } from './sections/order.js';
import { scan, sort } from './sections/ordering.js';
import { pointwise } from './sections/pointwise.js';
import { random } from './sections/random.js';
import { argReduce, reduce } from './sections/reduce.js';
import { storage } from './sections/storage.js';
import { training } from './sections/training.js';
import { variant } from './variant.js';

const sections: readonly Section[] = [
  storage,
  pointwise,
  reduce,
  argReduce,
  matmul,
  copy,
  gather,
  scatter,
  scan,
  sort,
  random,
  bounds,
  order,
  inPlace,
  operators,
  optional,
  lifetime,
  limits,
  errors,
  training,
];

/**
 * Makes a device and yields the cases that hold it against the contract; the reference device is the oracle. Host the
 * cases in any runner: `for (const c of await testDevice({ create })) it(c.name, c.run)`. Throws when a skip or a
 * tolerance fits no case.
 */
export async function testDevice(options: TestDeviceOptions): Promise<DeviceCase[]> {
  const device = await options.create();
  const kit: Kit = { device, oracle: oracleFor(device), options };
  const cases = sections.flatMap((section) => [...section(kit)]);
  const names = new Set(cases.map((c) => c.name));
  if (names.size < cases.length) {
    const twice = cases.find((c, i) => cases.findIndex((d) => d.name === c.name) < i);
    throw new Error(`internal: two cases are called ${twice?.name}`);
  }
  checkPatterns(options, cases);
  return cases.map((c) => {
    const skip = options.skip?.find((entry) => matches(c.name, entry.cases));
    return skip ? { ...c, skip: skip.reason } : c;
  });
}

/**
 * The reference device with the abilities that this one declares: what core refuses there (a dtype, an operator that
 * must read without waiting), it has to refuse here too.
 */
function oracleFor(device: Device): Device {
  const base = reference();
  const { storage, arithmetic } = device.capabilities;
  return variant(base, {
    capabilities: { ...base.capabilities, storage, arithmetic },
    ...(device.readSync === undefined && { readSync: undefined }),
  } as Partial<Device>);
}

/** Refuses a skip or tolerance that fits no case: it outlived what it was for. */
function checkPatterns(
  { skip = [], tolerances = {} }: TestDeviceOptions,
  cases: readonly DeviceCase[],
): void {
  for (const { reason, cases: patterns } of [...skip, ...(tolerances.cases ?? [])]) {
    for (const pattern of patterns) {
      if (!cases.some((c) => matches(c.name, [pattern])))
        throw new Error(`testDevice: no case fits ${pattern} (${reason}); remove it or mend the pattern`);
    }
  }
}
