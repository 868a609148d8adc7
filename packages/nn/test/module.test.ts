// Module: calling, registration, traversal, modes, hooks, copies, moving.
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

/** A parameter, buffers, a shared module and a list. */
class Zoo extends nn.Module {
  scale = new nn.Parameter(ones(2));
  mask = new nn.Buffer(ones(2), { persistent: false });
  layers = new nn.ModuleList([new nn.Linear(2, 2, false)]);
  shared = this.layers.at(0);
  plain = ones(3);
  nothing: nn.Linear | null = null;

  constructor() {
    super();
    this.registerBuffer('count', tensor(0));
    this.registerParameter('bias', null);
  }

  forward(x: Tensor): Tensor {
    return this.shared(x).mul(this.scale).mul(this.mask);
  }
}

const names = (entries: Iterable<[string, unknown]>): string[] => [...entries].map(([name]) => name);

describe('a module', () => {
  it('is callable, keeps its class, its fields and its private state', () => {
    const net = new Net();
    const y = net(zeros(1, 3, 32, 32));
    expect(y.shape).toEqual([1, 10]);
    expect(net.calls).toBe(1);
    expect(net).toBeInstanceOf(Net);
    expect(net).toBeInstanceOf(nn.Module);
    expect(new nn.ReLU()).not.toBeInstanceOf(Net);
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
    expect(inspect({ net: new nn.ReLU() })).toBe('{ net: ReLU() }');
  });

  it('may have fields called name and length', () => {
    class Named extends nn.Module {
      override name = 'it';
      override length = 3;
      forward(x: Tensor): Tensor {
        return x;
      }
    }
    const named = new Named();
    expect([named.name, named.length]).toEqual(['it', 3]);
    expect('name' in new nn.ReLU()).toBe(false);
  });

  it('says what is missing: forward', () => {
    // @ts-expect-error: TypeScript says so too
    class Bare extends nn.Module {}
    const bare = new Bare();
    expect(() => bare(ones(1))).toThrow('Module [Bare] is missing the required "forward" function');
    expect(() => (new nn.ModuleList() as any)(1)).toThrow('Module [ModuleList] is missing');
  });

  it('finds parameters, buffers and submodules, each once, in order', () => {
    const zoo = new Zoo();
    expect(names(zoo.namedParameters())).toEqual(['scale', 'layers.0.weight']);
    expect(names(zoo.namedParameters({ recurse: false, prefix: 'zoo' }))).toEqual(['zoo.scale']);
    expect(names(zoo.namedBuffers())).toEqual(['mask', 'count']);
    expect(names(zoo.namedChildren())).toEqual(['layers', 'shared']);
    expect(names(zoo.namedModules())).toEqual(['', 'layers', 'layers.0']);
    expect([...zoo.modules()].length).toBe(3);
    expect(Object.keys(zoo.stateDict())).toEqual(['scale', 'count', 'layers.0.weight', 'shared.weight']);
    expect(zoo.getSubmodule('layers.0')).toBe(zoo.shared);
    expect(zoo.getParameter('layers.0.weight')).toBe(zoo.shared.weight);
    expect(zoo.getBuffer('mask')).toBe(zoo.mask);
    expect(zoo.getBuffer('count').shape).toEqual([]);
    expect(() => zoo.getBuffer('scale')).toThrow('Zoo has no buffer `scale`');
    expect(() => zoo.getSubmodule('layers.1')).toThrow("ModuleList has no attribute `1` (in 'layers.1')");
    expect(() => zoo.getParameter('count')).toThrow('Zoo has no parameter `count`');
  });

  it('keeps what is put in the place of a field', () => {
    const zoo = new Zoo();
    zoo.nothing = new nn.Linear(1, 1);
    (zoo as any).count = tensor(7);
    expect(names(zoo.namedChildren())).toContain('nothing');
    expect(zoo.stateDict()['count']!.dataSync()[0]).toBe(7);
  });

  it('refuses names that cannot be', () => {
    const zoo = new Zoo();
    expect(() => zoo.registerBuffer('a.b', null)).toThrow("can't be empty or contain");
    expect(() => zoo.registerBuffer('forward', null)).toThrow("attribute 'forward' already exists");
    expect(() => zoo.registerModule('x', 3 as any)).toThrow("'x' is not a Module");
    expect(() => zoo.registerParameter('x', ones(1) as any)).toThrow('wrap it in new Parameter');
  });

  it('changes mode, gradients and dtype of all below', () => {
    const zoo = new Zoo();
    zoo.eval();
    expect([...zoo.modules()].map((m) => m.training)).toEqual([false, false, false]);
    zoo.train();
    expect(zoo.shared.training).toBe(true);
    zoo.requiresGrad_(false);
    expect([...zoo.parameters()].some((p) => p.requiresGrad)).toBe(false);
    zoo.requiresGrad_();
    const { weight } = zoo.shared;
    zoo(ones(1, 2)).sum().backward();
    expect(weight.grad).not.toBeNull();
    zoo.double();
    expect(weight).toBe(zoo.shared.weight);
    expect([weight.dtype, weight.grad!.dtype, zoo.mask.dtype]).toEqual(['float64', 'float64', 'float64']);
    expect(zoo.getBuffer('count').dtype).toBe('int64');
    zoo.zeroGrad({ setToNone: false });
    expect(Array.from(weight.grad!.dataSync())).toEqual([0, 0, 0, 0]);
    zoo.zeroGrad();
    expect(weight.grad).toBeNull();
    expect(() => zoo.to('int32')).toThrow('only accepts floating point dtypes');
    const seen: string[] = [];
    zoo.apply((m) => seen.push(m.className));
    expect(seen).toEqual(['Linear', 'ModuleList', 'Linear', 'Zoo']);
  });

  it('moves to another device, where it goes on', async () => {
    const other = reference();
    const net = new nn.Sequential(new nn.Linear(2, 2), new nn.BatchNorm1d(2));
    const [first] = net.parameters();
    expect(net.to(other)).toBe(net);
    expect(first!.device).toBe(other);
    expect(net(ones(3, 2, { device: other })).device).toBe(other);
    const third = reference();
    await net.moveTo(third);
    expect([...net.buffers()].every((b) => b.device === third)).toBe(true);
  });

  it('is copied deeply, hooks and shared parts too', () => {
    const zoo = new Zoo();
    zoo.registerForwardHook((_, __, y) => y.add(1));
    const copy = zoo.clone();
    expect(copy).toBeInstanceOf(Zoo);
    expect(copy.shared).toBe(copy.layers.at(0));
    expect(copy.shared).not.toBe(zoo.shared);
    expect(copy.scale).not.toBe(zoo.scale);
    expect(copy.scale.requiresGrad).toBe(true);
    const x = randn(1, 2);
    expect(Array.from(copy(x).dataSync())).toEqual(Array.from(zoo(x).dataSync()));
    copy.scale.detach().zero_();
    expect(Array.from(zoo.scale.dataSync())).toEqual([1, 1]);
    expect(Object.keys(copy.stateDict())).toEqual(Object.keys(zoo.stateDict()));
  });
});

