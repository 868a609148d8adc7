// Optimizer: groups, options, what it leaves alone, what it refuses; schedulers' refusals.
import { noGrad } from '@kindling/autograd';
import { reference } from '@kindling/device-reference';
import * as nn from '@kindling/nn';
import { memoryStats, ones, scope, setDefaultDevice, type Tensor, tensor, zeros } from '@kindling/tensor';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import * as optim from '../src/index.js';

const device = reference();
beforeAll(() => {
  setDefaultDevice(device);
});

const leaf = (x: number[]): Tensor => tensor(x, { dtype: 'float32', requiresGrad: true });
const values = (t: Tensor): number[] => Array.from(t.detach().dataSync());

describe('an optimizer', () => {
  it('steps by groups, and leaves parameters without gradient alone', () => {
    const [a, b, c] = [leaf([1]), leaf([1]), leaf([1])];
    const optimizer = new optim.SGD([{ params: a }, { params: [b, c], lr: 0.5 }], 0.1);
    expect(optimizer.paramGroups.map((g) => g.lr)).toEqual([0.1, 0.5]);
    a.mul(2).add(b.mul(2)).sum().backward();
    const versions = [a.version, c.version];
    optimizer.step();
    expect([values(a)[0], values(b)[0], values(c)[0]]).toEqual([Math.fround(0.8), 0, 1]);
    expect([a.version - versions[0]!, c.version - versions[1]!]).toEqual([1, 0]);
    optimizer.zeroGrad({ setToNone: false });
    expect(values(a.grad!)).toEqual([0]);
    optimizer.zeroGrad();
    expect(a.grad).toBeNull();
  });

  it('adds groups later', () => {
    const [a, b] = [leaf([1]), leaf([1])];
    const optimizer = new optim.Adam([a], { lr: 0.1 });
    optimizer.addParamGroup({ params: [b], weightDecay: 0.5 });
    expect(optimizer.paramGroups[1]).toMatchObject({ lr: 0.1, weightDecay: 0.5, betas: [0.9, 0.999] });
    expect(() => optimizer.addParamGroup({ params: a })).toThrow('more than one parameter group');
  });

  it('calls a closure with gradients on, and returns its loss', async () => {
    const p = leaf([2]);
    const optimizer = new optim.SGD([p], { lr: 0.25 });
    const closure = (): Tensor => {
      optimizer.zeroGrad();
      const loss = p.square().sum();
      loss.backward();
      return loss;
    };
    expect(noGrad(() => optimizer.step(closure)).dataSync()[0]).toBe(4);
    expect(values(p)).toEqual([1]);
    expect((await optimizer.step(async () => closure())).dataSync()[0]).toBe(1);
    expect(values(p)).toEqual([0.5]);
  });

  it('keeps no graph, and its state outlives scopes', () => {
    const p = leaf([1, 2]);
    const optimizer = new optim.Adam([p], { lr: 0.1 });
    for (let i = 0; i < 3; i++) {
      scope(() => {
        optimizer.zeroGrad();
        p.square().sum().backward();
        optimizer.step();
      });
      expect(p.isLeaf && p.gradFn === null).toBe(true);
    }
    expect(optimizer.state.get(p)!['expAvg'].isDisposed).toBe(false);
    expect(optimizer.state.get(p)!['step']).toBe(3);
  });

  it('allocates nothing once its state is there', () => {
    const p = leaf([1, 2]);
    const optimizer = new optim.AdamW([p], { lr: 0.1 });
    p.grad = ones(2);
    optimizer.step();
    const before = memoryStats(device).allocations;
    optimizer.step();
    expect(memoryStats(device).allocations).toBe(before);
  });

  it('changes views and transposed parameters in their own layout', () => {
    const base = zeros(2, 3);
    const p = new nn.Parameter(base.t());
    p.grad = tensor([
      [1, 2],
      [3, 4],
      [5, 6],
    ]).to('float32');
    new optim.SGD([p], { lr: 1, momentum: 0.5 }).step();
    expect(values(base)).toEqual([-1, -3, -5, -2, -4, -6]);
  });

  it('descends: any optimizer lowers a bowl', () => {
    const kinds = [optim.SGD, optim.Adam, optim.AdamW, optim.Adamax, optim.NAdam, optim.RAdam, optim.RMSprop];
    const more = [optim.Adagrad, optim.ASGD, optim.Rprop];
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds, ...more),
        fc.array(fc.float({ min: 1, max: 4, noNaN: true }), { minLength: 1, maxLength: 4 }),
        (Kind, start) => {
          const p = leaf(start);
          const optimizer = new Kind([p], { lr: 0.01 });
          const bowl = (): Tensor => p.square().sum();
          const before = bowl().dataSync()[0]!;
          for (let i = 0; i < 3; i++) {
            optimizer.zeroGrad();
            bowl().backward();
            optimizer.step();
          }
          expect(bowl().dataSync()[0]!).toBeLessThan(before);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('says what it cannot take', () => {
    const p = leaf([1]);
    expect(() => new optim.SGD([])).toThrow('SGD: optimizer got an empty parameter list');
    expect(() => new optim.SGD(p as any)).toThrow('write [tensor]');
    expect(() => new optim.SGD([p.mul(2)])).toThrow("can't optimize a non-leaf Tensor");
    expect(() => new optim.SGD([3 as any])).toThrow();
    expect(() => new optim.SGD([p, p])).toThrow('more than one parameter group');
    expect(() => new optim.SGD([p], { lr: -1 })).toThrow('Invalid learning rate: -1');
    expect(() => new optim.SGD([p], { nesterov: true })).toThrow('Nesterov momentum requires');
    expect(() => new optim.SGD([p], { weight_decay: 1 } as any)).toThrow(
      "there is no option 'weight_decay'; there are lr, momentum, dampening, weightDecay",
    );
    expect(() => new optim.Adam([p], { betas: [1, 0.9] })).toThrow('Invalid beta parameter at index 0: 1');
    expect(() => new optim.LBFGS([{ params: p }, { params: leaf([1]) }])).toThrow(
      "doesn't support per-parameter",
    );
    expect(() => new optim.LBFGS([p]).step()).toThrow('needs a closure');
    const moved = zeros(1, { device: reference(), requiresGrad: true });
    moved.grad = ones(1, { device: moved.device });
    const optimizer = new optim.Adam([moved]);
    optimizer.step();
    moved.adopt(zeros(1));
    moved.grad = ones(1);
    expect(() => optimizer.step()).toThrow('Expected all tensors to be on the same device');
  });

  it('says why a state dict does not fit', () => {
    const optimizer = new optim.Adam([leaf([1])]);
    const load = (state: any) => () => optimizer.loadStateDict(state);
    expect(load({})).toThrow('expected { state, param_groups }');
    expect(load(new optim.Adam([{ params: leaf([1]) }, { params: leaf([2]) }]).stateDict())).toThrow(
      'different number of parameter groups (2, here 1)',
    );
    expect(load(new optim.Adam([leaf([1]), leaf([2])]).stateDict())).toThrow('group 0: 2 parameters, here 1');
  });

  it('prints its options', () => {
    expect(String(new optim.Adagrad([leaf([1])], 0.5))).toBe(
      'Adagrad (\nParameter Group 0\n    eps: 1e-10\n    initialAccumulatorValue: 0\n    lr: 0.5\n    lrDecay: 0\n    maximize: false\n    weightDecay: 0\n)',
    );
  });
});

describe('a scheduler', () => {
  const { lrScheduler: s } = optim;
  const sgd = () => new optim.SGD([leaf([1])], { lr: 1 });

  it('says what it cannot take', () => {
    const o = sgd();
    new s.StepLR(o, 1);
    expect(() => new s.StepLR({} as any, 1)).toThrow('is not an Optimizer');
    expect(() => new s.StepLR(o, 1, { lastEpoch: 3 })).not.toThrow();
    expect(() => new s.StepLR(sgd(), 1, { lastEpoch: 3 })).toThrow("'initialLr' is not specified");
    expect(() => new s.OneCycleLR(o, 1)).toThrow('either totalSteps OR (epochs AND stepsPerEpoch)');
    expect(() => new s.OneCycleLR(new optim.Adagrad([leaf([1])]), 1, 5)).toThrow('set cycleMomentum: false');
    expect(() => new s.CyclicLR(o, 1, 2, { mode: 'x' as any })).toThrow("mode 'x' is invalid");
    expect(() => new s.SequentialLR(o, [new s.StepLR(o, 1)], [2])).toThrow(
      'one more than the number of milestone',
    );
    expect(() => new s.ChainedScheduler([new s.StepLR(o, 1), new s.StepLR(sgd(), 1)])).toThrow('index 1');
    expect(() => new s.LambdaLR(o, [(e) => e, (e) => e])).toThrow('expected 1 values for lr_lambda, got 2');
    expect(() => new s.ReduceLROnPlateau(o, { factor: 1 })).toThrow('Factor should be < 1.0');
  });

  it('moves the first beta of Adam through one cycle', () => {
    const optimizer = new optim.Adam([leaf([1])], { lr: 0.1 });
    const scheduler = new s.OneCycleLR(optimizer, 1, 10);
    expect(optimizer.paramGroups[0]!.betas).toEqual([0.95, 0.999]);
    for (let i = 0; i < 2; i++) scheduler.step();
    expect(optimizer.paramGroups[0]!.betas[0]).toBeCloseTo(0.85, 12);
    for (let i = 0; i < 8; i++) scheduler.step();
    expect(() => scheduler.step()).toThrow(
      'Tried to step 12 times. The specified number of total steps is 10',
    );
  });
});
