// Optimizers and schedulers against PyTorch's recorded steps and rates.
import { reference } from '@kindling/device-reference';
import { setDefaultDevice, type Tensor, zeros } from '@kindling/tensor';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  camelKeys,
  expectClose,
  expectNear,
  recordsOf,
  type TensorRecord,
  toTensor,
} from '../../nn/test/support/records.js';
import * as optim from '../src/index.js';

interface OptimizerRecord {
  kind: 'optimizer';
  cls: string;
  kwargs: Record<string, unknown>;
  closure: boolean;
  start: TensorRecord;
  w: TensorRecord;
  xs: TensorRecord[];
}

interface SchedulerRecord {
  kind: 'scheduler';
  cls: string;
  kwargs: Record<string, unknown>;
  base: number;
  lrs: number[];
}

type Constructor<T> = new (...args: any[]) => T;

const records = recordsOf<OptimizerRecord | SchedulerRecord>('oracle/modules.jsonl');
/** Arguments that come by position. */
const positional: Record<string, string[]> = {
  StepLR: ['stepSize'],
  ExponentialLR: ['gamma'],
  CosineAnnealingWarmRestarts: ['T0'],
  OneCycleLR: ['maxLr'],
  CyclicLR: ['baseLr', 'maxLr'],
};

beforeAll(() => {
  setDefaultDevice(reference());
});

describe('recorded answers', () => {
  if (records.length === 0) it('modules.jsonl', (ctx) => ctx.skip('shared/oracle is absent'));

  for (const record of records.filter((r) => r.kind === 'optimizer')) {
    it(`${record.cls} ${JSON.stringify(record.kwargs)}`, async () => {
      const Kind = (optim as any)[record.cls] as Constructor<optim.Optimizer>;
      const p = toTensor(record.start).requiresGrad_();
      const w = toTensor(record.w);
      const optimizer = new Kind([p], camelKeys(record.kwargs));
      const closure = (): Tensor => {
        optimizer.zeroGrad();
        const value = w.mul(p.mul(p)).sum().add(p.sin().sum());
        value.backward();
        return value;
      };
      for (const [i, expected] of record.xs.entries()) {
        if (record.closure) await optimizer.step(closure);
        else {
          closure();
          optimizer.step();
        }
        expectClose(p.detach(), expected, `step ${i + 1}`, 4);
      }
    });
  }

  for (const record of records.filter((r) => r.kind === 'scheduler')) {
    it(`${record.cls} ${JSON.stringify(record.kwargs)}`, () => {
      const Kind = (optim.lrScheduler as any)[record.cls] as Constructor<optim.lrScheduler.LRScheduler>;
      const optimizer = new optim.SGD([zeros(1).requiresGrad_()], { lr: record.base, momentum: 0.9 });
      const kwargs = camelKeys(record.kwargs);
      const names = positional[record.cls] ?? [];
      const rest = Object.fromEntries(Object.entries(kwargs).filter(([key]) => !names.includes(key)));
      const scheduler = new Kind(optimizer, ...names.map((name) => kwargs[name]), rest);
      const lrs = record.lrs.map(() => {
        const lr = optimizer.paramGroups[0]!.lr;
        optimizer.step();
        scheduler.step();
        return lr;
      });
      expectNear(lrs, record.lrs, 'rate', 1e-12, 1e-6);
      expect(scheduler.lastEpoch).toBe(record.lrs.length);
    });
  }
});
