// Trains as the tutorial does, then saves, loads into a fresh network, tests and shows it.
import { device, load, save } from 'kindling';
import { progressView } from '../terminal/progress.js';
import type { Recipe } from '../training/recipe.js';
import { test } from '../training/testing.js';
import { checkSnapshot, type Snapshot, Training } from '../training/training.js';
import { type Data, openData } from './data.js';
import { loadNet, makeFolder } from './files.js';
import { INTERRUPTED, onInterrupt } from './interrupt.js';
import { type Options, resumedRecipe } from './options.js';
import { outputPath, scoreLines, showCurve, showGuesses } from './report.js';

const count = (n: number): string => n.toLocaleString('en');

/** A mistake of the user's that is no error of the library. */
export class UsageError extends Error {}

async function savedRun(options: Options): Promise<{ recipe: Recipe; snapshot?: Snapshot }> {
  if (!options.resume) return { recipe: options.recipe };
  const path = outputPath(options.output, 'checkpoint');
  // On the CPU, where numbers can be read at once; from there everything finds its way.
  const snapshot = checkSnapshot(await load(path, { mapLocation: await device('cpu') }), path);
  const recipe = resumedRecipe(snapshot.recipe, options);
  if (typeof recipe === 'string') throw new UsageError(recipe);
  return { recipe, snapshot };
}

/** The whole program but predictions; returns the exit status. */
export async function train(options: Options): Promise<number> {
  const { output } = options;
  const { recipe, snapshot } = await savedRun(options);
  const data = await openData(recipe, options.download);
  await makeFolder(output);
  const training = new Training(recipe, data.train);
  if (snapshot !== undefined) await training.restore(snapshot);
  announce(options, recipe, data, training);

  const before = training.position;
  const start = performance.now();
  if (!(await trainAndSave(training, output))) return INTERRUPTED;
  const seconds = (performance.now() - start) / 1000;
  const steps = training.losses.length - (before.epoch * training.batches + before.batch);
  console.log('Finished Training');
  if (steps > 0) {
    const images = Math.min(steps * recipe.batchSize, (recipe.epochs - before.epoch) * data.train.length);
    const speed = `${count(Math.round(images / seconds))} images/s`;
    console.log(`${count(steps)} steps in ${seconds.toFixed(1)} s, ${speed}`);
  }
  const weights = outputPath(output, 'weights');
  await save(training.net.stateDict(), weights);
  console.log(`Weights saved: ${weights}\n`);
  for (const line of await showCurve(training, output)) console.log(line);
  console.log();
  await evaluate(weights, data, output);
  return 0;
}

function announce({ device: name, output }: Options, recipe: Recipe, data: Data, training: Training): void {
  const { epoch, batch } = training.position;
  const sizes = `${count(data.train.length)} training and ${count(data.test.length)} test images`;
  console.log(`${data.name}: ${sizes}; device ${name}; output in ${output}`);
  console.log(`${training.net}`);
  if (training.isFinished) console.log(`This run's ${recipe.epochs} epochs are done; --epochs adds more.`);
  else if (epoch + batch > 0) console.log(`Going on after epoch ${epoch}, batch ${batch}.`);
}

/** Trains with a bar and the tutorial's lines, saving after every epoch and on Ctrl-C; returns whether it finished. */
async function trainAndSave(training: Training, output: string): Promise<boolean> {
  const checkpoint = outputPath(output, 'checkpoint');
  const store = (): Promise<void> => save(training.snapshot(), checkpoint);
  const interrupt = onInterrupt();
  const { epoch, batch } = training.position;
  const view = progressView(epoch * training.batches + batch, training.recipe.batchSize);
  try {
    const finished = await training.run({
      signal: interrupt.signal,
      onProgress: view.update,
      onInterval: (e, b, loss) => view.line(`[${e}, ${String(b).padStart(5)}] loss: ${loss.toFixed(3)}`),
      onEpoch: store,
    });
    if (finished) return true;
    await store();
  } finally {
    view.stop();
    interrupt.release();
  }
  const at = training.position;
  console.log(`\nStopped in epoch ${at.epoch + 1} after batch ${at.batch}; saved ${checkpoint}`);
  console.log('The same command with --resume goes on from here.');
  return false;
}

/** Loads weights into a fresh network and tests it. */
async function evaluate(weights: string, data: Data, output: string): Promise<void> {
  const net = await loadNet(weights);
  for (const line of await showGuesses(net, data, output)) console.log(line);
  console.log();
  for (const line of scoreLines(await test(net, data.test, data.classes.length), data.classes))
    console.log(line);
}

/** Tests weights of a file without training. */
export async function evaluateOnly(options: Options): Promise<number> {
  const data = await openData(options.recipe, options.download);
  await makeFolder(options.output);
  await evaluate(options.weights ?? outputPath(options.output, 'weights'), data, options.output);
  return 0;
}
