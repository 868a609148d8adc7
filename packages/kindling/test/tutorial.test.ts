// The umbrella as a newcomer meets it: the tutorial line by line, devices by name, everything under one roof.
import * as kindling from 'kindling';
import { describe, expect, it } from 'vitest';

const { autograd, device, DeviceError, manualSeed, nn, noGrad, optim, randint, randn, torch } = kindling;
const F = nn.functional;

class Net extends nn.Module {
  conv1 = new nn.Conv2d(3, 6, 5);
  pool = new nn.MaxPool2d(2, 2);
  conv2 = new nn.Conv2d(6, 16, 5);
  fc1 = new nn.Linear(16 * 5 * 5, 120);
  fc2 = new nn.Linear(120, 84);
  fc3 = new nn.Linear(84, 10);

  forward(x: kindling.Tensor): kindling.Tensor {
    x = this.pool(F.relu(this.conv1(x)));
    x = this.pool(F.relu(this.conv2(x)));
    x = x.view(-1, 16 * 5 * 5);
    x = F.relu(this.fc1(x));
    x = F.relu(this.fc2(x));
    return this.fc3(x);
  }
}

describe('the tutorial', () => {
  it('learns a batch by heart, and the same seed gives the same losses', async () => {
    const train = async (): Promise<number[]> => {
      manualSeed(0);
      const net = new Net();
      const [inputs, labels] = [randn(4, 3, 32, 32), randint(0, 10, [4])];
      const criterion = new nn.CrossEntropyLoss();
      const optimizer = new optim.SGD(net.parameters(), { lr: 0.05, momentum: 0.9 });
      const losses: number[] = [];
      for (let step = 0; step < 40; step++) {
        optimizer.zeroGrad();
        const loss = criterion(net(inputs), labels);
        loss.backward();
        optimizer.step();
        losses.push(await loss.item());
      }
      return losses;
    };
    const losses = await train();
    expect(losses[0]).toBeGreaterThan(2);
    expect(losses.at(-1)).toBeLessThan(0.1);
    expect(await train()).toEqual(losses);
  });

  it('walks the graph from the loss, as PyTorch’s neural-networks tutorial does', () => {
    const net = new Net();
    const loss = new nn.MSELoss()(net(randn(1, 3, 32, 32)), randn(1, 10));
    const first = loss.gradFn!.nextFunctions[0]![0]!;
    const second =
      first.nextFunctions[0]![0]!.name === 'AccumulateGrad' ? first.nextFunctions[1]![0]! : undefined;
    expect(loss.gradFn!.name).toBe('MseLossBackward0');
    expect(first.name).toBe('AddmmBackward0');
    expect(second?.name).toBe('ReluBackward0');
  });

  it('prints a network as PyTorch prints it', () => {
    expect(String(new Net())).toBe(`Net(
  (conv1): Conv2d(3, 6, kernel_size=(5, 5), stride=(1, 1))
  (pool): MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
  (conv2): Conv2d(6, 16, kernel_size=(5, 5), stride=(1, 1))
  (fc1): Linear(in_features=400, out_features=120, bias=True)
  (fc2): Linear(in_features=120, out_features=84, bias=True)
  (fc3): Linear(in_features=84, out_features=10, bias=True)
)`);
  });
});

describe('the roof', () => {
  it('has everything once more under `torch`', () => {
    expect(torch.nn).toBe(nn);
    expect(torch.randn).toBe(randn);
    expect(torch.noGrad).toBe(noGrad);
    expect(torch.autograd).toBe(autograd);
  });

  it('opens devices by name, and the CPU is the default and one', async () => {
    const cpu = await device('cpu');
    expect(randn(2).device).toBe(cpu);
    expect((await device('reference')).name).toBe('reference');
    expect(await device('cpu')).toBe(cpu);
  });

  it('refuses a device that there is not, naming those that there are', async () => {
    await expect(device('cuda' as 'cpu')).rejects.toThrow(
      /no device called 'cuda'; there are cpu, reference, webgpu/,
    );
    await expect(device('toString' as 'cpu')).rejects.toThrow(DeviceError);
  });

  it('moves a network to another device and back without changing what it computes', async () => {
    manualSeed(1);
    const net = new Net();
    const x = randn(2, 3, 32, 32);
    const here = noGrad(() => net(x));
    const there = await device('reference');
    net.to(there);
    const away = noGrad(() => net(x.to(there)));
    const [a, b] = [await here.data(), await away.data()];
    for (let i = 0; i < a.length; i++) expect(b[i]).toBeCloseTo(a[i]!, 5);
  });
});
