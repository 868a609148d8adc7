// The command line: every option, its check, and what belongs together.
import { Command, InvalidArgumentError, Option } from 'commander';
import type { DeviceName } from 'kindling';
import { type OptimizerName, optimizers, type Recipe, tutorial, withMomentum } from '../training/recipe.js';

/** What the user asked for. */
export interface Options {
  /** Options that decide the numbers, as given; `given` names those that were. */
  readonly recipe: Recipe;
  readonly given: ReadonlySet<keyof Recipe>;
  readonly download: boolean;
  readonly device: DeviceName;
  readonly output: string;
  readonly resume: boolean;
  /** Skip training and test these weights. */
  readonly evaluate: boolean;
  /** Weights to test or predict with; by default those in the output folder. */
  readonly weights: string | undefined;
  /** Image files to classify instead of training. */
  readonly predict: readonly string[];
}

function whole(minimum: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < minimum || !Number.isSafeInteger(value))
      throw new InvalidArgumentError(`It should be a whole number from ${minimum} on.`);
    return value;
  };
}

function real(minimum: number, below = Infinity): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === '' || !(value >= minimum && value < below))
      throw new InvalidArgumentError(
        `It should be a number from ${minimum}${below < Infinity ? ` to below ${below}` : ' on'}.`,
      );
    return value;
  };
}

function command(): Command {
  return new Command('cifar-demo')
    .description("Trains, saves, loads and tests the network of PyTorch's CIFAR-10 tutorial.")
    .option(
      '--data <folder>',
      'CIFAR-10: the folder of its files or the one around it (default: SyntheticCIFAR10, drawn, not downloaded)',
    )
    .option('--download', 'fetch CIFAR-10 into the data folder (./data) where it is missing')
    .addOption(
      new Option('--device <name>', 'where to compute')
        .choices(['cpu', 'reference', 'webgpu'])
        .default('cpu'),
    )
    .option('--epochs <n>', 'passes over the training images', whole(1), tutorial.epochs)
    .option('--batch-size <n>', 'images per step', whole(1), tutorial.batchSize)
    .addOption(
      new Option('--optimizer <name>', 'how to step')
        .choices(Object.keys(optimizers))
        .default(tutorial.optimizer),
    )
    .option('--lr <x>', 'learning rate', real(0), tutorial.lr)
    .option('--momentum <x>', `momentum of ${withMomentum.join(' and ')}`, real(0, 1), tutorial.momentum)
    .option('--seed <n>', 'seed of weights and shuffles', whole(0), tutorial.seed)
    .option('--limit <n>', 'use only the first n images of each split', whole(1))
    .option('--augment', 'train on randomly shifted and flipped images')
    .option('--output <folder>', 'where weights, checkpoints and pictures go', 'out')
    .option('--resume', 'go on with the run that was interrupted in the output folder')
    .option('--evaluate', 'train nothing; test the weights')
    .option(
      '--weights <file>',
      'weights to test or predict with (default: cifar_net.pth in the output folder)',
    )
    .option('--predict <files...>', 'train nothing; say what these PNG or JPEG files show')
    .addHelpText(
      'after',
      `
Ctrl-C saves a checkpoint; the same command with --resume goes on from it, to the same result.

Examples:
  npm run demo
  npm run demo -- --data ../shared/data/cifar-10-batches-bin
  npm run demo -- --download --epochs 10 --augment --batch-size 32 --optimizer adam
  npm run demo -- --predict photo.jpg`,
    );
}

/**
 * Reads the command line. Ends the process with a message on a bad one, and after --help, unless `configure` has
 * commander do otherwise.
 */
export function readOptions(
  argv: readonly string[],
  configure: (program: Command) => void = () => {},
): Options {
  const program = command();
  configure(program);
  program.parse(argv, { from: 'user' });
  const raw = program.opts();
  const fromUser = (name: string): boolean => program.getOptionValueSource(name) === 'cli';
  const excludes = (one: string, others: readonly string[]): void => {
    const other = others.find((name) => raw[name] !== undefined && fromUser(name));
    if (raw[one] && other !== undefined) program.error(`error: --${one} excludes --${flag(other)}`);
  };
  excludes('predict', ['resume', 'evaluate', 'data', 'download', 'epochs']);
  excludes('evaluate', ['resume', 'epochs']);
  if (raw['weights'] && !raw['evaluate'] && !raw['predict'])
    program.error('error: --weights goes with --evaluate or --predict; training starts from fresh weights');
  const optimizer = raw['optimizer'] as OptimizerName;
  if (fromUser('momentum') && !withMomentum.includes(optimizer) && !raw['resume'])
    program.error(`error: ${optimizer} has no momentum; leave out --momentum`);
  const data = raw['data'] ?? (raw['download'] ? 'data' : tutorial.data);
  const given = (Object.keys(tutorial) as (keyof Recipe)[]).filter(fromUser);
  return {
    recipe: {
      data,
      seed: raw['seed'],
      epochs: raw['epochs'],
      batchSize: raw['batchSize'],
      optimizer,
      lr: raw['lr'],
      momentum: raw['momentum'],
      limit: raw['limit'] ?? null,
      augment: raw['augment'] ?? false,
    },
    given: new Set(given),
    download: raw['download'] ?? false,
    device: raw['device'],
    output: raw['output'],
    resume: raw['resume'] ?? false,
    evaluate: raw['evaluate'] ?? false,
    weights: raw['weights'],
    predict: raw['predict'] ?? [],
  };
}

const flag = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The recipe of a resumed run: the saved one, with more (or fewer) epochs and another data folder where they are given.
 * Returns a message instead where the user asks for something that would make it another run.
 */
export function resumedRecipe(saved: Recipe, { recipe, given }: Options): Recipe | string {
  const free: readonly (keyof Recipe)[] = ['epochs', 'data'];
  for (const name of given) {
    if (free.includes(name) || recipe[name] === saved[name]) continue;
    return (
      `the interrupted run has --${flag(name)} ${saved[name]}, not ${recipe[name]}; leave the option out to go on with it, ` +
      'or leave out --resume to start anew'
    );
  }
  if (given.has('data') && saved.data === 'synthetic')
    return 'the interrupted run is on SyntheticCIFAR10; leave out --data to go on with it';
  return {
    ...saved,
    ...(given.has('epochs') && { epochs: recipe.epochs }),
    ...(given.has('data') && { data: recipe.data }),
  };
}
