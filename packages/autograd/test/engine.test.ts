// The engine as PyTorch users know it: leaves, gradFn names, accumulation, errors, hooks, higher orders.
import { reference } from '@kindling/device-reference';
import {
  AutogradError,
  memoryStats,
  ones,
  setDefaultDevice,
  type Tensor,
  tensor,
  zeros,
} from '@kindling/tensor';
import { beforeAll, describe, expect, it } from 'vitest';
import * as autograd from '../src/index.js';
import {
  backward,
  detectAnomaly,
  enableGrad,
  type FunctionContext,
  grad,
  inferenceMode,
  isGradEnabled,
  noGrad,
} from '../src/index.js';

beforeAll(() => {
  setDefaultDevice(reference());
});

const leaf = (values: number[] | number): Tensor => tensor(values, { dtype: 'float64', requiresGrad: true });
const values = (t: Tensor | null): unknown => t!.toArraySync();

describe('backward', () => {
  it('adds to the leaves, twice when called twice', () => {
    const x = leaf([1, 2, 3]);
    x.mul(x).sum().backward();
    expect(values(x.grad)).toEqual([2, 4, 6]);
    x.mul(x).sum().backward();
    expect(values(x.grad)).toEqual([4, 8, 12]);
  });

  it('sums over all paths', () => {
    const x = leaf([3]);
    const y = x.mul(2);
    y.mul(y).add(y).add(x).sum().backward();
    // d(4x² + 2x + x)/dx
    expect(values(x.grad)).toEqual([27]);
  });

  it('takes a gradient for tensors of several elements', () => {
    const x = leaf([1, 2]);
    x.mul(3).backward(tensor([1, 10], { dtype: 'float64' }));
    expect(values(x.grad)).toEqual([3, 30]);
  });

  it('does not accumulate where `inputs` does not say so', () => {
    const [x, w] = [leaf([1, 2]), leaf([3, 4])];
    x.mul(w)
      .sum()
      .backward({ inputs: [w] });
    expect(x.grad).toBeNull();
    expect(values(w.grad)).toEqual([1, 2]);
  });

  it('goes from several roots at once', () => {
    const x = leaf([1, 2]);
    backward([x.mul(2).sum(), x.mul(x).sum()]);
    expect(values(x.grad)).toEqual([4, 6]);
  });

  it('leaves parts behind detach alone', () => {
    const x = leaf([2]);
    x.mul(x.detach()).sum().backward();
    expect(values(x.grad)).toEqual([2]);
  });
});

describe('the graph', () => {
  it('names its nodes as PyTorch does and walks to the leaf', () => {
    const [w, b, x] = [zeros(2, 3, { requiresGrad: true }), zeros(2, { requiresGrad: true }), ones(4, 3)];
    const loss = b.addmm(x, w.t()).relu().mean();
    const relu = loss.gradFn!.nextFunctions[0]![0]!;
    const addmm = relu.nextFunctions[0]![0]!;
    expect([loss.gradFn!.name, relu.name, addmm.name]).toEqual([
      'MeanBackward1',
      'ReluBackward0',
      'AddmmBackward0',
    ]);
    expect(addmm.nextFunctions.map(([node]) => node?.name ?? null)).toEqual([
      'AccumulateGrad',
      null,
      'TBackward0',
    ]);
    expect(String(loss.gradFn)).toBe('<MeanBackward1>');
    expect(w.gradFn).toBeNull();
    expect(w.isLeaf).toBe(true);
    expect(loss.isLeaf).toBe(false);
  });

  it('is not recorded under noGrad, inferenceMode or without requiresGrad', () => {
    const x = leaf([1]);
    expect(noGrad(() => x.mul(2)).requiresGrad).toBe(false);
    expect(inferenceMode(() => x.mul(2)).requiresGrad).toBe(false);
    expect(noGrad(() => enableGrad(() => x.mul(2))).requiresGrad).toBe(true);
    {
      using _ = noGrad();
      expect(isGradEnabled()).toBe(false);
    }
    expect(isGradEnabled()).toBe(true);
    expect(tensor([1.5]).mul(2).gradFn).toBeNull();
  });

  it('keeps grad mode when a function inside noGrad throws', () => {
    expect(() =>
      noGrad(() => {
        throw new Error('inside');
      }),
    ).toThrow('inside');
    expect(isGradEnabled()).toBe(true);
  });
});

