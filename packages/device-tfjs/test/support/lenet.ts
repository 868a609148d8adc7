// The tutorial's network, trained on drawn images.
import { Conv2d, CrossEntropyLoss, functional as F, Linear, MaxPool2d, Module } from '@kindling/nn';
import { SGD } from '@kindling/optim';
import { type Device, manualSeed, randint, randn, setDefaultDevice, type Tensor } from '@kindling/tensor';

class Net extends Module {
  conv1 = new Conv2d(3, 6, 5);
  pool = new MaxPool2d(2, 2);
  conv2 = new Conv2d(6, 16, 5);
  fc1 = new Linear(16 * 5 * 5, 120);
  fc2 = new Linear(120, 84);
  fc3 = new Linear(84, 10);

  override forward(input: Tensor): Tensor {
    let x = this.pool(F.relu(this.conv1(input)));
    x = this.pool(F.relu(this.conv2(x)));
    x = x.view(-1, 16 * 5 * 5);
    x = F.relu(this.fc1(x));
    x = F.relu(this.fc2(x));
    return this.fc3(x);
  }
}

/** Trains for `steps` batches of 2 from one seed; returns the loss of each. `afterStep` is awaited between them. */
export async function train(
  device: Device,
  steps: number,
  afterStep?: () => Promise<void>,
): Promise<number[]> {
  const before = setDefaultDevice(device);
  try {
    manualSeed(0);
    const net = new Net();
    const criterion = new CrossEntropyLoss();
    const optimizer = new SGD(net.parameters(), { lr: 0.01, momentum: 0.9 });
    const losses: number[] = [];
    for (let step = 0; step < steps; step++) {
      const [inputs, labels] = [randn(2, 3, 32, 32), randint(0, 10, [2])];
      optimizer.zeroGrad();
      const loss = criterion(net(inputs), labels);
      loss.backward();
      optimizer.step();
      losses.push(Number(await loss.item()));
      await afterStep?.();
    }
    return losses;
  } finally {
    setDefaultDevice(before);
  }
}
