// Section random: Philox words to the bit, and the library's seeded streams.
import { manualSeed, ones, rand, randint, randn, randperm, type Tensor } from '@kindling/tensor';
import type { DeviceCase } from '../case.js';
import { check } from '../case.js';
import { numbersOf } from '../compare.js';
import { type Kit, kernelCase, plainCase } from '../kit.js';
import { layouts, output } from '../operand.js';

const section = 'random';

export function* random(kit: Kit): Iterable<DeviceCase> {
  const { device, oracle } = kit;
  if (device.capabilities.arithmetic.has('int32')) {
    for (const [title, seed, offset, length] of [
      ['seed 0', 0, 0, 16],
      ['a length that is no multiple of 4', 1, 0, 7],
      ['a counter beyond 0', 42, 1000, 9],
      ['a seed beyond 32 bits', 2 ** 40 + 12345, 3, 8],
      ['a counter beyond 32 bits', 7, 2 ** 32 - 1, 12],
      ['many', 123, 0, 5003],
      ['none', 1, 0, 0],
    ] as const) {
      for (const layout of [layouts.contiguous, layouts.offset]) {
        yield kernelCase(kit, section, `Philox words, ${title}, ${layout.name}`, () => ({
          operands: [output('int32', [length], layout)],
          writes: [0],
          call: (d, [words]) => d.randomBits(seed, offset, words!),
        }));
      }
    }
  }
  const streams: Record<string, (d: typeof device) => Tensor> = {
    rand: (d) => rand(5, 7, { device: d }),
    randn: (d) => randn(40, { device: d }),
    randint: (d) => randint(0, 100, [9], { device: d }),
    randperm: (d) => randperm(11, { device: d }),
    uniform_: (d) => ones(3, 4, { device: d }).t().uniform_(-1, 1),
    bernoulli_: (d) => ones(30, { device: d }).bernoulli_(0.3),
  };
  for (const [name, draw] of Object.entries(streams)) {
    yield plainCase(section, `${name} gives the same numbers for the same seed`, async () => {
      const [actual, expected] = await Promise.all(
        [device, oracle].map(async (d) => {
          manualSeed(5);
          const t = draw(d);
          return numbersOf(await t.data(), t.dtype);
        }),
      );
      expected!.forEach((x, i) => {
        check(actual![i] === x, `${name}: number ${i} is ${actual![i]}, expected ${x}`);
      });
    });
  }
}
