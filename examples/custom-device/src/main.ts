// Trains the tutorial's network on the device of this example: node dist/main.js [steps]
import { doubles } from './device.js';
import { train } from './train.js';

const steps = Number(process.argv[2] ?? 400);
const losses = await train(doubles(), steps);
for (let end = 100; end <= steps; end += 100) {
  const last = losses.slice(end - 100, end);
  console.log(`[${String(end).padStart(5)}] loss: ${(last.reduce((a, b) => a + b) / 100).toFixed(3)}`);
}
