// A program for memory.test.ts: the tutorial's loop, without dispose or scope; prints the resident size on the way.
// Its argument says where the batches come from: a `loader`, or one `fixed` batch in a loop that never awaits.
import {
  DataLoader,
  manualSeed,
  nn,
  optim,
  randint,
  randn,
  Subset,
  SyntheticCIFAR10,
  type Tensor,
} from 'kindling';
import { plain } from '../../src/training/inputs.js';
import { Net } from '../../src/training/net.js';

const STEPS = 5000;
const BATCH = 4;
/** Images, few enough to be drawn in the first steps, so that the set itself does not grow. */
const IMAGES = 1600;

manualSeed(0);
const net = new Net();
const criterion = new nn.CrossEntropyLoss();
const optimizer = new optim.SGD(net.parameters(), { lr: 0.001, momentum: 0.9 });

function train(inputs: Tensor, labels: Tensor): Tensor {
  optimizer.zeroGrad();
  const loss = criterion(net(inputs), labels);
  loss.backward();
  optimizer.step();
  return loss;
}

const resident: Record<number, number> = {};
let step = 0;
function count(): void {
  if (++step % 500 === 0) resident[step] = process.memoryUsage.rss();
}

async function fromLoader(): Promise<number> {
  const images = new SyntheticCIFAR10({ transform: plain, cache: true });
  const set = new Subset(
    images,
    Array.from({ length: IMAGES }, (_, i) => i),
  );
  const loader = new DataLoader(set, { batchSize: BATCH, shuffle: true });
  let running = 0;
  while (true) {
    for await (const [inputs, labels] of loader) {
      running += await train(inputs, labels).item();
      count();
      if (step === STEPS) return running / STEPS;
    }
  }
}

async function fromFixedBatch(): Promise<number> {
  const [inputs, labels] = [randn(BATCH, 3, 32, 32), randint(0, 10, [BATCH])];
  let loss = train(inputs, labels);
  count();
  while (step < STEPS) {
    loss = train(inputs, labels);
    count();
  }
  return await loss.item();
}

const loss = await (process.argv[2] === 'loader' ? fromLoader() : fromFixedBatch());
console.log(JSON.stringify({ resident, loss }));