describe("PyTorch's errors", () => {
  it('backward twice without retainGraph', () => {
    const y = leaf([1])
      .mul(leaf([2]))
      .sum();
    y.backward();
    expect(() => y.backward()).toThrow(/Trying to backward through the graph a second time/);
  });

  it('retainGraph allows it', () => {
    const x = leaf([3]);
    const y = x.mul(x).sum();
    y.backward({ retainGraph: true });
    y.backward();
    expect(values(x.grad)).toEqual([12]);
  });

  it('a saved tensor modified in place', () => {
    const x = leaf([1, 2]);
    const y = x.mul(1);
    const z = y.mul(y).sum();
    y.add_(1);
    expect(() => z.backward()).toThrow(
      /modified by an inplace operation: \[float64 \[2\]\], saved by MulBackward0, is at version 1; expected version 0/,
    );
  });

  it('non-scalar backward without a gradient, and no grad required', () => {
    expect(() => leaf([1, 2]).mul(2).backward()).toThrow(
      /grad can be implicitly created only for scalar outputs/,
    );
    expect(() => tensor([1.5]).sum().backward()).toThrow(/does not require grad and does not have a grad_fn/);
    expect(() =>
      leaf([1, 2])
        .mul(2)
        .backward(tensor([1], { dtype: 'float64' })),
    ).toThrow(/Mismatch in shape/);
  });

  it('in place on a leaf, and on a view of one', () => {
    expect(() => leaf([1]).add_(1)).toThrow(
      /a leaf Variable that requires grad is being used in an in-place operation/,
    );
    expect(() => leaf([1, 2]).narrow(0, 0, 1).add_(1)).toThrow(/a view of a leaf Variable/);
    const x = leaf([1]);
    noGrad(() => x.add_(1));
    expect(values(x)).toEqual([2]);
  });

  it('requiresGrad of integers, and of what was computed', () => {
    expect(() => tensor([1]).requiresGrad_()).toThrow(
      /only Tensors of floating point dtype can require gradients/,
    );
    expect(() => {
      leaf([1]).mul(2).requiresGrad = false;
    }).toThrow(/you can only change requiresGrad flags of leaf variables/);
  });

  it('grad of what was not used', () => {
    const [x, y] = [leaf([1]), leaf([1])];
    expect(() => grad(x.sum(), [y])).toThrow(/appears to not have been used in the graph/);
    expect(grad(x.sum(), [y], { allowUnused: true })).toEqual([null]);
    expect(() => grad(x.sum(), [tensor([1.5])])).toThrow(AutogradError);
  });
});

describe('in-place ops', () => {
  it('rewrite history', () => {
    const x = leaf([1, 2, 3]);
    const y = x.mul(2);
    y.mul_(y.detach()).add_(1);
    y.sum().backward();
    // y = 2x · c + 1 with c = 2x held fixed.
    expect(values(x.grad)).toEqual([4, 8, 12]);
  });

  it('through a view reach the base', () => {
    const x = leaf([1, 2, 3]);
    const y = x.mul(2);
    y.narrow(0, 0, 2).mul_(10);
    expect(y.gradFn!.name).toBe('CopySlices');
    y.sum().backward();
    expect(values(x.grad)).toEqual([20, 20, 2]);
  });

  it('on the base are seen by a view made before', () => {
    const x = leaf([1, 2, 3]);
    const y = x.mul(2);
    const view = y.narrow(0, 1, 2);
    y.mul_(5);
    expect(values(view)).toEqual([20, 30]);
    view.sum().backward();
    expect(values(x.grad)).toEqual([0, 10, 10]);
  });

  it('copy into part of a buffer that needs no gradient', () => {
    const x = leaf([1, 2]);
    const buffer = zeros(4, { dtype: 'float64' });
    buffer.narrow(0, 1, 2).copy_(x.mul(3));
    buffer
      .mul(tensor([1, 2, 3, 4], { dtype: 'float64' }))
      .sum()
      .backward();
    expect(values(x.grad)).toEqual([6, 9]);
  });
});

