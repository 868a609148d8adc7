// The CIFAR-10 tutorial as a program in the terminal.
import { type Device, device, KindlingError, setDefaultDevice } from 'kindling';
import { readOptions } from './program/options.js';
import { predict } from './program/predict.js';
import { evaluateOnly, train, UsageError } from './program/train.js';

const options = readOptions(process.argv.slice(2));
let chosen: Device | undefined;
try {
  chosen = await device(options.device);
  setDefaultDevice(chosen);
  const run = options.predict.length > 0 ? predict : options.evaluate ? evaluateOnly : train;
  process.exitCode = await run(options);
} catch (error) {
  // What the user can mend is said in one line; anything else is a bug and shows where it happened.
  const known = error instanceof KindlingError || error instanceof UsageError;
  console.error(known ? `error: ${error.message}` : error);
  process.exitCode = 1;
} finally {
  // A GPU's driver may keep the process.
  chosen?.close?.();
}
