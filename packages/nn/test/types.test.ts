// What the compiler knows of modules: calls have forward's types, constructors take PyTorch's forms.
import { reference } from '@kindling/device-reference';
import { ones, setDefaultDevice, type Tensor } from '@kindling/tensor';
import { beforeAll, expect, expectTypeOf, it } from 'vitest';
import * as nn from '../src/index.js';

beforeAll(() => {
  setDefaultDevice(reference());
});

class Two extends nn.Module {
  forward(a: Tensor, times: number): [Tensor, number] {
    return [a.mul(times), times];
  }
}

it('a call has the types of forward', () => {
  const two = new Two();
  const result = two(ones(1), 2);
  expectTypeOf(result).toEqualTypeOf<[Tensor, number]>();
  expectTypeOf(two).parameters.toEqualTypeOf<[a: Tensor, times: number]>();
  // @ts-expect-error: an argument is missing
  expect(() => two(ones(1))).toThrow();
  // @ts-expect-error: a number is no tensor
  expect(() => new nn.ReLU()(3)).toThrow();
  expectTypeOf(new nn.Linear(1, 2)(ones(1))).toEqualTypeOf<Tensor>();
  const [output, states] = new nn.LSTM(1, 2)(ones(3, 1, 1));
  expectTypeOf(output).toEqualTypeOf<Tensor>();
  expectTypeOf(states).toEqualTypeOf<[hidden: Tensor, cell: Tensor]>();
  const pool = new nn.MaxPool2d<nn.WithIndices>(2, { returnIndices: true });
  expectTypeOf(pool(ones(1, 2, 2))).toEqualTypeOf<nn.WithIndices>();
  expectTypeOf(new nn.MaxPool2d(2)(ones(1, 2, 2))).toEqualTypeOf<Tensor>();
  expectTypeOf(new nn.Sequential(two)).returns.toEqualTypeOf<Tensor>();
});

it('any module that takes and gives the same is one of them', () => {
  const run = (m: nn.Module<[Tensor], Tensor>, x: Tensor): Tensor => m(x);
  expect(run(new nn.ReLU(), ones(1)).shape).toEqual([1]);
  // @ts-expect-error: takes two arguments
  expect(() => run(new Two(), ones(1))).toThrow();
  const all: nn.Module[] = [new nn.ReLU(), new Two(), new nn.ModuleList()];
  expectTypeOf(all[0]!).returns.toBeAny();
});

it('constructors take arguments by position, by name, or both', () => {
  const forms = [
    new nn.Conv2d(3, 6, 5, 2, 1),
    new nn.Conv2d(3, 6, 5, { stride: 2, padding: 1 }),
    new nn.Conv2d(3, 6, [5, 5], 2, { padding: 1 }),
  ];
  for (const form of forms)
    expect(String(form)).toBe('Conv2d(3, 6, kernel_size=(5, 5), stride=(2, 2), padding=(1, 1))');
  expect(String(new nn.Linear(2, 1, false))).toBe(String(new nn.Linear(2, 1, { bias: false })));
  // @ts-expect-error: options come last
  expect(() => new nn.Conv2d(3, 6, 5, { stride: 2 }, 1)).toThrow();
  // @ts-expect-error: no such option
  new nn.Dropout({ q: 1 });
  // @ts-expect-error: too many
  expect(() => new nn.Dropout(0.5, true, 3)).toThrow(
    '1 arguments too many: by position come at most p, inplace',
  );
});

it('fields keep their types', () => {
  const conv = new nn.Conv2d(1, 2, 3);
  expectTypeOf(conv.weight).toEqualTypeOf<nn.Parameter>();
  expectTypeOf(conv.bias).toEqualTypeOf<nn.Parameter | null>();
  expectTypeOf(new nn.GRU(1, 1).weightIhL0).toEqualTypeOf<nn.Parameter>();
  expectTypeOf(conv.to('float64')).toEqualTypeOf<nn.Conv2d>();
  expectTypeOf(new nn.ModuleList([conv]).at(0)).toEqualTypeOf<nn.Conv2d>();
  expectTypeOf(new nn.Sequential(conv)[0]!).toExtend<nn.Module>();
  expectTypeOf(conv.stateDict()).toEqualTypeOf<nn.StateDict>();
});
