// Optimizers and schedulers against PyTorch 1.13, group by group: steps, rates, state dicts both ways.
import { readFileSync } from 'node:fs';
import { reference } from '@kindling/device-reference';
import { setDefaultDevice, Tensor, tensor, zeros } from '@kindling/tensor';
import { beforeAll, describe, expect, it } from 'vitest';
import { camelKeys, expectNear } from '../../nn/test/support/records.js';
import * as optim from '../src/index.js';

const s = optim.lrScheduler;

/** Made by fixtures/record.py. */
const recorded = JSON.parse(readFileSync(new URL('fixtures/optim.json', import.meta.url), 'utf8'));
type Saved = { state: Record<string, Record<string, unknown>>; param_groups: Record<string, unknown>[] };

beforeAll(() => {
  setDefaultDevice(reference());
});

/** The record's loss over two parameters, which begin at `from`. */
function problem(from: number[][]) {
  const ps = from.map((x, i) =>
    tensor(x, { dtype: 'float32' })
      .view(i === 0 ? [3] : [2, 2])
      .requiresGrad_(),
  );
  const ws = recorded.weights.map((w: number[]) => tensor(w, { dtype: 'float32' })) as Tensor[];
  const loss = (): Tensor =>
    ps.map((p, i) => ws[i]!.mul(p).mul(p).sum().add(p.sin().sum())).reduce((a, b) => a.add(b));
  return { ps, loss };
}

type Kind = new (params: unknown, options: object) => optim.Optimizer;

function build(record: any, from: number[][]) {
  const { ps, loss } = problem(from);
  const kwargs = camelKeys(record.kwargs);
  const groups = record.closure
    ? ps
    : [{ params: [ps[0]!] }, { params: ps[1]!, lr: (kwargs['lr'] as number) / 2 }];
  const optimizer = new (optim as unknown as Record<string, Kind>)[record.cls]!(groups, kwargs);
  const closure = (): Tensor => {
    optimizer.zeroGrad();
    const value = loss();
    value.backward();
    return value;
  };
  return { ps, optimizer, closure };
}

const isTensor = (v: unknown): v is { tensor: number[]; shape: number[] } =>
  typeof v === 'object' && v !== null && 'tensor' in v;

/** PyTorch's value as ours: tensors made. */
function made(value: unknown): unknown {
  if (isTensor(value)) return tensor(value.tensor, { dtype: 'float32' }).view(value.shape);
  return Array.isArray(value) ? value.map(made) : value;
}

/** Ours is theirs, number for number. */
function expectSame(ours: unknown, theirs: unknown, what: string): void {
  if (isTensor(theirs)) {
    expect(ours, what).toBeInstanceOf(Tensor);
    expect([...(ours as Tensor).shape], what).toEqual(theirs.shape);
    expectNear((ours as Tensor).dataSync(), theirs.tensor, what, 1e-5, 1e-4);
  } else if (typeof theirs === 'number') {
    expectNear([ours as number], [theirs], what, 1e-9, 1e-6);
  } else if (Array.isArray(theirs)) {
    expect((ours as unknown[]).length, what).toBe(theirs.length);
    theirs.forEach((item, i) => {
      expectSame((ours as unknown[])[i], item, `${what}[${i}]`);
    });
  } else {
    expect(ours, what).toEqual(theirs);
  }
}

/** Keys that stand for PyTorch's own ways of computing. */
const notOurs = new Set(['foreach', 'capturable', 'differentiable', 'fused']);

describe('optimizers', () => {
  for (const [i, record] of recorded.optimizers.entries()) {
    const saved = record.state_dict as Saved;
    it(`${record.cls} ${JSON.stringify(record.kwargs)}`, async () => {
      const flat = recorded.start.map((x: number[] | number[][]) => x.flat());
      const { ps, optimizer, closure } = build(record, flat);
      const step = async (): Promise<void> => {
        if (record.closure) await optimizer.step(closure);
        else {
          closure();
          optimizer.step();
        }
      };
      const tolerance = record.closure ? 2e-4 : 2e-5;
      for (const [k, xs] of record.xs.entries()) {
        await step();
        ps.forEach((p, n) => {
          expectNear(p.detach().dataSync(), xs[n], `parameter ${n} after step ${k + 1}`, tolerance, 1e-5);
        });
        if (k !== 2 || record.closure) continue;
        const ours = optimizer.stateDict();
        expect([...ours.state.keys()]).toEqual([0, 1]);
        for (const [n, values] of Object.entries(saved.state)) {
          const own = ours.state.get(Number(n))!;
          expect(Object.keys(own).sort()).toEqual(Object.keys(values).sort());
          for (const [key, value] of Object.entries(values)) expectSame(own[key], value, `${key} of ${n}`);
        }
        saved.param_groups.forEach((group, g) => {
          const kept = Object.entries(group).filter(([key]) => !notOurs.has(key));
          expect(Object.keys(ours.param_groups[g]!)).toEqual(kept.map(([key]) => key));
          for (const [key, value] of kept) expectSame(ours.param_groups[g]![key], value, key);
        });
      }
    });

    it(`${record.cls} ${i} goes on from PyTorch's state, and from its own`, async () => {
      const first = build(record, record.xs[2]);
      const state = new Map(
        Object.entries(saved.state).map(([n, values]) => [
          Number(n),
          Object.fromEntries(Object.entries(values).map(([key, value]) => [key, made(value)])),
        ]),
      );
      first.optimizer.loadStateDict({ state, param_groups: saved.param_groups as optim.SavedGroup[] });
      const second = build(record, record.xs[2]);
      second.optimizer.loadStateDict(first.optimizer.stateDict());
      for (const { ps, optimizer, closure } of [first, second]) {
        for (const xs of record.xs.slice(3)) {
          if (record.closure) await optimizer.step(closure);
          else {
            closure();
            optimizer.step();
          }
          ps.forEach((p, n) => {
            expectNear(p.detach().dataSync(), xs[n], `parameter ${n}`, record.closure ? 1e-3 : 2e-5, 1e-5);
          });
        }
      }
    });
  }
});

