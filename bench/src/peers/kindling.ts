// Kindling's cases, written as its users write them: no dispose, no scope.
import {
  DataLoader,
  type Device,
  type DeviceName,
  manualSeed,
  nn,
  noGrad,
  device as openDevice,
  optim,
  rand,
  randint,
  randn,
  Subset,
  SyntheticCIFAR10,
  setDefaultDevice,
  type Tensor,
  tensor,
  transforms,
} from 'kindling';
import { parseCase } from '../cases/names.js';
import type { Peer, Setup, Step } from '../protocol.js';

const F = nn.functional;

class LeNet extends nn.Module<[Tensor], Tensor> {
  conv1 = new nn.Conv2d(3, 6, 5);
  pool = new nn.MaxPool2d(2, 2);
  conv2 = new nn.Conv2d(6, 16, 5);
  fc1 = new nn.Linear(16 * 5 * 5, 120);
  fc2 = new nn.Linear(120, 84);
  fc3 = new nn.Linear(84, 10);

  override forward(x: Tensor): Tensor {
    x = this.pool(F.relu(this.conv1(x)));
    x = this.pool(F.relu(this.conv2(x)));
    x = x.view(-1, 16 * 5 * 5);
    x = F.relu(this.fc1(x));
    x = F.relu(this.fc2(x));
    return this.fc3(x);
  }
}

class Block extends nn.Module<[Tensor], Tensor> {
  conv1: nn.Conv2d;
  bn1: nn.BatchNorm2d;
  conv2: nn.Conv2d;
  bn2: nn.BatchNorm2d;
  shortcut: nn.Module<[Tensor], Tensor>;

  constructor(inputs: number, outputs: number, stride: number) {
    super();
    this.conv1 = new nn.Conv2d(inputs, outputs, 3, { stride, padding: 1, bias: false });
    this.bn1 = new nn.BatchNorm2d(outputs);
    this.conv2 = new nn.Conv2d(outputs, outputs, 3, { padding: 1, bias: false });
    this.bn2 = new nn.BatchNorm2d(outputs);
    this.shortcut =
      stride === 1 && inputs === outputs
        ? new nn.Identity()
        : new nn.Sequential(
            new nn.Conv2d(inputs, outputs, 1, { stride, bias: false }),
            new nn.BatchNorm2d(outputs),
          );
  }

  override forward(x: Tensor): Tensor {
    const y = F.relu(this.bn1(this.conv1(x)));
    return F.relu(this.bn2(this.conv2(y)).add(this.shortcut(x)));
  }
}

/** A CIFAR ResNet of one block a stage, widths 16, 32 and 64. */
class ResNet8 extends nn.Module<[Tensor], Tensor> {
  conv = new nn.Conv2d(3, 16, 3, { padding: 1, bias: false });
  bn = new nn.BatchNorm2d(16);
  stage1 = new Block(16, 16, 1);
  stage2 = new Block(16, 32, 2);
  stage3 = new Block(32, 64, 2);
  fc = new nn.Linear(64, 10);

  override forward(x: Tensor): Tensor {
    const y = this.stage3(this.stage2(this.stage1(F.relu(this.bn(this.conv(x))))));
    return this.fc(y.mean([2, 3]));
  }
}

const mlp = (): nn.Module<[Tensor], Tensor> =>
  new nn.Sequential(new nn.Linear(784, 256), new nn.ReLU(), new nn.Linear(256, 10));

/** A training step: SGD with momentum on cross-entropy; waits for the loss, as training loops do now and then. */
function training(net: nn.Module<[Tensor], Tensor>, shape: readonly number[]): Step {
  const inputs = randn(...shape);
  const labels = randint(0, 10, [shape[0]!]);
  const criterion = new nn.CrossEntropyLoss();
  const optimizer = new optim.SGD(net.parameters(), { lr: 0.001, momentum: 0.9 });
  return () => {
    optimizer.zeroGrad();
    const loss = criterion(net(inputs), labels);
    loss.backward();
    optimizer.step();
    return loss.item();
  };
}

/** One encoder layer of width 64 with four heads on sequences of 64: a training step. */
function transformer(batch: number): Step {
  const layer = new nn.TransformerEncoderLayer(64, 4, { dimFeedforward: 128, dropout: 0, batchFirst: true });
  const x = randn(batch, 64, 64);
  const optimizer = new optim.SGD(layer.parameters(), { lr: 0.001, momentum: 0.9 });
  return () => {
    optimizer.zeroGrad();
    const loss = layer(x).square().mean();
    loss.backward();
    optimizer.step();
    return loss.item();
  };
}