describe('hooks', () => {
  it('see and replace arguments and outputs, until they are removed', () => {
    const net = new nn.Identity();
    const before = net.registerForwardPreHook((module, [x]) => {
      expect(module).toBe(net);
      return x.add(1);
    });
    const after = net.registerForwardHook((_, [x], y) => {
      expect(Array.from(x.dataSync())).toEqual([2]);
      return y.mul(10);
    });
    expect(Array.from(net(ones(1)).dataSync())).toEqual([20]);
    before.remove();
    after.remove();
    expect(Array.from(net(ones(1)).dataSync())).toEqual([1]);
  });

  it('see and replace gradients', () => {
    const net = new nn.Linear(2, 1, false);
    const seen: unknown[] = [];
    net.registerFullBackwardPreHook((_, gradOutput) => [gradOutput[0]!.mul(2)]);
    net.registerFullBackwardHook((_, gradInput, gradOutput) => {
      seen.push(gradInput[0]!.shape, Array.from(gradOutput[0]!.dataSync()));
      return [gradInput[0]!.mul(0)];
    });
    const x = ones(1, 2).requiresGrad_();
    net(x).sum().backward();
    expect(seen).toEqual([[1, 2], [2]]);
    expect(Array.from(x.grad!.dataSync()).map(Math.abs)).toEqual([0, 0]);
    expect(Array.from(net.weight.grad!.dataSync())).toEqual([2, 2]);
  });

  it('see gradients of outputs where no input wants one', () => {
    const net = new nn.Linear(2, 1, false);
    const seen: unknown[] = [];
    net.registerFullBackwardHook(
      (_, gradInput, gradOutput) => void seen.push(gradInput, gradOutput[0]!.shape),
    );
    net(ones(3, 2)).sum().backward();
    expect(seen).toEqual([[null], [3, 1]]);
  });
});