type Make = (o: optim.Optimizer) => optim.lrScheduler.LRScheduler;

const makers: Record<string, Make> = {
  'LambdaLR(epoch -> 0.9 ** epoch)': (o) => new s.LambdaLR(o, (e) => 0.9 ** e),
  'LambdaLR(two)': (o) => new s.LambdaLR(o, [(e) => 1 / (e + 1), () => 0.5]),
  MultiplicativeLR: (o) => new s.MultiplicativeLR(o, (e) => (e < 5 ? 0.95 : 1.1)),
  StepLR: (o) => new s.StepLR(o, 4),
  MultiStepLR: (o) => new s.MultiStepLR(o, [2, 5, 5, 9], { gamma: 0.5 }),
  ConstantLR: (o) => new s.ConstantLR(o, 0.25, 3),
  LinearLR: (o) => new s.LinearLR(o, 0.1, 0.8, { totalIters: 6 }),
  PolynomialLR: (o) => new s.PolynomialLR(o, { totalIters: 8, power: 2 }),
  CosineAnnealingLR: (o) => new s.CosineAnnealingLR(o, 4, { etaMin: 0.05 }),
  WarmRestarts: (o) => new s.CosineAnnealingWarmRestarts(o, 2, { TMult: 2, etaMin: 0.01 }),
  'CyclicLR exp_range': (o) => new s.CyclicLR(o, 0.1, [0.6, 0.9], 3, 2, { mode: 'exp_range', gamma: 0.9 }),
  'CyclicLR fn': (o) =>
    new s.CyclicLR(o, 0.1, 0.6, { stepSizeUp: 2, scaleFn: (x) => 1 / x, cycleMomentum: false }),
  OneCycleLR: (o) =>
    new s.OneCycleLR(o, [1, 2], { epochs: 3, stepsPerEpoch: 5, pctStart: 0.4, annealStrategy: 'linear' }),
  'OneCycleLR three': (o) =>
    new s.OneCycleLR(o, 1, 13, { threePhase: true, divFactor: 10, finalDivFactor: 100 }),
  SequentialLR: (o) =>
    new s.SequentialLR(
      o,
      [new s.ConstantLR(o, 0.1, 2), new s.ExponentialLR(o, 0.9), new s.StepLR(o, 2, 0.5)],
      [3, 7],
    ),
  ChainedScheduler: (o) => new s.ChainedScheduler([new s.ConstantLR(o, 0.1, 3), new s.ExponentialLR(o, 0.9)]),
};

const twoGroups = (momentum = 0.9): optim.SGD =>
  new optim.SGD([{ params: [zeros(1)] }, { params: [zeros(1)], lr: 0.5 }], { lr: 0.2, momentum });

/** What is no state of ours; and PyTorch's warm restarts forget to count their steps. */
const notState = new Set(['verbose', '_get_lr_called_within_step', '_schedule_phases']);

describe('schedulers', () => {
  it('are all recorded', () => {
    expect(Object.keys(makers)).toEqual(Object.keys(recorded.schedulers));
  });

  for (const [name, make] of Object.entries(makers)) {
    const { lrs, state } = recorded.schedulers[name];
    it(name, () => {
      const optimizer = twoGroups();
      const scheduler = make(optimizer);
      for (const [k, expected] of lrs.entries()) {
        const groups = optimizer.paramGroups;
        expectNear(
          groups.flatMap((g) => [g.lr, g.momentum]),
          expected.flat(),
          `rates and momenta at ${k}`,
          1e-12,
          1e-9,
        );
        optimizer.step();
        scheduler.step();
        expect(scheduler.getLastLr()).toEqual(groups.map((g) => g.lr));
        if (k !== 4) continue;
        const ours = scheduler.stateDict();
        for (const [key, value] of Object.entries(state))
          if (!notState.has(key) && !(key === '_step_count' && name === 'WarmRestarts'))
            expectSame(ours[key], value, key);
      }
    });

    it(`${name} goes on from its state`, () => {
      const [a, b] = [twoGroups(), twoGroups()];
      const [first, second] = [make(a), make(b)];
      for (let k = 0; k < 5; k++) first.step();
      second.loadStateDict(first.stateDict());
      b.loadStateDict(a.stateDict());
      for (let k = 0; k < 5; k++) {
        first.step();
        second.step();
        expect(b.paramGroups.map((g) => [g.lr, g.momentum])).toEqual(
          a.paramGroups.map((g) => [g.lr, g.momentum]),
        );
      }
    });
  }

  for (const { kwargs, lrs, keys } of recorded.plateau) {
    it(`ReduceLROnPlateau ${JSON.stringify(kwargs)}`, () => {
      const optimizer = twoGroups(0);
      const scheduler = new s.ReduceLROnPlateau(optimizer, camelKeys(kwargs));
      for (const [k, measure] of recorded.measures.entries()) {
        scheduler.step(k % 2 === 0 ? measure : tensor(measure, { dtype: 'float64' }));
        expectNear(scheduler.getLastLr(), lrs[k], `rates after ${k}`, 1e-12, 1e-9);
      }
      const other = new s.ReduceLROnPlateau(twoGroups(0));
      other.loadStateDict(scheduler.stateDict());
      expect(other.stateDict()).toEqual(scheduler.stateDict());
      expect(Object.keys(scheduler.stateDict()).sort()).toEqual(
        keys.filter((key: string) => key !== 'verbose' && key !== 'mode_worse'),
      );
    });
  }
});
