// The tutorial's network on images that anyone can regenerate: every loss of 200 steps, under several optimizers.
import {
  DataLoader,
  Dataset,
  type Device,
  manualSeed,
  nn,
  optim,
  type Tensor,
  tensorFromData,
} from 'kindling';
import { assertElements } from './compare.js';
import { camelKeys } from './names.js';
import { type Tally, Unmapped } from './tally.js';

const IMAGES = 400;
const PIXELS = 3 * 32 * 32;

/** Pixel i of the set is the top byte of i times Knuth's multiplier; labels walk through the ten classes. */
class Regenerated extends Dataset<[Tensor, number]> {
  readonly length = IMAGES;

  constructor(readonly device: Device) {
    super();
  }

  get(index: number): [Tensor, number] {
    const pixels = Float32Array.from({ length: PIXELS }, (_, i) => {
      const byte = Math.imul(index * PIXELS + i, 2654435761) >>> 24;
      // ToTensor, then Normalize(0.5, 0.5), each step rounded to float32.
      return (Math.fround(byte / 255) - 0.5) / 0.5;
    });
    const image = tensorFromData(pixels, { shape: [3, 32, 32], device: this.device });
    return [image, (index * 7 + Math.floor(index / 10)) % 10];
  }
}

/** The tutorial's network. */
export class Net extends nn.Module<[Tensor], Tensor> {
  conv1 = new nn.Conv2d(3, 6, 5);
  pool = new nn.MaxPool2d(2, 2);
  conv2 = new nn.Conv2d(6, 16, 5);
  fc1 = new nn.Linear(16 * 5 * 5, 120);
  fc2 = new nn.Linear(120, 84);
  fc3 = new nn.Linear(84, 10);

  override forward(x: Tensor): Tensor {
    x = this.pool(nn.functional.relu(this.conv1(x)));
    x = this.pool(nn.functional.relu(this.conv2(x)));
    x = x.view(-1, 16 * 5 * 5);
    x = nn.functional.relu(this.fc1(x));
    x = nn.functional.relu(this.fc2(x));
    return this.fc3(x);
  }
}

type OptimizerClass = new (params: Iterable<Tensor>, options: object) => optim.Optimizer;

async function losses(name: string, options: object, seed: number, device: Device): Promise<number[]> {
  const Kind = (optim as unknown as Record<string, OptimizerClass | undefined>)[name];
  if (Kind === undefined) throw new Unmapped(`optim has no ${name}`);
  manualSeed(seed);
  const net = new Net().to(device);
  const loader = new DataLoader(new Regenerated(device), { batchSize: 4, shuffle: true });
  const criterion = new nn.CrossEntropyLoss();
  const optimizer = new Kind(net.parameters(), options);
  const found: number[] = [];
  for (let epoch = 0; epoch < 2; epoch++) {
    for await (const [inputs, labels] of loader) {
      optimizer.zeroGrad();
      const loss = criterion(net(inputs as Tensor), (labels as Tensor).to(device));
      loss.backward();
      optimizer.step();
      found.push(await loss.item());
    }
  }
  return found;
}

export interface CurveFile {
  readonly seed: number;
  readonly runs: Readonly<Record<string, { readonly losses: readonly number[] }>>;
}

/** Trains every run of the file anew; each loss must be within 1e-3 of PyTorch's. */
export async function runCurve({ seed, runs }: CurveFile, device: Device, tally: Tally): Promise<void> {
  for (const [key, expected] of Object.entries(runs)) {
    await tally.run(key, `seed ${seed}`, async () => {
      const colon = key.indexOf(':');
      const options = camelKeys(JSON.parse(key.slice(colon + 1)) as Record<string, unknown>);
      assertElements(
        await losses(key.slice(0, colon), options, seed, device),
        expected.losses,
        'loss',
        0,
        1e-3,
      );
    });
  }
}
