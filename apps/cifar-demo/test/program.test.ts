// The program end to end, as its user runs it.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodePng, load, nn, readImage, save } from 'kindling';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle, freshFolder, run } from './support/program.js';

let script: string;
beforeAll(async () => {
  script = await bundle('../../src/main.ts');
});

const small = ['--limit', '60', '--epochs', '2', '--batch-size', '5'];
const accuracies = (stdout: string): string[] =>
  stdout.split('\n').filter((line) => line.startsWith('Accuracy'));

describe('training', () => {
  it('trains, saves, reloads, tests and shows; then tests and predicts with what was saved', async () => {
    const output = join(await freshFolder(), 'deep', 'out');
    const { status, stdout, stderr } = await run(script, [...small, '--output', output]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^SyntheticCIFAR10: 60 training and 60 test images; device cpu/);
    expect(stdout).toContain('(conv1): Conv2d(3, 6, kernel_size=(5, 5), stride=(1, 1))');
    expect(stdout).toMatch(/^\[1, {4}12\] loss: 2\.\d{3}\n\[2, {4}12\] loss: 2\.\d{3}\nFinished Training$/m);
    expect(stdout).toMatch(/^24 steps in \d+\.\d s, [\d,]+ images\/s$/m);
    expect(stdout).toMatch(/┤|┼/);
    expect(stdout).toMatch(/^GroundTruth: {2}\w+ +\w+ +\w+ +\w+$/m);
    expect(accuracies(stdout)).toHaveLength(11);
    expect(accuracies(stdout)[0]).toMatch(/^Accuracy of the network on the 60 test images: \d+\.\d\d %$/);
    expect((await readdir(output)).sort()).toEqual([
      'checkpoint.pth',
      'cifar_net.pth',
      'loss.png',
      'predictions.png',
    ]);
    const gallery = await readImage(join(output, 'predictions.png'));
    expect([gallery.width > 800, gallery.height > 400]).toEqual([true, true]);
    expect((await readImage(join(output, 'loss.png'))).width).toBe(880);
    expect(Object.keys(await load(join(output, 'cifar_net.pth')))).toHaveLength(10);

    const again = await run(script, ['--evaluate', '--limit', '60', '--output', output]);
    expect(accuracies(again.stdout)).toEqual(accuracies(stdout));

    const picture = join(output, 'blue.png');
    await writeFile(
      picture,
      encodePng({ data: new Uint8Array(50 * 40 * 3).fill(99), width: 50, height: 40 }),
    );
    const guess = await run(script, ['--predict', picture, '--output', output]);
    expect(guess.status).toBe(0);
    expect(guess.stdout).toMatch(/^\S+blue\.png: \w+\n( {2}\w+ +\d+\.\d %.*\n){5}$/);
  });

  it('stops on Ctrl-C and resumes to the bytes of a run that was not stopped', async () => {
    const settings = ['--limit', '800', '--epochs', '3', '--batch-size', '4', '--augment'];
    const [whole, stopped] = [await freshFolder(), await freshFolder()];
    const uninterrupted = await run(script, [...settings, '--output', whole]);
    expect(uninterrupted.status).toBe(0);

    let asked = false;
    const first = await run(script, [...settings, '--output', stopped], {
      watch: (child, stdout) => {
        if (asked || !stdout.includes('[1,   200] loss:')) return;
        asked = true;
        child.kill('SIGINT');
      },
    });
    expect(first.status).toBe(130);
    expect(first.stdout).toMatch(/Stopped in epoch 2 after batch \d+; saved .*checkpoint\.pth\n.*--resume/);
    expect(await readdir(stopped)).toEqual(['checkpoint.pth']);

    const second = await run(script, ['--resume', '--output', stopped]);
    expect(second.stderr).toBe('');
    expect(second.stdout).toMatch(/Going on after epoch 1, batch \d+\./);
    const lines = (text: string): string[] => text.split('\n').filter((l) => /^\[|^Accuracy/.test(l));
    expect([...lines(first.stdout), ...lines(second.stdout)]).toEqual(lines(uninterrupted.stdout));
    for (const name of ['cifar_net.pth', 'checkpoint.pth'])
      expect(await readFile(join(stopped, name))).toEqual(await readFile(join(whole, name)));

    const done = await run(script, ['--resume', '--output', stopped]);
    expect(done.stdout).toContain("This run's 3 epochs are done; --epochs adds more.");
    const other = await run(script, ['--resume', '--batch-size', '8', '--output', stopped]);
    expect(other.stderr).toMatch(
      /error: the interrupted run has --batch-size 4, not 8; leave the option out/,
    );
    expect(other.status).toBe(1);
  });
});

describe('bad input', () => {
  const options: [string[], RegExp][] = [
    [['--epochs', '0'], /--epochs <n>' argument '0' is invalid\. It should be a whole number from 1 on/],
    [['--batch-size', 'four'], /argument 'four' is invalid/],
    [['--lr', '-1'], /It should be a number from 0 on/],
    [['--momentum', '1'], /It should be a number from 0 to below 1/],
    [['--device', 'tpu'], /Allowed choices are cpu, reference, webgpu/],
    [['--optimizer', 'lion'], /Allowed choices are sgd, adam/],
    [['--optimizer', 'adam', '--momentum', '0.5'], /adam has no momentum/],
    [['--evaluate', '--resume'], /--evaluate excludes --resume/],
    [['--predict', 'a.png', '--epochs', '3'], /--predict excludes --epochs/],
    [['--weights', 'a.pth'], /--weights goes with --evaluate or --predict/],
    [['--limt', '3'], /unknown option '--limt'/],
    [['cats'], /cats/],
  ];
  it.each(options)('%j', async (args, message) => {
    const { status, stdout, stderr } = await run(script, args);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n').length).toBeLessThan(3);
    expect([status, stdout]).toEqual([1, '']);
  });

  it('names missing and damaged files in one line', async () => {
    const folder = await freshFolder();
    const path = join(folder, 'cifar_net.pth');
    const fails = async (args: string[], message: RegExp): Promise<void> => {
      const { status, stderr } = await run(script, [...args, '--output', folder]);
      expect(stderr).toMatch(message);
      expect(stderr).toMatch(/^error: /);
      expect(stderr).not.toMatch(/\n {4}at /);
      expect(status).toBe(1);
    };
    await fails(['--data', join(folder, 'none')], /there is no folder .*none .*download: true/);
    await fails(['--evaluate', '--limit', '5'], /cifar_net\.pth: no such file/);
    await fails(['--resume'], /checkpoint\.pth: no such file/);
    await save({ fc: (new nn.Linear(2, 2) as nn.Linear).weight.detach() }, path);
    await fails(['--evaluate', '--limit', '5'], /does not fit the tutorial's network: .*conv1\.weight/s);
    await save({ epoch: 1 }, join(folder, 'checkpoint.pth'));
    await fails(['--resume'], /holds no interrupted run of this program/);
    await writeFile(path, (await readFile(path)).subarray(0, 300));
    await fails(['--evaluate', '--limit', '5'], /cifar_net\.pth: the file is cut short/);
    await writeFile(path, "cposix\nsystem\n(S'true'\ntR.");
    await fails(['--evaluate', '--limit', '5'], /not a PyTorch checkpoint/);
    await mkdir(join(folder, 'cifar-10-batches-bin'));
    await writeFile(join(folder, 'cifar-10-batches-bin', 'data_batch_1.bin'), 'short');
    await fails(
      ['--data', folder],
      /data_batch_1\.bin: expected 30730000 bytes but found 5, so it is truncated/,
    );
  });

  it('--help lists every option with its default', async () => {
    const { status, stdout } = await run(script, ['--help']);
    expect(status).toBe(0);
    for (const word of ['--data', '--download', '--device', '--epochs', '--batch-size', '--lr', '--momentum'])
      expect(stdout).toContain(word);
    for (const word of [
      '--seed',
      '--optimizer',
      '--limit',
      '--output',
      '--resume',
      '--predict',
      'default: 0.001',
    ])
      expect(stdout).toContain(word);
  });
});
