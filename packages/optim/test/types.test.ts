// What the compiler knows of optimizers: options, groups, closures.
import { reference } from '@kindling/device-reference';
import * as nn from '@kindling/nn';
import { ones, setDefaultDevice, type Tensor, zeros } from '@kindling/tensor';
import { beforeAll, expect, expectTypeOf, it } from 'vitest';
import * as optim from '../src/index.js';

beforeAll(() => {
  setDefaultDevice(reference());
});

it('options and groups', () => {
  const net = new nn.Linear(1, 1);
  const sgd = new optim.SGD(net.parameters(), { lr: 0.1, momentum: 0.9 });
  expectTypeOf(sgd.paramGroups[0]!.momentum).toEqualTypeOf<number>();
  expectTypeOf(sgd.paramGroups[0]!.params).toEqualTypeOf<Tensor[]>();
  new optim.Adam(
    [
      { params: net.weight, betas: [0.5, 0.9] },
      { params: [net.bias!], lr: 1 },
    ],
    1e-3,
  );
  // @ts-expect-error: no such option
  expect(() => new optim.SGD(net.parameters(), { betas: [0.9, 0.99] })).toThrow("no option 'betas'");
  // @ts-expect-error: a number is no list
  expect(() => new optim.Adam(net.parameters(), { betas: 0.9 })).toThrow('expected two numbers');
});

it('step gives what the closure gives', async () => {
  const p = zeros(1, { requiresGrad: true });
  p.grad = ones(1);
  const adam = new optim.Adam([p]);
  expectTypeOf(adam.step()).toEqualTypeOf<void>();
  expectTypeOf(adam.step(() => p)).toEqualTypeOf<Tensor>();
  const closure = (): Tensor => {
    const loss = p.square().sum();
    loss.backward();
    return loss;
  };
  const lbfgs = new optim.LBFGS([p]);
  const loss = lbfgs.step(closure);
  expectTypeOf(loss).toEqualTypeOf<Promise<Tensor>>();
  expect((await loss).shape).toEqual([]);
  const any: optim.Optimizer = adam;
  expectTypeOf(any.paramGroups[0]!.params).toEqualTypeOf<Tensor[]>();
});
