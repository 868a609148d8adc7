// Lazy layers against plain ones of the same seed.
import { reference } from '@kindling/device-reference';
import { manualSeed, ones, setDefaultDevice, type Tensor } from '@kindling/tensor';
import { beforeAll, describe, expect, it } from 'vitest';
import * as nn from '../src/index.js';

beforeAll(() => {
  setDefaultDevice(reference());
});

const values = (m: nn.Module): [string, number[]][] =>
  Object.entries(m.stateDict()).map(([key, t]) => [key, Array.from(t.dataSync())]);

const cases: [lazy: () => nn.Module, plain: () => nn.Module, input: () => Tensor, printed: string][] = [
  [
    () => new nn.LazyLinear(3),
    () => new nn.Linear(4, 3),
    () => ones(2, 4),
    'LazyLinear(in_features=0, out_features=3, bias=True)',
  ],
  [
    () => new nn.LazyConv2d(4, 3, { groups: 2 }),
    () => new nn.Conv2d(6, 4, 3, { groups: 2 }),
    () => ones(1, 6, 4, 4),
    'LazyConv2d(0, 4, kernel_size=(3, 3), stride=(1, 1), groups=2)',
  ],
  [
    () => new nn.LazyConv1d(2, 2, { bias: false }),
    () => new nn.Conv1d(3, 2, 2, { bias: false }),
    () => ones(3, 4),
    'LazyConv1d(0, 2, kernel_size=(2,), stride=(1,), bias=False)',
  ],
  [
    () => new nn.LazyConvTranspose1d(4, 2, { groups: 2 }),
    () => new nn.ConvTranspose1d(2, 4, 2, { groups: 2 }),
    () => ones(1, 2, 3),
    'LazyConvTranspose1d(0, 4, kernel_size=(2,), stride=(1,), groups=2)',
  ],
  [
    () => new nn.LazyBatchNorm2d(),
    () => new nn.BatchNorm2d(3),
    () => ones(2, 3, 2, 2),
    'LazyBatchNorm2d(0, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True)',
  ],
  [
    () => new nn.LazyInstanceNorm1d({ affine: true }),
    () => new nn.InstanceNorm1d(3, { affine: true }),
    () => ones(3, 4),
    'LazyInstanceNorm1d(0, eps=1e-05, momentum=0.1, affine=True, track_running_stats=False)',
  ],
];

describe('lazy layers', () => {
  for (const [lazy, plain, input, printed] of cases) {
    it(printed, () => {
      const layer = lazy();
      expect(String(layer)).toBe(printed);
      const parameters = [...layer.parameters()];
      manualSeed(1);
      const y = layer(input());
      manualSeed(1);
      const expected = plain();
      const z = expected(input());
      expect(Array.from(y.dataSync())).toEqual(Array.from(z.dataSync()));
      expect(String(layer)).toBe(String(expected));
      expect(Object.getPrototypeOf(layer)).toBe(Object.getPrototypeOf(expected));
      expect(values(layer)).toEqual(values(expected));
      expect([...layer.parameters()].every((p, i) => p === parameters[i])).toBe(true);
      manualSeed(2);
      layer(input());
      expect(values(layer).length).toBe(values(expected).length);
      const loaded = lazy();
      loaded.loadStateDict(expected.stateDict());
      expect(values(loaded)).toEqual(values(expected));
    });
  }
});