describe('higher orders', () => {
  it('second and third derivative of x⁴', () => {
    const x = leaf([2]);
    const y = x.pow(4).sum();
    const [first] = grad(y, x, { createGraph: true });
    const [second] = grad(first!.sum(), x, { createGraph: true });
    const [third] = grad(second!.sum(), x);
    expect([values(first!), values(second!), values(third!)]).toEqual([[32], [48], [48]]);
  });

  it('backward with createGraph records grad itself', () => {
    const x = leaf([3]);
    x.mul(x).mul(x).sum().backward({ createGraph: true });
    expect(x.grad!.requiresGrad).toBe(true);
    const [second] = grad(x.grad!.sum(), x);
    expect(values(second!)).toEqual([18]);
  });
});

describe('hooks', () => {
  it('on a tensor see and replace its gradient, until removed', () => {
    const x = leaf([1, 2]);
    const y = x.mul(2);
    const seen: unknown[] = [];
    const handle = y.registerHook((g) => {
      seen.push(values(g));
      return g.mul(10);
    });
    y.sum().backward({ retainGraph: true });
    expect(seen).toEqual([[1, 1]]);
    expect(values(x.grad)).toEqual([20, 20]);
    handle.remove();
    y.sum().backward();
    expect(seen.length).toBe(1);
  });

  it('on a leaf, and retainGrad on others', () => {
    const x = leaf([1]);
    x.registerHook((g) => g.mul(3));
    const y = x.mul(2);
    y.retainGrad();
    y.mul(5).sum().backward();
    expect(values(x.grad)).toEqual([30]);
    expect(values(y.grad)).toEqual([5]);
  });
});

describe('custom Function', () => {
  class Cube extends autograd.Function {
    static forward(ctx: FunctionContext, x: Tensor): Tensor {
      ctx.saveForBackward(x);
      return x.mul(x).mul(x);
    }

    static backward(ctx: FunctionContext, g: Tensor): Tensor {
      const [x] = ctx.savedTensors;
      return g.mul(x!.mul(x!).mul(3));
    }
  }

  it('is differentiated by its own backward, twice', () => {
    const x = leaf([2]);
    const y = Cube.apply(x);
    expect(y.gradFn!.name).toBe('CubeBackward');
    const [first] = grad(y.sum(), x, { createGraph: true });
    const [second] = grad(first!.sum(), x);
    expect([values(first!), values(second!)]).toEqual([[12], [12]]);
  });
});

describe('anomaly mode', () => {
  it('names the node that made NaN and shows where its forward was called', () => {
    using _ = detectAnomaly();
    const x = leaf([0]);
    const y = x.mul(0).div(x).sum();
    let message = '';
    try {
      y.backward();
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toMatch(/Function 'DivBackward0' returned nan values in its 1th output/);
    expect(message).toMatch(/engine\.test\.ts/);
  });
});

describe('a gradient that is forgotten', () => {
  const hundred = () => ones([100], { requiresGrad: true });
  const live = (t: Tensor) => memoryStats(t.device).liveStorages;

  it('is freed at once where nobody has seen it', () => {
    const x = hundred();
    x.mul(3).sum().backward();
    const before = live(x);
    x.grad = null;
    expect(live(x)).toBe(before - 1);
  });

  it('stays with those who read it', () => {
    const x = hundred();
    x.mul(3).sum().backward();
    const seen = x.grad!;
    x.grad = null;
    expect(seen.dataSync()[99]).toBe(3);
    x.mul(2).sum().backward();
    expect(seen.dataSync()[0]).toBe(3);
    expect(x.grad!.dataSync()[0]).toBe(2);
  });

  it('stays with hooks', () => {
    const x = hundred();
    const seen: Tensor[] = [];
    x.registerHook((g) => void seen.push(g));
    x.mul(3).sum().backward();
    x.grad = null;
    expect(seen[0]!.dataSync()[7]).toBe(3);
  });

  it('stays with a graph that was recorded over it', () => {
    const x = hundred();
    x.pow(3).sum().backward({ createGraph: true });
    const g = x.grad!;
    x.grad = null;
    g.sum().backward();
    expect(x.grad!.dataSync()[0]).toBe(6);
  });

  it('goes on being summed until then', () => {
    const x = hundred();
    for (let i = 0; i < 3; i++) x.mul(2).sum().backward();
    expect(x.grad!.dataSync()[0]).toBe(6);
  });
});
