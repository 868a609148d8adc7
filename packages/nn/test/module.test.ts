// Module: calling, registration, traversal, modes, hooks, state dicts, printing.
import { inspect } from 'node:util';
import { reference } from '@kindling/device-reference';
import { manualSeed, ones, randn, setDefaultDevice, type Tensor, tensor, zeros } from '@kindling/tensor';
import { beforeAll, describe, expect, it } from 'vitest';
import * as nn from '../src/index.js';

beforeAll(() => {
  setDefaultDevice(reference());
});

class Net extends nn.Module {
  conv1 = new nn.Conv2d(3, 6, 5);
  pool = new nn.MaxPool2d(2, 2);
  conv2 = new nn.Conv2d(6, 16, 5);
  fc1 = new nn.Linear(16 * 5 * 5, 120);
  fc2 = new nn.Linear(120, 84);
  fc3 = new nn.Linear(84, 10);
  #calls = 0;

  forward(x: Tensor): Tensor {
    this.#calls++;
    x = this.pool(nn.functional.relu(this.conv1(x)));
    x = this.pool(nn.functional.relu(this.conv2(x)));
    x = x.view(-1, 16 * 5 * 5);
    x = nn.functional.relu(this.fc1(x));
    x = nn.functional.relu(this.fc2(x));
    return this.fc3(x);
  }

  get calls(): number {
    return this.#calls;
  }
}

describe('a module', () => {
  it('is callable, keeps its class, its fields and its private state', () => {
    const net = new Net();
    const y = net(zeros(2, 3, 32, 32));
    expect(y.shape).toEqual([2, 10]);
    expect(net.calls).toBe(1);
    expect(net).toBeInstanceOf(Net);
    expect(net).toBeInstanceOf(nn.Module);
    expect(typeof net).toBe('function');
    expect(Object.keys(net)).toEqual(['training', 'conv1', 'pool', 'conv2', 'fc1', 'fc2', 'fc3']);
  });

  it("prints as PyTorch's", () => {
    const printed = `Net(
  (conv1): Conv2d(3, 6, kernel_size=(5, 5), stride=(1, 1))
  (pool): MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
  (conv2): Conv2d(6, 16, kernel_size=(5, 5), stride=(1, 1))
  (fc1): Linear(in_features=400, out_features=120, bias=True)
  (fc2): Linear(in_features=120, out_features=84, bias=True)
  (fc3): Linear(in_features=84, out_features=10, bias=True)
)`;
    const net = new Net();
    expect(String(net)).toBe(printed);
    expect(inspect(net)).toBe(printed);
  });

  it('names its parameters in order', () => {
    const net = new Net();
    expect([...net.namedParameters()].map(([name]) => name)).toEqual(
      ['conv1', 'conv2', 'fc1', 'fc2', 'fc3'].flatMap((name) => [`${name}.weight`, `${name}.bias`]),
    );
    expect([...net.parameters()].every((p) => p instanceof nn.Parameter && p.requiresGrad)).toBe(true);
    expect(Object.keys(net.stateDict())).toEqual([...net.namedParameters()].map(([name]) => name));
  });

  it('says what is missing: forward', () => {
    // @ts-expect-error: TypeScript says so too
    class Bare extends nn.Module {}
    const bare = new Bare();
    expect(() => bare(ones(1))).toThrow('Module [Bare] is missing the required "forward" function');
  });
});

void [manualSeed, randn, tensor];