describe('containers', () => {
  it('run in order, are indexed, named, cut and printed', () => {
    manualSeed(0);
    const net = new nn.Sequential(new nn.Linear(2, 3), new nn.ReLU());
    net.append(new nn.Linear(3, 1));
    expect(net(ones(4, 2)).shape).toEqual([4, 1]);
    expect([net.length, net[1] instanceof nn.ReLU, net.at(-1) === net[2]]).toEqual([3, true, true]);
    expect([...net].length).toBe(3);
    expect(String(net.slice(1))).toBe(
      'Sequential(\n  (1): ReLU()\n  (2): Linear(in_features=3, out_features=1, bias=True)\n)',
    );
    const named = new nn.Sequential({ up: new nn.Linear(1, 2), act: new nn.Tanh() });
    expect(names(named.namedChildren())).toEqual(['up', 'act']);
    expect(() => net.at(3)).toThrow('index 3 is out of range (length 3)');
    expect(String(new nn.Sequential())).toBe('Sequential()');
  });

  it('hold modules and parameters by place and by name', () => {
    const list = new nn.ModuleList([new nn.ReLU(), new nn.Tanh()]);
    list.insert(1, new nn.ELU());
    list.set(-1, new nn.Sigmoid());
    expect(String(list)).toBe('ModuleList(\n  (0): ReLU()\n  (1): ELU(alpha=1.0)\n  (2): Sigmoid()\n)');
    expect(list.pop()).toBeInstanceOf(nn.Sigmoid);
    expect(list.map((m) => m.className)).toEqual(['ReLU', 'ELU']);
    expect(() => list.append(3 as any)).toThrow('takes Modules only');
    const dict = new nn.ModuleDict({ 10: new nn.ReLU(), get: new nn.Tanh() });
    dict.set('a', new nn.ELU());
    expect(names(dict.namedChildren())).toEqual(['10', 'get', 'a']);
    expect(dict.get('get')).toBeInstanceOf(nn.Tanh);
    expect(() => dict.get('b')).toThrow("there is no 'b'; it has 10, get, a");
    expect(() => dict.set('a.b', new nn.ReLU())).toThrow('contain "."');
    expect(dict.pop('10')).toBeInstanceOf(nn.ReLU);
    expect([dict.size, dict.has('10')]).toEqual([2, false]);
    const parameters = new nn.ParameterList([zeros(2, 3), zeros(4)]);
    expect(String(parameters)).toBe(
      'ParameterList(\n    (0): Parameter containing: [torch.float32 of size 2x3]\n    (1): Parameter containing: [torch.float32 of size 4]\n)',
    );
    expect(names(parameters.namedParameters())).toEqual(['0', '1']);
    const byName = new nn.ParameterDict({ a: zeros(2, 3), b: zeros([]) });
    expect(String(byName)).toBe(
      'ParameterDict(\n    (a): Parameter containing: [torch.FloatTensor of size 2x3]\n    (b): Parameter containing: [torch.FloatTensor of size ]\n)',
    );
    expect(() => byName.get('c')).toThrow("ParameterDict: there is no 'c'; it has a, b");
    const b = byName.pop('b');
    expect(b).toBeInstanceOf(nn.Parameter);
    expect([...byName.set('c', b).values()]).toEqual([byName.get('a'), b]);
    expect(names(byName.namedParameters())).toEqual(['a', 'c']);
    byName.clear();
    expect([...byName.keys()]).toEqual([]);
  });
});
