// The command line: what is read, what is refused, and what is said of files that are missing, damaged or of another kind.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KindlingError, nn, save } from 'kindling';
import { describe, expect, it } from 'vitest';
import { type Options, readOptions, resumedRecipe } from '../src/program/options.js';
import { predict } from '../src/program/predict.js';
import { evaluateOnly, train, UsageError } from '../src/program/train.js';
import { tutorial } from '../src/training/recipe.js';
import { freshFolder } from './support/program.js';

/** Reads options; a refusal is thrown as the text that the user would see. */
function read(...argv: string[]): Options {
  let said = '';
  try {
    return readOptions(argv, (program) => {
      program.exitOverride().configureOutput({ writeErr: (text) => (said += text) });
    });
  } catch {
    throw new Error(said);
  }
}

describe('options', () => {
  it('are the tutorial’s unless given', () => {
    expect(read()).toMatchObject({
      recipe: tutorial,
      download: false,
      device: 'cpu',
      output: 'out',
      resume: false,
      evaluate: false,
      predict: [],
    });
    expect(read('--download').recipe.data).toBe('data');
    const { recipe, given } = read(
      '--lr',
      '1e-2',
      '--limit',
      '10',
      '--optimizer',
      'rmsprop',
      '--augment',
      '--seed',
      '7',
    );
    expect(recipe).toEqual({
      ...tutorial,
      lr: 0.01,
      limit: 10,
      optimizer: 'rmsprop',
      augment: true,
      seed: 7,
    });
    expect([...given].sort()).toEqual(['augment', 'limit', 'lr', 'optimizer', 'seed']);
    expect(read('--predict', 'a.png', 'b.jpg', '--weights', 'w.pth').predict).toEqual(['a.png', 'b.jpg']);
  });

  const bad: [string[], RegExp][] = [
    [['--epochs', '0'], /--epochs <n>' argument '0' is invalid\. It should be a whole number from 1 on/],
    [['--batch-size', 'four'], /argument 'four' is invalid/],
    [['--seed', '1.5'], /argument '1\.5' is invalid/],
    [['--lr', '-1'], /It should be a number from 0 on/],
    [['--lr', 'NaN'], /It should be a number/],
    [['--momentum', '1'], /It should be a number from 0 to below 1/],
    [['--device', 'tpu'], /Allowed choices are cpu, reference, webgpu/],
    [['--optimizer', 'lion'], /Allowed choices are sgd, adam/],
    [['--optimizer', 'adam', '--momentum', '0.5'], /adam has no momentum/],
    [['--evaluate', '--resume'], /--evaluate excludes --resume/],
    [['--predict', 'a.png', '--epochs', '3'], /--predict excludes --epochs/],
    [['--weights', 'a.pth'], /--weights goes with --evaluate or --predict/],
    [['--limt', '3'], /unknown option '--limt'/],
    [['cats'], /too many arguments/],
  ];
  it.each(bad)('%j is refused', (argv, message) => {
    expect(() => read(...argv)).toThrow(message);
  });

  it('of a resumed run are its own, but for epochs and the folder of data', () => {
    const saved = { ...tutorial, data: '/cifar', batchSize: 8, augment: true };
    expect(resumedRecipe(saved, read('--resume'))).toEqual(saved);
    expect(
      resumedRecipe(saved, read('--resume', '--epochs', '9', '--data', '/moved', '--batch-size', '8')),
    ).toEqual({
      ...saved,
      epochs: 9,
      data: '/moved',
    });
    expect(resumedRecipe(saved, read('--resume', '--batch-size', '4'))).toMatch(/has --batch-size 8, not 4/);
    expect(resumedRecipe(tutorial, read('--resume', '--data', '/cifar'))).toMatch(/is on SyntheticCIFAR10/);
  });
});

describe('files', () => {
  async function refuses(argv: string[], folder: string, message: RegExp): Promise<void> {
    const options = read(...argv, '--output', folder);
    const run = options.predict.length > 0 ? predict : options.evaluate ? evaluateOnly : train;
    const error = await run(options).then(
      () => new Error('it went through'),
      (reason: Error) => reason,
    );
    expect(error.message).toMatch(message);
    expect(error instanceof KindlingError || error instanceof UsageError).toBe(true);
  }

  it('that are missing, damaged, malicious or of another network are named, with the cure', async () => {
    const folder = await freshFolder();
    const path = join(folder, 'cifar_net.pth');
    const evaluating = ['--evaluate', '--limit', '5'];
    await refuses(['--data', join(folder, 'none')], folder, /there is no folder .*none .*download: true/);
    await refuses(['--resume'], folder, /checkpoint\.pth: no such file/);
    const other = new nn.Linear(2, 2);
    await save(other.stateDict(), path);
    await refuses(evaluating, folder, /cifar_net\.pth does not fit the tutorial's network: .*conv1\.weight/s);
    const wider = Object.fromEntries([['conv1.weight', other.weight.detach()]]);
    await save(wider, path);
    await refuses(['--predict', 'a.png'], folder, /does not fit the tutorial's network/);
    await save({ epoch: 1 }, join(folder, 'checkpoint.pth'));
    await refuses(['--resume'], folder, /holds no interrupted run of this program/);
    await writeFile(path, (await readFile(path)).subarray(0, 300));
    await refuses(evaluating, folder, /cifar_net\.pth: the file is cut short/);
    await writeFile(path, "cposix\nsystem\n(S'true'\ntR.");
    await refuses(evaluating, folder, /not a PyTorch checkpoint/);
    await mkdir(join(folder, 'cifar-10-batches-bin'));
    await writeFile(join(folder, 'cifar-10-batches-bin', 'data_batch_1.bin'), 'short');
    await refuses(['--data', folder], folder, /expected 30730000 bytes but found 5, so it is truncated/);
  });
});
