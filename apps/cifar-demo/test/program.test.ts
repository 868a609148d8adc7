// The program end to end, as its user runs it.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodePng, load, readImage } from 'kindling';
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

  it('stops on Ctrl-C and resumes to the bytes of a run that was not stopped', {
    timeout: 180_000,
  }, async () => {
    const settings = ['--limit', '400', '--epochs', '8', '--batch-size', '4', '--augment'];
    const [whole, stopped] = [await freshFolder(), await freshFolder()];
    const uninterrupted = await run(script, [...settings, '--output', whole]);
    expect(uninterrupted.status).toBe(0);

    const interrupt = '[1,   100] loss:';
    const first = await run(script, [...settings, '--output', stopped], { interrupt });
    expect(first.status).toBe(130);
    expect(first.stdout).toMatch(/Stopped in epoch \d after batch \d+; saved .*checkpoint\.pth\n.*--resume/);
    expect(await readdir(stopped)).toEqual(['checkpoint.pth']);

    const second = await run(script, ['--resume', '--output', stopped]);
    expect(second.stderr).toBe('');
    expect(second.stdout).toMatch(/Going on after epoch \d, batch \d+\./);
    const lines = (text: string): string[] => text.split('\n').filter((l) => /^\[|^Accuracy/.test(l));
    expect([...lines(first.stdout), ...lines(second.stdout)]).toEqual(lines(uninterrupted.stdout));
    for (const name of ['cifar_net.pth', 'checkpoint.pth'])
      expect(await readFile(join(stopped, name))).toEqual(await readFile(join(whole, name)));

    const done = await run(script, ['--resume', '--output', stopped]);
    expect(done.stdout).toContain("This run's 8 epochs are done; --epochs adds more.");
    const other = await run(script, ['--resume', '--batch-size', '8', '--output', stopped]);
    expect(other.stderr).toMatch(
      /error: the interrupted run has --batch-size 4, not 8; leave the option out/,
    );
    expect(other.status).toBe(1);
  });
});

describe('bad input', () => {
  it('is told in one line, with status 1', async () => {
    const option = await run(script, ['--limt', '3']);
    expect(option.stderr).toBe("error: unknown option '--limt'\n(Did you mean --limit?)\n");
    expect([option.status, option.stdout]).toEqual([1, '']);
    const file = await run(script, ['--evaluate', '--limit', '5', '--output', await freshFolder()]);
    expect(file.stderr).toMatch(/^error: load: .*cifar_net\.pth: no such file\n$/);
    expect(file.status).toBe(1);
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
