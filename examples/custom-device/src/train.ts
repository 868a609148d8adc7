// The tutorial's network, trained on whatever device it is given.
import {
  DataLoader,
  type Device,
  manualSeed,
  nn,
  optim,
  Subset,
  SyntheticCIFAR10,
  setDefaultDevice,
  type Tensor,
  transforms,
} from 'kindling';

const F = nn.functional;

class Net extends nn.Module {
  conv1 = new nn.Conv2d(3, 6, 5);
  pool = new nn.MaxPool2d(2, 2);
  conv2 = new nn.Conv2d(6, 16, 5);
  fc1 = new nn.Linear(16 * 5 * 5, 120);
  fc2 = new nn.Linear(120, 84);
  fc3 = new nn.Linear(84, 10);

  forward(x: Tensor): Tensor {
    x = this.pool(F.relu(this.conv1(x)));
    x = this.pool(F.relu(this.conv2(x)));
    x = x.view(-1, 16 * 5 * 5);
    x = F.relu(this.fc1(x));
    x = F.relu(this.fc2(x));
    return this.fc3(x);
  }
}

/** Trains on the first `images` images in batches of 4, for `steps` batches; returns the loss of each. */
export async function train(device: Device, steps: number, images = 50_000): Promise<number[]> {
  const before = setDefaultDevice(device);
  try {
    manualSeed(0);
    const net = new Net();
    const criterion = new nn.CrossEntropyLoss();
    const optimizer = new optim.SGD(net.parameters(), { lr: 0.01, momentum: 0.9 });
    const { Compose, Normalize, ToTensor } = transforms;
    const half = [0.5, 0.5, 0.5];
    const trainset = new SyntheticCIFAR10({
      train: true,
      transform: new Compose([new ToTensor(), new Normalize(half, half)]),
    });
    const used = new Subset(
      trainset,
      Array.from({ length: images }, (_, i) => i),
    );
    const losses: number[] = [];
    while (losses.length < steps) {
      for await (const [inputs, labels] of new DataLoader(used, { batchSize: 4, shuffle: true })) {
        optimizer.zeroGrad();
        const loss = criterion(net(inputs), labels);
        loss.backward();
        optimizer.step();
        losses.push(Number(await loss.item()));
        if (losses.length === steps) break;
      }
    }
    return losses;
  } finally {
    setDefaultDevice(before);
  }
}
