// A program for memory.test.ts: the tutorial's loop, without dispose or scope; prints the resident size on the way.
import { DataLoader, manualSeed, nn, optim, Subset, SyntheticCIFAR10 } from 'kindling';
import { plain } from '../../src/training/inputs.js';
import { Net } from '../../src/training/net.js';

const STEPS = 5000;
/** Images, few enough to be drawn in the first steps, so that the set itself does not grow. */
const IMAGES = 1600;

manualSeed(0);
const images = new SyntheticCIFAR10({ transform: plain, cache: true });
const set = new Subset(
  images,
  Array.from({ length: IMAGES }, (_, i) => i),
);
const loader = new DataLoader(set, { batchSize: 4, shuffle: true });
const net = new Net();
const criterion = new nn.CrossEntropyLoss();
const optimizer = new optim.SGD(net.parameters(), { lr: 0.001, momentum: 0.9 });

const resident: Record<number, number> = {};
let step = 0;
let running = 0;
while (step < STEPS) {
  for await (const [inputs, labels] of loader) {
    optimizer.zeroGrad();
    const loss = criterion(net(inputs), labels);
    loss.backward();
    optimizer.step();
    running += await loss.item();
    if (++step % 500 === 0) resident[step] = process.memoryUsage.rss();
    if (step === STEPS) break;
  }
}
console.log(JSON.stringify({ resident, loss: running / STEPS }));