/** Repeats a synchronous piece of work too small for the clock; the bench divides by `TINY`. */
export const TINY = 1000;
function tiny(work: () => unknown): Step {
  return () => {
    for (let i = 0; i < TINY; i++) work();
  };
}

/** Rows of 1,000 (or fewer elements). */
const rows = (n: number): number[] => [Math.max(1, n / 1000), Math.min(n, 1000)];

/** A set as large as CIFAR-10's test set, of the same kind of images, as inputs of the network. */
function images(): SyntheticCIFAR10<Tensor> {
  const transform = new transforms.Compose([
    new transforms.ToTensor(),
    new transforms.Normalize([0.5, 0.5, 0.5], [0.5, 0.5, 0.5]),
  ]);
  return new SyntheticCIFAR10({ train: false, transform, cache: true });
}

/** The tutorial's loop over 1,000 images: loading, steps, and the running loss. */
function tutorial(batch: number): Step {
  const indices = Array.from({ length: 1000 }, (_, i) => i);
  const loader = new DataLoader(new Subset(images(), indices), { batchSize: batch, shuffle: true });
  const net = new LeNet();
  const criterion = new nn.CrossEntropyLoss();
  const optimizer = new optim.SGD(net.parameters(), { lr: 0.001, momentum: 0.9 });
  return async () => {
    let running = 0;
    for await (const [inputs, labels] of loader) {
      optimizer.zeroGrad();
      const loss = criterion(net(inputs), labels);
      loss.backward();
      optimizer.step();
      running += await loss.item();
    }
    return running;
  };
}

const setups: Readonly<Record<string, (n: number) => Step | Promise<Step>>> = {
  lenet: (n) => training(new LeNet(), [n, 3, 32, 32]),
  resnet8: (n) => training(new ResNet8(), [n, 3, 32, 32]),
  mlp: (n) => training(mlp(), [n, 784]),
  transformer,
  'lenet-forward': (n) => {
    const net = new LeNet();
    const x = randn(n, 3, 32, 32);
    return () => noGrad(() => net(x)).data();
  },
  matmul: (n) => {
    const [a, b] = [rand(n, n), rand(n, n)];
    return () => a.matmul(b).narrow(0, 0, 1).narrow(1, 0, 1).item();
  },
  softmax: (n) => {
    const x = randn(...rows(n));
    return () => x.softmax(-1).narrow(0, 0, 1).narrow(1, 0, 1).item();
  },
  layernorm: (n) => {
    const x = randn(...rows(n));
    const width = x.shape[1]!;
    return () => F.layerNorm(x, [width]).narrow(0, 0, 1).narrow(1, 0, 1).item();
  },
  elementwise: (n) => {
    const [a, b] = [rand(n), rand(n)];
    return () => a.mul(b).add(a).relu().narrow(0, 0, 1).item();
  },
  'tiny-add': () => {
    const [a, b] = [tensor([1.5, 2]), tensor([3.5, 4])];
    return tiny(() => a.add(b));
  },
  'tiny-backward': () => {
    const a = tensor([1.5, 2], { requiresGrad: true });
    const b = tensor([3.5, 4]);
    return tiny(() => {
      a.grad = null;
      a.mul(b).sum().backward();
    });
  },
  loader: (n) => {
    const data = images();
    // Each is drawn when it is first asked for, which no loader should be charged with.
    for (let i = 0; i < data.length; i++) data.imageAt(i);
    const loader = new DataLoader(data, { batchSize: n, shuffle: true });
    return async () => {
      let seen = 0;
      for await (const [images] of loader) {
        seen += (images as Tensor).shape[0]!;
        if (seen >= 1000) break;
      }
    };
  },
  tutorial,
};

/** Kindling on a device. */
export async function kindling(name = 'cpu'): Promise<Peer> {
  const device: Device = await openDevice(name as DeviceName);
  setDefaultDevice(device);
  return {
    name: `kindling ${name}`,
    version: '0.1.0',
    ...('adapterName' in device && { adapter: String(device.adapterName) }),
    setup: (caseName) => {
      const [family, size] = parseCase(caseName);
      const make = setups[family];
      if (make === undefined) return undefined;
      const setup: Setup = () => {
        manualSeed(0);
        return make(size);
      };
      return setup;
    },
  };
}
